"""Workbooks: one as a system's year, a folder of them with a report for each trust."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ics_rules import _report
from ics_rules._errors import IcsRulesError, Problem
from ics_rules._many import _bar
from ics_rules._native import _read_workbook, _together
from ics_rules._tables import Table

if TYPE_CHECKING:
    from ics_rules._native import SystemYear

# The endings by which a workbook in a folder is known; what the bytes are is looked at when it is read.
_ENDINGS = (".xlsx", ".xlsm", ".ods", ".xls")


class WorkbookProblem(Problem):
    """One thing that is wrong with a workbook, at its sheet and cell. It cannot be changed."""

    __slots__ = ("addresses", "file", "guidance", "head", "of_table", "sheet")

    file: str
    """The name of the workbook."""
    sheet: str | None
    """The sheet; None where it is about the whole file or about what was given beside it."""
    addresses: tuple[str, ...]
    """The cells that have it, for example `D12`, or `A12:F12` for a row of a table."""
    guidance: str
    """The line of the guidance on workbooks that it rests on."""

    @staticmethod
    def _columns() -> tuple[tuple[str, str], ...]:
        return (
            ("file", "text"), ("sheet", "text"), ("cell", "text"), ("table", "text"), ("column", "text"),
            ("found", "text"), ("expected", "text"), ("guidance", "text"), ("code", "text"), ("path", "text"),
        )

    def __init__(self, file: str, fault: Mapping[str, Any]) -> None:
        super().__init__(fault["code"], fault["path"], fault["found"], fault["expected"])
        told = {
            "file": file, "sheet": fault["sheet"], "addresses": tuple(fault["cells"]),
            "guidance": fault["guidance"], "of_table": fault["table"], "head": fault["column"],
        }
        for name, value in told.items():
            object.__setattr__(self, name, value)

    @property
    def cell(self) -> str | None:
        """The first of its cells."""
        return self.addresses[0] if self.addresses else None

    @property
    def table(self) -> str | None:
        """The table it is in, for example `returns`."""
        return self.of_table

    @property
    def column(self) -> str | None:
        """The head of its column, as the workbook has it."""
        return self.head

    @property
    def row(self) -> int | None:
        """The row of its first cell, as the spreadsheet counts."""
        digits = "".join(letter for letter in (self.cell or "").partition(":")[0] if letter.isdigit())
        return int(digits) if digits else None

    def _fault(self) -> dict[str, Any]:
        return {
            "code": self.code, "path": self.path, "found": self.found, "expected": self.expected,
            "sheet": self.sheet, "cells": list(self.addresses), "guidance": self.guidance,
            "table": self.of_table, "column": self.head,
        }

    def __reduce__(self) -> Any:
        return WorkbookProblem, (self.file, self._fault())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkbookProblem):
            return NotImplemented
        return (self.file, self._fault()) == (other.file, other._fault())

    def __hash__(self) -> int:
        return hash((self.file, self.code, self.sheet, self.addresses, self.path))

    def __repr__(self) -> str:
        place = "!".join(part for part in (self.sheet, self.cell) if part)
        return f"<WorkbookProblem {self.file} {place}: {self.code}>"


class WorkbookError(IcsRulesError):
    """A workbook was refused. It holds every problem, each at its sheet and cell."""

    workbook: Workbook
    """What was read of it."""

    def __init__(self, workbook: Workbook) -> None:
        super().__init__(_report.text(workbook), workbook.problems)
        self.problems = workbook.problems
        self.workbook = workbook

    def __reduce__(self) -> Any:
        return WorkbookError, (self.workbook,)


class Workbook:
    """What was read of one workbook: its system's year, or what is wrong with it.

    A notebook shows its report.
    """

    __slots__ = ("cut", "name", "notes", "problems", "system_year", "tables")

    name: str
    """The name of the file."""
    system_year: SystemYear | None
    """The system's year; None where something is wrong."""
    problems: Table[WorkbookProblem]
    """Everything that is wrong, in the order of the sheets."""
    notes: list[dict[str, Any]]
    """What was left out, passed over or changed: `sheet`, `cell` and what it `says`."""
    tables: list[dict[str, Any]]
    """The tables that were found: `table`, `sheet`, `head_rows` and the number of `rows`."""
    cut: bool
    """Whether the list of problems was cut, as there were too many."""

    def __init__(self, name: str, system_year: SystemYear | None, told: Mapping[str, Any]) -> None:
        self.name = name
        self.system_year = system_year
        self.problems = Table((WorkbookProblem(name, one) for one in told["faults"]), WorkbookProblem)
        self.notes = list(told["notes"])
        self.tables = list(told["tables"])
        self.cut = bool(told["cut"])

    @property
    def outcome(self) -> str:
        """`passed`; `refused`, where a table was found and something is wrong; or `not_understood`."""
        if self.system_year is not None:
            return "passed"
        return "refused" if self.tables else "not_understood"

    def to_markdown(self) -> str:
        """The report of its problems as Markdown, to send back."""
        return _report.markdown([self])

    def to_html(self) -> str:
        """The report of its problems as a page of HTML, to send back."""
        return _report.page([self])

    def to_excel(self, path: str | os.PathLike[str]) -> None:
        """Writes the report of its problems as a workbook, each linked by its sheet and cell.

        Raises:
            ImportError: when XlsxWriter is not installed: `pip install 'ics-rules[excel]'`.
        """
        _report.workbook([self], path)

    def __repr__(self) -> str:
        return f"<Workbook {self.name}: {self.outcome}, {len(self.problems)} problems>"

    def _repr_html_(self) -> str:
        return _report.fragment([self])


