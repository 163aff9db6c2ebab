"""Results of many rows: read like a list, and by any library of data frames like a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")

# What a column holds: `decimal`, `whole`, `flag`, `text`, `json`, or a pair of `list`, `map`, `object`,
# `rows` or `answer` with what is inside. A class says it of its own columns by `_columns()`.
Kind = Any

_FIELDS: dict[Any, tuple[tuple[str, Kind], ...]] = {}
_COLUMNS: dict[Any, tuple[tuple[str, Kind], ...]] = {}


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
        from ics_rules._arrow import stream

        return stream(self.to_dicts(), columns(self._of), requested_schema)

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
        from ics_rules._display import table

        return table(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Table, (self._rows, self._of)


def cells(row: Any) -> dict[str, Any]:
    """The cells of a row by column."""
    found: dict[str, Any] = {}
    for name, kind in fields(type(row)):
        _put(found, name, kind, getattr(row, name))
    return found


def _put(found: dict[str, Any], name: str, kind: Kind, value: Any) -> None:
    match kind:
        case ("answer", inner):
            refused = is_refusal(value)
            _put(found, name, inner, None if refused else value)
            found[f"{name}_refused"] = why(value) if refused else None
        case ("object", of):
            for below, deeper in fields(of):
                _put(found, f"{name}_{below}", deeper, None if value is None else getattr(value, below))
        case ("rows", _):
            found[name] = None if value is None else value.to_dicts()
        case _:
            found[name] = _plain(value)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, Decimal)) or hasattr(value, "isoformat"):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value.to_dict() if hasattr(value, "to_dict") else str(value)


def is_refusal(value: Any) -> bool:
    return type(value).__name__ in ("CannotTell", "NotInForce")


def why(refusal: Any) -> str:
    """Why there is no answer, in words."""
    if hasattr(refusal, "because"):
        return f"{refusal.because} (missing: {', '.join(refusal.missing)})"
    return f"{refusal.rule}: not in force in this year"


def fields(of: Any) -> tuple[tuple[str, Kind], ...]:
    """The fields of a class that columns come from, in the order of its documentation."""
    if of not in _FIELDS:
        _FIELDS[of] = tuple(of._columns())
    return _FIELDS[of]


def shown(row: Any) -> str:
    """What `repr` says of plain data: what it holds, without what it does not have."""
    held = []
    for name, kind in fields(type(row)):
        value = getattr(row, name)
        if kind == "json" or (isinstance(kind, tuple) and kind[0] in ("rows", "list", "map")):
            if value:
                held.append(f"{name}=<{len(value)}>" if hasattr(value, "__len__") else f"{name}={value!r}")
        elif value is not None:
            held.append(f"{name}={_brief(value)}")
    return f"{type(row).__name__}({', '.join(held)})"


def _brief(value: Any) -> str:
    return str(value) if isinstance(value, Decimal) else repr(value)


def columns(of: Any) -> tuple[tuple[str, Kind], ...]:
    """The columns of a table of this class, with what each holds."""
    if of in _COLUMNS:
        return _COLUMNS[of]
    found: list[tuple[str, Kind]] = []

    def put(name: str, kind: Kind) -> None:
        match kind:
            case ("answer", inner):
                put(name, inner)
                found.append((f"{name}_refused", "text"))
            case ("object", inner):
                for below, deeper in fields(inner):
                    put(f"{name}_{below}", deeper)
            case _:
                found.append((name, kind))

    for name, kind in fields(of):
        put(name, kind)
    _COLUMNS[of] = tuple(found)
    return _COLUMNS[of]


def register(classes: Iterable[object]) -> None:
    """Lets pandas read the rows of a table: to it they are mappings. A result that is itself a table is none,
    so that it is read by its own rows."""
    for one in classes:
        if isinstance(one, type) and hasattr(one, "_columns") and not hasattr(one, "__arrow_c_stream__"):
            Mapping.register(one)  # type: ignore[arg-type]
