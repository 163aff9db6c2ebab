"""Tables in: the same year from every kind of frame, and every problem by row and column."""

import dataclasses
import datetime
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import ics_rules as ics
import pytest

pytest.importorskip("hypothesis")
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
np = pytest.importorskip("numpy")

ROOT = Path(__file__).parents[2]
DOCUMENT = json.loads((ROOT / "examples" / "data" / "illustrative-system-2019-20.json").read_text("utf-8"))

Rows = list[dict[str, Any]]

MEMBERS: Rows = [
    {"code": "RHQ", "kind": "foundation_trust", "control_total": "-3500000.25", "turnover": "1100000000"},
    {"code": "03N", "kind": "ccg", "control_total": "0.10", "turnover": None},
]
RETURNS: Rows = [
    {"month": 6, "code": "RHQ", "plan_to_date": "1200000.5", "actual_to_date": "-300000.07", "forecast": "1700000"},
    {"month": 6, "code": "03N", "plan_to_date": "0", "actual_to_date": "0.01", "forecast": None},
]
MONEY = ["control_total", "turnover", "plan_to_date", "actual_to_date", "forecast"]


def amounts(rows: Rows, to: Callable[[str], Any]) -> Rows:
    """The rows with each amount as another type; what is missing stays missing."""
    return [
        {name: to(cell) if name in MONEY and cell is not None else cell for name, cell in row.items()}
        for row in rows
    ]


def floats(rows: Rows) -> Any:
    return pd.DataFrame(amounts(rows, float))


def objects(rows: Rows) -> Any:
    return pd.DataFrame(amounts(rows, Decimal), dtype=object)


def nullable(rows: Rows) -> Any:
    return pd.DataFrame(rows).convert_dtypes()


def decimals(rows: Rows) -> Any:
    frame = pl.DataFrame(rows)
    return frame.with_columns(pl.col([name for name in frame.columns if name in MONEY]).cast(pl.Decimal(18, 4)))


def arrow(rows: Rows) -> Any:
    table = pa.Table.from_pylist(amounts(rows, Decimal))
    for at, name in enumerate(table.column_names):
        if name in MONEY:
            table = table.set_column(at, name, table.column(name).cast(pa.decimal128(38, 5)))
    return table


class Capsule:
    """A frame of a library that nobody here has heard of."""

    def __init__(self, rows: Rows) -> None:
        self.table = arrow(rows)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.table.__arrow_c_stream__(requested_schema)


KINDS: list[Callable[[Rows], Any]] = [list, floats, objects, nullable, decimals, arrow, Capsule, pl.DataFrame, pa.Table.from_pylist]


@pytest.mark.parametrize("frame", KINDS)
def test_the_same_table_gives_the_same_year_whatever_holds_it(frame: Callable[[Rows], Any]) -> None:
    document = {"system": "QF7", "year": "2019/20", "members": MEMBERS, "returns": RETURNS}
    exact = ics.SystemYear.from_dict(document)
    read = ics.SystemYear.from_frames("QF7", "2019/20", unit="pounds", members=frame(MEMBERS), returns=frame(RETURNS))
    assert read == exact
    assert read.to_dict()["members"][1].get("turnover") is None
    assert ics.assess(read).to_json() == ics.assess(exact).to_json()