class Workbooks:
    """What was read of many workbooks, in the order of their names.

    Those that passed, were refused, were not understood and were skipped are kept apart.
    """

    __slots__ = ("_books", "skipped")

    skipped: list[tuple[str, str]]
    """The files that were not opened, each with the reason."""

    def __init__(self, books: Iterable[Workbook], skipped: Iterable[tuple[str, str]]) -> None:
        self._books = tuple(books)
        self.skipped = list(skipped)

    def _that(self, outcome: str) -> list[Workbook]:
        return [book for book in self._books if book.outcome == outcome]

    @property
    def passed(self) -> list[Workbook]:
        """The workbooks that were read, with nothing wrong."""
        return self._that("passed")

    @property
    def refused(self) -> list[Workbook]:
        """The workbooks in which a table was found and something is wrong."""
        return self._that("refused")

    @property
    def not_understood(self) -> list[Workbook]:
        """The files in which no table was found, or that are no workbook."""
        return self._that("not_understood")

    @property
    def problems(self) -> Table[WorkbookProblem]:
        """Every problem of every workbook as one table, with its `file`, `sheet` and `cell`."""
        return Table((one for book in self._books for one in book.problems), WorkbookProblem)

    def together(self) -> SystemYear:
        """One system's year of those that passed: each organisation once, every return.

        Raises:
            IcsRulesError: where they do not go together, for example two returns of one organisation for
                one month, or where none passed.
        """
        return _together([book.system_year for book in self.passed])

    def to_markdown(self) -> str:
        """The report of every workbook as Markdown."""
        return _report.markdown(self._books, self.skipped)

    def to_html(self) -> str:
        """The report of every workbook as a page of HTML."""
        return _report.page(self._books, self.skipped)

    def to_excel(self, path: str | os.PathLike[str]) -> None:
        """Writes the report of every workbook as a workbook: a summary, the problems, the notes.

        Raises:
            ImportError: when XlsxWriter is not installed: `pip install 'ics-rules[excel]'`.
        """
        _report.workbook(self._books, path, self.skipped)

    def __iter__(self) -> Iterator[Workbook]:
        return iter(self._books)

    def __len__(self) -> int:
        return len(self._books)

    def __getitem__(self, name: str | int) -> Workbook:
        if isinstance(name, int):
            return self._books[name]
        for book in self._books:
            if book.name == name:
                return book
        raise KeyError(name)

    def __repr__(self) -> str:
        return (
            f"<Workbooks {len(self.passed)} passed, {len(self.refused)} refused, "
            f"{len(self.not_understood)} not understood, {len(self.skipped)} skipped>"
        )

    def _repr_html_(self) -> str:
        return _report.fragment(self._books, self.skipped)


