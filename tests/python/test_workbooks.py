"""Workbooks: found tables, faults at their cells, folders, reports, files that are no workbooks."""

import datetime
import io
import pickle
import zipfile
from pathlib import Path
from typing import Any

import ics_rules as ics
import pytest

openpyxl = pytest.importorskip("openpyxl")

from hostile_workbooks import made  # noqa: E402

MEMBERS = [
    ["Org code", "Type", "Control total"],
    ["RHQ", "NHS Foundation Trust", 3500],
    ["RXF", "NHS Trust", -1000],
    ["03N", "CCG", 0],
]
RETURNS = [["Month", "Org code", "YTD plan", "YTD actual", "FOT"], [6, "RHQ", 1200, 1100, 3400]]
HOW: dict[str, Any] = {"system": "QF7", "year": "2019/20", "unit": "£000"}


def book(**sheets: list[list[Any]]) -> Any:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return made


def saved(made: Any) -> bytes:
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def read(content: bytes, **how: Any) -> ics.Workbook:
    return ics.read_workbook(content, **{**HOW, **how})


def places(read: ics.Workbook) -> list[tuple[str | None, str, str]]:
    return [(one.sheet, cell, one.code) for one in read.problems for cell in one.addresses]


@pytest.mark.parametrize("number", range(200))
def test_each_fault_of_a_hostile_workbook_is_at_its_cell_and_no_other_is(number: int) -> None:
    hostile = made(number)
    found = read(hostile.content, drop_totals=True)
    assert sorted(map(str, places(found))) == sorted(map(str, hostile.faults))
    assert all(one.guidance and one.expected and one.found for one in found.problems)
    if hostile.faults:
        assert found.outcome == "refused"
        for sheet, cell, _ in hostile.faults:
            assert all(cell in report for report in (found.to_markdown(), found.to_html()))
            assert all(sheet in report for report in (found.to_markdown(), found.to_html()))
    else:
        assert found.system_year is not None
        document = found.system_year.to_dict()
        actual = {one["code"]: one["actual_to_date"] for one in document["returns"]}
        assert actual == {code: f"{amount}.00" for code, amount in hostile.actual.items()}


def test_the_tables_of_a_workbook_are_found_on_their_sheets() -> None:
    found = read(saved(book(Cover=[["A return"]], Organisations=MEMBERS, M6=RETURNS)))
    assert found.system_year is not None
    assert found.tables == [
        {"table": "members", "sheet": "Organisations", "head_rows": [1], "rows": 3},
        {"table": "returns", "sheet": "M6", "head_rows": [1], "rows": 1},
    ]
    assert found.system_year.to_dict()["returns"][0]["actual_to_date"] == "1100000.00"


def test_two_tables_on_one_sheet_are_two_tables() -> None:
    found = read(saved(book(All=[*MEMBERS, [], *RETURNS])))
    assert found.system_year is not None
    assert len(found.system_year.to_dict()["members"]) == 3


def test_codes_stay_text_and_dates_are_months() -> None:
    returns = [RETURNS[0], [datetime.date(2019, 9, 30), "03N", 0, 0, 0]]
    found = read(saved(book(Members=MEMBERS, Returns=returns)))
    assert found.system_year is not None
    one = found.system_year.to_dict()["returns"][0]
    assert (one["month"], one["code"]) == (6, "03N")


def test_a_month_merged_down_is_the_month_of_each_row_and_a_merged_figure_is_refused() -> None:
    returns = [RETURNS[0], [6, "RHQ", 1, 2, 3], [None, "RXF", 1, 2, None]]
    made = book(Members=MEMBERS, Returns=returns)
    made["Returns"].merge_cells("A2:A3")
    found = read(saved(made))
    assert found.system_year is not None
    assert [one["month"] for one in found.system_year.to_dict()["returns"]] == [6, 6]
    made["Returns"].merge_cells("E2:E3")
    assert places(read(saved(made))) == [("Returns", "E2", "merged_cell")]


def test_a_table_on_two_sheets_is_read_where_it_is_said() -> None:
    made = saved(book(Members=MEMBERS, M6=RETURNS, M7=[RETURNS[0], [7, "RHQ", 1, 2, 3]]))
    found = read(made)
    assert [one.code for one in found.problems] == ["two_tables"]
    said = read(made, sheet={"members": "Members", "returns": "m7"})
    assert said.system_year is not None
    assert said.system_year.to_dict()["returns"][0]["month"] == 7


def test_a_hidden_sheet_is_read_only_by_its_name() -> None:
    made = book(Members=MEMBERS, Returns=RETURNS)
    made["Returns"].sheet_state = "hidden"
    content = saved(made)
    found = read(content)
    assert found.system_year is not None and found.system_year.to_dict().get("returns", []) == []
    assert [one["sheet"] for one in found.notes] == ["Returns"]
    named = read(content, sheet={"members": "Members", "returns": "Returns"})
    assert named.system_year is not None and len(named.system_year.to_dict()["returns"]) == 1


