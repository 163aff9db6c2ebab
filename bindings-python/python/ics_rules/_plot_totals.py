"""Charts of a control total and of funds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ics_rules._columns import why
from ics_rules._drawing import (
    BLUE, GREY, INK, ORANGE, PALE, SKY, VERMILION, YELLOW, Chart, Scale, bar, chart_of, figure_of,
    legend, look, pounds, refused, row_names, sentence, widened, Plots,
)

if TYPE_CHECKING:
    from ics_rules._native import ControlTotal, FundAssessment

# So many moves have a bar each; the smaller ones are one.
_MOST_MOVES = 10


def _moves(members: Any, names: dict[str, str]) -> list[tuple[str, Decimal]]:
    """What each organisation moves, the largest first, the smaller ones together."""
    known = [(names.get(one.code, one.code), one.outturn_variance) for one in members]
    moves = [(name, move) for name, move in known if move]
    moves.sort(key=lambda one: -abs(one[1]))
    if len(moves) > _MOST_MOVES:
        rest = moves[_MOST_MOVES - 1:]
        moves = [*moves[:_MOST_MOVES - 1], (f"{len(rest)} others", sum((one for _, one in rest), Decimal(0)))]
    return moves


def _is_cut(ends: list[float]) -> bool:
    """Whether all ends are so far from nought that the way to it would take most of the axis."""
    nearest, furthest = min(map(abs, ends)), max(map(abs, ends))
    return (min(ends) > 0 or max(ends) < 0) and furthest - nearest < nearest


class ControlTotalPlots(Plots):
    """Charts of a control total and the positions against it."""

    _result: ControlTotal

    def bridge(self) -> Chart:
        """From what the members plan to the forecast outturn, organisation by organisation, and what the
        system is held to, where that is another line than the sum of their plans."""
        totals, latest = self._result, self._result.latest
        is_beside = totals.is_beside_plans
        title = f"From {totals.own_in_words} to outturn, by organisation"
        if latest is None or not latest.outturn:
            missing = "no return was made" if latest is None else why(latest.outturn)
            return refused(title, missing, totals.explain())
        names = {one.code: one.organisation.name or one.code for one in totals.members}
        outturn: Any = latest.outturn
        line = totals.aim_in_words
        told = f"{pounds(outturn.variance)} against the {line}"
        if is_beside:
            told += f", {pounds(outturn.against_plan)} against plan"
        # Each bar: its name, where it starts, how long it is, and its look.
        bars = [(sentence(totals.own_in_words), Decimal(0), outturn.plan, BLUE, "")]
        at = outturn.plan
        for name, move in _moves(latest.members, names):
            look_of = (SKY, "") if move >= 0 else (VERMILION, "///")
            bars.append((name, at, move, *look_of))
            at += move
        moves = len(bars) - 1
        bars.append(("Outturn", Decimal(0), outturn.amount, BLUE, ""))
        looks = [(BLUE, "", "position"), (SKY, "", "favourable"), (VERMILION, "///", "adverse")]
        if outturn.withheld and is_beside:
            bars.append(("Support withheld, counted back", outturn.amount, outturn.withheld, YELLOW, "..."))
            looks.append((YELLOW, "...", "counted back"))
        if is_beside:
            bars.append((sentence(line), Decimal(0), outturn.control_total, ORANGE, "xx"))
            looks.append((ORANGE, "xx", line))
        chart, axes = chart_of(title, 0.42 * len(bars) + 2.4, totals.explain(),
                             f"{self._name(totals.system)}, forecast at month {latest.month}: {told}")
        scale = Scale([amount for _, _, amount, _, _ in bars])
        for row, (_, start, amount, colour, hatch) in enumerate(bars):
            bar(axes, row, scale(start), scale(amount), colour, hatch)
            if 0 < row <= moves + 1:
                joined = start if row <= moves else amount
                axes.plot([scale(joined)] * 2, [row - 1.3, row + (0.3 if row <= moves else -0.3)],
                          color=GREY, linewidth=0.8)
        row_names(axes, [name for name, *_ in bars])
        reach = [scale(start + amount) for _, start, amount, _, _ in bars]
        # Moves are small beside totals: the axis is cut to them where they would else be slivers.
        ends = [*(scale(start + amount) for _, start, amount, *_ in bars[1:]), scale(outturn.plan)]
        is_cut = _is_cut(ends)
        low, high = widened(axes, ends if is_cut else [*reach, 0.0], 0.22)
        for row, (end, (_, start, amount, _, _)) in enumerate(zip(reach, bars, strict=True)):
            # A total below nought runs out of the cut axis on the right: its amount stands on the left.
            is_left = is_cut and not start and end < 0
            beside = end if is_left else max(scale(start), end)
            axes.annotate(pounds(amount, scale), (beside, row), (-4 if is_left else 4, 0),
                          textcoords="offset points", ha="right" if is_left else "left", va="center",
                          color=INK, fontsize=9)
        if is_cut:
            axes.set_xlim(low - 0.2 * (high - low))
        if not is_cut:
            axes.axvline(0, color=INK, linewidth=0.8)
        scale.label(axes.xaxis, axes, f"surplus, (deficit){', the axis does not reach nought' if is_cut else ''}")
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
                        f"{self._name(totals.system)}, month {latest.month}: {pounds(latest.to_date.actual)}, "
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
        last = totals.latest.outturn if totals.latest is not None else None
        if last and latest.month < 12:
            ahead = [latest.month, 12]
            upper.plot(ahead, [scale(latest.to_date.plan), scale(last.plan)], color=GREY, linestyle=":",
                       marker="s", markersize=4, markevery=[1], label="straight on to the year's plan")
            upper.plot(ahead, [scale(latest.to_date.actual), scale(last.amount)], color=BLUE, linestyle=":",
                       marker="D", markersize=5, markevery=[1],
                       label=f"straight on to the forecast {pounds(last.amount)}")
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


class FundPlots(Plots):
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
