"""Charts of shared risk."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from matplotlib.ticker import FuncFormatter

from ics_rules._columns import why
from ics_rules._drawing import (
    BLUE, DASHES, GREY, INK, LINES, MARKERS, Chart, Plots, Scale, along, band, bar, breaks, chart_of,
    legend, look, pounds, refused, row_names, stacked, taken_of, takers_of, widened,
)

if TYPE_CHECKING:
    from ics_rules._native import Exposure, RiskShare


class RiskSharePlots(Plots):
    """Charts of a risk share."""

    _result: RiskShare

    def layers(self) -> Chart:
        """The tower: each layer that was reached, and who takes what of it. Areas are money."""
        shared = self._result
        word = "loss" if shared.variance < 0 else "gain"
        layers = list(shared.layers)
        if len(layers) == 1:
            return self._one_layer(layers[0], word)
        chart, axes = chart_of(f"Who takes which part of the {word}", 5.4, shared.explain(),
                             f"{pounds(shared.variance)} in the pool, "
                             f"{pounds(shared.to_share)} left for the layers")
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
        legend(axes, [(*look(takers, taker), self._name(taker)) for taker in takers])
        return chart

    def _one_layer(self, layer: Any, word: str) -> Chart:
        """A tower of one layer: a bar for each who takes a part, the largest first."""
        shared = self._result
        taken = sorted(taken_of(layer), key=lambda one: -abs(one[1]))
        chart, axes = chart_of(f"Who takes which part of the {word}", 0.42 * len(taken) + 2.4,
                               shared.explain(), f"{pounds(shared.variance)} in the pool, all in one layer")
        scale = Scale([amount for _, amount in taken])
        for row, (_, amount) in enumerate(taken):
            bar(axes, row, 0, scale(amount), BLUE, "")
        row_names(axes, [self._name(taker) for taker, _ in taken])
        low, high = widened(axes, [0.0, *(scale(amount) for _, amount in taken)], 0.22)
        for row, (_, amount) in enumerate(taken):
            axes.text(max(0.0, scale(amount)) + 0.01 * (high - low), row, pounds(amount, scale),
                      va="center", color=INK, fontsize=9)
        axes.axvline(0, color=INK, linewidth=0.8)
        scale.label(axes.xaxis, axes, f"part of the {word}")
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
                axes.text(x, top - float(total / whole) / 2, f"{self._name(name)}\n{pounds(total, scale)}",
                          ha=align, va="center", fontsize=9, color=INK)
        axes.text(-0.02, 1.05, "pays", ha="right", fontweight="bold", color=INK)
        axes.text(1.02, 1.05, "receives", ha="left", fontweight="bold", color=INK)
        lowest = min(top - float(total / whole) for top, total in [*left.values(), *right.values()])
        axes.set_xlim(-0.25, 1.25)
        axes.set_ylim(lowest - 0.04, 1.12)
        axes.axis("off")
        return chart


class ExposurePlots(Plots):
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
