"""What a plan does to capital in 2024/25: `capital.2024-25.bonus` and `.penalty` (risk-sharing, section 9, [105]).

A plan of break-even or surplus earns 0.30 of the gap between the plan and the fair-share position; the rest may be
spent if it is delivered. A plan below the
fair-share position has a gap below zero, and earns nothing (a listed choice). A planned deficit loses at most 0.10 of the capital.
"""

from fractions import Fraction
from random import Random

from amounts import half_away, near, pence, pounds

CALL = "capital"
YEARS = ["2024/25"]


def make(random: Random, year):
    plan = near(random, 0)
    question = {"plan": pounds(plan)}
    if plan >= 0:
        question["fair_share"] = pounds(near(random, plan))
    else:
        question["capital"] = pounds(abs(near(random, 5)))
    return question


def answer(year, question):
    plan = pence(question["plan"])
    if plan < 0:
        capital = pence(question["capital"])
        return {
            "/to_break_even": pounds(-plan),
            "/bonus": None,
            "/penalty/at_least": "0.00",
            "/penalty/at_most": pounds(half_away(capital * Fraction("0.10"))),
            "/penalty/left_at_most": pounds(capital),
        }
    gap = plan - pence(question["fair_share"])
    earned = half_away(max(0, gap) * Fraction("0.30"))
    return {
        "/to_break_even": "0.00",
        "/penalty": None,
        "/bonus/gap": pounds(gap),
        "/bonus/earned": pounds(earned),
        "/bonus/if_delivered": pounds(max(0, gap) - earned),
    }