def test_a_head_row_that_is_said_is_taken() -> None:
    earlier = [["Org code", "Type", "Control total"], ["RHQ", "NHS Trust", 1], []]
    content = saved(book(Members=[*earlier, *MEMBERS]))
    found = read(content, head_row=4)
    assert found.system_year is not None
    assert found.tables[0]["head_rows"] == [4]
    assert [one.code for one in read(content, head_row=3).problems] == ["no_table"]


def test_a_sheet_that_is_not_there_is_told_with_those_that_are() -> None:
    found = read(saved(book(Members=MEMBERS)), sheet="Returns")
    assert [one.code for one in found.problems] == ["no_such_sheet"]
    assert '"Members"' in found.problems[0].expected


def test_a_formula_of_a_program_that_does_not_calculate_is_no_nought() -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as made:
        for name, rows in (("Members", MEMBERS), ("Returns", RETURNS)):
            sheet = made.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
        sheet.write_formula("D2", "=1000+100")
    assert places(read(content.getvalue())) == [("Returns", "D2", "not_calculated")]


def test_total_rows_are_named_and_left_out_only_when_asked() -> None:
    content = saved(book(Members=[*MEMBERS, ["Total", None, 2500]]))
    assert [(one.cell, one.code) for one in read(content).problems] == [("A5:C5", "total_row")]
    found = read(content, drop_totals=True)
    assert found.system_year is not None
    assert any("Total" in one["says"] for one in found.notes)


def test_columns_that_are_not_read_are_told() -> None:
    returns = [[*RETURNS[0], "Variance"], [*RETURNS[1], -100]]
    found = read(saved(book(Members=MEMBERS, Returns=returns)))
    assert found.system_year is not None
    assert any(one["sheet"] == "Returns" and "Variance" in one["says"] for one in found.notes)


def test_an_open_document_is_read_with_its_errors_at_their_cells() -> None:
    pytest.importorskip("odf")
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    def open_document(actual: Any) -> bytes:
        made = OpenDocumentSpreadsheet()
        for name, rows in (("Members", MEMBERS), ("Returns", [RETURNS[0], [6, "RHQ", 1200, actual, 3400]])):
            table = Table(name=name)
            for row in rows:
                line = TableRow()
                for cell in row:
                    if isinstance(cell, int):
                        line.addElement(TableCell(valuetype="float", value=str(cell)))
                    else:
                        text = TableCell(valuetype="string", **({"formula": "of:=1/0"} if cell == "#DIV/0!" else {}))
                        text.addElement(P(text=cell))
                        line.addElement(text)
                table.addElement(line)
            made.spreadsheet.addElement(table)
        content = io.BytesIO()
        made.write(content)
        return content.getvalue()

    found = read(open_document(1100))
    assert found.system_year is not None
    assert places(read(open_document("#DIV/0!"))) == [("Returns", "D2", "error_cell")]


def zipped(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_workbook"),
        (b"Code,Kind\nRHQ,FT\n", "not_a_workbook"),
        (b"<html><table></table></html>", "not_a_workbook"),
        (b"%PDF-1.7", "not_a_workbook"),
        (b"PK\x03\x04 and no more", "workbook_damaged"),
        (zipped(**{"word/document.xml": b"<w/>"}), "not_a_workbook"),
        (zipped(**{"xl/workbook.bin": b""}), "not_a_workbook"),
        (zipped(**{"xl/workbook.xml": b"<workbook>"}), "workbook_damaged"),
        (COMPOUND + bytes(600), "workbook_damaged"),
        (COMPOUND + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "workbook_locked"),
        (zipped(**{f"xl/media/{at}": bytes(30_000_000) for at in range(10)}), "workbook_too_large"),
    ],
    ids=lambda given: given if isinstance(given, str) else f"{len(given)} bytes",
)
def test_what_is_no_workbook_is_refused_for_what_it_is(content: bytes, code: str) -> None:
    found = read(content)
    assert (found.outcome, [one.code for one in found.problems]) == ("not_understood", [code])
    with pytest.raises(ics.WorkbookError) as raised:
        ics.SystemYear.from_workbook(content, **HOW)
    assert raised.value.code == code


def test_an_archive_that_lies_about_its_size_is_refused() -> None:
    honest = zipped(**{"xl/workbook.xml": bytes(300_000_000)})
    size = (300_000_000).to_bytes(4, "little")
    lie = honest.replace(size, (1000).to_bytes(4, "little"))
    assert lie != honest
    assert read(lie).problems[0].code in ("workbook_too_large", "workbook_damaged")


def test_a_workbook_of_two_hundred_sheets_asks_which() -> None:
    many = {f"Sheet{at}": [["nothing"]] for at in range(199)}
    content = saved(book(Members=MEMBERS, **many))
    assert [one.code for one in read(content).problems] == ["workbook_too_large"]
    assert read(content, sheet="Members").system_year is not None


def test_a_sheet_without_end_is_left_and_named() -> None:
    row = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
    endless = "".join(row.format(at) for at in range(1, 150_000))
    content = saved(book(Members=MEMBERS))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    parts["xl/worksheets/sheet1.xml"] = head + endless.encode() + b"</sheetData></worksheet>"
    found = read(zipped(**parts))
    assert [(one.sheet, one.code) for one in found.problems] == [("Members", "workbook_too_large")]


