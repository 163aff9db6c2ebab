"""Charts of results, by matplotlib: `pip install 'ics-rules[plot]'`.

A chart holds no rule: what it draws is a value of its result. It has a title that says what is
seen, the unit on its axis, and its sources at the foot. Colours are told apart in grey and by the
colour-blind, and never tell anything alone: bars are hatched, lines are dashed and named.

Each chart is a `matplotlib.figure.Figure`, so that it can be changed, saved with `savefig` and put
into a paper. Where the result is a refusal, the figure says in words what is missing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

try:
    from matplotlib.lines import Line2D
    from matplotlib.ticker import FuncFormatter
except ImportError:
    raise ImportError("charts need matplotlib: pip install 'ics-rules[plot]'") from None

from ics_rules._drawing import (
    BLUE, DASHES, GREY, INK, LINES, MARKERS, ORANGE, PALE, SKY, VERMILION, YELLOW, Chart, Scale, along,
    band, bar, breaks, chart_of, figure_of, legend, look, pounds, refused, row_names,
    sentence, spread, stacked, takers_of, taken_of, widened,
)
from ics_rules._columns import is_refusal, why

__all__ = [
    "AssessmentPlots", "Chart", "CohortPlots", "ControlTotalPlots", "ExposurePlots", "FundPlots",
    "MaturityPlots", "RiskSharePlots", "UseOfResourcesPlots",
]

if TYPE_CHECKING:
    from ics_rules._native import (
        Assessment, Cohort, ControlTotal, Explanation, Exposure, FundAssessment, Maturity,
        RiskShare, UseOfResources,
    )

# The words of maturity, in their order.
_STAGES = ("emerging", "developing", "maturing", "thriving")


class _Plots:
    """What all charts of a result share."""

    __slots__ = ("_result",)

    def __init__(self, result: Any) -> None:
        self._result = result

    def __repr__(self) -> str:
        names = [name for name in dir(self) if not name.startswith("_")]
        return f"<charts of {self._result!r}: {', '.join(names)}>"


class ControlTotalPlots(_Plots):
    """Charts of a control total and the positions against it."""

    _result: ControlTotal

    def bridge(self) -> Chart:
        """From what the members plan to the forecast outturn, organisation by organisation, and what the
        system is held to, where that is another line than the sum of their plans."""
        totals, latest = self._result, self._result.latest
        beside = totals.is_beside_plans
        title = f"From {totals.own_in_words} to outturn, by organisation"
        if latest is None or not latest.outturn:
            missing = "no return was made" if latest is None else why(latest.outturn)
            return refused(title, missing, totals.explain())
        names = {one.code: one.organisation.name or one.code for one in totals.members}
        outturn: Any = latest.outturn
        line = totals.aim_in_words
        told = f"{pounds(outturn.variance)} against the {line}"
        if beside:
            told += f", {pounds(outturn.against_plan)} against plan"
        # Each bar: its name, where it starts, how long it is, and its look.
        bars = [(sentence(totals.own_in_words), Decimal(0), outturn.plan, BLUE, "")]
        at = outturn.plan
        for one in latest.members:
            move = one.outturn_variance
            if move is None:
                continue
            look_of = (SKY, "") if move >= 0 else (VERMILION, "///")
            bars.append((names.get(one.code, one.code), at, move, *look_of))
            at += move
        moves = len(bars) - 1
        bars.append(("Outturn", Decimal(0), outturn.amount, BLUE, ""))
        looks = [(BLUE, "", "position"), (SKY, "", "favourable"), (VERMILION, "///", "adverse")]
        if outturn.withheld and beside:
            bars.append(("Support withheld, counted back", outturn.amount, outturn.withheld, YELLOW, "..."))
            looks.append((YELLOW, "...", "counted back"))
        if beside:
            bars.append((sentence(line), Decimal(0), outturn.control_total, ORANGE, "xx"))
            looks.append((ORANGE, "xx", line))
        chart, axes = chart_of(title, 0.42 * len(bars) + 2.4, totals.explain(),
                             f"{totals.system}, forecast at month {latest.month}: {told}")
        scale = Scale([amount for _, _, amount, _, _ in bars])
        for row, (_, start, amount, colour, hatch) in enumerate(bars):
            bar(axes, row, scale(start), scale(amount), colour, hatch)
            if 0 < row <= moves + 1:
                joined = start if row <= moves else amount
                axes.plot([scale(joined)] * 2, [row - 1.3, row + (0.3 if row <= moves else -0.3)],
                          color=GREY, linewidth=0.8)
        row_names(axes, [name for name, *_ in bars])
        reach = [scale(start + amount) for _, start, amount, _, _ in bars]
        low, high = widened(axes, [*reach, 0.0], 0.22)
        for row, (end, (_, start, amount, _, _)) in enumerate(zip(reach, bars, strict=True)):
            beyond = max(scale(start), end) + 0.01 * (high - low)
            axes.text(beyond, row, pounds(amount, scale), va="center", color=INK, fontsize=9)
        axes.axvline(0, color=INK, linewidth=0.8)
        scale.label(axes.xaxis, axes, "surplus, (deficit)")
        legend(axes, looks)
        return chart

    def run_rate(self) -> Chart:
        """The position to date against plan by month, with what the system is held to, and the averages
        by month so far and still needed."""
        title = "Position to date against plan"
        totals = self._result
        known: list[Any] = [one for one in totals.months if one.to_date]
        if not known:
            months = list(totals.months)
            missing = why(months[-1].to_date) if months else "no return was made"
            return refused(title, missing, totals.explain())
        latest = known[-1]
        chart = figure_of(title, 6.4, totals.explain(),
                        f"{totals.system}, month {latest.month}: {pounds(latest.to_date.actual)}, "
                        f"{pounds(latest.to_date.variance)} against plan")
        upper, lower = chart.subplots(2, 1, sharex=True, height_ratios=(3, 2))
        rates = [one.to_date.run_rate for one in known]
        scale = Scale([totals.total, *(one.to_date.actual for one in known),
                        *(one.to_date.plan for one in known)])
        months = [one.month for one in known]
        upper.plot(months, [scale(one.to_date.plan) for one in known], color=GREY, linestyle="--",
                   marker="s", markersize=4, label="plan to date")
        upper.plot(months, [scale(one.to_date.actual) for one in known], color=BLUE, marker="o",
                   markersize=5, label="actual to date")
        upper.axhline(scale(totals.total), color=VERMILION, linestyle="-.", linewidth=1.4,
                      label=f"{totals.aim_in_words} {pounds(totals.total)}")
        for one in totals.months:
            if not one.to_date:
                upper.axvspan(one.month - 0.5, one.month + 0.5, color=PALE, zorder=0)
                upper.text(one.month, 0.5, "returns missing", rotation=90, ha="center", va="center",
                           transform=upper.get_xaxis_transform(), fontsize=8, color=GREY)
        upper.axhline(0, color=INK, linewidth=0.8)
        upper.legend(loc="best", fontsize=8, frameon=False)
        scale.label(upper.yaxis, upper, "to date")
        monthly = Scale([one for rate in rates for one in (rate.per_month, rate.needed_per_month)
                          if one is not None])
        lower.plot(months, [monthly(rate.per_month) for rate in rates], color=BLUE, marker="o",
                   markersize=5, label="average of the months so far")
        needed = [(month, rate.needed_per_month) for month, rate in zip(months, rates, strict=True)
                  if rate.needed_per_month is not None]
        lower.plot([month for month, _ in needed], [monthly(one) for _, one in needed],
                   color=VERMILION, linestyle="--", marker="^", markersize=5,
                   label="needed in each month left")
        lower.axhline(0, color=INK, linewidth=0.8)
        lower.legend(loc="best", fontsize=8, frameon=False)
        monthly.label(lower.yaxis, lower, "a month")
        lower.set_xlim(0.5, 12.5)
        lower.set_xticks(range(1, 13), [f"M{month}" for month in range(1, 13)])
        lower.set_xlabel("month of the financial year (M1 is April)")
        return chart


class RiskSharePlots(_Plots):
    """Charts of a risk share."""

    _result: RiskShare

    def layers(self) -> Chart:
        """The tower: each layer that was reached, and who takes what of it. Areas are money."""
        shared = self._result
        word = "loss" if shared.variance < 0 else "gain"
        chart, axes = chart_of(f"Who takes which part of the {word}", 5.4, shared.explain(),
                             f"{pounds(shared.variance)} in the pool, "
                             f"{pounds(shared.to_share)} left for the layers")
        layers = list(shared.layers)
        scale = Scale([layer.from_ + abs(layer.amount) for layer in layers])
        takers = takers_of(layers)
        tall = max((scale(abs(layer.amount)) for layer in layers), default=0.0) / 3
        for layer in layers:
            if not layer.amount:
                continue
            left, height = 0.0, scale(abs(layer.amount))
            for taker, amount in taken_of(layer):
                width = float(amount / layer.amount)
                colour, hatch = look(takers, taker)
                axes.bar(left, height, width, scale(layer.from_), align="edge", color=colour,
                         hatch=hatch, edgecolor="white", linewidth=1.2)
                wide = width > 0.075
                if wide or (width > 0.02 and height > tall):
                    axes.text(left + width / 2, scale(layer.from_) + height / 2,
                              f"{taker}{chr(10) if wide else ' '}{pounds(amount, scale)}",
                              ha="center", va="center", rotation=0 if wide else 90,
                              fontsize=8, color=INK,
                              bbox={"facecolor": "white", "alpha": 0.85, "edgecolor": "none", "pad": 1.5})
                left += width
        axes.set_xlim(0, 1)
        axes.xaxis.set_major_formatter(FuncFormatter(lambda at, _: f"{at:.0%}"))
        axes.set_xlabel("part of the layer")
        scale.label(axes.yaxis, axes, f"size of the {word}")
        legend(axes, [(*look(takers, taker), taker) for taker in takers])
        return chart

    def who_pays_whom(self) -> Chart:
        """The payments that carry the sharing out, from payer to receiver."""
        shared = self._result
        payments = list(shared.transfers)
        title = "Who pays whom"
        if not payments:
            return refused(title, "nobody pays anybody", shared.explain())
        payers = list(dict.fromkeys(one.from_ for one in payments))
        receivers = list(dict.fromkeys(one.to for one in payments))
        most = max(len(payers), len(receivers))
        count = "one payment" if len(payments) == 1 else f"{len(payments)} payments"
        chart, axes = chart_of(title, 0.55 * most + 3.6, shared.explain(),
                             f"{count} after sharing {pounds(shared.variance)}")
        scale = Scale([one.amount for one in payments])
        whole = max(sum((one.amount for one in payments), Decimal(0)), Decimal(1))
        left = stacked(payers, {one: [p.amount for p in payments if p.from_ == one] for one in payers}, whole)
        right = stacked(receivers, {one: [p.amount for p in payments if p.to == one] for one in receivers}, whole)
        out, into = {**left}, {**right}
        for payment in payments:
            height = float(payment.amount / whole)
            colour, hatch = look(payers, payment.from_)
            top, goal = out[payment.from_][0], into[payment.to][0]
            band(axes, top, goal, height, colour, hatch)
            out[payment.from_] = (top - height, out[payment.from_][1])
            into[payment.to] = (goal - height, into[payment.to][1])
            if height < 0.025:  # too thin for its amount; the ends tell the sums
                continue
            at, bend = along(0.135 if len(payers) >= len(receivers) else 0.865)
            axes.text(at, (top - height / 2) * (1 - bend) + (goal - height / 2) * bend,
                      pounds(payment.amount, scale), fontsize=8, ha="center", va="center", color=INK,
                      bbox={"facecolor": "white", "alpha": 0.9, "edgecolor": "none", "pad": 1})
        for names, places, x, align in ((payers, left, -0.02, "right"), (receivers, right, 1.02, "left")):
            for name in names:
                top, total = places[name]
                axes.text(x, top - float(total / whole) / 2, f"{name}\n{pounds(total, scale)}",
                          ha=align, va="center", fontsize=9, color=INK)
        axes.text(-0.02, 1.05, "pays", ha="right", fontweight="bold", color=INK)
        axes.text(1.02, 1.05, "receives", ha="left", fontweight="bold", color=INK)
        lowest = min(top - float(total / whole) for top, total in [*left.values(), *right.values()])
        axes.set_xlim(-0.25, 1.25)
        axes.set_ylim(lowest - 0.04, 1.12)
        axes.axis("off")
        return chart


class ExposurePlots(_Plots):
    """Charts of what every outcome would mean."""

    _result: Exposure

    def curve(self) -> Chart:
        """Each member's share of every loss and gain: straight lines between break points."""
        title = "What every outcome would mean for each member"
        sides: list[Any] = [side for side in (self._result.losses, self._result.gains) if side]
        if not sides:
            return refused(title, why(self._result.losses), self._result.explain())
        now = self._result.now
        chart, axes = chart_of(title, 5.4, self._result.explain(),
                             "" if now is None else f"as things stand: {pounds(now)}")
        found = [point.outcome for side in sides for one in side.members for point in one.points]
        found += [one.outcome for one in self._result.at] + ([now] if now is not None else [])
        # A line goes on for ever; the chart ends a little beyond the last thing there is to see.
        reach = max((abs(one) for one in found), default=Decimal(0)) * Decimal("1.25") or Decimal(1_000_000)
        codes = sorted({one.code for side in sides for one in side.members})
        lines: dict[str, list[tuple[Decimal, Decimal]]] = {code: [] for code in codes}
        for side in sides:
            for one in side.members:
                points = list(one.points)
                # Both sides start at nothing; the sign is that of any other point or of the side.
                sign = -1 if side is sides[0] and self._result.losses else 1
                last = points[-1]
                end = sign * reach
                drawn = [(point.outcome, point.share) for point in points]
                drawn.append((end, last.share + (end - last.outcome) * last.marginal))
                lines[one.code] += drawn
        scale = Scale([reach])
        taken = Scale([share for line in lines.values() for _, share in line])
        for at, code in enumerate(codes):
            line = sorted(lines[code])
            axes.plot([scale(outcome) for outcome, _ in line], [taken(share) for _, share in line],
                      color=LINES[at % len(LINES)], linestyle=DASHES[at % len(DASHES)], linewidth=2,
                      marker=MARKERS[at % len(MARKERS)], markersize=5,
                      markevery=breaks(line, reach), label=code)
        for one in self._result.at:
            axes.axvline(scale(one.outcome), color=GREY, linestyle=":", linewidth=1)
        if now is not None:
            axes.axvline(scale(now), color=INK, linewidth=1.2)
            axes.text(scale(now), 1.01, "now", ha="center", transform=axes.get_xaxis_transform(),
                      fontsize=9, color=INK)
        axes.axhline(0, color=INK, linewidth=0.8)
        axes.axvline(0, color=INK, linewidth=0.8)
        scale.label(axes.xaxis, axes, "outcome of the system: gain, (loss)")
        taken.label(axes.yaxis, axes, "share of the member")
        axes.legend(title="member", fontsize=8, frameon=False, loc="best")
        return chart


