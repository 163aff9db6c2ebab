"""What is raised when an input is refused. Written in Python, so that its fields are typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that is wrong with an input.

    >>> import ics_rules as ics
    >>> try:
    ...     ics.FinancialYear("2019/21")
    ... except ics.IcsRulesError as error:
    ...     print(error.problems[0].expected)
    a financial year such as "2019/20"
    """

    code: str
    """What kind of problem it is: stable, the same in every language. Compare this."""
    path: str
    """Where it is, for example `members[2].control_total`; empty for a value on its own."""
    found: str
    """What was found there."""
    expected: str
    """What would have been accepted, with the way out where there is one."""


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
    problems: tuple[Problem, ...]
    """Every problem, in the order of the input. There is at least one."""

    def __init__(self, message: str, problems: Iterable[Problem]) -> None:
        super().__init__(message)
        self.problems = tuple(problems)
        self.code = self.problems[0].code

    def __reduce__(self) -> tuple[type[IcsRulesError], tuple[str, tuple[Problem, ...]]]:
        return type(self), (str(self), self.problems)
