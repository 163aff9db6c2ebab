"""Scores a trust's use of resources and says what would better the score.

`python examples/python/use_of_resources.py [FILE]`: FILE is a question as JSON; without one the
illustrative trust of `examples/data` is scored.
"""

import json
import sys
from pathlib import Path

import ics_rules as ics

ILLUSTRATIVE = (
    Path(__file__).parents[1] / "data" / "illustrative-use-of-resources-2017-18.json"
)


def main() -> int:
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else ILLUSTRATIVE
    try:
        found = ics.use_of_resources(json.loads(file.read_bytes()), "2017/18")
    except (OSError, ValueError, ics.IcsRulesError) as error:
        print(error, file=sys.stderr)
        return 1
    if isinstance(found, (ics.CannotTell, ics.NotInForce)):
        print(found)
        return 1
    for scored in found.metrics:
        print(f"{scored.metric}: {scored.value} {scored.unit}, score {scored.score}")
    print(f"overall: {found.overall}, from a mean of {found.mean}")
    for better in found.better:
        for one in better.alone:
            print(f"to {better.overall}: {one.metric} to a score of {one.change.band}, by £{one.change.pounds}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
