from _typeshed import SupportsGetItem
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from ics_rules._tables import Table
from ics_rules.plot import AssessmentPlots, ControlTotalPlots, ExposurePlots, FundPlots, MaturityPlots, RiskSharePlots
from typing import Any, Final, SupportsIndex, final

__all__ = ["__version__", "AdjustmentOutcome", "Advice", "Allocation", "AppliedLimit", "Assessment", "Bonus", "BonusProvider", "CannotTell", "CapitalBonus", "CapitalConsequence", "CapitalPenalty", "Caveat", "Change", "Compared", "Concern", "ControlTotal", "CorridorPreset", "Criterion", "DeficitSupport", "Draw", "Entry", "Explanation", "Exposure", "ExposureAt", "ExposurePoint", "ExposureSide", "ExposureStep", "FinancialYear", "Freedom", "FreedomsInForce", "FundAssessment", "FundLink", "FundQuarter", "Gap", "GateTest", "GiverSchedule", "Incentive", "Intervention", "LadderRow", "LayerPart", "LayerShare", "Ledger", "Maturity", "MemberExposure", "MemberPosition", "MemberShare", "MemberTotal", "Naming", "Needed", "NextQuarter", "NextStage", "NotInForce", "Note", "Observation", "Organisation", "Outturn", "Part", "Payment", "PaymentExposure", "PaymentRule", "PaymentTerms", "PopulationBand", "Position", "Principle", "ProviderReserve", "Reconciliation", "Region", "Repayment", "Requirement", "ReserveFigures", "ReserveRelease", "Reward", "RiskShare", "Route", "Rule", "RuleChange", "Rulebook", "RulebookComparison", "RunRate", "SafeguardsUsed", "SectorEffect", "Settlement", "SettlementReconciliation", "SharedAmount", "Source", "Split", "StageRow", "Step", "SupportMovement", "SupportSchedule", "SupportTranche", "System", "SystemName", "SystemYear", "Taper", "Timing", "ToDate", "TranchePart", "Transfer", "_assess_each", "_rebuild", "allocate", "assess", "assess_fund", "bonus", "capital", "corridor_presets", "deficit_support", "exposure", "freedoms", "incentive", "maturity", "parse_month", "parse_organisation_code", "parse_share", "payment", "provider_holder", "reconcile", "reconcile_settlements", "release_reserve", "route", "settle", "settle_corridor", "share_risk", "split", "support", "taper", "transitional_reward"]

__version__: Final[str]
"""
The version of the package.
"""

@final
class AdjustmentOutcome:
    """
    What becomes of a net-neutral adjustment.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def concern(self, /) -> Concern:
        """
        The concern.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount that was shared, in pounds.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def parts(self, /) -> Table[Part]:
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
class AppliedLimit:
    """
    A limit on what is earned or owed, as an amount.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The most that is paid or owed, exact: of two terms the lower.
        """
    @property
    def bound(self, /) -> bool:
        """
        Whether it decided the result.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def of_(self, /) -> str:
        """
        What it is a share of: `benchmark` or `revenue`.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share.
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
    def caveats(self, /) -> Table[Caveat]:
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
    def observations(self, /) -> Table[Observation]:
        """
        What is worth a note and changes no answer.
        """
    @property
    def plot(self, /) -> AssessmentPlots:
        """
        Charts of it: `bridge`, `run_rate`, `layers`, `who_pays_whom`, `maturity`. Needs the extra `plot`.
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
    def routes(self, /) -> Table[Advice]:
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
class Bonus:
    """
    How what was left of a fund was shared, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What was left.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payments.
        """
    @property
    def providers(self, /) -> Table[BonusProvider]:
        """
        The providers, in order of code.
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
    @property
    def unallocated(self, /) -> Decimal:
        """
        What nobody has, because no provider met its control total.
        """

@final
class BonusProvider:
    """
    A provider's part in the sharing, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        Its share.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the provider.
        """
    @property
    def headroom(self, /) -> Decimal:
        """
        Performance less control total: below zero it is missed.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def shares(self, /) -> bool:
        """
        Whether it shares: its control total is accepted, and met or beaten.
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
    _signatures: Final[list[tuple[str, str]]]
    def __bool__(self, /) -> bool: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def because(self, /) -> str:
        """
        What the missing inputs are needed for, in words.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class CapitalBonus:
    """
    What a plan that balances earns, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def at_plan(self, /) -> Decimal:
        """
        The plan it is for: the plan that was asked about, or break-even.
        """
    @property
    def earned(self, /) -> Decimal:
        """
        What is earned.
        """
    @property
    def gap(self, /) -> Decimal:
        """
        How far that plan is better than the fair-share position; negative where it is worse.
        """
    @property
    def if_delivered(self, /) -> Decimal:
        """
        What more may be spent if the plan is delivered: the rest of the gap.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share of the gap that is earned.
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
class CapitalConsequence:
    """
    What a system's plan does to its capital: a bonus, or a loss.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def bonus(self, /) -> CapitalBonus | None:
        """
        What a plan that balances earns; for a plan in deficit, what it would earn by balancing,
        where the fair-share position is known.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def penalty(self, /) -> CapitalPenalty | None:
        """
        What a plan in deficit loses; None for a plan that balances.
        """
    @property
    def plan(self, /) -> Decimal:
        """
        The revenue position that was planned, in pounds; a deficit is negative.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def to_break_even(self, /) -> Decimal:
        """
        What the plan would have to improve by to break even, in pounds.
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
class CapitalPenalty:
    """
    What a plan in deficit loses, in pounds: a range until the share is settled.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def at_least(self, /) -> Decimal:
        """
        The least that is lost, zero or more.
        """
    @property
    def at_most(self, /) -> Decimal:
        """
        The most that is lost.
        """
    @property
    def at_most_share(self, /) -> Decimal:
        """
        The most that may be lost, as a share of the capital.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def left_at_least(self, /) -> Decimal:
        """
        The least capital that is left.
        """
    @property
    def left_at_most(self, /) -> Decimal:
        """
        The most capital that is left.
        """
    @property
    def share(self, /) -> Decimal | None:
        """
        The share that was stated, if any.
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
    A rule that an answer rests on and that nobody has confirmed, or that did not take effect.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
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
        How weak it is: `inferred` or `assumed`, and any standing where it has a `status`.
        """
    @property
    def status(self, /) -> str | None:
        """
        What became of it, where it was not simply in force.
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
class Change:
    """
    One thing in which two rules differ.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> str | None:
        """
        As the second has it.
        """
    @property
    def before(self, /) -> str | None:
        """
        As the first rulebook has it; None where it has nothing.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    def what(self, /) -> str:
        """
        What: `value`, `unit`, `says`, `standing`, `actor` and so on.
        """

