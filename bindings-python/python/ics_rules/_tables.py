"""Results of many rows: read like a list, and by any library of data frames like a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar, overload

from ics_rules import _arrow, _display
from ics_rules._columns import cells, columns

T = TypeVar("T")


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

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Table[T]: ...
    def __getitem__(self, at: int | slice) -> T | Table[T]:
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

    def _repr_html_(self) -> str:
        return _display.table(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Table, (self._rows, self._of)


def register(classes: Iterable[object]) -> None:
    """Lets pandas read the rows of a table: to it they are mappings. A result that is itself a table is none,
    so that it is read by its own rows."""
    for one in classes:
        if isinstance(one, type) and hasattr(one, "_columns") and not hasattr(one, "__arrow_c_stream__"):
            Mapping.register(one)
