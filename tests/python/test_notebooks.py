"""Runs every notebook from top to bottom, in a kernel of its own, and looks at what it shows."""

import re
from pathlib import Path
from typing import Any

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
for needed in ("ipykernel", "matplotlib", "pandas"):
    pytest.importorskip(needed)

NOTEBOOKS = sorted((Path(__file__).parents[2] / "examples" / "notebooks").glob("*.ipynb"))
CHART = re.compile(r"\.plot\.\w+\([^()]*\)$")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_its_charts(path: Path) -> None:
    notebook: Any = nbformat.read(path, 4)
    resources = {"metadata": {"path": str(path.parent)}}
    nbclient.NotebookClient(notebook, timeout=300, resources=resources).execute()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        shown = [one for one in cell.outputs if one.output_type == "execute_result"]
        assert not [one for one in cell.outputs if one.output_type == "stream"], cell.source
        if CHART.search(cell.source.strip()):
            (chart,) = shown
            assert {"image/png", "text/html"} <= {*chart.data}
            assert 'alt="' in chart.data["text/html"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_what_it_shows(path: Path) -> None:
    notebook: Any = nbformat.read(path, 4)
    assert {"kernelspec", "language_info"} == {*notebook.metadata}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert cell.outputs == [] and cell.execution_count is None


def test_there_are_notebooks() -> None:
    assert len(NOTEBOOKS) >= 5
