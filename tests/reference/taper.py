"""What a shortfall leaves of a fund in 2020/21: `funds.calc.taper` (sustainability-funds, section 2; assumed).

payment = max(0, A - slope * max(0, ct - p)), with slope 1.00; no accepted control total, no payment.
"""

from random import Random

from amounts import near, pence, pounds

CALL = "taper"
YEARS = ["2020/21"]


def make(random: Random, year):
    amount, control_total = abs(near(random, 100)), near(random, 0)
    shortfall = random.choice([near(random, 0), near(random, amount)])
    year_end = {"control_total": pounds(control_total), "performance": pounds(control_total - shortfall)}
    return {"amount": pounds(amount), "year_end": {"code": "RHQ", **year_end, "accepted": random.random() < 0.9}}


def answer(year, question):
    amount, end = pence(question["amount"]), question["year_end"]
    shortfall = max(0, pence(end["control_total"]) - pence(end["performance"]))
    earned = max(0, amount - shortfall) if end["accepted"] else 0
    return {"/earned": pounds(earned), "/lost": pounds(amount - earned)}
