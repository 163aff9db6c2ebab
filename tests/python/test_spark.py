"""Runs the example of Spark on a local Spark, where there is one and a Java for it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyspark")
pytest.importorskip("pyarrow")

EXAMPLE = Path(__file__).parents[2] / "examples" / "python" / "assess_on_spark.py"


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java")
def test_each_row_of_a_frame_is_assessed_where_it_is() -> None:
    ran = subprocess.run([sys.executable, str(EXAMPLE)], capture_output=True, encoding="utf-8", check=True, timeout=600)
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in ran.stdout.splitlines() if "|" in line]
    rows = {row[0]: row for row in lines}
    assert rows["year 0"][1:] == ["QZZ", "2019/20", "-26030000.00", "-5042000.00", "NULL"]
    assert len(rows) == 22
    assert rows["a slip"][1] == "NULL" and "2019/21" in rows["a slip"][5]
