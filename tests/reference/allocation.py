"""Sharing an amount by weights: `keys.check.sums` (risk-sharing, section 2).

Shares sum exactly to the amount. Rounding pennies go by largest remainder, ties by organisation code. A deficit is
shared as a surplus of its size. Weights that sum to zero are an error, and are not made here.
"""

from fractions import Fraction
from random import Random

from amounts import near, pence, pounds

CALL = "allocate"
YEARS = [None]


def make(random: Random, year):
    codes = [f"R{letter}A" for letter in "ABCDEFGHJK"[: random.randint(1, 10)]]
    kind = random.choice(["equal", "small", "large"])
    most = {"equal": 1, "small": 4, "large": 10**9}[kind]
    weights = {code: 1 if kind == "equal" else random.randint(0, most) for code in codes}
    if sum(weights.values()) == 0:
        weights[codes[-1]] = 1
    random.shuffle(codes)
    return {"amount": pounds(near(random, 0)), "weights": {code: weights[code] for code in codes}}


def answer(year, question):
    amount = pence(question["amount"])
    size, sign = abs(amount), -1 if amount < 0 else 1
    weights = {code: Fraction(weight) for code, weight in question["weights"].items()}
    exact = {code: size * weight / sum(weights.values()) for code, weight in weights.items()}
    shares = {code: int(part) for code, part in exact.items()}
    left = size - sum(shares.values())
    for code in sorted(exact, key=lambda code: (shares[code] - exact[code], code))[:left]:
        shares[code] += 1
    expected = {"/unallocated": "0.00"}
    for place, code in enumerate(sorted(shares)):
        expected[f"/parts/{place}/code"] = code
        expected[f"/parts/{place}/amount"] = pounds(sign * shares[code])
    return expected
