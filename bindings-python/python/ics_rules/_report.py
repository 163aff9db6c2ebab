"""The report of the problems of workbooks, to be sent back to whoever keeps them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ics_rules._workbooks import Workbook, WorkbookProblem

# So many cells of one problem are listed; the rest are counted.
_MOST_CELLS = 12

_OUTCOMES = {
    "passed": "read, nothing to put right",
    "refused": "to put right",
    "not_understood": "not understood: no table was read",
}
_CUT = "The list is cut: there are more problems than are shown. Put these right and send it again."
_TITLE = "Workbooks: what to put right"

_STYLE = """<style>
.icsr{font-family:system-ui,sans-serif;line-height:1.45;max-width:70em;color:#1f2933;background:#fff}
.icsr h1{font-size:1.5em;margin:0 0 .2em}.icsr h2{font-size:1.15em;margin:1.6em 0 .3em}
.icsr h3{font-size:1em;margin:1.1em 0 .2em}.icsr p{margin:.3em 0}
.icsr table{border-collapse:collapse;width:100%;margin:.4em 0 1em;font-size:.93em}
.icsr th,.icsr td{text-align:left;vertical-align:top;padding:.4em .7em;border-bottom:1px solid #cbd2d9}
.icsr thead th{border-bottom:2px solid #1f2933}
.icsr .at{white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums}
.icsr .rest,.icsr li{color:#3e4c59;font-size:.93em}
.icsr .cut{border-left:4px solid #1f2933;padding:.3em .8em;font-weight:600}
@media print{.icsr table{page-break-inside:auto}.icsr tr{page-break-inside:avoid}}
</style>"""


def _cells(problem: WorkbookProblem) -> str:
    """The cells of a problem, the many of one cause counted."""
    shown = ", ".join(problem.addresses[:_MOST_CELLS])
    more = len(problem.addresses) - _MOST_CELLS
    return f"{shown} and {more} more" if more > 0 else shown


def _lead(book: Workbook) -> str:
    count = len(book.problems)
    things = "1 thing" if count == 1 else f"{count} things"
    return _OUTCOMES[book.outcome] if book.outcome == "passed" else f"{things} {_OUTCOMES['refused']}"


def _sheets(book: Workbook) -> list[tuple[str, list[WorkbookProblem]]]:
    """The problems sheet by sheet, those of the file as a whole first."""
    names = list(dict.fromkeys(one.sheet for one in book.problems))
    names.sort(key=lambda name: name is not None)
    return [
        (f"Sheet {name}" if name else "The workbook as a whole", [one for one in book.problems if one.sheet == name])
        for name in names
    ]


def _place(note: dict[str, Any]) -> str:
    return "!".join(part for part in (note["sheet"], note["cell"]) if part) or "the workbook"


def text(book: Workbook) -> str:
    """What an error says: every problem on a line."""
    lines = [f"{book.name}: {_lead(book)}"]
    for one in book.problems:
        place = "!".join(part for part in (one.sheet, _cells(one)) if part)
        lines.append(f"  {place + ': ' if place else ''}found {one.found}, expected {one.expected} [{one.code}]")
    return "\n".join([*lines, *([_CUT] if book.cut else [])])


def _pipe(value: str) -> str:
    return value.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")


def markdown(books: Sequence[Workbook], skipped: Iterable[tuple[str, str]] = ()) -> str:
    """The report as Markdown."""
    parts = [f"# {_TITLE}", ""]
    if len(books) != 1 or list(skipped):
        parts += ["| Workbook | Outcome | Problems |", "|---|---|---:|"]
        parts += [f"| {_pipe(one.name)} | {_OUTCOMES[one.outcome]} | {len(one.problems)} |" for one in books]
        parts += [f"| {_pipe(name)} | skipped: {_pipe(why)} | |" for name, why in skipped]
        parts.append("")
    for book in books:
        parts += [f"## {_pipe(book.name)}: {_lead(book)}", ""]
        if book.cut:
            parts += [f"**{_CUT}**", ""]
        for title, problems in _sheets(book):
            parts += [f"### {_pipe(title)}", "", "| Cell | Column | Found | What is needed | Guidance |", "|---|---|---|---|---|"]
            parts += [
                f"| {_cells(one)} | {_pipe(one.column or '')} | {_pipe(one.found)} | {_pipe(one.expected)} "
                f"| {_pipe(one.guidance)} |"
                for one in problems
            ]
            parts.append("")
        if book.notes:
            parts += ["Left out, passed over or changed:", ""]
            parts += [f"- {_pipe(_place(one))}: {_pipe(one['says'])}" for one in book.notes]
            parts.append("")
    return "\n".join(parts)


def fragment(books: Sequence[Workbook], skipped: Iterable[tuple[str, str]] = ()) -> str:
    """The report as HTML for a notebook or a message."""
    parts = [f"<h1>{_TITLE}</h1>"]
    if len(books) != 1 or list(skipped):
        rows = [(one.name, _OUTCOMES[one.outcome], str(len(one.problems))) for one in books]
        rows += [(name, f"skipped: {why}", "") for name, why in skipped]
        parts.append(_table("Workbooks", ("Workbook", "Outcome", "Problems"), rows))
    for book in books:
        parts.append(f"<section><h2>{escape(book.name)}: {escape(_lead(book))}</h2>")
        if book.cut:
            parts.append(f'<p class="cut">{_CUT}</p>')
        for title, problems in _sheets(book):
            rows = [(_cells(one), one.column or "", one.found, one.expected, one.guidance) for one in problems]
            parts.append(_table(title, ("Cell", "Column", "Found", "What is needed", "Guidance"), rows))
        if book.notes:
            says = "".join(f"<li>{escape(_place(one))}: {escape(one['says'])}</li>" for one in book.notes)
            parts.append(f'<h3>Left out, passed over or changed</h3><ul>{says}</ul>')
        parts.append("</section>")
    return f'{_STYLE}<div class="icsr">{"".join(parts)}</div>'


def _table(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    body = "".join(
        "<tr>" + f'<th scope="row" class="at">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in rows
    )
    return f"<h3>{escape(title)}</h3><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def page(books: Sequence[Workbook], skipped: Iterable[tuple[str, str]] = ()) -> str:
    """The report as a page of its own."""
    inside = fragment(books, skipped)
    return (
        f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{_TITLE}</title>'
        f'<meta name="viewport" content="width=device-width"></head><body>{inside}</body></html>\n'
    )


_PROBLEMS = ("Workbook", "Sheet", "Cell", "Column", "Found", "What is needed", "Guidance", "Code")
_WIDTHS = (24, 18, 14, 24, 32, 60, 60, 18)


def workbook(books: Sequence[Workbook], path: str | os.PathLike[str], skipped: Iterable[tuple[str, str]] = ()) -> None:
    """The report as a workbook: a summary, the problems, the notes; no merged cells, one table a sheet."""
    try:
        import xlsxwriter
    except ImportError as error:
        raise ImportError("a report as a workbook needs XlsxWriter: pip install 'ics-rules[excel]'") from error
    # What people typed stays text: nothing of it becomes a formula or a link.
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(os.fspath(path), plain) as out:
        out.set_properties({"title": _TITLE})
        summary = [
            (one.name, _OUTCOMES[one.outcome], len(one.problems), _CUT if one.cut else "") for one in books
        ]
        summary += [(name, f"skipped: {why}", "", "") for name, why in skipped]
        _sheet(out, "Summary", _TITLE, ("Workbook", "Outcome", "Problems", "Note"), summary, (32, 42, 12, 60))
        problems = [
            (book.name, one.sheet or "", _cells(one), one.column or "", one.found, one.expected, one.guidance, one.code)
            for book in books
            for one in book.problems
        ]
        _sheet(out, "Problems", "Each problem at its sheet and cell", _PROBLEMS, problems, _WIDTHS)
        notes = [(book.name, _place(one), one["says"]) for book in books for one in book.notes]
        title = "Left out, passed over or changed"
        _sheet(out, "Notes", title, ("Workbook", "Place", "What was done"), notes, (32, 24, 90))


def _sheet(out: Any, name: str, title: str, heads: Sequence[str], rows: Sequence[Any], widths: Sequence[int]) -> None:
    """A sheet with a title, a sentence on its size and one marked-up table."""
    sheet = out.add_worksheet(name)
    wrapped = out.add_format({"text_wrap": True, "valign": "top"})
    sheet.write_string(0, 0, title, out.add_format({"bold": True, "font_size": 15}))
    sheet.write_string(1, 0, f"One table of {len(rows)} rows." if rows else "One table, without rows.")
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width, wrapped)
    last = max(len(rows), 1)
    columns = [{"header": head} for head in heads]
    sheet.add_table(3, 0, 3 + last, len(heads) - 1, {
        "name": name, "columns": columns, "data": rows, "style": "Table Style Light 1",
    })
    sheet.freeze_panes(4, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(3)
