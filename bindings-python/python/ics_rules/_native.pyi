from _typeshed import SupportsGetItem
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from ics_rules._tables import Table
from ics_rules.plot import AssessmentPlots, CohortPlots, ControlTotalPlots, ExposurePlots, FundPlots, MaturityPlots, RiskSharePlots, UseOfResourcesPlots
from typing import Any, Final, SupportsIndex, final
from typing_extensions import disjoint_base

__all__ = ["__version__", "AdjustmentOutcome", "Advice", "Allocation", "AnswerChange", "AnswersCompared", "AppliedLimit", "Assessment", "BetterScore", "Bonus", "BonusProvider", "CannotTell", "CapitalBonus", "CapitalConsequence", "CapitalPenalty", "Caveat", "CellFound", "Change", "Cohort", "CohortMember", "CombinedFinance", "Compared", "Concern", "ConditionFound", "ControlTotal", "CorridorPreset", "Criterion", "CriterionFound", "Crossing", "Deadline", "DeficitSupport", "DomainFound", "DomainScore", "Draw", "Entry", "Escalation", "Exit", "Explanation", "Exposure", "ExposureAt", "ExposurePoint", "ExposureSide", "ExposureStep", "FaultOfNotice", "FinancialTest", "FinancialYear", "FloorApplied", "ForecastAnswer", "ForecastChange", "ForecastOversight", "ForecastWorsening", "Freedom", "FreedomsInForce", "FundAnswer", "FundAssessment", "FundLink", "FundQuarter", "Gap", "GateTest", "GiverSchedule", "GovernanceCheck", "GovernanceContext", "Headroom", "HistoricDebt", "ImprovementFound", "Incentive", "Intervention", "KnownMetric", "LadderRow", "LayerPart", "LayerShare", "League", "Ledger", "LeftOut", "LeftOutMetric", "LegalPower", "LegalPowers", "LevelRules", "Licence", "LimitAnswer", "LimitKept", "Maturity", "MaturityByCriteria", "MemberExposure", "MemberPosition", "MemberShare", "MemberTotal", "MetricChange", "MetricScore", "MetricsUnder", "MinimumImprovement", "Naming", "Needed", "NextCell", "NextQuarter", "NextStage", "NotInForce", "Note", "NoticePeriod", "Observation", "Organisation", "Outturn", "OversightAnswer", "OversightRoles", "OverspendInstalment", "OverspendRepayment", "OwnTotal", "OwnTotals", "ParameterEffect", "Part", "Payment", "PaymentExposure", "PaymentRule", "PaymentTerms", "PenaltyCap", "PopulationBand", "PopulationFound", "Position", "PowerFound", "PowerReason", "PowerWithheld", "Principle", "ProviderReserve", "QualityTest", "RecoverySupport", "RefusedMetric", "Region", "Repayment", "RequiredImprovement", "RequiredReserve", "Requirement", "RequirementFound", "ReserveAnswer", "ReserveFigures", "ReserveRelease", "ReserveRequirement", "Reward", "RiskShare", "Route", "Rule", "RuleChange", "Rulebook", "RulebookComparison", "RunRate", "SafeguardsUsed", "ScoredMetric", "SectorEffect", "Segment", "SegmentDecision", "SegmentEffect", "SegmentRole", "SegmentView", "Settlement", "SharedAmount", "SignFound", "Source", "SpecialMeasures", "Split", "StageRow", "Step", "SupportMovement", "SupportSchedule", "SupportTranche", "System", "SystemName", "SystemYear", "Taper", "Timing", "ToDate", "TranchePart", "Transfer", "UseOfResources", "UseOfResourcesScorer", "UseOfResourcesScores", "WayOut", "WayOutByMetric", "YearBalance", "_Assessment", "_Data", "_Outcome", "_assess_each", "allocate", "assess", "assess_fund", "bonus", "capital", "check_governance", "check_notice", "cohort", "cohort_from_csv", "corridor_presets", "deficit_support", "escalation", "exposure", "forecast_change", "freedoms", "historic_debt", "incentive", "legal_powers", "levels", "maturity", "maturity_by_criteria", "metrics_under", "minimum_improvement", "money_from_return", "overspend_repayment", "parse_month", "parse_organisation_code", "parse_share", "payment", "provider_holder", "release_reserve", "reserve_requirement", "route", "segment", "settle", "settle_corridor", "share_risk", "special_measures", "split", "support", "taper", "transitional_reward", "use_of_resources", "use_of_resources_scorer"]

__version__: Final[str]
"""
The version of the package.
"""

@final
class AdjustmentOutcome(_Outcome):
    """
    What becomes of an adjustment.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> AdjustmentOutcome: ...
    @property
    def awaiting(self, /) -> list[str]:
        """
        What it awaits: the members whose total moves and that must still agree, then approvers, then
        `performance_statement` where the year's rules ask for one and none was given, then
        `system_target` where it lowers the members' totals against a target that is not given.
        """
    @property
    def in_effect(self, /) -> bool:
        """
        Whether it counts: it awaits nothing, and the system's total holds.
        """
    @property
    def moves(self, /) -> dict[str, Decimal]:
        """
        The moves. In 2018/19 and 2019/20 they sum to zero; in 2017/18 they need not.
        """
    @property
    def performance_stated(self, /) -> bool:
        """
        Whether a statement of how it improves overall performance was given.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def sectors(self, /) -> SectorEffect:
        """
        What it moves between the two national sectors.
        """
    @property
    def target_holds(self, /) -> bool:
        """
        Whether the system's total still holds: always where moves sum to zero or raise the members'
        totals; where they lower them, as they may in 2017/18, only where the members' totals after all
        agreed moves are known to come to the system's target.
        """
    @property
    def window(self, /) -> str:
        """
        The window it was made in.
        """

@final
class Advice(_Outcome):
    """
    A concern and the route it must take.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Advice: ...
    @property
    def concern(self, /) -> Concern:
        """
        The concern.
        """
    @property
    def route(self, /) -> Route | CannotTell | NotInForce:
        """
        How it must run.
        """

@final
class Allocation(_Data):
    """
    An amount and how it was shared: the parts and what is unallocated make the amount exactly.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Allocation: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount that was shared.
        """
    @property
    def parts(self, /) -> Table[Part]:
        """
        The parts, in order of organisation code.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What no cap had room for, with the sign of the amount.
        """

@final
class AnswerChange(_Data):
    """
    A part of an assessment that comes out differently.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> AnswerChange: ...
    @property
    def added(self, /) -> list[str]:
        """
        Rules that the other answer rests on and this rulebook does not have.
        """
    @property
    def after(self, /) -> str | None:
        """
        The answer in a sentence under the other rules.
        """
    @property
    def before(self, /) -> str | None:
        """
        The answer in a sentence; none where the facts give nothing for the part.
        """
    @property
    def gone(self, /) -> list[str]:
        """
        Rules that the answer rests on and the other rulebook does not have.
        """
    @property
    def parameters(self, /) -> Table[ParameterEffect]:
        """
        The parameters of other values on which the part rests.
        """
    @property
    def part(self, /) -> str:
        """
        The part.
        """
    @property
    def values(self, /) -> Table[Change]:
        """
        Every value that differs, by its place in the part.
        """

@final
class AnswersCompared(_Data):
    """
    What the same facts come to under two rulebooks.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> AnswersCompared: ...
    @property
    def differing(self, /) -> Table[AnswerChange]:
        """
        The parts whose answers differ.
        """
    @property
    def left_out(self, /) -> list[str]:
        """
        What the other year's rules do not know, with its place: it was left out there.
        """
    @property
    def same(self, /) -> list[str]:
        """
        The parts whose answers are the same.
        """
    @property
    def year_after(self, /) -> FinancialYear:
        """
        The year whose rules they are put under.
        """
    @property
    def year_before(self, /) -> FinancialYear:
        """
        The year they were assessed in.
        """

@final
class AppliedLimit(_Data):
    """
    A limit as an amount.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> AppliedLimit: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The most that is paid or owed: of two terms the lower.
        """
    @property
    def bound(self, /) -> bool:
        """
        Whether it decided the result: the amount before it was larger.
        """
    @property
    def of_(self, /) -> str:
        """
        What it is a share of.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share.
        """

@final
class Assessment(_Assessment):
    """
    A system's year, assessed.

    Each part is an answer, a `CannotTell` that names what is missing, or a `NotInForce`; a part
    that the document gives nothing for is None. A notebook shows it with its explanation.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @staticmethod
    def _rebuilt(document: str, year: str, overlays: SupportsGetItem[int, str]) -> Assessment: ...
    def _repr_html_(self, /) -> str: ...
    def caveats(self, /) -> Table[Caveat]:
        """
        What nobody has confirmed: the inferred and assumed rules that the answers rest on, the
        weakest first.
        """
    def explain(self, /, part: str | None = None) -> Explanation | None:
        """
        Why every answer is what it is, or why one part is: `control_total`, `organisations`,
        `funds`, `deficit_support`, `limits`, `reserves`, `capital`, `forecast_changes`,
        `oversight`, `governance`, `risk_share`, `maturity`, `freedoms`, `routes` or `observations`.
        None when the document gives nothing for the part.

        Raises:
            IcsRulesError: with code `unknown_value` for another word.
        """
    def html(self, /) -> str:
        """
        The report and the explanation as HTML. Every text is escaped.
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
    def rulebook(self, /) -> Rulebook:
        """
        The rulebook it was assessed by.
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
    def under(self, /, rulebook: Rulebook | FinancialYear | str) -> AnswersCompared:
        """
        What the same facts come to under another rulebook, or the edition of another year: which
        parts differ, and which parameter alone makes the difference. What the other year does not
        know is left out there and listed.

        Raises:
            IcsRulesError: when the facts cannot be put under the other rules, for example a kind of
                member that its systems do not have.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class BetterScore(_Data):
    """
    What it would take to reach a better overall score by changing one metric alone.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> BetterScore: ...
    @property
    def alone(self, /) -> Table[MetricChange]:
        """
        The metrics that could do it alone, each with the smallest change that does.
        """
    @property
    def blocked_by(self, /) -> list[str]:
        """
        The floors that no metric can lift and that are worse than this score.
        """
    @property
    def cheapest(self, /) -> str | None:
        """
        Of those that were worked out from amounts, the one that needs the fewest pounds; the first of
        equals.
        """
    @property
    def not_stated(self, /) -> list[str]:
        """
        What was not stated, by its place in the question, and may keep the score from being this good.
        """
    @property
    def overall(self, /) -> int:
        """
        The overall score.
        """

@final
class Bonus(_Outcome):
    """
    How what is left was shared. The shares and what is unallocated make it exactly.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Bonus: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What was left.
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
        The rules it rests on.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What nobody has, because no provider met its control total.
        """

@final
class BonusProvider(_Data):
    """
    A provider's part in the sharing.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> BonusProvider: ...
    @property
    def amount(self, /) -> Decimal:
        """
        Its share; nothing where it does not share.
        """
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def headroom(self, /) -> Decimal:
        """
        Performance less control total: below zero it is missed.
        """
    @property
    def shares(self, /) -> bool:
        """
        Whether it shares: its control total is accepted, and met or beaten.
        """

@final
class CannotTell(_Data):
    """
    Why a question cannot be answered from what was given.
    """
    def __bool__(self, /) -> bool: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CannotTell: ...
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

@final
class CapitalBonus(_Data):
    """
    What a plan that balances earns.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CapitalBonus: ...
    @property
    def at_plan(self, /) -> Decimal:
        """
        The plan it is for: the plan that was asked about, or break-even.
        """
    @property
    def earned(self, /) -> Decimal:
        """
        What is earned, rounded to the penny once, halves away from zero; nothing without a gap.
        """
    @property
    def gap(self, /) -> Decimal:
        """
        How far that plan is better than the fair-share position; below zero where it is worse.
        """
    @property
    def if_delivered(self, /) -> Decimal:
        """
        What more may be spent if the plan is delivered: the rest of the gap.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share of the gap that is earned.
        """

@final
class CapitalConsequence(_Outcome):
    """
    What a system's plan does to its capital: a bonus, or a loss.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CapitalConsequence: ...
    @property
    def bonus(self, /) -> CapitalBonus | None:
        """
        What a plan that balances earns; for a plan in deficit, what it would earn by balancing,
        where the fair-share position is known.
        """
    @property
    def penalty(self, /) -> CapitalPenalty | None:
        """
        What a plan in deficit loses; none for a plan that balances.
        """
    @property
    def plan(self, /) -> Decimal:
        """
        Its `plan`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def to_break_even(self, /) -> Decimal:
        """
        What the plan would have to improve by to break even; nothing where it does.
        """

@final
class CapitalPenalty(_Data):
    """
    What a plan in deficit loses, as a range that is one amount once the share is settled.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CapitalPenalty: ...
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

@final
class Caveat(_Data):
    """
    A rule that an answer rests on and that nobody has confirmed, or that did not take effect.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Caveat: ...
    @property
    def note(self, /) -> str | None:
        """
        Why it is inferred or assumed.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def standing(self, /) -> str:
        """
        How weak it is.
        """
    @property
    def status(self, /) -> str | None:
        """
        What became of it, where it was not simply in force.
        """

@final
class CellFound(_Data):
    """
    A cell of the matrix.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CellFound: ...
    @property
    def criteria(self, /) -> Table[CriterionFound]:
        """
        Its criteria, in the order of the rulebook.
        """
    @property
    def reached(self, /) -> bool | None:
        """
        Whether enough of its criteria are met; for emerging, whether it is left behind. None where what
        is not stated could change it, or where stages are judged.
        """
    @property
    def stage(self, /) -> str:
        """
        Its stage.
        """

@final
class Change(_Data):
    """
    One thing in which two rules differ.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Change: ...
    @property
    def after(self, /) -> str | None:
        """
        As the second has it.
        """
    @property
    def before(self, /) -> str | None:
        """
        As the first rulebook has it; none where it has nothing.
        """
    @property
    def what(self, /) -> str:
        """
        What: `value`, `unit`, `says`, `standing`, `actor` and so on.
        """

@final
class Cohort(_Outcome):
    """
    The trusts of a cohort, scored, segmented and ranked.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Cohort: ...
    @property
    def leagues(self, /) -> Table[League]:
        """
        The leagues of the types of provider among them, in the order of the types.
        """
    @property
    def plot(self, /) -> CohortPlots:
        """
        Charts of it. Needs the extra `plot`.
        """
    @property
    def quarter(self, /) -> str | None:
        """
        The quarter, where one was given.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """
    def trust(self, /, code: str) -> CohortMember | None:
        """
        The trust with this code; None where it is not in the cohort.

        Raises:
            IcsRulesError: when the text is no organisation code.
        """
    @property
    def trusts(self, /) -> Table[CohortMember]:
        """
        The trusts, in the order of their codes.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class CohortMember(_Outcome):
    """
    A trust and what was found about it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CohortMember: ...
    @property
    def adjusted(self, /) -> int | CannotTell | NotInForce:
        """
        The segment after the override, told too where nothing that is not known could change it.
        """
    @property
    def average(self, /) -> Decimal | CannotTell | NotInForce:
        """
        The average of its scores.
        """
    @property
    def average_range(self, /) -> tuple[Decimal, Decimal] | None:
        """
        The best and the worst that the average can be, where it waits for the combined finance score.
        """
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def cuts(self, /) -> list[Decimal] | None:
        """
        The three cuts between segments that its average was held against, ascending: at or below one is
        the better segment. None where it has no segment.
        """
    @property
    def domains(self, /) -> Table[DomainScore]:
        """
        Its domains, in the order of their names; without one whose combined finance score cannot be
        told.
        """
    @property
    def final_segment(self, /) -> int | CannotTell | NotInForce:
        """
        The segment in the end: that of intensive support where it is in the programme.
        """
    @property
    def finance(self, /) -> CombinedFinance | CannotTell | NotInForce | None:
        """
        The combined finance score, where it was made from plan and variance.
        """
    @property
    def league(self, /) -> tuple[int, int] | CannotTell | NotInForce:
        """
        Its place in the league of its type; told where nothing that is not known could change it.
        """
    @property
    def left_out(self, /) -> Table[LeftOutMetric]:
        """
        The metrics that it has no score on, and why.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its `name`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules that the final segment and the league rest on beyond those named above.
        """
    @property
    def scores(self, /) -> Table[MetricScore]:
        """
        Its scores, in the order of the names of metrics.
        """
    @property
    def unadjusted(self, /) -> int | CannotTell | NotInForce:
        """
        The segment of its average, told too where the average is not known and its range is in one.
        """
    @property
    def way_out(self, /) -> WayOut | None:
        """
        What would get it out of the segment it is in, what binds first coming first; none in the best,
        or where the segment after the override cannot be told.
        """

@final
class CombinedFinance(_Data):
    """
    A combined finance score and what it is made of.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CombinedFinance: ...
    @property
    def combined(self, /) -> Decimal:
        """
        The combined score.
        """
    @property
    def planned(self, /) -> int:
        """
        The score of the planned surplus or deficit.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def supplied(self, /) -> bool:
        """
        Whether the caller supplied the cell.
        """
    @property
    def variance(self, /) -> int:
        """
        The score of the variance to plan.
        """