def read_workbook(
    book: str | os.PathLike[str] | bytes, *, system: str, year: Any, unit: str, name: str | None = None,
    **how: Any,
) -> Workbook:
    """Reads a workbook and gives what was found, without raising for what is wrong with it.

    Args:
        book: the path of the workbook, or its bytes.
        system: the code of the system.
        year: the financial year.
        unit: the unit of the amounts: `pounds`, `£000` or `£m`.
        name: what the report calls it; without it, the name of the file.
        how: the other arguments of `SystemYear.from_workbook`.

    Raises:
        OSError: when the file cannot be opened.
    """
    content = book if isinstance(book, bytes) else Path(book).read_bytes()
    called = name or ("the workbook" if isinstance(book, bytes) else Path(book).name)
    sheets, head_rows = _by_table(how.pop("sheet", None)), _by_table(how.pop("head_row", None))
    columns, rulebook = how.pop("columns", None), how.pop("rulebook", None)
    options = {
        option: how.pop(option)
        for option in ("dash", "missing", "noise", "drop_totals", "ignore", "extra")
        if how.get(option) is not None
    }
    # A workbook has more columns than a return asks for: those that are not read are told in the notes.
    options.setdefault("extra", "ignore")
    for option in ("dash", "missing", "noise", "drop_totals", "ignore", "extra"):
        how.pop(option, None)
    beside = {"system": system, "year": str(year), "unit": unit, **how}
    found, told = _read_workbook(content, beside, sheets, head_rows, columns, options, rulebook)
    return Workbook(called, found, json.loads(told))


def from_workbook(book: Any, **how: Any) -> SystemYear:
    """What `SystemYear.from_workbook` does."""
    read = read_workbook(book, **how)
    if read.system_year is None:
        raise WorkbookError(read)
    return read.system_year


def read_workbooks(
    books: str | os.PathLike[str] | Iterable[str | os.PathLike[str]] | Mapping[str, bytes], *, system: str,
    year: Any, unit: str, progress: bool = True, **how: Any,
) -> Workbooks:
    """Reads a folder of workbooks, as ten trusts send them.

    Each is read on its own, so that one that is refused keeps nobody waiting. Files of other kinds and
    those that a spreadsheet program leaves while it has a workbook open are skipped, and named.

    Args:
        books: a folder; or paths; or the bytes of workbooks by name.
        system: the code of the system.
        year: the financial year.
        unit: the unit of the amounts: `pounds`, `£000` or `£m`.
        progress: whether to show a progress bar where tqdm is installed.
        how: the other arguments of `SystemYear.from_workbook`, for example `members`, where the
            workbooks hold returns alone.

    Raises:
        OSError: when the folder cannot be read.

    >>> import ics_rules as ics
    >>> books = ics.read_workbooks(
    ...     {"RHQ.xlsx": b"no workbook"}, system="QF7", year="2026/27", unit="£000", progress=False)
    >>> books
    <Workbooks 0 passed, 0 refused, 1 not understood, 0 skipped>
    >>> books.problems[0].found
    'a text, perhaps a CSV file'
    """
    known, skipped = _files(books)
    read = []
    with _bar(len(known), progress) as bar:
        for name, content in known:
            try:
                content = content if isinstance(content, bytes) else Path(content).read_bytes()
            except OSError as error:
                skipped.append((name, error.strerror or str(error)))
            else:
                read.append(read_workbook(content, system=system, year=year, unit=unit, name=name, **how))
            bar.update(1)
    return Workbooks(read, skipped)


def _files(books: Any) -> tuple[list[tuple[str, Any]], list[tuple[str, str]]]:
    """What to read, by name, and what not to."""
    if isinstance(books, Mapping):
        return [(str(name), content) for name, content in books.items()], []
    if isinstance(books, (str, os.PathLike)):
        paths = sorted(path for path in Path(books).iterdir() if not path.name.startswith("."))
    else:
        return [(Path(path).name, path) for path in books], []
    known: list[tuple[str, Any]] = []
    skipped = []
    for path in paths:
        if path.is_dir():
            skipped.append((path.name, "a folder"))
        elif path.name.startswith("~$"):
            skipped.append((path.name, "the mark of a workbook that is open elsewhere"))
        elif path.suffix.lower() not in _ENDINGS:
            skipped.append((path.name, "not a workbook by its name"))
        else:
            known.append((path.name, path))
    return known, skipped


def _by_table(asked: Any) -> list[tuple[str, Any]]:
    """What is asked of each table, or under no name of every one."""
    if asked is None:
        return []
    return list(asked.items()) if isinstance(asked, Mapping) else [("", asked)]


__all__ = ["Workbook", "WorkbookError", "WorkbookProblem", "Workbooks", "read_workbook", "read_workbooks"]
