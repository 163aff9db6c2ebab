"""Prints the assessment of a system's year.

`python examples/python/assess.py [FILE]`: FILE is a system's year as JSON; without one the
illustrative system of `examples/data` is assessed.
"""

import sys
from pathlib import Path

import ics_rules as ics

ILLUSTRATIVE = Path(__file__).parents[1] / "data" / "illustrative-system-2026-27.json"


def main() -> int:
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else ILLUSTRATIVE
    try:
        year = ics.SystemYear.from_json(file.read_bytes())
        print(ics.assess(year).report())
    except (OSError, UnicodeError) as error:
        print(f"{file}: {error}", file=sys.stderr)
        return 1
    except ics.IcsRulesError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
