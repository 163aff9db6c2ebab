"""Sharing a gain or loss in layers, equally: `risk-sharing.choice.layers`, `.layer-pennies` and `keys.equal`.

Each layer shares its part and leaves the rest with somebody. The pennies of a layer go by largest remainder over all
who take of it; among equals the shared part comes first, then reserve, region, outside. The partners divide
their part of each layer by largest remainder, ties by code.
"""

from fractions import Fraction
from random import Random

from allocation import answer as allocated
from amounts import near, pence, pounds

CALL = "share_risk"
YEARS = ["2019/20", "2023/24", "2025/26"]


def layers(random: Random):
    edges = sorted({random.randint(1, 10**6) for _ in range(random.randint(0, 3))})
    made = []
    for start, end in zip([0, *edges], [*edges, None]):
        cuts = sorted(random.randint(0, 20) for _ in range(3))
        parts = [cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 20 - cuts[2]]
        layer = {"from": pounds(start), "shared": str(parts[0] / 20)}
        if end is not None:
            layer["to"] = pounds(end)
        left = {who: str(part / 20) for who, part in zip(("reserve", "region", "outside"), parts[1:]) if part}
        made.append(layer | ({"left_with": left} if left else {}))
    return made


def make(random: Random, year):
    agreement = {"basis": "equal", "losses": layers(random), "gains": layers(random)}
    edges = [pence(layer["from"]) for layer in agreement["losses"] + agreement["gains"]]
    codes = [f"R{letter}A" for letter in "ABCDE"[: random.randint(1, 5)]]
    own = [near(random, random.choice(edges)) * random.choice([1, -1])] + [random.choice([0, 1]) for _ in codes[1:]]
    members = [{"code": code, "own_variance": pounds(each), "control_total": "0"} for code, each in zip(codes, own)]
    return {"agreement": agreement, "members": members}


def answer(year, question):
    variance = sum(pence(member["own_variance"]) for member in question["members"])
    size, sign = abs(variance), -1 if variance < 0 else 1
    shares = {member["code"]: 0 for member in question["members"]}
    left = {"reserve": 0, "region": 0, "outside": 0}
    for layer in question["agreement"]["losses" if variance < 0 else "gains"]:
        end = pence(layer["to"]) if "to" in layer else size
        within = max(0, min(size, end) - pence(layer["from"]))
        takers = {"shared": layer["shared"], **{who: layer.get("left_with", {}).get(who, "0") for who in left}}
        exact = {who: within * Fraction(part) for who, part in takers.items()}
        taken = {who: int(part) for who, part in exact.items()}
        odd = within - sum(taken.values())
        for who in sorted(exact, key=lambda who: taken[who] - exact[who])[:odd]:  # a stable sort: listed order
            taken[who] += 1
        for who in left:
            left[who] += taken[who]
        parts = allocated(None, {"amount": pounds(taken["shared"]), "weights": {code: 1 for code in shares}})
        for place, code in enumerate(sorted(shares)):
            shares[code] += pence(parts[f"/parts/{place}/amount"])
    expected = {"/variance": pounds(variance), "/unallocated": "0.00"}
    expected |= {f"/members/{place}/share": pounds(sign * shares[code]) for place, code in enumerate(sorted(shares))}
    return expected | {f"/left_with/{who}": pounds(sign * amount) for who, amount in left.items()}
