"""Results of many rows: read like a list, and by any library of data frames like a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ics_rules import _arrow, _display, _grid, _outward
from ics_rules._columns import cell, cells, columns

if TYPE_CHECKING:
    from pandas import DataFrame
    from polars import DataFrame as PolarsFrame

T = TypeVar("T")

# The columns that a row is called by, the first that there is.
_KEYS = ("code", "id", "key", "item", "quarter", "month")


class Table(Generic[T]):
    """Rows of one kind, in order. It cannot be changed.

    It is read like a list: by position, in a loop, with `len` and `in`. Libraries of data frames
    read it directly, as `polars.DataFrame(table)`, `pandas.DataFrame(table)`, `pyarrow.table(table)`
    or by name in a DuckDB query. Amounts stay `Decimal`, and what is missing stays missing.

    >>> from ics_rules import allocate
    >>> parts = allocate(10, {"RHQ": 1, "RXF": 3}).parts
    >>> parts[0].amount
    Decimal('2.50')
    >>> parts.to_dicts()[1]
    {'code': 'RXF', 'amount': Decimal('7.50'), 'bound': 'free'}
    >>> parts["RXF"].amount
    Decimal('7.50')
    >>> print(parts)
    code  amount  bound
    ----  ------  -----
    RHQ     2.50  free
    RXF     7.50  free
    """

    __slots__ = ("_of", "_rows")

    def __init__(self, rows: Iterable[T], of: type[T]) -> None:
        self._rows: tuple[T, ...] = tuple(rows)
        self._of = of

    @property
    def columns(self) -> list[str]:
        """The names of the columns, whether there are rows or not."""
        return [name for name, _ in columns(self._of)]

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows as dicts of plain values, each with every column."""
        return [cells(row) for row in self._rows]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table as a stream of Arrow (the PyCapsule protocol), which pyarrow or polars writes.

        Raises:
            ImportError: when neither is installed.
        """
        return _arrow.stream(self.to_dicts(), columns(self._of), requested_schema)

    def to_pandas(self, unit: str = "£", money: Literal["decimal", "float"] = "decimal") -> DataFrame:
        """The table as a frame of pandas: whole numbers with gaps are `Int64`, maps are lists of keys
        and values, and `attrs["unit"]` is the unit.

        Args:
            unit: what amounts are counted in: `£`, `£000` or `£m`. They are moved and not rounded.
            money: `decimal`, exact, or `float`, for charts and statistics: then every exact number of
                the table is the nearest binary one, and sums may be a fraction of a penny out.

        Raises:
            ImportError: when pandas is not installed.
            ValueError: for another unit or word.
        """
        return _outward.to_pandas(self.to_dicts(), columns(self._of), unit, money)

    def to_polars(self, unit: str = "£", money: Literal["decimal", "float"] = "decimal") -> PolarsFrame:
        """The table as a frame of polars; `unit` and `money` as `to_pandas` takes them.

        Raises:
            ImportError: when polars is not installed.
            ValueError: for another unit or word.
        """
        return _outward.to_polars(self.to_dicts(), columns(self._of), unit, money)

    def to_json(self) -> str:
        """The rows as JSON, a list of objects; exact numbers are texts, so that none is rounded."""
        return json.dumps(self.to_dicts(), default=_exact, ensure_ascii=False)

    def to_markdown(self, unit: str = "£") -> str:
        """The table in Markdown, amounts in the unit and rounded half up, a deficit in brackets."""
        return _grid.markdown(_grid.grid(self, unit))

    def to_html(self, unit: str = "£", caption: str = "") -> str:
        """The whole table in HTML that keeps its layout when it is pasted into a word processor."""
        return _display.pasted(self, unit, caption)

    def by(self, key: object, column: str | None = None) -> Table[T]:
        """The rows with this key: the code of an organisation, the id of a rule.

        Args:
            key: what stands in the column.
            column: the column; without one, the first of `code`, `id`, `key`, `item`, `quarter` and
                `month` that the table has.

        Raises:
            KeyError: when the table has no such column.
        """
        where = column or next((one for one in _KEYS if one in self.columns), None)
        if where not in self.columns:
            raise KeyError(f"the table has no column {where!r}; it has {', '.join(self.columns)}")
        return Table((row for row in self._rows if cell(row, where) == key), self._of)

    def __narwhals_dataframe__(self) -> object:
        """The table for narwhals, by polars or else by pandas."""
        from narwhals import from_native

        try:
            frame = self.to_polars()
        except ImportError:
            frame = self.to_pandas()
        return from_native(frame, eager_only=True)._compliant_frame

    @overload
    def __getitem__(self, at: int | str) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Table[T]: ...
    def __getitem__(self, at: int | str | slice) -> T | Table[T]:
        if isinstance(at, str):
            found = self.by(at)
            if len(found) != 1:
                raise KeyError(f"{at!r} is the key of {len(found)} rows; `by({at!r})` gives them as a table")
            return found[0]
        return Table(self._rows[at], self._of) if isinstance(at, slice) else self._rows[at]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    def __reversed__(self) -> Iterator[T]:
        return reversed(self._rows)

    def __contains__(self, row: object) -> bool:
        return row in self._rows

    def index(self, row: T) -> int:
        """The position of the first row that equals this one."""
        return self._rows.index(row)

    def count(self, row: T) -> int:
        """How many rows equal this one."""
        return self._rows.count(row)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Table):
            return self._rows == other._rows
        if isinstance(other, (list, tuple)):
            return self._rows == tuple(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._rows)

    def __repr__(self) -> str:
        return repr(list(self._rows))

    def __str__(self) -> str:
        return _grid.plain(_grid.grid(self))

    def _repr_html_(self) -> str:
        return _display.table(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Table, (self._rows, self._of)


def _exact(value: object) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def register(classes: Iterable[object]) -> None:
    """Lets pandas read the rows of a table: to it they are mappings. A result that is itself a table is none,
    so that it is read by its own rows."""
    for one in classes:
        if isinstance(one, type) and hasattr(one, "_columns") and not hasattr(one, "__arrow_c_stream__"):
            Mapping.register(one)
