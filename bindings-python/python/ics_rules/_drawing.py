"""How charts are drawn: figures, scales, colours. `ics_rules.plot` says what they show."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path
from matplotlib.ticker import FuncFormatter

if TYPE_CHECKING:
    from ics_rules._native import Explanation

# Okabe and Ito's colours, in an order in which neighbours differ in lightness too.
BLUE, ORANGE, SKY, VERMILION, GREEN, YELLOW = (
    "#0072B2", "#E69F00", "#56B4E9", "#D55E00", "#009E73", "#F0E442")
INK, GREY, PALE = "#222222", "#767676", "#D9D9D9"
COLOURS = (BLUE, ORANGE, VERMILION, YELLOW, GREEN, SKY)
LINES = (BLUE, ORANGE, VERMILION, GREEN, SKY)  # yellow is too pale for a line
HATCHES = ("", "///", "...", "\\\\\\", "xxx", "ooo")
DASHES: tuple[Any, ...] = ("-", "--", ":", "-.", (0, (5, 1, 1, 1, 1, 1)), (0, (1, 3)))
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*")


class Chart(Figure):
    """A figure of matplotlib that a notebook shows by itself, with its words for screen readers."""

    says: str = ""

    def _repr_png_(self) -> bytes:
        picture = BytesIO()
        self.savefig(picture, format="png", dpi=110)
        return picture.getvalue()

    def _repr_html_(self) -> str:
        from base64 import b64encode
        from html import escape

        data = b64encode(self._repr_png_()).decode()
        return f'<img alt="{escape(self.says)}" src="data:image/png;base64,{data}">'


_UNITS: tuple[tuple[int, str, str], ...] = ((6, "£ million", "m"), (3, "£000", "k"), (0, "£", ""))


class Scale:
    """Amounts as numbers to draw, in the unit that suits the largest."""

    def __init__(self, amounts: Iterable[Decimal]) -> None:
        largest = max((abs(one) for one in amounts), default=Decimal(0))
        self.power, self.unit, self.short = next(
            (unit for unit in _UNITS if largest >= 10 ** unit[0]), _UNITS[-1])

    def __call__(self, amount: Decimal) -> float:
        return float(amount.scaleb(-self.power))

    def label(self, axis: Any, axes: Axes, what: str) -> None:
        """Puts the unit and what is measured on an axis, with negative numbers in brackets."""
        axis.set_label_text(f"{what}, {self.unit}")
        axis.set_major_formatter(FuncFormatter(
            lambda at, _: f"({abs(at):,.10g})" if at < 0 else f"{at:,.10g}"))
        axes.grid(axis=axis.axis_name, color=PALE, linewidth=0.7)
        axes.set_axisbelow(True)


# Less than this would be a few hundredths of a million.
_SMALL = 50_000


def pounds(amount: Decimal, scale: Scale | None = None) -> str:
    """An amount as the NHS prints it, short to two places of its unit; what is small beside the scale is
    in a unit of its own."""
    if scale is None or (scale.power and abs(amount) < _SMALL):
        scale = Scale([amount])
    scaled = abs(amount).scaleb(-scale.power)
    text = f"{scaled.quantize(Decimal('0.01'), ROUND_HALF_UP):,.2f}"
    if not amount:
        return "£0"
    if scale.power == 0 and amount == amount.to_integral_value():
        text = f"{scaled:,.0f}"
    elif text.endswith("0") and scale.power:
        text = text.rstrip("0").rstrip(".")
    return f"(£{text}{scale.short})" if amount < 0 else f"£{text}{scale.short}"


def sentence(words: str) -> str:
    text = words.replace("_", " ")
    return text[:1].upper() + text[1:]


def figure_of(title: str, height: float, explained: Explanation, says: str) -> Chart:
    """A figure with its title, a line of what is seen, and its sources at the foot."""
    foot = foot_of(explained)
    lines = foot.count("\n") + 1
    height += 0.16 * lines
    chart = Chart(figsize=(9, height), facecolor="white")
    chart.says = ". ".join(part for part in (title, sentence(says), foot) if part)
    within = (0.01, (0.16 * lines + 0.12) / height, 0.98, 1 - (0.16 * lines + 0.85) / height)
    chart.set_layout_engine(ConstrainedLayoutEngine(rect=within))
    chart.text(0.02, 1 - 0.14 / height, title, fontsize=14, fontweight="bold", color=INK, va="top")
    chart.text(0.02, 1 - 0.46 / height, sentence(says), fontsize=10, color=INK, va="top")
    chart.text(0.02, 0.08 / height, foot, fontsize=7.5, color=GREY, va="bottom", linespacing=1.3)
    return chart


def chart_of(title: str, height: float, explained: Explanation, says: str) -> tuple[Chart, Axes]:
    chart = figure_of(title, height, explained, says)
    axes = chart.subplots()
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return chart, axes


def foot_of(explained: Explanation) -> str:
    """The sources of a result, and how well sourced it is."""
    named = [f"[{one.number}] {one.publisher}, {one.title}" + (f" ({one.date})" if one.date else "")
             for one in explained.sources()]
    most = 4
    listed = [textwrap.shorten(one, 150, placeholder=" …") for one in named[:most]]
    if len(named) > most:
        listed.append(f"and {len(named) - most} more, listed by explain().sources()")
    told = ["Sources: " + "\n".join(listed)] if listed else []
    if explained.standing:
        told.append(f"Weakest standing of its rules: {explained.standing}")
    return "\n".join(told)


def refused(title: str, missing: str, explained: Explanation | None) -> Chart:
    """A figure that says why there is no chart."""
    chart = Chart(figsize=(9, 2.2), facecolor="white")
    chart.says = f"{title}: no chart, as {missing}"
    chart.text(0.02, 0.9, title, fontsize=14, fontweight="bold", color=INK, va="top")
    wrapped = "\n".join(textwrap.wrap(f"No chart: {missing}", 110))
    chart.text(0.02, 0.6, wrapped, fontsize=10, color=INK, va="top")
    if explained is not None:
        chart.text(0.02, 0.05, foot_of(explained).partition("\n")[0], fontsize=7.5, color=GREY)
    return chart


def bar(axes: Axes, row: float, start: float, length: float, colour: str, hatch: str) -> None:
    axes.barh(row, length, 0.62, start, color=colour, hatch=hatch, edgecolor="white")


def row_names(axes: Axes, names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.4, -0.6)


def widened(axes: Axes, values: Iterable[float], room: float) -> tuple[float, float]:
    """Ends of the axis with room for the amounts written beside the bars."""
    known = list(values)
    low, high = min(known), max(known)
    span = (high - low) or 1.0
    axes.set_xlim(low - 0.03 * span, high + room * span)
    return low, high


def legend(axes: Axes, looks: Iterable[tuple[str, str, str]]) -> None:
    patches = [Patch(facecolor=colour, hatch=hatch, edgecolor="white", label=label)
               for colour, hatch, label in looks]
    axes.legend(handles=patches, fontsize=8, frameon=False, loc="upper left",
                bbox_to_anchor=(1.005, 1), borderaxespad=0)


def look(names: Sequence[str], name: str) -> tuple[str, str]:
    """A colour and a hatch: the hatch changes when the colours are used up."""
    at = list(names).index(name)
    return COLOURS[at % len(COLOURS)], HATCHES[(at + at // len(COLOURS)) % len(HATCHES)]


def taken_of(layer: Any) -> list[tuple[str, Decimal]]:
    """Who takes what of a layer: members, others, and what is left over."""
    taken = [(part.code, part.amount) for part in layer.parts if part.amount]
    taken += [(name, amount) for name, amount in layer.left_with.items() if amount]
    return taken + ([("left over", layer.left_over)] if layer.left_over else [])


def takers_of(layers: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(name for layer in layers for name, _ in taken_of(layer)))


def stacked(
    names: Sequence[str], amounts: dict[str, list[Decimal]], whole: Decimal
) -> dict[str, tuple[float, Decimal]]:
    """The top of each name's bar and its amount, from the top of the chart down with gaps."""
    gap = 0.08
    top, places = 1.0, {}
    for name in names:
        total = sum(amounts[name], Decimal(0))
        places[name] = (top, total)
        top -= float(total / whole) + gap
    return places