@final
class Compared:
    """
    A value that a statement was decided from.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def exceptional(self, /) -> bool | None:
        """
        Whether the circumstances are exceptional, where it was stated.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def adjustments(self, /) -> Table[AdjustmentOutcome]:
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def latest(self, /) -> Position | None:
        """
        The position at the latest month for which any return was made.
        """
    @property
    def members(self, /) -> Table[MemberTotal]:
        """
        Each member's control total, in order of code.
        """
    @property
    def months(self, /) -> Table[Position]:
        """
        The position at every month for which a return was made, in order.
        """
    @property
    def plot(self, /) -> ControlTotalPlots:
        """
        Charts of it: `bridge` and `run_rate`. Needs the extra `plot`.
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
class CorridorPreset:
    """
    A published corridor scheme: its terms, without what each organisation has of its own.
    `to_dict` has the terms of gains and losses.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_year(self, /) -> int:
        """
        The first performance year it holds in, a calendar year.
        """
    @property
    def id(self, /) -> str:
        """
        Its id, by which a question names it.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def last_year(self, /) -> int | None:
        """
        The last; None while it is in force.
        """
    @property
    def published_as(self, /) -> str | None:
        """
        The name of the track in published results, where there are any.
        """
    @property
    def says(self, /) -> str:
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

@final
class Criterion:
    """
    A criterion of the maturity matrix.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class DeficitSupport:
    """
    What a system has of its deficit support, in pounds.

    `str()` of it is a table by quarter.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def actual_after_support(self, /) -> Decimal | None:
        """
        The position achieved after support: what is withheld worsens it.
        """
    @property
    def actual_before_support(self, /) -> Decimal | None:
        """
        The position achieved before support.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payments to the system.
        """
    @property
    def plan_after_support(self, /) -> Decimal | None:
        """
        The planned position after support.
        """
    @property
    def plan_before_support(self, /) -> Decimal | None:
        """
        The planned position before support.
        """
    @property
    def planned(self, /) -> Decimal:
        """
        The support planned for the year.
        """
    @property
    def quarters(self, /) -> Table[SupportTranche]:
        """
        The quarters so far.
        """
    @property
    def received(self, /) -> Decimal:
        """
        Received so far.
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
    @property
    def to_come(self, /) -> Decimal:
        """
        The support of the quarters to come.
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
    def withheld(self, /) -> Decimal:
        """
        Withheld and not released.
        """

@final
class Draw:
    """
    What was drawn from a source of the waterfall, in pounds of zero or more.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def available(self, /) -> Decimal | None:
        """
        What could be drawn; None where it meets whatever is left.
        """
    @property
    def drawn(self, /) -> Decimal:
        """
        What was drawn. What could be drawn less this is left of the source.
        """
    @property
    def held_by(self, /) -> str | None:
        """
        Who holds it; None for underspends of the members' own variances.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def moves_control_total(self, /) -> bool:
        """
        Whether it was released whole and moved the control total of its holder, so that it met
        nothing of the loss.
        """
    @property
    def source(self, /) -> str:
        """
        What the source is, for example `risk_reserve`.
        """
    @property
    def step(self, /) -> int:
        """
        Which step of the waterfall it is, from 0.
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
    def unmet(self, /) -> list[str]:
        """
        The conditions that kept it from being drawn.
        """

@final
class Entry:
    """
    One movement: an amount leaves one account and arrives in another.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def cited(self, /) -> Table[Rule]:
        """
        Every rule the tree cites, once, by id.
        """
    @property
    def compared(self, /) -> Table[Compared]:
        """
        The values it was decided from.
        """
    def html(self, /) -> str:
        """
        The tree as HTML, followed by the rules and sources it cites. Every text is escaped.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    def markdown(self, /) -> str:
        """
        The tree as a Markdown list, followed by the rules and sources it cites.
        """
    @property
    def rules(self, /) -> Table[Rule]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        The statement.
        """
    def sources(self, /) -> Table[Source]:
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
class Exposure:
    """
    What every outcome of a system would mean for each member: its share as a function of what is
    in the pool, a straight line between break points.

    An outcome is the amount in the pool before the waterfall, a gain positive and a loss
    negative. Figures that an agreement goes by are held as they are. Amounts are in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def at(self, /) -> Table[ExposureAt]:
        """
        The outcomes that were asked for, in the order of the question.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def gains(self, /) -> ExposureSide | CannotTell | NotInForce:
        """
        What gains would mean, or a CannotTell.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def losses(self, /) -> ExposureSide | CannotTell | NotInForce:
        """
        What losses would mean, or a CannotTell where a figure is missing that they go by.
        """
    @property
    def now(self, /) -> Decimal | None:
        """
        The outcome as it stands, where it is stated.
        """
    @property
    def plot(self, /) -> ExposurePlots:
        """
        Charts of it: `curve`. Needs the extra `plot`.
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
class ExposureAt:
    """
    What one outcome would mean for everybody.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def left_with(self, /) -> dict[str, Decimal]:
        """
        What the layers leave with somebody, and what is left over with its bearer, by member's
        code, `reserve`, `region` or `outside`.
        """
    @property
    def met(self, /) -> Decimal:
        """
        What the waterfall meets of it.
        """
    @property
    def outcome(self, /) -> Decimal:
        """
        The outcome.
        """
    @property
    def shares(self, /) -> dict[str, Decimal]:
        """
        Each member's share, to the penny, by code.
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
        What nobody has agreed to take.
        """

@final
class ExposurePoint:
    """
    A break point of a member's share.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def marginal(self, /) -> Decimal:
        """
        The part of each further pound that it takes from here on, to the twelfth place.
        """
    @property
    def outcome(self, /) -> Decimal:
        """
        The outcome.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The member's share there, to the penny.
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
class ExposureSide:
    """
    What losses, or gains, of every size would mean.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def members(self, /) -> Table[MemberExposure]:
        """
        The members, in order of organisation code.
        """
    @property
    def steps(self, /) -> Table[ExposureStep]:
        """
        Where something changes, from nothing out. A step holds from its outcome to the next.
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
class ExposureStep:
    """
    An outcome from which on the members share differently.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def at_limit(self, /) -> list[str]:
        """
        The codes of the members that reach their limit here.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def layer(self, /) -> int | None:
        """
        The position of the layer it lies in, from 0; None below the layers, where the waterfall
        meets a loss, above them, and where the agreement has no layers.
        """
    @property
    def off_floor(self, /) -> list[str]:
        """
        The codes of the members that leave their floor here.
        """
    @property
    def outcome(self, /) -> Decimal:
        """
        The outcome, to the whole penny at which the step begins.
        """
    @property
    def shared(self, /) -> Decimal:
        """
        The part of each further pound that the members are to share.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def differs(self, /) -> bool:
        """
        Whether the other setting of `inherit` would give other entries.
        """
    @property
    def entries(self, /) -> Table[Freedom]:
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def other_reading(self, /) -> list[str]:
        """
        The ids of entries that the other setting would add or drop.
        """
    @property
    def revivable(self, /) -> Table[Freedom]:
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
class FundAssessment:
    """
    What an organisation has earned of a fund, has lost, can recover and may still earn, in pounds.

    `str()` of it is a table by quarter.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def accepted(self, /) -> bool:
        """
        Whether it has accepted its control total.
        """
    @property
    def amount(self, /) -> Decimal:
        """
        Its allocation for the year.
        """
    @property
    def at_risk(self, /) -> Decimal:
        """
        The tranches of the quarters to come.
        """
    @property
    def best(self, /) -> Decimal:
        """
        The most that can be earned by the end of the year.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the organisation.
        """
    @property
    def earned(self, /) -> Decimal:
        """
        Paid so far.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def kind(self, /) -> str:
        """
        The kind of fund, for example `provider_sustainability`.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payments out of the fund, and what is lost to `unallocated`.
        """
    @property
    def link(self, /) -> FundLink | None:
        """
        What is linked to the system control total; None where nothing is.
        """
    @property
    def lost(self, /) -> Decimal:
        """
        What cannot be earned any more.
        """
    @property
    def next(self, /) -> NextQuarter | None:
        """
        What would earn the next quarter; None when the year is over or nothing can be earned.
        """
    @property
    def phasing(self, /) -> list[Decimal]:
        """
        The shares of the four quarters.
        """
    @property
    def phasing_given(self, /) -> bool:
        """
        Whether the question gave the phasing.
        """
    @property
    def plot(self, /) -> FundPlots:
        """
        Charts of it: `quarters`. Needs the extra `plot`.
        """
    @property
    def quarters(self, /) -> Table[FundQuarter]:
        """
        The four quarters.
        """
    @property
    def recoverable(self, /) -> Decimal:
        """
        Missed so far, and earned back if a later quarter is on plan.
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
    @property
    def worst(self, /) -> Decimal:
        """
        The least that can be earned by the end of the year.
        """

