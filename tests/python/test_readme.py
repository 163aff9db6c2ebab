"""Runs the Python code of the README."""

import re
from decimal import Decimal
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def test_the_python_example_runs() -> None:
    examples = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 1
    names: dict[str, object] = {}
    exec(examples[0], names)
    assert names["result"].control_total.variance == Decimal("-1800000.00")  # type: ignore[attr-defined]
