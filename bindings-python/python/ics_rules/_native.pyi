from _typeshed import SupportsGetItem
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, SupportsIndex, final

__all__ = ["__version__", "AdjustmentOutcome", "Advice", "Allocation", "Assessment", "CannotTell", "Caveat", "Compared", "Concern", "ControlTotal", "Criterion", "Entry", "Explanation", "FinancialYear", "Freedom", "FreedomsInForce", "Gap", "Intervention", "LadderRow", "Ledger", "Maturity", "MemberPosition", "MemberShare", "MemberTotal", "Naming", "NextStage", "NotInForce", "Note", "Observation", "Organisation", "Outturn", "Part", "PopulationBand", "Position", "Principle", "Reconciliation", "Region", "Requirement", "RiskShare", "Route", "Rule", "Rulebook", "RunRate", "SectorEffect", "Source", "Split", "StageRow", "Step", "System", "SystemName", "SystemYear", "Timing", "ToDate", "Transfer", "_rebuild", "allocate", "assess", "freedoms", "maturity", "parse_month", "parse_organisation_code", "parse_share", "reconcile", "route", "settle", "share_risk", "split"]

__version__: Final[str]
"""
The version of the package.
"""

@final
class AdjustmentOutcome:
    """
    What becomes of a net-neutral adjustment.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def awaiting(self, /) -> list[str]:
        """
        Who must still agree: members whose total moves, then approvers.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def in_effect(self, /) -> bool:
        """
        Whether it counts: everyone who must agree has agreed.
        """
    @property
    def moves(self, /) -> dict[str, Decimal]:
        """
        The moves by code, in pounds; they sum to zero.
        """
    @property
    def performance_stated(self, /) -> bool:
        """
        Whether a statement of how it improves performance was given.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def sectors(self, /) -> SectorEffect:
        """
        What it moves between the two national sectors.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def window(self, /) -> str:
        """
        The window it was made in.
        """

