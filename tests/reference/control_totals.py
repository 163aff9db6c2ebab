"""Control totals and positions of 2019/20: `control-totals.2019-20.sct-is-sum`, `.net-neutral` (control-totals 2.3, 3).

The system's total is the sum of its members'. A net-neutral change, agreed by those it moves and the region and with a
statement of performance, moves members' totals and not the system's. Variance is position less total, favourable
positive; equal is met. A month in which a member has no return has no system position.
"""

from random import Random

from amounts import near, pence, pounds

CALL = "assess"
YEARS = ["2019/20"]


def make(random: Random, year):
    codes = [f"R{letter}A" for letter in "ABCDEF"[: random.randint(1, 6)]]
    totals = {code: near(random, 0) if random.random() < 0.7 else -random.randint(1, 10**9) for code in codes}
    members = [
        {"code": code, "kind": random.choice(["nhs_trust", "foundation_trust", "ccg"]), "control_total": pounds(totals[code])}
        for code in codes
    ]
    question = {"system": "QF7", "year": year, "basis": "excluding_funds", "members": members, "returns": []}
    if len(codes) > 1 and random.random() < 0.5:
        moved = near(random, 0) or 1
        question["adjustments"] = [
            {
                "window": "final_plan",
                "moves": {codes[0]: pounds(moved), codes[1]: pounds(-moved)},
                "agreed_by": [codes[0], codes[1], "region"],
                "performance_statement": "Elective work moves to one site.",
            }
        ]
    for month in sorted(random.sample(range(1, 13), random.randint(1, 3))):
        for code in codes:
            if random.random() < 0.95:
                plan = near(random, 0)
                question["returns"].append(
                    {
                        "month": month,
                        "code": code,
                        "plan_to_date": pounds(plan),
                        "actual_to_date": pounds(near(random, plan)),
                        **({"forecast": pounds(near(random, totals[code]))} if month < 12 else {}),
                    }
                )
    return question


def answer(year, question):
    totals = {member["code"]: pence(member["control_total"]) for member in question["members"]}
    system = sum(totals.values())
    for change in question.get("adjustments", []):
        for code, moved in change["moves"].items():
            totals[code] += pence(moved)
    expected = {"/control_total/value/before": pounds(system), "/control_total/value/total": pounds(sum(totals.values()))}
    for place, code in enumerate(sorted(totals)):
        expected[f"/control_total/value/members/{place}/total"] = pounds(totals[code])
    months = sorted({each["month"] for each in question["returns"]})
    for place, month in enumerate(months):
        returns = {each["code"]: each for each in question["returns"] if each["month"] == month}
        at = f"/control_total/value/months/{place}"
        expected[f"{at}/month"] = month
        missing = sorted(set(totals) - set(returns))
        for row, code in enumerate(missing):
            expected[f"{at}/missing/{row}"] = code
        if missing:
            expected[f"{at}/to_date/outcome"] = "cannot_tell"
            expected[f"{at}/outturn/outcome"] = "cannot_tell"
            continue
        plan = sum(pence(each["plan_to_date"]) for each in returns.values())
        actual = sum(pence(each["actual_to_date"]) for each in returns.values())
        final = "actual_to_date" if month == 12 else "forecast"
        outturn = sum(pence(each[final]) for each in returns.values())
        expected[f"{at}/to_date/value/plan"] = pounds(plan)
        expected[f"{at}/to_date/value/variance"] = pounds(actual - plan)
        expected[f"{at}/outturn/value/amount"] = pounds(outturn)
        expected[f"{at}/outturn/value/variance"] = pounds(outturn - sum(totals.values()))
    return expected
