"""How long one use of resources score takes in Python, beside the same rule in plain `Decimal`.

python benches/python/score_use_of_resources.py [ROUNDS]: prints the median microseconds of a call of each, and
the ratio. Both score the same random trusts, and every score is compared before anything is timed. Only a
release build of the package is worth timing.
"""

import random
import statistics
import sys
from collections.abc import Callable
from decimal import Decimal
from time import perf_counter_ns

import ics_rules as ics

Values = tuple[Decimal, Decimal, Decimal, Decimal, Decimal]
Scores = tuple[list[int], int, int]

FIFTH, HALF = Decimal("0.20"), Decimal("0.5")
ZERO, ONE, TWO, SEVEN, FOURTEEN = Decimal(0), Decimal(1), Decimal(2), Decimal(7), Decimal(14)
BEST_CAPITAL, GOOD_CAPITAL, FAIR_CAPITAL = Decimal("2.5"), Decimal("1.75"), Decimal("1.25")
QUARTER_OVER, HALF_OVER = Decimal(25), Decimal(50)


def plain(capital: Decimal, liquidity: Decimal, margin: Decimal, plan: Decimal, agency: Decimal) -> Scores:
    """The rule of 2017/18 as a script would have it: bands, weighted mean, and the floor of a 4."""
    metrics = [
        1 if capital > BEST_CAPITAL else 2 if capital >= GOOD_CAPITAL else 3 if capital >= FAIR_CAPITAL else 4,
        1 if liquidity > ZERO else 2 if liquidity >= -SEVEN else 3 if liquidity >= -FOURTEEN else 4,
        1 if margin > ONE else 2 if margin >= ZERO else 3 if margin > -ONE else 4,
        1 if plan >= ZERO else 2 if plan >= -ONE else 3 if plan > -TWO else 4,
        1 if agency <= ZERO else 2 if agency <= QUARTER_OVER else 3 if agency <= HALF_OVER else 4,
    ]
    mean = sum((FIFTH * score for score in metrics), ZERO)
    rounded = int(mean)
    if mean - rounded > HALF:
        rounded += 1
    return metrics, rounded, max(rounded, 3) if 4 in metrics else rounded


def trusts(count: int) -> list[Values]:
    chance = random.Random(1)

    def between(low: int, high: int) -> Decimal:
        return Decimal(chance.randint(low, high)).scaleb(-2)

    return [(between(50, 350), between(-2000, 1500), between(-250, 250), between(-300, 200),
             between(-5000, 8000)) for _ in range(count)]


def median(call: Callable[..., object], rows: list[Values], rounds: int) -> float:
    """The median of the rounds, each the mean microseconds of a call over all rows."""
    times = []
    for _ in range(rounds):
        start = perf_counter_ns()
        for row in rows:
            call(*row)
        times.append((perf_counter_ns() - start) / len(rows) / 1000)
    return statistics.median(times)


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    scorer = ics.use_of_resources_scorer("2017/18")
    assert isinstance(scorer, ics.UseOfResourcesScorer)
    rows = trusts(2000)
    for row in rows:
        scores = scorer.score(*row)
        assert (scores.metrics, scores.rounded, scores.overall) == plain(*row), row
    package, script = median(scorer.score, rows, rounds), median(plain, rows, rounds)
    print(f"ics_rules    {package:6.2f} µs a score")
    print(f"plain Python {script:6.2f} µs a score")
    print(f"ratio        {package / script:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