@final
class Compared(_Data):
    """
    A value that a statement was decided from.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Compared: ...
    @property
    def name(self, /) -> str:
        """
        What it is.
        """
    @property
    def value(self, /) -> str:
        """
        The value, as text.
        """

@final
class Concern(_Data):
    """
    A concern about an organisation or a system, and how it is to be met.

    Whether the circumstances are exceptional and whether the decision must be national are
    judgements of those responsible, each with a reason that is recorded.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Concern: ...
    @property
    def exceptional(self, /) -> bool | None:
        """
        Whether the circumstances are exceptional; needed for an intervention.
        """
    @property
    def needs_national_decision(self, /) -> bool | None:
        """
        Whether it is so serious that it must be decided nationally; needed for an intervention.
        """
    @property
    def reason(self, /) -> str | None:
        """
        The reason for these judgements.
        """
    @property
    def request_scope(self, /) -> str | None:
        """
        Whether a request for information is within the performance framework and the agreed
        objectives of the system; for such requests alone.
        """
    @property
    def response(self, /) -> str:
        """
        What is to be done.
        """
    @property
    def subject(self, /) -> str:
        """
        The organisation, or the system itself.
        """
    @property
    def theme(self, /) -> str:
        """
        What it is about.
        """

@final
class ConditionFound(_Data):
    """
    A condition of the release.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ConditionFound: ...
    @property
    def condition(self, /) -> str:
        """
        The condition.
        """
    @property
    def holds(self, /) -> bool:
        """
        Whether it holds.
        """

@final
class ControlTotal(_Outcome):
    """
    The system control total, or what the year has in its place, and the positions and forecasts
    against it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ControlTotal: ...
    @property
    def adjustments(self, /) -> Table[AdjustmentOutcome]:
        """
        What became of each adjustment.
        """
    @property
    def aim(self, /) -> str:
        """
        Where the total comes from.
        """
    @property
    def aim_in_words(self, /) -> str:
        """
        What the year calls the total: `system control total`, `system target` or `system objective`.
        """
    @property
    def basis(self, /) -> str:
        """
        The basis of every figure here.
        """
    @property
    def before(self, /) -> Decimal:
        """
        The sum of the members' totals before adjustments.
        """
    @property
    def latest(self, /) -> Position | None:
        """
        The position at the latest month for which any return was made.
        """
    @property
    def members(self, /) -> Table[MemberTotal]:
        """
        Each member's control total, in order of code; in years without those, its plan.
        """
    @property
    def months(self, /) -> Table[Position]:
        """
        The position at every month for which a return was made, in order.
        """
    @property
    def objective(self, /) -> Decimal | None:
        """
        The joint objective of the year, where it has one beside the total.
        """
    @property
    def of_members(self, /) -> Decimal:
        """
        The sum of the members' totals after adjustments.
        """
    @property
    def planned_support(self, /) -> Decimal | None:
        """
        The deficit support planned, where the figures are on another basis than the objective and the
        total lies beside it by that much: below it for figures before support.
        """
    @property
    def plot(self, /) -> ControlTotalPlots:
        """
        Charts of it. Needs the extra `plot`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def surplus_of_plans(self, /) -> Decimal:
        """
        What the members' totals come to beyond the system's: below zero, what the system must find
        besides them.
        """
    @property
    def system(self, /) -> str:
        """
        The system.
        """
    @property
    def total(self, /) -> Decimal:
        """
        The total that the system is held to. Where it is the sum of its members', net-neutral
        adjustments leave it as it was.
        """
    @property
    def variance(self, /) -> Decimal | CannotTell | NotInForce:
        """
        The outturn at the latest month less the total, with support withheld counted back: adverse is
        negative.
        """

@final
class CorridorPreset(_Data):
    """
    A published corridor scheme: its terms, without what each organisation has of its own.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CorridorPreset: ...
    @property
    def band_least(self, /) -> Decimal | None:
        """
        The narrowest band of a gain.
        """
    @property
    def band_most(self, /) -> Decimal | None:
        """
        The widest band of a gain.
        """
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
    @property
    def last_year(self, /) -> int | None:
        """
        The last; none while it is in force.
        """
    @property
    def published_as(self, /) -> str | None:
        """
        The name of the track in published results.
        """
    @property
    def says(self, /) -> str:
        """
        What it is.
        """
    @property
    def symmetric_band(self, /) -> bool:
        """
        Whether both edges of an organisation's band are the same.
        """

@final
class Criterion(_Data):
    """
    A criterion of the maturity matrix.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Criterion: ...
    @property
    def domain(self, /) -> str | None:
        """
        The domain it is evidence for; none for the population gate.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def polarity(self, /) -> str:
        """
        Whether it shows that the stage is reached or not.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def stage(self, /) -> str | None:
        """
        The stage it is evidence for; none for the population gate.
        """

@final
class CriterionFound(_Data):
    """
    A criterion, and whether it is met.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> CriterionFound: ...
    @property
    def because(self, /) -> str:
        """
        Why, in words.
        """
    @property
    def criterion(self, /) -> Criterion:
        """
        The criterion.
        """
    @property
    def status(self, /) -> str:
        """
        Whether it is met.
        """

@final
class Crossing(_Data):
    """
    What it takes to come into another band.

    Where `on_boundary` holds, a change of exactly `distance` is enough; otherwise the boundary itself
    is still outside, and anything beyond it is enough. `pounds` is always enough, and a penny less
    never is.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Crossing: ...
    @property
    def band(self, /) -> int:
        """
        The band that is reached.
        """
    @property
    def boundary(self, /) -> Decimal:
        """
        The boundary that is crossed, in the metric's unit.
        """
    @property
    def boundary_in_better(self, /) -> bool:
        """
        Whether the boundary itself belongs to the better of the bands it divides.
        """
    @property
    def distance(self, /) -> Decimal:
        """
        How far the boundary is, in the metric's unit, without a sign: exact where the value was
        given, rounded up to six decimal places where it was worked out from amounts.
        """
    @property
    def on_boundary(self, /) -> bool:
        """
        Whether the boundary itself belongs to the band that is reached.
        """
    @property
    def pounds(self, /) -> Decimal | None:
        """
        The least change of the money in the metric's numerator that reaches the band, without a sign;
        none where the metric was given and not worked out.
        """

@final
class Deadline(_Outcome):
    """
    The month by which every system had to reach a stage, and whether this one has.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Deadline: ...
    @property
    def by(self, /) -> str:
        """
        The month.
        """
    @property
    def date(self, /) -> str | None:
        """
        The day it is held against, if stated.
        """
    @property
    def lacking(self, /) -> list[str]:
        """
        The domains that have not reached it.
        """
    @property
    def met(self, /) -> bool | None:
        """
        Whether every domain has: no as soon as one has not, and none while one is not told.
        """
    @property
    def needs(self, /) -> str:
        """
        The stage.
        """
    @property
    def passed(self, /) -> bool | None:
        """
        Whether that day is after the month.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def unknown(self, /) -> list[str]:
        """
        The domains whose stage is not told.
        """

@final
class DeficitSupport(_Outcome):
    """
    What a system has of its deficit support.

    What is received, withheld and to come makes what was planned exactly. Without quarters none of the
    three is known.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> DeficitSupport: ...
    @property
    def actual_after_support(self, /) -> Decimal | CannotTell | NotInForce | None:
        """
        The position achieved after support: the one before it and the support received. Support
        that is withheld worsens it although nothing more was spent.
        """
    @property
    def actual_before_support(self, /) -> Decimal | CannotTell | NotInForce | None:
        """
        The position achieved before support, if one of the two is given.
        """
    @property
    def beyond_deficit(self, /) -> Decimal | None:
        """
        What the support planned is beyond the planned deficit, which it equals by the rules of 2024/25
        and 2025/26: above zero, more than the deficit; below zero, what of the deficit is left
        uncovered. None without the planned position and in years without such a rule.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payments to the system.
        """
    @property
    def plan_after_support(self, /) -> Decimal | None:
        """
        The planned position after support: the one before it and the support planned.
        """
    @property
    def plan_before_support(self, /) -> Decimal | None:
        """
        The planned position before support, if given.
        """
    @property
    def planned(self, /) -> Decimal:
        """
        The support planned for the year; also the most it can receive.
        """
    @property
    def quarters(self, /) -> Table[SupportTranche]:
        """
        The quarters so far.
        """
    @property
    def received(self, /) -> Decimal | CannotTell | NotInForce:
        """
        Received so far; also the least it can receive.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def system(self, /) -> str:
        """
        The system.
        """
    @property
    def to_come(self, /) -> Decimal | CannotTell | NotInForce:
        """
        The support of the quarters to come.
        """
    @property
    def withheld(self, /) -> Decimal | CannotTell | NotInForce:
        """
        Withheld and not released: what a release can still bring.
        """

@final
class DomainFound(_Data):
    """
    A domain with its cells, its stage, and what is missing for the next.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> DomainFound: ...
    @property
    def cells(self, /) -> Table[CellFound]:
        """
        Its four cells, from emerging.
        """
    @property
    def domain(self, /) -> str:
        """
        The domain.
        """
    @property
    def doubts(self, /) -> list[str]:
        """
        The criteria that are unmet although the stage that was judged speaks of them: those of its own
        cell, and shortcomings that should be behind it.
        """
    @property
    def next(self, /) -> NextCell | None:
        """
        What is missing for the stage after its own; none after the last, or where its stage is not
        told.
        """
    @property
    def stage(self, /) -> str | CannotTell | NotInForce:
        """
        Its stage: as judged, or as its criteria show.
        """

@final
class DomainScore(_Data):
    """
    The score of a domain and its segment.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> DomainScore: ...
    @property
    def average(self, /) -> Decimal:
        """
        The average of the scores of its metrics.
        """
    @property
    def domain(self, /) -> str:
        """
        The domain.
        """
    @property
    def segment(self, /) -> int | CannotTell | NotInForce:
        """
        Its segment.
        """

@final
class Draw(_Data):
    """
    What was drawn from a source of the waterfall.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Draw: ...
    @property
    def available(self, /) -> Decimal | None:
        """
        What could be drawn; none where it meets whatever is left.
        """
    @property
    def drawn(self, /) -> Decimal:
        """
        What was drawn. What is left of the source is what could be drawn, less this.
        """
    @property
    def held_by(self, /) -> str | None:
        """
        Who holds it; nobody in particular for underspends of the members' own variances.
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
        What the source is.
        """
    @property
    def step(self, /) -> int:
        """
        Which step of the waterfall it is, from 0.
        """
    @property
    def unmet(self, /) -> list[str]:
        """
        The conditions that kept it from being drawn.
        """

@final
class Entry(_Data):
    """
    One movement: an amount leaves one account and arrives in another.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Entry: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount, above zero.
        """
    @property
    def from_(self, /) -> str:
        """
        The account it leaves.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule that moves it.
        """
    @property
    def to(self, /) -> str:
        """
        The account it arrives in.
        """

@final
class Escalation(_Outcome):
    """
    How a concern about a body is escalated: who decides and takes part, and which powers are open.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Escalation: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def ladder(self, /) -> Route | CannotTell | NotInForce:
        """
        The route by the stage of the system, in the year that has a ladder of stages.
        """
    @property
    def notes(self, /) -> Table[Note]:
        """
        What else is to be known.
        """
    @property
    def powers(self, /) -> LegalPowers | CannotTell | NotInForce:
        """
        The statutory powers, by their own tests alone.
        """
    @property
    def roles(self, /) -> OversightRoles | CannotTell | NotInForce:
        """
        The parts of board, region and nation by segment, in the years that have them.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class Exit(_Data):
    """
    One step on the way out.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Exit: ...
    @property
    def average(self, /) -> Decimal | None:
        """
        The worst average that is enough; none where not even the best scores there are reach it, or
        where it is no exit from the average.
        """
    @property
    def by_metric(self, /) -> Table[WayOutByMetric]:
        """
        For each metric, what on it alone would be enough, where it is an exit from the average.
        """
    @property
    def fall_of_sum(self, /) -> Decimal | None:
        """
        By how much the sum of scores must fall at least, where it is an exit from the average.
        """
    @property
    def kind(self, /) -> str:
        """
        What it is from.
        """
    @property
    def needs(self, /) -> list[str]:
        """
        All that must come about.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def to(self, /) -> int | None:
        """
        The segment after it and all before it; none where it cannot be told.
        """
    @property
    def waits_for(self, /) -> list[str]:
        """
        The exits without which this one changes nothing.
        """

@final
class Explanation(_Data):
    """
    Why an outcome is what it is.

    A tree: what was found, the values compared, the rules it rests on, and the statements it
    follows from. It is printed as indented text, as
    Markdown or as HTML.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Explanation: ...
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
        The tree as HTML: nested `<details>`, followed by the rules and sources it cites. Every text
        is escaped.
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
        How well sourced the whole is: the weakest standing of its rules.
        """

@final
class Exposure(_Outcome):
    """
    What every outcome of the system would mean for each member: its share as a function of what is in
    the pool.

    The function is a straight line between break points. Figures that an agreement goes by, own
    variances among them, are held as they are. An outcome is the amount in the pool before the
    waterfall, a gain positive and a loss negative.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Exposure: ...
    @property
    def at(self, /) -> Table[ExposureAt]:
        """
        The outcomes that were asked for, in the order of the question.
        """
    @property
    def gains(self, /) -> ExposureSide | CannotTell | NotInForce:
        """
        What gains would mean.
        """
    @property
    def losses(self, /) -> ExposureSide | CannotTell | NotInForce:
        """
        What losses would mean; it cannot be told where a figure is missing that they go by.
        """
    @property
    def now(self, /) -> Decimal | None:
        """
        The outcome as it stands, where it is stated.
        """
    @property
    def plot(self, /) -> ExposurePlots:
        """
        Charts of it. Needs the extra `plot`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class ExposureAt(_Data):
    """
    What one outcome would mean for everybody.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ExposureAt: ...
    @property
    def left_with(self, /) -> dict[str, Decimal]:
        """
        What the layers leave with somebody, and what is left over with its bearer.
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
        Each member's share, to the penny.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What nobody has agreed to take.
        """

@final
class ExposurePoint(_Data):
    """
    A break point of a member's share.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ExposurePoint: ...
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
        Its share there, to the penny.
        """

@final
class ExposureSide(_Data):
    """
    What losses, or gains, of every size would mean.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ExposureSide: ...
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

@final
class ExposureStep(_Data):
    """
    An outcome from which on the members share differently.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ExposureStep: ...
    @property
    def at_limit(self, /) -> list[str]:
        """
        The members that reach their limit here.
        """
    @property
    def layer(self, /) -> int | None:
        """
        The layer it lies in, from 0; none below the layers, where the waterfall meets a loss, above
        them, and where the agreement has no layers.
        """
    @property
    def off_floor(self, /) -> list[str]:
        """
        The members that leave their floor here.
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

@final
class FaultOfNotice(_Data):
    """
    A fault of a notice.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FaultOfNotice: ...
    @property
    def fault(self, /) -> str:
        """
        What kind of fault it is.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        The fault in words.
        """

@final
class FinancialTest(_Data):
    """
    The test for financial special measures.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FinancialTest: ...
    @property
    def grounds(self, /) -> list[str]:
        """
        The grounds there are.
        """
    @property
    def met(self, /) -> bool:
        """
        Whether there is any. It never decides entry.
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
class FloorApplied(_Data):
    """
    A floor that applies.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FloorApplied: ...
    @property
    def after(self, /) -> int:
        """
        The score after it.
        """
    @property
    def at_best(self, /) -> int:
        """
        The best score it leaves.
        """
    @property
    def before(self, /) -> int:
        """
        The score before it: the rounded mean, or what the floors before it left.
        """
    @property
    def floor(self, /) -> str:
        """
        Which floor.
        """

@final
class ForecastAnswer(_Outcome):
    """
    A forecast that worsened from one return to the next, and who oversees it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ForecastAnswer: ...
    @property
    def change(self, /) -> ForecastChange | CannotTell | NotInForce:
        """
        Who oversees it, and what it asks for.
        """
    @property
    def code(self, /) -> str:
        """
        The code of the provider.
        """
    @property
    def month(self, /) -> int:
        """
        The month of the return in which it worsened.
        """

@final
class ForecastChange(_Outcome):
    """
    What a change of a provider's forecast leads to.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ForecastChange: ...
    @property
    def change(self, /) -> Decimal:
        """
        The forecast after less the forecast before: an improvement is positive, a worsening negative.
        """
    @property
    def provider(self, /) -> str:
        """
        Its `provider`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def worsening(self, /) -> ForecastWorsening | None:
        """
        What follows, where the forecast worsens; none where it does not.
        """

@final
class ForecastOversight(_Data):
    """
    Who oversees a forecast that worsens, and how near that is to changing.

    Of `headroom` and `short_by` at least one is nothing; both are where the forecast is exactly at
    the line, which is the system's side.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ForecastOversight: ...
    @property
    def headroom(self, /) -> Decimal:
        """
        By how much the system's forecast could still worsen with the same overseer; nothing where it
        is below the line.
        """
    @property
    def line(self, /) -> Decimal:
        """
        The amount that this is: a surplus positive, a deficit negative.
        """
    @property
    def overseer(self, /) -> str:
        """
        Who oversees the change.
        """
    @property
    def short_by(self, /) -> Decimal:
        """
        By how much it falls short of the line; nothing where it does not.
        """
    @property
    def test(self, /) -> str:
        """
        What the system's forecast is held against.
        """

