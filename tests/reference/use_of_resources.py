"""The use of resources score, 2016 to 2019: `use-of-resources.*` (bands as the rulebook page prints them; assumed).

Five metrics with equal weights, each scored 1 (best) to 4. The mean is rounded to the nearest whole number, an exact
half to the better. With any metric at 4 the overall score is 3 at best; in financial special measures it is 4.
"""

from fractions import Fraction
from math import ceil
from random import Random

CALL = "use_of_resources"
YEARS = ["2016/17", "2017/18", "2018/19", "2019/20"]
EDGES = {
    "capital_service_capacity": ["1.25", "1.75", "2.5"],
    "liquidity": ["-14", "-7", "0"],
    "margin": ["-1", "0", "1"],
    "distance_from_plan": ["-2", "-1", "0"],
    "agency": ["0", "25", "50"],
}


def score(metric: str, x: Fraction) -> int:
    if metric == "capital_service_capacity":
        return 1 if x > Fraction("2.5") else 2 if x >= Fraction("1.75") else 3 if x >= Fraction("1.25") else 4
    if metric == "liquidity":
        return 1 if x > 0 else 2 if x >= -7 else 3 if x >= -14 else 4
    if metric == "margin":
        return 1 if x > 1 else 2 if x >= 0 else 3 if x > -1 else 4
    if metric == "distance_from_plan":
        return 1 if x >= 0 else 2 if x >= -1 else 3 if x > -2 else 4
    return 1 if x <= 0 else 2 if x <= 25 else 3 if x <= 50 else 4


def make(random: Random, year):
    question = {"control_total": "accepted", "financial_special_measures": random.random() < 0.1}
    for metric, edges in EDGES.items():
        units = int(Fraction(random.choice(edges)) * 10000)  # one unit of the last place is 0.0001
        units += random.choice([0, 1, -1, random.randint(-50000, 50000)])
        question[metric] = {"value": f"{'-' if units < 0 else ''}{abs(units) // 10000}.{abs(units) % 10000:04}"}
    return question


def answer(year, question):
    scores = [score(metric, Fraction(question[metric]["value"])) for metric in EDGES]
    rounded = ceil(Fraction(sum(scores), 5) - Fraction(1, 2))
    overall = max(rounded, 3 if 4 in scores else 1, 4 if question["financial_special_measures"] else 1)
    expected = {f"/metrics/{place}/score": each for place, each in enumerate(scores)}
    return expected | {"/rounded": rounded, "/overall": overall}