@final
class Advice:
    """
    A concern and the route it must take.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def concern(self, /) -> Concern:
        """
        The concern.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def route(self, /) -> Route | CannotTell | NotInForce:
        """
        How it must run.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Allocation:
    """
    An amount and how it was shared: the parts and what is unallocated make the amount exactly.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount that was shared, in pounds.
        """
    @property
    def parts(self, /) -> list[Part]:
        """
        The parts, in order of organisation code.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What no cap had room for, in pounds, with the sign of the amount.
        """

@final
class Assessment:
    """
    A system's year, assessed.

    Each part is an answer, a `CannotTell` that names what is missing, or a `NotInForce`; a part
    that the document gives nothing for is None. A notebook shows it with its explanation.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def caveats(self, /) -> list[Caveat]:
        """
        What nobody has confirmed: the inferred and assumed rules that the answers rest on, the
        weakest first.
        """
    @property
    def control_total(self, /) -> ControlTotal | CannotTell | NotInForce:
        """
        The control total and the positions against it.
        """
    def explain(self, /, part: str | None = None) -> Explanation | None:
        """
        Why every answer is what it is, or why one part is: `control_total`, `risk_share`,
        `maturity`, `freedoms`, `routes` or `observations`. None when the document gives nothing
        for the part.

        Raises:
            IcsRulesError: with code `unknown_value` for another word.
        """
    @property
    def freedoms(self, /) -> FreedomsInForce | CannotTell | NotInForce | None:
        """
        What its stage entitles and obliges it to.
        """
    def html(self, /) -> str:
        """
        The report and the explanation as HTML. Every text is escaped.
        """
    @property
    def maturity(self, /) -> Maturity | CannotTell | NotInForce | None:
        """
        How mature the system is and what is missing for the next stage; None when nothing was
        stated.
        """
    @property
    def observations(self, /) -> list[Observation]:
        """
        What is worth a note and changes no answer.
        """
    def report(self, /) -> str:
        """
        The assessment as a report for people: tables in pounds with deficits in brackets, then
        caveats and sources.
        """
    @property
    def risk_share(self, /) -> RiskShare | CannotTell | NotInForce | None:
        """
        Who bears or gains what; None where the members have no agreement.
        """
    @property
    def routes(self, /) -> list[Advice]:
        """
        How each intervention or other response must run.
        """
    @property
    def rulebook(self, /) -> Rulebook:
        """
        The rulebook it was assessed by.
        """
    @property
    def system(self, /) -> SystemName:
        """
        The system.
        """
    @property
    def system_year(self, /) -> SystemYear:
        """
        The document that was assessed.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The whole assessment as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The whole assessment as JSON text, with its caveats and the rules it cites; amounts are
        texts in pounds.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class CannotTell:
    """
    Why a question cannot be answered from what was given.

    It stands in the place of an answer and is false in a condition.

    >>> from ics_rules import maturity
    >>> unknown = maturity({"leadership": "maturing"}, "2019/20")
    >>> bool(unknown)
    False
    >>> unknown.missing
    ['maturity.architecture', 'maturity.care_models', 'maturity.track_record']
    """
    def __bool__(self, /) -> bool: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def because(self, /) -> str:
        """
        What the missing inputs are needed for, in words.
        """
    @property
    def missing(self, /) -> list[str]:
        """
        Each missing input by its place in the document, for example `returns: 03N at M6`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Caveat:
    """
    A rule that an answer rests on and that nobody has confirmed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def note(self, /) -> str | None:
        """
        Why it is inferred or assumed.
        """
    @property
    def rule(self, /) -> str:
        """
        The id of the rule.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def standing(self, /) -> str:
        """
        How weak it is: `inferred` or `assumed`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Compared:
    """
    A value that a statement was decided from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def name(self, /) -> str:
        """
        What it is.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def value(self, /) -> str:
        """
        The value, as text.
        """

@final
class Concern:
    """
    A concern about an organisation or a system, and how it is to be met.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def exceptional(self, /) -> bool | None:
        """
        Whether the circumstances are exceptional, where it was stated.
        """
    @property
    def needs_national_decision(self, /) -> bool | None:
        """
        Whether it must be decided nationally, where it was stated.
        """
    @property
    def reason(self, /) -> str | None:
        """
        The reason for these judgements.
        """
    @property
    def response(self, /) -> str:
        """
        What is to be done.
        """
    @property
    def subject(self, /) -> str:
        """
        The code of the organisation, or of the system itself.
        """
    @property
    def theme(self, /) -> str:
        """
        What it is about, for example `finance`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class ControlTotal:
    """
    The system control total, and the positions and forecasts against it.

    All amounts are in pounds: a surplus and a favourable variance are positive, a deficit and
    an adverse variance negative.

    >>> from ics_rules import SystemYear, assess
    >>> trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": -1000}
    >>> made = {"code": "RHQ", "month": 6, "plan_to_date": -500, "actual_to_date": -700,
    ...         "forecast": -1250}
    >>> year = SystemYear.from_dict(
    ...     {"system": "QF7", "year": "2019/20", "members": [trust], "returns": [made]})
    >>> assess(year).control_total.variance
    Decimal('-250.00')
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def adjustments(self, /) -> list[AdjustmentOutcome]:
        """
        What became of each adjustment.
        """
    @property
    def basis(self, /) -> str:
        """
        The basis of every figure here, for example `excluding_funds`.
        """
    @property
    def before(self, /) -> Decimal:
        """
        The sum before net-neutral adjustments, in pounds.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def latest(self, /) -> Position | None:
        """
        The position at the latest month for which any return was made.
        """
    @property
    def members(self, /) -> list[MemberTotal]:
        """
        Each member's control total, in order of code.
        """
    @property
    def months(self, /) -> list[Position]:
        """
        The position at every month for which a return was made, in order.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def system(self, /) -> str:
        """
        The code of the system.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def total(self, /) -> Decimal:
        """
        The system control total, in pounds.
        """
    @property
    def variance(self, /) -> Decimal | CannotTell | NotInForce:
        """
        The outturn at the latest month less the control total, in pounds: adverse is negative.
        """

@final
class Criterion:
    """
    A criterion of the maturity matrix.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def domain(self, /) -> str | None:
        """
        The domain it is evidence for; None for the population gate.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def polarity(self, /) -> str:
        """
        Whether it shows that the stage is reached (`attainment`) or not (`shortcoming`).
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def stage(self, /) -> str | None:
        """
        The stage it is evidence for; None for the population gate, the same at every stage.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Entry:
    """
    One movement: an amount leaves one account and arrives in another.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount, in pounds above zero.
        """
    @property
    def from_(self, /) -> str:
        """
        The account it leaves: a code, `pool` or `unallocated` (`from` is a keyword of Python).
        """
    @property
    def rule(self, /) -> str:
        """
        The id of the rule that moves it.
        """
    @property
    def to(self, /) -> str:
        """
        The account it arrives in.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Explanation:
    """
    Why an outcome is what it is: a tree of statements.

    `print` gives indented text, a notebook shows nested details, and `markdown`, `html` and
    `to_json` give the same for documents, pages and programs.

    >>> from ics_rules import freedoms
    >>> explanation = freedoms("emerging", "2019/20").explain()
    >>> explanation.standing
    'assumed'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def because(self, /) -> list[Explanation]:
        """
        The statements it follows from.
        """
    def cited(self, /) -> list[Rule]:
        """
        Every rule the tree cites, once, by id.
        """
    @property
    def compared(self, /) -> list[Compared]:
        """
        The values it was decided from.
        """
    def html(self, /) -> str:
        """
        The tree as HTML, followed by the rules and sources it cites. Every text is escaped.
        """
    def markdown(self, /) -> str:
        """
        The tree as a Markdown list, followed by the rules and sources it cites.
        """
    @property
    def rules(self, /) -> list[Rule]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        The statement.
        """
    def sources(self, /) -> list[Source]:
        """
        Every source the tree cites, once, by number.
        """
    @property
    def standing(self, /) -> str | None:
        """
        How well sourced the whole tree is: the weakest of `primary`, `secondary`, `inferred`
        and `assumed` among its rules; None when it cites none.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class FinancialYear:
    """
    A financial year, from 1 April to 31 March, written "2019/20" or "2019-20".

    Years compare in order of time and can be keys of a dict.

    Raises:
        IcsRulesError: with code `not_a_year` when the text is not a financial year.

    >>> from ics_rules import FinancialYear
    >>> FinancialYear("2019-20")
    FinancialYear('2019/20')
    >>> FinancialYear("2019/20") < FinancialYear("2020/21")
    True
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ge__(self, value: object, /) -> bool: ...
    def __gt__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, value: object, /) -> bool: ...
    def __lt__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> FinancialYear: ...
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def start(self, /) -> int:
        """
        The calendar year in which it starts.
        """
    @staticmethod
    def starting_in(start: SupportsIndex) -> FinancialYear:
        """
        The financial year that starts on 1 April of a calendar year.

        >>> from ics_rules import FinancialYear
        >>> print(FinancialYear.starting_in(2019))
        2019/20
        """