def folder(path: Path) -> Path:
    (path / "RHQ.xlsx").write_bytes(saved(book(Members=MEMBERS, Returns=RETURNS)))
    (path / "RXF.xlsx").write_bytes(saved(book(Members=MEMBERS, Returns=[RETURNS[0], [6, "RXF", -500, "see note", -1000]])))
    (path / "03N.xlsx").write_bytes(saved(book(Members=MEMBERS, Returns=[RETURNS[0], [6, "03N", 0, 0, 0]])))
    (path / "letter.xlsx").write_bytes(saved(book(Letter=[["Dear colleague"]])))
    (path / "~$RHQ.xlsx").write_bytes(b"")
    (path / "readme.txt").write_text("Returns of month 6")
    return path


def test_a_folder_keeps_apart_what_passed_was_refused_skipped_and_not_understood(tmp_path: Path) -> None:
    found = ics.read_workbooks(folder(tmp_path), progress=False, **HOW)
    assert [one.name for one in found.passed] == ["03N.xlsx", "RHQ.xlsx"]
    assert [one.name for one in found.refused] == ["RXF.xlsx"]
    assert [one.name for one in found.not_understood] == ["letter.xlsx"]
    assert [name for name, _ in found.skipped] == ["readme.txt", "~$RHQ.xlsx"]
    assert repr(found) == "<Workbooks 2 passed, 1 refused, 1 not understood, 2 skipped>"
    assert places(found["RXF.xlsx"]) == [("Returns", "D2", "not_a_number")]


def test_the_workbooks_that_passed_are_one_systems_year(tmp_path: Path) -> None:
    found = ics.read_workbooks(folder(tmp_path), progress=False, **HOW)
    document = found.together().to_dict()
    assert [one["code"] for one in document["members"]] == ["RHQ", "RXF", "03N"]
    assert sorted(one["code"] for one in document["returns"]) == ["03N", "RHQ"]
    with pytest.raises(ics.IcsRulesError):
        ics.read_workbooks({}, progress=False, **HOW).together()


def test_every_report_names_every_workbook_and_every_cell(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    found = ics.read_workbooks(folder(tmp_path), progress=False, **HOW)
    found.to_excel(tmp_path / "report.xlsx")
    sheets = openpyxl.load_workbook(tmp_path / "report.xlsx")
    written = "\n".join(
        " | ".join(str(cell) for cell in row if cell is not None) for sheet in sheets for row in sheet.values
    )
    for report in (found.to_markdown(), found.to_html(), written):
        for name in ("RHQ.xlsx", "RXF.xlsx", "letter.xlsx", "readme.txt", "D2", found.problems[0].guidance[:30]):
            assert name in report
    assert not any(sheet.merged_cells.ranges for sheet in sheets)


def test_a_figure_that_looks_like_a_formula_or_markup_stays_text(tmp_path: Path) -> None:
    returns = [RETURNS[0], [6, "RHQ", 1, "<b>|1</b>", 3]]
    found = read(saved(book(Members=MEMBERS, Returns=returns)), name="=cmd().xlsx")
    assert "<b>" not in found.to_html() and "<b>" not in found.to_markdown()
    pytest.importorskip("xlsxwriter")
    found.to_excel(tmp_path / "report.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "report.xlsx")["Problems"]
    assert [cell.data_type for cell in sheet["A"] if cell.value == "=cmd().xlsx"] == ["s"]


def test_problems_are_a_table_and_survive_a_pickle() -> None:
    found = read(saved(book(Members=MEMBERS, Returns=[RETURNS[0], [6, "RHQ", 1, "#REF?", 3]])))
    (problem,) = found.problems
    assert (problem.sheet, problem.cell, problem.row, problem.table) == ("Returns", "D2", 2, "returns")
    assert problem.column == "YTD actual"
    assert pickle.loads(pickle.dumps(problem)) == problem
    assert found.problems.to_dicts()[0]["cell"] == "D2"


def test_a_path_is_opened_and_one_that_is_not_there_is_an_error_of_files(tmp_path: Path) -> None:
    path = tmp_path / "return.xlsx"
    path.write_bytes(saved(book(Members=MEMBERS, Returns=RETURNS)))
    assert len(ics.SystemYear.from_workbook(path, **HOW).to_dict()["members"]) == 3
    assert len(ics.SystemYear.from_workbook(str(path), **HOW).to_dict()["members"]) == 3
    with pytest.raises(FileNotFoundError):
        ics.SystemYear.from_workbook(tmp_path / "other.xlsx", **HOW)


def test_members_given_beside_a_workbook_are_those_of_the_year() -> None:
    members = [dict(zip(MEMBERS[0], row, strict=True)) for row in MEMBERS[1:]]
    year = ics.SystemYear.from_workbook(saved(book(Returns=RETURNS)), members=members, **HOW)
    assert len(year.to_dict()["members"]) == 3
