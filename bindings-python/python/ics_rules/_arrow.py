"""Tables as Arrow. Whoever reads a stream of Arrow has a library for it: that one writes it."""

from __future__ import annotations

import json
import sys
from typing import Any

from ics_rules._columns import Kind, columns

# The digits and the decimal places of each kind of number, whatever is in a column. An amount is at most
# a trillion pounds. So wide that the frames of two systems go together, and so narrow that pyarrow, DuckDB
# and Spark multiply and divide an amount and a share without an overflow.
TYPES = {
    "amount": (18, 2), "share": (19, 12), "weight": (19, 6), "number": (28, 18), "exact_share": (38, 24),
}


def stream(rows: list[dict[str, Any]], of: tuple[tuple[str, Kind], ...], requested: object) -> object:
    """The rows as a capsule of an Arrow stream."""
    data, schema = _data(rows, of)
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


def polars_frame(rows: list[dict[str, Any]], of: tuple[tuple[str, Kind], ...]) -> Any:
    """The rows as a frame of polars."""
    return _by_polars(*_data(rows, of))


def _data(
    rows: list[dict[str, Any]], of: tuple[tuple[str, Kind], ...]
) -> tuple[dict[str, list[Any]], list[tuple[str, Kind]]]:
    """The cells by column, and what each column holds."""
    schema = [(name, settled(kind)) for name, kind in of]
    return {name: [cell(row[name], kind) for row in rows] for name, kind in schema}, schema


def settled(kind: Kind) -> Kind:
    """The kind with the digits of its numbers, and with the fields of rows inside it."""
    match kind:
        case str() if kind in TYPES:
            return "decimal", TYPES[kind]
        case ("list", inner):
            return "list", settled(inner)
        case ("map", inner):
            return "list", ("struct", (("key", "text"), ("value", settled(inner))))
        case ("rows", of):
            return "list", ("struct", tuple((name, settled(deeper)) for name, deeper in columns(of)))
        case _:
            return kind


def cell(value: Any, kind: Kind) -> Any:
    """A cell as Arrow holds it: a map is a list of its keys and values."""
    if value is None:
        return None
    match kind:
        case "exact":
            return f"{value:f}"
        case "json":
            return value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)
        case ("list", inner) if isinstance(value, dict):
            return [cell({"key": key, "value": one}, inner) for key, one in value.items()]
        case ("list", inner):
            return [cell(one, inner) for one in value]
        case ("struct", fields):
            return {name: cell(value[name], deeper) for name, deeper in fields}
        case _:
            return value


def _by_pyarrow(data: dict[str, list[Any]], schema: list[tuple[str, Kind]]) -> Any:
    import pyarrow as pa

    def type_of(kind: Kind) -> Any:
        match kind:
            case ("decimal", (digits, places)):
                return pa.decimal128(digits, places)
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
            case ("decimal", (digits, places)):
                return pl.Decimal(digits, places)
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