def test_a_whole_year_is_read_from_frames_as_from_its_document() -> None:
    returns = [
        {"month": one["month"], "code": one["code"], "Plan (£000)": thousands(one["plan_to_date"]),
         "Actual (£000)": thousands(one["actual_to_date"]), "Forecast": thousands(one.get("forecast")),
         **{f"excluded.{item}.{name}": thousands(value)
            for item, figures in one.get("excluded", {}).items() for name, value in figures.items()}}
        for one in DOCUMENT["returns"]]
    columns = {"Plan (£000)": "plan_to_date", "Actual (£000)": "actual_to_date", "Forecast": "forecast"}
    members = pd.json_normalize(amounts(DOCUMENT["members"], thousands))
    members["allocation"] = [thousands(value) for value in members["allocation"]]
    parts = {name: DOCUMENT[name] for name in ("name", "basis", "maturity", "footprints", "concerns")}
    agreement = {"basis": "turnover", "limits": {"RZ5": {"share_of_turnover": "0.001"}, "RZ6": {"amount": 100}}}
    adjustments = [
        {**one, "moves": {code: thousands(amount) for code, amount in one["moves"].items()}}
        for one in DOCUMENT["adjustments"]]
    read = ics.SystemYear.from_frames(
        "QZZ", ics.FinancialYear("2019/20"), unit="£000", members=members, returns=pd.DataFrame(returns),
        adjustments=adjustments, agreement=agreement, columns={"returns": columns}, **parts)
    assert read == ics.SystemYear.from_dict(DOCUMENT)


def thousands(amount: Any) -> Any:
    """An amount as returns print it: in £000, with commas, a deficit in brackets."""
    if not isinstance(amount, str):
        return None
    text = f"{abs(Decimal(amount)) / 1000:,}"
    return f"({text})" if amount.startswith("-") else text


def refused(**parts: Any) -> ics.IcsRulesError:
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.SystemYear.from_frames("QF7", "2019/20", **{"unit": "pounds", **parts})
    return raised.value


def test_every_problem_of_every_table_is_in_one_error_which_is_a_table() -> None:
    members = pd.DataFrame({
        "Org": ["RHQ", "03N", "RXF"], "kind": ["foundation_trust", "ccg", "trust"],
        "Plan": [0.1 + 0.2, float("nan"), 5.0], "Comment": ["late", "", None]})
    returns = pl.DataFrame({
        "month": [6, 13], "Org": ["RHQ", "03N"], "plan_to_date": ["1,000", "1,00"], "actual_to_date": ["(5)", "-"]})
    error = refused(members=members, returns=returns, columns={"Org": "code", "Plan": "control_total"})
    assert [(one.table, one.row, one.column, one.code) for one in error.problems] == [
        ("members", None, "Comment", "unknown_field"),
        ("members", 0, "Plan", "inexact_number"),
        ("members", 1, "Plan", "missing_field"),
        ("members", 2, "kind", "unknown_value"),
        ("returns", 1, "month", "not_a_month"),
        ("returns", 1, "plan_to_date", "not_a_number"),
        ("returns", 1, "actual_to_date", "missing_field"),
    ]
    named = ["table", "row", "column", "value", "expectation", "code", "path"]
    assert error.problems.columns == named
    assert error.problems[1].value == "0.30000000000000004 (not exact to the penny)"
    assert "round it" in error.problems[1].expectation
    for frame in (pl.DataFrame(error.problems), pa.table(error.problems).to_pandas(), pd.DataFrame(error.problems)):
        assert list(frame.columns) == named
        assert len(frame) == 7
    assert error.problems[0] in error.problems
    assert len({*error.problems}) == 7
    assert error.problems[1:3] == error.problems[1:][:2] == list(error.problems)[1:3]
    with pytest.raises(AttributeError):
        error.problems[0].code = "other"


def test_columns_that_are_not_there_or_stand_twice_are_refused() -> None:
    error = refused(members=MEMBERS, columns={"Kode": "code", "members": {"kinds": "kind"}})
    assert [(one.path, one.code) for one in error.problems] == [
        ("columns.Kode", "unknown_field"), ("columns.members.kinds", "unknown_field")]
    assert "did you mean `code`?" in error.problems[0].expected
    twice = pd.DataFrame([["RHQ", "RXF", "ccg", "5"]], columns=["code", "code", "kind", "control_total"])
    error = refused(members=twice)
    assert [(one.path, one.code) for one in error.problems] == [("members.code", "duplicate_field")]
    error = refused(members=MEMBERS, membres=MEMBERS)
    assert [(one.path, one.code) for one in error.problems] == [("membres", "unknown_field")]
    error = refused(members=MEMBERS, dash="zero")
    assert error.code == "unknown_value"


