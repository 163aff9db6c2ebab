"""Recomputes published financial positions and compares them with what was printed.

python published_positions.py [FILE]: FILE is a CSV with the columns of
examples/data/published/system-positions.csv, which is read without one. Fails when a figure differs
by more than its rounding or a row cannot be read.
"""

import csv
import sys
from pathlib import Path

import ics_rules as ics

PUBLISHED = Path(__file__).parents[1] / "data" / "published" / "system-positions.csv"


def main() -> int:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else PUBLISHED
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        reconciliation = ics.reconcile(rows, ics.Rulebook.editions()[-1])
    except (OSError, ics.IcsRulesError) as error:
        print(error, file=sys.stderr)
        return 1
    print(reconciliation.report())
    return 0 if reconciliation.clean else 1


if __name__ == "__main__":
    sys.exit(main())