@final
class ForecastWorsening(_Data):
    """
    What follows from a forecast that worsens.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ForecastWorsening: ...
    @property
    def by(self, /) -> Decimal:
        """
        By how much it worsens, above zero.
        """
    @property
    def consequences(self, /) -> list[str]:
        """
        What follows, in the words of the rulebook.
        """
    @property
    def flags(self, /) -> list[str]:
        """
        What is to be noted.
        """
    @property
    def other_reading(self, /) -> ForecastOversight:
        """
        The same by the other reading of what the system's forecast is held against.
        """
    @property
    def oversight(self, /) -> ForecastOversight:
        """
        Who oversees it, and how near that is to changing.
        """
    @property
    def precondition(self, /) -> str:
        """
        Whether there is evidence of the actions it needs.
        """

@final
class Freedom(_Data):
    """
    A freedom or obligation of a stage.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Freedom: ...
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
        How binding it is.
        """
    @property
    def replaced_by(self, /) -> list[str]:
        """
        The later entries it gives way to when freedoms are kept from earlier stages.
        """
    @property
    def requires(self, /) -> list[str]:
        """
        The entries it depends on.
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
        What it is about.
        """

@final
class FreedomsInForce(_Outcome):
    """
    What a system is free, or bound, to do at its stage, and what others owe it.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FreedomsInForce: ...
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
    @property
    def inherit(self, /) -> bool:
        """
        Whether entries of earlier stages are kept unless a later one replaces them.
        """
    @property
    def other_reading(self, /) -> list[str]:
        """
        The entries that the other setting would add or drop, in the order of the rulebook.
        """
    @property
    def revivable(self, /) -> Table[Freedom]:
        """
        Entries that gave way to a later one and revive in the case they name.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on, the entries among them.
        """
    @property
    def stage(self, /) -> str:
        """
        The stage.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """

@final
class FundAnswer(_Outcome):
    """
    A fund and what is earned of it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FundAnswer: ...
    @property
    def assessment(self, /) -> FundAssessment | CannotTell | NotInForce:
        """
        What is earned, lost, recoverable or at risk, by the returns at the ends of quarters.
        """
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def kind(self, /) -> str:
        """
        Its `kind`.
        """

@final
class FundAssessment(_Outcome):
    """
    What an organisation has earned of a fund, has lost, can recover and may still earn.

    With what is certain to come the four make the amount of the fund exactly, and so do the tranches
    of the quarters; the parts of a quarter make its tranche. All performance is before sustainability money.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FundAssessment: ...
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
        What the quarters to come can earn.
        """
    @property
    def best(self, /) -> Decimal:
        """
        The most that can be earned by the end of the year.
        """
    @property
    def certain_to_come(self, /) -> Decimal:
        """
        What the quarters to come bring whatever happens, as it is paid for acceptance alone.
        """
    @property
    def code(self, /) -> str:
        """
        The organisation.
        """
    @property
    def control_total(self, /) -> Decimal | None:
        """
        Its control total for the year, before sustainability money, where it was given.
        """
    @property
    def earned(self, /) -> Decimal:
        """
        Paid for the quarters that have ended.
        """
    @property
    def eligible(self, /) -> bool | None:
        """
        Whether the fund is for it; none where the year asks nothing that is looked at, or where no
        control total is accepted.
        """
    @property
    def is_ics(self, /) -> bool | None:
        """
        Whether its partnership is an integrated care system, where that was stated.
        """
    @property
    def kind(self, /) -> str:
        """
        The fund.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payments out of the fund, and what is lost to `unallocated`. What is recoverable or at
        risk stays in the pool.
        """
    @property
    def link(self, /) -> FundLink | None:
        """
        What is linked to the system control total, where a share is.
        """
    @property
    def lost(self, /) -> Decimal:
        """
        What cannot be earned any more.
        """
    @property
    def next(self, /) -> NextQuarter | None:
        """
        What would earn the next quarter; none when the year has ended or nothing can be earned.
        """
    @property
    def phasing(self, /) -> list[Decimal]:
        """
        The share of each quarter.
        """
    @property
    def phasing_given(self, /) -> bool:
        """
        Whether the question gave it, in place of the year's rule or where no rule does.
        """
    @property
    def plot(self, /) -> FundPlots:
        """
        Charts of it. Needs the extra `plot`.
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
    def recovery_plan(self, /) -> bool | None:
        """
        Whether it has a recovery plan, where that was stated.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def worst(self, /) -> Decimal:
        """
        The least that can be earned by the end of the year: what is earned stays earned, and what is
        certain comes.
        """

@final
class FundLink(_Data):
    """
    A link between the finance part of a fund and the system control total.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FundLink: ...
    @property
    def awaiting(self, /) -> list[str]:
        """
        The parties that must still agree, in order of code.
        """
    @property
    def in_effect(self, /) -> bool:
        """
        Whether the link is in effect. Where it is not, all of the finance part depends on the
        organisation's own control total.
        """
    @property
    def minimum(self, /) -> Decimal | None:
        """
        The least share of the year's rules, where they give one.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share of the finance part that is to be linked.
        """

@final
class FundQuarter(_Data):
    """
    A quarter of a fund.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> FundQuarter: ...
    @property
    def own(self, /) -> GateTest | None:
        """
        The organisation against its own control total; none until the quarter has ended.
        """
    @property
    def paid(self, /) -> Decimal:
        """
        What is paid for the quarter and, with it, for earlier quarters that it earned back.
        """
    @property
    def parts(self, /) -> Table[TranchePart]:
        """
        The parts of the tranche that are above nothing.
        """
    @property
    def performance_with_fund(self, /) -> Decimal | None:
        """
        Performance to date with all that is paid by the end of the quarter; `own` has it without.
        """
    @property
    def quarter(self, /) -> str:
        """
        The quarter.
        """
    @property
    def system(self, /) -> GateTest | None:
        """
        The system against its control total; none until the quarter has ended, or without a link.
        """
    @property
    def tranche(self, /) -> Decimal:
        """
        What of the allocation belongs to it.
        """

@final
class Gap(_Data):
    """
    A domain below the next stage.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Gap: ...
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

@final
class GateTest(_Data):
    """
    A cumulative result against its control total.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> GateTest: ...
    @property
    def by_plan(self, /) -> bool:
        """
        Whether the control total to date is a plan to date, which stands for it.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total to date.
        """
    @property
    def headroom(self, /) -> Decimal:
        """
        Performance less control total: what there is to spare, or below zero what is missing.
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

@final
class GiverSchedule(_Data):
    """
    What one giver gets back.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> GiverSchedule: ...
    @property
    def code(self, /) -> str:
        """
        Its code.
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
    @property
    def years(self, /) -> Table[Repayment]:
        """
        What it gets in each year after the year of giving, to the year of repayment.
        """

@final
class GovernanceCheck(_Outcome):
    """
    Which requirements of a day a system meets, by what it reports.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> GovernanceCheck: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was reported.
        """
    @property
    def complete(self, /) -> bool | None:
        """
        Whether every binding requirement is met: no as soon as one is missing, and none while one is
        not stated. Expectations do not count.
        """
    @property
    def context(self, /) -> Table[GovernanceContext]:
        """
        What else the rules of the day say, in the order of the rulebook. No answer depends on it.
        """
    @property
    def met(self, /) -> list[str]:
        """
        The ids of those that are met.
        """
    @property
    def missing(self, /) -> list[str]:
        """
        The ids of those that are missing.
        """
    @property
    def not_stated(self, /) -> list[str]:
        """
        The ids of those that are not stated.
        """
    @property
    def requirements(self, /) -> Table[RequirementFound]:
        """
        Every requirement of the day, in the order of the rulebook.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """

@final
class GovernanceContext(_Outcome):
    """
    What the rules of a day say of governance besides, and a system does not report on: a duty of
    somebody else, a power, a meaning, what the law allowed, a proposal.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> GovernanceContext: ...
    @property
    def binds(self, /) -> list[str]:
        """
        Whom it binds, where its source says so apart from the sentence.
        """
    @property
    def modality(self, /) -> str:
        """
        How binding it is.
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
    def status(self, /) -> str | None:
        """
        What became of it, where it was not simply in force: `proposal`.
        """

@final
class Headroom(_Data):
    """
    How far a metric is from the next better and from the next worse band.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Headroom: ...
    @property
    def better(self, /) -> Crossing | None:
        """
        The next better band; none in the best.
        """
    @property
    def worse(self, /) -> Crossing | None:
        """
        The next worse band; none in the worst.
        """

@final
class HistoricDebt(_Outcome):
    """
    Whether a historic debt is written off.

    What is written off and what remains make the debt exactly.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> HistoricDebt: ...
    @property
    def icb(self, /) -> str:
        """
        Its `icb`.
        """
    @property
    def lowest(self, /) -> Decimal:
        """
        The lowest of the outturns that were stated: how far it could fall with the debt still
        written off or, where it is negative, how far it is short.
        """
    @property
    def remains(self, /) -> Decimal:
        """
        What remains of it.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def written_off(self, /) -> Decimal:
        """
        What is written off: the debt, or nothing.
        """
    @property
    def years(self, /) -> Table[YearBalance]:
        """
        The years that count, oldest first.
        """

@final
class ImprovementFound(_Data):
    """
    What a control total improves, and whether that is enough.

    Of `headroom` and `short_by` at least one is nothing; both are where it is exactly enough.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ImprovementFound: ...
    @property
    def headroom(self, /) -> Decimal:
        """
        By how much the control total could be lower and still be enough.
        """
    @property
    def improvement(self, /) -> Decimal:
        """
        The control total less the outturn of the year before: negative where it is worse.
        """
    @property
    def met(self, /) -> bool:
        """
        Whether that is enough.
        """
    @property
    def short_by(self, /) -> Decimal:
        """
        By how much it would have to be higher to be enough.
        """

@final
class Incentive(_Outcome):
    """
    What a result better than the control total earns.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Incentive: ...
    @property
    def above(self, /) -> Decimal:
        """
        What it achieved above its control total; nothing at or below it.
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
        The organisation.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        Its control total.
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
        Performance with the incentive: each further pound shows here as a pound and what it earns.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class Intervention(_Data):
    """
    What is to be done, with whom, in a system of what stage. The answer is a
    `Route`.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Intervention: ...
    @property
    def exceptional(self, /) -> bool | None:
        """
        Whether the circumstances are exceptional; needed for an intervention.
        """
    @property
    def inherit(self, /) -> bool | None:
        """
        Whether freedoms of earlier stages are kept; the rulebook's setting when left out.
        """
    @property
    def needs_national_decision(self, /) -> bool | None:
        """
        Whether it is so serious that it must be decided nationally; needed for an intervention.
        """
    @property
    def reason(self, /) -> str | None:
        """
        The reason for these judgements.
        """
    @property
    def request_scope(self, /) -> str | None:
        """
        Whether a request for information is within the performance framework and the agreed
        objectives of the system; for such requests alone.
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
        One organisation, or the system itself.
        """

@final
class KnownMetric(_Data):
    """
    A metric that a year's framework knows.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> KnownMetric: ...
    @property
    def metric(self, /) -> str:
        """
        Its name.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule that has its bands, or that says how it is scored.
        """
    @property
    def score(self, /) -> int | None:
        """
        Its score where bands decide it, 1 the best; none where it is scored by a cohort.
        """
    @property
    def value(self, /) -> Decimal:
        """
        The value given.
        """

@final
class LadderRow(_Data):
    """
    A row of the escalation ladder for interventions.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LadderRow: ...
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
        Whether it needs exceptional circumstances, excludes them, or neither.
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
        Whom the intervention is in.
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

@final
class LayerPart(_Data):
    """
    What a member takes of a layer.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LayerPart: ...
    @property
    def amount(self, /) -> Decimal:
        """
        Its part, with the sign of the variance.
        """
    @property
    def bound(self, /) -> str:
        """
        Whether a limit decided it.
        """
    @property
    def code(self, /) -> str:
        """
        The member.
        """
    @property
    def weight(self, /) -> Decimal:
        """
        What its part is in proportion to: pounds or people of the base, millionths of the whole for a
        fixed share, 1 for equal shares, trillionths of the whole for a mix.
        """

@final
class LayerShare(_Data):
    """
    What of a gain or loss lies in one layer, and who takes it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LayerShare: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What lies in it, with the sign of the variance.
        """
    @property
    def basis(self, /) -> str | dict[str, Decimal] | None:
        """
        What their shares are in proportion to; none where they share nothing.
        """
    @property
    def from_(self, /) -> Decimal:
        """
        The size of the gain or loss at which it begins.
        """
    @property
    def left_over(self, /) -> Decimal:
        """
        What of it the members' limits have no room for.
        """
    @property
    def left_with(self, /) -> dict[str, Decimal]:
        """
        What it leaves with somebody.
        """
    @property
    def parts(self, /) -> Table[LayerPart]:
        """
        What each member takes of it, in order of organisation code.
        """
    @property
    def position(self, /) -> int | None:
        """
        Its position among the layers, from 0; none where the agreement has no layers.
        """
    @property
    def shared(self, /) -> Decimal:
        """
        What of that the members are to share.
        """
    @property
    def to(self, /) -> Decimal | None:
        """
        The size at which it ends; none where it never does.
        """

@final
class League(_Data):
    """
    The league of a type of provider.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> League: ...
    @property
    def left_out(self, /) -> list[str]:
        """
        The trusts of the type without any figure, by their codes. Places leave them out.
        """
    @property
    def provider_type(self, /) -> str:
        """
        The type.
        """
    @property
    def ranked(self, /) -> int:
        """
        How many trusts of the type it ranks: those of which a score, an average or a finance figure was
        given.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def waiting(self, /) -> list[str]:
        """
        Those of them that have no final place yet, and those with figures whose type is not given, by
        their codes. A place that one of them could change is not told.
        """

@final
class Ledger(_Data):
    """
    Movements between accounts, in the order in which they were made.

    An entry has one amount and two accounts, so what leaves always arrives: over all accounts the
    balances sum to zero.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Ledger: ...
    def balances(self, /) -> dict[str, Decimal]:
        """
        What every account has received (positive) or paid (negative) on balance, in pounds.
        """
    @property
    def entries(self, /) -> Table[Entry]:
        """
        The movements.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """

@final
class LeftOut(_Data):
    """
    A metric that does not count, and why it may.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LeftOut: ...
    @property
    def by(self, /) -> str:
        """
        The clause that lets it be left out: its document and place, or the id of a rule.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric.
        """

@final
class LeftOutMetric(_Data):
    """
    A metric that a trust has no score on.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LeftOutMetric: ...
    @property
    def because(self, /) -> str:
        """
        Why.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules that say so.
        """

@final
class LegalPower(_Data):
    """
    A statutory power, as the rulebook states it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LegalPower: ...
    @property
    def afterwards(self, /) -> str | None:
        """
        What follows its end, where something does.
        """
    @property
    def barred_by_undertaking(self, /) -> bool:
        """
        Whether an undertaking accepted for the breach bars it while it is kept.
        """
    @property
    def contents(self, /) -> list[str]:
        """
        What it does.
        """
    @property
    def from_(self, /) -> str:
        """
        From when it is in force.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def once_for_a_breach(self, /) -> bool:
        """
        Whether it may be used once only for the same breach.
        """
    @property
    def or_warning_notice(self, /) -> bool:
        """
        Whether a CQC warning notice that requires significant improvement meets the test too.
        """
    @property
    def penalty_share(self, /) -> Decimal | None:
        """
        The most that a penalty may be, as a share of turnover in England.
        """
    @property
    def published(self, /) -> bool:
        """
        Whether its use is published.
        """
    @property
    def rests_on(self, /) -> list[str]:
        """
        Further rules on its use.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def short_notice_for(self, /) -> list[str]:
        """
        What the period for representations may be shortened for.
        """
    @property
    def statute(self, /) -> str:
        """
        The provision it rests on.
        """
    @property
    def targets(self, /) -> dict[str, dict[str, Any]]:
        """
        Whom it reaches.
        """
    @property
    def test(self, /) -> str:
        """
        What the regulator must hold.
        """
    @property
    def threshold(self, /) -> str | None:
        """
        How far it must be convinced, where the test is one of belief.
        """
    @property
    def to(self, /) -> str | None:
        """
        Until when; none while it is open.
        """

@final
class LegalPowers(_Outcome):
    """
    Which powers are open against a body on a day, which are excluded, and which cannot be told.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LegalPowers: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def excluded(self, /) -> Table[PowerFound]:
        """
        The powers that may not, each with every reason.
        """
    @property
    def licence(self, /) -> Licence:
        """
        Whether the body holds a licence.
        """
    @property
    def notes(self, /) -> Table[Note]:
        """
        What is to be known of all of them.
        """
    @property
    def open(self, /) -> Table[PowerFound]:
        """
        The powers that may be used: every test is met by what was stated.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def undecided(self, /) -> Table[PowerFound]:
        """
        The powers that depend on what was not stated.
        """

