"""Changing a forecast in year: `forecast-change.*` (control-totals, section 7, [102]).

A provider's forecast that worsens is overseen by the system while the system's forecast is at least its plan, and
by the region otherwise. A change that leaves or improves the forecast has no overseer (a listed choice).
"""

from random import Random

from amounts import near, pence, pounds

CALL = "forecast_change"
YEARS = ["2022/23", "2023/24", "2024/25", "2025/26"]


def make(random: Random, year):
    before, plan = near(random, 0), near(random, 0)
    return {
        "provider": "RHQ",
        "month": random.randint(8 if year == "2022/23" else 1, 12),
        "before": pounds(before),
        "after": pounds(near(random, before)),
        "system_plan": pounds(plan),
        "system_after": pounds(near(random, plan)),
        "early_until": random.randint(1, 9),
    }


def answer(year, question):
    change = pence(question["after"]) - pence(question["before"])
    expected = {"/change": pounds(change)}
    if change >= 0:
        return expected | {"/worsening": None}
    over = pence(question["system_after"]) - pence(question["system_plan"])
    return expected | {
        "/worsening/by": pounds(-change),
        "/worsening/oversight/overseer": "system" if over >= 0 else "region",
        "/worsening/oversight/headroom": pounds(max(0, over)),
        "/worsening/oversight/short_by": pounds(max(0, -over)),
    }
