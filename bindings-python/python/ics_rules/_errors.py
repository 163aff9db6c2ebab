"""What is raised when an input is refused. Written in Python, so that its fields are typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ics_rules._tables import Table


class Problem:
    """One thing that is wrong with an input. It cannot be changed.

    >>> import ics_rules as ics
    >>> try:
    ...     ics.FinancialYear("2019/21")
    ... except ics.IcsRulesError as error:
    ...     print(error.problems[0].expected)
    a financial year such as "2019/20"
    """

    __slots__ = ("cells", "code", "expected", "found", "path")

    code: str
    """What kind of problem it is: stable, the same in every language. Compare this."""
    path: str
    """Where it is, for example `members[2].control_total`; empty for a value on its own."""
    found: str
    """What was found there."""
    expected: str
    """What would have been accepted, with the way out where there is one."""
    cells: tuple[str, ...]
    """The paths of every cell of a table that has it, the first as `path`, where one cause is in many
    cells; empty where it is in one place."""

    @staticmethod
    def _columns() -> tuple[tuple[str, str], ...]:
        return (
            ("table", "text"), ("row", "whole"), ("column", "text"), ("value", "text"),
            ("expectation", "text"), ("code", "text"), ("path", "text"),
        )

    def __init__(
        self, code: str, path: str, found: str, expected: str, cells: Iterable[str] = ()
    ) -> None:
        given = {"code": code, "path": path, "found": found, "expected": expected, "cells": tuple(cells)}
        for name, value in given.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a problem cannot be changed")

    @property
    def table(self) -> str | None:
        """The table it is in, for example `returns`; None where it is in none."""
        return self._place()[0]

    @property
    def row(self) -> int | None:
        """The row of the table as the caller counts it, the first of `rows`: the label of a frame's
        index, the row of a sheet, else from 0 or from `first_row`. None where it is about a whole
        column."""
        return self._place()[1]

    @property
    def rows(self) -> list[int]:
        """The rows of every cell that has it: one, or where one cause is in many cells, all of them."""
        placed = (self._place(path)[1] for path in self.cells or (self.path,))
        return [row for row in placed if row is not None]

    @property
    def column(self) -> str | None:
        """The column, by the name that the caller's table has for it."""
        return self._place()[2]

    @property
    def value(self) -> str:
        """What was found there: the same as `found`."""
        return self.found

    @property
    def expectation(self) -> str:
        """What would have been accepted: the same as `expected`."""
        return self.expected

    def _place(self, path: str | None = None) -> tuple[str | None, int | None, str | None]:
        """The table, row and column of `returns[3].forecast`, `returns[3]["Forecast £"]`, or
        `returns.forecast` for a whole column."""
        path = self.path if path is None else path
        ends = [at for at in (path.find("["), path.find(".")) if at >= 0]
        if not ends:
            return None, None, path or None  # a field of the document itself
        table, rest = path[: min(ends)], path[min(ends) :]
        row, end, after = rest[1:].partition("]")
        numbered = rest[0] == "[" and row.isdecimal() and bool(end)
        column = after if numbered else rest
        if column.startswith('["') and column.endswith('"]'):
            column = column[2:-2].replace('\\"', '"').replace("\\\\", "\\")
        return table, int(row) if numbered else None, column.removeprefix(".") or None

    def to_dict(self) -> dict[str, str]:
        """Its code, path, what was found and what was expected."""
        return {name: getattr(self, name) for name in ("code", "path", "found", "expected")}

    def keys(self) -> list[str]:
        """The columns that it has as a row of a table."""
        return [name for name, _ in self._columns()]

    def items(self) -> list[tuple[str, Any]]:
        """Its cells as a row of a table, each with its column."""
        return [(name, self[name]) for name in self.keys()]

    def __getitem__(self, column: str) -> Any:
        if column not in self.keys():
            raise KeyError(column)
        return getattr(self, column)

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self._columns())

    def _given(self) -> tuple[str, str, str, str, tuple[str, ...]]:
        return self.code, self.path, self.found, self.expected, self.cells

    def __eq__(self, other: object) -> bool:
        return self._given() == other._given() if isinstance(other, Problem) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._given())

    def __repr__(self) -> str:
        code, path, found, expected, cells = self._given()
        many = f", {cells=}" if cells else ""
        return f"Problem({code=}, {path=}, {found=}, {expected=}{many})"

    def __reduce__(self) -> tuple[type[Problem], tuple[str, str, str, str, tuple[str, ...]]]:
        return Problem, self._given()


class IcsRulesError(ValueError):
    """An input was refused. It holds every problem that was found, not only the first.

    `str()` gives them as text; compare `code`, as messages may change.

    >>> import ics_rules as ics
    >>> try:
    ...     ics.allocate(0.1, {"RHQ": 1})
    ... except ics.IcsRulesError as error:
    ...     print(error.code, error.problems[0].path)
    inexact_number amount
    """

    code: str
    """The code of the first problem."""
    problems: Table[Problem]
    """Every problem, in the order of the input. There is at least one. Read it like a list, or as
    a data frame with `table`, `row`, `column`, `value`, `expectation` and `code`."""

    def __init__(self, message: str, problems: Iterable[Problem]) -> None:
        super().__init__(message)
        self.problems = Table(problems, Problem)
        self.code = self.problems[0].code

    def __reduce__(self) -> tuple[type[IcsRulesError], tuple[str, Table[Problem]]]:
        return type(self), (str(self), self.problems)
