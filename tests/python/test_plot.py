"""Charts: each is a figure with a title, units, sources, and words for who cannot see it."""

import hashlib
import subprocess
import sys
from decimal import Decimal
from typing import Any

import ics_rules as ics
import pytest
from test_api import PAIR, SCORES, TEXT, TOWER

pytest.importorskip("matplotlib")
from ics_rules import plot
from ics_rules._drawing import Scale, pounds
from matplotlib.figure import Figure


AVERAGES = {"RAA": "1.80", "RBB": "1.80", "RCC": "1.81", "RDD": "2.40", "REE": "3.10", "RFF": "2.50"}


def cohort_of(averages: dict[str, str]) -> ics.Cohort:
    trusts = [{"code": code, "average": average, "override_flag": code == "RBB", "in_programme": code == "RFF"}
              for code, average in averages.items()]
    found = ics.cohort({"quarter": "Q1", "trusts": [*trusts, {"code": "RZZ"}]}, "2025/26")
    assert isinstance(found, ics.Cohort)
    return found


def scored(**more: Any) -> ics.UseOfResources:
    found = ics.use_of_resources(SCORES | more, "2017/18")
    assert isinstance(found, ics.UseOfResources)
    return found


def charts() -> dict[str, Any]:
    result = ics.assess(ics.SystemYear.from_json(TEXT))
    fund = {"kind": "provider_sustainability", "code": "RHQ", "amount": 10000000, "accepted": True, "is_ics": False}
    told = ics.assess_fund({"fund": fund, "quarters": [
        {"quarter": "Q1", "control_total": 0, "performance": -1}, {"quarter": "Q2", "control_total": 5}]}, "2019/20")
    shared = ics.share_risk(TOWER, PAIR, "2019/20")
    function = ics.exposure(TOWER, PAIR, "2019/20", now=-1000, outcomes=[-1000, 5])
    assert isinstance(told, ics.FundAssessment)
    assert isinstance(shared, ics.RiskShare) and isinstance(function, ics.Exposure)
    return {
        "bridge": result.plot.bridge(), "run_rate": result.plot.run_rate(), "maturity": result.plot.maturity(),
        "layers of a year": result.plot.layers(), "payments of a year": result.plot.who_pays_whom(),
        "layers": shared.plot.layers(), "payments": shared.plot.who_pays_whom(),
        "curve": function.plot.curve(), "quarters": told.plot.quarters(),
        "headroom": scored().plot.headroom(), "strip": cohort_of(AVERAGES).plot.strip("RBB")}


def texts(figure: Figure) -> str:
    return " ".join(one.get_text() for one in figure.findobj(lambda it: hasattr(it, "get_text")))  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", charts())
def test_a_chart_has_title_unit_and_sources(name: str) -> None:
    chart = charts()[name]
    assert isinstance(chart, Figure) and isinstance(chart, plot.Chart)
    chart.draw_without_rendering()
    shown = texts(chart)
    # A sharing whose rules have no source of their own draws no line for one.
    assert ("Sources: " in shown) == (not name.endswith("of a year"))
    units = {"maturity": "stage", "strip": "score from 1 (best) to 4", "headroom": "percentage points"}
    assert units.get(name, "£") in shown
    assert chart.says.split(".")[0] in shown
    assert chart._repr_html_().startswith('<img alt="') and chart._repr_png_().startswith(b"\x89PNG")


def test_a_bridge_draws_the_values_of_its_outcome() -> None:
    result = ics.assess(ics.SystemYear.from_json(TEXT))
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal) and totals.latest is not None
    (axes,) = result.plot.bridge().axes
    widths = [round(bar.get_width(), 6) for bar in axes.patches]  # type: ignore[attr-defined]
    moves = [one.outturn_variance for one in totals.latest.members]
    outturn = totals.latest.outturn
    assert isinstance(outturn, ics.Outturn)
    largest_first = sorted((move for move in moves if move), key=lambda move: -abs(move))
    expected = [totals.total, *largest_first, outturn.amount]
    assert "the axis does not reach nought" in axes.get_xlabel()
    assert widths == [round(float(one / 1_000_000), 6) for one in expected]


def test_a_bridge_beside_an_objective_starts_at_the_plans_and_shows_the_objective() -> None:
    trust = {"code": "REM", "kind": "foundation_trust", "control_total": -23_000_000}
    made = {"code": "REM", "month": 6, "plan_to_date": 0, "actual_to_date": 0, "forecast": -23_500_000}
    year = ics.SystemYear.from_dict({
        "system": "QYG", "year": "2025/26", "basis": "excluding_dsf", "members": [trust], "returns": [made],
        "deficit_support": {"planned": 20_000_000}})
    chart = ics.assess(year).plot.bridge()
    (axes,) = chart.axes
    widths = [round(bar.get_width(), 6) for bar in axes.patches]  # type: ignore[attr-defined]
    assert widths == [-23.0, -0.5, -23.5, -20.0]
    assert "Members' plans" in texts(chart) and "System objective" in texts(chart)


