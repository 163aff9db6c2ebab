"""Tables as Arrow. Whoever reads a stream of Arrow has a library for it: that one writes it."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import Any

from ics_rules._columns import Kind, columns

# Amounts have two decimal places; shares and factors have at most twelve, so that a column has one
# of two types whatever is in it.
_PENCE, _SHARE = 2, 12


def stream(rows: list[dict[str, Any]], of: tuple[tuple[str, Kind], ...], requested: object) -> object:
    """The rows as a capsule of an Arrow stream."""
    schema = [(name, settled(kind, [row[name] for row in rows])) for name, kind in of]
    data = {name: [_cell(row[name], kind) for row in rows] for name, kind in schema}
    # What is imported already comes first: it is likely to be the one that reads.
    for library in sorted(("pyarrow", "polars"), key=lambda name: name not in sys.modules):
        write = _by_polars if library == "polars" else _by_pyarrow
        try:
            table = write(data, schema)
        except ImportError:
            continue
        return table.__arrow_c_stream__(requested)
    raise ImportError(
        "a table is written as Arrow by pyarrow or polars, and neither is installed: "
        "pip install 'ics-rules[frames]', or use to_dicts()"
    )


def settled(kind: Kind, values: list[Any]) -> Kind:
    """The kind with the decimal places of its values, and with the fields of rows inside it."""
    match kind:
        case "decimal":
            places = max((_places(value) for value in values if value is not None), default=0)
            return "decimal", next(fit for fit in (_PENCE, _SHARE, max(places, _SHARE)) if places <= fit)
        case ("list", inner):
            return "list", settled(inner, [one for value in values if value for one in value])
        case ("map", inner):
            inside = [one for value in values if value for one in value.values()]
            return "list", ("struct", (("key", "text"), ("value", settled(inner, inside))))
        case ("rows", of):
            inside = [row for value in values if value for row in value]
            return "list", ("struct", tuple(
                (name, settled(deeper, [row[name] for row in inside])) for name, deeper in columns(of)
            ))
        case _:
            return kind


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _cell(value: Any, kind: Kind) -> Any:
    if value is None:
        return None
    match kind:
        case "json":
            return value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
        case ("list", inner) if isinstance(value, dict):
            return [_cell({"key": key, "value": one}, inner) for key, one in value.items()]
        case ("list", inner):
            return [_cell(one, inner) for one in value]
        case ("struct", fields):
            return {name: _cell(value[name], deeper) for name, deeper in fields}
        case _:
            return value


def _by_pyarrow(data: dict[str, list[Any]], schema: list[tuple[str, Kind]]) -> Any:
    import pyarrow as pa

    def type_of(kind: Kind) -> Any:
        match kind:
            case ("decimal", places):
                return pa.decimal128(38, places)
            case ("list", inner):
                return pa.list_(type_of(inner))
            case ("struct", fields):
                return pa.struct([(name, type_of(deeper)) for name, deeper in fields])
            case "whole":
                return pa.int64()
            case "flag":
                return pa.bool_()
            case "date":
                return pa.date32()
            case _:
                return pa.string()

    return pa.table(data, schema=pa.schema([(name, type_of(kind)) for name, kind in schema]))


def _by_polars(data: dict[str, list[Any]], schema: list[tuple[str, Kind]]) -> Any:
    import polars as pl

    def type_of(kind: Kind) -> Any:
        match kind:
            case ("decimal", places):
                return pl.Decimal(38, places)
            case ("list", inner):
                return pl.List(type_of(inner))
            case ("struct", fields):
                return pl.Struct([pl.Field(name, type_of(deeper)) for name, deeper in fields])
            case "whole":
                return pl.Int64()
            case "flag":
                return pl.Boolean()
            case "date":
                return pl.Date()
            case _:
                return pl.String()

    return pl.DataFrame(data, schema={name: type_of(kind) for name, kind in schema})