@final
class Freedom:
    """
    A freedom or obligation of a stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actor(self, /) -> str:
        """
        Who it binds or frees.
        """
    @property
    def condition(self, /) -> str | None:
        """
        On what condition.
        """
    @property
    def exception(self, /) -> str | None:
        """
        Except when.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def modality(self, /) -> str:
        """
        How binding it is, for example `must`, `will`, `may`.
        """
    @property
    def replaced_by(self, /) -> list[str]:
        """
        The ids of later entries it gives way to when freedoms are kept from earlier stages.
        """
    @property
    def requires(self, /) -> list[str]:
        """
        The ids of entries it depends on.
        """
    @property
    def revives(self, /) -> str | None:
        """
        When it revives although it gave way.
        """
    @property
    def says(self, /) -> str:
        """
        What is done.
        """
    @property
    def stage(self, /) -> str:
        """
        The stage whose column it stands in.
        """
    @property
    def subject(self, /) -> str:
        """
        What it is about: `oversight`, `finance`, `planning` or `support`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class FreedomsInForce:
    """
    What a system is free, or bound, to do at its stage, and what others owe it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def differs(self, /) -> bool:
        """
        Whether the other setting of `inherit` would give other entries.
        """
    @property
    def entries(self, /) -> list[Freedom]:
        """
        The entries in force, in the order of the rulebook.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def inherit(self, /) -> bool:
        """
        Whether entries of earlier stages are kept unless a later one replaces them.
        """
    @property
    def other_reading(self, /) -> list[str]:
        """
        The ids of entries that the other setting would add or drop.
        """
    @property
    def revivable(self, /) -> list[Freedom]:
        """
        Entries that gave way to a later one and revive in the case they name.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on, the entries among them.
        """
    @property
    def stage(self, /) -> str:
        """
        The stage.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Gap:
    """
    A domain below the next stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def criteria(self, /) -> list[Criterion]:
        """
        Shortcomings of its present cell, and attainments of every cell up to the next stage.
        """
    @property
    def current(self, /) -> str:
        """
        Where it is.
        """
    @property
    def domain(self, /) -> str:
        """
        The domain.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Intervention:
    """
    What is to be done, with whom, in a system of what stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def exceptional(self, /) -> bool | None:
        """
        Whether the circumstances are exceptional, where it was stated.
        """
    @property
    def inherit(self, /) -> bool | None:
        """
        Whether freedoms of earlier stages are kept, where it was stated.
        """
    @property
    def needs_national_decision(self, /) -> bool | None:
        """
        Whether it must be decided nationally, where it was stated.
        """
    @property
    def reason(self, /) -> str | None:
        """
        The reason for these judgements.
        """
    @property
    def response(self, /) -> str:
        """
        What is to be done.
        """
    @property
    def stage(self, /) -> str:
        """
        The stage of the system.
        """
    @property
    def subject(self, /) -> str:
        """
        `organisation` or `system`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class LadderRow:
    """
    A row of the escalation ladder for interventions.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def carried_out_by(self, /) -> str:
        """
        Who carries it out.
        """
    @property
    def decides(self, /) -> str:
        """
        Who decides.
        """
    @property
    def exceptional(self, /) -> str:
        """
        Whether it holds in exceptional circumstances: `yes` (only then), `no` (only
        otherwise) or `any`.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def national(self, /) -> bool:
        """
        Whether the decision must be national.
        """
    @property
    def says(self, /) -> str:
        """
        A summary.
        """
    @property
    def stages(self, /) -> list[str]:
        """
        The stages it holds for.
        """
    @property
    def subject(self, /) -> str:
        """
        Whom the intervention is in: `organisation` or `system`.
        """
    @property
    def system_part(self, /) -> str:
        """
        The part of the system.
        """
    @property
    def timing(self, /) -> str | None:
        """
        Before what.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Ledger:
    """
    Movements between accounts, in the order in which they were made. Over all accounts the
    balances sum to zero.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def balances(self, /) -> dict[str, Decimal]:
        """
        What every account has received (positive) or paid (negative) on balance, in pounds.
        """
    @property
    def entries(self, /) -> list[Entry]:
        """
        The movements.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Maturity:
    """
    How mature a system is, whether it may be named, and what is missing for its next stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def domains(self, /) -> dict[str, str]:
        """
        The stage of each domain that was given.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def naming(self, /) -> Naming | CannotTell | NotInForce:
        """
        Whether the system may be formally named an integrated care system.
        """
    @property
    def next(self, /) -> NextStage | None:
        """
        What is missing for the next stage; None after the last.
        """
    @property
    def overall(self, /) -> str:
        """
        The stage of the whole system.
        """
    @property
    def population_criteria(self, /) -> list[Criterion]:
        """
        The criteria of the population gate, when it is known not to be met.
        """
    @property
    def population_met(self, /) -> bool | None:
        """
        Whether the population gate is met; None where it is not known.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules the stage rests on.
        """
    @property
    def stated(self, /) -> bool:
        """
        Whether that stage was stated by the caller and not made from the domains.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class MemberPosition:
    """
    A member's figures at a month, as they count in the system, in pounds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actual_to_date(self, /) -> Decimal:
        """
        Achieved by the end of the month, on the basis of the control total.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the member.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        Its control total.
        """
    @property
    def outturn(self, /) -> Decimal | None:
        """
        Expected for the year; None when the return holds no forecast.
        """
    @property
    def outturn_variance(self, /) -> Decimal | None:
        """
        Outturn less control total: adverse is negative.
        """
    @property
    def plan_to_date(self, /) -> Decimal:
        """
        Planned by the end of the month.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def variance_to_date(self, /) -> Decimal:
        """
        Actual less plan: adverse is negative.
        """

