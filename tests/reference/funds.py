"""The provider fund of 2017/18 and 2018/19, not linked to the system (sustainability-funds, 1.2, 1.3 and 2).

A quarter is worth A * w[q]; 0.70 of it depends on finance, 0.30 on A&E. Performance equal to the control total is met.
A missed quarter of finance is earned back by a later one that is met; A&E is not, and needs the finance of its quarter.
No accepted control total, no payment. The amounts are multiples of 100 pounds, as no text says where pennies go.
"""

from fractions import Fraction
from random import Random

from amounts import near, pence, pounds

CALL = "assess_fund"
YEARS = ["2017/18", "2018/19"]
PHASING = [Fraction(text) for text in ("0.15", "0.20", "0.30", "0.35")]
FINANCE, ACCESS = Fraction("0.70"), Fraction("0.30")


def make(random: Random, year):
    quarters, results = [], []
    for quarter in ("Q1", "Q2", "Q3", "Q4"):
        line = near(random, 0)
        quarters.append({"quarter": quarter, "control_total": pounds(line), "performance": pounds(near(random, line))})
        results.append({"quarter": quarter, "a_and_e": random.random() < 0.6})
    fund = {"kind": "provider_sustainability", "code": "RHQ", "amount": pounds(10**4 * random.randint(1, 10**6))}
    fund |= {"accepted": random.random() < 0.9, "results": results}
    return {"fund": fund, "quarters": quarters}


def answer(year, question):
    fund = question["fund"]
    amount, waiting, payments = pence(fund["amount"]), Fraction(0), []
    for weight, test, result in zip(PHASING, question["quarters"], fund["results"]):
        waiting += amount * weight * FINANCE
        paid = Fraction(0)
        if pence(test["performance"]) >= pence(test["control_total"]):
            paid, waiting = waiting, Fraction(0)
            if result["a_and_e"]:
                paid += amount * weight * ACCESS
        payments.append(int(paid) if fund["accepted"] else 0)
    expected = {f"/quarters/{place}/paid": pounds(paid) for place, paid in enumerate(payments)}
    return expected | {"/earned": pounds(sum(payments)), "/lost": pounds(amount - sum(payments))}
