"""Settling against a benchmark: `mssp-2018.*` and `mssp-current.*` (risk-sharing, sections 8.2, 8.3 and 8.5, [94] [95]).

At or beyond the band the whole difference is shared, from the first dollar. A gain earns the greatest share times
quality (nothing where the standard is failed), times retention, up to the cap. A loss owes the track's share, up to
its limit, and relief comes off after the limit and ends at nothing (listed choices). Rounded once, at the end.

An organisation of low revenue that is below the band may take half the rate (`mssp-current.half-rate`).
"""

from fractions import Fraction
from random import Random

from amounts import half_away, near, pence, pounds

CALL = "settle_corridor"
YEARS = ["2019/20", "2024/25"]
F = Fraction
# greatest share, cap, retention, loss share (floor and ceiling, or one fixed), limit of revenue, limit of benchmark
TRACKS = {
    "mssp-2018.track-1": (F("0.50"), F("0.10"), F("0.98"), None, None, None),
    "mssp-2018.track-1-plus": (F("0.50"), F("0.10"), F("0.98"), (F("0.30"),), None, None),
    "mssp-2018.track-2": (F("0.60"), F("0.15"), F("0.98"), (F("0.40"), F("0.60")), None, None),
    "mssp-2018.track-3": (F("0.75"), F("0.20"), F("0.98"), (F("0.40"), F("0.75")), None, F("0.15")),
    "mssp-current.basic-ab": (F("0.40"), F("0.10"), F(1), None, None, None),
    "mssp-current.basic-c": (F("0.50"), F("0.10"), F(1), (F("0.30"),), F("0.02"), F("0.01")),
    "mssp-current.basic-d": (F("0.50"), F("0.10"), F(1), (F("0.30"),), F("0.04"), F("0.02")),
    "mssp-current.basic-e": (F("0.50"), F("0.10"), F(1), (F("0.30"),), F("0.08"), F("0.04")),
    "mssp-current.enhanced": (F("0.75"), F("0.20"), F(1), (F("0.40"), F("0.75")), None, F("0.15")),
}


def make(random: Random, year):
    preset = random.choice(list(TRACKS))
    benchmark = random.randint(1, 10**11)
    band = random.choice(["0.005", "0.01", "0.015", "0.02"]) if "basic-ab" not in preset else "0.02"
    edge = int(F(band) * benchmark)
    size = random.choice([near(random, edge), int(F(random.randint(0, 4000), 10000) * benchmark)])
    size = min(abs(size), benchmark)
    question = {
        "preset": preset,
        "year": 2018 if "2018" in preset else 2024,
        "band": {"gain": band, "loss": band},
        "benchmark": pounds(benchmark),
        "difference": pounds(random.choice([size, -size])),
        "quality": f"{random.choice([0, 10000, random.randint(0, 10000)]) / 10000:.4f}",
        "quality_met": random.random() < 0.8,
        "revenue": pounds(random.randint(1, 10**11)),
    }
    if random.random() < 0.3 and TRACKS[preset][3] and "2018" in preset:
        question["relief"] = pounds(random.randint(0, 10**8))
    if "current" in preset:
        question["half_rate"] = random.random() < 0.5
    return question


def answer(year, question):
    most, cap, retention, loss, of_revenue, of_benchmark = TRACKS[question["preset"]]
    benchmark, difference = pence(question["benchmark"]), pence(question["difference"])
    final = most * F(question["quality"]) if question["quality_met"] else F(0)
    if abs(difference) < F(question["band"]["gain"]) * benchmark or difference == 0:
        if question.get("half_rate") and difference > 0:
            half = half_away(min(final / 2 * difference, cap * benchmark))
            return {"/amount": pounds(half)}
        return {"/amount": "0.00"}
    if difference > 0:
        return {"/side": "gain", "/amount": pounds(half_away(min(retention * final * difference, cap * benchmark)))}
    if loss is None:
        return {"/side": "loss", "/amount": "0.00"}
    rate = loss[0] if len(loss) == 1 else min(max(1 - final, loss[0]), loss[1])
    owed = rate * -difference
    if of_benchmark is not None:
        owed = min(owed, of_benchmark * benchmark)
    if of_revenue is not None:
        owed = min(owed, of_revenue * pence(question["revenue"]))
    owed = max(F(0), owed - pence(question.get("relief", "0")))
    return {"/side": "loss", "/amount": pounds(-half_away(owed))}