@final
class LevelRules(_Data):
    """
    What a rulebook says of one level.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LevelRules: ...
    @property
    def functions(self, /) -> Table[Rule]:
        """
        What it does, a rule for each function.
        """
    @property
    def level(self, /) -> str:
        """
        The level.
        """
    @property
    def population(self, /) -> PopulationBand | None:
        """
        How many people it has, as a guide; none for region and nation.
        """
    @property
    def priorities(self, /) -> Table[Rule]:
        """
        What the NHS Long Term Plan puts first for it, a rule for each priority; none for the nation.
        """
    @property
    def rules(self, /) -> Table[Rule]:
        """
        What else is said of it: its population, its part in one sentence, its further duties.
        """

@final
class Licence(_Data):
    """
    Whether a body holds a licence, and whether it needs one.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Licence: ...
    @property
    def held(self, /) -> bool | None:
        """
        Whether it holds one; none where that is not known.
        """
    @property
    def needed(self, /) -> bool | None:
        """
        Whether it needs one: a trust from the day on which licences begin, an independent provider by
        its income and services; none where that is not known, or for a body that is no provider.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def stated(self, /) -> bool:
        """
        Whether that was stated by the caller.
        """
    @property
    def unsettled(self, /) -> bool:
        """
        Whether the day lies in the month of which the source does not say on which day licences begin.
        """

@final
class LimitAnswer(_Outcome):
    """
    A limit and whether it is kept.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LimitAnswer: ...
    @property
    def kept(self, /) -> LimitKept | CannotTell | NotInForce:
        """
        Whether it is kept.
        """
    @property
    def on(self, /) -> str:
        """
        Its `on`.
        """

@final
class LimitKept(_Outcome):
    """
    Whether a limit is kept.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> LimitKept: ...
    @property
    def headroom(self, /) -> Decimal:
        """
        What the limit leaves over that use: what may still be spent, or below zero what is too much.
        """
    @property
    def headroom_of_plan(self, /) -> Decimal | None:
        """
        What the limit leaves over the plan, where one is given.
        """
    @property
    def kept(self, /) -> bool:
        """
        Whether the expected use, or the planned one where no other is given, is within the limit. A
        use equal to the limit keeps it.
        """
    @property
    def limit(self, /) -> Decimal:
        """
        Its `limit`.
        """
    @property
    def on(self, /) -> str:
        """
        Its `on`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class Maturity(_Outcome):
    """
    How mature a system is, whether it may be named, and what is missing for its next stage.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Maturity: ...
    @property
    def domains(self, /) -> dict[str, str]:
        """
        The stage of each domain that was given.
        """
    @property
    def naming(self, /) -> Naming | CannotTell | NotInForce:
        """
        Whether the system may be formally named an integrated care system.
        """
    @property
    def next(self, /) -> NextStage | None:
        """
        What is missing for the stage after `overall`; none after the last stage.
        """
    @property
    def overall(self, /) -> str:
        """
        The stage of the whole system.
        """
    @property
    def plot(self, /) -> MaturityPlots:
        """
        Charts of it. Needs the extra `plot`.
        """
    @property
    def population_criteria(self, /) -> Table[Criterion]:
        """
        The criteria of the population gate, when it is known not to be met.
        """
    @property
    def population_met(self, /) -> bool | None:
        """
        Whether the population gate is met, if known.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules the stage rests on.
        """
    @property
    def stated(self, /) -> bool:
        """
        Whether that stage was stated by the caller and not made from the domains.
        """

@final
class MaturityByCriteria(_Outcome):
    """
    How mature a system is by the criteria of the matrix and their evidence.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MaturityByCriteria: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was reported.
        """
    @property
    def deadline(self, /) -> Deadline:
        """
        The month by which a stage had to be reached, and by whom it is.
        """
    @property
    def domains(self, /) -> Table[DomainFound]:
        """
        Every domain with its cells.
        """
    @property
    def naming(self, /) -> Naming | CannotTell | NotInForce:
        """
        Whether the system may be formally named an integrated care system.
        """
    @property
    def notes(self, /) -> Table[Note]:
        """
        What else is to be known.
        """
    @property
    def overall(self, /) -> str | CannotTell | NotInForce:
        """
        The stage of the whole system.
        """
    @property
    def population(self, /) -> PopulationFound:
        """
        The population gate.
        """
    @property
    def reached_by(self, /) -> str:
        """
        When a domain counts as having reached a stage, as the rulebook is set.
        """
    @property
    def report(self, /) -> dict[str, Any]:
        """
        The stages and the gate, as the other questions on maturity take them.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class MemberExposure(_Data):
    """
    What every outcome would mean for one member.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MemberExposure: ...
    @property
    def code(self, /) -> str:
        """
        The member.
        """
    @property
    def freed_by(self, /) -> Decimal | None:
        """
        The smallest improvement of the outcome as it stands that frees it: after which it takes nothing
        of the loss. None where the outcome as it stands is no loss, or is not stated, and where the
        member takes nothing as it is.
        """
    @property
    def most(self, /) -> Decimal | None:
        """
        The most it can come to take, with the sign of the outcome; none where there is no end to it.
        """
    @property
    def most_at(self, /) -> Decimal | None:
        """
        The outcome at which it takes the most; none where there is no end to it.
        """
    @property
    def nothing_until(self, /) -> Decimal | None:
        """
        The largest outcome at which it takes nothing, by the agreement and not by rounding; none where
        it never takes anything.
        """
    @property
    def points(self, /) -> Table[ExposurePoint]:
        """
        Where its part of each further pound changes, from nothing out.
        """

@final
class MemberPosition(_Data):
    """
    A member's figures at a month, as they count in the system.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MemberPosition: ...
    @property
    def actual_to_date(self, /) -> Decimal:
        """
        Achieved by the end of the month, on the basis of the control total.
        """
    @property
    def code(self, /) -> str:
        """
        The member.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        Its control total.
        """
    @property
    def outturn(self, /) -> Decimal | None:
        """
        Expected for the year; none when the return holds no forecast.
        """
    @property
    def outturn_variance(self, /) -> Decimal | None:
        """
        Outturn less control total, which from 2021/22 is the member's plan: adverse is negative.
        """
    @property
    def plan_to_date(self, /) -> Decimal:
        """
        Planned by the end of the month.
        """
    @property
    def variance_to_date(self, /) -> Decimal:
        """
        Actual less plan: adverse is negative.
        """

@final
class MemberShare(_Data):
    """
    A member's share of a gain or loss.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MemberShare: ...
    @property
    def bound(self, /) -> str:
        """
        Whether a limit decided its part of the highest layer that was reached.
        """
    @property
    def brought(self, /) -> Decimal:
        """
        What of its own variance it brings to the pool. The rest stays with it: its retention, and the
        lines that are not shared.
        """
    @property
    def code(self, /) -> str:
        """
        Its code.
        """
    @property
    def floor(self, /) -> Decimal:
        """
        The least its share is in size as soon as there is that much to share.
        """
    @property
    def left_with(self, /) -> Decimal:
        """
        What layers leave with it, and what is left over where it is the bearer.
        """
    @property
    def limit(self, /) -> Decimal | None:
        """
        The most its share may be in size; none where it has no limit.
        """
    @property
    def met_from_own(self, /) -> Decimal:
        """
        What sources of the waterfall that it holds have met: money that is no longer spent or kept
        back, so that its position is better by as much. Underspends are in its own variance already,
        and a release that moves its control total is in `target_after`.
        """
    @property
    def net(self, /) -> Decimal:
        """
        What is due to it (positive) or from it (negative), so that it ends at what it takes.
        """
    @property
    def own_variance(self, /) -> Decimal | None:
        """
        Its own variance: favourable positive, adverse negative; none where it is not stated.
        """
    @property
    def paid(self, /) -> Decimal:
        """
        What it receives (positive) or pays (negative). It differs from what is due where a payment is
        too small to be made.
        """
    @property
    def position_after(self, /) -> Decimal | None:
        """
        Its position once the sharing is carried out: what its variance is against, its own variance,
        what was met from sources it holds, and what it receives or pays. With every payment made it is
        what the member ends at: its total, what it kept of its own variance, and what it takes. None
        where what its variance is against, or its own variance, is not stated. What is unallocated
        is not in it: until somebody covers it, it stays with those whom a transfer from `unallocated`
        names.
        """
    @property
    def share(self, /) -> Decimal:
        """
        Its share of what the members share, gain positive, loss negative.
        """
    @property
    def target_after(self, /) -> Decimal | None:
        """
        Its control total, or its plan for a variance to date, once the sharing is carried out; a
        released reserve moves it where the agreement says so. None where a variance to date is shared
        and the member's plan to date is not stated.
        """

@final
class MemberTotal(_Data):
    """
    A member's control total, as it counts in the system.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MemberTotal: ...
    @property
    def before(self, /) -> Decimal:
        """
        What of it counts here, before any adjustment.
        """
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def counted_share(self, /) -> Decimal | None:
        """
        The share of it that counts here; none when it counts whole.
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
class MetricChange(_Data):
    """
    The smallest change of one metric that reaches an overall score.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MetricChange: ...
    @property
    def change(self, /) -> Crossing:
        """
        The change: its `band` is the score that the metric needs.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric.
        """

@final
class MetricScore(_Data):
    """
    The score of a trust on a metric.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MetricScore: ...
    @property
    def basis(self, /) -> str:
        """
        What it rests on.
        """
    @property
    def best(self, /) -> Decimal:
        """
        The best score that this trust could have on the metric.
        """
    @property
    def bookends(self, /) -> dict[str, Any] | None:
        """
        The bookends of a rank, where it was ranked.
        """
    @property
    def domain(self, /) -> str | None:
        """
        Its domain, where that is known.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric.
        """
    @property
    def name(self, /) -> str | None:
        """
        What it measures, where that is known.
        """
    @property
    def place(self, /) -> tuple[int, int] | None:
        """
        The place among those ranked, where it was ranked.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def score(self, /) -> Decimal:
        """
        The score, rounded to the hundredth.
        """
    @property
    def unrounded(self, /) -> Decimal | None:
        """
        The score of its place before it is rounded, cut off after six decimal places; none where it is
        the same. Place and bookends give it exactly, and averages are made of that.
        """
    @property
    def value(self, /) -> Decimal | None:
        """
        The value, where one was given.
        """
    @property
    def weigh_as_one(self, /) -> int:
        """
        How many scores such as this weigh as one.
        """

@final
class MetricsUnder(_Outcome):
    """
    A trust's metrics under the framework of a year.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MetricsUnder: ...
    @property
    def known(self, /) -> Table[KnownMetric]:
        """
        The metrics that its framework knows, in order of name.
        """
    @property
    def refused(self, /) -> Table[RefusedMetric]:
        """
        The metrics that did not exist in it, in order of name.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The year.
        """

@final
class MinimumImprovement(_Outcome):
    """
    The least by which a commissioner must improve, and whether its control total does.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> MinimumImprovement: ...
    @property
    def ccg(self, /) -> str:
        """
        Its `ccg`.
        """
    @property
    def required(self, /) -> RequiredImprovement | None:
        """
        What is required of a commissioner that overspent; none where it did not, since then no
        improvement is asked for.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class Naming(_Outcome):
    """
    Whether a system may be formally named an integrated care system.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Naming: ...
    @property
    def gate(self, /) -> str:
        """
        The population gate.
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
        The rules it rests on.
        """
    @property
    def unknown(self, /) -> list[str]:
        """
        The domains whose stage was not given, where others settle that it may not be named.
        """

@final
class Needed(_Data):
    """
    What it takes to be on plan at the end of a quarter.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Needed: ...
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total at its end, which the performance must equal.
        """
    @property
    def needed(self, /) -> Decimal:
        """
        The control total less the performance so far: the surplus that the quarter must bring, or
        below zero the deficit that it may.
        """
    @property
    def so_far(self, /) -> Decimal:
        """
        The performance so far; nothing before the first quarter has ended.
        """
    @property
    def would_earn(self, /) -> Decimal:
        """
        What this part would then be paid: the quarter's own and what it earns back.
        """

@final
class NextCell(_Data):
    """
    What is missing for the next stage of a domain, by criterion.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> NextCell: ...
    @property
    def met(self, /) -> list[str]:
        """
        The criteria of its cell that are met, and of emerging the shortcomings that are left behind.
        """
    @property
    def not_stated(self, /) -> Table[Criterion]:
        """
        The criteria that were not stated, or not with evidence.
        """
    @property
    def stage(self, /) -> str:
        """
        The next stage.
        """
    @property
    def unmet(self, /) -> Table[Criterion]:
        """
        The criteria that are unmet.
        """

@final
class NextQuarter(_Data):
    """
    What would earn the next quarter.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> NextQuarter: ...
    @property
    def own(self, /) -> Needed | CannotTell | NotInForce | None:
        """
        What the organisation needs; none where nothing depends on its own control total.
        """
    @property
    def own_by_plan(self, /) -> bool:
        """
        Whether a plan to date stands for the organisation's control total.
        """
    @property
    def quarter(self, /) -> str:
        """
        The quarter.
        """
    @property
    def system(self, /) -> Needed | CannotTell | NotInForce | None:
        """
        What the system needs; none where nothing is linked to it.
        """
    @property
    def system_by_plan(self, /) -> bool:
        """
        Whether a plan to date stands for the system's.
        """

@final
class NextStage(_Outcome):
    """
    What is missing for the next stage.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> NextStage: ...
    @property
    def gaps(self, /) -> Table[Gap]:
        """
        The domains below it, each with its criteria.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on, beside the criteria.
        """
    @property
    def stage(self, /) -> str:
        """
        The next stage.
        """
    @property
    def unknown(self, /) -> list[str]:
        """
        The domains whose stage was not given, so that their gap is not known.
        """

@final
class NotInForce(_Data):
    """
    A rule that the year, or the day that was asked about, does not have.
    """
    def __bool__(self, /) -> bool: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> NotInForce: ...
    @property
    def from_(self, /) -> str | None:
        """
        Its first day, where the day that was asked about is before it.
        """
    @property
    def rule(self, /) -> str:
        """
        What was asked for, in words.
        """
    @property
    def until(self, /) -> str | None:
        """
        Its last day, where the day that was asked about is after it.
        """
    @property
    def years(self, /) -> list[FinancialYear]:
        """
        The years of this library that have it, without the year of a day on which it was not in
        force.
        """

@final
class Note(_Data):
    """
    What else is to be known about a route.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Note: ...
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """

@final
class NoticePeriod(_Outcome):
    """
    Whether a notice is valid, and the days it sets.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> NoticePeriod: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def days(self, /) -> int:
        """
        The days that it gives, or the least there may be where it does not say.
        """
    @property
    def earliest_last_day(self, /) -> str:
        """
        The earliest day on which the time for representations may end.
        """
    @property
    def faults(self, /) -> Table[FaultOfNotice]:
        """
        What is wrong with it.
        """
    @property
    def first_day(self, /) -> str:
        """
        The first day of the time for representations: the day after receipt.
        """
    @property
    def last_day(self, /) -> str:
        """
        The last day of the days that it gives.
        """
    @property
    def least_days(self, /) -> int:
        """
        The fewest days that it may give.
        """
    @property
    def penalty_last_day(self, /) -> str | None:
        """
        The last day for a notice of a penalty; none for other measures, or without the day of the
        breach.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def valid(self, /) -> bool:
        """
        Whether it is valid.
        """

@final
class Observation(_Outcome):
    """
    A note on what was given: no error, and no answer depends on it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Observation: ...
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        What is noted.
        """

@final
class Organisation(_Data):
    """
    An organisation and what kind it is.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Organisation: ...
    @property
    def code(self, /) -> str:
        """
        Its code.
        """
    @property
    def kind(self, /) -> str:
        """
        What kind of organisation it is.
        """
    @property
    def name(self, /) -> str | None:
        """
        Its name, when one was given.
        """

@final
class Outturn(_Data):
    """
    A result for the year, forecast or, at month 12, achieved, against the total it is held to and
    against plan.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Outturn: ...
    @property
    def against_plan(self, /) -> Decimal:
        """
        Outturn less plan, as the members' own variances add up: adverse is negative.
        """
    @property
    def amount(self, /) -> Decimal:
        """
        The result as it is reported.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total, or what the year has in its place.
        """
    @property
    def delivery(self, /) -> str:
        """
        Whether the control total is met, which a result equal to it does.
        """
    @property
    def plan(self, /) -> Decimal:
        """
        What the organisations plan for the year: the sum of the amounts that each of them is held to.
        Where the system's total is that sum, and for one organisation, the control total itself.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        Outturn, with support withheld counted back, less control total: adverse is negative. Also the
        headroom to the boundary.
        """
    @property
    def withheld(self, /) -> Decimal | None:
        """
        Deficit support withheld so far, which the result lacks and which is counted back against the
        control total. None in figures before support, and where nothing is stated of it.
        """

@final
class OversightAnswer(_Outcome):
    """
    How a body is overseen; a question that was not asked has no answer.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> OversightAnswer: ...
    @property
    def code(self, /) -> str:
        """
        The code of the body.
        """
    @property
    def escalation(self, /) -> Escalation | None:
        """
        How an escalation runs.
        """
    @property
    def segment(self, /) -> Segment | CannotTell | NotInForce | None:
        """
        Its segment.
        """
    @property
    def special_measures(self, /) -> SpecialMeasures | CannotTell | NotInForce | None:
        """
        Whether it meets the tests for special measures.
        """
    @property
    def use_of_resources(self, /) -> UseOfResources | CannotTell | NotInForce | None:
        """
        Its score for the use of resources.
        """

