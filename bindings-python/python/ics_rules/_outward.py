"""Tables as frames of pandas and polars, with types that follow the kind of a column."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ics_rules._arrow import TYPES, cell, settled
from ics_rules._columns import NUMBERS, Kind
from ics_rules._grid import power

Money = Literal["decimal", "float"]
Columns = tuple[tuple[str, Kind], ...]


def to_pandas(rows: list[dict[str, Any]], of: Columns, unit: str, money: Money) -> Any:
    """The rows as a frame of pandas."""
    import pandas as pd

    shift, floats = power(unit), _floats(money)
    dtypes = {"whole": "Int64", "flag": "boolean", "text": "object"}
    frame = pd.DataFrame({
        name: pd.Series(
            [_number(row[name], kind, shift, floats) for row in rows] if kind in NUMBERS
            else [cell(row[name], settled(kind)) for row in rows],
            dtype="float64" if floats and kind in NUMBERS else dtypes.get(kind, "object"),
        )
        for name, kind in of
    })
    frame.attrs["unit"] = unit
    return frame


def to_polars(rows: list[dict[str, Any]], of: Columns, unit: str, money: Money) -> Any:
    """The rows as a frame of polars."""
    import polars as pl

    from ics_rules._arrow import polars_frame

    shift, floats = power(unit), _floats(money)
    frame = polars_frame(rows, of)
    for name, kind in of:
        if kind in TYPES:
            digits, places = TYPES[kind]
            moved = shift if kind == "amount" else 0
            exact = pl.Series(
                name, [_number(row[name], kind, moved, False) for row in rows],
                dtype=pl.Decimal(digits, places + moved))
            frame = frame.with_columns(exact.cast(pl.Float64) if floats else exact)
        elif kind == "exact" and floats:
            frame = frame.with_columns(pl.col(name).cast(pl.Float64))
    return frame


def _floats(money: Money) -> bool:
    if money not in ("decimal", "float"):
        raise ValueError(f"money: found {money!r}, expected 'decimal' or 'float'")
    return money == "float"


def _number(value: Decimal | None, kind: Kind, shift: int, floats: bool) -> Any:
    if value is None:
        return None
    moved = value.scaleb(-shift) if kind == "amount" else value
    return float(moved) if floats else moved
