"""Assesses many systems' years on Spark, for example on Databricks or Foundry.

`python examples/python/assess_on_spark.py`: needs pyspark with Java, and pyarrow. The frame has one
document a row, as JSON. Spark hands its rows over as Arrow, and each task assesses its own.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow
from pyspark.sql import SparkSession

import ics_rules as ics

ILLUSTRATIVE = Path(__file__).parents[1] / "data" / "illustrative-system-2019-20.json"
ANSWER = (
    "id string, system string, year string, control_total decimal(38,2), variance decimal(38,2), "
    "refused string"
)


def assessed(batches: Iterable[Any]) -> Iterator[Any]:
    """The answers of each batch, in the order of its rows."""
    for batch in batches:
        many = ics.assess_many(batch, progress=False)
        rows = [
            {**row, "id": name, "refused": row["error"] or row["variance_refused"]}
            for row, name in zip(many.to_dicts(), batch.column("id").to_pylist(), strict=True)
        ]
        yield pyarrow.RecordBatch.from_pylist(rows, schema=SCHEMA)


SCHEMA = pyarrow.schema([
    ("id", pyarrow.string()), ("system", pyarrow.string()), ("year", pyarrow.string()),
    ("control_total", pyarrow.decimal128(38, 2)), ("variance", pyarrow.decimal128(38, 2)),
    ("refused", pyarrow.string()),
])


def main() -> None:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # tasks run where this package is
    year = json.loads(ILLUSTRATIVE.read_text("utf-8"))
    documents = [(f"year {at}", json.dumps(year)) for at in range(20)]
    documents.append(("a slip", json.dumps({**year, "year": "2019/21"})))
    spark = SparkSession.builder.master("local[2]").appName("ics-rules").getOrCreate()
    try:
        frame = spark.createDataFrame(documents, "id string, document string")
        frame.mapInArrow(assessed, ANSWER).show(30, truncate=40)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