@final
class FundLink:
    """
    A link between the finance part of a fund and the system control total.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def awaiting(self, /) -> list[str]:
        """
        The codes of the parties that must still agree.
        """
    @property
    def in_effect(self, /) -> bool:
        """
        Whether the link is in effect.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def minimum(self, /) -> Decimal | None:
        """
        The least share that the year asks; None where it asks none.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share of the finance part that is to be linked.
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
class FundQuarter:
    """
    A quarter of a fund, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def own(self, /) -> GateTest | None:
        """
        The organisation against its own control total; None until the quarter has ended.
        """
    @property
    def paid(self, /) -> Decimal:
        """
        What is paid for the quarter and for earlier quarters that it earned back.
        """
    @property
    def parts(self, /) -> Table[TranchePart]:
        """
        The parts of the tranche.
        """
    @property
    def performance_with_fund(self, /) -> Decimal | None:
        """
        Performance to date with all that is paid by the end of the quarter.
        """
    @property
    def quarter(self, /) -> str:
        """
        The quarter, for example `Q1`.
        """
    @property
    def system(self, /) -> GateTest | None:
        """
        The system against its control total; None until the quarter has ended, or without a link.
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
    def tranche(self, /) -> Decimal:
        """
        What of the allocation belongs to it.
        """

@final
class Gap:
    """
    A domain below the next stage.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def criteria(self, /) -> Table[Criterion]:
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class GateTest:
    """
    A cumulative result against its control total, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total to date.
        """
    @property
    def headroom(self, /) -> Decimal:
        """
        Performance less control total: below zero it is missing.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def met(self, /) -> bool:
        """
        Whether it is met, which a result equal to it does.
        """
    @property
    def performance(self, /) -> Decimal:
        """
        The performance to date, before sustainability money.
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
class GiverSchedule:
    """
    What one giver gets back, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the giver.
        """
    @property
    def given(self, /) -> Decimal:
        """
        What it gave.
        """
    @property
    def interest(self, /) -> Decimal:
        """
        The interest it gets in all.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    def years(self, /) -> Table[Repayment]:
        """
        What it gets in each year after the year of giving, to the year of repayment.
        """

@final
class Incentive:
    """
    What a result better than the control total earns, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def above(self, /) -> Decimal:
        """
        What it achieved above its control total.
        """
    @property
    def accepted(self, /) -> bool:
        """
        Whether it has accepted its control total.
        """
    @property
    def amount(self, /) -> Decimal:
        """
        What that earns.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the organisation.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        Its control total.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payment out of the fund.
        """
    @property
    def performance(self, /) -> Decimal:
        """
        What it achieved, before sustainability money.
        """
    @property
    def performance_with_incentive(self, /) -> Decimal:
        """
        Performance with the incentive.
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
class Intervention:
    """
    What is to be done, with whom, in a system of what stage.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class LayerPart:
    """
    What a member takes of a layer.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        Its part in pounds, with the sign of the variance.
        """
    @property
    def bound(self, /) -> str:
        """
        What decided it: `free` (its weight), `at_floor` or `at_cap`.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the member.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
        What its part is in proportion to: pounds or people of the base, millionths of the whole
        for a fixed share, 1 for equal shares, trillionths of the whole for a mix.
        """

@final
class LayerShare:
    """
    What of a gain or loss lies in one layer, and who takes it, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What lies in it, with the sign of the variance.
        """
    @property
    def basis(self, /) -> str | dict[str, Decimal] | None:
        """
        What their shares are in proportion to, or the parts of a mix by basis; None where they
        share nothing.
        """
    @property
    def from_(self, /) -> Decimal:
        """
        The size of the gain or loss at which it begins (`from` is a keyword of Python).
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def left_over(self, /) -> Decimal:
        """
        What of it the members' limits have no room for.
        """
    @property
    def left_with(self, /) -> dict[str, Decimal]:
        """
        What it leaves with somebody, by member's code, `reserve`, `region` or `outside`.
        """
    @property
    def parts(self, /) -> Table[LayerPart]:
        """
        What each member takes of it, in order of organisation code.
        """
    @property
    def position(self, /) -> int | None:
        """
        Its position among the layers, from 0; None where the agreement has no layers.
        """
    @property
    def shared(self, /) -> Decimal:
        """
        What of that the members are to share.
        """
    @property
    def to(self, /) -> Decimal | None:
        """
        The size at which it ends; None where it never does.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def balances(self, /) -> dict[str, Decimal]:
        """
        What every account has received (positive) or paid (negative) on balance, in pounds.
        """
    @property
    def entries(self, /) -> Table[Entry]:
        """
        The movements.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def domains(self, /) -> dict[str, str]:
        """
        The stage of each domain that was given.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    def plot(self, /) -> MaturityPlots:
        """
        Charts of it: `grid`. Needs the extra `plot`.
        """
    @property
    def population_criteria(self, /) -> Table[Criterion]:
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
class MemberExposure:
    """
    What every outcome would mean for one member.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the member.
        """
    @property
    def freed_by(self, /) -> Decimal | None:
        """
        The smallest improvement of the outcome as it stands after which it takes nothing of the
        loss; None where there is no loss, or it takes nothing as it is.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def most(self, /) -> Decimal | None:
        """
        The most it can come to take, with the sign of the outcome; None where there is no end to
        it.
        """
    @property
    def most_at(self, /) -> Decimal | None:
        """
        The outcome at which it takes the most; None where there is no end to it.
        """
    @property
    def nothing_until(self, /) -> Decimal | None:
        """
        The largest outcome at which it takes nothing; None where it never takes anything.
        """
    @property
    def points(self, /) -> Table[ExposurePoint]:
        """
        Where its part of each further pound changes, from nothing out.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    A member's share of a gain or loss, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def bound(self, /) -> str:
        """
        What decided its part of the highest layer that was reached: `free` (its weight),
        `at_floor` or `at_cap`.
        """
    @property
    def brought(self, /) -> Decimal:
        """
        What of its own variance it brings to the pool. The rest stays with it: its retention,
        and the lines that are not shared.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the member.
        """
    @property
    def floor(self, /) -> Decimal:
        """
        The least its share is in size as soon as there is that much to share.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def left_with(self, /) -> Decimal:
        """
        What layers leave with it, and what is left over where it is the bearer.
        """
    @property
    def limit(self, /) -> Decimal | None:
        """
        The most its share may be in size; None where it has no limit.
        """
    @property
    def net(self, /) -> Decimal:
        """
        What is due to it (positive) or from it (negative), so that it ends at what it takes.
        """
    @property
    def own_variance(self, /) -> Decimal | None:
        """
        Its own variance: favourable positive, adverse negative; None where it is not stated.
        """
    @property
    def paid(self, /) -> Decimal:
        """
        What it receives (positive) or pays (negative). It differs from what is due where a
        payment is too small to be made.
        """
    @property
    def position_after(self, /) -> Decimal | None:
        """
        Its position once the sharing is carried out; None where its own variance, or what that
        is against, is not stated. What is unallocated is not in it.
        """
    @property
    def share(self, /) -> Decimal:
        """
        Its share of what the members share: gain positive, loss negative.
        """
    @property
    def target_after(self, /) -> Decimal | None:
        """
        Its control total, or its plan for a variance to date, once the sharing is carried out; a
        released reserve moves it where the agreement says so. None where a variance to date is
        shared and the member's `plan_to_date` is not stated.
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
class MemberTotal:
    """
    A member's control total, as it counts in the system. Amounts are in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def gate(self, /) -> str:
        """
        The population gate: `met`, `not_met_warns` or `not_met_blocks`.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class Needed:
    """
    What it takes to be on plan at the end of a quarter, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total at its end.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def needed(self, /) -> Decimal:
        """
        The surplus that the quarter must bring, or below zero the deficit that it may.
        """
    @property
    def so_far(self, /) -> Decimal:
        """
        The performance so far.
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
    def would_earn(self, /) -> Decimal:
        """
        What the part that depends on it would then be paid.
        """