def test_headroom_bars_are_the_distances_in_each_unit() -> None:
    found = scored()
    chart = found.plot.headroom()
    units = [one.unit.replace("%", "percentage points") for one in found.metrics]
    assert [axes.get_xlabel() for axes in chart.axes] == units
    for axes, one in zip(chart.axes, found.metrics, strict=True):
        widths = [bar.get_width() for bar in axes.patches]  # type: ignore[attr-defined]
        worse, better = one.headroom.worse, one.headroom.better
        assert widths == [
            sign * float(side.distance) for side, sign in ((worse, -1), (better, 1)) if side is not None]
    # A margin of -2 is 1 from the edge, which is itself still outside; the money is what is enough.
    assert "more than 1\nto score 3: £1.01" in texts(chart) and "no worse band" in texts(chart)


def test_a_metric_at_an_edge_has_a_chart_too() -> None:
    chart = scored(liquidity={"value": 0}).plot.headroom()
    chart.draw_without_rendering()
    assert "more than 0\nto score 1" in texts(chart)


def test_a_strip_has_every_trust_in_the_row_of_its_segment() -> None:
    found = cohort_of(AVERAGES)
    (axes,) = found.plot.strip("RBB").axes
    marks = [line for line in axes.lines if line.get_marker() in ("o", "D")]
    places = [(round(float(line.get_xdata()[0]), 2), round(float(line.get_ydata()[0])) + 1)  # type: ignore[index, arg-type]
              for line in marks]
    assert sorted(places) == sorted(
        (float(one.average), one.final_segment) for one in found.trusts if one.average)  # type: ignore[arg-type]
    # RBB by the override, RFF by the programme: the others are in the segment of their average.
    assert [line.get_marker() for line in marks].count("D") == 2
    shown = texts(found.plot.strip("RBB"))
    assert "RBB" in shown and "and 1 without a segment" in shown
    assert all(f"{cut:f}" in shown for cut in found.trusts[0].cuts or ())
    # Marks of one average stand beside one another.
    assert len({(line.get_xdata()[0], line.get_ydata()[0]) for line in marks}) == len(marks)  # type: ignore[index]


def test_a_strip_names_only_a_trust_that_is_there() -> None:
    with pytest.raises(ValueError, match="no trust 'RYY'"):
        cohort_of(AVERAGES).plot.strip("RYY")
    assert "RZZ: without a segment" in texts(cohort_of(AVERAGES).plot.strip("RZZ"))
    assert "No chart: " in texts(cohort_of({}).plot.strip())
    assert "One trust, and 1 without a segment" in texts(cohort_of({"RAA": "2.40"}).plot.strip())


def test_a_refusal_is_drawn_as_words() -> None:
    trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": 5}
    result = ics.assess(ics.SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": [trust]}))
    for chart in (result.plot.bridge(), result.plot.run_rate(), result.plot.layers(), result.plot.maturity()):
        assert "No chart: " in texts(chart)
    assert "bridge, layers, maturity, run_rate, who_pays_whom" in repr(result.plot)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("-1800000", "(£1.8m)"), ("0", "£0"), ("999.5", "£999.50"), ("12", "£12"), ("45000", "£45k"),
     ("10000000", "£10m"), ("9990", "£9.99k"), ("1725000", "£1.73m"), ("-1725000", "(£1.73m)"), ("1724999", "£1.72m")])
def test_amounts_are_short_and_deficits_in_brackets(amount: str, shown: str) -> None:
    assert pounds(Decimal(amount)) == shown


def test_a_small_amount_is_in_thousands_beside_millions() -> None:
    scale = Scale([Decimal(20_000_000)])
    shown = [pounds(Decimal(amount), scale) for amount in (3_000, 49_999, 50_000, -42_000)]
    assert shown == ["£3k", "£50k", "£0.05m", "(£42k)"]


def test_a_run_rate_goes_on_to_the_forecast_and_the_plan_at_month_12() -> None:
    result = ics.assess(ics.SystemYear.from_json(TEXT))
    totals = result.control_total
    assert isinstance(totals, ics.ControlTotal) and totals.latest is not None
    outturn = totals.latest.outturn
    assert isinstance(outturn, ics.Outturn)
    ends = {round(float(line.get_ydata()[-1]), 6) for line in result.plot.run_rate().axes[0].lines  # type: ignore[arg-type, index]
            if list(line.get_xdata()) == [totals.latest.month, 12]}
    assert ends == {round(float(one / 1_000_000), 6) for one in (outturn.plan, outturn.amount)}


def test_a_chart_is_the_same_bytes_each_time() -> None:
    def digest() -> str:
        return hashlib.sha256(charts()["bridge"]._repr_png_()).hexdigest()

    assert digest() == digest()


def test_importing_the_package_draws_in_nothing_for_charts() -> None:
    script = "import sys, ics_rules; print(sorted({'matplotlib', 'numpy', 'pandas', 'tqdm'} & {*sys.modules}))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout.strip() == "[]"
