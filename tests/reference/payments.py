"""The blended payment for emergencies: `payment.blended-emergency` (risk-sharing, section 7, [71]).

pay = fixed + 0.20 * price * (actual - baseline), the same rate above and below. The payment and its fixed sum are
rounded once, halves away from zero, and the variable part is what is left (a listed choice).
"""

from fractions import Fraction
from random import Random

from amounts import half_away, pence, pounds

CALL = "payment"
YEARS = ["2019/20"]


def make(random: Random, year):
    baseline = random.randint(1, 10**5)
    actual = max(0, baseline + random.choice([-1, 0, 1, random.randint(-baseline, baseline)]))
    price = pounds(random.randint(1, 10**6))
    return {"mechanism": "blended_emergency", "activity": {"baseline": baseline, "actual": actual, "price": price}}


def answer(year, question):
    activity = question["activity"]
    price, baseline, actual = pence(activity["price"]), activity["baseline"], activity["actual"]
    fixed = price * baseline
    total = half_away(fixed + Fraction("0.20") * price * (actual - baseline))
    return {
        "/fixed": pounds(fixed),
        "/variable": pounds(total - fixed),
        "/total": pounds(total),
        "/over_full_price": pounds(total - price * actual),
    }