@final
class NextQuarter:
    """
    What would earn the next quarter.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def own(self, /) -> Needed | CannotTell | NotInForce | None:
        """
        What the organisation needs; None where nothing depends on its own control total.
        """
    @property
    def quarter(self, /) -> str:
        """
        The quarter, for example `Q2`.
        """
    @property
    def system(self, /) -> Needed | CannotTell | NotInForce | None:
        """
        What the system needs; None where nothing is linked to it.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def gaps(self, /) -> Table[Gap]:
        """
        The domains below it, each with its criteria.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __bool__(self, /) -> bool: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Its code, for example `RHQ`.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class Payment:
    """
    What is paid: a fixed sum, and a variable part for what was done above or below what it pays
    for.

    Amounts are pounds paid to the provider; what is taken off is negative. The fixed sum and the
    variable part make the total exactly.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def baseline(self, /) -> str | None:
        """
        What the baseline is, in the words of the mechanism; None for terms of one's own.
        """
    @property
    def baseline_value(self, /) -> Decimal:
        """
        The baseline at full price.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def exposure(self, /) -> PaymentExposure:
        """
        What would change the payment.
        """
    @property
    def fixed(self, /) -> Decimal:
        """
        The fixed sum.
        """
    @property
    def full_price(self, /) -> Decimal:
        """
        What was done, at full price.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def mechanism(self, /) -> str | None:
        """
        The mechanism that was named, for example `aligned`; None for terms of one's own.
        """
    @property
    def over_full_price(self, /) -> Decimal:
        """
        What is paid beyond the full price of what was done; negative where it is less.
        """
    @property
    def rate(self, /) -> Decimal | None:
        """
        The marginal rate of that side; None where there is no difference.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on, the rule of the mechanism first.
        """
    @property
    def safeguards(self, /) -> SafeguardsUsed | None:
        """
        What the safeguards did, where any were stated.
        """
    @property
    def side(self, /) -> str:
        """
        Whether more (`above`), as much (`at`) or less (`below`) was done than the fixed sum pays
        for.
        """
    @property
    def terms(self, /) -> PaymentTerms:
        """
        The fixed sum and the rates that were used.
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
        What is paid in all.
        """
    @property
    def variable(self, /) -> Decimal:
        """
        What is paid (positive) or taken off (negative) for the difference.
        """

@final
class PaymentExposure:
    """
    What would change a payment. A unit is a unit of activity, or one pound where values were
    given.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def beyond_break_point(self, /) -> Decimal:
        """
        How far what was done lies above (positive) or below (negative) the break point.
        """
    @property
    def break_point(self, /) -> Decimal:
        """
        The value, at full price, at which the rate changes: as much as the fixed sum.
        """
    @property
    def break_units(self, /) -> int | None:
        """
        The whole units that the fixed sum pays for, where activity was given.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def one_fewer(self, /) -> Decimal | None:
        """
        What one unit fewer would take off; None where not one was done.
        """
    @property
    def one_more(self, /) -> Decimal:
        """
        What one unit more would bring.
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
    def unit(self, /) -> Decimal:
        """
        What one unit costs at full price.
        """

@final
class PaymentRule:
    """
    A payment mechanism: a fixed sum, and marginal rates above and below what it pays for.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def above(self, /) -> Decimal:
        """
        The rate at which what is done beyond the fixed sum is paid for.
        """
    @property
    def baseline(self, /) -> str:
        """
        What the baseline is, in words.
        """
    @property
    def below(self, /) -> Decimal:
        """
        The rate at which what the fixed sum pays for and is not done is taken off.
        """
    @property
    def fixed(self, /) -> Decimal:
        """
        The fixed sum, as a multiple of the baseline at full price.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def rests_on(self, /) -> list[str]:
        """
        The ids of further rules it rests on.
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
class PaymentTerms:
    """
    A fixed sum and two marginal rates, as multiples.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def above(self, /) -> Decimal:
        """
        How many times the price each unit beyond what the fixed sum pays for brings.
        """
    @property
    def below(self, /) -> Decimal:
        """
        How many times the price each unit short of it takes off.
        """
    @property
    def fixed(self, /) -> Decimal:
        """
        The fixed sum, as a multiple of the baseline at full price.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def members(self, /) -> Table[MemberPosition]:
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class ProviderReserve:
    """
    Who holds the provider part of a reserve.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def holder(self, /) -> str:
        """
        Who holds it: `provider` or `ccg`.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def met(self, /) -> bool:
        """
        Whether the provider met its control total of the year before.
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
class Reconciliation:
    """
    Published figures beside what follows from the others. `to_dict` has every row and identity.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Its code, for example `Y63`.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class Repayment:
    """
    What is repaid in one year, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def instalment(self, /) -> Decimal:
        """
        What is repaid of what was given.
        """
    @property
    def interest(self, /) -> Decimal:
        """
        The interest of the year.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def outstanding(self, /) -> Decimal:
        """
        What is still to be repaid at the end of the year.
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
    def year(self, /) -> FinancialYear:
        """
        The year.
        """

@final
class Requirement:
    """
    A governance requirement.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class ReserveFigures:
    """
    A position, what it is measured against, and the difference, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def position(self, /) -> Decimal:
        """
        The position: a surplus positive, a deficit negative.
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
        The position less the control total: favourable positive, adverse negative.
        """

@final
class ReserveRelease:
    """
    Whether a reserve is released, and what that moves, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def after(self, /) -> ReserveFigures:
        """
        The holder's figures after.
        """
    @property
    def before(self, /) -> ReserveFigures:
        """
        The holder's figures before.
        """
    @property
    def conditions(self, /) -> dict[str, bool]:
        """
        The conditions of the year, and whether each holds.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def held(self, /) -> Decimal:
        """
        What is still held.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def rebased(self, /) -> bool:
        """
        Whether a release moves the control total by the same amount.
        """
    @property
    def released(self, /) -> Decimal:
        """
        What is released: the reserve, or nothing.
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
    @property
    def variance_if_switched(self, /) -> Decimal | None:
        """
        The variance after with the other setting of re-basing; None where the year's rules
        decide it.
        """

@final
class Reward:
    """
    The reward of a trust, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The reward.
        """
    @property
    def at_most(self, /) -> int:
        """
        How many it may have in all.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the trust.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payment.
        """
    @property
    def path(self, /) -> str:
        """
        For what: `stays_in_surplus`, `reaches_balance` or `keeps_balance`.
        """
    @property
    def relevant_income(self, /) -> Decimal:
        """
        The income that the reward is a share of.
        """
    @property
    def rewards_before(self, /) -> int:
        """
        How many such rewards it has had before.
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
class RiskShare:
    """
    How a gain or loss was shared: what each member bears or has, and who pays whom.

    Amounts are in pounds: favourable, gained and received are positive, adverse, borne and
    paid negative. What is in the pool and what the waterfall meets make, to the penny, the
    members' shares, what is left with somebody, and what is unallocated.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def basis(self, /) -> str | dict[str, Decimal] | None:
        """
        What the shares are in proportion to, for example `turnover`, or the parts of a mix by
        basis; None where every layer says it for itself.
        """
    @property
    def draws(self, /) -> Table[Draw]:
        """
        What the loss was met from first, in order.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def layers(self, /) -> Table[LayerShare]:
        """
        The layers that were reached, from the first pound up. An agreement without layers has
        one.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        Every variance into the pool and every share out of it.
        """
    @property
    def left_with(self, /) -> dict[str, Decimal]:
        """
        What the layers leave with somebody, and what is left over with its bearer, by member's
        code, `reserve`, `region` or `outside`.
        """
    @property
    def members(self, /) -> Table[MemberShare]:
        """
        The members, in order of organisation code.
        """
    @property
    def not_paid(self, /) -> Table[Transfer]:
        """
        The payments that are below the agreed floor and are not made.
        """
    @property
    def on(self, /) -> str | None:
        """
        What was shared, `forecast`, `to_date` or `stated`, where the agreement says.
        """
    @property
    def plot(self, /) -> RiskSharePlots:
        """
        Charts of it: `layers` and `who_pays_whom`. Needs the extra `plot`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on, those of the bases first.
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
    def to_share(self, /) -> Decimal:
        """
        What was left for the layers, with the sign of the variance.
        """
    @property
    def transfers(self, /) -> Table[Transfer]:
        """
        The payments that carry the sharing out.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What no layer, limit or bearer had room for, with the sign of the variance.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        What is in the pool: the sum of what the members bring to it, or the stated amount.
        """

@final
class Route:
    """
    How an intervention or another response must run.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
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
    def duties(self, /) -> Table[Step]:
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def notes(self, /) -> Table[Note]:
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
    def steps(self, /) -> Table[Step]:
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    def sources(self, /) -> Table[Source]:
        """
        Its sources; empty where nothing supports it.
        """
    @property
    def standing(self, /) -> str:
        """
        How well it is sourced: `primary`, `secondary`, `inferred` or `assumed`.
        """
    @property
    def status(self, /) -> str | None:
        """
        What became of it, where it was not simply in force: `designed, not operated`.
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
    def value(self, /) -> bool | int | str | list[str] | dict[str, str] | None:
        """
        Its value as the rulebook writes it, where it is a parameter.
        """

@final
class RuleChange:
    """
    A rule that both rulebooks have, and that differs. `str()` gives it in words.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def after(self, /) -> Rule:
        """
        The rule as the second states it.
        """
    @property
    def before(self, /) -> Rule:
        """
        The rule as the first rulebook states it.
        """
    @property
    def changes(self, /) -> Table[Change]:
        """
        What differs, at least one thing.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def role(self, /) -> str | None:
        """
        The part it plays, by which rules of different ids are paired.
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
    def compare(self, /, other: Rulebook) -> RulebookComparison:
        """
        What differs between this rulebook and another: the rules whose values changed, those put
        another way, those added and those gone.
        """
    def criteria(self, /) -> Table[Criterion]:
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
    def freedoms(self, /) -> Table[Freedom]:
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
    def ladder(self, /) -> Table[LadderRow]:
        """
        The rows of the escalation ladder for interventions.
        """
    def open_points(self, /) -> Table[Rule]:
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
    def payments(self, /) -> Table[PaymentRule]:
        """
        The payment mechanisms of the year.
        """
    def population_band(self, /, level: str) -> tuple[Rule, PopulationBand] | None:
        """
        The indicative population of a level (`neighbourhood`, `place`, `system`) and its rule;
        None when the year has none.
        """
    def principles(self, /) -> Table[Principle]:
        """
        The principles of oversight.
        """
    def regions(self, /) -> Table[Region]:
        """
        The seven regions.
        """
    def requirements(self, /) -> Table[Requirement]:
        """
        The governance requirements.
        """
    def rule(self, /, id: str) -> Rule:
        """
        The rule with this id.

        Raises:
            IcsRulesError: with code `unknown_rule`.
        """
    def rules(self, /) -> Table[Rule]:
        """
        Every rule, in the order of the files.
        """
    def sources(self, /) -> Table[Source]:
        """
        Every source, by number.
        """
    def stage_rows(self, /) -> Table[StageRow]:
        """
        The rows of the ladder that give a sentence for each stage.
        """
    def systems(self, /) -> Table[System]:
        """
        The 42 systems, valid from 1 July 2022.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class RulebookComparison:
    """
    What differs between two rulebooks, rule by rule: `before.compare(after)`.

    Each dict is by id, of the later rulebook where both have the rule. `str()` gives it in words.

    >>> from ics_rules import Rulebook
    >>> compared = Rulebook.for_year("2018/19").compare(Rulebook.for_year("2019/20"))
    >>> change = compared.parameters["control-totals.2019-20.net-neutral-approval"]
    >>> change.before.value, change.after.value
    (['nhs_england', 'nhs_improvement'], ['region'])
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def added(self, /) -> dict[str, Rule]:
        """
        Rules that only the second rulebook has.
        """
    @property
    def gone(self, /) -> dict[str, Rule]:
        """
        Rules that only the first rulebook has.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    def markdown(self, /) -> str:
        """
        One line in words and a table for each kind of difference, as Markdown.
        """
    @property
    def parameters(self, /) -> dict[str, RuleChange]:
        """
        Rules of another value, or of other terms such as the actor or the condition.
        """
    @property
    def restated(self, /) -> dict[str, RuleChange]:
        """
        Rules of the same value that are put or sourced in another way.
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
    def unchanged(self, /) -> int:
        """
        How many rules are the same in both.
        """
    @property
    def year_after(self, /) -> FinancialYear:
        """
        The year of the rulebook it is compared with.
        """
    @property
    def year_before(self, /) -> FinancialYear:
        """
        The year of the rulebook compared.
        """