@final
class OversightRoles(_Outcome):
    """
    Who oversees a body, and who decides its segment.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> OversightRoles: ...
    @property
    def board(self, /) -> str | None:
        """
        The part of the integrated care board; none for a board, which the region oversees.
        """
    @property
    def decision(self, /) -> SegmentDecision | None:
        """
        Who decides the segment that is proposed, or the segment itself where none is.
        """
    @property
    def nhs_england(self, /) -> str:
        """
        The part of NHS England, which acts through its region.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def segment(self, /) -> int | None:
        """
        The segment, if stated.
        """

@final
class OverspendInstalment(_Data):
    """
    What is repaid of an overspend in one year.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> OverspendInstalment: ...
    @property
    def allocation(self, /) -> Decimal:
        """
        The allocation of the year.
        """
    @property
    def cap(self, /) -> Decimal:
        """
        The most that is repaid in it: the share of its allocation, rounded down to the penny.
        """
    @property
    def outstanding(self, /) -> Decimal:
        """
        What is still outstanding at its end.
        """
    @property
    def repaid(self, /) -> Decimal:
        """
        What is repaid.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The year.
        """

@final
class OverspendRepayment(_Outcome):
    """
    The instalments by which an overspend is repaid; they sum to it exactly.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> OverspendRepayment: ...
    @property
    def icb(self, /) -> str:
        """
        Its `icb`.
        """
    @property
    def repaid_by(self, /) -> FinancialYear:
        """
        The year in which nothing is outstanding any more.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The most that is repaid in a year, as a share of its allocation.
        """
    @property
    def years(self, /) -> Table[OverspendInstalment]:
        """
        What is repaid in each year after the overspend, until nothing is outstanding.
        """

@final
class OwnTotal(_Data):
    """
    An organisation and its own total.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> OwnTotal: ...
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def month(self, /) -> int | None:
        """
        The month of its latest return; none without one.
        """
    @property
    def organisation(self, /) -> Organisation:
        """
        The organisation.
        """
    @property
    def outturn(self, /) -> Outturn | CannotTell | NotInForce:
        """
        Its result for the year against the total; refused while no forecast is given.
        """
    @property
    def total(self, /) -> Decimal:
        """
        Its control total, after adjustments; in years without those, its plan. As it counts in this
        system.
        """

@final
class OwnTotals(_Outcome):
    """
    How every organisation stands against its own total.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> OwnTotals: ...
    @property
    def basis(self, /) -> str:
        """
        The basis of every figure here.
        """
    @property
    def missing_it(self, /) -> list[str]:
        """
        Those that miss their own totals, in order of code.
        """
    @property
    def organisations(self, /) -> Table[OwnTotal]:
        """
        The organisations, in order of code.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class ParameterEffect(_Data):
    """
    A parameter of another value under the other rules.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ParameterEffect: ...
    @property
    def after(self, /) -> str | None:
        """
        Its value under the other rules.
        """
    @property
    def before(self, /) -> str | None:
        """
        Its value.
        """
    @property
    def decides(self, /) -> bool:
        """
        Whether this value alone, laid over the rulebook with all else as it was, changes the part.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule.
        """
    @property
    def rule_after(self, /) -> str:
        """
        The rule in its place under the other rules.
        """

@final
class Part(_Data):
    """
    One organisation's part of an amount.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Part: ...
    @property
    def amount(self, /) -> Decimal:
        """
        Its part, with the sign of the amount that was shared.
        """
    @property
    def bound(self, /) -> str:
        """
        What decided its size.
        """
    @property
    def code(self, /) -> str:
        """
        The organisation.
        """

@final
class Payment(_Outcome):
    """
    What is paid: a fixed sum, and a variable part for what was done above or below what it pays
    for.

    Amounts are payments to the provider: a variable part below zero is taken off. The two parts
    make the total exactly, and the total is the exact payment rounded to the penny once.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Payment: ...
    @property
    def baseline(self, /) -> str | None:
        """
        What the baseline is, in the words of the mechanism; none for the caller's own terms.
        """
    @property
    def baseline_value(self, /) -> Decimal:
        """
        The baseline at full price.
        """
    @property
    def exposure(self, /) -> PaymentExposure:
        """
        What would change the payment.
        """
    @property
    def fixed(self, /) -> Decimal:
        """
        The fixed sum. It pays for as much as it is worth at full price.
        """
    @property
    def full_price(self, /) -> Decimal:
        """
        What was done, at full price.
        """
    @property
    def mechanism(self, /) -> str | None:
        """
        Its `mechanism`.
        """
    @property
    def over_full_price(self, /) -> Decimal:
        """
        What is paid beyond the full price of what was done; below zero where it is less.
        """
    @property
    def rate(self, /) -> Decimal | None:
        """
        The marginal rate of that side; none where there is no difference.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on, the rule of the mechanism first.
        """
    @property
    def safeguards(self, /) -> SafeguardsUsed | None:
        """
        What the safeguards did, where the caller stated any.
        """
    @property
    def side(self, /) -> str:
        """
        Whether more or less was done than the fixed sum pays for.
        """
    @property
    def terms(self, /) -> PaymentTerms:
        """
        The fixed sum and the rates that were used: the mechanism's, or the caller's.
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
class PaymentExposure(_Data):
    """
    What would change a payment: the point at which the rate changes, and one unit more or fewer.

    A unit is a unit of activity, or one pound where values were given.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PaymentExposure: ...
    @property
    def beyond_break_point(self, /) -> Decimal:
        """
        How far what was done lies above (positive) or below (negative) the break point, at full
        price.
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
    @property
    def one_fewer(self, /) -> Decimal | None:
        """
        What one unit fewer would take off; none where not one was done.
        """
    @property
    def one_more(self, /) -> Decimal:
        """
        What one unit more would bring.
        """
    @property
    def unit(self, /) -> Decimal:
        """
        What one unit costs at full price.
        """

@final
class PaymentRule(_Data):
    """
    A payment mechanism: a fixed sum, and marginal rates above and below what it pays for.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PaymentRule: ...
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
    @property
    def rests_on(self, /) -> list[str]:
        """
        Further rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """

@final
class PaymentTerms(_Data):
    """
    A fixed sum and two marginal rates.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PaymentTerms: ...
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
        The fixed sum, as a multiple of the baseline at full price: `1` pays for the baseline.
        """

@final
class PenaltyCap(_Outcome):
    """
    The most that a penalty may be, and by when it must be notified.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PenaltyCap: ...
    @property
    def last_day(self, /) -> str | None:
        """
        The last day for a notice of it; none without the day of the breach.
        """
    @property
    def most(self, /) -> Decimal | None:
        """
        The most that the penalty may be, in pounds; none without a turnover.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The greatest share of turnover in England.
        """
    @property
    def turnover(self, /) -> Decimal | None:
        """
        Turnover in England, if stated.
        """

@final
class PopulationBand(_Data):
    """
    The indicative population of a level. A population outside it is worth a note, never an error.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PopulationBand: ...
    def footing(self, /, population: SupportsIndex) -> str:
        """
        Where `population` lies.
        """
    @property
    def high(self, /) -> int:
        """
        The most people, inside the band.
        """
    @property
    def level(self, /) -> str:
        """
        The level.
        """
    @property
    def low(self, /) -> int:
        """
        The fewest people, inside the band.
        """

@final
class PopulationFound(_Data):
    """
    The population gate, which is the same at every stage.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PopulationFound: ...
    @property
    def criteria(self, /) -> Table[CriterionFound]:
        """
        Its criteria.
        """
    @property
    def met(self, /) -> bool | None:
        """
        Whether all are met: no as soon as one is unmet, and none while one is not stated.
        """

@final
class Position(_Outcome):
    """
    Where the system stands at a month.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Position: ...
    @property
    def members(self, /) -> Table[MemberPosition]:
        """
        The members that made a return, in order of code.
        """
    @property
    def missing(self, /) -> list[str]:
        """
        The members that made none.
        """
    @property
    def month(self, /) -> int:
        """
        The month.
        """
    @property
    def outturn(self, /) -> Outturn | CannotTell | NotInForce:
        """
        The system's figures for the year; refused while a forecast is missing.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rule that gives the total it is held to, and those by which withheld support is counted back.
        """
    @property
    def to_date(self, /) -> ToDate | CannotTell | NotInForce:
        """
        The system's figures to date; refused while a return is missing.
        """

@final
class PowerFound(_Outcome):
    """
    What was found of one power.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PowerFound: ...
    @property
    def contents(self, /) -> list[str]:
        """
        What it allows now; for an undecided power, what it would allow.
        """
    @property
    def from_(self, /) -> str | None:
        """
        From when it reaches such a body; none where it never does.
        """
    @property
    def missing(self, /) -> list[str]:
        """
        What must be stated before it can be told; empty unless it is undecided.
        """
    @property
    def notes(self, /) -> Table[Note]:
        """
        How it must be used, and what is to be known of it.
        """
    @property
    def penalty(self, /) -> PenaltyCap | None:
        """
        The most that a penalty may be, where it allows one.
        """
    @property
    def power(self, /) -> str:
        """
        The id of the power.
        """
    @property
    def reached_by(self, /) -> list[str]:
        """
        The rules by which it reaches such a body, where that is not what the power itself says.
        """
    @property
    def reasons(self, /) -> Table[PowerReason]:
        """
        Why it is excluded; empty unless it is.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def statute(self, /) -> str:
        """
        The provision it rests on.
        """
    @property
    def to(self, /) -> str | None:
        """
        Until when; none while it is open, or where it never does.
        """
    @property
    def withheld(self, /) -> Table[PowerWithheld]:
        """
        What it does not allow now although it is open.
        """

@final
class PowerReason(_Data):
    """
    Why a power, or a part of it, cannot be used.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PowerReason: ...
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        The reason in words, with the dates or beliefs compared.
        """
    @property
    def why(self, /) -> str:
        """
        What kind of reason it is.
        """

@final
class PowerWithheld(_Data):
    """
    A part of a power that cannot be used although the power is open.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> PowerWithheld: ...
    @property
    def measure(self, /) -> str:
        """
        The part.
        """
    @property
    def reason(self, /) -> PowerReason:
        """
        Why not.
        """

@final
class Principle(_Data):
    """
    A principle of oversight, the same at every stage.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Principle: ...
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

@final
class ProviderReserve(_Outcome):
    """
    Who holds the provider part of a reserve.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ProviderReserve: ...
    @property
    def holder(self, /) -> str:
        """
        Who holds it.
        """
    @property
    def met(self, /) -> bool:
        """
        Whether the provider met its control total of the year before.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """

@final
class QualityTest(_Data):
    """
    The usual test for special measures for quality.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> QualityTest: ...
    @property
    def by_ratings(self, /) -> bool:
        """
        Whether the ratings alone would let the trust enter.
        """
    @property
    def inadequate(self, /) -> list[str]:
        """
        The key questions rated inadequate.
        """
    @property
    def met(self, /) -> bool:
        """
        Whether the whole test is met, management included. It never decides entry.
        """
    @property
    def needed(self, /) -> int:
        """
        How many are usually needed, well-led among them.
        """

@final
class RecoverySupport(_Data):
    """
    Where a body stands in the Recovery Support Programme.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RecoverySupport: ...
    @property
    def criteria_left(self, /) -> list[str]:
        """
        The agreed criteria for leaving that are not met.
        """
    @property
    def decided_by(self, /) -> str:
        """
        Who decides.
        """
    @property
    def in_programme(self, /) -> bool | None:
        """
        Whether it is in the programme: those in segment 4 by decision are. None where no decision was
        stated.
        """
    @property
    def may_leave(self, /) -> bool | CannotTell | NotInForce:
        """
        Whether it may leave; the answer is decided where entry is.
        """

@final
class RefusedMetric(_Data):
    """
    A metric that a year's framework does not know.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RefusedMetric: ...
    @property
    def metric(self, /) -> str:
        """
        Its name.
        """
    @property
    def years(self, /) -> list[FinancialYear]:
        """
        The years whose frameworks know it.
        """

@final
class Region(_Data):
    """
    One of the seven regions of NHS England.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Region: ...
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

@final
class Repayment(_Data):
    """
    What is repaid in one year.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Repayment: ...
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
    @property
    def outstanding(self, /) -> Decimal:
        """
        What is still to be repaid at the end of the year.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The year.
        """

@final
class RequiredImprovement(_Data):
    """
    The least improvement of a commissioner that overspent. More may be asked for, and faster, where
    the deficit is long-standing or large.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RequiredImprovement: ...
    @property
    def found(self, /) -> ImprovementFound | None:
        """
        What the control total does; none where none was stated.
        """
    @property
    def improvement(self, /) -> Decimal:
        """
        The least improvement on the outturn of the year before, zero or more: the least whole pence
        that reach the share.
        """
    @property
    def least_by_other_reading(self, /) -> Decimal | None:
        """
        The least control total by the other reading of whether the improvement goes beyond
        break-even; none where both readings give the same.
        """
    @property
    def least_control_total(self, /) -> Decimal:
        """
        The least control total that improves so much.
        """
    @property
    def share(self, /) -> Decimal:
        """
        The share of the allocation.
        """

@final
class RequiredReserve(_Data):
    """
    One reserve that must be held.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RequiredReserve: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The reserve, to the penny.
        """
    @property
    def base(self, /) -> str:
        """
        What it is a share of.
        """
    @property
    def base_amount(self, /) -> Decimal:
        """
        The amount of that.
        """
    @property
    def holder(self, /) -> str:
        """
        Who holds it.
        """
    @property
    def kind(self, /) -> str:
        """
        What it is for.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def share(self, /) -> Decimal:
        """
        How large a share it is.
        """

@final
class Requirement(_Data):
    """
    A governance requirement, or what else the rules say of governance.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Requirement: ...
    @property
    def area(self, /) -> str | None:
        """
        What a system reports on it as part of; none where it is nothing to report on.
        """
    @property
    def at_least(self, /) -> int | None:
        """
        The least number that meets it, where it is a matter of number.
        """
    @property
    def binds(self, /) -> list[str]:
        """
        Whom it binds, where its source says so apart from the sentence.
        """
    @property
    def from_(self, /) -> str | None:
        """
        From when, as the source gives it.
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

@final
class RequirementFound(_Outcome):
    """
    A requirement of the day, and whether it is met.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RequirementFound: ...
    @property
    def area(self, /) -> str:
        """
        What it is part of.
        """
    @property
    def at_least(self, /) -> int | None:
        """
        The least number that meets it, where it is a matter of number.
        """
    @property
    def because(self, /) -> str:
        """
        Why, in words.
        """
    @property
    def binds(self, /) -> list[str]:
        """
        Whom it binds, where its source says so apart from the sentence.
        """
    @property
    def modality(self, /) -> str:
        """
        How binding it is.
        """
    @property
    def reported(self, /) -> dict[str, Any] | None:
        """
        What was reported of it.
        """
    @property
    def requirement(self, /) -> str:
        """
        The id of the requirement.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def status(self, /) -> str:
        """
        Whether it is met.
        """

@final
class ReserveAnswer(_Outcome):
    """
    A reserve and whether it is released.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ReserveAnswer: ...
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def release(self, /) -> ReserveRelease | CannotTell | NotInForce:
        """
        Whether it is released, and what that moves.
        """

@final
class ReserveFigures(_Data):
    """
    A position, what it is measured against, and the difference.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ReserveFigures: ...
    @property
    def control_total(self, /) -> Decimal:
        """
        The control total.
        """
    @property
    def position(self, /) -> Decimal:
        """
        The position: a surplus positive, a deficit negative.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        The position less the control total: favourable positive, adverse negative.
        """

@final
class ReserveRelease(_Outcome):
    """
    Whether a reserve is released, and what that moves.

    What is released and what is held make the reserve exactly.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ReserveRelease: ...
    @property
    def after(self, /) -> ReserveFigures:
        """
        The holder's figures after.
        """
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def before(self, /) -> ReserveFigures:
        """
        The holder's figures before.
        """
    @property
    def conditions(self, /) -> Table[ConditionFound]:
        """
        What the year's rules ask for, and whether it holds.
        """
    @property
    def held(self, /) -> Decimal:
        """
        What is still held.
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
        The rules it rests on.
        """
    @property
    def variance_if_switched(self, /) -> Decimal | None:
        """
        The variance after with the other setting of the switch; none where the year's rules decide
        and there is no switch.
        """

@final
class ReserveRequirement(_Outcome):
    """
    The reserves that an organisation must hold in a year.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ReserveRequirement: ...
    @property
    def organisation(self, /) -> str:
        """
        Its `organisation`.
        """
    @property
    def reserves(self, /) -> Table[RequiredReserve]:
        """
        Each reserve; none where the year asks for none.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on: where reserves were withdrawn, that rule first.
        """
    @property
    def total(self, /) -> Decimal:
        """
        Their sum, whoever holds them.
        """

@final
class Reward(_Outcome):
    """
    The reward of a trust.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Reward: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The reward; nothing where it has had as many as it may.
        """
    @property
    def at_most(self, /) -> int:
        """
        How many it may have in all.
        """
    @property
    def code(self, /) -> str:
        """
        The trust.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payment.
        """
    @property
    def path(self, /) -> str:
        """
        For what.
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
        The rules it rests on.
        """

