"""Many systems' years at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from ics_rules._columns import cells
from ics_rules._errors import IcsRulesError
from ics_rules._frames import rows
from ics_rules._native import _assess_each
from ics_rules._tables import Table

if TYPE_CHECKING:
    from ics_rules._native import Assessment, Rulebook, SystemYear

# As many items for each core as keep it busy between two steps of the progress bar.
_ITEMS_A_CORE = 32


class Assessments:
    """What `assess_many` gives: for each item, in order, its assessment or its error.

    It is read like a list. `to_dicts` and the Arrow stream give a row for each item.
    """

    __slots__ = ("_results",)

    def __init__(self, results: Iterable[Assessment | Exception]) -> None:
        self._results = tuple(results)

    @property
    def assessed(self) -> dict[int, Assessment]:
        """The assessments, by the position of the item."""
        return {at: one for at, one in enumerate(self._results) if not isinstance(one, Exception)}

    @property
    def errors(self) -> dict[int, Exception]:
        """The errors, by the position of the item: an `IcsRulesError` for a refused document."""
        return {at: one for at, one in enumerate(self._results) if isinstance(one, Exception)}

    @property
    def summary(self) -> Table[Summary]:
        """A row for each item: what it was, the main figures, and why there is none."""
        return Table((Summary(at, one) for at, one in enumerate(self._results)), Summary)

    def to_dicts(self) -> list[dict[str, Any]]:
        """A dict of plain values for each item."""
        return self.summary.to_dicts()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A row for each item as a stream of Arrow (the PyCapsule protocol)."""
        return self.summary.__arrow_c_stream__(requested_schema)

    def __getitem__(self, at: int) -> Assessment | Exception:
        return self._results[at]

    def __len__(self) -> int:
        return len(self._results)

    def __iter__(self) -> Iterator[Assessment | Exception]:
        return iter(self._results)

    def __repr__(self) -> str:
        return f"<Assessments {len(self.assessed)} assessed, {len(self.errors)} refused>"

    def _repr_html_(self) -> str:
        return self.summary._repr_html_()


class Summary:
    """An item of many in one row: what it was, the main figures, and why there is none."""

    __slots__ = ("_item", "_result")

    @staticmethod
    def _columns() -> tuple[tuple[str, Any], ...]:
        return (
            ("item", "whole"), ("system", "text"), ("year", "text"),
            ("control_total", ("answer", "decimal")), ("variance", ("answer", "decimal")),
            ("caveats", "whole"), ("error", "text"),
        )

    def __init__(self, item: int, result: Assessment | Exception) -> None:
        self._item = item
        self._result = result

    @property
    def item(self) -> int:
        """The position of the item, from 0."""
        return self._item

    @property
    def system(self) -> str | None:
        """The code of the system; None where the item was refused."""
        return self._result.system.code if not isinstance(self._result, Exception) else None

    @property
    def year(self) -> str | None:
        """The financial year; None where the item was refused."""
        return str(self._result.year) if not isinstance(self._result, Exception) else None

    @property
    def control_total(self) -> Any:
        """The system control total, or why there is none."""
        totals = self._totals()
        return totals.total if totals else totals

    @property
    def variance(self) -> Any:
        """The outturn less the control total, adverse negative, or why there is none."""
        totals = self._totals()
        return totals.variance if totals else totals

    @property
    def caveats(self) -> int | None:
        """How many rules it rests on that nobody has confirmed."""
        return len(self._result.caveats()) if not isinstance(self._result, Exception) else None

    @property
    def error(self) -> str | None:
        """Why the item was refused."""
        return str(self._result) if isinstance(self._result, Exception) else None

    def _totals(self) -> Any:
        return self._result.control_total if not isinstance(self._result, Exception) else None

    def keys(self) -> list[str]:
        """The columns of the row."""
        return list(self._cells())

    def __getitem__(self, column: str) -> Any:
        return self._cells()[column]

    def __iter__(self) -> Iterator[str]:
        return iter(self._cells())

    def __len__(self) -> int:
        return len(self._cells())

    def _cells(self) -> dict[str, Any]:
        return cells(self)


def assess_many(
    items: Iterable[SystemYear | dict[str, Any] | str | bytes] | Any,
    rulebook: Rulebook | None = None,
    *,
    column: str = "document",
    progress: bool = True,
) -> Assessments:
    """Assesses many systems' years, on every core and without the lock of Python.

    An item is a `SystemYear`, or a document as a dict or as JSON. A frame has a document in each
    row of one column. An item that is refused becomes its error in the result, and the others are
    assessed. The order is that of the items.

    Args:
        items: the items, or a frame of any library that `SystemYear.from_frames` reads.
        rulebook: a rulebook; without one, each year's own edition.
        column: the column of a frame that holds the documents.
        progress: whether to show a progress bar where tqdm is installed.

    Raises:
        KeyError: when a frame has no such column.

    >>> from ics_rules import assess_many
    >>> year = {"system": "QF7", "year": "2019/20",
    ...         "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": 5}]}
    >>> many = assess_many([year, {**year, "year": "2019/21"}], progress=False)
    >>> many
    <Assessments 1 assessed, 1 refused>
    >>> many.errors[1].code
    'not_a_year'
    """
    known = list(_documents(items, column))
    at_once = _ITEMS_A_CORE * (os.cpu_count() or 1)
    results: list[Any] = []
    with _bar(len(known), progress) as bar:
        waiting = iter(known)
        while part := list(islice(waiting, at_once)):
            results += _assess_each(part, rulebook)
            bar.update(len(part))
    return Assessments(results)


def _documents(items: Any, column: str) -> Iterable[Any]:
    is_frame = not isinstance(items, Sequence) and (
        hasattr(items, "__arrow_c_stream__") or hasattr(items, "itertuples")
    )
    return (row[column] for row in rows(items)) if is_frame else items


class _NoBar:
    def __enter__(self) -> _NoBar:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def update(self, _: int) -> None:
        return None


def _bar(total: int, wanted: bool) -> Any:
    if not wanted:
        return _NoBar()
    try:
        from tqdm import tqdm
    except ImportError:
        return _NoBar()
    return tqdm(total=total, unit="system", leave=False)


__all__ = ["Assessments", "IcsRulesError", "Summary", "assess_many"]
