"""An assessment as a Word document, by python-docx: `pip install 'ics-rules[word]'`."""

from __future__ import annotations

import re
from decimal import Decimal
from io import BytesIO
from os import PathLike
from typing import TYPE_CHECKING, Any

from ics_rules._columns import fields, is_refusal, why
from ics_rules._grid import grid, moved, number, power, text
from ics_rules._paper import heading, notes, pack, parts, title, version
from ics_rules._tables import Table

if TYPE_CHECKING:
    from ics_rules._native import Assessment

_FIELD = re.compile(r"\{\{\s*(table\s+)?([a-z_][a-z0-9_.]*)\s*\}\}")


def write(
    result: Assessment, path: str | PathLike[str], template: str | PathLike[str] | None, unit: str
) -> None:
    """Writes the document, from a template where one is given."""
    try:
        from docx import Document
    except ImportError:
        raise ImportError("a Word document needs python-docx: pip install 'ics-rules[word]'") from None
    power(unit)
    document = Document(None if template is None else str(template))
    if template is None:
        _set_out(document, result, unit)
    else:
        _fill(document, result, unit)
    _name_version(document)
    written = BytesIO()
    document.save(written)
    pack(written, path)


def _set_out(document: Any, result: Assessment, unit: str) -> None:
    """A document of its own: each part with its sentence and tables, then notes and sources."""
    document.core_properties.title = title(result)
    document.core_properties.author = version()
    document.add_heading(title(result), 0)
    document.add_paragraph(f"Amounts are in {unit}. A deficit is in brackets; an empty cell has no figure.")
    for part in parts(result):
        document.add_heading(part.title, 1)
        if part.says:
            document.add_paragraph(part.says)
        for path, table in part.tables:
            document.add_heading(heading(path.split(".")[-1]), 2)
            _table_at_end(document, table, unit)
    document.add_heading("Notes", 1)
    for note in notes(result):
        document.add_paragraph(note, style="List Bullet")
    document.add_heading("Sources", 1)
    for source in result.explain().sources():
        document.add_paragraph(f"[{source.number}] {source.publisher}, {source.title}")


def _fill(document: Any, result: Assessment, unit: str) -> None:
    """Puts values and tables in the places that the template names; all unknown names are told at once."""
    paragraphs = [*_paragraphs(document)]
    named = {match.group(2) for one in paragraphs for match in _FIELD.finditer(one.text)}
    found, unknown = {}, []
    for name in sorted(named):
        try:
            found[name] = _value(result, name, power(unit))
        except AttributeError:
            unknown.append(name)
    if unknown:
        raise ValueError(f"the template names what the assessment does not have: {', '.join(unknown)}")
    for one in paragraphs:
        whole = _FIELD.fullmatch(one.text.strip())
        if whole and isinstance(found[whole.group(2)], Table):
            table = _table_at_end(document, found[whole.group(2)], unit)
            one._p.addprevious(table._tbl)
            one._p.getparent().remove(one._p)
        elif _FIELD.search(one.text):
            _replace(one, lambda match: _told(found[match.group(2)]))


def _paragraphs(document: Any) -> Any:
    """Every paragraph of the body, of its tables, and of heads and feet of pages."""
    ends = (part for section in document.sections for part in (section.header, section.footer))
    for holder in (document, *ends):
        yield from _within(holder)


def _within(holder: Any) -> Any:
    yield from holder.paragraphs
    for table in holder.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from _within(cell)


def _replace(paragraph: Any, told: Any) -> None:
    """Fills the fields of a paragraph in the style of the run in which each begins: Word cuts a text
    into runs wherever it was changed."""
    while match := _FIELD.search(paragraph.text):
        at, value, is_written = 0, told(match), False
        for run in paragraph.runs:
            start, end = at, at + len(run.text)
            at = end
            if end <= match.start() or start >= match.end():
                continue
            before = run.text[: max(0, match.start() - start)]
            after = run.text[max(0, match.end() - start):] if end > match.end() else ""
            run.text = before + ("" if is_written else value) + after
            is_written = True
        if not is_written:
            return


def _value(result: Assessment, path: str, shift: int) -> Any:
    """What a path names, amounts as texts in the unit; a refusal on the way is the value."""
    found: Any = result
    for name in path.split("."):
        if found is None or is_refusal(found):
            return found
        if name.startswith("_") or callable(getattr(found, name)):
            raise AttributeError(name)
        kind = dict(fields(type(found))).get(name) if hasattr(found, "_columns") else None
        found = moved(getattr(found, name), kind, shift)
        if isinstance(found, Decimal) and kind in ("amount", ("answer", "amount")):
            return number(found, 0 if shift == 3 else 2)
    return found


def _told(value: Any) -> str:
    told = f"No answer: {why(value)}" if is_refusal(value) else value if isinstance(value, str) else text(value)
    # A brace in a text is no field.
    return told.replace("{{", "{ {")


def _table_at_end(document: Any, shown: Table[Any], unit: str) -> Any:
    """The table at the end of the document, its heads repeated on each page and numbers to the right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement

    told = grid(shown, unit)
    styles = {one.name for one in document.styles}
    table = document.add_table(1 + len(told.rows), len(told.columns))
    if "Table Grid" in styles:
        table.style = "Table Grid"
    for at, line in enumerate([[one.head for one in told.columns], *told.rows]):
        for cell, one, written in zip(table.rows[at].cells, told.columns, line, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.add_run(written).bold = at == 0 or None
            if one.is_number:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    head = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(head)
    return table


def _name_version(document: Any) -> None:
    """Names the version at the foot of every page."""
    for section in document.sections:
        footer = section.footer
        if not any(version() in one.text for one in footer.paragraphs):
            footer.add_paragraph(version())