@final
class MemberShare:
    """
    A member's share of the system's variance, in pounds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> Decimal | None:
        """
        The figure the basis goes by; None where shares are equal or fixed.
        """
    @property
    def bound(self, /) -> str:
        """
        Whether the limit decided the share (`at_cap`) or not (`free`).
        """
    @property
    def code(self, /) -> str:
        """
        The code of the member.
        """
    @property
    def limit(self, /) -> Decimal | None:
        """
        The most its share may be in size; None where it has no limit.
        """
    @property
    def net(self, /) -> Decimal:
        """
        What it receives (positive) or pays (negative): its share less its own variance.
        """
    @property
    def own_variance(self, /) -> Decimal:
        """
        Its own variance: favourable positive, adverse negative.
        """
    @property
    def position_after(self, /) -> Decimal:
        """
        Its position once the sharing is carried out: its control total and its share.
        """
    @property
    def share(self, /) -> Decimal:
        """
        Its share of the system's variance: gain positive, loss negative.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def weight(self, /) -> Decimal:
        """
        What its share is in proportion to: pounds of the base, millionths of the whole for a
        fixed share, 1 for equal shares.
        """

@final
class MemberTotal:
    """
    A member's control total, as it counts in the system. Amounts are in pounds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def before(self, /) -> Decimal:
        """
        What of it counts here, before any adjustment.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the organisation.
        """
    @property
    def counted_share(self, /) -> Decimal | None:
        """
        The share of it that counts here, from 0 to 1; None when it counts whole.
        """
    @property
    def moved(self, /) -> Decimal:
        """
        What the agreed net-neutral adjustments move, in sum.
        """
    @property
    def organisation(self, /) -> Organisation:
        """
        The organisation.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def total(self, /) -> Decimal:
        """
        What counts here after them.
        """
    @property
    def whole(self, /) -> Decimal:
        """
        Its control total as a whole, before any adjustment.
        """

@final
class Naming:
    """
    Whether a system may be formally named an integrated care system.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def gate(self, /) -> str:
        """
        The population gate: `met`, `not_met_warns` or `not_met_blocks`.
        """
    @property
    def lacking(self, /) -> list[str]:
        """
        The domains that have not reached it.
        """
    @property
    def may_be_named(self, /) -> bool:
        """
        Whether it may.
        """
    @property
    def needs(self, /) -> str:
        """
        The stage that every domain must have reached.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class NextStage:
    """
    What is missing for the next stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def gaps(self, /) -> list[Gap]:
        """
        The domains below it, each with its criteria.
        """
    @property
    def stage(self, /) -> str:
        """
        The next stage.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def unknown(self, /) -> list[str]:
        """
        The domains whose stage was not given, so that their gap is not known.
        """

@final
class NotInForce:
    """
    A rule that the year does not have.

    It stands in the place of an answer and is false in a condition.
    """
    def __bool__(self, /) -> bool: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def rule(self, /) -> str:
        """
        What was asked for, in words.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def years(self, /) -> list[FinancialYear]:
        """
        The years of this library that have it.
        """

@final
class Note:
    """
    What else is to be known about a route.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Observation:
    """
    A note on what was given: no error, and no answer depends on it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        What is noted.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Organisation:
    """
    An organisation and what kind it is.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Its code, for example `RHQ`.
        """
    @property
    def kind(self, /) -> str:
        """
        What kind of organisation it is, for example `foundation_trust` or `ccg`.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name, when one was given.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Outturn:
    """
    The system's result for the year, forecast or, at month 12, achieved, in pounds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The result.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        The system control total.
        """
    @property
    def delivery(self, /) -> str:
        """
        Whether the control total is `met`, which a result equal to it does, or `missed`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        Outturn less control total: adverse is negative. Also the headroom to the boundary.
        """

@final
class Part:
    """
    One organisation's part of an amount.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        Its part in pounds, with the sign of the amount that was shared.
        """
    @property
    def bound(self, /) -> str:
        """
        What decided its size: `free` (its weight), `at_floor` or `at_cap`.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the organisation.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class PopulationBand:
    """
    The indicative population of a level: a guide, never an error.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def footing(self, /, population: SupportsIndex) -> str:
        """
        Where a population lies: `below`, `inside` or `above`.
        """
    @property
    def high(self, /) -> int:
        """
        The most people, inside the band.
        """
    @property
    def level(self, /) -> str:
        """
        The level: `neighbourhood`, `place` or `system`.
        """
    @property
    def low(self, /) -> int:
        """
        The fewest people, inside the band.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Position:
    """
    Where the system stands at a month.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def members(self, /) -> list[MemberPosition]:
        """
        The members that made a return, in order of code.
        """
    @property
    def missing(self, /) -> list[str]:
        """
        The codes of the members that made none.
        """
    @property
    def month(self, /) -> int:
        """
        The month of the financial year, from 1 (April) to 12 (March).
        """
    @property
    def outturn(self, /) -> Outturn | CannotTell | NotInForce:
        """
        The system's figures for the year; refused while a forecast is missing.
        """
    @property
    def to_date(self, /) -> ToDate | CannotTell | NotInForce:
        """
        The system's figures to date; refused while a return is missing.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Principle:
    """
    A principle of oversight, the same at every stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actor(self, /) -> str:
        """
        Who it speaks of.
        """
    @property
    def condition(self, /) -> str | None:
        """
        On what condition.
        """
    @property
    def exception(self, /) -> str | None:
        """
        Except when.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def modality(self, /) -> str:
        """
        How binding it is.
        """
    @property
    def says(self, /) -> str:
        """
        What is done.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Reconciliation:
    """
    Published figures beside what follows from the others. `to_dict` has every row and identity.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def clean(self, /) -> bool:
        """
        Whether every row was read and nothing differs.
        """
    @property
    def compared(self, /) -> int:
        """
        How many comparisons were made.
        """
    @property
    def differing(self, /) -> int:
        """
        How many of them differ by more than rounding explains.
        """
    @property
    def read(self, /) -> int:
        """
        How many rows could be read.
        """
    def report(self, /) -> str:
        """
        The same as a table for people.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def unread(self, /) -> int:
        """
        How many rows could not be read.
        """

