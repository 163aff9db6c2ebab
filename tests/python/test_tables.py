"""Tables out: each result of many rows, read by every library with its decimals."""

import copy
import json
import pickle
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import ics_rules as ics
import pytest
from ics_rules._arrow import TYPES
from ics_rules._columns import columns, fields, is_table
from test_api import EXPORTED, TEXT, everything

duckdb = pytest.importorskip("duckdb")
pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
pc = pytest.importorskip("pyarrow.compute")
pq = pytest.importorskip("pyarrow.parquet")


@pytest.fixture(scope="module")
def result() -> ics.Assessment:
    return ics.assess(ics.SystemYear.from_json(TEXT))


@pytest.fixture(scope="module")
def tables(result: ics.Assessment) -> list[ics.Table[Any]]:
    """Every table that any object of the package has, one for each class of row."""
    found: dict[Any, ics.Table[Any]] = {
        (one._of, True): one for one in (result.routes, result.observations, result.caveats())}
    for one in everything(result):
        for name, kind in fields(type(one)) if hasattr(one, "_columns") else ():
            value = getattr(one, name)
            if isinstance(value, ics.Table):
                assert is_table(kind)
                found[value._of, len(value) > 0] = value
    return list(found.values())


def test_the_result_of_every_question_has_tables(tables: list[ics.Table[Any]]) -> None:
    rows = {table._of.__name__ for table in tables}
    assert rows >= {
        "MemberTotal", "MemberPosition", "Position", "FundQuarter", "MemberShare", "Transfer", "LayerShare",
        "Freedom", "Step", "Advice", "Rule", "Source", "Entry"}
    assert len(tables) > 30


def test_many_rows_are_a_table_and_not_a_list(result: ics.Assessment) -> None:
    for one in everything(result):
        for field in dir(type(one)) if hasattr(one, "_columns") else ():
            value = None if field.startswith("_") else getattr(one, field)
            # An explanation is a tree, and years are texts.
            known = (ics.Explanation, ics.FinancialYear)
            assert not (isinstance(value, list) and any(
                type(item).__module__ == "ics_rules" and not isinstance(item, known) for item in value
            )), f"{type(one).__name__}.{field}"


def test_every_class_has_columns_of_known_kinds() -> None:
    for name in EXPORTED:
        of = getattr(ics, name)
        if hasattr(of, "_columns"):
            names = [column for column, _ in columns(of)]
            assert len(names) == len({*names}) > 0, name


