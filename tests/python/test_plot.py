"""Charts: each is a figure with a title, units, sources, and words for who cannot see it."""

import hashlib
import subprocess
import sys
from decimal import Decimal
from typing import Any

import ics_rules as ics
import pytest
from test_api import PAIR, TEXT, TOWER

pytest.importorskip("matplotlib")
from ics_rules import plot
from ics_rules._drawing import pounds
from matplotlib.figure import Figure


def charts() -> dict[str, Any]:
    result = ics.assess(ics.SystemYear.from_json(TEXT))
    fund = {"kind": "provider_sustainability", "code": "RHQ", "amount": 10000000, "accepted": True}
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
        "curve": function.plot.curve(), "quarters": told.plot.quarters()}


def texts(figure: Figure) -> str:
    return " ".join(one.get_text() for one in figure.findobj(lambda it: hasattr(it, "get_text")))  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", charts())
def test_a_chart_has_title_unit_and_sources(name: str) -> None:
    chart = charts()[name]
    assert isinstance(chart, Figure) and isinstance(chart, plot.Chart)
    chart.draw_without_rendering()
    shown = texts(chart)
    assert "Sources: " in shown
    assert name == "maturity" or "£" in shown
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
    expected = [totals.total, *(move for move in moves if move is not None), outturn.amount]
    assert widths == [round(float(one / 1_000_000), 6) for one in expected]


def test_a_refusal_is_drawn_as_words() -> None:
    trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": 5}
    result = ics.assess(ics.SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": [trust]}))
    for chart in (result.plot.bridge(), result.plot.run_rate(), result.plot.layers(), result.plot.maturity()):
        assert "No chart: " in texts(chart)
    assert "bridge, layers, maturity, run_rate, who_pays_whom" in repr(result.plot)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("-1800000", "(£1.8m)"), ("0", "£0"), ("999.5", "£999.50"), ("12", "£12"), ("45000", "£45k"),
     ("10000000", "£10m"), ("9990", "£9.99k")])
def test_amounts_are_short_and_deficits_in_brackets(amount: str, shown: str) -> None:
    assert pounds(Decimal(amount)) == shown


def test_a_chart_is_the_same_bytes_each_time() -> None:
    def digest() -> str:
        return hashlib.sha256(charts()["bridge"]._repr_png_()).hexdigest()

    assert digest() == digest()


def test_importing_the_package_draws_in_nothing_for_charts() -> None:
    script = "import sys, ics_rules; print(sorted({'matplotlib', 'numpy', 'pandas', 'tqdm'} & {*sys.modules}))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout.strip() == "[]"