@final
class Region:
    """
    One of the seven regions of NHS England.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Its code, for example `Y63`.
        """
    @property
    def name(self, /) -> str:
        """
        Its name.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Requirement:
    """
    A governance requirement.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def from_(self, /) -> str | None:
        """
        From when, as the source gives it (`from` is a keyword of Python).
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def modality(self, /) -> str:
        """
        How binding it is.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def to(self, /) -> str | None:
        """
        Until when, as the source gives it.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class RiskShare:
    """
    How a system's variance was shared: what each member bears or gains, and who pays whom.

    Amounts are in pounds: favourable, gained and received are positive, adverse, borne and
    paid negative. The shares and what is unallocated make the variance exactly.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> str:
        """
        What the shares are in proportion to, for example `turnover`.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        Every variance into the pool and every share out of it.
        """
    @property
    def members(self, /) -> list[MemberShare]:
        """
        The members, in order of organisation code.
        """
    @property
    def on(self, /) -> str | None:
        """
        Which variance was shared, `forecast` or `to_date`, where the agreement says.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on, the rule of the basis first.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def transfers(self, /) -> list[Transfer]:
        """
        The payments that carry the sharing out.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What no member's limit had room for, with the sign of the variance.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        The variance of the system, the sum of its members'.
        """

@final
class Route:
    """
    How an intervention or another response must run.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def asked(self, /) -> Intervention:
        """
        What was asked.
        """
    @property
    def carried_out_by(self, /) -> str | None:
        """
        Who carries it out, in the words of the row.
        """
    @property
    def channel(self, /) -> str | None:
        """
        The only one who may deal with the organisation or the system, for example `region`.
        """
    @property
    def coordinator(self, /) -> str | None:
        """
        Who co-ordinates it, where somebody does.
        """
    @property
    def decides(self, /) -> str | None:
        """
        Who decides, in the words of the row; None where the row is not about a decision.
        """
    @property
    def depends_on_inherit(self, /) -> bool:
        """
        Whether the other setting would give another route.
        """
    def duties(self, /) -> list[Step]:
        """
        The steps that somebody is bound to take.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def inherit(self, /) -> bool:
        """
        Whether freedoms of earlier stages were taken to be kept.
        """
    @property
    def notes(self, /) -> list[Note]:
        """
        What else is to be known.
        """
    @property
    def row(self, /) -> str:
        """
        The id of the row of the escalation ladder that it follows.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def steps(self, /) -> list[Step]:
        """
        The steps, in the order in which they must happen.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Rule:
    """
    A rule as an edition states it: what it says, how well it is sourced, and its value where it
    is a parameter.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def id(self, /) -> str:
        """
        Its id: public and stable.
        """
    @property
    def is_open(self, /) -> bool:
        """
        Whether nobody has confirmed it.
        """
    @property
    def note(self, /) -> str | None:
        """
        What is open about it, or why it is inferred or assumed.
        """
    @property
    def number(self, /) -> Decimal | None:
        """
        Its value as a number, where it is a number with a unit.
        """
    @property
    def options(self, /) -> list[str]:
        """
        All the values a choice may take.
        """
    @property
    def required(self, /) -> bool:
        """
        Whether it is a parameter whose value no source gives, so that the caller must.
        """
    @property
    def says(self, /) -> str:
        """
        What it says, in words.
        """
    @property
    def section(self, /) -> str | None:
        """
        The part of the source.
        """
    @property
    def sources(self, /) -> list[Source]:
        """
        Its sources; empty where nothing supports it.
        """
    @property
    def standing(self, /) -> str:
        """
        How well it is sourced: `primary`, `secondary`, `inferred` or `assumed`.
        """
    @property
    def system(self, /) -> str | None:
        """
        The one system it speaks of, if it does.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def unit(self, /) -> str | None:
        """
        The unit of a value that is a number.
        """
    @property
    def value(self, /) -> bool | int | str | list[str] | None:
        """
        Its value as the rulebook writes it, where it is a parameter.
        """

@final
class Rulebook:
    """
    The rules of one financial year, with their sources. Read-only.

    >>> from ics_rules import Rulebook
    >>> rulebook = Rulebook.for_year("2019/20")
    >>> minimum = rulebook.rule("control-totals.2019-20.link-minimum")
    >>> minimum.number, minimum.standing
    (Decimal('0.15'), 'assumed')
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def assess(self, /, year: SystemYear) -> Assessment:
        """
        Assesses a system's year by this rulebook.

        Raises:
            IcsRulesError: with code `no_edition` when the rulebook is of another year.
        """
    def criteria(self, /) -> list[Criterion]:
        """
        The criteria of the maturity matrix.
        """
    @staticmethod
    def editions() -> list[FinancialYear]:
        """
        The years this library has an edition for, oldest first.
        """
    @staticmethod
    def for_year(year: FinancialYear | str) -> Rulebook:
        """
        The edition of a financial year.

        Raises:
            IcsRulesError: with code `no_edition` when the library has none.
        """
    def freedoms(self, /) -> list[Freedom]:
        """
        The freedoms and obligations of every stage.
        """
    @staticmethod
    def from_toml(text: str) -> Rulebook:
        """
        Reads an overlay and lays it over the edition that it names with `overlays = "2019/20"`.

        >>> from ics_rules import Rulebook
        >>> local = Rulebook.from_toml('''
        ...     overlays = "2019/20"
        ...     [rule."control-totals.2019-20.link-minimum"]
        ...     value = "0.20"
        ...     standing = "assumed"
        ...     note = "local memorandum of understanding, paragraph 4"
        ... ''')
        >>> local.rule("control-totals.2019-20.link-minimum").value
        '0.20'
        """
    def ladder(self, /) -> list[LadderRow]:
        """
        The rows of the escalation ladder for interventions.
        """
    def open_points(self, /) -> list[Rule]:
        """
        What nobody has confirmed: assumed rules, and parameters whose value no source gives.
        """
    def overlaid(self, /, text: str) -> Rulebook:
        """
        This rulebook with an overlay laid over it, field by field. A changed entry states its own
        standing, and its sources or a note.

        Raises:
            IcsRulesError: for an id that the edition does not have, an overlay that changes
                nothing, and every problem an edition itself could have.
        """
    @property
    def overlays(self, /) -> list[str]:
        """
        The texts laid over the edition, in order.
        """
    def population_band(self, /, level: str) -> tuple[Rule, PopulationBand] | None:
        """
        The indicative population of a level (`neighbourhood`, `place`, `system`) and its rule;
        None when the year has none.
        """
    def principles(self, /) -> list[Principle]:
        """
        The principles of oversight.
        """
    def regions(self, /) -> list[Region]:
        """
        The seven regions.
        """
    def requirements(self, /) -> list[Requirement]:
        """
        The governance requirements.
        """
    def rule(self, /, id: str) -> Rule:
        """
        The rule with this id.

        Raises:
            IcsRulesError: with code `unknown_rule`.
        """
    def rules(self, /) -> list[Rule]:
        """
        Every rule, in the order of the files.
        """
    def sources(self, /) -> list[Source]:
        """
        Every source, by number.
        """
    def stage_rows(self, /) -> list[StageRow]:
        """
        The rows of the ladder that give a sentence for each stage.
        """
    def systems(self, /) -> list[System]:
        """
        The 42 systems, valid from 1 July 2022.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class RunRate:
    """
    Averages by month, in pounds; each is rounded to the penny, halves away from zero.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def needed_per_month(self, /) -> Decimal | None:
        """
        What each remaining month must bring to end on the control total; None after month 12.
        """
    @property
    def per_month(self, /) -> Decimal:
        """
        The actual to date, for each month so far.
        """
    @property
    def straight_line(self, /) -> Decimal:
        """
        The year if every month were as those so far: arithmetic, not a forecast.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class SectorEffect:
    """
    What moves do to each national sector, in pounds; the two sum to zero.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def commissioners(self, /) -> Decimal:
        """
        The sum over commissioners.
        """
    @property
    def providers(self, /) -> Decimal:
        """
        The sum over NHS trusts and foundation trusts.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Source:
    """
    A publication that rules cite.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def date(self, /) -> str | None:
        """
        When it was published, as far as known, as text.
        """
    @property
    def number(self, /) -> int:
        """
        Its number, by which rules cite it.
        """
    @property
    def part(self, /) -> str | None:
        """
        Which part, article or copy of it.
        """
    @property
    def publisher(self, /) -> str:
        """
        Who published it.
        """
    @property
    def title(self, /) -> str:
        """
        Its title.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def url(self, /) -> str | None:
        """
        Where it can be read.
        """

@final
class Split:
    """
    An organisation's amount and the part of it that counts in each system.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount that was split, in pounds.
        """
    @property
    def outside(self, /) -> Decimal:
        """
        What counts in no system, in pounds.
        """
    @property
    def parts(self, /) -> dict[str, Decimal]:
        """
        The part in each system, in pounds, by system code.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class StageRow:
    """
    A row of the ladder that gives one sentence for each stage.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def cells(self, /) -> dict[str, str]:
        """
        The sentence for each stage.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def inferred(self, /) -> list[str]:
        """
        The stages whose sentence is inferred.
        """
    @property
    def response(self, /) -> str:
        """
        What it is about, for example `engagement`.
        """
    @property
    def says(self, /) -> str:
        """
        A summary.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class Step:
    """
    A step of a route: who does what, how bound, before or after what, and through whom.

    Printed, it is a sentence.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def act(self, /) -> str:
        """
        What is done, for example `consult`.
        """
    @property
    def actor(self, /) -> str | None:
        """
        Who takes it; None where the rule's own words say it.
        """
    @property
    def is_duty(self, /) -> bool:
        """
        Whether somebody is bound to take it.
        """
    @property
    def modality(self, /) -> str | None:
        """
        How binding it is; None where the rule's own words say it.
        """
    @property
    def number(self, /) -> int:
        """
        Its place in the order in which steps must happen, from 1.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def says(self, /) -> str | None:
        """
        The rule's own words, where they are the step.
        """
    @property
    def through(self, /) -> str | None:
        """
        Through whom, in the words of the rule.
        """
    @property
    def timing(self, /) -> list[Timing]:
        """
        When; every one holds.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class System:
    """
    An integrated care system of the list that is valid from 1 July 2022.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of its integrated care board.
        """
    @property
    def name(self, /) -> str:
        """
        Its name, without "NHS" or "Integrated Care Board".
        """
    @property
    def region(self, /) -> Region:
        """
        Its region.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class SystemName:
    """
    The system that was assessed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Its code.
        """
    @property
    def name(self, /) -> str:
        """
        Its name: as given, or as the list of 42 systems has it.
        """
    @property
    def region(self, /) -> Region | None:
        """
        Its region, where it is one of the 42.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class SystemYear:
    """
    A system's year, checked: its members, plan, agreement, returns and concerns.

    Made by `from_json` or `from_dict`, which report every problem of the document at once. A
    surplus is positive, a deficit negative; amounts are in pounds, or in thousands of pounds where
    the document says `"unit": "thousands"`.

    >>> from ics_rules import SystemYear
    >>> year = SystemYear.from_dict({
    ...     "system": "QF7", "year": "2019/20",
    ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"}],
    ... })
    >>> year
    <SystemYear QF7 2019/20: 1 members, 0 returns>
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(document: Mapping[str, Any], rulebook: Rulebook | None = None) -> SystemYear:
        """
        Reads a system's year from a dict of dicts, lists, tuples, `str`, `int`, `bool`, `None` and
        `Decimal`. A `float` as an amount is refused, as it is not exact. A rulebook with overlays may
        allow more than the built-in edition of the year.

        Raises:
            IcsRulesError: with every problem of the document, each with its path.

        >>> from decimal import Decimal
        >>> from ics_rules import IcsRulesError, SystemYear
        >>> trust = {"code": "RHQ", "kind": "foundation_trust", "control_total": 0.1}
        >>> try:
        ...     SystemYear.from_dict({"system": "QF7", "year": "2019/20", "members": [trust]})
        ... except IcsRulesError as error:
        ...     print(error.problems[0].path, error.code)
        members[0].control_total inexact_number
        """
    @staticmethod
    def from_json(json: str | bytes, rulebook: Rulebook | None = None) -> SystemYear:
        """
        Reads a system's year from JSON: a `str`, or `bytes` in UTF-8. A rulebook with overlays may
        allow more than the built-in edition of the year.

        Raises:
            IcsRulesError: with every problem of the document.
            UnicodeError: when the bytes are not UTF-8.
        """
    @property
    def system(self, /) -> str:
        """
        The code of the system.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The document as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The document as JSON text, with amounts as texts in pounds.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class Timing:
    """
    When a step must be taken.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def moment(self, /) -> str:
        """
        The moment, for example `approval`.
        """
    @property
    def relation(self, /) -> str:
        """
        `before` or `after`.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

