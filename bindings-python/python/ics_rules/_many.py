"""Many systems' years at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from ics_rules._columns import cells, is_refusal, names
from ics_rules._errors import IcsRulesError
from ics_rules._frames import rows
from ics_rules._native import _assess_each
from ics_rules._tables import Table

if TYPE_CHECKING:
    from ics_rules._native import Assessment, Rulebook, SystemYear

# As many items for each core as keep it busy between two steps of the progress bar.
_ITEMS_A_CORE = 32

# A progress bar is shown at once from so many items, and after so many seconds for fewer.
_MANY, _SECONDS = 200, 1.0


class Assessments:
    """What `assess_many` gives: for each item, in order, its assessment or its error.

    It is read like a list. `to_dicts` and the Arrow stream give a row for each item.
    """

    __slots__ = ("_keys", "_results", "_summary")

    def __init__(self, results: Iterable[Assessment | Exception], keys: Iterable[Any] | None = None) -> None:
        self._results = tuple(results)
        self._keys = tuple(range(len(self._results)) if keys is None else keys)
        self._summary: Table[Summary] | None = None

    @property
    def assessed(self) -> dict[Any, Assessment]:
        """The assessments, by the position of the item or by its key in a mapping."""
        return {key: one for key, one in self._each() if not isinstance(one, Exception)}

    @property
    def errors(self) -> dict[Any, Exception]:
        """The errors, by the position of the item or by its key: an `IcsRulesError` for a refused document."""
        return {key: one for key, one in self._each() if isinstance(one, Exception)}

    def _each(self) -> Iterator[tuple[Any, Assessment | Exception]]:
        return zip(self._keys, self._results, strict=True)

    def keys(self) -> list[Any]:
        """The keys of the mapping that was given; positions where it was none."""
        return list(self._keys)

    @property
    def summary(self) -> Table[Summary]:
        """A row for each item: what it was, the main figures, and why there is none."""
        if self._summary is None:
            each = enumerate(self._each())
            self._summary = Table((Summary(at, one, key) for at, (key, one) in each), Summary)
        return self._summary

    def to_dicts(self) -> list[dict[str, Any]]:
        """A dict of plain values for each item."""
        return self.summary.to_dicts()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A row for each item as a stream of Arrow (the PyCapsule protocol)."""
        return self.summary.__arrow_c_stream__(requested_schema)

    def __getitem__(self, at: Any) -> Assessment | Exception:
        """The result of an item by its position, or by its key in a mapping."""
        if isinstance(at, int) and at not in self._keys:
            return self._results[at]
        if at not in self._keys:
            raise KeyError(at)
        return self._results[self._keys.index(at)]

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

    __slots__ = ("_held", "_item", "_key", "_known", "_result")

    @staticmethod
    def _columns() -> tuple[tuple[str, Any], ...]:
        return (
            ("item", "whole"), ("key", "text"), ("system", "text"), ("year", "text"),
            ("control_total", ("answer", "amount")), ("variance", ("answer", "amount")),
            ("caveats", "whole"), ("error", "text"),
        )

    def __init__(self, item: int, result: Assessment | Exception, key: Any = None) -> None:
        self._item = item
        self._key = item if key is None else key
        self._result = result
        self._held: dict[str, Any] | None = None
        self._known: tuple[Any] | None = None

    @property
    def item(self) -> int:
        """The position of the item, from 0."""
        return self._item

    @property
    def key(self) -> str:
        """The key of the item in the mapping that was given, as text; its position where it was none."""
        return str(self._key)

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
        return totals if totals is None or is_refusal(totals) else totals.total

    @property
    def variance(self) -> Any:
        """The outturn less the control total, adverse negative, or why there is none."""
        totals = self._totals()
        return totals if totals is None or is_refusal(totals) else totals.variance

    @property
    def caveats(self) -> int | None:
        """How many rules it rests on that nobody has confirmed."""
        return len(self._result.caveats()) if not isinstance(self._result, Exception) else None

    @property
    def error(self) -> str | None:
        """Why the item was refused."""
        return str(self._result) if isinstance(self._result, Exception) else None

    def _totals(self) -> Any:
        if self._known is None:  # made once: it has every month of the year
            known = self._result.control_total if not isinstance(self._result, Exception) else None
            self._known = (known,)
        return self._known[0]

    def keys(self) -> list[str]:
        """The columns of the row."""
        return names(self)

    def __getitem__(self, column: str) -> Any:
        return self._cells()[column]

    def __iter__(self) -> Iterator[str]:
        return iter(names(self))

    def __len__(self) -> int:
        return len(names(self))

    def _cells(self) -> dict[str, Any]:
        """The cells, worked out once."""
        if self._held is None:
            self._held = cells(self)
        return self._held


def assess_many(
    items: Iterable[SystemYear | dict[str, Any] | str | bytes] | Mapping[Any, Any] | Any,
    rulebook: Rulebook | None = None,
    *,
    column: str = "document",
    progress: bool = True,
) -> Assessments:
    """Assesses many systems' years, on every core and without the lock of Python.

    An item is a `SystemYear`, or a document as a dict or as JSON. A mapping keeps its keys. A frame has
    a document in each row of one column. An item that is refused becomes its error in the result, and the others are
    assessed. The order is that of the items.

    Args:
        items: the items, a mapping of them by key, or a frame of any library that `SystemYear.from_frames` reads.
        rulebook: a rulebook; without one, each year's own edition.
        column: the column of a frame that holds the documents.
        progress: whether to show a progress bar, from 200 items or after a second, where tqdm is
            installed.

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
    keys = list(items) if isinstance(items, Mapping) else None
    known = list(items.values() if keys is not None else _documents(items, column))
    at_once = _ITEMS_A_CORE * (os.cpu_count() or 1)
    results: list[Any] = []
    with _bar(len(known), progress) as bar:
        waiting = iter(known)
        while part := list(islice(waiting, at_once)):
            results += _assess_each(part, rulebook)
            bar.update(len(part))
    return Assessments(results, keys)


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
    wait = 0.0 if total >= _MANY else _SECONDS
    return tqdm(total=total, unit="system", leave=False, delay=wait)


__all__ = ["Assessments", "IcsRulesError", "Summary", "assess_many"]
