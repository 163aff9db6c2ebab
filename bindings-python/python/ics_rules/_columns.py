"""What a result has as a row of a table: its columns, what each holds, and its cells."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

# What a column holds: a kind of exact number, `whole`, `flag`, `text`, `json`, or a pair of `list`, `map`,
# `object`, `rows` or `answer` with what is inside. A class says it of its own columns by `_columns()`.
Kind = Any

# Each kind of exact number. `exact` has up to 56 places, more than any library of frames can hold.
NUMBERS = ("amount", "share", "weight", "number", "exact_share", "exact")

_FIELDS: dict[Any, tuple[tuple[str, Kind], ...]] = {}
_COLUMNS: dict[Any, tuple[tuple[str, Kind], ...]] = {}


def cells(row: Any) -> dict[str, Any]:
    """The cells of a row by column."""
    found: dict[str, Any] = {}
    for name, kind in fields(type(row)):
        _put(found, name, kind, getattr(row, name))
    return found


def names(row: Any) -> list[str]:
    """The columns of a row, without a look at its cells."""
    return [name for name, _ in columns(type(row))]


def cell(row: Any, column: str) -> Any:
    """One cell of a row, without a look at those of other fields."""
    for name, kind in fields(type(row)):
        if column == name or column.startswith(f"{name}_"):
            found: dict[str, Any] = {}
            _put(found, name, kind, getattr(row, name))
            if column in found:
                return found[column]
    raise KeyError(column)


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


def is_table(kind: Kind) -> bool:
    """Whether a column of this kind has a table in each cell."""
    match kind:
        case ("answer", inner):
            return is_table(inner)
        case ("rows", _):
            return True
        case _:
            return False


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


# A list or a dict longer than this is told by its length.
_SHOWN_WHOLE = 3


def shown(row: Any) -> str:
    """What `repr` says of plain data: what it holds, without what it does not have."""
    held = ((name, kind, getattr(row, name)) for name, kind in fields(type(row)))
    told = [
        f"{name}={_rows(value) if is_table(kind) and not is_refusal(value) else _brief(value)}"
        for name, kind, value in held if value is not None and value not in ([], {})
    ]
    return f"{type(row).__name__}({', '.join(told)})"


def _rows(table: Any) -> str:
    return "<1 row>" if len(table) == 1 else f"<{len(table)} rows>"


def _brief(value: Any) -> str:
    """A value without the names of types that it speaks for itself."""
    match value:
        case Decimal():
            return str(value)
        case tuple():
            return f"({', '.join(map(_brief, value))})"
        case str() | int():
            return repr(value)
        case list() if len(value) <= _SHOWN_WHOLE:
            return f"[{', '.join(map(_brief, value))}]"
        case dict() if len(value) <= _SHOWN_WHOLE:
            return "{" + ", ".join(f"{key!r}: {_brief(one)}" for key, one in value.items()) + "}"
        case list() | dict():
            return f"<{len(value)} items>"
        case _:
            return repr(value)


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