@final
class ToDate:
    """
    The system's figures from April to the end of a month, in pounds.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actual(self, /) -> Decimal:
        """
        Achieved, on the basis of the control total.
        """
    @property
    def plan(self, /) -> Decimal:
        """
        Planned.
        """
    @property
    def run_rate(self, /) -> RunRate:
        """
        What the months so far come to each, and what the rest must.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        Actual less plan: adverse is negative. A position and its variance may differ in sign.
        """

@final
class Transfer:
    """
    A payment from one account to another.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        How much, in pounds above zero.
        """
    @property
    def from_(self, /) -> str:
        """
        Who pays: a code, `pool` or `unallocated` (`from` is a keyword of Python).
        """
    @property
    def to(self, /) -> str:
        """
        Who receives.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The same as a dict of plain values, as `to_json` writes them.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON text; amounts are texts in pounds.
        """

def _rebuild(kind: str, json: str, year: str | None, overlays: SupportsGetItem[int, str]) -> Any:
    """
    Rebuilds an object of this package from what its `__reduce__` gave. Private.
    """

def allocate(amount: Decimal | int | str, weights: Mapping[str, Decimal | int | str], at_most: Mapping[str, Decimal | int | str] | None = None, at_least: Mapping[str, Decimal | int | str] | None = None) -> Allocation:
    """
    Shares an amount between organisations in proportion to their weights, to the penny.

    Args:
        amount: pounds; a deficit is negative and is shared as a surplus of the same size is.
        weights: what each part is in proportion to, by organisation code; zero or more.
        at_most: the most that the size of a part may be, by code, in pounds of zero or more.
        at_least: the least that it may be.

    Raises:
        IcsRulesError: with every problem; `inexact_number` for a float, `wrong_type` for a bool.

    >>> from ics_rules import allocate
    >>> shared = allocate("-10.00", {"RHQ": 1, "RXF": 1, "03N": 1}, at_most={"RHQ": 2})
    >>> [(part.code, str(part.amount), part.bound) for part in shared.parts]
    [('03N', '-4.00', 'free'), ('RHQ', '-2.00', 'at_cap'), ('RXF', '-4.00', 'free')]
    """

def assess(year: SystemYear, rulebook: Rulebook | None = None) -> Assessment:
    """
    Assesses a system's year: by the built-in edition of the year, or by a rulebook of that year.

    Raises:
        IcsRulesError: with code `no_edition` when the rulebook is of another year.

    >>> from ics_rules import SystemYear, assess
    >>> year = SystemYear.from_dict({
    ...     "system": "QF7", "year": "2019/20",
    ...     "members": [{"code": "RHQ", "kind": "foundation_trust", "control_total": "3500000"},
    ...                 {"code": "03N", "kind": "ccg", "control_total": "-500000"}],
    ... })
    >>> result = assess(year)
    >>> result.control_total.total
    Decimal('3000000.00')
    >>> result.control_total.variance
    <CannotTell a variance needs the members' forecasts (missing: returns)>
    """

def freedoms(stage: str, rulebook: Rulebook | FinancialYear | str, inherit: bool | None = None) -> FreedomsInForce | CannotTell | NotInForce:
    """
    The freedoms and obligations in force at a stage.

    Args:
        stage: `emerging`, `developing`, `maturing` or `thriving`.
        rulebook: a rulebook, or the financial year whose edition is meant.
        inherit: whether entries of earlier stages are kept; the rulebook's setting when None.

    >>> from ics_rules import freedoms
    >>> {entry.stage for entry in freedoms("thriving", "2019/20", inherit=False).entries}
    {'thriving'}
    """

def maturity(report: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Maturity | CannotTell | NotInForce:
    """
    How mature a system is, whether it may be named, and what is missing for its next stage.

    Args:
        report: the stage (`emerging`, `developing`, `maturing`, `thriving`) of `leadership`,
            `architecture`, `care_models` and `track_record`, and whether the `population` is
            coherent; or a `stage` stated for the whole system. Stages are judgements of those who
            know the system.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the report.

    >>> from ics_rules import maturity
    >>> found = maturity({"leadership": "maturing", "architecture": "thriving",
    ...                   "care_models": "developing", "track_record": "maturing",
    ...                   "population": True}, "2019/20")
    >>> found.overall
    'developing'
    """

def parse_month(text: str) -> int:
    """
    The number of a month of the financial year, from 1 (April) to 12 (March).

    Raises:
        IcsRulesError: with code `not_a_month`.

    >>> from ics_rules import parse_month
    >>> parse_month("M06")
    6
    """

def parse_organisation_code(text: str) -> str:
    """
    The code of an organisation, checked: 3 to 10 capital letters and digits.

    Raises:
        IcsRulesError: with code `not_a_code`.

    >>> from ics_rules import parse_organisation_code
    >>> parse_organisation_code("RHQ")
    'RHQ'
    """

def parse_share(text: str) -> Decimal:
    """
    A share of a whole, checked: from 0 to 1 with at most 12 decimal places.

    Raises:
        IcsRulesError: with code `not_a_number`, `too_precise` or `out_of_range`.

    >>> from ics_rules import parse_share
    >>> parse_share("0.150")
    Decimal('0.15')
    """

def reconcile(rows: Sequence[Mapping[str, Any]], year: FinancialYear | str) -> Reconciliation:
    """
    Reads published figures and recomputes what follows from others: variances, sums, identities
    between rows of one case, each compared within the rounding of what was printed.

    `rows` are mappings by column, as `csv.DictReader` gives them: `case`, `system`, `year`, `period`,
    `line`, `plan`, `actual`, `variance`, `unit`, `source_url`, all texts; an empty text means not
    published. `year` is the financial year of the rulebook to cite. A row that cannot be read is
    named with its problems and spoils no other.

    Raises:
        IcsRulesError: with every problem of the shape of the rows, or `empty` when there are none.

    >>> from ics_rules import reconcile
    >>> row = {"case": "c", "system": "Devon", "year": "2019/20", "period": "M06-YTD",
    ...        "line": "surplus: system", "plan": "-1.0", "actual": "-3.5", "variance": "-2.5",
    ...        "unit": "GBP m", "source_url": "board paper"}
    >>> reconcile([row], "2019/20")
    <Reconciliation 1 rows: 1 read, 0 not read; 1 comparisons, 0 differing>
    """

def route(intervention: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Route | CannotTell | NotInForce:
    """
    How an intervention or another response must run: who decides, and every step in order.

    Args:
        intervention: `subject` (`organisation` or `system`), the `stage` of the system and the
            `response`; for an intervention also `exceptional` and `needs_national_decision`, and
            where it applies a `reason` and `inherit`.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the intervention.

    >>> from ics_rules import route
    >>> found = route({"subject": "organisation", "stage": "developing",
    ...                "response": "intervention", "exceptional": False,
    ...                "needs_national_decision": False}, "2019/20")
    >>> print(found.steps[0])
    the region consults the system on its position, through one identified lead, before approval and before enactment (will)
    """

def settle(nets: Mapping[str, Decimal | int | str]) -> list[Transfer]:
    """
    Who pays whom: the payments that give every account its net.

    Args:
        nets: pounds by account (a code, `pool` or `unallocated`): received positive, paid
            negative; they sum to zero.

    Raises:
        IcsRulesError: with every problem; `not_net_neutral` when the nets do not sum to zero.

    >>> from ics_rules import settle
    >>> settle({"RHQ": "-30", "RXF": 10, "03N": 20})
    [<Transfer RHQ pays 03N £20>, <Transfer RHQ pays RXF £10>]
    """

def share_risk(agreement: Mapping[str, Any], members: Sequence[Mapping[str, Any]], rulebook: Rulebook | FinancialYear | str) -> RiskShare | CannotTell | NotInForce:
    """
    Shares a system's variance between its members as they have agreed.

    Args:
        agreement: `basis` (`equal`, `fixed`, `turnover`, `allocation` or `control_total`), and
            where they apply `on`, `shares` and `limits`.
        members: each with `code`, `own_variance` and `control_total`, and where they are known
            `turnover` and `allocation`, in pounds; adverse and deficit are negative.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the agreement and the members.

    >>> from ics_rules import share_risk
    >>> members = [
    ...     {"code": "RHQ", "own_variance": -900, "control_total": 0, "turnover": 2000},
    ...     {"code": "RXF", "own_variance": 0, "control_total": 0, "turnover": 1000}]
    >>> shared = share_risk({"basis": "turnover"}, members, "2019/20")
    >>> shared.transfers
    [<Transfer RXF pays RHQ £300>]
    """

def split(amount: Decimal | int | str, shares: Mapping[str, Decimal | int | str]) -> Split:
    """
    Splits an organisation's amount over systems by shares that sum to at most 1, to the penny.

    Args:
        amount: pounds; a deficit is negative.
        shares: the share that counts in each system, by system code, from 0 to 1.

    Raises:
        IcsRulesError: with every problem; `shares_do_not_sum` when the shares are more than 1.

    >>> from ics_rules import split
    >>> done = split("-100.01", {"QF7": "0.333", "QWO": "0.667"})
    >>> done.parts
    {'QF7': Decimal('-33.30'), 'QWO': Decimal('-66.71')}
    """