def test_what_is_no_table_is_named_and_not_guessed_at() -> None:
    assert [one.path for one in refused(members=object()).problems] == ["members"]
    assert refused(members=pd.DataFrame({"code": [pd.Timestamp("2019-04-01")]})).code == "not_a_code"
    assert refused(members={"code": "RHQ"}).code == "wrong_type"


def test_a_dash_is_missing_unless_the_caller_says_nil() -> None:
    returns = [{"month": 6, "code": "RHQ", "plan_to_date": "5", "actual_to_date": "5", "forecast": "-"}]
    read = ics.SystemYear.from_frames("QF7", "2019/20", unit="pounds", members=MEMBERS[:1], returns=returns)
    assert "forecast" not in read.to_dict()["returns"][0]
    read = ics.SystemYear.from_frames("QF7", "2019/20", unit="pounds", members=MEMBERS[:1], returns=returns, dash="nil")
    assert read.to_dict()["returns"][0]["forecast"] == "0.00"


def cells() -> st.SearchStrategy[tuple[Any, str | None]]:
    """An untidy cell, and the amount in pence that it can only mean, where it means one."""
    pence = st.integers(-10**13, 10**13)

    def shown(amount: int, style: int) -> Any:
        pounds, rest = divmod(abs(amount), 100)
        sign = "-" if amount < 0 else ""
        plain = f"{sign}{pounds}.{rest:02}"
        bracketed = f"(£{pounds:,}.{rest:02})" if amount < 0 else f"£{pounds:,}.{rest:02}"
        return [plain, bracketed, f" {sign}£{pounds:,}.{rest:02} ", Decimal(plain), float(plain)][style]

    known = st.tuples(pence, st.integers(0, 4)).map(
        lambda it: (shown(*it), str(Decimal(it[0]).scaleb(-2).quantize(Decimal("0.01")))))
    wild = st.one_of(
        st.text("0123456789,.-+()£ %eE\u00a0\u2212", max_size=12), st.text(max_size=6), st.floats(),
        st.integers(), st.decimals(), st.booleans(), st.none(), st.binary(max_size=3))
    return st.one_of(known, wild.map(lambda cell: (cell, None)))


def meant(cell: Any) -> Decimal | None:
    """The amount of a cell, read by other means: digits as they stand, brackets as a minus."""
    if isinstance(cell, bool) or cell is None or isinstance(cell, bytes):
        return None
    text = repr(cell) if isinstance(cell, float) else str(cell)
    negative = bool(re.search(r"[-(\u2212\u2013]", text)) and not isinstance(cell, (float, Decimal))
    digits = text if isinstance(cell, (float, Decimal, int)) else re.sub(r"[^0-9.]", "", text)
    try:
        number = Decimal(digits)
    except ArithmeticError:
        return None
    return -abs(number) if negative else number


@settings(max_examples=400, deadline=None)
@given(st.lists(cells(), min_size=1, max_size=6), st.sampled_from([list, pd.DataFrame]))
def test_a_cell_is_read_right_or_named_and_never_wrong(
    given_cells: list[tuple[Any, str | None]], frame: Callable[[Rows], Any]
) -> None:
    rows = [
        {"code": f"R{at:02}", "kind": "foundation_trust", "control_total": cell}
        for at, (cell, _) in enumerate(given_cells)]
    try:
        read = ics.SystemYear.from_frames("QF7", "2019/20", unit="pounds", members=frame(rows))
    except ics.IcsRulesError as error:
        named = {one.row for one in error.problems}
        assert {one.column for one in error.problems} == {"control_total"}
        # What is surely an amount is never refused.
        assert not named & {at for at, (_, sure) in enumerate(given_cells) if sure is not None}
        return
    for (cell, sure), member in zip(given_cells, read.to_dict()["members"], strict=True):
        amount = Decimal(member["control_total"])
        assert amount == (Decimal(sure) if sure is not None else meant(cell)), cell


