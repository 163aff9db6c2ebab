"""An assessment as the parts of a paper: what a workbook and a Word document both set out."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from os import PathLike
from typing import TYPE_CHECKING, Any

from ics_rules import _native
from ics_rules._columns import Kind, fields, is_refusal, is_table, why
from ics_rules._grid import words

if TYPE_CHECKING:
    from ics_rules._native import Assessment
    from ics_rules._tables import Table

_DATED = (1980, 1, 1, 0, 0, 0)

# The parts of an assessment, in the order of its report.
PARTS = (
    "control_total", "organisations", "funds", "deficit_support", "limits", "reserves", "capital",
    "risk_share", "maturity", "freedoms", "forecast_changes", "oversight", "governance",
)


@dataclass(frozen=True)
class Part:
    """A part of an assessment: what it says, its single values with what each is, and its tables by name."""

    name: str
    title: str
    says: str
    values: list[tuple[str, Kind, Any]] = field(default_factory=list)
    tables: list[tuple[str, Table[Any]]] = field(default_factory=list)


def heading(name: str) -> str:
    """A name of Python as a heading."""
    told = words(name)
    return told[:1].upper() + told[1:]


def version() -> str:
    """The library and its version, as every page names it."""
    return f"ics-rules {_native.__version__}"


def title(result: Assessment) -> str:
    """The system and the year."""
    return f"{result.system.name} ({result.system.code}), {result.year}"


def parts(result: Assessment) -> list[Part]:
    """What the assessment has to say, part by part; a refusal stands with its reason."""
    found = []
    for name in PARTS:
        answer = getattr(result, name, None)
        if answer is None or (hasattr(answer, "to_dicts") and len(answer) == 0):
            continue
        if is_refusal(answer):
            found.append(Part(name, heading(name), f"No answer: {why(answer)}"))
        elif not hasattr(answer, "explain"):
            found.append(Part(name, heading(name), "", [], [(name, answer)]))
        else:
            values, tables = _inside(name, answer)
            found.append(Part(name, heading(name), answer.explain().says, values, tables))
    return found


def _inside(path: str, answer: Any) -> tuple[list[tuple[str, Kind, Any]], list[tuple[str, Table[Any]]]]:
    """The single values and the tables of an answer, each by its path."""
    values: list[tuple[str, Kind, Any]] = []
    tables: list[tuple[str, Table[Any]]] = []
    for name, kind in fields(type(answer)):
        value, at = getattr(answer, name), f"{path}.{name}"
        if name in ("rules", "asked") or value is None or value in ([], {}):
            continue
        if is_refusal(value):
            values.append((at, "text", f"No answer: {why(value)}"))
        elif is_table(kind):
            if len(value):
                tables.append((at, value))
        elif hasattr(value, "_columns"):
            deeper, below = _inside(at, value)
            values += deeper
            tables += below
        else:
            values.append((at, kind, value))
    return values, tables


def notes(result: Assessment) -> list[str]:
    """What a reader has to know: the observations of the assessment, then its caveats."""
    told = [one.says for one in result.observations]
    return told + [f"{one.rule} is {one.standing}: {one.says}" for one in result.caveats()]


def pack(written: BytesIO, path: str | PathLike[str]) -> None:
    """Writes a file of Office with no date in it, so that the same facts give the same bytes."""
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            out.writestr(zipfile.ZipInfo(name, _DATED), source.read(name), zipfile.ZIP_DEFLATED)
