"""Frames as rows: what is read from a table before the rules of the library see it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any


class Row(Mapping[str, Any]):
    """A row with its columns in order, even where two have one name, so that this is refused."""

    __slots__ = ("_cells",)

    def __init__(self, cells: Iterable[tuple[str, Any]]) -> None:
        self._cells = list(cells)

    def __getitem__(self, column: str) -> Any:
        return dict(self._cells)[column]

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._cells))

    def __len__(self) -> int:
        return len(dict(self._cells))

    def items(self) -> Any:
        return self._cells


def rows(part: Any) -> Any:
    """The rows of a table; what is none, as it is."""
    if isinstance(part, (str, int, float, Decimal, Mapping)) or part is None:
        return part
    if isinstance(part, (list, tuple)):
        return [
            Row((str(name), plain(cell)) for name, cell in row.items())
            if isinstance(row, Mapping) else plain(row)
            for row in part
        ]
    named = _columns(part)
    if named is None:
        return part
    names, cells = named
    return [Row(zip(names, map(plain, row), strict=True)) for row in cells]


def _columns(frame: Any) -> tuple[list[str], Iterable[Iterable[Any]]] | None:
    """The names of the columns and the rows of a frame of any library; None where it is none.

    The three libraries are told by what they do, so that none of them is imported for it.
    """
    if hasattr(frame, "itertuples"):  # pandas
        return [str(name) for name in frame.columns], frame.itertuples(index=False, name=None)
    if hasattr(frame, "iter_rows"):  # polars, narwhals
        return list(frame.columns), frame.iter_rows()
    if hasattr(frame, "to_pylist") and hasattr(frame, "column_names"):  # pyarrow
        columns = [column.to_pylist() for column in frame.columns]
        return list(frame.column_names), zip(*columns, strict=True)
    if hasattr(frame, "__arrow_c_stream__"):
        return _columns(_imported(frame))
    return None


def _imported(frame: Any) -> Any:
    try:
        import pyarrow
    except ImportError:
        import polars

        return polars.DataFrame(frame)
    return pyarrow.table(frame)


def plain(cell: Any) -> Any:
    """A cell without what a library wraps it in: numbers of numpy, the nothing of pandas."""
    if cell is None or isinstance(cell, (str, int, Decimal)):
        return cell
    if type(cell).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(cell, Mapping):
        return {str(name): plain(one) for name, one in cell.items()}
    if isinstance(cell, (list, tuple)):
        return [plain(one) for one in cell]
    if hasattr(cell, "tolist"):  # numpy: a number or an array
        return plain(cell.tolist()) if not isinstance(cell, float) else float(cell)
    return cell
