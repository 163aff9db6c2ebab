"""Charts of maturity, scores and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter

from ics_rules._columns import is_refusal, why
from ics_rules._drawing import (
    BLUE, GREY, INK, ORANGE, PALE, SKY, VERMILION, Chart, band, bar, chart_of, figure_of, legend,
    pounds, refused, row_names, sentence, spread, Plots,
)

if TYPE_CHECKING:
    from ics_rules._native import Cohort, Maturity, UseOfResources

# The words of maturity, in their order.
_STAGES = ("emerging", "developing", "maturing", "thriving")


class MaturityPlots(Plots):
    """Charts of a system's maturity."""

    _result: Maturity

    def grid(self) -> Chart:
        """The stage of each domain and of the system, and how many criteria the next stage asks."""
        found = self._result
        following = found.next
        below = {gap.domain: len(gap.criteria) for gap in following.gaps} if following else {}
        heading = "" if following is None or following.stage is None else f"; next: {following.stage}"
        chart, axes = chart_of("Maturity by domain", 4.2, found.explain(),
                             f"the system is {found.overall}{heading}")
        rows = [*((sentence(name), stage, below.get(name)) for name, stage in found.domains.items()),
                ("The system", found.overall, None)]
        for row, (_, stage, criteria) in enumerate(rows):
            reached = _STAGES.index(stage)
            for at in range(len(_STAGES)):
                colour, hatch = (BLUE if row == len(rows) - 1 else SKY, "") if at <= reached else ("white", "")
                axes.barh(row, 0.94, 0.8, at + 0.03, color=colour, edgecolor=GREY, hatch=hatch)
            axes.text(reached + 0.5, row, stage, ha="center", va="center", fontsize=9, color=INK,
                      bbox={"facecolor": "white", "alpha": 0.85, "edgecolor": "none", "pad": 1.5})
            if criteria:
                word = "criterion" if criteria == 1 else "criteria"
                axes.text(reached + 1.5, row, f"{criteria} {word}\nto show", ha="center",
                          va="center", fontsize=8, color=INK)
        row_names(axes, [name for name, _, _ in rows])
        axes.set_xlim(0, len(_STAGES))
        axes.set_xticks([at + 0.5 for at in range(len(_STAGES))], _STAGES)
        axes.set_xlabel("stage")
        axes.tick_params(length=0)
        for side in axes.spines.values():
            side.set_visible(False)
        return chart


class UseOfResourcesPlots(Plots):
    """Charts of a use of resources score."""

    _result: UseOfResources

    def headroom(self) -> Chart:
        """How far each metric is from the next better and from the next worse band, each in its own
        unit, and in pounds where the metric was worked out from amounts."""
        found = self._result
        metrics = list(found.metrics)
        chart = figure_of("How far each metric is from the bands beside its own",
                          1.05 * len(metrics) + 1.9, found.explain(),
                          f"the overall score is {found.overall}, where 1 is the best")
        each = chart.subplots(len(metrics), 1, squeeze=False)[:, 0]
        for axes, one in zip(each, metrics, strict=True):
            sides = [(one.headroom.worse, -1, VERMILION, "///"), (one.headroom.better, 1, SKY, "")]
            reach = max((float(side.distance) for side, *_ in sides if side), default=0.0) or 1.0
            for crossing, sign, colour, hatch in sides:
                if crossing is None:
                    word = "no better band" if sign > 0 else "no worse band"
                    axes.text(sign * 0.03 * reach, 0, word, va="center", fontsize=8, color=GREY,
                              ha="left" if sign > 0 else "right")
                    continue
                bar(axes, 0, 0, sign * float(crossing.distance), colour, hatch)
                beyond = "" if crossing.on_boundary else "more than "
                money = "" if crossing.pounds is None else f": {pounds(crossing.pounds)}"
                axes.text(sign * (float(crossing.distance) + 0.03 * reach), 0,
                          f"{beyond}{crossing.distance:,f}\nto score {crossing.band}{money}",
                          va="center", ha="left" if sign > 0 else "right", fontsize=8, color=INK)
            axes.axvline(0, color=INK, linewidth=1.2)
            axes.set_xlim(-1.95 * reach, 1.95 * reach)
            axes.set_ylim(-0.5, 0.5)
            name = sentence(one.metric).replace("Margin", "I&E margin")
            axes.set_yticks([0], [f"{name}\n{one.value:,f} {one.unit}: score {one.score}"])
            axes.xaxis.set_major_formatter(FuncFormatter(lambda at, _: f"{abs(at):,.10g}"))
            axes.tick_params(axis="x", labelsize=7.5, colors=GREY)
            unit = "percentage points" if one.unit == "%" else one.unit  # a difference of percentages
            axes.set_xlabel(unit, fontsize=8, labelpad=1)
            axes.tick_params(axis="y", length=0)
            for side in ("top", "right", "left"):
                axes.spines[side].set_visible(False)
        legend(each[0], [(SKY, "", "to the next\nbetter band"),
                         (VERMILION, "///", "to the next\nworse band")])
        return chart


