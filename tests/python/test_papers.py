"""Papers out: a workbook and a Word document, read back by the tools of others."""

import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import ics_rules as ics
import pytest
from test_api import TEXT

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("xlsxwriter")
docx = pytest.importorskip("docx")


@pytest.fixture(scope="module")
def result() -> ics.Assessment:
    return ics.assess(ics.SystemYear.from_json(TEXT))


def total(result: ics.Assessment) -> Decimal:
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    return totals.total


def test_a_workbook_has_cover_contents_notes_marked_up_tables_and_sources(
    result: ics.Assessment, tmp_path: Path
) -> None:
    result.to_excel(tmp_path / "paper.xlsx", unit="£000")
    book = openpyxl.load_workbook(tmp_path / "paper.xlsx")
    assert book.sheetnames[:3] == ["Cover", "Contents", "Notes"] and book.sheetnames[-1] == "Sources"
    for sheet in book:
        assert len(sheet.tables) == 1 and not sheet.merged_cells.ranges and sheet.sheet_state == "visible"
        assert ics.__version__ in sheet.oddFooter.left.text
    listed = [row[0].value for row in book["Contents"].iter_rows(min_row=5)]
    assert listed == book.sheetnames[2:]


def test_a_workbook_has_amounts_as_numbers_in_its_unit(result: ics.Assessment, tmp_path: Path) -> None:
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    for unit, size in (("£", 1), ("£000", 1_000), ("£m", 1_000_000)):
        result.to_excel(tmp_path / "paper.xlsx", unit)
        sheet = openpyxl.load_workbook(tmp_path / "paper.xlsx")["Control total, Members"]
        heads = [cell.value for cell in sheet[4]]
        for row, member in zip(sheet.iter_rows(min_row=5), totals.members, strict=True):
            assert row[heads.index("total")].value == float(member.total / size)
            share = row[heads.index("counted share")].value
            assert share == (None if member.counted_share is None else float(member.counted_share))
            assert "(" in row[heads.index("total")].number_format


def test_a_document_from_a_template_keeps_the_style_of_each_field(result: ics.Assessment, tmp_path: Path) -> None:
    template = docx.Document()
    line = template.add_paragraph("Held to ")
    line.add_run("{{ control_").bold = True  # Word cuts a field into runs
    line.add_run("total.total }}")
    line.add_run(" in {{ year }}")
    template.add_paragraph("{{ table control_total.members }}")
    template.save(tmp_path / "template.docx")
    result.to_docx(tmp_path / "paper.docx", tmp_path / "template.docx")
    paper = docx.Document(tmp_path / "paper.docx")
    assert paper.paragraphs[0].text == "Held to (26,030) in 2019/20" and total(result) == -26_030_000
    assert [run.text for run in paper.paragraphs[0].runs if run.bold] == ["(26,030)"]
    (table,) = paper.tables
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    assert len(table.rows) == len(totals.members) + 1
    assert ics.__version__ in paper.sections[0].footer.paragraphs[-1].text


def test_a_template_with_unknown_names_is_refused_with_all_of_them(
    result: ics.Assessment, tmp_path: Path
) -> None:
    template: Any = docx.Document()
    template.add_paragraph("{{ nothing }} and {{ control_total.nor_this }}, {{ report }}")
    template.save(tmp_path / "template.docx")
    with pytest.raises(ValueError, match="does not have: control_total.nor_this, nothing, report"):
        result.to_docx(tmp_path / "paper.docx", tmp_path / "template.docx")
    assert not (tmp_path / "paper.docx").exists()


def test_the_same_facts_give_the_same_bytes(
    result: ics.Assessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result.to_excel(tmp_path / "one.xlsx")
    result.to_docx(tmp_path / "one.docx")
    later = time.localtime(time.time() + 100_000)
    monkeypatch.setattr(time, "localtime", lambda *_: later)
    result.to_excel(tmp_path / "two.xlsx")
    result.to_docx(tmp_path / "two.docx")
    for kind in ("xlsx", "docx"):
        assert (tmp_path / f"one.{kind}").read_bytes() == (tmp_path / f"two.{kind}").read_bytes()


@pytest.mark.parametrize("write", ["to_excel", "to_docx"])
def test_another_unit_is_refused(result: ics.Assessment, tmp_path: Path, write: str) -> None:
    with pytest.raises(ValueError, match="unit: found 'k'"):
        getattr(result, write)(tmp_path / "paper", unit="k")
