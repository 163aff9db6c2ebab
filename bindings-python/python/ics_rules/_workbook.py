"""An assessment as a workbook, by XlsxWriter: `pip install 'ics-rules[excel]'`.

It follows the guidance for accessible spreadsheets: a cover, contents and notes, one marked-up table a
sheet from the first column on, no merged or hidden cells, and nothing told by colour.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from io import BytesIO
from os import PathLike
from typing import TYPE_CHECKING, Any

from ics_rules._columns import Kind
from ics_rules._grid import moved, power, shown_columns, text
from ics_rules._paper import heading, notes, pack, parts, title, version

if TYPE_CHECKING:
    from ics_rules._native import Assessment
    from ics_rules._tables import Table

# A workbook is dated so that the same facts give the same bytes on any day.
_DATED = datetime.datetime(1980, 1, 1)
_LONGEST_NAME = 31
_MOST_WIDE = 60
_BRACKETS = "#,##0;(#,##0);0", "#,##0.00;(#,##0.00);0.00"


class _Book:
    """A workbook that is being written: its sheets in order, and how cells look."""

    def __init__(self, result: Assessment, unit: str) -> None:
        try:
            import xlsxwriter
        except ImportError:
            raise ImportError("a workbook needs XlsxWriter: pip install 'ics-rules[excel]'") from None
        self.shift, self.unit, self.title = power(unit), unit, title(result)
        self.written = BytesIO()
        self.book = xlsxwriter.Workbook(self.written, {"strings_to_formulas": False, "in_memory": True})
        self.book.set_properties({"title": self.title, "author": version(), "created": _DATED})
        self.bold = self.book.add_format({"bold": True, "font_size": 14})
        self.wrapped = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.linked = self.book.get_default_url_format()
        pattern = _BRACKETS[1] if self.shift != 3 else _BRACKETS[0]
        self.money = self.book.add_format({"num_format": pattern, "valign": "top"})
        self.number = self.book.add_format({"num_format": "#,##0.############;(#,##0.############);0"})
        self.whole = self.book.add_format({"num_format": "0"})
        self.names: set[str] = set()

    def sheet(self, name: str, head: str, under: str) -> tuple[str, Any]:
        """A new sheet with its heading and a line below it, and the version at its foot."""
        called = self._free(name)
        sheet = self.book.add_worksheet(called)
        sheet.write_string(0, 0, head, self.bold)
        sheet.write_string(1, 0, under)
        sheet.set_footer(f"&L{version()}&C{self.title.replace('&', '&&')}&RPage &P of &N")
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        return called, sheet

    def _free(self, name: str) -> str:
        """A name of a sheet that no other has: at most 31 characters, and no two alike."""
        called, at = name[:_LONGEST_NAME], 2
        while called.lower() in self.names:
            end = f" {at}"
            called, at = name[:_LONGEST_NAME - len(end)] + end, at + 1
        self.names.add(called.lower())
        return called

    def lines(self, sheet: Any, first: int, head: str, lines: list[str]) -> None:
        """A table of one column of texts."""
        sheet.set_column(0, 0, 110, self.wrapped)
        sheet.add_table(first, 0, first + max(len(lines), 1), 0, {
            "columns": [{"header": head}], "style": None, "autofilter": False,
            "data": [[one] for one in lines or ["none"]]})
        for at, one in enumerate(lines or ["none"]):
            sheet.write_string(first + 1 + at, 0, one, self.wrapped)

    def table(self, sheet: Any, first: int, shown: Table[Any]) -> None:
        """A table with its heads marked as such; numbers are numbers."""
        rows = shown.to_dicts()
        head = shown_columns(shown, rows)
        sheet.add_table(first, 0, first + max(len(rows), 1), len(head) - 1, {
            "columns": [{"header": one.head} for one in _apart(head)],
            "style": "Table Style Light 1", "autofilter": False})
        for column, one in enumerate(head):
            told = [self.cell(sheet, first + 1 + at, column, row[one.name], one.kind)
                    for at, row in enumerate(rows)]
            widest = max([len(one.head), *map(len, told)])
            sheet.set_column(column, column, min(widest + 3, _MOST_WIDE))
        sheet.freeze_panes(first + 1, 1)

    def cell(self, sheet: Any, row: int, column: int, value: Any, kind: Kind) -> str:
        """Writes a cell and gives it as text, for the width of its column."""
        value = moved(value, kind, self.shift)
        if isinstance(value, Decimal):
            is_amount = kind in ("amount", ("answer", "amount"))
            sheet.write_number(row, column, float(value), self.money if is_amount else self.number)
            return f"{value:,.2f}"
        if isinstance(value, int) and not isinstance(value, bool):
            sheet.write_number(row, column, value, self.whole)
            return str(value)
        if value is None:
            return ""
        told = text(value)
        sheet.write_string(row, column, told, self.wrapped)
        return told


def _apart(head: list[Any]) -> list[Any]:
    """The columns, of which no two may have one head in a marked-up table."""
    heads = [one.head.lower() for one in head]
    if len({*heads}) < len(heads):
        raise ValueError("two columns of a table have one head")
    return head


def write(result: Assessment, path: str | PathLike[str], unit: str) -> None:
    """Writes the workbook."""
    book = _Book(result, unit)
    told = parts(result)
    _, cover = book.sheet("Cover", book.title, "Financial and oversight rules applied to the facts given")
    _, contents = book.sheet("Contents", "Contents", "Each sheet has one table")
    sheets = [_notes(book, result), *_parts(book, told), _sources(book, result)]
    book.lines(cover, 3, "About this workbook", [
        f"Amounts are in {unit}; a deficit, an adverse variance and money paid are in brackets.",
        "An empty cell has no figure: it is not nought.",
        f"Worked out by {version()} under the rules of {result.year}.",
        *(f"{one.title}: {one.says}" for one in told if one.says),
    ])
    contents.add_table(3, 0, 3 + len(sheets), 1, {
        "columns": [{"header": "sheet"}, {"header": "what it holds"}], "style": "Table Style Light 1",
        "autofilter": False})
    contents.set_column(0, 1, 50)
    for at, (name, held) in enumerate(sheets):
        contents.write_url(4 + at, 0, f"internal:'{name}'!A1", book.linked, name)
        contents.write_string(4 + at, 1, held)
    book.book.close()
    pack(book.written, path)


def _notes(book: _Book, result: Assessment) -> tuple[str, str]:
    held = "What is worth a note, and rules that nobody has confirmed"
    name, sheet = book.sheet("Notes", "Notes", held)
    book.lines(sheet, 3, "note", notes(result))
    return name, held


def _parts(book: _Book, told: list[Any]) -> list[tuple[str, str]]:
    sheets = []
    for part in told:
        if part.values:
            name, sheet = book.sheet(part.title, part.title, part.says)
            _values(book, sheet, part.values)
            sheets.append((name, part.says))
        for path, table in part.tables:
            called = f"{part.title}: {heading(path.split('.', 1)[-1].replace('.', ' '))}"
            called = called if "." in path else part.title
            name, sheet = book.sheet(called.replace(":", ","), called, f"Amounts in {book.unit}")
            book.table(sheet, 3, table)
            sheets.append((name, f"{len(table)} rows" if len(table) > 1 else "1 row"))
    return sheets


def _values(book: _Book, sheet: Any, values: list[tuple[str, Kind, Any]]) -> None:
    sheet.add_table(3, 0, 3 + len(values), 1, {
        "columns": [{"header": "figure"}, {"header": f"value, amounts in {book.unit}"}],
        "style": "Table Style Light 1", "autofilter": False})
    sheet.set_column(0, 1, 45)
    for at, (path, kind, value) in enumerate(values):
        sheet.write_string(4 + at, 0, heading(path.split(".", 1)[-1].replace(".", " ")))
        book.cell(sheet, 4 + at, 1, value, kind)


def _sources(book: _Book, result: Assessment) -> tuple[str, str]:
    held = "The sources of the rules that the answers rest on"
    name, sheet = book.sheet("Sources", "Sources", held)
    book.table(sheet, 3, result.explain().sources())
    return name, held