class CohortPlots(Plots):
    """Charts of a cohort of trusts."""

    _result: Cohort

    def strip(self, code: str | None = None) -> Chart:
        """The average of every trust by the segment it is in, one of them named by its code.

        Trusts whose segment is another than that of their average are marked, and dashed lines are
        the cuts between segments.

        Raises:
            ValueError: when the cohort has no trust with this code.
            IcsRulesError: when the text is no organisation code.
        """
        cohort = self._result
        named = None if code is None else cohort.trust(code)
        if code is not None and named is None:
            raise ValueError(f"the cohort has no trust {code!r}")
        title = "Averages of trusts by segment"
        shown: list[Any] = [one for one in cohort.trusts if one.average and one.final_segment]
        without = [one for one in cohort.trusts if one not in shown]
        if not shown:
            refusals = [part for one in without for part in (one.average, one.final_segment)
                        if is_refusal(part)]
            missing = why(refusals[0]) if refusals else "there is no trust"
            return refused(title, missing, cohort.explain())
        told = f"{len(shown)} trusts" if len(shown) > 1 else "one trust"
        if without:
            told += f", and {len(without)} without a segment"
        if named is not None:
            about = (f"average {named.average}, segment {named.final_segment}"
                     if named in shown else "without a segment")
            called = f"{named.name} ({named.code})" if named.name else named.code
            told = f"{called}: {about}; {told}"
        segments = list(range(1, max(4, *(one.final_segment for one in shown)) + 1))
        chart, axes = chart_of(title, 0.8 * len(segments) + 2.6, cohort.explain(), told)
        low = min(float(one.average) for one in shown)
        high = max(float(one.average) for one in shown)
        span = (high - low) or 1.0
        for row, segment in enumerate(segments):
            inside = sorted((one for one in shown if one.final_segment == segment),
                            key=lambda one: (one.average, one.code))
            lanes = spread([float(one.average) for one in inside], 0.022 * span, 0.11)
            for one, lane in zip(inside, lanes, strict=True):
                chosen = named is not None and one.code == named.code
                moved = one.unadjusted != one.final_segment
                colour = VERMILION if chosen else ORANGE if moved else BLUE
                axes.plot(float(one.average), row + lane, marker="D" if moved else "o",
                          markersize=11 if chosen else 6.5, color=colour, linestyle="none",
                          markeredgecolor=INK if chosen or moved else "white",
                          markeredgewidth=1.6 if chosen else 0.7, zorder=4 if chosen else 3)
                if chosen:
                    axes.annotate(one.code, (float(one.average), row + lane), (0, 11),
                                  textcoords="offset points", ha="center", fontsize=10, zorder=5,
                                  fontweight="bold", color=INK,
                                  bbox={"facecolor": "white", "alpha": 0.9, "edgecolor": "none", "pad": 1})
        cuts = {tuple(one.cuts) for one in shown if one.cuts}
        drawn = cuts.pop() if len(cuts) == 1 else ()  # types with quarters of their own share none
        for cut in drawn:
            axes.axvline(float(cut), color=GREY, linestyle="--", linewidth=1, zorder=1)
            axes.text(float(cut), 1.01, f"{cut:f}", ha="center", fontsize=8, color=INK,
                      transform=axes.get_xaxis_transform())
        for row in range(len(segments) - 1):
            axes.axhline(row + 0.5, color=PALE, linewidth=0.7, zorder=0)
        counts = [sum(one.final_segment == segment for one in shown) for segment in segments]
        row_names(axes, [f"segment {segment}\n{count} {'trust' if count == 1 else 'trusts'}"
                         for segment, count in zip(segments, counts, strict=True)])
        axes.set_xlim(low - 0.05 * span, high + 0.05 * span)
        axes.set_xlabel("average of metric scores, score from 1 (best) to 4")
        axes.tick_params(axis="y", length=0)
        marks = [("o", BLUE, "segment of its average")]
        if any(one.unadjusted != one.final_segment for one in shown):
            marks.append(("D", ORANGE, "moved to another segment"))
        handles = [Line2D([], [], marker=marker, color=colour, linestyle="none", label=label,
                          markeredgecolor=INK if marker == "D" else "white")
                   for marker, colour, label in marks]
        if drawn:
            handles.append(Line2D([], [], color=GREY, linestyle="--", label="cut between segments"))
        axes.legend(handles=handles, fontsize=8, frameon=False, loc="upper left",
                    bbox_to_anchor=(1.005, 1), borderaxespad=0)
        return chart
