"""Frames as rows: what is read from a table before the rules of the library see it."""

from __future__ import annotations

import dataclasses
import datetime
import struct
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

_Cells = list[list[Any]]
# What lazy tables are called upon for their rows, in order of what is nearest to a frame.
_MATERIALISE = ("collect", "to_arrow_table", "to_pyarrow", "fetch_arrow_table", "toArrow", "toPandas")


class Shortest(float):
    """A number of another width than Python's, which is written at its shortest in its own."""

    __slots__ = ("_text",)

    def __new__(cls, number: float, text: str) -> Shortest:
        made = super().__new__(cls, number)
        made._text = text
        return made

    def __repr__(self) -> str:
        return self._text

    __str__ = __repr__


def table(part: Any, numbered: bool = True) -> Any:
    """A table as its heads and rows, with the numbers of its rows where it has any; what is none, as it is.

    Rows that are dicts stay so, as each may have other fields.
    """
    if isinstance(part, (str, int, float, Decimal, Mapping)) or part is None:
        return part
    if isinstance(part, (list, tuple)):
        return [_row(row) for row in part]
    frame = _framed(part)
    if frame is not None:
        heads, cells, numbers = frame
        found = {"heads": heads, "rows": cells}
        return {**found, "numbers": numbers} if numbered and numbers is not None else found
    if isinstance(part, Iterable) and not isinstance(part, (bytes, bytearray)):
        return [_row(row) for row in part]
    return part


def rows(part: Any) -> Any:
    """The rows of a frame, each by its columns."""
    found = table(part)
    if not isinstance(found, dict) or "heads" not in found:
        return found
    return [dict(zip(found["heads"], row, strict=True)) for row in found["rows"]]


def _row(row: Any) -> Any:
    """A row of a list: by its columns where it has names for them, else its cells."""
    if isinstance(row, Mapping):
        return {str(name): plain(cell) for name, cell in row.items()}
    if hasattr(row, "_asdict"):  # named tuples
        return _row(row._asdict())
    if hasattr(row, "_mapping"):  # rows of SQLAlchemy
        return _row(dict(row._mapping))
    if dataclasses.is_dataclass(row) and not isinstance(row, type):
        return {field.name: plain(getattr(row, field.name)) for field in dataclasses.fields(row)}
    if hasattr(row, "keys") and hasattr(row, "__getitem__"):  # rows of sqlite3
        return {str(name): plain(row[name]) for name in row.keys()}  # noqa: SIM118
    return plain(row)


def _framed(frame: Any) -> tuple[list[str], _Cells, list[int] | None] | None:
    """The heads, the rows and the row numbers of a frame of any library; None where it is none.

    The libraries are told by what they do, so that none of them is imported for it.
    """
    if hasattr(frame, "itertuples"):
        return _of_pandas(frame)
    if hasattr(frame, "iter_rows"):  # polars, narwhals
        kinds = [str(kind) for kind in frame.schema.values()]
        cells = [frame[name].to_list() for name in frame.columns]
        return list(frame.columns), _turned(cells, kinds), None
    if hasattr(frame, "to_pylist") and hasattr(frame, "column_names"):  # pyarrow
        kinds = [str(kind) for kind in frame.schema.types]
        return list(frame.column_names), _turned([one.to_pylist() for one in frame.columns], kinds), None
    if hasattr(frame, "__arrow_c_stream__"):
        return _framed(_imported(frame))
    for name in _MATERIALISE:
        if callable(getattr(frame, name, None)):
            return _framed(getattr(frame, name)())
    return None


def _of_pandas(frame: Any) -> tuple[list[str], _Cells, list[int] | None]:
    """The columns of a pandas frame, named levels of its index before them, by the labels of its rows."""
    index = frame.index
    heads, columns = [], []
    for at, name in enumerate(index.names):
        if name is not None and type(index).__name__ != "RangeIndex":
            heads.append(str(name))
            columns.append(index.get_level_values(at))
    for at, name in enumerate(frame.columns):
        heads.append(_head(name))
        columns.append(frame.iloc[:, at])
    kinds = [str(column.dtype) for column in columns]
    labels = index.tolist() if index.nlevels == 1 else []
    counted = all(type(label) is int and label >= 0 for label in labels)
    numbers = labels if labels and counted and index.is_unique else None
    return heads, _turned([list(column) for column in columns], kinds), numbers


def _head(name: Any) -> str:
    """The head of a column; of several levels in one line, without those that were blank."""
    levels = name if isinstance(name, tuple) else (name,)
    return " ".join(str(level) for level in levels if not _is_blank_level(level))


def _is_blank_level(level: Any) -> bool:
    text = str(level).strip()
    return text == "" or (text.startswith("Unnamed: ") and "_level_" in text)


def _turned(columns: list[list[Any]], kinds: list[str]) -> _Cells:
    """Columns as rows of plain cells."""
    tidy = [[_of_kind(kind)(cell) for cell in column] for column, kind in zip(columns, kinds, strict=True)]
    return [list(row) for row in zip(*tidy, strict=True)]


def _of_kind(kind: str) -> Callable[[Any], Any]:
    """How a cell of a column of this type is read."""
    if kind.lower() in ("float32", "float", "float[pyarrow]"):
        return _single
    if kind.lower() in ("float16", "halffloat", "halffloat[pyarrow]"):
        return _half
    return plain


def _single(cell: Any) -> Any:
    return _at_its_shortest(cell, "f", range(6, 10))


def _half(cell: Any) -> Any:
    return _at_its_shortest(cell, "e", range(3, 6))


def _at_its_shortest(cell: Any, width: str, digits: Iterable[int]) -> Any:
    """A number with the fewest digits that are the same number in its own width."""
    if cell is None or type(cell).__name__ in ("NAType", "NaTType") or cell != cell:
        return None
    number = float(cell)
    if number in (float("inf"), float("-inf")):
        return number
    for count in digits:
        text = f"{number:.{count}g}"
        try:
            same = struct.unpack(width, struct.pack(width, float(text)))[0] == number
        except OverflowError:
            same = False
        if same:
            return Shortest(number, text)
    return number


def _imported(frame: Any) -> Any:
    try:
        import pyarrow
    except ImportError:
        import polars

        return polars.DataFrame(frame)
    return pyarrow.table(frame)


def plain(cell: Any) -> Any:
    """A cell without what a library wraps it in: numbers of numpy, days of any kind, the nothing of
    pandas."""
    if cell is None or isinstance(cell, (str, int, Decimal)):
        return cell
    if type(cell).__name__ in ("NAType", "NaTType"):
        return None
    if type(cell) is float:
        return cell
    if isinstance(cell, (datetime.datetime, datetime.date)):
        return cell.isoformat()
    if type(cell).__name__ == "Period" and hasattr(cell, "start_time"):  # pandas
        return str(cell)
    if isinstance(cell, Mapping):
        return {str(name): plain(one) for name, one in cell.items()}
    if isinstance(cell, (list, tuple)):
        return [plain(one) for one in cell]
    if hasattr(cell, "dtype") and hasattr(cell, "tolist"):
        return _of_numpy(cell)
    return cell


def _of_numpy(cell: Any) -> Any:
    """A number, a day or an array of numpy."""
    kind = str(cell.dtype)
    if getattr(cell, "ndim", 0):
        return [plain(one) for one in cell]
    if kind.startswith("datetime64"):
        return None if str(cell) == "NaT" else str(cell)
    if kind.startswith("float") and kind != "float64":
        return None if cell != cell else Shortest(float(cell), str(cell))
    return plain(cell.tolist())