@settings(max_examples=200, deadline=None)
@given(st.lists(st.dictionaries(
    st.sampled_from(["code", "kind", "control_total", "turnover", "moves.RHQ", ".", "", "a.b.c.d", "x"]),
    st.one_of(st.none(), st.text(max_size=4), st.floats(), st.integers(), st.lists(st.none(), max_size=2)))))
def test_any_table_is_read_or_refused(rows: Rows) -> None:
    try:
        ics.SystemYear.from_frames("QF7", "2019/20", unit="pounds", members=rows, adjustments=rows)
    except ics.IcsRulesError as error:
        assert error.problems.to_dicts()


def test_none_of_the_libraries_is_needed() -> None:
    script = (
        "import sys\n"
        "for name in ('pandas', 'polars', 'pyarrow', 'numpy', 'matplotlib', 'tqdm'): sys.modules[name] = None\n"
        "import ics_rules as ics\n"
        f"year = ics.SystemYear.from_frames('QF7', '2019/20', unit='pounds', members={MEMBERS!r})\n"
        "members = ics.assess(year).control_total.members\n"
        "assert members.to_dicts()[0]['code'] == '03N'\n"
        "assert len(ics.assess_many([year])) == 1\n"
        "for use in (members.__arrow_c_stream__, lambda: ics.assess(year).plot):\n"
        "    try: use()\n"
        "    except ImportError as error: print(error)\n")
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert "ics-rules[frames]" in ran.stdout and "ics-rules[plot]" in ran.stdout


def year(**parts: Any) -> ics.SystemYear:
    return ics.SystemYear.from_frames("QF7", "2019/20", **{"unit": "thousands", **parts})


ONE: Rows = [{"code": "RHQ", "kind": "FT", "control_total": "3500"}]


def returned(month: Any) -> Any:
    rows = [{"month": month, "code": "RHQ", "plan_to_date": 1, "actual_to_date": 1}]
    return year(members=ONE, returns=pd.DataFrame(rows)).to_dict()["returns"][0]["month"]


@pytest.mark.parametrize("month", [
    pd.Timestamp("2019-09-30"), datetime.date(2019, 9, 1), datetime.datetime(2019, 9, 30, 12), pd.Period("2019-09"),
    "2019-09-30", "Sep-19", "Sep", "Sept", "September", "Sep 2019", "Month 6", "P06", "m6", 6.0])
def test_a_month_may_be_a_date_or_a_name(month: Any) -> None:
    assert returned(month) == 6


def test_a_date_outside_the_year_is_refused_with_the_reason() -> None:
    for month, reason in [(pd.Timestamp("2018-09-30"), "outside"), ("201906", "June 2019 or month 6")]:
        with pytest.raises(ics.IcsRulesError, match=reason):
            returned(month)


def test_seventy_cells_of_one_cause_are_one_problem_by_the_labels_of_the_frame() -> None:
    returns = pd.DataFrame({
        "Period ending": ["soon"] * 70, "code": "RHQ", "plan_to_date": 1, "actual_to_date": 1}, index=range(8, 78))
    with pytest.raises(ics.IcsRulesError) as raised:
        year(members=ONE, returns=returns)
    (problem,) = raised.value.problems
    assert "70 cells of `Period ending`, first in row 8" in str(raised.value)
    assert problem.row == 8
    assert problem.rows == list(range(8, 78))
    with pytest.raises(ics.IcsRulesError) as raised:
        year(members=ONE, returns=returns, first_row=7)
    assert raised.value.problems[0].row == 7


