# What `__init__.py` gives, for checkers of types, which cannot work out its `__all__`.
from ics_rules._errors import IcsRulesError as IcsRulesError, Problem as Problem
from ics_rules._many import Assessments as Assessments, Summary as Summary, assess_many as assess_many
from ics_rules._native import *
from ics_rules._native import __version__ as __version__
from ics_rules._tables import Table as Table
from ics_rules._workbooks import (
    Workbook as Workbook,
    WorkbookError as WorkbookError,
    WorkbookProblem as WorkbookProblem,
    Workbooks as Workbooks,
    read_workbook as read_workbook,
    read_workbooks as read_workbooks,
)