@final
class RunRate:
    """
    Averages by month, in pounds; each is rounded to the penny, halves away from zero.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
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
class SafeguardsUsed:
    """
    What the safeguards that were stated did to a payment, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def break_glass(self, /) -> Decimal | None:
        """
        The largest difference at the ordinary rates; None without a break-glass clause.
        """
    @property
    def effect(self, /) -> Decimal:
        """
        What the safeguards add to (positive) or take from (negative) the payment.
        """
    @property
    def glass_broken(self, /) -> bool:
        """
        Whether the difference is larger, so that what exceeds it has other rates.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def threshold(self, /) -> Decimal | None:
        """
        The largest difference that is not paid; None without a threshold.
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
    def within_threshold(self, /) -> bool:
        """
        Whether the difference is no larger, so that it is not paid.
        """

@final
class SectorEffect:
    """
    What moves do to each national sector, in pounds; the two sum to zero.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def commissioners(self, /) -> Decimal:
        """
        The sum over commissioners.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class Settlement:
    """
    How a difference to a benchmark was settled: every step, and the result.

    Amounts are in the currency of the question. Sizes between are exact; `amount` alone is
    rounded, once, to the penny, halves away from zero.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What is earned (positive) or owed (negative), to the penny.
        """
    @property
    def benchmark(self, /) -> Decimal:
        """
        What was expected to be spent.
        """
    @property
    def difference(self, /) -> Decimal:
        """
        The benchmark less what was spent: a gain positive, a loss negative.
        """
    @property
    def edge(self, /) -> Decimal:
        """
        The edge of the band on that side as an amount, exact.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def final_share(self, /) -> Decimal | None:
        """
        The share of a gain after quality; None where what was given does not tell it.
        """
    @property
    def generated(self, /) -> Decimal:
        """
        The difference if it is beyond the band, or nothing.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def preset(self, /) -> str | None:
        """
        The published scheme whose terms these are; None for terms in full.
        """
    @property
    def rate(self, /) -> Decimal:
        """
        The difference over the benchmark to twelve decimals. Nothing is decided by it.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def shared(self, /) -> SharedAmount | None:
        """
        What was shared; None where the difference is inside the band.
        """
    @property
    def side(self, /) -> str:
        """
        Where the difference lies: `inside` the band, or a `gain` or a `loss` beyond it.
        """
    @property
    def terms(self, /) -> dict[str, Any]:
        """
        The terms that were applied, as a question has them.
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
    def year(self, /) -> int | None:
        """
        The performance year, a calendar year, where the question gave it.
        """

@final
class SettlementReconciliation:
    """
    Published settlements beside what their terms come to. `to_dict` has every row with its steps
    and comparisons.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def ignored(self, /) -> list[str]:
        """
        Columns that nothing was read from.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class SharedAmount:
    """
    What was shared of a difference, step by step. Amounts are sizes, exact.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def before_limit(self, /) -> Decimal:
        """
        What that comes to before any limit.
        """
    @property
    def by(self, /) -> str:
        """
        What decided the share: `greatest`, `quality`, `quality_failed`, `none`, `fixed`,
        `remainder`, `floor` or `ceiling`.
        """
    @property
    def exact(self, /) -> Decimal:
        """
        What that leaves.
        """
    @property
    def half_rate(self, /) -> Decimal | None:
        """
        The part of the share that was applied below the band, where it was.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def limit(self, /) -> AppliedLimit | None:
        """
        The cap on a gain or the limit on a loss, where there is one.
        """
    @property
    def of_(self, /) -> Decimal:
        """
        What the share was taken of: the difference, or what of it lies beyond the edge.
        """
    @property
    def relief(self, /) -> Decimal:
        """
        What relief took off a loss; never more than was owed.
        """
    @property
    def retention(self, /) -> Decimal | None:
        """
        The part of a payment that was left, where something is kept back.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share that was applied.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def date(self, /) -> str | None:
        """
        When it was published, as far as known, as text.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount that was split, in pounds.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    def timing(self, /) -> Table[Timing]:
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
class SupportMovement:
    """
    What the support moves for one party in the year of giving, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> Decimal | None:
        """
        And after.
        """
    @property
    def aid(self, /) -> Decimal:
        """
        The aid it receives (positive) or gives (negative): what its variance changes by.
        """
    @property
    def before(self, /) -> Decimal | None:
        """
        That position or control total before, where it is known.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the party.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def moved(self, /) -> Decimal:
        """
        What its position or control total, whichever the support moves, changes by.
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
class SupportSchedule:
    """
    What moves in the year of giving, and what is repaid in each later year, in pounds.

    What is repaid is what was given, to the penny, for each giver and in all.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    @property
    def given(self, /) -> Decimal:
        """
        What is given in all.
        """
    @property
    def given_in(self, /) -> FinancialYear:
        """
        The year of giving.
        """
    @property
    def givers(self, /) -> Table[GiverSchedule]:
        """
        What each giver gets back, in order of code.
        """
    @property
    def interest(self, /) -> Decimal:
        """
        The interest in all.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        Every movement: what is given, then year by year each instalment and its interest.
        """
    @property
    def movements(self, /) -> Table[SupportMovement]:
        """
        What moves in the year of giving: the givers in order of code, then the receiver.
        """
    @property
    def receiver(self, /) -> str:
        """
        The system or member that is supported.
        """
    @property
    def repay_by(self, /) -> FinancialYear:
        """
        The year by whose end, 31 March, all is repaid.
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
    @property
    def years(self, /) -> Table[Repayment]:
        """
        What the receiver pays in each year, to all givers together.
        """

@final
class SupportTranche:
    """
    A quarter of deficit support, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> Decimal:
        """
        The support planned for it.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def quarter(self, /) -> str:
        """
        The quarter, for example `Q1`.
        """
    @property
    def received(self, /) -> Decimal:
        """
        What was received in it.
        """
    @property
    def released(self, /) -> Decimal:
        """
        How much of what was withheld earlier was released in it.
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
    def withheld(self, /) -> Decimal:
        """
        How much of that was withheld.
        """
    @property
    def withheld_to_date(self, /) -> Decimal:
        """
        What stays withheld at its end.
        """

