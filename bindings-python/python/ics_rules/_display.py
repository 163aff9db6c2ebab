"""What a notebook shows: HTML that reads well, aloud, in grey and in the dark.

Nothing is told by colour alone: a deficit is in brackets, a standing is a word with its own line.
"""

from __future__ import annotations

from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any

from ics_rules._columns import NUMBERS, Kind, fields, is_refusal, is_table, why
from ics_rules._grid import Column, grid, text, words

if TYPE_CHECKING:
    from ics_rules._native import Assessment, Explanation, Rulebook
    from ics_rules._tables import Table

# A notebook keeps every row of a long table in its file.
_MOST_ROWS = 60

STYLE = (
    "<style>"
    ".ics{font-family:system-ui,sans-serif;line-height:1.4;max-width:75em}"
    ".ics table{border-collapse:collapse;margin:.5em 0 1em}"
    ".ics caption{text-align:left;font-weight:600;padding:.3em 0}"
    ".ics th,.ics td{text-align:left;vertical-align:top;padding:.2em .7em;"
    "border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}"
    ".ics thead th{border-bottom:2px solid currentColor}"
    ".ics .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    ".ics .lead{font-size:1.1em;font-weight:600;margin:.4em 0}"
    ".ics summary{cursor:pointer}.ics details>ul{margin:.2em 0 .2em 1em;padding-left:.8em;"
    "border-left:2px solid color-mix(in srgb,currentColor 30%,transparent);list-style:none}"
    ".ics code{font-size:.85em}.ics small{opacity:.8}"
    ".ics em{font-style:normal;font-size:.85em;padding:0 .35em;border:1px solid currentColor;"
    "border-radius:.3em}"
    ".ics .none{font-style:italic;opacity:.8}"
    "</style>"
)


def _framed(*parts: str) -> str:
    return f'{STYLE}<div class="ics">{"".join(parts)}</div>'


def _shown(shown: Table[Any], caption: str = "", skip: tuple[str, ...] = (), unit: str = "£") -> str:
    """A table, but for what is nested in its rows."""
    told = grid(shown, unit, skip)
    titles = "".join(f'<th scope="col"{_aligned(one.kind)}>{escape(one.head)}</th>' for one in told.columns)
    body = [
        "".join(f"<td{_aligned(one.kind)}>{escape(cell)}</td>" for one, cell in zip(told.columns, row, strict=True))
        for row in told.rows[:_MOST_ROWS]
    ]
    rows = "".join(f"<tr>{row}</tr>" for row in body)
    more = len(told.rows) - _MOST_ROWS
    rest = f'<p class="none">and {more} more rows</p>' if more > 0 else ""
    if not told.rows:
        rest = '<p class="none">none</p>'
    named = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f"<table>{named}<thead><tr>{titles}</tr></thead><tbody>{rows}</tbody></table>{rest}"


def _aligned(kind: Kind) -> str:
    return ' class="n"' if kind == "whole" or kind in NUMBERS else ""


