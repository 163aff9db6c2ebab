"""Scores and averages of 2025/26: score = 1 + 3 * (rank - 1) / (n - 1); the average is made of unrounded scores.

`nof-2025-26.score`, `.average` (oversight-frameworks 4.5). The average has two decimals, and a half hundredth rounds up.
"""

from fractions import Fraction
from math import floor
from random import Random

CALL = "cohort"
YEARS = ["2025/26"]


def make(random: Random, year):
    metrics = []
    for metric in ("OF1061", "OF1084"):
        ranked = random.choice([2, 3, 62, random.randint(2, 250)])
        rank = random.choice([1, ranked, random.randint(1, ranked)])
        metrics.append({"metric": metric, "ranked": ranked, "results": {"R1A": {"rank": rank}}})
    return {"quarter": "Q1", "trusts": [{"code": "R1A", "override_flag": False}], "metrics": metrics}


def answer(year, question):
    scores = [1 + Fraction(3 * (each["results"]["R1A"]["rank"] - 1), each["ranked"] - 1) for each in question["metrics"]]
    hundredths = floor(sum(scores) / len(scores) * 100 + Fraction(1, 2))
    return {"/trusts/0/average/value/score": Fraction(hundredths, 100)}