def plain(value: Any) -> Any:
    """A value as every library gives it: maps are pairs, nested texts are texts."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def test_every_table_is_read_by_every_library_with_its_values(tables: list[ics.Table[Any]]) -> None:
    for table in tables:
        table_ = table  # `table` is a word of SQL
        rows = table.to_dicts()
        simple = [name for name, kind in columns(table._of) if kind in ("text", "whole", "flag", *TYPES)]
        expected = [{name: row[name] for name in simple} for row in rows] if simple else []
        arrow, frame, pandas = pa.table(table), pl.DataFrame(table), pd.DataFrame(table)
        assert arrow.column_names == frame.columns == table.columns
        if simple:
            assert arrow.select(simple).to_pylist() == frame.select(simple).to_dicts() == expected
        if rows:
            assert list(pandas.columns) == table.columns
            for name in simple:
                got = [None if one is None or one != one else one for one in pandas[name]]
                assert got == [row[name] for row in rows], name
        assert duckdb.sql("select count(*) from table_").fetchall() == [(len(rows),)]
        for name, kind in columns(table._of):
            if kind in TYPES:
                assert arrow.schema.field(name).type == pa.decimal128(*TYPES[kind])


def test_amounts_are_summed_exactly_where_the_frame_sums_them(result: ics.Assessment) -> None:
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    members = totals.members  # read by name in the query
    ((total,),) = duckdb.sql("select sum(total) from members").fetchall()
    assert total == pl.DataFrame(members)["total"].sum() == pd.DataFrame(members)["total"].sum() == totals.total
    assert isinstance(total, Decimal)
    assert pl.DataFrame(members[:0]).schema["code"] == pl.String
    assert pa.table(members[:0]).schema.field("total").type == pa.decimal128(18, 2)


def test_polars_alone_writes_what_pyarrow_writes(result: ics.Assessment) -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "import ics_rules as ics, polars as pl\n"
        f"result = ics.assess(ics.SystemYear.from_json({TEXT!r}))\n"
        "print(pl.DataFrame(result.control_total.months).schema)")
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    assert ran.stdout.strip() == str(pl.DataFrame(totals.months).schema)


def test_a_table_is_read_like_a_list_and_cannot_be_changed(result: ics.Assessment) -> None:
    rules = result.rulebook.rules()
    assert rules[0] == list(rules)[0] == next(iter(rules)) and rules[-1] == list(reversed(rules))[0]
    assert rules[0] in rules and rules.index(rules[1]) == 1 and rules.count(rules[0]) == 1
    assert rules == list(rules) and rules == tuple(rules) and rules != rules[1:] and rules != 5
    assert repr(rules[:2]) == repr([rules[0], rules[1]])
    for other in (pickle.loads(pickle.dumps(rules)), copy.copy(rules), copy.deepcopy(rules[:5])):
        assert other[:5] == rules[:5] and hash(other[:5]) == hash(rules[:5])
    with pytest.raises((TypeError, AttributeError)):
        rules[0] = rules[1]  # type: ignore[index]


def test_a_row_is_a_mapping_of_its_columns(result: ics.Assessment) -> None:
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    row = totals.members[0]
    assert dict(row) == totals.members.to_dicts()[0] == dict(row.items())
    assert list(row.keys()) == list(row) == totals.members.columns and len(row) == len(totals.members.columns)
    assert row["total"] == row.total
    with pytest.raises(KeyError):
        row["nothing"]


def test_a_refusal_in_a_row_is_missing_and_says_why() -> None:
    trusts = [{"code": code, "kind": "foundation_trust", "control_total": 5} for code in ("RHQ", "RXF")]
    made = {"code": "RHQ", "month": 6, "plan_to_date": 1, "actual_to_date": 2}
    year = ics.SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": trusts, "returns": [made]})
    totals = ics.assess(year).control_total
    assert isinstance(totals, ics.ControlTotal)
    (row,) = totals.months.to_dicts()
    assert row["to_date_plan"] is None
    assert "RXF" in row["to_date_refused"]


def test_every_object_shows_itself_in_a_notebook_without_running_markup(result: ics.Assessment) -> None:
    for one in everything(result):
        if hasattr(one, "_repr_html_"):
            html = one._repr_html_()
            assert html.count("<table>") == html.count("</table>") and html.count("<details") == html.count("</details>")
    named = ics.SystemYear.from_dict(
        {**ics.SystemYear.from_json(TEXT).to_dict(), "name": "<script>alert(1)</script>"})
    shown = ics.assess(named)._repr_html_()
    assert "<script>" not in shown and "&lt;script&gt;" in shown
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal)
    assert "(18,500,000)" in totals._repr_html_() and 'scope="col"' in totals.members._repr_html_()


def test_a_result_that_is_one_table_is_read_as_it(result: ics.Assessment) -> None:
    book = ics.Rulebook.for_year("2019/20")
    found = {type(one): one for one in everything(result)}
    for of, name in ((ics.Route, "steps"), (ics.FreedomsInForce, "entries"), (ics.Ledger, "entries"),
                     (ics.Allocation, "parts"), (ics.Cohort, "trusts"), (ics.GovernanceCheck, "requirements"),
                     (ics.UseOfResources, "metrics"), (ics.Rulebook, "rules")):
        one: Any = book if of is ics.Rulebook else found[of]
        table: Any = book.rules() if of is ics.Rulebook else getattr(one, name)
        assert len(table) > 0 and one.to_dicts() == table.to_dicts(), of
        assert pl.DataFrame(one).equals(pl.DataFrame(table)) and pa.table(one).equals(pa.table(table)), of
        assert pd.DataFrame(one).equals(pd.DataFrame(table)), of
        assert list(one) == list(table) and len(one) == len(table) and bool(one), of
    assert ics.allocate(0, {"RHQ": 1})


def two_systems() -> tuple[ics.Table[Any], ics.Table[Any]]:
    """The members of two systems: in one of them an organisation is shared by thirds."""
    document = json.loads(TEXT)
    thirds = copy.deepcopy(document)
    shared = next(one for one in thirds["members"] if "organisation_split" in one)
    shared["organisation_split"] = {"QZZ": "0.333333333333", "QZY": "0.666666666667"}
    found = []
    for one in (document, thirds):
        totals = ics.assess(ics.SystemYear.from_dict(one)).control_total
        assert isinstance(totals, ics.ControlTotal)
        found.append(totals.members)
    return found[0], found[1]


def test_tables_of_two_systems_go_together_in_every_library(tmp_path: Path) -> None:
    one, two = two_systems()
    expected = [row["counted_share"] for row in one.to_dicts() + two.to_dicts()]
    assert Decimal("0.333333333333") in expected
    joined = pa.concat_tables([pa.table(one), pa.table(two)])
    assert joined["counted_share"].to_pylist() == expected
    assert pl.concat([pl.DataFrame(one), pl.DataFrame(two)])["counted_share"].to_list() == expected
    frames = pd.concat([one.to_pandas(), two.to_pandas()])
    assert [None if share != share else share for share in frames["counted_share"]] == expected
    for query in ("from one union all from two", "from two union all from one"):
        rows = duckdb.sql(f"select counted_share from ({query})").fetchall()
        assert Counter(share for (share,) in rows) == Counter(expected)
    paths = [str(tmp_path / f"{name}.parquet") for name in ("one", "two")]
    for path, table in zip(paths, (one, two), strict=True):
        pq.write_table(pa.table(table), path)
    assert pl.scan_parquet(paths).collect()["counted_share"].to_list() == expected
    rows = duckdb.sql(f"select counted_share from read_parquet({paths})").fetchall()
    assert [share for (share,) in rows] == expected


def test_amounts_and_shares_can_be_calculated_with() -> None:
    one, _ = two_systems()
    table, rows = pa.table(one), one.to_dicts()
    moved = pc.subtract(table["total"], table["before"]).to_pylist()
    assert moved == [row["total"] - row["before"] for row in rows]
    shared = pc.multiply(table["total"], table["counted_share"]).to_pylist()
    assert shared == [None if row["counted_share"] is None else row["total"] * row["counted_share"] for row in rows]
    frame = table.to_pandas(types_mapper=pd.ArrowDtype)
    assert list(frame.total - frame.before) == moved
    ((got,),) = duckdb.sql("select sum(total * counted_share) from one").fetchall()
    assert got == sum(part for part in shared if part is not None)


def test_types_are_the_same_without_values_or_rows() -> None:
    one, two = two_systems()
    for part in (one[:0], one[:1], two):
        assert pa.table(part).schema == pa.table(one).schema
        assert pl.DataFrame(part).schema == pl.DataFrame(one).schema
        assert part.to_polars().schema == pl.DataFrame(one).schema


def test_a_frame_has_its_amounts_in_a_unit_and_its_shares_as_they_are() -> None:
    parts = ics.allocate("1234.56", {"RHQ": 1, "RXF": 0}).parts
    assert list(parts.to_pandas("£000")["amount"]) == [Decimal("1.23456"), 0]
    assert parts.to_polars("£m")["amount"].to_list() == [Decimal("0.00123456"), 0]
    assert list(parts.to_pandas(money="float")["amount"]) == [1234.56, 0.0]
    assert parts.to_polars("£000", "float")["amount"].to_list() == [1.23456, 0.0]
    share = two_systems()[1].to_pandas("£000")["counted_share"]
    assert Decimal("0.333333333333") in [*share]
    for call in (parts.to_pandas, parts.to_polars, parts.to_markdown):
        with pytest.raises(ValueError, match="expected one of '£', '£000', '£m'"):
            call("thousands")
    with pytest.raises(ValueError, match="expected 'decimal' or 'float'"):
        parts.to_pandas(money="floats")  # type: ignore[arg-type]


def test_a_table_is_told_in_text_markdown_json_and_html() -> None:
    parts = ics.allocate("-1500.50", {"RHQ": 1, "RXF": 0}).parts
    assert str(parts).splitlines()[2] == "RHQ   (1,500.50)  free"
    assert parts.to_markdown("£000").splitlines()[2] == "| RHQ | (2) | free |"
    assert json.loads(parts.to_json())[0] == {"code": "RHQ", "amount": "-1500.50", "bound": "free"}
    html = parts.to_html("£", "Shares & parts")
    assert "<caption" in html and "Shares &amp; parts" in html and "text-align:right\">(1,500.50)</td>" in html


def test_rows_are_found_by_their_key() -> None:
    parts = ics.allocate(10, {"RHQ": 1, "RXF": 3}).parts
    assert parts["RXF"] == parts[1] and parts.by("RXF") == [parts[1]] and len(parts.by("RRR")) == 0
    assert parts.by("free", "bound") == parts
    with pytest.raises(KeyError, match="is the key of 0 rows"):
        parts["RRR"]
    with pytest.raises(KeyError, match="the table has no column 'kind'; it has code, amount, bound"):
        parts.by("RXF", "kind")


def test_narwhals_takes_a_table() -> None:
    nw = pytest.importorskip("narwhals")
    assert nw.from_native(ics.allocate(10, {"RHQ": 1}).parts)["amount"].to_list() == [10]