@final
class RiskShare(_Outcome):
    """
    How a gain or loss was shared: what each member bears or has, and who pays whom.

    What is in the pool and what the waterfall meets make, to the penny, the members' shares, what the
    layers leave with somebody, and what is left over.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RiskShare: ...
    @property
    def basis(self, /) -> str | dict[str, Decimal] | None:
        """
        What the shares are in proportion to, where a layer does not say.
        """
    @property
    def draws(self, /) -> Table[Draw]:
        """
        What the loss was met from first, in order.
        """
    @property
    def layers(self, /) -> Table[LayerShare]:
        """
        The layers that were reached, from the first pound up. An agreement without layers has one.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        Every variance into the pool and every share out of it. The balance of a member is its net.
        """
    @property
    def left_with(self, /) -> dict[str, Decimal]:
        """
        What the layers leave with somebody, and what is left over with its bearer.
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
        What was shared, where the agreement says.
        """
    @property
    def plot(self, /) -> RiskSharePlots:
        """
        Charts of it. Needs the extra `plot`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on, those of the bases first.
        """
    @property
    def to_share(self, /) -> Decimal:
        """
        What was left for the layers, with the sign of the variance.
        """
    @property
    def transfers(self, /) -> Table[Transfer]:
        """
        The payments that carry the sharing out. What is unallocated is paid by or to
        `unallocated`.
        """
    @property
    def unallocated(self, /) -> Decimal:
        """
        What no layer, limit or bearer has room for, with the sign of the variance. Nobody has agreed
        to bear it, or to have it.
        """
    @property
    def variance(self, /) -> Decimal:
        """
        What is in the pool: the sum of what the members bring to it, or the stated amount. Favourable
        positive, adverse negative.
        """

@final
class Route(_Outcome):
    """
    How an intervention or another response must run.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Route: ...
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
        The only one who may deal with the organisation or the system; what reaches them another way,
        such as from a national team, is refused as a channel.
        """
    @property
    def coordinator(self, /) -> str | None:
        """
        Who co-ordinates it, where somebody does.
        """
    @property
    def decides(self, /) -> str | None:
        """
        Who decides, in the words of the row; none where the row is not about a decision.
        """
    @property
    def depends_on_inherit(self, /) -> bool:
        """
        Whether the other setting would give another route.
        """
    def duties(self, /) -> Table[Step]:
        """
        The steps that somebody is bound to take, without permissions, expectations and principles.
        """
    @property
    def inherit(self, /) -> bool:
        """
        Whether freedoms of earlier stages were taken to be kept.
        """
    @property
    def notes(self, /) -> Table[Note]:
        """
        What else is to be known.
        """
    @property
    def row(self, /) -> str:
        """
        The row of the escalation ladder that it follows.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def steps(self, /) -> Table[Step]:
        """
        The steps, in the order in which they must happen.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """

@final
class Rule(_Data):
    """
    A rule as an edition states it: what it says, how well it is sourced, and its value where it is
    a parameter.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Rule: ...
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def is_open(self, /) -> bool:
        """
        Whether nobody has confirmed it: assumed, or a value that the caller must supply.
        """
    @property
    def note(self, /) -> str | None:
        """
        What is open about it, or why it is inferred or assumed.
        """
    @property
    def number(self, /) -> Decimal | None:
        """
        The value of a parameter that is a number with a unit.
        """
    @property
    def options(self, /) -> list[str]:
        """
        All the values a choice may take.
        """
    @property
    def required(self, /) -> bool:
        """
        Whether it is a parameter whose value no source gives, so that the caller must supply it.
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
        Its sources; none where nothing supports it.
        """
    @property
    def standing(self, /) -> str:
        """
        How well it is sourced.
        """
    @property
    def status(self, /) -> str | None:
        """
        What became of it, where it was not simply in force: `proposal`, `designed, not operated`.
        """
    @property
    def system(self, /) -> str | None:
        """
        The one system it speaks of, if it does.
        """
    @property
    def unit(self, /) -> str | None:
        """
        The unit of a value that is a number.
        """
    @property
    def value(self, /) -> bool | int | str | list[str] | dict[str, str] | None:
        """
        Its value, where it is a parameter.
        """

@final
class RuleChange(_Data):
    """
    A rule that both rulebooks have, and that differs.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RuleChange: ...
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
    @property
    def role(self, /) -> str | None:
        """
        The part it plays for code, by which rules of different ids are paired.
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
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rules as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @staticmethod
    def _rebuilt(document: str, year: str, overlays: SupportsGetItem[int, str]) -> Rulebook: ...
    def _repr_html_(self, /) -> str: ...
    def assess(self, /, year: SystemYear) -> Assessment:
        """
        Assesses a system's year by this rulebook.

        Raises:
            IcsRulesError: with code `no_edition` when the rulebook is of another year.
        """
    def caveats(self, /, rules: SupportsGetItem[int, str]) -> Table[Caveat]:
        """
        What weakens an answer that rests on these rules, each once and the weakest first: those that
        are inferred, assumed or of a status of their own.

        Args:
            rules: ids of rules; every answer lists its own in `rules`.

        Raises:
            IcsRulesError: with code `unknown_rule` for an id that the rulebook does not have.

        >>> from ics_rules import Rulebook
        >>> rulebook = Rulebook.for_year("2019/20")
        >>> ids = ["control-totals.2019-20.sct-is-sum", "control-totals.2019-20.link-minimum"]
        >>> [caveat.standing for caveat in rulebook.caveats(ids)]
        ['assumed']
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
    def levels(self, /) -> Table[LevelRules]:
        """
        What each of the five levels does, from `neighbourhood` to `national`.
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
    def powers(self, /) -> Table[LegalPower]:
        """
        The statutory powers, each with its dates: every edition lists them all.
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
        The governance requirements, and what else the rules say of governance.
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
    def segment_roles(self, /) -> Table[SegmentRole]:
        """
        The parts of board and NHS England in the oversight of a trust, segment by segment.
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
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rules as dicts of plain values, one for each row.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The financial year.
        """

@final
class RulebookComparison(_Data):
    """
    What differs between two rulebooks, rule by rule.

    A rule keeps its id from year to year, so rules are paired by id; the rest are paired by the part
    they play, since the rule of a year names that year. Every map is by id: of the later rulebook
    where both have the rule. Shown with `{}` it is a text, and [`RulebookComparison::markdown`] gives tables.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RulebookComparison: ...
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
    def markdown(self, /) -> str:
        """
        The comparison as Markdown: one line in words and a table for each kind of difference.
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
    @property
    def unchanged(self, /) -> int:
        """
        How many rules are the same in both.
        """
    @property
    def year_after(self, /) -> FinancialYear:
        """
        The rulebook it is compared with.
        """
    @property
    def year_before(self, /) -> FinancialYear:
        """
        The rulebook compared.
        """

@final
class RunRate(_Data):
    """
    Averages by month; each is rounded to the penny, halves away from zero.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> RunRate: ...
    @property
    def needed_per_month(self, /) -> Decimal | None:
        """
        What each remaining month must bring to end on the system's total; none after month 12, and
        where the system has no total.
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

@final
class SafeguardsUsed(_Data):
    """
    What the safeguards that the caller stated did to a payment.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SafeguardsUsed: ...
    @property
    def break_glass(self, /) -> Decimal | None:
        """
        The largest difference at the ordinary rates, to the nearest penny; none without a
        break-glass clause.
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
    @property
    def threshold(self, /) -> Decimal | None:
        """
        The largest difference that is not paid, to the nearest penny; none without a threshold.
        """
    @property
    def within_threshold(self, /) -> bool:
        """
        Whether the difference is no larger, so that it is not paid.
        """

@final
class ScoredMetric(_Data):
    """
    A metric and its score.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ScoredMetric: ...
    @property
    def headroom(self, /) -> Headroom:
        """
        How far it is from the bands beside its own.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric.
        """
    @property
    def score(self, /) -> int:
        """
        Its score.
        """
    @property
    def unit(self, /) -> str:
        """
        Its unit.
        """
    @property
    def value(self, /) -> Decimal:
        """
        Its value: exact where it was given, to six decimal places where it was worked out. The score
        comes of the exact value.
        """
    @property
    def worked(self, /) -> bool:
        """
        Whether the value was worked out from amounts.
        """

@final
class SectorEffect(_Data):
    """
    What moves do to each national sector. The two come to what the moves of trusts and commissioners
    come to, so they sum to zero where only such members move and the moves are net-neutral; in 2017/18
    they need not be.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SectorEffect: ...
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

@final
class Segment(_Outcome):
    """
    What segment a body is in, and why.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Segment: ...
    @property
    def against_licence_link(self, /) -> bool:
        """
        Whether the decision, or without one what is indicated, is one that the licence rules out.
        """
    @property
    def agree(self, /) -> bool | None:
        """
        Whether the decision is the segment that is indicated; none without both.
        """
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def decided(self, /) -> SegmentView | None:
        """
        The segment that was decided.
        """
    @property
    def framework(self, /) -> str:
        """
        The framework it is under.
        """
    @property
    def indicated(self, /) -> SegmentView | CannotTell | NotInForce:
        """
        The segment that the stated judgement indicates, or the default where the framework has one.
        """
    @property
    def not_stated(self, /) -> list[str]:
        """
        The evidence that was not stated, so that it is no sign either way.
        """
    @property
    def opens_judgement(self, /) -> bool | None:
        """
        Whether a sign opens a judgement. None where no sign was found and something was not stated.
        """
    @property
    def recovery_support(self, /) -> RecoverySupport | None:
        """
        Where the body stands in the Recovery Support Programme, where the framework has it.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def signs(self, /) -> Table[SignFound]:
        """
        The signs of a need, which open a judgement and never set the segment.
        """

@final
class SegmentDecision(_Data):
    """
    Who decides a segment. The region proposes it, with input from the board.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SegmentDecision: ...
    @property
    def decided_by(self, /) -> str:
        """
        At which level it is decided.
        """
    @property
    def from_(self, /) -> int | None:
        """
        The segment before; none where it was not stated.
        """
    @property
    def moderated(self, /) -> bool:
        """
        Whether the decision is moderated nationally.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def to(self, /) -> int:
        """
        The segment that is decided.
        """

@final
class SegmentEffect(_Data):
    """
    What a segment brings.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SegmentEffect: ...
    @property
    def kind(self, /) -> str:
        """
        Whether it frees or obliges.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule that says so.
        """
    @property
    def says(self, /) -> str:
        """
        What it is.
        """

@final
class SegmentRole(_Data):
    """
    Who oversees a trust in a segment, and who decides that it is in it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SegmentRole: ...
    @property
    def board(self, /) -> str:
        """
        The part of the integrated care board.
        """
    @property
    def decided_by(self, /) -> str:
        """
        Who decides that a body enters the segment.
        """
    @property
    def exit_alike(self, /) -> bool:
        """
        Whether leaving the segment is decided where entering it is.
        """
    @property
    def from_(self, /) -> str:
        """
        From when it holds.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def moderated(self, /) -> bool:
        """
        Whether the decision is moderated nationally.
        """
    @property
    def nhs_england(self, /) -> str:
        """
        The part of NHS England, through its region.
        """
    @property
    def rests_on(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def says(self, /) -> str:
        """
        What it says.
        """
    @property
    def segment(self, /) -> int:
        """
        The segment, from 1, the best.
        """
    @property
    def to(self, /) -> str:
        """
        Until when it holds.
        """

@final
class SegmentView(_Data):
    """
    One segment, who decides it, and what it brings.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SegmentView: ...
    @property
    def decided_by(self, /) -> str:
        """
        Who decides that a body is in it, by the framework.
        """
    @property
    def effects(self, /) -> Table[SegmentEffect]:
        """
        What it frees and obliges to.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules of the segment itself.
        """
    @property
    def segment(self, /) -> int:
        """
        The segment; 1 is the best.
        """

@final
class Settlement(_Outcome):
    """
    How a difference to a benchmark was settled: what was decided from, every step, and the result.

    Amounts between are exact sizes, without a sign. `amount` alone is rounded: once, to the penny,
    halves away from zero. All are in the currency of the question. To split a settlement among
    partners, put `amount` to [`allocate`](crate::allocation::allocate) or to an agreement on sharing
    ([`share_risk`](crate::risk_share::share_risk)); nothing here does it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Settlement: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What is earned (positive) or owed (negative).
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
        The edge of the band on that side as an amount.
        """
    @property
    def final_share(self, /) -> Decimal | None:
        """
        The share of a gain after quality, where what was given tells it, whether or not it mattered.
        """
    @property
    def generated(self, /) -> Decimal:
        """
        The difference if it is beyond the band, or nothing.
        """
    @property
    def preset(self, /) -> str | None:
        """
        The published scheme whose terms these are, where they are one's.
        """
    @property
    def quality(self, /) -> Decimal | None:
        """
        The quality score, where it was given.
        """
    @property
    def quality_met(self, /) -> bool | None:
        """
        Whether the quality standard was met, where that was given.
        """
    @property
    def rate(self, /) -> Decimal:
        """
        The difference over the benchmark to twelve decimals, for people. Nothing is decided by it.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def shared(self, /) -> SharedAmount | None:
        """
        What was shared; nothing where the difference is inside the band.
        """
    @property
    def side(self, /) -> str:
        """
        Where the difference lies.
        """
    @property
    def terms(self, /) -> dict[str, Any]:
        """
        The terms that were applied, with what the organisation has of its own.
        """
    @property
    def year(self, /) -> int | None:
        """
        The performance year, where the question gave it.
        """

@final
class SharedAmount(_Data):
    """
    What was shared of a difference beyond the band, or below it at a reduced rate.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SharedAmount: ...
    @property
    def before_limit(self, /) -> Decimal:
        """
        What that comes to before any limit.
        """
    @property
    def by(self, /) -> str:
        """
        What decided the share.
        """
    @property
    def exact(self, /) -> Decimal:
        """
        What that leaves, exact.
        """
    @property
    def half_rate(self, /) -> Decimal | None:
        """
        The part of the share that was applied below the band, where it was.
        """
    @property
    def limit(self, /) -> AppliedLimit | None:
        """
        The cap on a gain or the limit on a loss, where there is one.
        """
    @property
    def of_(self, /) -> Decimal:
        """
        The size of what the share was taken of: the difference, or what of it lies beyond the edge.
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
        The share that was applied: of a gain the final share, of a loss the share owed.
        """

@final
class SignFound(_Data):
    """
    A sign that was found.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SignFound: ...
    @property
    def found(self, /) -> str:
        """
        What it was found in.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule that makes it a sign.
        """
    @property
    def sign(self, /) -> str:
        """
        The sign.
        """
    @property
    def theme(self, /) -> str | None:
        """
        Its theme, where the framework names one.
        """

@final
class Source(_Data):
    """
    A publication that rules cite.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Source: ...
    @property
    def date(self, /) -> str | None:
        """
        When it was published, as far as known.
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
    @property
    def url(self, /) -> str | None:
        """
        Where it can be read.
        """

@final
class SpecialMeasures(_Outcome):
    """
    Whether a trust meets the usual tests for special measures, and when it is inspected again.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SpecialMeasures: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def content(self, /) -> str:
        """
        What a trust in special measures gets, by the rule.
        """
    @property
    def finance(self, /) -> FinancialTest | None:
        """
        The test for finance; none where no grounds were given.
        """
    @property
    def met(self, /) -> bool | CannotTell | NotInForce:
        """
        Whether any test of the day is met: yes as soon as one is, no only where every one is known not
        to be. It never decides entry.
        """
    @property
    def quality(self, /) -> QualityTest | CannotTell | NotInForce | None:
        """
        The test for quality; none where no ratings were given.
        """
    @property
    def reinspection_by(self, /) -> str | None:
        """
        The day by which the CQC usually has inspected again, sooner on a significant concern; none
        where the trust has not entered.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def who(self, /) -> str:
        """
        Who recommends and who decides, by the rule.
        """

@final
class Split(_Data):
    """
    An organisation's amount and the part of it that counts in each system: the parts and what is
    outside make the amount exactly.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Split: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount that was split.
        """
    @property
    def outside(self, /) -> Decimal:
        """
        What counts in no system, with the sign of the amount.
        """
    @property
    def parts(self, /) -> dict[str, Decimal]:
        """
        The part in each system, with the sign of the amount.
        """

@final
class StageRow(_Data):
    """
    A row of the ladder that says for each stage who does what.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> StageRow: ...
    @property
    def cells(self, /) -> dict[str, str]:
        """
        The sentence for each stage of which the row speaks.
        """
    @property
    def channel_by(self, /) -> str | None:
        """
        The rule by which the region is its only channel, where that is more than the principle says.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def inferred(self, /) -> list[str]:
        """
        The stages of which the row is inferred.
        """
    @property
    def inferred_by(self, /) -> str | None:
        """
        The rule by which it is inferred.
        """
    @property
    def response(self, /) -> str:
        """
        What it is about.
        """
    @property
    def says(self, /) -> str:
        """
        A summary.
        """

@final
class Step(_Data):
    """
    A step of a route.

    Printed, it is a sentence with how binding it is in brackets, and on whom where the words are a
    rule's own.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Step: ...
    @property
    def act(self, /) -> str:
        """
        What is done.
        """
    @property
    def actor(self, /) -> str | None:
        """
        Who takes it.
        """
    @property
    def is_duty(self, /) -> bool:
        """
        Whether somebody is bound to take it, and not merely allowed, encouraged or free to.
        """
    @property
    def modality(self, /) -> str | None:
        """
        How binding it is; none where no rule says.
        """
    @property
    def number(self, /) -> int:
        """
        Its place in the order in which steps must happen, from 1.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
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

@final
class SupportMovement(_Data):
    """
    What the support moves for one party in the year of giving.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SupportMovement: ...
    @property
    def after(self, /) -> Decimal | None:
        """
        And after.
        """
    @property
    def aid(self, /) -> Decimal:
        """
        The aid it receives (positive) or gives (negative): what its variance changes by. Over all
        parties the sum is nothing.
        """
    @property
    def before(self, /) -> Decimal | None:
        """
        That position or control total before, where it is known.
        """
    @property
    def code(self, /) -> str:
        """
        Its code.
        """
    @property
    def moved(self, /) -> Decimal:
        """
        What its position or control total, whichever the support moves, changes by.
        """

