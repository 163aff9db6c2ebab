"""A table as people read it: heads in words, amounts in one unit, a deficit in brackets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from ics_rules._columns import NUMBERS, Kind, columns

if TYPE_CHECKING:
    from ics_rules._tables import Table

# The units of amounts, each as a power of ten pounds.
UNITS = {"£": 0, "£000": 3, "£m": 6}


def power(unit: str) -> int:
    """The power of ten of a unit.

    Raises:
        ValueError: for a word that is no unit.
    """
    if unit not in UNITS:
        raise ValueError(f"unit: found {unit!r}, expected one of {', '.join(map(repr, UNITS))}")
    return UNITS[unit]


@dataclass(frozen=True)
class Column:
    """A column: its name in Python, its head in words, and what its cells hold."""

    name: str
    head: str
    kind: Kind

    @property
    def is_number(self) -> bool:
        return self.kind == "whole" or self.kind in NUMBERS


@dataclass(frozen=True)
class Grid:
    """The columns that are shown, and the texts of each row."""

    columns: list[Column]
    rows: list[list[str]]


def words(name: str) -> str:
    """A name of Python as words."""
    return name.rstrip("_").replace("_", " ")


def shown_columns(shown: Table[Any], rows: list[dict[str, Any]], skip: tuple[str, ...] = ()) -> list[Column]:
    """The columns that have something to show, but for tables within the rows."""
    return [
        Column(name, words(name), kind) for name, kind in columns(shown._of)
        if name not in skip and not (isinstance(kind, tuple) and kind[0] == "rows")
        and (not rows or any(row[name] not in (None, [], {}) for row in rows))
    ]


def grid(shown: Table[Any], unit: str = "£", skip: tuple[str, ...] = ()) -> Grid:
    """The table in words, with amounts in the unit."""
    shift = power(unit)
    rows = shown.to_dicts()
    head = shown_columns(shown, rows, skip)
    places = {
        one.name: 0 if one.kind == "amount" and shift == 3 else 2 if one.kind == "amount" and shift
        else _places(row[one.name] for row in rows)
        for one in head if one.kind in NUMBERS
    }

    def told(one: Column, value: Any) -> str:
        within = moved(value, one.kind, shift)
        return number(within, places[one.name]) if isinstance(within, Decimal) else text(within)

    return Grid(head, [[told(one, row[one.name]) for one in head] for row in rows])


def moved(value: Any, kind: Kind, shift: int) -> Any:
    """A value with its amounts in a unit, by what its kind says of it and of what is inside."""
    match kind:
        case "amount" if isinstance(value, Decimal):
            return value.scaleb(-shift)
        case ("answer", inner):
            return moved(value, inner, shift)
        case ("list" | "map", inner) if isinstance(value, dict):
            return {key: moved(one, inner, shift) for key, one in value.items()}
        case ("list", inner) if isinstance(value, (list, tuple)):
            return [moved(one, inner, shift) for one in value]
        case _:
            return value


def number(value: Decimal, places: int) -> str:
    """A number with its thousands apart, rounded half up, in brackets where it is below nought."""
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    told = f"{abs(rounded):,.{places}f}"
    return f"({told})" if rounded < 0 else told


def text(value: Any) -> str:
    """A value in words."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case Decimal():
            return number(value, max(0, -int(value.normalize().as_tuple().exponent)))
        case list() | tuple():
            return ", ".join(text(one) for one in value)
        case dict():
            return ", ".join(f"{key}: {text(one)}" for key, one in value.items())
        case _:
            return str(value).replace("_", " ") if str(value).islower() else str(value)


def _places(values: Iterable[Decimal | None]) -> int:
    """Two places where any amount has pence; more where a share has more; none otherwise."""
    exponents = [-int(one.normalize().as_tuple().exponent) for one in values if one is not None]
    most = max(exponents, default=0)
    return 0 if most <= 0 else max(2, most)


def plain(of: Grid) -> str:
    """The table as lines of text, numbers to the right."""
    lines = [[one.head for one in of.columns], *of.rows]
    widths = [max(len(line[at]) for line in lines) for at in range(len(of.columns))]

    def line(cells: list[str]) -> str:
        told = (
            cell.rjust(width) if one.is_number else cell.ljust(width)
            for cell, width, one in zip(cells, widths, of.columns, strict=True)
        )
        return "  ".join(told).rstrip()

    return "\n".join([line(lines[0]), "  ".join("-" * width for width in widths), *map(line, lines[1:])])


def markdown(of: Grid) -> str:
    """The table in Markdown, numbers to the right."""
    def line(cells: Iterable[str]) -> str:
        escaped = (cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for cell in cells)
        return f"| {' | '.join(escaped)} |"

    rule = "|" + "|".join(" ---: " if one.is_number else " --- " for one in of.columns) + "|"
    return "\n".join([line(one.head for one in of.columns), rule, *map(line, of.rows)]) + "\n"
