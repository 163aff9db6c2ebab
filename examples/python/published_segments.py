"""Recomputes published scores and segments of trusts and compares them with what was printed.

python published_segments.py [TRUSTS METRIC_SCORES RAW_RANKS] [--quartiles METHOD]: the three files are
CSVs with the columns of examples/data/published/nof-2025-26-q1-*.csv, which are read without them. Each
quarter is a cohort of its own. METHOD is inclusive, exclusive or nearest_rank, and shows the segments
by quarters of each cohort beside the published ones. Fails when a figure differs by more than its
rounding or a row cannot be read.
"""

import csv
import sys
from pathlib import Path
from typing import Any

import ics_rules as ics

PUBLISHED = Path(__file__).parents[1] / "data" / "published"
TABLES = ("trusts", "metric_scores", "raw_ranks")
YEAR = "2025/26"


def table(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = [line for line in csv.reader(file) if line]
    return {"columns": lines[0] if lines else [], "rows": lines[1:]}


def main() -> int:
    arguments = sys.argv[1:]
    tables: dict[str, Any] = {}
    if "--quartiles" in arguments:
        at = arguments.index("--quartiles")
        tables["quartiles"] = "".join(arguments[at + 1 : at + 2])
        del arguments[at : at + 2]
    if len(arguments) not in (0, len(TABLES)):
        print("expected no file, or TRUSTS METRIC_SCORES RAW_RANKS", file=sys.stderr)
        return 1
    published = [PUBLISHED / f"nof-2025-26-q1-{name.replace('_', '-')}.csv" for name in TABLES]
    paths = [Path(argument) for argument in arguments] or published
    try:
        tables |= {name: table(path) for name, path in zip(TABLES, paths, strict=True)}
        reconciliation = ics.reconcile_segments(tables, YEAR)
    except (OSError, UnicodeError, csv.Error, ics.IcsRulesError) as error:
        print(error, file=sys.stderr)
        return 1
    print(reconciliation.report())
    return 0 if reconciliation.clean else 1


if __name__ == "__main__":
    sys.exit(main())