@final
class SupportSchedule(_Outcome):
    """
    What moves in the year of giving, and what is repaid in each later year.

    What is repaid is what was given, to the penny, for each giver and in all. Interest comes on
    top.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SupportSchedule: ...
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
    @property
    def ledger(self, /) -> Ledger:
        """
        Every movement: what is given, then year by year each instalment and its interest. In the
        end a giver has received its interest, and the receiver has paid it.
        """
    @property
    def movements(self, /) -> Table[SupportMovement]:
        """
        What moves in the year of giving: the givers in order of code, then the receiver.
        """
    @property
    def receiver(self, /) -> str:
        """
        Its `receiver`.
        """
    @property
    def repay_by(self, /) -> FinancialYear:
        """
        The year by whose end, 31 March, all is repaid.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def years(self, /) -> Table[Repayment]:
        """
        What the receiver pays in each year, to all givers together.
        """

@final
class SupportTranche(_Data):
    """
    A quarter of deficit support.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SupportTranche: ...
    @property
    def due(self, /) -> Decimal:
        """
        Its `due`.
        """
    @property
    def quarter(self, /) -> str:
        """
        Its `quarter`.
        """
    @property
    def received(self, /) -> Decimal:
        """
        What was received in it: what was due and not withheld, and what was released.
        """
    @property
    def released(self, /) -> Decimal:
        """
        Its `released`.
        """
    @property
    def withheld(self, /) -> Decimal:
        """
        Its `withheld`.
        """
    @property
    def withheld_to_date(self, /) -> Decimal:
        """
        What stays withheld at its end.
        """

@final
class System(_Data):
    """
    An integrated care system of the list that is valid from 1 July 2022.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> System: ...
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

@final
class SystemName(_Data):
    """
    The system that was assessed.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> SystemName: ...
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
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
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
        otherwise. A blank cell, None, NaN or a word for nothing
        (`n/a`, `TBC`, `NA`, `NULL`, `None`, `--`) is left out and never zero. A column such as
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
class Taper(_Outcome):
    """
    What a shortfall leaves of an allocation.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Taper: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The allocation.
        """
    @property
    def code(self, /) -> str:
        """
        Its `code`.
        """
    @property
    def control_total(self, /) -> Decimal:
        """
        Its `control_total`.
        """
    @property
    def earned(self, /) -> Decimal:
        """
        What is paid.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        The payment out of the fund, and what is lost to `unallocated`.
        """
    @property
    def lost(self, /) -> Decimal:
        """
        What is lost. With what is paid it makes the allocation.
        """
    @property
    def performance(self, /) -> Decimal:
        """
        Its `performance`.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def shortfall(self, /) -> Decimal:
        """
        What is missing to the control total; nothing at or above it.
        """

@final
class Timing(_Data):
    """
    When a step must be taken.
    """
    def __str__(self, /) -> str: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Timing: ...
    @property
    def moment(self, /) -> str:
        """
        The moment.
        """
    @property
    def relation(self, /) -> str:
        """
        Before or after.
        """

@final
class ToDate(_Data):
    """
    The system's figures from April to the end of a month.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> ToDate: ...
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
    @property
    def variance(self, /) -> Decimal:
        """
        Actual less plan: adverse is negative. A position and its variance may differ in sign.
        """
    @property
    def withheld(self, /) -> Decimal | None:
        """
        Deficit support withheld so far, which the actual lacks and which is counted back in what is
        needed to end on the system's total. None in figures before support, and where nothing is
        stated of it.
        """

@final
class TranchePart(_Data):
    """
    A part of a quarter's tranche.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> TranchePart: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount, above zero.
        """
    @property
    def paid_in(self, /) -> str | None:
        """
        The quarter that earned it: its own or a later one.
        """
    @property
    def part(self, /) -> str:
        """
        What it depends on.
        """
    @property
    def reason(self, /) -> str:
        """
        Why.
        """
    @property
    def status(self, /) -> str:
        """
        What has become of it.
        """

@final
class Transfer(_Data):
    """
    A payment from one account to another.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> Transfer: ...
    @property
    def amount(self, /) -> Decimal:
        """
        How much, above zero.
        """
    @property
    def from_(self, /) -> str:
        """
        Who pays.
        """
    @property
    def to(self, /) -> str:
        """
        Who receives.
        """

@final
class UseOfResources(_Outcome):
    """
    A trust's use of resources score: 1 is the best.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        Its rows as a stream of Arrow, so that a library of data frames reads it as their table.
        """
    def __bool__(self, /) -> bool: ...
    def __iter__(self, /) -> Iterator[Any]: ...
    def __len__(self, /) -> int: ...
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> UseOfResources: ...
    @property
    def asked(self, /) -> dict[str, Any]:
        """
        What was asked.
        """
    @property
    def better(self, /) -> Table[BetterScore]:
        """
        What it would take to reach each better overall score, the nearest first.
        """
    @property
    def floors(self, /) -> Table[FloorApplied]:
        """
        Every floor that applies, in the order in which they are looked at.
        """
    @property
    def left_out(self, /) -> Table[LeftOut]:
        """
        The metrics that were left out, each with its clause.
        """
    @property
    def mean(self, /) -> Decimal:
        """
        The weighted mean of the scores, to six decimal places.
        """
    @property
    def metrics(self, /) -> Table[ScoredMetric]:
        """
        The metrics that count, each with its score.
        """
    @property
    def overall(self, /) -> int:
        """
        The overall score: the worst of the rounded mean and the floors.
        """
    @property
    def plot(self, /) -> UseOfResourcesPlots:
        """
        Charts of it. Needs the extra `plot`.
        """
    @property
    def rounded(self, /) -> int:
        """
        The mean as a whole number.
        """
    @property
    def rules(self, /) -> list[str]:
        """
        The rules it rests on.
        """
    @property
    def support_need(self, /) -> bool | CannotTell | NotInForce:
        """
        Whether there may be a need for support with finance, which opens a judgement and settles
        nothing.
        """
    def to_dicts(self, /) -> list[dict[str, Any]]:
        """
        Its rows as dicts of plain values.
        """

@final
class UseOfResourcesScorer:
    """
    Scores trusts by the use of resources rules of a year: made by `use_of_resources_scorer`.

    It gives scores alone. `use_of_resources` also works metrics out from amounts, leaves metrics out,
    and says why, how near the next band is and what would be better.

    >>> from decimal import Decimal
    >>> from ics_rules import use_of_resources_scorer
    >>> scorer = use_of_resources_scorer("2017/18")
    >>> values = [Decimal(text) for text in ("2.60", "30.56", "8.46", "8.40", "62.50")]
    >>> scores = scorer.score(*values)
    >>> scores.metrics, scores.mean, scores.rounded, scores.overall
    ([1, 1, 1, 1, 4], Decimal('1.6'), 2, 3)
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str, list[str]]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def _rebuilt(document: str, year: str, overlays: SupportsGetItem[int, str]) -> UseOfResourcesScorer: ...
    @property
    def rulebook(self, /) -> Rulebook:
        """
        The rulebook it scores by.
        """
    def score(self, /, capital_service_capacity: Decimal | int | str, liquidity: Decimal | int | str, margin: Decimal | int | str, distance_from_plan: Decimal | int | str, agency: Decimal | int | str, *, control_total: str | None = None, financial_special_measures: bool | None = None) -> UseOfResourcesScores:
        """
        The scores of a trust's five metrics, each a `Decimal`, a whole number or a text in its own
        unit. A binary number is refused.

        Args:
            capital_service_capacity: in times.
            liquidity: in days.
            margin: the I&E margin, in per cent.
            distance_from_plan: in percentage points; worse than plan is negative.
            agency: how far agency spend is above its ceiling, in per cent; below it is negative.
            control_total: `accepted`, which it is where nothing else is said,
                `not_accepted_planning_deficit` or `not_accepted_planning_surplus`.
            financial_special_measures: whether the trust is in them; not where nothing else is said.

        Raises:
            IcsRulesError: with every argument that is no exact number, or that its metric cannot be.
        """

@final
class UseOfResourcesScores(_Data):
    """
    The scores of five values.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> UseOfResourcesScores: ...
    @property
    def mean(self, /) -> Decimal:
        """
        The weighted mean of the scores, to six decimal places.
        """
    @property
    def metrics(self, /) -> list[int]:
        """
        The score of each metric, in the order of [`ResourceMetric::ALL`].
        """
    @property
    def overall(self, /) -> int:
        """
        The overall score.
        """
    @property
    def rounded(self, /) -> int:
        """
        The mean as a whole number.
        """

@final
class WayOut(_Data):
    """
    What would get a trust out of the segment it is in, while the cuts and the results of all others
    stay as they are.

    The exits are steps in the order of what binds first: the programme of intensive support, then the
    financial override, then the average. An exit that waits for another changes nothing before it.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> WayOut: ...
    @property
    def exits(self, /) -> Table[Exit]:
        """
        The exits, in order.
        """
    @property
    def held_in(self, /) -> int:
        """
        The segment that it is in: the one in the end, or the one after the override where nobody has
        said whether it is in the programme.
        """
    @property
    def unknown(self, /) -> list[str]:
        """
        The fields of the trust that were not given and may hold it where it is in spite of them.
        """

@final
class WayOutByMetric(_Data):
    """
    What on one metric alone would be enough.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> WayOutByMetric: ...
    @property
    def band(self, /) -> str | None:
        """
        The band that gives it.
        """
    @property
    def enough(self, /) -> Decimal | None:
        """
        The worst score that is enough, of those that a rank, a band, a standard or the table of finance
        scores can give; to the hundredth where only a ranked metric's score is known. None where no
        score of this metric is enough.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric.
        """
    @property
    def rank(self, /) -> int | None:
        """
        The worst rank that gives it, where the trust is ranked and a rank can.
        """
    @property
    def score(self, /) -> Decimal:
        """
        The score it has.
        """
    @property
    def value(self, /) -> Decimal | None:
        """
        The value that gives it: that of the standard, of the floor, or of the trust it would draw level
        with.
        """

@final
class YearBalance(_Data):
    """
    Whether a board and its system balanced in a year; none where that was not stated and another
    outturn decides.
    """
    @staticmethod
    def _columns() -> list[tuple[str, Any]]: ...
    @staticmethod
    def _rebuilt(json: str, year: str | None = None, overlays: SupportsGetItem[int, str] = ...) -> YearBalance: ...
    @property
    def icb(self, /) -> bool | None:
        """
        Whether the integrated care board balanced.
        """
    @property
    def system(self, /) -> bool | None:
        """
        Whether its system balanced.
        """
    @property
    def year(self, /) -> FinancialYear:
        """
        The year.
        """

@disjoint_base
class _Assessment:
    """
    A system's year, assessed.

    Each part is an outcome: an answer, a refusal that names what is missing, or "not in force". A
    part that the document gives nothing for is `None`.

    ```
    use ics_rules::{Rulebook, SystemYear};

    let year = SystemYear::from_json(
        r#"{ "system": "QF7", "year": "2019/20",
             "members": [
               { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" },
               { "code": "03N", "kind": "ccg", "control_total": "-500000" } ] }"#,
    )?;
    let assessment = Rulebook::for_year(year.year())?.assess(&year)?;
    let control_total = assessment.control_total.answer().unwrap();
    assert_eq!(control_total.total.to_string(), "3000000.00");
    println!("{}", assessment.explain());
    # Ok::<(), ics_rules::Error>(())
    ```
    """
    @property
    def capital(self, /) -> CapitalConsequence | CannotTell | NotInForce | None:
        """
        What its plan does to the system's capital.
        """
    @property
    def control_total(self, /) -> ControlTotal | CannotTell | NotInForce:
        """
        The control total and the positions against it.
        """
    @property
    def deficit_support(self, /) -> DeficitSupport | CannotTell | NotInForce | None:
        """
        What the system has of its deficit support.
        """
    @property
    def forecast_changes(self, /) -> Table[ForecastAnswer]:
        """
        Who oversees each forecast that worsened from one return to the next.
        """
    @property
    def freedoms(self, /) -> FreedomsInForce | CannotTell | NotInForce | None:
        """
        What its stage entitles and obliges it to.
        """
    @property
    def funds(self, /) -> Table[FundAnswer]:
        """
        What is earned of every fund.
        """
    @property
    def governance(self, /) -> GovernanceCheck | CannotTell | NotInForce | None:
        """
        Which governance requirements are met.
        """
    @property
    def limits(self, /) -> Table[LimitAnswer]:
        """
        Whether every limit is kept.
        """
    @property
    def maturity(self, /) -> Maturity | CannotTell | NotInForce | None:
        """
        How mature the system is and what is missing for the next stage.
        """
    @property
    def observations(self, /) -> Table[Observation]:
        """
        What is worth a note and changes no answer.
        """
    @property
    def organisations(self, /) -> OwnTotals | CannotTell | NotInForce:
        """
        How every organisation stands against its own total.
        """
    @property
    def oversight(self, /) -> Table[OversightAnswer]:
        """
        How the bodies of the system are overseen.
        """
    @property
    def reserves(self, /) -> Table[ReserveAnswer]:
        """
        Whether every reserve is released.
        """
    @property
    def risk_share(self, /) -> RiskShare | CannotTell | NotInForce | None:
        """
        Who bears or gains what, where the members have an agreement.
        """
    @property
    def routes(self, /) -> Table[Advice]:
        """
        How each intervention or other response must run.
        """
    @property
    def system(self, /) -> SystemName:
        """
        The system.
        """