def band(axes: Axes, top: float, goal: float, height: float, colour: str, hatch: str) -> None:
    """A band that bends from a height on the left to one on the right."""
    path = Path(
        [(0, top), (0.5, top), (0.5, goal), (1, goal), (1, goal - height), (0.5, goal - height),
         (0.5, top - height), (0, top - height), (0, top)],
        [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.LINETO, Path.CURVE4, Path.CURVE4,
         Path.CURVE4, Path.CLOSEPOLY])
    axes.add_patch(PathPatch(path, facecolor=colour, alpha=0.75, hatch=hatch, edgecolor="white"))


def along(part: float) -> tuple[float, float]:
    """Where the middle of a band is after a part of its way, as parts of its width and of its height."""
    back = 1 - part
    return 1.5 * part * back + part ** 3, part * part * (1 + 2 * back)


def breaks(line: Sequence[tuple[Decimal, Decimal]], reach: Decimal) -> list[int]:
    """The positions of the points at which something changes, without the ends of the chart."""
    return [at for at, (outcome, _) in enumerate(line) if abs(outcome) < reach]


def spread(places: Sequence[float], apart: float, step: float) -> list[float]:
    """How far from the middle of its row each mark stands, so that none covers another; the places
    ascend."""
    lanes: list[float] = []
    ends: dict[float, float] = {}
    for place in places:
        # The middle first, then a step up and down, and so on: at most the height of the row.
        choices = [0.0, *(sign * step * at for at in (1, 2, 3) for sign in (-1, 1))]
        free = [lane for lane in choices if place - ends.get(lane, float("-inf")) >= apart]
        lane = free[0] if free else min(choices, key=lambda one: ends[one])
        ends[lane] = place
        lanes.append(lane)
    return lanes


class Plots:
    """What all charts of a result share."""

    __slots__ = ("_names", "_result")

    def __init__(self, result: Any) -> None:
        self._result = result
        # The names of organisations by code, where the result itself knows codes alone.
        self._names: dict[str, str] = {}

    def _name(self, code: str) -> str:
        return self._names.get(code, code)

    def __repr__(self) -> str:
        names = [name for name in dir(self) if not name.startswith("_")]
        return f"<charts of {self._result!r}: {', '.join(names)}>"
