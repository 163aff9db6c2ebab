"""Workbooks as trusts send them, made with known faults: the same number gives the same workbook."""

import io
import random
from dataclasses import dataclass, field
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

MEMBERS = [("RHQ", "NHS Foundation Trust", 3500), ("RXF", "NHS Trust", -1000), ("03N", "CCG", 0)]
RETURN_HEADS = {
    "month": ("Month", "Period", "Reporting month", "Period ending"),
    "code": ("Org code", "Code", "Provider code", "ODS code"),
    "plan": ("YTD plan", "Plan to date", "Year to date plan"),
    "actual": ("YTD actual", "Actual to date", "Year to date actual"),
    "forecast": ("FOT", "Forecast outturn", "Forecast for the year"),
}
MEMBER_HEADS = {
    "code": ("Org code", "Organisation code"),
    "kind": ("Type", "Organisation type"),
    "control_total": ("Control total", "Annual plan"),
}
# Where openpyxl writes an error, a spreadsheet had worked one out.
ERRORS = ("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?")
WORDS = ("1,200-", "see note", "1,200 CR", "3.5E+06", "12.3%", "£1.2m")


@dataclass
class Made:
    """A workbook and the faults that were put into it: sheet, cell and code."""

    content: bytes
    faults: list[tuple[str, str, str]] = field(default_factory=list)
    actual: dict[str, int] = field(default_factory=dict)


def _heads(choice: random.Random, known: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Heads in an order of their own, with columns between them that nobody reads."""
    heads = [(name, choice.choice(spelt)) for name, spelt in known.items()]
    choice.shuffle(heads)
    for extra in choice.sample(["Variance", "Organisation", "RAG", "Comments"], choice.randrange(3)):
        heads.insert(choice.randrange(len(heads) + 1), ("", extra))
    return heads


def made(number: int) -> Made:
    """The workbook of a number."""
    choice = random.Random(number)
    book = Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "Cover"
    cover["A1"] = "Monthly return"
    cover["A3"] = "Prepared by the finance team. Figures in £000."
    hidden = book.create_sheet("Workings")
    hidden.append(["Month", "Org code", "YTD plan", "YTD actual", "FOT"])
    hidden.append([6, "RHQ", 1, 1, 1])
    hidden.sheet_state = choice.choice(["hidden", "veryHidden"])
    out = Made(b"")
    _members(book, choice, out)
    _returns(book, choice, out)
    content = io.BytesIO()
    book.save(content)
    out.content = content.getvalue()
    return out


def _top(sheet: Any, choice: random.Random, heads: list[tuple[str, str]], grouped: bool) -> tuple[int, int]:
    """Titles, blank rows and the heads; gives the first row of figures and the first column."""
    left = choice.randrange(1, 4)
    row = 1
    if choice.random() < 0.8:
        sheet.cell(1, left, f"{sheet.title}: return for month 6").font = Font(bold=True)
        row = 2 + choice.randrange(4)
        if choice.random() < 0.5:
            sheet.merge_cells(start_row=1, end_row=1, start_column=left, end_column=left + len(heads) - 1)
    if grouped:
        # A head over two columns, whose second row says which is which; every other head over two rows.
        for at, (name, text) in enumerate(heads):
            if name == "plan":
                sheet.cell(row, left + at, "Year to date")
                sheet.merge_cells(start_row=row, end_row=row, start_column=left + at, end_column=left + at + 1)
                sheet.cell(row + 1, left + at, "Plan")
                sheet.cell(row + 1, left + at + 1, "Actual")
            elif name != "actual":
                sheet.cell(row, left + at, text)
                sheet.merge_cells(start_row=row, end_row=row + 1, start_column=left + at, end_column=left + at)
        return row + 2, left
    for at, (_, text) in enumerate(heads):
        sheet.cell(row, left + at, choice.choice(["{}", " {} ", "{}"]).format(text))
    return row + 1, left


def _members(book: Any, choice: random.Random, out: Made) -> None:
    sheet = book.create_sheet("Organisations")
    heads = _heads(choice, MEMBER_HEADS)
    row, left = _top(sheet, choice, heads, grouped=False)
    for code, kind, total in MEMBERS:
        if choice.random() < 0.2:
            row += 1
        cells = {"code": code, "kind": kind, "control_total": total, "": "as last year"}
        for at, (name, _) in enumerate(heads):
            sheet.cell(row, left + at, cells[name])
        if choice.random() < 0.1:
            at = [name for name, _ in heads].index("control_total")
            _spoil(sheet, (row, left + at), choice, out)
        row += 1


def _returns(book: Any, choice: random.Random, out: Made) -> None:
    sheet = book.create_sheet("Returns")
    grouped = choice.random() < 0.3
    heads = _heads(choice, RETURN_HEADS)
    if grouped:
        heads = [pair for pair in heads if pair[0] != "actual"]
        at = [name for name, _ in heads].index("plan")
        heads.insert(at + 1, ("actual", "Actual"))
    row, left = _top(sheet, choice, heads, grouped)
    columns = {name: left + at for at, (name, _) in enumerate(heads) if name}
    for code, _, total in MEMBERS:
        if choice.random() < 0.3:
            row += choice.randrange(1, 3)
        actual = choice.randrange(-900, 900)
        cells = {
            "month": choice.choice([6, "M6", "Sep-19", "September"]), "code": code, "plan": total // 2,
            "actual": choice.choice([actual, f"({-actual:,})" if actual < 0 else f"{actual:,}"]),
            "forecast": total, "": None,
        }
        out.actual[code] = actual * 1000
        for at, (name, _) in enumerate(heads):
            sheet.cell(row, left + at, cells[name])
        if choice.random() < 0.35:
            _spoil(sheet, (row, columns[choice.choice(["plan", "actual", "forecast"])]), choice, out)
        row += 1
    if choice.random() < 0.4:
        sheet.cell(row, columns["code"], choice.choice(["Total", "TOTAL", "Sub-total"]))
        for name in ("plan", "actual", "forecast"):
            sheet.cell(row, columns[name], f"=SUM(A1:A{row - 1})")
        row += 1
    if choice.random() < 0.4:
        sheet.cell(row + 2, left, "Note: figures are before deficit support and are not audited.")


def _spoil(sheet: Any, place: tuple[int, int], choice: random.Random, out: Made) -> None:
    """Puts a fault into a cell and writes it down."""
    kind = choice.choice(["error", "formula", "word"])
    cell = sheet.cell(*place)
    address = f"{get_column_letter(place[1])}{place[0]}"
    if kind == "error":
        cell.value = choice.choice(ERRORS)
        cell.data_type = "e"
        out.faults.append((sheet.title, address, "error_cell"))
    elif kind == "formula":
        cell.value = "=Workings!C2*2"
        out.faults.append((sheet.title, address, "not_calculated"))
    else:
        cell.value = choice.choice(WORDS)
        out.faults.append((sheet.title, address, "not_a_number"))
