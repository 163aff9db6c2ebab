"""Releasing a CCG's reserve: `reserves.*` (control-totals, section 6; risk-sharing, section 5).

2016/17: released with the Treasury's consent. 2017/18: released when the local system delivers its control total
and the national risk is acceptable. Position and control total both move by what is released, so that the variance
stays (2017/18: a listed choice).
"""

from random import Random

from amounts import near, pence, pounds

CALL = "release_reserve"
YEARS = ["2016/17", "2017/18"]


def make(random: Random, year):
    control_total = near(random, 0)
    tests = ["treasury_consent"] if year == "2016/17" else ["system_delivering", "national_risk_acceptable"]
    return {
        "amount": pounds(random.choice([1, random.randint(1, 10**10)])),
        "position": pounds(near(random, control_total)),
        "control_total": pounds(control_total),
    } | {test: random.random() < 0.7 for test in tests}


def answer(year, question):
    amount, position, control_total = (pence(question[name]) for name in ("amount", "position", "control_total"))
    tests = ["treasury_consent"] if year == "2016/17" else ["system_delivering", "national_risk_acceptable"]
    released = amount if all(question[test] for test in tests) else 0
    return {
        "/released": pounds(released),
        "/held": pounds(amount - released),
        "/before/variance": pounds(position - control_total),
        "/after/position": pounds(position + released),
        "/after/control_total": pounds(control_total + released),
        "/after/variance": pounds(position - control_total),
    }