def pasted(whole: Table[Any], unit: str, caption: str) -> str:
    """A whole table whose layout stands at each cell, since a word processor takes no style sheet over."""
    told = grid(whole, unit)
    line = "border-bottom:1px solid #767676;padding:2pt 6pt;vertical-align:top"

    def cell(tag: str, one: Column, told: str) -> str:
        side = "right" if one.is_number else "left"
        scope = ' scope="col"' if tag == "th" else ""
        return f'<{tag}{scope} align="{side}" style="{line};text-align:{side}">{escape(told)}</{tag}>'

    head = "".join(cell("th", one, one.head) for one in told.columns)
    body = "".join(
        f"<tr>{''.join(cell('td', one, shown) for one, shown in zip(told.columns, row, strict=True))}</tr>"
        for row in told.rows
    )
    named = f'<caption style="text-align:left">{escape(caption)}</caption>' if caption else ""
    return (
        f'<table style="border-collapse:collapse">{named}<thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def table(shown: Table[Any]) -> str:
    """A table of results."""
    return _framed(_shown(shown))


def _facts(pairs: list[tuple[str, Any]]) -> str:
    """Single values, each with its name."""
    rows = "".join(
        f'<tr><th scope="row">{escape(words(name))}</th>'
        f'<td{_aligned("amount") if isinstance(value, Decimal) else ""}>{escape(text(value))}</td></tr>'
        for name, value in pairs
    )
    return f"<table><tbody>{rows}</tbody></table>" if pairs else ""


def _parts(result: Any, skip: tuple[str, ...] = ()) -> str:
    """The single values of a result, then its tables."""
    facts: list[tuple[str, Any]] = []
    tables = []
    for name, kind in fields(type(result)):
        value = getattr(result, name)
        if name in ("rules", "asked", *skip) or value is None or value in ([], {}):
            continue
        if is_refusal(value):
            facts.append((name, f"no answer: {why(value)}"))
        elif is_table(kind):
            # The rules are told with the reasons, each with its source.
            tables.append(_shown(value, words(name), ("rules",)))
        elif hasattr(value, "_columns"):
            inner = [(f"{name} {below}", getattr(value, below)) for below, _ in fields(type(value))]
            facts += [pair for pair in inner if _is_plain(pair[1])]
        else:
            facts.append((name, value))
    return _facts(facts) + "".join(tables)


def _is_plain(value: Any) -> bool:
    return value is not None and isinstance(value, (str, int, Decimal)) and value != ""


def _why_tree(explained: Explanation) -> str:
    return f"<details><summary>Why, and by which rules</summary>{explained.html()}</details>"


def outcome(result: Any) -> str:
    """An outcome: its statement, its values and tables, and why."""
    explained = result.explain()
    lead = f'<p class="lead">{escape(explained.says)}</p>'
    return _framed(lead, _parts(result), _why_tree(explained))


def explanation(explained: Explanation) -> str:
    """An explanation: nested statements, then the rules and sources."""
    return _framed(explained.html())


def rulebook(book: Rulebook) -> str:
    """A rulebook: what it is, its open points, its rules."""
    rules = book.rules()
    points = book.open_points()
    lead = (
        f'<p class="lead">{escape(str(book).capitalize())}</p>'
        f"<p>{len(rules)} rules from {len(book.sources())} sources; "
        f"{len(points)} open points, which nobody has confirmed.</p>"
    )
    rows = "".join(
        f"<tr><td><code>{escape(rule.id)}</code></td><td>{escape(rule.says)}</td>"
        f"<td>{escape(text(rule.value))}</td><td><em>{escape(rule.standing)}</em></td>"
        f"<td>{escape(rule.note or '')}</td></tr>"
        for rule in points
    )
    titles = "".join(f'<th scope="col">{one}</th>' for one in ("rule", "says", "value", "standing", "note"))
    found = f"<table><thead><tr>{titles}</tr></thead><tbody>{rows}</tbody></table>"
    return _framed(lead, f"<details><summary>Open points</summary>{found}</details>")


def assessment(result: Assessment) -> str:
    """An assessment: each question with its answer, and its reasons to open."""
    system = result.system
    region = f", {escape(system.region.name)}" if system.region is not None else ""
    parts = [
        f'<p class="lead">{escape(system.name)} ({escape(system.code)}){region}, {result.year}</p>',
        f"<p>{escape(result.headline.says)}</p>",
    ]
    for name in ("control_total", "risk_share", "maturity", "freedoms"):
        parts.append(_part(result, name))
    for advice in result.routes:
        lead = f"{text(advice.concern.response)} at {advice.concern.subject} ({text(advice.concern.theme)})"
        parts.append(_answer(lead, advice.route, ()))
    if len(result.observations):
        notes = "".join(f"<li>{escape(one.says)}</li>" for one in result.observations)
        parts.append(f"<p><strong>Worth a note</strong></p><ul>{notes}</ul>")
    caveats = result.caveats()
    if len(caveats):
        shown = _shown(caveats)
        parts.append(
            f"<details><summary>{len(caveats)} caveats: rules that nobody has confirmed"
            f"</summary>{shown}</details>"
        )
    return _framed(*parts, "<p><small>Amounts in pounds; a deficit is in brackets.</small></p>")


def _part(result: Assessment, name: str) -> str:
    answer = getattr(result, name)
    if answer is None:
        return ""
    # What is long and seldom looked at first is left to the part itself.
    skip = {"control_total": ("months", "latest"), "risk_share": ("ledger", "layers")}.get(name, ())
    return _answer(words(name), answer, skip)


def _answer(title: str, answer: Any, skip: tuple[str, ...]) -> str:
    if is_refusal(answer):
        return (
            f"<p><strong>{escape(title)}</strong> <span class=\"none\">no answer: "
            f"{escape(why(answer))}</span></p>"
        )
    explained = answer.explain()
    return (
        f"<details><summary><strong>{escape(title)}</strong>: {escape(explained.says)}</summary>"
        f"{_parts(answer, skip)}{_why_tree(explained)}</details>"
    )
