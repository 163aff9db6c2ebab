"""What a notebook shows: HTML that reads well, aloud, in grey and in the dark.

Nothing is told by colour alone: a deficit is in brackets, a standing is a word with its own line.
"""

from __future__ import annotations

from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any

from ics_rules._columns import Kind, columns, fields, is_refusal, is_table, why

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


def _words(name: str) -> str:
    """A name of Python as words."""
    return name.rstrip("_").replace("_", " ")


def _number(value: Decimal, places: int) -> str:
    text = f"{abs(value):,.{places}f}"
    return f"({text})" if value < 0 else text


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case Decimal():
            return _number(value, max(0, -int(value.normalize().as_tuple().exponent)))
        case list() | tuple():
            return ", ".join(_text(one) for one in value)
        case dict():
            return ", ".join(f"{key}: {_text(one)}" for key, one in value.items())
        case _:
            return str(value).replace("_", " ") if str(value).islower() else str(value)


def _shown(shown: Table[Any], caption: str = "", skip: tuple[str, ...] = ()) -> str:
    """A table, but for what is nested in its rows."""
    rows = shown.to_dicts()
    head = [
        (name, kind) for name, kind in columns(shown._of)
        if name not in skip and not (isinstance(kind, tuple) and kind[0] == "rows")
        and (not rows or any(row[name] not in (None, [], {}) for row in rows))
    ]
    places = {name: _places(row[name] for row in rows) for name, kind in head if kind == "decimal"}
    titles = "".join(
        f'<th scope="col"{_aligned(kind)}>{escape(_words(name))}</th>' for name, kind in head
    )
    body = []
    for row in rows[:_MOST_ROWS]:
        cells = []
        for name, kind in head:
            value = row[name]
            text = _number(value, places[name]) if isinstance(value, Decimal) and name in places else _text(value)
            cells.append(f"<td{_aligned(kind)}>{escape(text)}</td>")
        body.append(f"<tr>{''.join(cells)}</tr>")
    more = len(rows) - _MOST_ROWS
    rest = f'<p class="none">and {more} more rows</p>' if more > 0 else ""
    if not rows:
        rest = '<p class="none">none</p>'
    named = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f"<table>{named}<thead><tr>{titles}</tr></thead><tbody>{''.join(body)}</tbody></table>{rest}"


def _places(values: Any) -> int:
    """Two places where any amount has pence; more where a share has more; none otherwise."""
    exponents = [-int(one.normalize().as_tuple().exponent) for one in values if one is not None]
    most = max(exponents, default=0)
    return 0 if most <= 0 else max(2, most)


def _aligned(kind: Kind) -> str:
    return ' class="n"' if kind in ("decimal", "whole") else ""


def table(shown: Table[Any]) -> str:
    """A table of results."""
    return _framed(_shown(shown))


def _facts(pairs: list[tuple[str, Any]]) -> str:
    """Single values, each with its name."""
    rows = "".join(
        f'<tr><th scope="row">{escape(_words(name))}</th>'
        f'<td{_aligned("decimal") if isinstance(value, Decimal) else ""}>{escape(_text(value))}</td></tr>'
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
            tables.append(_shown(value, _words(name), ("rules",)))
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
        f"<td>{escape(_text(rule.value))}</td><td><em>{escape(rule.standing)}</em></td>"
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
        lead = f"{_text(advice.concern.response)} at {advice.concern.subject} ({_text(advice.concern.theme)})"
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
    return _answer(_words(name), answer, skip)


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
