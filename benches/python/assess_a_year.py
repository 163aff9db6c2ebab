"""How long Python takes to import the package, and to assess a year of ten members and twelve months.

python benches/python/assess_a_year.py [ROUNDS]: prints the median milliseconds of each. Nothing is shown, so
that only the assessment is timed; its answer is compared before that. Only a release build is worth timing.
"""

import statistics
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from time import perf_counter_ns
from typing import Any

import ics_rules as ics

CODES = ("RHQ", "RXF", "RR8", "RCF", "RAE", "RCD", "RFF", "RGD", "RWY", "03N")
MONTHS = range(1, 13)
PLAN, SHORT = 1_200_000, 60_000

IMPORT = (
    "from time import perf_counter_ns; start = perf_counter_ns(); import ics_rules; "
    "print(perf_counter_ns() - start)"
)


def document() -> dict[str, Any]:
    """A year in which every member has a return each month, and ends a little short of its plan."""
    members = [
        {"code": code, "kind": "ccg", "control_total": PLAN, "allocation": 850_000_000} if code == "03N" else
        {"code": code, "kind": "foundation_trust", "control_total": PLAN, "turnover": 500_000_000}
        for code in CODES]
    returns = [
        {"month": month, "code": code, "plan_to_date": PLAN // 12 * month,
         "actual_to_date": (PLAN - SHORT) // 12 * month, "forecast": PLAN - SHORT}
        for month in MONTHS for code in CODES]
    domains = ("leadership", "architecture", "care_models", "track_record")
    return {
        "system": "QF7", "year": "2019/20", "members": members, "returns": returns,
        "agreement": {"basis": "equal", "limits": {"RHQ": {"share_of_turnover": "0.005"}}},
        "maturity": dict.fromkeys(domains, "maturing") | {"population": True},
        "funds": [{"kind": "provider_sustainability", "code": "RHQ", "amount": 10_000_000, "accepted": True,
                   "is_ics": False}],
        "concerns": [{
            "subject": "RHQ", "theme": "finance", "response": "intervention", "exceptional": False,
            "needs_national_decision": False}]}


def median(call: Callable[[], object], rounds: int) -> float:
    """The median milliseconds of a call."""
    times = []
    for _ in range(rounds):
        start = perf_counter_ns()
        call()
        times.append((perf_counter_ns() - start) / 1_000_000)
    return statistics.median(times)


def imported() -> float:
    """The milliseconds of one import, in a process of its own."""
    ran = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, encoding="utf-8", check=True)
    return int(ran.stdout) / 1_000_000


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    year = ics.SystemYear.from_dict(document())
    result = ics.assess(year)
    total = result.control_total
    assert isinstance(total, ics.ControlTotal) and len(total.months) == len(MONTHS)
    assert total.variance == Decimal(-SHORT * len(CODES))
    imports = statistics.median(imported() for _ in range(max(1, rounds // 10)))
    print(f"import               {imports:7.2f} ms")
    print(f"read the document    {median(lambda: ics.SystemYear.from_dict(document()), rounds):7.2f} ms")
    print(f"assess it            {median(lambda: ics.assess(year), rounds):7.2f} ms")
    print(f"its report           {median(result.report, rounds):7.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