@final
class System:
    """
    An integrated care system of the list that is valid from 1 July 2022.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of its integrated care board.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Its code.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
    def from_frames(system: str, year: FinancialYear | str, *, columns: Mapping[str, Any] | None = None, dash: str = "missing", rulebook: Rulebook | None = None, **parts) -> SystemYear:
        """
        Reads a system's year from tables as people keep them.

        A table is a pandas, polars or pyarrow frame, anything else that gives itself as Arrow, or a
        list of dicts. None of these libraries is needed. A dict is a part as it stands, for example
        an agreement.

        Amounts are integers, `Decimal`, or texts with or without commas, pound signs and brackets
        for deficits. A `float` is read where its shortest decimal form is whole pence, and refused
        otherwise. A blank cell, None, NaN or "n/a" is left out and never zero. A column such as
        `excluded.psf.to_date` or `moves.RHQ` stands for nested fields, and a text such as
        `RHQ; 03N` for a list.

        Args:
            system: the code of the system.
            year: the financial year.
            columns: the field that each column is, by column, where it is called otherwise:
                `{"Org code": "code"}`; or such a dict by table, `{"returns": {...}}`.
            dash: what a dash alone in a cell means: `missing`, or `nil` for an amount of nothing.
            rulebook: a rulebook with overlays, which may allow more than the edition of the year.
            parts: the parts of the document by name: `members`, `returns` and so on are tables;
                `unit` is `pounds`, or `thousands` or `£000` for thousands of pounds.

        Raises:
            IcsRulesError: with every problem of every table. `problems` is itself a table, with the
                row (from 0) and column of each; a column that no row should have is named once.

        >>> from ics_rules import IcsRulesError, SystemYear
        >>> members = [{"Org": "RHQ", "kind": "Foundation Trust", "Plan": "(3,500.5)"},
        ...            {"Org": "03N", "kind": "CCG", "Plan": 0.5}]
        >>> columns = {"Org": "code", "Plan": "control_total"}
        >>> year = SystemYear.from_frames(
        ...     "QF7", "2019/20", members=members, columns=columns, unit="£000")
        >>> year.to_dict()["members"][0]["control_total"]
        '-3500500.00'
        >>> members[1]["Plan"] = "1,23"
        >>> try:
        ...     SystemYear.from_frames("QF7", "2019/20", members=members, columns=columns)
        ... except IcsRulesError as error:
        ...     for problem in error.problems: print(problem.row, problem.column, problem.value)
        1 Plan "1,23"
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
class Taper:
    """
    What a shortfall leaves of an allocation, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The allocation.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the organisation or system whose result decides.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        Its control total.
        """
    @property
    def earned(self, /) -> Decimal:
        """
        What is paid.
        """
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payment, and what is lost to `unallocated`.
        """
    @property
    def lost(self, /) -> Decimal:
        """
        What is lost.
        """
    @property
    def performance(self, /) -> Decimal:
        """
        What it achieved, before sustainability money.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The ids of the rules it rests on.
        """
    @property
    def shortfall(self, /) -> Decimal:
        """
        What is missing to the control total.
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
class Timing:
    """
    When a step must be taken.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
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
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def actual(self, /) -> Decimal:
        """
        Achieved, on the basis of the control total.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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
