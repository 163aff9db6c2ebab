"""Charts of results, by matplotlib: `pip install 'ics-rules[plot]'`.

A chart holds no rule: what it draws is a value of its result. It has a title that says what is
seen, the unit on its axis, and its sources at the foot. Colours are told apart in grey and by the
colour-blind, and never tell anything alone: bars are hatched, lines are dashed and named.

Each chart is a `matplotlib.figure.Figure`, so that it can be changed, saved with `savefig` and put
into a paper. Where the result is a refusal, the figure says in words what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    import matplotlib  # noqa: F401
except ImportError:
    raise ImportError("charts need matplotlib: pip install 'ics-rules[plot]'") from None

from ics_rules._columns import is_refusal, why
from ics_rules._drawing import Chart, Plots, refused, sentence
from ics_rules._plot_oversight import CohortPlots, MaturityPlots, UseOfResourcesPlots
from ics_rules._plot_sharing import ExposurePlots, RiskSharePlots
from ics_rules._plot_totals import ControlTotalPlots, FundPlots

if TYPE_CHECKING:
    from ics_rules._native import Assessment

__all__ = [
    "AssessmentPlots", "Chart", "CohortPlots", "ControlTotalPlots", "ExposurePlots", "FundPlots",
    "MaturityPlots", "RiskSharePlots", "UseOfResourcesPlots",
]


class AssessmentPlots(Plots):
    """Charts of an assessment: those of its parts."""

    _result: Assessment

    def bridge(self) -> Chart:
        """From what the members plan to the forecast outturn, organisation by organisation, and what the
        system is held to."""
        return self._of("control_total", ControlTotalPlots.bridge)

    def run_rate(self) -> Chart:
        """The position to date against plan by month, with what the system is held to."""
        return self._of("control_total", ControlTotalPlots.run_rate)

    def layers(self) -> Chart:
        """The layers of the risk share, and who takes what of each."""
        return self._of("risk_share", RiskSharePlots.layers)

    def who_pays_whom(self) -> Chart:
        """The payments that carry the risk share out."""
        return self._of("risk_share", RiskSharePlots.who_pays_whom)

    def maturity(self) -> Chart:
        """The stage of each domain and of the system."""
        return self._of("maturity", MaturityPlots.grid)

    def _of(self, part: str, draw: Any) -> Chart:
        answer = getattr(self._result, part)
        if answer is None:
            missing = "the document gives nothing for it"
        elif is_refusal(answer):
            missing = why(answer)
        else:
            plots = answer.plot
            plots._names = self._known_names()
            return draw(plots)  # type: ignore[no-any-return]
        return refused(sentence(part), missing, self._result.explain())

    def _known_names(self) -> dict[str, str]:
        """The names of the system and its members, as far as they are known."""
        result = self._result
        totals = result.control_total
        members: list[Any] = [] if totals is None or is_refusal(totals) else list(totals.members)
        named = {one.code: one.organisation.name for one in members if one.organisation.name}
        return named | {result.system.code: result.system.name}