def test_numbers_are_read_in_the_shortest_form_of_their_own_width() -> None:
    for frame in (
        pd.DataFrame(ONE).assign(control_total=np.array([1234.57], dtype="float32")),
        pl.DataFrame(ONE).with_columns(control_total=pl.Series([1234.57], dtype=pl.Float32)),
        pa.Table.from_pylist([{**ONE[0], "control_total": 1234.57}], schema=pa.schema(
            [("code", pa.string()), ("kind", pa.string()), ("control_total", pa.float32())])),
        [{**ONE[0], "control_total": np.float32(1234.57)}],
        [{**ONE[0], "control_total": np.longdouble("1234.57")}],
    ):
        assert year(members=frame, unit="£").to_dict()["members"][0]["control_total"] == "1234.57"


def test_noise_is_refused_with_the_places_or_rounded_and_listed() -> None:
    noisy = [{**ONE[0], "control_total": 16.1 * 1000}]
    with pytest.raises(ics.IcsRulesError, match="round it to 5 places"):
        year(members=noisy)
    read = year(members=noisy, noise="round")
    assert read.to_dict()["members"][0]["control_total"] == "16100000.00"
    assert [(one.kind, one.row, one.column) for one in read.notes] == [("rounded", "0", "control_total")]


class Named(NamedTuple):
    code: str
    kind: str
    control_total: str


@dataclasses.dataclass
class Kept:
    code: str
    kind: str
    control_total: str


def test_rows_of_every_kind_are_read() -> None:
    exact = year(members=ONE)
    cells = ("RHQ", "FT", "3500")
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    database.execute("create table members (code, kind, control_total)")
    database.execute("insert into members values (?, ?, ?)", cells)
    for members in (
        [Named(*cells)], [Kept(*cells)], database.execute("select * from members").fetchall(),
        (one for one in ONE), pl.DataFrame(ONE).lazy(), pd.DataFrame(ONE).set_index("code"),
        [("Org code", "Type", "Control total"), cells], "Org code,Type,Control total\nRHQ,FT,3500\n",
        pd.DataFrame([cells], columns=pd.MultiIndex.from_tuples(
            [("Organisation", "code"), ("Organisation", "type"), ("Full year", "plan")])),
    ):
        assert year(members=members) == exact


def test_totals_and_columns_are_left_out_where_the_caller_says_so() -> None:
    members = [{**ONE[0], "Comment": "late"}, {"code": "TOTAL", "kind": "FT", "control_total": "3500"}]
    with pytest.raises(ics.IcsRulesError) as raised:
        year(members=members)
    assert {one.code for one in raised.value.problems} == {"total_row", "unknown_field"}
    read = year(members=members, drop_totals=True, extra="ignore")
    assert {one.kind for one in read.notes} == {"total_left_out", "column_not_read"}
    assert year(members=members, drop_totals=True, ignore=["Comment"]) == read


def test_the_unit_is_said_and_read_as_people_write_it() -> None:
    with pytest.raises(ics.IcsRulesError) as raised:
        ics.SystemYear.from_frames("QF7", "2019/20", members=ONE)
    assert [(one.path, one.code) for one in raised.value.problems] == [("unit", "missing_field")]
    for unit in ("£m", "millions", "GBP m", "£million"):
        assert year(members=ONE, unit=unit).to_dict()["members"][0]["control_total"] == "3500000000.00"
    for unit in ("£'000s", "000s", "GBP000", "£k"):
        assert year(members=ONE, unit=unit) == year(members=ONE)
    assert ics.money_from_return("16.1", "£m") == Decimal("16100000.00")


def test_a_whole_number_is_no_year() -> None:
    for ask in (lambda: ics.Rulebook.for_year(2019), lambda: ics.SystemYear.from_frames("QF7", 2019, unit="£", members=ONE)):
        with pytest.raises(ics.IcsRulesError, match="2019/20") as raised:
            ask()
        assert raised.value.code == "not_a_year"
    assert ics.FinancialYear("2019\u201320") == ics.FinancialYear("FY2019/2020") == ics.FinancialYear("2019/20")
