"""Settles published settlements of a corridor scheme again and compares them with what was printed.

python published_settlements.py [FILE]: FILE is a CSV with the columns of
examples/data/published/mssp-2018-settlements.csv, which is read without one. Fails when a figure
differs by more than its rounding or a row cannot be read.
"""

import csv
import sys
from pathlib import Path

import ics_rules as ics

PUBLISHED = Path(__file__).parents[1] / "data" / "published" / "mssp-2018-settlements.csv"


def main() -> int:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else PUBLISHED
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = [line for line in csv.reader(file) if line]
        table = {"columns": lines[0] if lines else [], "rows": lines[1:]}
        reconciliation = ics.reconcile_settlements(table, ics.Rulebook.editions()[-1])
    except (OSError, UnicodeError, csv.Error, ics.IcsRulesError) as error:
        print(error, file=sys.stderr)
        return 1
    print(reconciliation.report())
    return 0 if reconciliation.clean else 1


if __name__ == "__main__":
    sys.exit(main())
