"""How long a frame of many assessments takes beside the assessing.

python benches/python/summarise_many.py [ITEMS]: prints the seconds of each, and what part of the assessing
the frames take. Only a release build is worth timing.
"""

import sys
from time import perf_counter

import ics_rules as ics
import pandas as pd
import polars as pl
from assess_a_year import document


def main() -> int:
    items = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    years = [ics.SystemYear.from_dict(document())] * items
    start = perf_counter()
    many = ics.assess_many(years, progress=False)
    assessed = perf_counter() - start
    print(f"assess              {assessed:7.2f} s")
    for name, frame in (("pandas", pd.DataFrame), ("polars", pl.DataFrame)):
        fresh = ics.Assessments(many)
        start = perf_counter()
        found = frame(fresh.summary)
        took = perf_counter() - start
        assert len(found) == items
        print(f"summary by {name}   {took:7.2f} s, {took / assessed:.2f} of the assessing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
