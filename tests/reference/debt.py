"""Historic debt: `deficit.historic-debt-rule` (control-totals, section 8; assumed).

It is written off whole if the ICB and its system both balance in 2022/23 and in 2023/24; break-even is balance.
"""

from random import Random

from amounts import near, pence, pounds

CALL = "historic_debt"
YEARS = ["2023/24", "2024/25", "2025/26"]
TESTED = ["2022/23", "2023/24"]


def make(random: Random, year):
    results = {tested: {who: pounds(near(random, 0)) for who in ("icb", "system")} for tested in TESTED}
    return {"icb": "QMJ", "debt": pounds(abs(near(random, 0)) + 1), "results": results}


def answer(year, question):
    debt = pence(question["debt"])
    expected, whole = {}, True
    for place, tested in enumerate(TESTED):
        for who in ("icb", "system"):
            balanced = pence(question["results"][tested][who]) >= 0
            expected[f"/years/{place}/{who}"] = balanced
            whole = whole and balanced
    expected["/written_off"] = pounds(debt if whole else 0)
    expected["/remains"] = pounds(0 if whole else debt)
    return expected