class TranchePart:
    """
    A part of a quarter's tranche, in pounds.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount.
        """
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
        """
    @property
    def paid_in(self, /) -> str | None:
        """
        The quarter that earned it; None where none did.
        """
    @property
    def part(self, /) -> str:
        """
        What it depends on: `own_total`, `system_total`, `a_and_e`, `rtt`, `cancer`, `payment_test` or
        `acceptance`.
        """
    @property
    def reason(self, /) -> str:
        """
        Why, for example `met` or `own_total_missed`.
        """
    @property
    def status(self, /) -> str:
        """
        What has become of it: `earned`, `lost`, `recoverable` or `at_risk`.
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
class Transfer:
    """
    A payment from one account to another.
    """
    _signatures: Final[list[tuple[str, str]]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
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
    def items(self, /) -> list[tuple[str, Any]]:
        """
        Its cells as a row of a table, each with its column.
        """
    def keys(self, /) -> list[str]:
        """
        The columns that it has as a row of a table.
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

def _assess_each(items: SupportsGetItem[int, Any], rulebook: Rulebook | None) -> list[Any]:
    """
    Assesses each item by itself, on every core. Private: `assess_many` calls it for a part of the
    items at a time, so that it can tell how far it is and be interrupted.
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

def assess_fund(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> FundAssessment | CannotTell | NotInForce:
    """
    What an organisation has earned of a fund, has lost, can recover and may still earn.

    The four make the allocation to the penny. All performance is before sustainability money.

    Args:
        question: `fund` with its `kind` (`provider_sustainability`, `commissioner_sustainability`,
            `financial_recovery` or `marginal_rate_emergency_tariff`), `code`, `amount` and
            `accepted`; where they apply `linked_to_system`, `is_ics`, `agreed_by`, `a_and_e`,
            `phasing` and `results`. `quarters` in order, each with the `quarter`, its cumulative
            `control_total` and, once it has ended, its `performance`; the system's figures where
            part is linked. `parties`, where a partnership that is no ICS links.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import assess_fund
    >>> fund = assess_fund({
    ...     "fund": {"kind": "provider_sustainability", "code": "RHQ", "amount": "10000000",
    ...              "accepted": True},
    ...     "quarters": [
    ...         {"quarter": "Q1", "control_total": "-500000", "performance": "-500001"},
    ...         {"quarter": "Q2", "control_total": "-300000"}]}, "2019/20")
    >>> fund.earned, fund.recoverable, fund.best
    (Decimal('0.00'), Decimal('1500000.00'), Decimal('10000000.00'))
    >>> fund.next.own.needed, fund.next.own.would_earn
    (Decimal('200001.00'), Decimal('3500000.00'))
    """

def bonus(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Bonus | CannotTell | NotInForce:
    """
    Shares what is left of a fund among the providers that met or beat their control totals (2016/17).

    Args:
        question: `amount`, `providers` as `year_end` of `incentive`, and `weights` by code: no source
            gives the key.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import bonus
    >>> providers = [
    ...     {"code": "RHQ", "control_total": 0, "performance": 5, "accepted": True},
    ...     {"code": "RXF", "control_total": 0, "performance": -5, "accepted": True}]
    >>> shared = bonus({"amount": 9, "providers": providers, "weights": {"RHQ": 1}}, "2016/17")
    >>> [(one.code, one.amount) for one in shared.providers]
    [('RHQ', Decimal('9.00')), ('RXF', Decimal('0.00'))]
    """

def capital(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> CapitalConsequence | CannotTell | NotInForce:
    """
    What a system's plan does to its capital.

    Args:
        question: the `plan` in pounds, a deficit negative; the `fair_share` position, which a plan
            that balances needs; the `capital`, which a plan in deficit needs; and the
            `penalty_share` that a plan in deficit loses, where it has been settled.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import capital
    >>> found = capital({"plan": 0, "fair_share": -20000000}, "2024/25")
    >>> found.bonus.earned, found.bonus.if_delivered
    (Decimal('6000000.00'), Decimal('14000000.00'))
    >>> found = capital({"plan": -1, "capital": 100000000}, "2024/25")
    >>> found.penalty.at_least, found.penalty.at_most
    (Decimal('0.00'), Decimal('10000000.00'))
    """

def corridor_presets(rulebook: Rulebook | FinancialYear | str) -> Table[CorridorPreset]:
    """
    The published corridor schemes that `settle_corridor` knows by name.

    >>> from ics_rules import corridor_presets
    >>> [preset.id for preset in corridor_presets("2019/20")][:2]
    ['mssp-2018.track-1', 'mssp-2018.track-1-plus']
    """

def deficit_support(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> DeficitSupport | CannotTell | NotInForce:
    """
    What a system has received of its deficit support, what is withheld and what is to come (2024/25 and
    2025/26).

    Args:
        question: `system`, `planned` and `quarters` in order, each with what was `due`, `withheld` and
            `released`; and the positions `plan_before_support` and `actual_before_support`. What
            counts as off plan is not published, so the question states what was withheld.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import deficit_support
    >>> support = deficit_support({"system": "QYG", "planned": 400, "quarters": [
    ...     {"quarter": "Q1", "due": 100, "withheld": 100, "released": 0},
    ...     {"quarter": "Q2", "due": 100, "withheld": 0, "released": 60}]}, "2025/26")
    >>> support.received, support.withheld, support.to_come
    (Decimal('160.00'), Decimal('40.00'), Decimal('200.00'))
    """

def exposure(agreement: Mapping[str, Any], members: Sequence[Mapping[str, Any]], rulebook: Rulebook | FinancialYear | str, *, now: Decimal | int | str | None = None, outcomes: Sequence[Decimal | int | str] = ...) -> Exposure | CannotTell | NotInForce:
    """
    What every outcome of a system would mean for each member by an agreement: break points, the part
    of a further pound at each, the most a member can come to take and where, and the improvement that
    frees it.

    Args:
        agreement: what the members have agreed, by the terms that `share_risk` explains.
        members: as for `share_risk`; own variances are needed only where the agreement goes by them.
        rulebook: a rulebook, or the financial year whose edition is meant.
        now: what is in the pool as things stand: a gain positive, a loss negative.
        outcomes: outcomes whose shares are wanted to the penny.

    Raises:
        IcsRulesError: with every problem of the agreement and the members; `out_of_range` for more
            than a thousand members.

    The answer is a `CannotTell` where a condition of the waterfall has no answer; its `losses` and
    `gains` are where a figure is missing that the agreement goes by.

    >>> from ics_rules import exposure
    >>> agreement = {"basis": "equal", "limits": {"RHQ": {"amount": 300}}}
    >>> members = [{"code": "RHQ", "control_total": 0}, {"code": "RXF", "control_total": 0}]
    >>> function = exposure(agreement, members, "2019/20", now=-1000, outcomes=[-700])
    >>> function.losses.members
    [<MemberExposure RHQ: at most (£300), reached at (£600)>, <MemberExposure RXF: without an end>]
    >>> function.losses.members[0].points
    [<ExposurePoint £0: £0, then 50% of each further pound>, <ExposurePoint (£600): (£300), then 0% of each further pound>]
    >>> function.at[0].shares
    {'RHQ': Decimal('-300.00'), 'RXF': Decimal('-400.00')}
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

def incentive(year_end: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Incentive | CannotTell | NotInForce:
    """
    What a result better than the control total earns: pound for pound, in 2016/17.

    Args:
        year_end: `code`, `control_total`, `performance` before sustainability money, and `accepted`.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import incentive
    >>> incentive({"code": "RHQ", "control_total": -2, "performance": 1, "accepted": True},
    ...           "2016/17").amount
    Decimal('3.00')
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

def payment(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Payment | CannotTell | NotInForce:
    """
    What is paid for what was done, by a fixed sum and a marginal rate on the difference.

    Args:
        question: a `mechanism` of the year's rules (`marginal_emergency`, `blended_emergency` or
            `aligned`) or `terms` of your own (`fixed`, `above` and `below`, as multiples); and
            either `activity` (`baseline` and `actual` units, and the `price` of one) or `value`
            (`baseline` and `actual`, in pounds at full price). Where the parties have agreed any,
            `safeguards`: a `threshold` (`of_fixed`, and whether it `pays` the `whole` difference or
            the `excess`) and `break_glass` (`of_fixed`, `above`, `below`).
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import payment
    >>> found = payment({"mechanism": "blended_emergency",
    ...                  "activity": {"baseline": 1000, "actual": 1100, "price": 2000}}, "2019/20")
    >>> found.total, found.over_full_price
    (Decimal('2040000.00'), Decimal('-160000.00'))
    >>> found.exposure.one_more
    Decimal('400.00')
    >>> payment({"mechanism": "aligned", "value": {"baseline": 1, "actual": 1}}, "2019/20")
    <NotInForce the aligned payment>
    """

def provider_holder(prior_year_control_total_met: bool | None, rulebook: Rulebook | FinancialYear | str) -> ProviderReserve | CannotTell | NotInForce:
    """
    Who holds the provider part of a reserve.

    Args:
        prior_year_control_total_met: whether the provider met its control total of the year before;
            None where that is not known.
        rulebook: a rulebook, or the financial year whose edition is meant.

    >>> from ics_rules import provider_holder
    >>> provider_holder(True, "2017/18").holder
    'provider'
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

def reconcile_settlements(table: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> SettlementReconciliation:
    """
    Settles published settlements of a corridor scheme again, each by the terms of its track, and
    compares: the generated amount, the gates, the share and what was earned or owed, exactly or within
    the rounding that a rule states.

    `table` has `columns`, the names of the columns, and `rows`, the fields of each row, all texts in
    the order of the file, as `csv.reader` gives them. Columns may come in any order and others may
    stand beside them. A row that cannot be read is named with its problems, each with its column, and
    spoils no other. `rulebook` is a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every missing column, or `empty` when there is no column or no row.

    >>> import csv
    >>> from ics_rules import reconcile_settlements
    >>> columns, *rows = csv.reader([
    ...     "track,ACO_ID,N_AB,ABtotBnchmk,ABtotExp,BnchmkMinExp,Sav_rate,MinSavPerc,GenSaveLoss,"
    ...     "QualScore,Met_QPS,QualPerfShare,FinalShareRate,RevLossLimit,DisAdj,EarnSaveLoss",
    ...     "T1,A1,100,1000,900,100,0.1,0.02,100,1,1,0.5,0.5,0,,49"])
    >>> reconcile_settlements({"columns": columns, "rows": rows}, "2019/20")
    <SettlementReconciliation 1 rows: 1 read, 0 not read; 8 comparisons, 0 differing>
    """

def release_reserve(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> ReserveRelease | CannotTell | NotInForce:
    """
    Whether a reserve is released by the rules of the year, and what that moves.

    Args:
        question: the `amount`, and the holder's `position` and `control_total` before, in pounds;
            whether the year's conditions hold (`treasury_consent` in 2016/17; `system_delivering`
            and `national_risk_acceptable` in 2017/18); and `rebase`, where the year leaves it open.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import release_reserve
    >>> found = release_reserve({"amount": 9900000, "position": -17400000,
    ...                          "control_total": -17400000, "treasury_consent": True}, "2016/17")
    >>> found.after.position, found.after.control_total, found.after.variance
    (Decimal('-7500000.00'), Decimal('-7500000.00'), Decimal('0.00'))
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

def settle(nets: Mapping[str, Decimal | int | str]) -> Table[Transfer]:
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

def settle_corridor(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Settlement | CannotTell | NotInForce:
    """
    Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.

    Args:
        question: `benchmark`, and `actual` or `difference` (a gain positive, a loss negative); the
            `terms` in full, or a `preset` with its performance `year` (a calendar year) and the
            organisation's `band`; and where they matter `quality`, `quality_met`, `revenue`,
            `relief`, `loss_limit` and `half_rate`. Amounts are in one currency, whichever it is.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question; `not_in_force` for a preset in a year in
            which it does not hold.

    >>> from ics_rules import settle_corridor
    >>> settled = settle_corridor({
    ...     "preset": "mssp-2018.track-1", "year": 2018, "band": {"gain": "0.02", "loss": "0.02"},
    ...     "benchmark": 100000, "actual": 90000, "quality": "0.9", "quality_met": True}, "2019/20")
    >>> settled.amount
    Decimal('4410.00')
    """

def share_risk(agreement: Mapping[str, Any], members: Sequence[Mapping[str, Any]], rulebook: Rulebook | FinancialYear | str, *, amount: Decimal | int | str | None = None) -> RiskShare | CannotTell | NotInForce:
    """
    Shares a gain or loss between the members of a system as they have agreed.

    What is shared is the sum of what each member's own variance brings to the pool, or a stated
    amount. A loss is met from the waterfall first. What is left is shared layer by layer, in each by
    its basis and within the limits; what a limit cuts off goes on to the others until nothing more
    fits. Who takes more or less than its own variance pays or receives the difference.

    Args:
        agreement: what the members have agreed, by the terms below.
        members: each with `code` and `control_total`, and where they are known `own_variance`,
            `lines` (the variance of each line that the agreement names), `plan_to_date`, `turnover`,
            `allocation`, `contribution` (all in pounds) and `population`; adverse and deficit are
            negative.
        rulebook: a rulebook, or the financial year whose edition is meant.
        amount: where the agreement shares a stated amount, that amount: a gain positive, a loss
            negative.

    Raises:
        IcsRulesError: with every problem of the agreement, the members and the amount.

    The answer is a `CannotTell` where a figure or the answer to a condition is missing.

    In the terms of an agreement, a size is an amount in pounds, or a dict with `amount`,
    `share_of_turnover` and `share_of_allocation`, of which the smallest holds. A holder or bearer is
    a member's code, `reserve`, `region` or `outside`. Shares are from 0 to 1. No term has a default
    beyond what is said here:

        basis: what shares are in proportion to: `equal`, `fixed`, `turnover`, `allocation`,
            `population`, `contribution`, `control_total`, `own_variance`, or several of them with
            their parts of 1, as `{"equal": "0.2", "turnover": "0.8"}`. It may be left out where every
            layer has one.
        shares: each member's share, by code, where a basis is `fixed`; they sum to 1.
        on: `forecast` or `to_date`, which says what the variances are, or `stated` where an amount is
            given with each call.
        held_by: who holds a stated amount until it is shared.
        lines: names of lines, each `variable` or `fixed`; with any, only the variable ones are
            shared.
        retention: by code, the size that a member keeps of its own variance, gain or loss.
        waterfall: what a loss is met from first, in order, each step with `source` (`underspend`,
            `risk_reserve`, `uncommitted_schemes` or `outside`), `amount`, `held_by`, `conditions`
            (a dict of what must be so, each True, False or None for unknown) and
            `moves_control_total` (True where it is released whole and moves its holder's control
            total, so that it meets nothing of the loss).
        losses: the layers of a loss from nothing up, each with `from` and `to` (sizes; without `to`
            it never ends), `shared` (the members' part), `left_with` (the parts of others; all sum
            to 1), and its own `basis` and `shares` where they differ.
        gains: the layers of a gain, as for a loss.
        limits: by code, the most that a member's share may be (the terms of a size, and
            `no_worse_than_own`: of a loss at most what its own variance adds) and `at_least`, the
            size it takes as soon as there is that much.
        overall: the same terms for all members together, but for `no_worse_than_own`; a share is of
            their bases together.
        left_over_with: who bears, or has, what no layer and no limit has room for; without it that
            is unallocated.
        no_payment_below: the amount below which no payment is made.

    >>> from ics_rules import share_risk
    >>> agreement = {
    ...     "basis": {"equal": "0.2", "turnover": "0.8"},
    ...     "retention": {"RHQ": 1000},
    ...     "waterfall": [
    ...         {"source": "underspend"},
    ...         {"source": "risk_reserve", "amount": 4000, "conditions": {"board agrees": True}}],
    ...     "losses": [
    ...         {"from": 0, "to": 5000, "shared": "0.75", "left_with": {"region": "0.25"}},
    ...         {"from": 5000, "shared": 1, "basis": "equal"}],
    ...     "limits": {"RXF": {"amount": 1500, "at_least": 500}},
    ...     "left_over_with": "region",
    ...     "no_payment_below": 10}
    >>> members = [
    ...     {"code": "RHQ", "own_variance": -12000, "control_total": 0, "turnover": 3000000},
    ...     {"code": "RXF", "own_variance": 1000, "control_total": 0, "turnover": 1000000}]
    >>> shared = share_risk(agreement, members, "2019/20")
    >>> shared.variance, shared.to_share
    (Decimal('-10000.00'), Decimal('-6000.00'))
    >>> for layer in shared.layers: print(layer, layer.parts)
    <LayerShare 1, £0 to £5,000: (£5,000), the members (£3,750)> [<LayerPart RHQ: (£2,625), free>, <LayerPart RXF: (£1,125), free>]
    <LayerShare 2, from £5,000: (£1,000), the members (£1,000)> [<LayerPart RHQ: (£625), free>, <LayerPart RXF: (£375), at its cap>]
    >>> shared.left_with
    {'region': Decimal('-1250.00')}
    >>> shared.transfers
    [<Transfer reserve pays RHQ £4,000>, <Transfer RXF pays RHQ £2,500>, <Transfer region pays RHQ £1,250>]
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

def support(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> SupportSchedule | CannotTell | NotInForce:
    """
    What moves when systems or members support another, and what is repaid when.

    Args:
        question: the `receiver`; the `givers` with what each gives, in pounds; what it `moves`
            (`positions` or `control_totals`) and, where known, those figures `before`; and the
            `terms`: `within_years`, yearly `interest` (0 where there is none), `instalments`
            (`equal`, `shares` with `shares` by year, or `amounts` with `amounts` by year) and
            `early_repayment` in words. No term has a default.
        rulebook: a rulebook, or the financial year whose edition is meant: the year of giving.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import support
    >>> terms = {"within_years": 3, "interest": 0, "instalments": "equal",
    ...          "early_repayment": "at any time, without charge"}
    >>> found = support({"receiver": "QUE", "givers": {"QHG": 5000000, "QJG": 5000000},
    ...                  "moves": "control_totals", "terms": terms}, "2019/20")
    >>> print(found.repay_by)
    2022/23
    >>> found.givers[0].years
    [<Repayment 2020/21: £1,666,666.67>, <Repayment 2021/22: £1,666,666.67>, <Repayment 2022/23: £1,666,666.66>]
    >>> del terms["interest"]
    >>> support({"receiver": "QUE", "givers": {"QHG": 1}, "moves": "positions", "terms": terms},
    ...         "2019/20").missing
    ['terms.interest']
    """

def taper(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Taper | CannotTell | NotInForce:
    """
    What a shortfall leaves of an allocation where a fund is lost gradually (2020/21, designed and not
    operated).

    Args:
        question: `amount`, and `year_end` with `code`, `control_total`, `performance` and
            `accepted`. The slope is the rulebook's, which is assumed: lay a local one over it.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import taper
    >>> year_end = {"code": "RHQ", "control_total": 0, "performance": -3, "accepted": True}
    >>> taper({"amount": 8, "year_end": year_end}, "2020/21").earned
    Decimal('5.00')
    """

def transitional_reward(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Reward | CannotTell | NotInForce:
    """
    The reward of a trust that stays in surplus or leaves deficit (2020/21, designed and not operated).

    Args:
        question: `code`, `path` (`stays_in_surplus`, `reaches_balance` or `keeps_balance`),
            `relevant_income` and `rewards_before`.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import transitional_reward
    >>> transitional_reward({"code": "RHQ", "path": "stays_in_surplus", "rewards_before": 0,
    ...                      "relevant_income": 500_000_000}, "2020/21").amount
    Decimal('2500000.00')
    """