@disjoint_base
class _Data:
    """
    What every result has: its values as JSON and as a dict, and its cells as a row of a table.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> Any: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> Iterator[str]: ...
    def __len__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str, str | None, list[str]]]: ...
    def __repr__(self, /) -> str: ...
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

class _Outcome(_Data):
    """
    What every outcome has besides: why it is what it is.
    """
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    def explain(self, /) -> Explanation:
        """
        Why it is what it is: statements, each with its rules and their sources.
        """

def _assess_each(items: SupportsGetItem[int, Any], rulebook: Rulebook | None) -> list[Any]:
    """
    Assesses each item by itself, on every core. Private: `assess_many` calls it for a part of the
    items at a time, so that it can tell how far it is and be interrupted.
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

    With what is certain to come the four make the allocation to the penny. All performance is before sustainability money.

    Args:
        question: `fund` with its `kind` (`provider_sustainability`, `commissioner_sustainability`,
            `financial_recovery` or `marginal_rate_emergency_tariff`), `code`, `amount` and
            `accepted`; where they apply `linked_to_system`, `is_ics`, `agreed_by`, `a_and_e`,
            `recovery_plan`, `phasing` and `results`. `control_total` for the year. `quarters` in order, each with the `quarter`, its cumulative
            `control_total` and, once it has ended, its `performance`; the system's figures where
            part is linked. `parties`, where a partnership that is no ICS links.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import assess_fund
    >>> fund = assess_fund({
    ...     "fund": {"kind": "provider_sustainability", "code": "RHQ", "amount": "10000000",
    ...              "accepted": True, "is_ics": False},
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

def check_governance(report: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> GovernanceCheck | CannotTell | NotInForce:
    """
    Which governance requirements of a day a system meets, by what it reports.

    Args:
        report: the `date`, a day of the rulebook's year, and what is `reported` of requirements by
            their ids: `met` with `evidence`, or the `count` where a least number is asked. What is
            left out is not stated and never taken as met.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the report.

    >>> from ics_rules import check_governance
    >>> found = check_governance(
    ...     {"date": "2022-07-01",
    ...      "reported": {"governance.statutory.icb-members": {"count": 2}}}, "2022/23")
    >>> found.missing, found.complete
    (['governance.statutory.icb-members'], False)
    """

def check_notice(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> NoticePeriod | CannotTell | NotInForce:
    """
    Whether the notice of a requirement or penalty is valid, and until when it may be answered.

    Args:
        question: the `measure` that is intended (`compliance_requirement`, `restoration_requirement`
            or `monetary_penalty`); the day on which the notice is `received`; the `days` that it
            gives, the least there may be when left out; for a shorter time whether it is
            `to_prevent_further_breach`; and for a penalty the day it was `breached_on`.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import check_notice
    >>> check_notice({"measure": "compliance_requirement", "received": "2024-06-01"},
    ...              "2024/25").last_day
    '2024-06-29'
    """

def cohort(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Cohort | CannotTell | NotInForce:
    """
    Scores, averages, segments and the league of a table of trusts, by the NHS Oversight Framework.

    Args:
        question: `trusts`, each with its `code` and what is known of it (`provider_type`,
            `planned_percent`, `variance_percent`, `override_flag`, `in_programme` and so on); and
            `metrics`, each with `metric`, `results` by code (one of `value`, `rank`, `score`, `band`,
            `absent`) and, for metrics of your own, `terms`. Segments come from the cut points of the
            `quarter`, from `cut_points` of your own, or from `quartiles` (`method` and `cohort`).
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import cohort
    >>> results = {"R1A": {"value": "6.9"}, "R1B": {"value": "6.7"}, "R1C": {"value": "6.5"}}
    >>> found = cohort({"quarter": "Q1", "trusts": [{"code": code} for code in results],
    ...                 "metrics": [{"metric": "OF1061", "results": results}]}, "2025/26")
    >>> [(trust.code, trust.average, trust.unadjusted) for trust in found.trusts]
    [('R1A', Decimal('1.00'), 1), ('R1B', Decimal('2.50'), 3), ('R1C', Decimal('4.00'), 4)]
    >>> [(exit.kind, exit.to, exit.average) for exit in found.trust("R1B").way_out.exits]
    [('average', 2, Decimal('2.32'))]
    """

def cohort_from_csv(files: SupportsGetItem[int, str]) -> dict[str, Any]:
    """
    A cohort out of the tables that the publisher of the NHS Oversight Framework has, as the question
    that `cohort` takes.

    Columns are found by their names, in any order: `quarter` and `trust_code`, which must be there, what
    is known of a trust (`trust_name`, `provider_type`, `average_metric_score`,
    `financial_override_flag` and so on), and a column for each metric by the code of its score
    (`OF1061`). Others are not read, and a blank cell was not published. Rows of several files for one
    trust are joined by its code.

    Args:
        files: the texts of the CSV files, of one quarter: that of trusts, that of metric scores, or both.

    Raises:
        IcsRulesError: with every problem, each with its file, row and column, all counted from 0.

    >>> import os
    >>> from ics_rules import cohort, cohort_from_csv
    >>> rows = ["quarter,trust_code,OF1061", "Q1 2025/26,RRE,1.25", "Q1 2025/26,RT2,3.5"]
    >>> question = cohort_from_csv([os.linesep.join(rows)])
    >>> [trust.unadjusted for trust in cohort(question, "2025/26").trusts]
    [1, 4]
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
    What a system has received of its deficit support, what is withheld and what is to come (from
    2024/25). Without `quarters` none of the three is known.

    Args:
        question: `system`, `planned` and `quarters` in order, each with what was `due`, `withheld` and
            `released`; and the positions `plan_before_support`, and `actual_before_support` or
            `actual_after_support`. What counts as off plan is not published, so the question states
            what was withheld.
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

def escalation(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Escalation:
    """
    How a concern about a body is escalated on a day: the ladder of stages, the roles by segment and
    the statutory powers, each in its own years.

    Args:
        question: the kind of `body` and the `date`, a day of the rulebook's year; the `segment` that
            the body is in and the `proposed_segment` of a change; the `intervention` for the ladder of
            stages, as `route` takes it; and what the regulator holds as `known`, as `legal_powers`
            takes it. Neither a stage nor a segment opens or excludes a power.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import escalation
    >>> found = escalation({"body": "nhs_trust", "date": "2023-06-01", "segment": 3,
    ...                     "proposed_segment": 4}, "2023/24")
    >>> found.roles.board, found.roles.decision.decided_by, found.powers.open
    ('jointly', 'nation', [])
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
    >>> [(one.code, one.most, one.most_at) for one in function.losses.members]
    [('RHQ', Decimal('-300.00'), Decimal('-600.00')), ('RXF', None, None)]
    >>> function.losses.members[0].points
    [ExposurePoint(outcome=0.00, share=0.00, marginal=0.5), ExposurePoint(outcome=-600.00, share=-300.00, marginal=0)]
    >>> function.at[0].shares
    {'RHQ': Decimal('-300.00'), 'RXF': Decimal('-400.00')}
    """

def forecast_change(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> ForecastChange | CannotTell | NotInForce:
    """
    What a change of a provider's forecast leads to: who oversees it, what it needs, what follows.

    Args:
        question: the `provider`; the `month` (1 is April); its forecast for the year `before` and
            `after`, in pounds, a deficit negative; the forecast of its system with the change,
            `system_after`, and the `system_plan`; `early_until`, the last month that counts as early
            in the year, which no source gives and which a forecast that worsens before the last
            quarter needs; and `actions_evidenced`, where that is known.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import forecast_change
    >>> question = {"provider": "RHQ", "month": 9, "before": 0, "after": -4000000,
    ...             "system_after": 1000000, "system_plan": 0, "early_until": 4}
    >>> found = forecast_change(question, "2023/24").worsening
    >>> found.by, found.oversight.overseer, found.oversight.headroom
    (Decimal('4000000.00'), 'system', Decimal('1000000.00'))
    >>> del question["early_until"]
    >>> forecast_change(question, "2023/24").missing
    ['early_until']
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

def historic_debt(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> HistoricDebt | CannotTell | NotInForce:
    """
    Whether historic debt is written off: where the integrated care board and its system both
    balanced in each of the years that count. Every rule of it is assumed.

    Args:
        question: the code of the `icb`; the `debt` in pounds; and the `results` by financial year,
            each with the outturn of the `icb` and of the `system`, a deficit negative.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import historic_debt
    >>> results = {"2022/23": {"icb": 0, "system": 1000000}, "2023/24": {"icb": 0, "system": 0}}
    >>> historic_debt({"icb": "QMJ", "debt": 100000000, "results": results}, "2023/24").written_off
    Decimal('100000000.00')
    >>> del results["2023/24"]["system"]
    >>> historic_debt({"icb": "QMJ", "debt": 1, "results": results}, "2023/24").missing
    ['results["2023/24"].system']
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

def legal_powers(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> LegalPowers | CannotTell | NotInForce:
    """
    Which statutory powers are open against a body on a day, which are excluded and why, and which
    cannot be told from what was stated.

    Args:
        question: the kind of `body` (`nhs_trust`, `foundation_trust`, `independent_provider`, `ccg`,
            `icb` or `system`); the `date` on which a power would be used, as `"2022-07-01"`; where
            one power is meant its id as `power`; and what the regulator holds as `known`: `breach`,
            `governance` and `functions` as `none`, `suspected` or `satisfied`, and more. What is left
            out neither opens nor excludes a power.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import legal_powers
    >>> found = legal_powers({"body": "icb", "date": "2022-07-01",
    ...                       "known": {"functions": "satisfied"}}, "2022/23")
    >>> [one.power for one in found.open if "directions" in one.contents]
    ['enforcement.icb-directions', 'enforcement.financial-directions']
    """

def levels(rulebook: Rulebook | FinancialYear | str) -> Table[LevelRules]:
    """
    What each of the five levels does: its indicative population, its functions, its priorities and
    what else is said of it.

    Args:
        rulebook: a rulebook, or the financial year whose edition is meant.

    >>> from ics_rules import levels
    >>> place = levels("2019/20")[1]
    >>> place.level, place.functions[0].says
    ('place', 'a place is usually of council or borough scale')
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

def maturity_by_criteria(report: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> MaturityByCriteria | CannotTell | NotInForce:
    """
    How mature a system is by the criteria of the matrix and their evidence.

    Args:
        report: what is stated of `criteria` by their ids, each `present` or not with its `evidence`;
            the stages that are `judged`, by domain; the `criteria_share` where stages follow from
            one; and the `date` that the deadline is held against. What is left out is never taken as
            met.
        rulebook: a rulebook, or the financial year whose edition is meant. Its choice
            `maturity.choice.cell-reached` says whether stages are judged or follow from criteria.

    Raises:
        IcsRulesError: with every problem of the report.

    >>> from ics_rules import maturity_by_criteria
    >>> found = maturity_by_criteria(
    ...     {"judged": {"leadership": "developing"},
    ...      "criteria": {"maturity.leadership.maturing.learning-culture":
    ...                   {"present": True, "evidence": "board minute 7"}}}, "2019/20")
    >>> gap = found.domains[0].next
    >>> gap.stage, gap.met, len(gap.not_stated)
    ('maturing', ['maturity.leadership.maturing.learning-culture'], 4)
    """

def metrics_under(trust: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> MetricsUnder:
    """
    A trust's metrics under the framework of another year: those it knows, with their scores where
    bands decide them, and those that did not exist in it.

    Args:
        trust: `metrics`, a dict of values by name: `capital_service_capacity`, `liquidity`, `margin`,
            `distance_from_plan` and `agency` of 2016 to 2019, or the codes of 2025/26, for example
            `OF1061`. Each value is in the metric's own unit.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: for names that no year knows.

    >>> from ics_rules import metrics_under
    >>> under = metrics_under({"metrics": {"liquidity": "-7", "OF1061": "6.7"}}, "2017/18")
    >>> [(one.metric, one.score) for one in under.known]
    [('liquidity', 2)]
    >>> [(one.metric, [str(year) for year in one.years]) for one in under.refused]
    [('OF1061', ['2025/26'])]
    """

def minimum_improvement(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> MinimumImprovement | CannotTell | NotInForce:
    """
    The least by which an overspending CCG must improve, and whether its control total does.

    Args:
        question: the code of the `ccg`; its `prior_outturn`, of the year before, in pounds, a deficit
            negative; its `allocation`, which a CCG that overspent needs; and the `control_total`
            that is to be judged, if any.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import minimum_improvement
    >>> found = minimum_improvement({"ccg": "03N", "prior_outturn": -20000000,
    ...                              "allocation": 850000000, "control_total": -12000000}, "2018/19")
    >>> found.required.improvement, found.required.least_control_total
    (Decimal('8500000.00'), Decimal('-11500000.00'))
    >>> found.required.found.met, found.required.found.short_by
    (False, Decimal('500000.00'))
    """

def money_from_return(text: str, unit: str) -> Decimal | None:
    """
    An amount in pounds from a cell of a return, as people write it: with commas between thousands and
    a pound sign, a deficit in brackets or with a minus sign.

    Args:
        text: the cell.
        unit: `pounds`, or `thousands` for thousands of pounds.

    Returns:
        The amount; None where the cell is blank, a dash, or what people and programs write in its
        place (`n/a`, `TBC`, `NA`, `NULL`, `NaN`, `None`, `--`), which are no figure and never zero.

    Raises:
        IcsRulesError: with code `not_a_number` for what is no amount or could be two, such as `1,23`;
            `too_precise` for a fraction of a penny; `out_of_range` beyond a trillion pounds.

    >>> from ics_rules import money_from_return
    >>> money_from_return("(1,234.5)", "thousands")
    Decimal('-1234500.00')
    >>> money_from_return("-", "thousands") is None
    True
    """

def overspend_repayment(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> OverspendRepayment | CannotTell | NotInForce:
    """
    The instalments by which an integrated care board repays an overspend made after the years that
    count for the write-off of historic debt. Every rule of it is assumed.

    Args:
        question: the code of the `icb`; the `year` of the overspend; the `overspend` in pounds,
            above zero; and its `allocations` by later year, or one `allocation` for every year that
            they do not state.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import overspend_repayment
    >>> found = overspend_repayment({"icb": "QMJ", "year": "2024/25", "overspend": 30000000,
    ...                              "allocation": 2500000000}, "2024/25")
    >>> for one in found.years: print(one.year, one.repaid, one.outstanding)
    2025/26 12500000.00 17500000.00
    2026/27 12500000.00 5000000.00
    2027/28 5000000.00 0.00
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

def reserve_requirement(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> ReserveRequirement | CannotTell | NotInForce:
    """
    Which reserves the rules of the year ask an organisation to hold, how much each is, and who holds
    it.

    Args:
        question: the code of the `organisation` and its `kind` (`ccg`, `nhs_trust` or
            `foundation_trust`); the `allocation` of a CCG, or the `contract_value` of a trust, in
            pounds; and `prior_year_control_total_met`, which a trust needs.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import reserve_requirement
    >>> ccg = {"organisation": "03N", "kind": "ccg", "allocation": 800000000}
    >>> for one in reserve_requirement(ccg, "2016/17").reserves:
    ...     print(one.kind, one.amount, one.holder)
    uncommitted 8000000.00 ccg
    contingency 4000000.00 ccg
    >>> reserve_requirement({"organisation": "03N", "kind": "ccg"}, "2016/17").missing
    ['allocation']
    """

def route(intervention: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Route | CannotTell | NotInForce:
    """
    How an intervention or another response must run: who decides, and every step in order.

    Args:
        intervention: `subject` (`organisation` or `system`), the `stage` of the system and the
            `response`; for an intervention also `exceptional` and `needs_national_decision`; for a
            request for information, where limits depend on it, whether its `request_scope` is
            `within` or `outside` the performance framework and the agreed objectives; and where it
            applies a `reason` and `inherit`.
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

def segment(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> Segment | CannotTell | NotInForce:
    """
    What segment a body is in by the framework of its day, 2016 to 2025.

    Signs of a need open a judgement and never set a segment; the judgement indicates one; what was
    decided stands beside it.

    Args:
        question: the `body` (`foundation_trust`, `nhs_trust`, `ccg`, `icb` or `system`), and as far as
            they are known the `date`, the `evidence`, the `judgement`, the `decided` segment and its
            standing in `recovery_support`.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import segment
    >>> found = segment({
    ...     "body": "foundation_trust", "evidence": {"use_of_resources_need": True},
    ...     "judgement": {"needs": "significant", "breach": "suspected",
    ...                   "very_serious_or_complex": False},
    ...     "decided": {"segment": 2}}, "2018/19")
    >>> found.opens_judgement, found.indicated.segment, found.decided.segment, found.agree
    (True, 3, 2, False)
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
    [Transfer(from_='RHQ', to='03N', amount=20.00), Transfer(from_='RHQ', to='RXF', amount=10.00)]
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
            `lines` (the variance of each line that the agreement names, 0 where it has none),
            `plan_to_date`, `turnover`, `allocation`, `contribution` (all in pounds) and `population`;
            adverse and deficit are negative.
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
            shared, and each member states every one of those.
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
    >>> for layer in shared.layers:
    ...     print(layer.from_, layer.to, layer.shared, [(one.code, str(one.amount), one.bound) for one in layer.parts])
    0.00 5000.00 -3750.00 [('RHQ', '-2625.00', 'free'), ('RXF', '-1125.00', 'free')]
    5000.00 None -1000.00 [('RHQ', '-625.00', 'free'), ('RXF', '-375.00', 'at_cap')]
    >>> shared.left_with
    {'region': Decimal('-1250.00')}
    >>> for one in shared.transfers: print(one.from_, "pays", one.to, one.amount)
    reserve pays RHQ 4000.00
    RXF pays RHQ 2500.00
    region pays RHQ 1250.00
    """

def special_measures(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> SpecialMeasures | CannotTell | NotInForce:
    """
    Whether a trust meets the usual tests for special measures, to June 2021, and by when the CQC
    usually inspects a trust that has entered. The tests never decide entry.

    Args:
        question: the `ratings` of the five key questions and whether the `management_needs_support`;
            the grounds of `finance`; the day it `entered`; and the `date` that is asked about, dates
            as text such as `2018-07-15`.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import special_measures
    >>> found = special_measures({
    ...     "ratings": {"safe": "inadequate", "effective": "good", "caring": "good",
    ...                 "responsive": "good", "well_led": "inadequate"},
    ...     "management_needs_support": True, "entered": "2018-07-15"}, "2018/19")
    >>> found.quality.met, found.reinspection_by
    (True, '2019-07-15')
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
    >>> for one in found.givers[0].years: print(one.year, one.instalment)
    2020/21 1666666.67
    2021/22 1666666.67
    2022/23 1666666.66
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

def use_of_resources(question: Mapping[str, Any], rulebook: Rulebook | FinancialYear | str) -> UseOfResources | CannotTell | NotInForce:
    """
    A trust's use of resources score, 2016 to 2019: five metrics, their mean, and floors.

    Args:
        question: the metrics `capital_service_capacity`, `liquidity`, `margin`,
            `distance_from_plan` and `agency`, each a dict with its `value` or with the amounts it is
            worked out from; `control_total` (`accepted`, `not_accepted_planning_deficit` or
            `not_accepted_planning_surplus`) and `financial_special_measures`, where they could change
            the score; and where they apply `date`, `value_for_money_concern` and `left_out`, a list of
            metrics each with the clause that lets it be left out.
        rulebook: a rulebook, or the financial year whose edition is meant.

    Raises:
        IcsRulesError: with every problem of the question.

    >>> from ics_rules import use_of_resources
    >>> found = use_of_resources({
    ...     "capital_service_capacity": {"value": "2.6"}, "liquidity": {"value": "30.56"},
    ...     "margin": {"adjusted_surplus": 400000, "operating_income": 100000000},
    ...     "distance_from_plan": {"value": "8.40"}, "agency": {"value": "-55.96"},
    ...     "control_total": "accepted", "financial_special_measures": False}, "2017/18")
    >>> found.overall, [metric.score for metric in found.metrics]
    (1, [1, 1, 2, 1, 1])
    >>> found.metrics[2].headroom.better.pounds
    Decimal('600000.01')
    """

def use_of_resources_scorer(rulebook: Rulebook | FinancialYear | str) -> UseOfResourcesScorer | CannotTell | NotInForce:
    """
    The use of resources rules of a year, made ready to score many trusts one by one.

    Args:
        rulebook: a rulebook, or the financial year whose edition is meant.

    Returns:
        A `UseOfResourcesScorer`, or the refusal of a year without these rules.

    >>> from ics_rules import use_of_resources_scorer
    >>> bool(use_of_resources_scorer("2025/26"))
    False
    """
