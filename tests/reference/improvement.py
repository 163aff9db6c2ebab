"""An overspending CCG in 2018/19: `control-totals.2018-19.ccg-minimum-improvement` (control-totals 2.2, [39]).

A CCG whose outturn of the year before is below zero improves by at least 0.01 of its allocation. The least amount
is rounded up to the penny, and does not end at break-even (listed choices).
"""

from fractions import Fraction
from math import ceil
from random import Random

from amounts import near, pence, pounds

CALL = "minimum_improvement"
YEARS = ["2018/19"]


def make(random: Random, year):
    prior = near(random, 0)
    allocation = random.randint(1, 10**11)
    return {
        "ccg": "03N",
        "prior_outturn": pounds(prior),
        "allocation": pounds(allocation),
        "control_total": pounds(near(random, prior + ceil(allocation * Fraction("0.01")))),
    }


def answer(year, question):
    prior = pence(question["prior_outturn"])
    if prior >= 0:
        return {"/required": None}
    least = ceil(pence(question["allocation"]) * Fraction("0.01"))
    improvement = pence(question["control_total"]) - prior
    return {
        "/required/improvement": pounds(least),
        "/required/least_control_total": pounds(prior + least),
        "/required/found/improvement": pounds(improvement),
        "/required/found/met": improvement >= least,
        "/required/found/headroom": pounds(max(0, improvement - least)),
        "/required/found/short_by": pounds(max(0, least - improvement)),
    }