class FundPlots(_Plots):
    """Charts of a fund."""

    _result: FundAssessment

    def quarters(self) -> Chart:
        """What of each quarter's tranche is earned, lost, can be earned back, or is at risk."""
        fund = self._result
        chart, axes = chart_of(f"{sentence(fund.kind)} fund of {fund.code} by quarter", 4.8,
                             fund.explain(),
                             f"{pounds(fund.earned)} of {pounds(fund.amount)} earned, "
                             f"{pounds(fund.lost)} lost")
        looks = {"earned": (BLUE, ""), "certain_to_come": (BLUE, "///"), "recoverable": (SKY, "..."), "at_risk": (YELLOW, "///"),
                 "lost": (VERMILION, "xxx")}
        quarters = list(fund.quarters)
        scale = Scale([one.tranche for one in quarters])
        shown = []
        for at, quarter in enumerate(quarters):
            base = Decimal(0)
            for status, (colour, hatch) in looks.items():
                amount = sum((one.amount for one in quarter.parts if one.status == status), Decimal(0))
                if not amount:
                    continue
                shown.append(status)
                axes.bar(at, scale(amount), 0.6, scale(base), color=colour, hatch=hatch,
                         edgecolor="white", linewidth=1.2)
                axes.text(at, scale(base) + scale(amount) / 2, pounds(amount, scale), ha="center",
                          va="center", fontsize=8, color=INK,
                          bbox={"facecolor": "white", "alpha": 0.85, "edgecolor": "none", "pad": 1.5})
                base += amount
        axes.set_xticks(range(len(quarters)), [one.quarter for one in quarters])
        axes.set_xlabel("quarter of the financial year")
        scale.label(axes.yaxis, axes, "tranche")
        legend(axes, [(*looks[one], sentence(one).lower()) for one in looks if one in shown])
        return chart


class MaturityPlots(_Plots):
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


class UseOfResourcesPlots(_Plots):
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


class CohortPlots(_Plots):
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


class AssessmentPlots(_Plots):
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
            return draw(answer.plot)  # type: ignore[no-any-return]
        return refused(sentence(part), missing, self._result.explain())
