"""The financial and oversight rules of England's integrated care systems.

Exact to the penny, dated by financial year, cited to the source, explained in words.

>>> import ics_rules as ics
>>> year = ics.SystemYear.from_dict({
...     "system": "QF7", "year": "2019/20",
...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"},
...                 {"code": "03N", "kind": "ccg", "control_total": "-500000"}],
... })
>>> result = ics.assess(year)
>>> result.control_total
<ControlTotal 2019/20: the system control total is a surplus of £3,000,000, before sustainability funds>

Amounts are pounds, as `Decimal`, `int` or `str`; a deficit, an adverse variance and money paid are
negative. A `float` or `bool` as an amount is refused by name; `SystemYear.from_frames` reads tables as
people keep them. What cannot be answered is a
`CannotTell`, what the year does not have a `NotInForce`; both are false in a condition. A bad input
raises `IcsRulesError` with every problem.
"""

from ics_rules import _native
from ics_rules._errors import IcsRulesError, Problem
from ics_rules._many import Assessments, Summary, assess_many
from ics_rules._native import *  # every class and function; `__init__.pyi` tells it to checkers of types
from ics_rules._native import __version__
from ics_rules._tables import Table, register
from ics_rules._workbooks import (
    Workbook,
    WorkbookError,
    WorkbookProblem,
    Workbooks,
    read_workbook,
    read_workbooks,
)

__all__ = ["Assessments", "IcsRulesError", "Problem", "Summary", "Table", "Workbook", "WorkbookError",
           "WorkbookProblem", "Workbooks", "__version__", "assess_many", "read_workbook", "read_workbooks"]
__all__ += [name for name in _native.__all__ if not name.startswith("_")]

register(globals().values())
