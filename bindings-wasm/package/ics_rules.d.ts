/* tslint:disable */
/* eslint-disable */
/**
 * A body of a system and what is known of its oversight. Each question is asked only where it is
 * given.
 */
export interface OverseenBody {
    /**
     * The code of a member, or of the system itself.
     */
    code: OdsCode;
    /**
     * Its metrics of the use of resources (2016 to 2019).
     */
    use_of_resources?: UseOfResourcesQuestion;
    /**
     * What was judged and decided of its segment (2016 to June 2025).
     */
    segment?: SegmentQuestion;
    /**
     * What special measures depend on (2016 to June 2021).
     */
    special_measures?: SpecialMeasuresQuestion;
    /**
     * What an escalation depends on.
     */
    escalation?: EscalationQuestion;
}

/**
 * A body that a power may reach, or the system, which no power reaches as such.
 */
export type BodyKind = "nhs_trust" | "foundation_trust" | "independent_provider" | "ccg" | "icb" | "system";

/**
 * A body with a concern, on a day, and what is known of it.
 */
export interface EscalationQuestion {
    /**
     * The kind of body, or the system itself.
     */
    body: BodyKind;
    /**
     * The day, in the year of the rulebook that is asked.
     */
    date: Date;
    /**
     * The segment that the body is in, from 1, the best.
     */
    segment?: number;
    /**
     * The segment that is proposed, where a change is.
     */
    proposed_segment?: number;
    /**
     * What is to be done, for the ladder of stages.
     */
    intervention?: Intervention;
    /**
     * What the regulator holds, for the statutory powers; nothing when left out.
     */
    known?: PowerFacts;
}

/**
 * A body, what is known of it, what was judged, and what was decided.
 *
 * ```json
 * { "body": "foundation_trust", "date": "2018-06-30",
 *   "evidence": { "use_of_resources_need": true },
 *   "judgement": { "needs": "significant", "breach": "suspected",
 *                  "very_serious_or_complex": false },
 *   "decided": { "segment": 3, "by": "NHS Improvement" } }
 * ```
 */
export interface SegmentQuestion {
    /**
     * What kind of body it is.
     */
    body: SegmentedBody;
    /**
     * The day; needed in a year with more than one framework.
     */
    date?: Date;
    /**
     * The framework; needed on a day on which the sources leave open which one it is.
     */
    framework?: OversightFramework;
    /**
     * What is known of the body; without any, no signs are looked for.
     */
    evidence?: Evidence;
    /**
     * What was judged.
     */
    judgement?: Judgement;
    /**
     * What was decided.
     */
    decided?: DecidedSegment;
    /**
     * Where the body stands in the Recovery Support Programme.
     */
    recovery_support?: RecoverySupportInput;
}

/**
 * A break point of a member's share.
 */
export interface ExposurePoint {
    /**
     * The outcome.
     */
    outcome: Money;
    /**
     * Its share there, to the penny.
     */
    share: Money;
    /**
     * The part of each further pound that it takes from here on, to the twelfth place.
     */
    marginal: Share;
}

/**
 * A cell of the matrix.
 */
export interface CellFound {
    /**
     * Its stage.
     */
    stage: Stage;
    /**
     * Its criteria, in the order of the rulebook.
     */
    criteria: CriterionFound[];
    /**
     * Whether enough of its criteria are met; for emerging, whether it is left behind. None where what
     * is not stated could change it, or where stages are judged.
     */
    reached: boolean | null;
}

/**
 * A cell of the maturity matrix.
 */
export interface Cell {
    /**
     * The domain.
     */
    domain: Domain;
    /**
     * The stage.
     */
    stage: Stage;
}

/**
 * A cell of the table of finance scores.
 */
export interface FinanceCell {
    /**
     * The score of the plan, from 1 to 4.
     */
    planned: number;
    /**
     * The score of the variance, from 1 to 4.
     */
    variance: number;
    /**
     * The combined score.
     */
    combined: Score;
}

/**
 * A change of a provider's forecast for the year, and what its system then expects. Surpluses
 * are positive, deficits negative.
 *
 * ```json
 * { "provider": "RHQ", "month": 9, "before": "0", "after": "-4000000",
 *   "system_after": "1000000", "system_plan": "0", "early_until": 4,
 *   "actions_evidenced": true }
 * ```
 */
export interface ForecastChangeQuestion {
    /**
     * The provider.
     */
    provider: OdsCode;
    /**
     * The month at which the forecast changes.
     */
    month: Month;
    /**
     * The provider's forecast for the year before the change.
     */
    before: Money;
    /**
     * And after it.
     */
    after: Money;
    /**
     * The forecast of its whole system, with the change.
     */
    system_after: Money;
    /**
     * The plan of its whole system.
     */
    system_plan: Money;
    /**
     * The last month that counts as early in the year, which no source gives. It is needed
     * where the forecast worsens before the quarter in which a change is late.
     */
    early_until?: Month;
    /**
     * Whether there is evidence of the actions that a change of forecast needs.
     */
    actions_evidenced?: boolean;
}

/**
 * A clinical commissioning group, its outturn of the year before, and its control total. A
 * surplus is positive, a deficit negative.
 *
 * ```json
 * { "ccg": "03N", "prior_outturn": "-20000000", "allocation": "850000000",
 *   "control_total": "-11500000" }
 * ```
 */
export interface MinimumImprovementQuestion {
    /**
     * The clinical commissioning group.
     */
    ccg: OdsCode;
    /**
     * Its outturn of the year before.
     */
    prior_outturn: Money;
    /**
     * Its allocation, zero or more; needed where it overspent.
     */
    allocation?: Money;
    /**
     * Its control total, where one is to be judged.
     */
    control_total?: Money;
}

/**
 * A combined finance score and what it is made of.
 */
export interface CombinedFinance {
    /**
     * The score of the planned surplus or deficit.
     */
    planned: number;
    /**
     * The score of the variance to plan.
     */
    variance: number;
    /**
     * The combined score.
     */
    combined: Score;
    /**
     * Whether the caller supplied the cell.
     */
    supplied: boolean;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A concern about an organisation or a system, and how it is to be met.
 *
 * Whether the circumstances are exceptional and whether the decision must be national are
 * judgements of those responsible, each with a reason that is recorded.
 */
export interface Concern {
    /**
     * The organisation, or the system itself.
     */
    subject: OdsCode;
    /**
     * What it is about.
     */
    theme: Theme;
    /**
     * What is to be done.
     */
    response: Response;
    /**
     * Whether the circumstances are exceptional; needed for an intervention.
     */
    exceptional?: boolean;
    /**
     * Whether it is so serious that it must be decided nationally; needed for an intervention.
     */
    needs_national_decision?: boolean;
    /**
     * Whether a request for information is within the performance framework and the agreed
     * objectives of the system; for such requests alone.
     */
    request_scope?: RequestScope;
    /**
     * The reason for these judgements.
     */
    reason?: string;
}

/**
 * A concern and the route it must take.
 */
export interface Advice {
    /**
     * The concern.
     */
    concern: Concern;
    /**
     * How it must run.
     */
    route: Outcome<Route>;
}

/**
 * A condition of a row of the ladder.
 */
export type Either = "any" | "yes" | "no";

/**
 * A condition of the release.
 */
export interface ConditionFound {
    /**
     * The condition.
     */
    condition: ReleaseCondition;
    /**
     * Whether it holds.
     */
    holds: boolean;
}

/**
 * A criterion for leaving the Recovery Support Programme.
 */
export interface ExitCriterion {
    /**
     * What was agreed.
     */
    criterion: string;
    /**
     * Whether it is met.
     */
    met: boolean;
}

/**
 * A criterion of the maturity matrix.
 */
export interface Criterion {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * The domain and stage it is evidence for; none for the population gate, which is the same
     * at every stage.
     */
    cell: Cell | null;
    /**
     * Whether it shows that the stage is reached or not.
     */
    polarity: Polarity;
    /**
     * What it says.
     */
    says: string;
}

/**
 * A criterion, and whether it is met.
 */
export interface CriterionFound {
    /**
     * The criterion.
     */
    criterion: Criterion;
    /**
     * Whether it is met.
     */
    status: CriterionStatus;
    /**
     * Why, in words.
     */
    because: string;
}

/**
 * A cumulative result against its control total.
 */
export interface GateTest {
    /**
     * The control total to date.
     */
    control_total: Money;
    /**
     * The performance to date, before sustainability money.
     */
    performance: Money;
    /**
     * Performance less control total: what there is to spare, or below zero what is missing.
     */
    headroom: Money;
    /**
     * Whether it is met, which a result equal to it does.
     */
    met: boolean;
    /**
     * Whether the control total to date is a plan to date, which stands for it.
     */
    by_plan: boolean;
}

/**
 * A date as a source gives it: a day, a month or a year, written `2022-07-01`, `2022-07` or `2022`.
 *
 * For people it is `1 July 2022`, `July 2022` or `2022`.
 */
export type RoughDate = string;

/**
 * A day of the calendar, written `2022-07-01` in documents and `1 July 2022` for people.
 *
 * Every date lies in a financial year, so the calendar years run from 1001 to 9998.
 */
export type Date = string;

/**
 * A domain below the next stage.
 */
export interface Gap {
    /**
     * The domain.
     */
    domain: Domain;
    /**
     * Where it is.
     */
    current: Stage;
    /**
     * Shortcomings of its present cell, and attainments of every cell up to the next stage.
     */
    criteria: Criterion[];
}

/**
 * A domain of the maturity matrix that has a stage. Population is a gate and not among them.
 */
export type Domain = "leadership" | "architecture" | "care_models" | "track_record";

/**
 * A domain with its cells, its stage, and what is missing for the next.
 */
export interface DomainFound {
    /**
     * The domain.
     */
    domain: Domain;
    /**
     * Its stage: as judged, or as its criteria show.
     */
    stage: Outcome<Stage>;
    /**
     * Its four cells, from emerging.
     */
    cells: CellFound[];
    /**
     * What is missing for the stage after its own; none after the last, or where its stage is not
     * told.
     */
    next: NextCell | null;
    /**
     * The criteria that are unmet although the stage that was judged speaks of them: those of its own
     * cell, and shortcomings that should be behind it.
     */
    doubts?: RuleId[];
}

/**
 * A fault of a notice.
 */
export interface FaultOfNotice {
    /**
     * What kind of fault it is.
     */
    fault: NoticeFault;
    /**
     * The fault in words.
     */
    says: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A figure as published, with its number of decimal places.
 *
 * `1.0` and `1` are the same amount, but the first was rounded to tenths and the second to whole
 * units, so both are kept as written. There is no binary float anywhere.
 */
export type Figure = string;

/**
 * A figure of a row, published or worked out.
 */
export interface Stated {
    /**
     * The figure.
     */
    figure: Figure;
    /**
     * The place to which it is known: one unit in the last place of the published figure, or of the
     * coarsest figure it was worked out from.
     */
    rounding: Figure;
    /**
     * Whether it was worked out from the other two and not published.
     */
    derived: boolean;
}

/**
 * A financial year, from 1 April to 31 March, written `2019/20`.
 */
export type FinancialYear = string;

/**
 * A fixed sum and two marginal rates.
 */
export interface PaymentTerms {
    /**
     * The fixed sum, as a multiple of the baseline at full price: `1` pays for the baseline.
     */
    fixed: Rate;
    /**
     * How many times the price each unit beyond what the fixed sum pays for brings.
     */
    above: Rate;
    /**
     * How many times the price each unit short of it takes off.
     */
    below: Rate;
}

/**
 * A floor and which values pass it.
 */
export interface MetricFloor {
    /**
     * The value on the floor.
     */
    at: Number;
    /**
     * Which values pass.
     */
    passed: FloorPassed;
}

/**
 * A floor that applies.
 */
export interface FloorApplied {
    /**
     * Which floor.
     */
    floor: ResourceFloor;
    /**
     * The best score it leaves.
     */
    at_best: number;
    /**
     * The score before it: the rounded mean, or what the floors before it left.
     */
    before: number;
    /**
     * The score after it.
     */
    after: number;
}

/**
 * A forecast that worsened from one return to the next, and who oversees it.
 */
export interface ForecastAnswer {
    /**
     * The code of the provider.
     */
    code: OdsCode;
    /**
     * The month of the return in which it worsened.
     */
    month: Month;
    /**
     * Who oversees it, and what it asks for.
     */
    change: Outcome<ForecastChange>;
}

/**
 * A framework of oversight.
 */
export type OversightFramework = "single_oversight_framework" | "oversight_framework_2019" | "system_oversight_framework_2021" | "oversight_framework_2022";

/**
 * A freedom or obligation of a stage.
 */
export interface Freedom {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * What it is about.
     */
    subject: FreedomSubject;
    /**
     * The stage whose column it stands in.
     */
    stage: Stage;
    /**
     * Who it binds or frees.
     */
    actor: string;
    /**
     * How binding it is.
     */
    modality: Modality;
    /**
     * What is done.
     */
    says: string;
    /**
     * On what condition.
     */
    condition: string | null;
    /**
     * Except when.
     */
    exception: string | null;
    /**
     * The entries it depends on.
     */
    requires: RuleId[];
    /**
     * The later entries it gives way to when freedoms are kept from earlier stages.
     */
    replaced_by: RuleId[];
    /**
     * When it revives although it gave way.
     */
    revives: string | null;
}

/**
 * A fund and what is earned of it.
 */
export interface FundAnswer {
    /**
     * The fund.
     */
    fund: Fund;
    /**
     * What is earned, lost, recoverable or at risk, by the returns at the ends of quarters.
     */
    assessment: Outcome<FundAssessment>;
}

/**
 * A fund paid for accepting and meeting control totals.
 */
export type FundKind = "provider_sustainability" | "commissioner_sustainability" | "financial_recovery" | "marginal_rate_emergency_tariff";

/**
 * A fund, and the year as far as it has gone.
 */
export interface FundQuestion {
    /**
     * The fund.
     */
    fund: Fund;
    /**
     * The parties of the partnership, who must all agree to a link where it is no ICS.
     */
    parties?: OdsCode[];
    /**
     * The organisation's control total for the year, before sustainability money: a surplus
     * positive, a deficit negative. Where it is left out, that of Q4; asked for where
     * eligibility depends on it.
     */
    control_total?: Money;
    /**
     * The quarters in order from Q1. Those with a `performance` have ended; those after them
     * may be given for their control totals.
     */
    quarters?: QuarterFigures[];
}

/**
 * A governance requirement, or what else the rules say of governance.
 */
export interface Requirement {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * What it says.
     */
    says: string;
    /**
     * How binding it is.
     */
    modality: Modality;
    /**
     * Whom it binds, where its source says so apart from the sentence.
     */
    binds: GovernedBody[];
    /**
     * What a system reports on it as part of; none where it is nothing to report on.
     */
    area: GovernanceArea | null;
    /**
     * The least number that meets it, where it is a matter of number.
     */
    at_least: number | null;
    /**
     * From when, as the source gives it.
     */
    from: RoughDate | null;
    /**
     * Until when, as the source gives it.
     */
    to: RoughDate | null;
}

/**
 * A ground for financial special measures.
 */
export type FinancialGround = "deficit_plan" | "adverse_forecast" | "governance_failure";

/**
 * A historic debt, and what its board and system achieved in the years that count.
 *
 * ```json
 * { "icb": "QMJ", "debt": "100000000",
 *   "results": { "2022/23": { "icb": "0", "system": "1000000" },
 *                "2023/24": { "icb": "250000", "system": "0" } } }
 * ```
 */
export interface HistoricDebtQuestion {
    /**
     * The integrated care board.
     */
    icb: OdsCode;
    /**
     * The debt it inherited, zero or more.
     */
    debt: Money;
    /**
     * What was achieved, by financial year.
     */
    results?: Record<FinancialYear, BalanceResults>;
}

/**
 * A key question of the CQC.
 */
export type KeyQuestion = "safe" | "effective" | "caring" | "responsive" | "well_led";

/**
 * A layer of a gain or loss: the part between two sizes of it, and who takes that part.
 *
 * ```json
 * { "from": "0", "to": "5000000", "shared": "0.75", "left_with": { "region": "0.25" } }
 * ```
 */
export interface Layer {
    /**
     * The size of the gain or loss at which the layer begins. The first begins at nothing, each
     * other where the one below it ends.
     */
    from: Size;
    /**
     * The size at which it ends; left out, it never does.
     */
    to?: Size;
    /**
     * The part of it that the members share.
     */
    shared: Share;
    /**
     * The parts that are left with a member, the `reserve`, the `region` or somebody `outside`.
     * With the part that is shared they sum to 1. No limit holds for them.
     */
    left_with?: Record<Account, Share>;
    /**
     * What the members' shares of it are in proportion to; left out, the agreement's basis.
     */
    basis?: BasisOrMix;
    /**
     * The members' fixed shares in this layer; left out, the agreement's.
     */
    shares?: Record<OdsCode, Share>;
}

/**
 * A level at which a system plans and delivers, each with an indicative population.
 */
export type Level = "neighbourhood" | "place" | "system";

/**
 * A limit and whether it is kept.
 */
export interface LimitAnswer {
    /**
     * The limit.
     */
    limit: Limit;
    /**
     * Whether it is kept.
     */
    kept: Outcome<LimitKept>;
}

/**
 * A limit as an amount.
 */
export interface AppliedLimit {
    /**
     * The most that is paid or owed: of two terms the lower.
     */
    amount: ExactAmount;
    /**
     * What it is a share of.
     */
    of: LimitBase;
    /**
     * The share.
     */
    share: Share;
    /**
     * Whether it decided the result: the amount before it was larger.
     */
    bound: boolean;
}

/**
 * A limit of the year and the use that is expected of it. Both are spending, so positive.
 */
export interface Limit {
    /**
     * What it is on.
     */
    on: LimitedUse;
    /**
     * The most that may be used in the year.
     */
    limit: Money;
    /**
     * What the plan uses.
     */
    planned?: Money;
    /**
     * What the latest forecast uses; after the year, what was used.
     */
    expected?: Money;
}

/**
 * A link between the finance part of a fund and the system control total.
 */
export interface FundLink {
    /**
     * The share of the finance part that is to be linked.
     */
    share: Share;
    /**
     * The least share of the year's rules, where they give one.
     */
    minimum: Share | null;
    /**
     * Whether the link is in effect. Where it is not, all of the finance part depends on the
     * organisation's own control total.
     */
    in_effect: boolean;
    /**
     * The parties that must still agree, in order of code.
     */
    awaiting: OdsCode[];
}

/**
 * A member of a system: an organisation with a control total.
 */
export interface Member {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its name.
     */
    name?: string;
    /**
     * What kind of organisation it is.
     */
    kind: OrganisationKind;
    /**
     * Its control total for the year: a surplus is positive, a deficit negative. In 2020/21 its
     * trajectory, and from 2021/22, when organisations have plans in place of control totals,
     * its planned surplus or deficit.
     */
    control_total: Money;
    /**
     * What it plans by the end of months to come, in any order.
     */
    plan?: PlannedPosition[];
    /**
     * Its control total phased over the year, as it was before adjustments: the ends of the four
     * quarters in order, the last of them the control total. Where it is stated, funds are tested
     * against it, and without it a plan to date stands for it.
     */
    control_total_profile?: PhasedTotal[];
    /**
     * The deficit support planned for it for the year, zero or more (from 2024/25). Where every
     * member states its own, their sum is the system's.
     */
    deficit_support?: Money;
    /**
     * Its turnover for the year, in which it may share risk.
     */
    turnover?: Money;
    /**
     * Its allocation for the year, if it is a commissioner.
     */
    allocation?: Money;
    /**
     * The people it serves, in which it may share risk.
     */
    population?: number;
    /**
     * What it has paid into a pool of the members, in which it may share risk.
     */
    contribution?: Money;
    /**
     * The share of it that counts in each system, by system code. Left out, it counts whole
     * in this one; what the shares leave over lies outside any system.
     */
    organisation_split?: Record<OdsCode, Share>;
}

/**
 * A member of the system with the figures that sharing may go by.
 */
export interface SharingMember {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its own variance against its control total: favourable positive, adverse negative. All
     * members' are on the same footing, the one that the agreement shares. Where a stated amount
     * is shared it may be left out.
     */
    own_variance?: Money;
    /**
     * The lines of its own variance that the agreement names, with the variance of each: favourable
     * positive, adverse negative, `0` where it has none. A line that is shared and not stated here is
     * missing; one that the agreement does not name stays with the member.
     */
    lines?: Record<string, Money>;
    /**
     * Its control total: a surplus positive, a deficit negative.
     */
    control_total: Money;
    /**
     * What its own variance is against, where that is not the control total: for a variance to
     * date the plan to date.
     */
    plan_to_date?: Money;
    /**
     * Its turnover, where it is known.
     */
    turnover?: Money;
    /**
     * Its allocation, where it is known.
     */
    allocation?: Money;
    /**
     * The people it serves, where they are known.
     */
    population?: number;
    /**
     * What it has paid into the pool, where it is known.
     */
    contribution?: Money;
}

/**
 * A member's control total to the end of a quarter: cumulative from April, a surplus positive.
 */
export interface PhasedTotal {
    /**
     * The last month of the quarter: 3, 6, 9 or 12.
     */
    month: Month;
    /**
     * What of the control total is to be reached by its end.
     */
    control_total: Money;
}

/**
 * A member's control total, as it counts in the system.
 */
export interface MemberTotal {
    /**
     * The organisation.
     */
    organisation: Organisation;
    /**
     * Its control total as a whole, before any adjustment.
     */
    whole: Money;
    /**
     * The share of it that counts here; none when it counts whole.
     */
    counted_share: Share | null;
    /**
     * What of it counts here, before any adjustment.
     */
    before: Money;
    /**
     * What the agreed net-neutral adjustments move, in sum.
     */
    moved: Money;
    /**
     * What counts here after them.
     */
    total: Money;
}

/**
 * A member's figures at a month, as they count in the system.
 */
export interface MemberPosition {
    /**
     * The member.
     */
    code: OdsCode;
    /**
     * Its control total.
     */
    control_total: Money;
    /**
     * Planned by the end of the month.
     */
    plan_to_date: Money;
    /**
     * Achieved by the end of the month, on the basis of the control total.
     */
    actual_to_date: Money;
    /**
     * Actual less plan: adverse is negative.
     */
    variance_to_date: Money;
    /**
     * Expected for the year; none when the return holds no forecast.
     */
    outturn: Money | null;
    /**
     * Outturn less control total, which from 2021/22 is the member's plan: adverse is negative.
     */
    outturn_variance: Money | null;
}

/**
 * A member's return for a month: cumulative figures from April, and the forecast for the year.
 */
export interface Return {
    /**
     * The month it is made at.
     */
    month: Month;
    /**
     * The member.
     */
    code: OdsCode;
    /**
     * The surplus (positive) or deficit (negative) planned by the end of the month, on the
     * basis of the control total.
     */
    plan_to_date: Money;
    /**
     * The surplus or deficit reported by the end of the month.
     */
    actual_to_date: Money;
    /**
     * The surplus or deficit forecast for the year. At month 12 the actual is the outturn.
     */
    forecast?: Money;
    /**
     * What the figures hold that does not count towards the control total, by item of the
     * year's rules: income positive, cost negative.
     */
    excluded?: Record<string, ExcludedAmounts>;
}

/**
 * A member's share of a gain or loss.
 */
export interface MemberShare {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its own variance: favourable positive, adverse negative; none where it is not stated.
     */
    own_variance: Money | null;
    /**
     * What of its own variance it brings to the pool. The rest stays with it: its retention, and the
     * lines that are not shared.
     */
    brought: Money;
    /**
     * Its share of what the members share, gain positive, loss negative.
     */
    share: Money;
    /**
     * What layers leave with it, and what is left over where it is the bearer.
     */
    left_with: Money;
    /**
     * The most its share may be in size; none where it has no limit.
     */
    limit: Money | null;
    /**
     * The least its share is in size as soon as there is that much to share.
     */
    floor: Money;
    /**
     * Whether a limit decided its part of the highest layer that was reached.
     */
    bound: Bound;
    /**
     * What is due to it (positive) or from it (negative), so that it ends at what it takes.
     */
    net: Money;
    /**
     * What it receives (positive) or pays (negative). It differs from what is due where a payment is
     * too small to be made.
     */
    paid: Money;
    /**
     * Its control total, or its plan for a variance to date, once the sharing is carried out; a
     * released reserve moves it where the agreement says so. None where a variance to date is shared
     * and the member's plan to date is not stated.
     */
    target_after: Money | null;
    /**
     * What sources of the waterfall that it holds have met: money that is no longer spent or kept
     * back, so that its position is better by as much. Underspends are in its own variance already,
     * and a release that moves its control total is in `target_after`.
     */
    met_from_own: Money;
    /**
     * Its position once the sharing is carried out: what its variance is against, its own variance,
     * what was met from sources it holds, and what it receives or pays. With every payment made it is
     * what the member ends at: its total, what it kept of its own variance, and what it takes. None
     * where what its variance is against, or its own variance, is not stated. What is unallocated
     * is not in it: until somebody covers it, it stays with those whom a transfer from `unallocated`
     * names.
     */
    position_after: Money | null;
}

/**
 * A metric and its score.
 */
export interface ScoredMetric {
    /**
     * The metric.
     */
    metric: ResourceMetric;
    /**
     * Its value: exact where it was given, to six decimal places where it was worked out. The score
     * comes of the exact value.
     */
    value: Number;
    /**
     * Whether the value was worked out from amounts.
     */
    worked: boolean;
    /**
     * Its unit.
     */
    unit: string;
    /**
     * Its score.
     */
    score: number;
    /**
     * How far it is from the bands beside its own.
     */
    headroom: Headroom;
}

/**
 * A metric and the results of trusts on it.
 */
export interface CohortMetric {
    /**
     * The code of its score, for example `OF1061`, or any name where `terms` are given.
     */
    metric: string;
    /**
     * How it is scored, where it is no metric of the rulebook or its terms are others.
     */
    terms?: MetricTerms;
    /**
     * How many providers are ranked, where ranks are given.
     */
    ranked?: number;
    /**
     * The result of each trust; a trust that is not here is left out.
     */
    results: Record<OdsCode, MetricResult>;
}

/**
 * A metric of a framework.
 */
export interface FrameworkMetric {
    /**
     * The id of its rule.
     */
    id: RuleId;
    /**
     * What it measures.
     */
    name: string;
    /**
     * The code of its score, for example `OF1061`.
     */
    code: string;
    /**
     * The code of its value, for example `OF0061`; none where no value is published.
     */
    value_code: string | null;
    /**
     * The domain it belongs to.
     */
    domain: string;
    /**
     * How it is scored.
     */
    scored_by: ScoredBy;
    /**
     * Which way it gets better, where it is ranked.
     */
    better: Direction | null;
    /**
     * The unit of its value.
     */
    unit: string | null;
    /**
     * Who is ranked, as far as published results show.
     */
    ranked_among: RankedAmong | null;
    /**
     * The standard at which the best score begins.
     */
    standard: Number | null;
    /**
     * The floor below which the worst score begins.
     */
    floor: Number | null;
    /**
     * Which values pass the floor.
     */
    floor_is_passed: FloorPassed | null;
    /**
     * Whether it is one of the infection rates that weigh as one metric together.
     */
    infection: boolean;
}

/**
 * A metric of the use of resources score.
 */
export type ResourceMetric = "capital_service_capacity" | "liquidity" | "margin" | "distance_from_plan" | "agency";

/**
 * A metric that a trust has no score on.
 */
export interface LeftOutMetric {
    /**
     * The metric.
     */
    metric: string;
    /**
     * Why.
     */
    because: LeftOutBecause;
    /**
     * The rules that say so.
     */
    rules: RuleId[];
}

/**
 * A metric that a year's framework does not know.
 */
export interface RefusedMetric {
    /**
     * Its name.
     */
    metric: string;
    /**
     * The years whose frameworks know it.
     */
    years: FinancialYear[];
}

/**
 * A metric that a year's framework knows.
 */
export interface KnownMetric {
    /**
     * Its name.
     */
    metric: string;
    /**
     * The value given.
     */
    value: Number;
    /**
     * Its score where bands decide it, 1 the best; none where it is scored by a cohort.
     */
    score: number | null;
    /**
     * The rule that has its bands, or that says how it is scored.
     */
    rule: RuleId;
}

/**
 * A metric that does not count, and why it may.
 */
export interface LeftOut {
    /**
     * The metric.
     */
    metric: ResourceMetric;
    /**
     * The clause that lets it be left out: its document and place, or the id of a rule.
     */
    by: string;
}

/**
 * A metric's results of one financial year, month by month or quarter by quarter. The first result
 * begins them and the last ends them; a period without a result between the two is unknown, and so
 * is a run of missed periods that it could belong to.
 */
export interface Performance {
    /**
     * What is measured, for example `A&E 4 hours`.
     */
    measure: string;
    /**
     * Which way is better.
     */
    better: Direction;
    /**
     * The standard, which counts where no trajectory is agreed.
     */
    standard?: Number;
    /**
     * The results of months, in order; a month whose result is not known is left out.
     */
    months?: MonthResult[];
    /**
     * The results of quarters, in order, for a metric that is measured quarterly.
     */
    quarters?: QuarterResult[];
}

/**
 * A moment in an intervention.
 */
export type Moment = "engagement" | "approval" | "enactment" | "recommendation" | "decision";

/**
 * A month of the financial year, from M1 (April) to M12 (March).
 */
export type Month = number;

/**
 * A note on what was given: no error, and no answer depends on it.
 */
export interface Observation {
    /**
     * What is noted.
     */
    says: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A parameter of another value under the other rules.
 */
export interface ParameterEffect {
    /**
     * The rule.
     */
    rule: RuleId;
    /**
     * The rule in its place under the other rules.
     */
    to_rule: RuleId;
    /**
     * Its value.
     */
    from: string | null;
    /**
     * Its value under the other rules.
     */
    to: string | null;
    /**
     * Whether this value alone, laid over the rulebook with all else as it was, changes the part.
     */
    decides: boolean;
}

/**
 * A part of a power that cannot be used although the power is open.
 */
export interface PowerWithheld {
    /**
     * The part.
     */
    measure: PowerMeasure;
    /**
     * Why not.
     */
    reason: PowerReason;
}

/**
 * A part of a quarter's tranche.
 */
export interface TranchePart {
    /**
     * What it depends on.
     */
    part: FundPart;
    /**
     * The amount, above zero.
     */
    amount: Money;
    /**
     * What has become of it.
     */
    status: Status;
    /**
     * Why.
     */
    reason: Reason;
    /**
     * The quarter that earned it: its own or a later one.
     */
    paid_in: Quarter | null;
}

/**
 * A part of an assessment that can be explained on its own.
 */
export type AssessmentPart = "control_total" | "organisations" | "funds" | "deficit_support" | "limits" | "reserves" | "capital" | "risk_share" | "maturity" | "freedoms" | "forecast_changes" | "oversight" | "governance" | "routes" | "observations";

/**
 * A part of an assessment that comes out differently.
 */
export interface AnswerChange {
    /**
     * The part.
     */
    part: AssessmentPart;
    /**
     * The answer in a sentence; none where the facts give nothing for the part.
     */
    from: string | null;
    /**
     * The answer in a sentence under the other rules.
     */
    to: string | null;
    /**
     * Every value that differs, by its place in the part.
     */
    values: Change[];
    /**
     * The parameters of other values on which the part rests.
     */
    parameters: ParameterEffect[];
    /**
     * Rules that the answer rests on and the other rulebook does not have.
     */
    gone: RuleId[];
    /**
     * Rules that the other answer rests on and this rulebook does not have.
     */
    added: RuleId[];
}

/**
 * A payment from one account to another.
 */
export interface Transfer {
    /**
     * Who pays.
     */
    from: Account;
    /**
     * Who receives.
     */
    to: Account;
    /**
     * How much, above zero.
     */
    amount: Money;
}

/**
 * A payment mechanism of national rules, each with the years in which it holds.
 */
export type PaymentMechanism = "marginal_emergency" | "blended_emergency" | "aligned";

/**
 * A payment mechanism: a fixed sum, and marginal rates above and below what it pays for.
 */
export interface PaymentRule {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * What it says.
     */
    says: string;
    /**
     * What the baseline is, in words.
     */
    baseline: string;
    /**
     * The fixed sum, as a multiple of the baseline at full price.
     */
    fixed: Rate;
    /**
     * The rate at which what is done beyond the fixed sum is paid for.
     */
    above: Rate;
    /**
     * The rate at which what the fixed sum pays for and is not done is taken off.
     */
    below: Rate;
    /**
     * Further rules it rests on.
     */
    rests_on: RuleId[];
}

/**
 * A period, with the variant of it that a publisher may add.
 *
 * Written `FY`, `FY-plan`, `FY-outturn`, `FY-outturn-draft`, `FY-FOT`, `M07`, `M07-YTD`, `M07-FOT`, `Q4`
 * or `H1` (read as `M06-YTD`), each but `FY` followed by `-` and a variant where there is one:
 * `FY-plan-first-submission`. Figures of different variants are never compared with each other.
 */
export type Period = string;

/**
 * A place among those that are ranked.
 */
export interface Place {
    /**
     * The competition rank: tied providers share the best place, and the next place skips.
     */
    rank: number;
    /**
     * How many are ranked.
     */
    of: number;
}

/**
 * A position, what it is measured against, and the difference.
 */
export interface ReserveFigures {
    /**
     * The position: a surplus positive, a deficit negative.
     */
    position: Money;
    /**
     * The control total.
     */
    control_total: Money;
    /**
     * The position less the control total: favourable positive, adverse negative.
     */
    variance: Money;
}

/**
 * A principle of oversight, the same at every stage.
 */
export interface Principle {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * Who it speaks of.
     */
    actor: string;
    /**
     * How binding it is.
     */
    modality: Modality;
    /**
     * What is done.
     */
    says: string;
    /**
     * On what condition.
     */
    condition: string | null;
    /**
     * Except when.
     */
    exception: string | null;
}

/**
 * A provider's part in the sharing.
 */
export interface BonusProvider {
    /**
     * Its result.
     */
    year_end: YearEnd;
    /**
     * Performance less control total: below zero it is missed.
     */
    headroom: Money;
    /**
     * Whether it shares: its control total is accepted, and met or beaten.
     */
    shares: boolean;
    /**
     * Its share; nothing where it does not share.
     */
    amount: Money;
}

/**
 * A provider, and what is known of it beyond its metrics.
 */
export interface CohortTrust {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its name.
     */
    name?: string;
    /**
     * What kind of organisation it is.
     */
    kind?: OrganisationKind;
    /**
     * Its type: `acute`, `mental_health_and_community` or `ambulance`. Leagues, and quarters of
     * the own type, are of a type.
     */
    provider_type?: string;
    /**
     * What it is within its type, as published, such as `Community`; it makes no league.
     */
    trust_subtype?: string;
    /**
     * The average, where it is published and its metrics are not given.
     */
    average?: Score;
    /**
     * Its planned surplus (positive) or deficit, in per cent.
     */
    planned_percent?: Number;
    /**
     * Its variance to plan for the year to date, favourable positive, in per cent.
     */
    variance_percent?: Number;
    /**
     * Whether the financial override applies, as published.
     */
    override_flag?: boolean;
    /**
     * Whether it reports a deficit of its own.
     */
    deficit?: boolean;
    /**
     * Whether it receives deficit support.
     */
    deficit_support?: boolean;
    /**
     * Whether it is in the programme of intensive support, which the region decides.
     */
    in_programme?: boolean;
    /**
     * The rating of its capability, which changes none of the segments here.
     */
    capability?: string;
}

/**
 * A publication that rules cite.
 */
export interface Source {
    /**
     * Its number, by which rules cite it.
     */
    number: number;
    /**
     * Who published it.
     */
    publisher: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * When it was published, as far as known.
     */
    date: string | null;
    /**
     * Which part, article or copy of it.
     */
    part: string | null;
    /**
     * Where it can be read.
     */
    url: string | null;
}

/**
 * A published corridor scheme: its terms, without what each organisation has of its own.
 */
export interface CorridorPreset {
    /**
     * Its id, by which a question names it.
     */
    id: RuleId;
    /**
     * What it is.
     */
    says: string;
    /**
     * The first performance year it holds in, a calendar year.
     */
    first_year: number;
    /**
     * The last; none while it is in force.
     */
    last_year: number | null;
    /**
     * The name of the track in published results.
     */
    published_as: string | null;
    /**
     * Whether both edges of an organisation's band are the same.
     */
    symmetric_band: boolean;
    /**
     * The narrowest band of a gain.
     */
    band_least: Share | null;
    /**
     * The widest band of a gain.
     */
    band_most: Share | null;
    /**
     * How much of a gain or loss beyond the band is shared.
     */
    sharing: SharedPart;
    /**
     * What is paid of a gain.
     */
    gain: GainTerms;
    /**
     * What is owed of a loss.
     */
    loss: LossTerms;
    /**
     * The rules that each step rests on.
     */
    rules: CorridorRules;
}

/**
 * A published figure beside the computed one.
 */
export interface SegmentCheck {
    /**
     * The table of the published figure.
     */
    table: string;
    /**
     * Its row; the first is 1.
     */
    row: number;
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * The trust.
     */
    code: OdsCode;
    /**
     * The column.
     */
    column: string;
    /**
     * What it is compared with, in words.
     */
    what: string;
    /**
     * What is published; empty where nothing was.
     */
    published: string;
    /**
     * What it comes to; empty where it comes to nothing.
     */
    computed: string;
    /**
     * The largest difference that rounding explains; empty where the two must be the same.
     */
    tolerance: string;
    /**
     * Whether they agree.
     */
    agrees: boolean;
}

/**
 * A published figure beside the computed one.
 */
export interface SettlementCheck {
    /**
     * The column of the published figure.
     */
    column: string;
    /**
     * What is compared, in words.
     */
    what: string;
    /**
     * What is published.
     */
    published: string;
    /**
     * What it comes to.
     */
    computed: string;
    /**
     * Published less computed; empty where no numbers are compared.
     */
    difference: string;
    /**
     * The largest difference that rounding explains; empty where the two must be the same.
     */
    tolerance: string;
    /**
     * Whether they agree.
     */
    agrees: boolean;
    /**
     * The rules that say so.
     */
    rules: RuleId[];
}

/**
 * A published figure beside the same figure computed from others.
 *
 * Published tables are rounded line by line, so the two may differ by one unit in the last place of
 * each figure that is added, plus one in the last place of the total: the tolerance. A difference
 * as large as the tolerance still agrees. Amounts are in the unit of the published figure, negative
 * ones with a minus sign.
 */
export interface Comparison {
    /**
     * What is compared, in words.
     */
    what: string;
    /**
     * The published figure.
     */
    published: string;
    /**
     * The figure computed from the others.
     */
    computed: string;
    /**
     * Published less computed.
     */
    difference: string;
    /**
     * The largest difference that rounding can explain.
     */
    tolerance: string;
    /**
     * Whether the difference is within the tolerance.
     */
    agrees: boolean;
    /**
     * The rules that say the two are equal, where one does.
     */
    rules?: RuleId[];
}

/**
 * A published settlement, settled again.
 */
export interface RecomputedSettlement {
    /**
     * The settlement by the terms of the track.
     */
    settlement: Settlement;
    /**
     * What is published.
     */
    published: Money;
    /**
     * Every published figure beside the computed one.
     */
    checks: SettlementCheck[];
}

/**
 * A published table: the names of its columns and the fields of its rows, all as texts, in the
 * order of the file.
 */
export interface PublishedTable {
    /**
     * The names of the columns, from the first line of the file.
     */
    columns: string[];
    /**
     * The fields of each row; an empty field was not published.
     */
    rows: string[][];
}

/**
 * A quarter of a fund.
 */
export interface FundQuarter {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * What of the allocation belongs to it.
     */
    tranche: Money;
    /**
     * The organisation against its own control total; none until the quarter has ended.
     */
    own: GateTest | null;
    /**
     * The system against its control total; none until the quarter has ended, or without a link.
     */
    system: GateTest | null;
    /**
     * The parts of the tranche that are above nothing.
     */
    parts: TranchePart[];
    /**
     * What is paid for the quarter and, with it, for earlier quarters that it earned back.
     */
    paid: Money;
    /**
     * Performance to date with all that is paid by the end of the quarter; `own` has it without.
     */
    performance_with_fund: Money | null;
}

/**
 * A quarter of deficit support.
 */
export interface SupportTranche {
    /**
     * What was decided.
     */
    decided: SupportQuarter;
    /**
     * What was received in it: what was due and not withheld, and what was released.
     */
    received: Money;
    /**
     * What stays withheld at its end.
     */
    withheld_to_date: Money;
}

/**
 * A quarter of the financial year; Q1 is April to June.
 */
export type Quarter = "Q1" | "Q2" | "Q3" | "Q4";

/**
 * A quarter of which a trust could not be read, so that nothing that takes all of them can be told.
 */
export interface IncompleteQuarter {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * The trusts that could not be read, by their codes; a row without a code by its number.
     */
    missing: UnreadTrust[];
}

/**
 * A rating by the Care Quality Commission.
 */
export type CqcRating = "outstanding" | "good" | "requires_improvement" | "inadequate";

/**
 * A requirement of the day, and whether it is met.
 */
export interface RequirementFound {
    /**
     * The id of the requirement.
     */
    requirement: RuleId;
    /**
     * What it says.
     */
    says: string;
    /**
     * What it is part of.
     */
    area: GovernanceArea;
    /**
     * How binding it is.
     */
    modality: Modality;
    /**
     * Whom it binds, where its source says so apart from the sentence.
     */
    binds: GovernedBody[];
    /**
     * Whether it is met.
     */
    status: RequirementStatus;
    /**
     * Why, in words.
     */
    because: string;
    /**
     * The least number that meets it, where it is a matter of number.
     */
    at_least: number | null;
    /**
     * What was reported of it.
     */
    reported: ReportedRequirement | null;
}

/**
 * A reserve and whether it is released.
 */
export interface ReserveAnswer {
    /**
     * The reserve.
     */
    reserve: ReserveHeld;
    /**
     * Whether it is released, and what that moves.
     */
    release: Outcome<ReserveRelease>;
}

/**
 * A reserve that a member holds, and what is known of the conditions for its release. The
 * holder's position and control total, and whether the system delivers, are those of the year.
 */
export interface ReserveHeld {
    /**
     * Who holds it.
     */
    code: OdsCode;
    /**
     * How much it is.
     */
    amount: Money;
    /**
     * Whether the Treasury consents, where the year asks for it.
     */
    treasury_consent?: boolean;
    /**
     * Whether the national risk position is acceptable, where the year asks for it.
     */
    national_risk_acceptable?: boolean;
    /**
     * Whether the control total moves with the reserve, where the year leaves it open.
     */
    rebase?: boolean;
}

/**
 * A reserve, its holder's figures before the release, and whether the conditions hold. The
 * conditions that the year's rules ask for must be stated.
 *
 * ```json
 * { "amount": "9900000", "position": "-17400000", "control_total": "-17400000",
 *   "treasury_consent": true }
 * ```
 */
export interface ReleaseQuestion {
    /**
     * The reserve, zero or more.
     */
    amount: Money;
    /**
     * The holder's position before: a surplus positive, a deficit negative.
     */
    position: Money;
    /**
     * Its control total before, with the same signs.
     */
    control_total: Money;
    /**
     * Whether the Treasury consents.
     */
    treasury_consent?: boolean;
    /**
     * Whether the local system is shown to be delivering its system control total.
     */
    system_delivering?: boolean;
    /**
     * Whether the national risk position is acceptable.
     */
    national_risk_acceptable?: boolean;
    /**
     * Whether the control total moves with the reserve, where the year's rules leave it open;
     * the rulebook's own setting when left out.
     */
    rebase?: boolean;
}

/**
 * A result for the year, forecast or, at month 12, achieved, against the total it is held to and
 * against plan.
 */
export interface Outturn {
    /**
     * The result as it is reported.
     */
    amount: Money;
    /**
     * Deficit support withheld so far, which the result lacks and which is counted back against the
     * control total. None in figures before support, and where nothing is stated of it.
     */
    withheld: Money | null;
    /**
     * The control total, or what the year has in its place.
     */
    control_total: Money;
    /**
     * Outturn, with support withheld counted back, less control total: adverse is negative. Also the
     * headroom to the boundary.
     */
    variance: Money;
    /**
     * Whether the control total is met, which a result equal to it does.
     */
    delivery: Delivery;
    /**
     * What the organisations plan for the year: the sum of the amounts that each of them is held to.
     * Where the system's total is that sum, and for one organisation, the control total itself.
     */
    plan: Money;
    /**
     * Outturn less plan, as the members' own variances add up: adverse is negative.
     */
    against_plan: Money;
}

/**
 * A row and what came of reading it.
 */
export interface PublishedSettlement {
    /**
     * Its number among the rows given; the first is 1.
     */
    row: number;
    /**
     * Its track, as published.
     */
    track: string;
    /**
     * The organisation, as published.
     */
    organisation: string;
    /**
     * What came of reading it.
     */
    reading: SettlementReading;
}

/**
 * A row and what came of reading it.
 */
export interface RowResult {
    /**
     * Its number among the rows given; the first is 1.
     */
    row: number;
    /**
     * Its case, as published.
     */
    case: string;
    /**
     * Its system, as published.
     */
    system: string;
    /**
     * Its line, as published.
     */
    line: string;
    /**
     * What came of reading it.
     */
    reading: Reading;
}

/**
 * A row of published figures, every field as its publisher's table or CSV file has it.
 *
 * An empty figure was not published; it is never zero.
 */
export interface PublishedRow {
    /**
     * What ties rows together: only rows of one case are added up.
     */
    case: string;
    /**
     * A system, `England`, a region or an organisation.
     */
    system: string;
    /**
     * The financial year.
     */
    year: string;
    /**
     * The period, see `Period`.
     */
    period: string;
    /**
     * Basis, colon, what is measured: `surplus: system`; or `drawdown` alone.
     */
    line: string;
    /**
     * The plan.
     */
    plan: string;
    /**
     * The actual or forecast figure.
     */
    actual: string;
    /**
     * The variance, favourable positive.
     */
    variance: string;
    /**
     * The unit of the figures, see `Unit`.
     */
    unit: string;
    /**
     * Where it was published.
     */
    source_url: string;
}

/**
 * A row of the escalation ladder for interventions.
 */
export interface LadderRow {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * A summary.
     */
    says: string;
    /**
     * Whom the intervention is in.
     */
    subject: SubjectKind;
    /**
     * The stages it holds for.
     */
    stages: Stage[];
    /**
     * Whether it needs exceptional circumstances, excludes them, or neither.
     */
    exceptional: Either;
    /**
     * Whether the decision must be national.
     */
    national: boolean;
    /**
     * Who decides.
     */
    decides: string;
    /**
     * The part of the system.
     */
    system_part: string;
    /**
     * Before what.
     */
    timing: string | null;
    /**
     * Who carries it out.
     */
    carried_out_by: string;
}

/**
 * A row of the ladder that says for each stage who does what.
 */
export interface StageRow {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * A summary.
     */
    says: string;
    /**
     * What it is about.
     */
    response: Response;
    /**
     * What is done at each stage of which the row speaks.
     */
    cells: Partial<Record<Stage, StageStep[]>>;
    /**
     * The stages of which the row is inferred.
     */
    inferred: Stage[];
    /**
     * The rule by which it is inferred.
     */
    inferred_by: RuleId | null;
    /**
     * The rule by which the region is its only channel, where that is more than the principle says.
     */
    channel_by: RuleId | null;
}

/**
 * A row that could be read.
 */
export interface ReadRow {
    /**
     * What kind of figures they are.
     */
    basis: LineBasis;
    /**
     * What is measured: the part of the line after the colon.
     */
    name: string;
    /**
     * The financial year.
     */
    year: FinancialYear;
    /**
     * The period.
     */
    period: Period;
    /**
     * The unit of the figures.
     */
    unit: Unit;
    /**
     * The plan.
     */
    plan: Stated | null;
    /**
     * The actual or forecast figure.
     */
    actual: Stated | null;
    /**
     * The variance, favourable positive.
     */
    variance: Stated | null;
    /**
     * What the figures say about each other.
     */
    arithmetic: Arithmetic;
}

/**
 * A row that could not be read.
 */
export interface UnreadRow {
    /**
     * The table.
     */
    table: string;
    /**
     * Its row; the first is 1.
     */
    row: number;
    /**
     * The quarter, as published.
     */
    quarter: string;
    /**
     * The trust, as published.
     */
    code: string;
    /**
     * What is wrong with it; the path of each is a column.
     */
    problems: Problem[];
}

/**
 * A rule as an edition states it: what it says, how well it is sourced, and its value where it is
 * a parameter.
 */
export interface Rule {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * What it says, in words.
     */
    says: string;
    /**
     * How well it is sourced.
     */
    standing: Standing;
    /**
     * Its sources; none where nothing supports it.
     */
    sources: Source[];
    /**
     * The part of the source.
     */
    section: string | null;
    /**
     * What is open about it, or why it is inferred or assumed.
     */
    note: string | null;
    /**
     * Its value, where it is a parameter.
     */
    value: Parameter | null;
    /**
     * The unit of a value that is a number.
     */
    unit: string | null;
    /**
     * All the values a choice may take.
     */
    options: string[];
    /**
     * Whether it is a parameter whose value no source gives, so that the caller must supply it.
     */
    required: boolean;
    /**
     * The one system it speaks of, if it does.
     */
    system: OdsCode | null;
    /**
     * What became of it, where it was not simply in force: `proposal`, `designed, not operated`.
     */
    status: string | null;
}

/**
 * A rule that an answer rests on and that nobody has confirmed, or that did not take effect.
 */
export interface Caveat {
    /**
     * The rule.
     */
    rule: RuleId;
    /**
     * How weak it is.
     */
    standing: Standing;
    /**
     * What it says.
     */
    says: string;
    /**
     * Why it is inferred or assumed.
     */
    note: string | null;
    /**
     * What became of it, where it was not simply in force.
     */
    status: string | null;
}

/**
 * A rule that both rulebooks have, and that differs.
 */
export interface RuleChange {
    /**
     * The part it plays for code, by which rules of different ids are paired.
     */
    role: Role | null;
    /**
     * The rule as the first rulebook states it.
     */
    from: Rule;
    /**
     * The rule as the second states it.
     */
    to: Rule;
    /**
     * What differs, at least one thing.
     */
    changes: Change[];
}

/**
 * A rule that the year, or the day that was asked about, does not have.
 */
export interface NotInForce {
    /**
     * What was asked for, in words.
     */
    rule: string;
    /**
     * The years of this library that have it, without the year of a day on which it was not in
     * force.
     */
    years: FinancialYear[];
    /**
     * Its first day, where the day that was asked about is before it.
     */
    from?: RoughDate;
    /**
     * Its last day, where the day that was asked about is after it.
     */
    until?: RoughDate;
}

/**
 * A score of the NHS Oversight Framework, or an average of scores: from 1.00, the best, to 4.00, in
 * hundredths; or 0, which stands for a score that is left out.
 *
 * ```
 * use ics_rules::Score;
 *
 * let score: Score = "2.6".parse()?;
 * assert_eq!(score.to_string(), "2.60");
 * assert!(score < "2.61".parse()?);
 * assert!("4.01".parse::<Score>().is_err());
 * # Ok::<(), ics_rules::Error>(())
 * ```
 */
export type Score = string;

/**
 * A segment after the override.
 */
export interface Adjusted {
    /**
     * The segment.
     */
    segment: number;
    /**
     * The segment before; none where it is not known and decides nothing.
     */
    before: number | null;
    /**
     * The best segment under the override.
     */
    best_under_override: number;
    /**
     * Whether the override applies; none where it is not known and decides nothing.
     */
    flag: Override | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A segment that was decided.
 */
export interface DecidedSegment {
    /**
     * The segment, from 1 to 4.
     */
    segment: number;
    /**
     * Who decided it, in words.
     */
    by?: string;
}

/**
 * A share of a whole that comes of two shares, from 0 to 1: exact, with at most 24 decimals.
 */
export type ExactShare = string;

/**
 * A share of a whole: from 0 to 1, with at most twelve decimal places.
 *
 * Held as a whole number of millionths of a millionth, so that shares add up exactly.
 */
export type Share = string;

/**
 * A sign that a body may need support.
 */
export type Sign = "cqc_quality" | "warning_notice" | "other_quality_concern" | "adverse_quality_trend" | "seven_day_standards" | "use_of_resources" | "cqc_use_of_resources" | "missed_performance" | "sharp_fall" | "linked_concerns" | "strategic_concern" | "adverse_leadership_review" | "cqc_well_led" | "bottom_quartile" | "bottom_decile" | "financial_variance" | "cqc_overall" | "local_support_failed" | "catastrophic_failure";

/**
 * A sign that was found.
 */
export interface SignFound {
    /**
     * The sign.
     */
    sign: Sign;
    /**
     * Its theme, where the framework names one.
     */
    theme: Theme | null;
    /**
     * What it was found in.
     */
    found: string;
    /**
     * The rule that makes it a sign.
     */
    rule: RuleId;
}

/**
 * A size in several terms, of which the smallest holds.
 */
export interface SizeTerms {
    /**
     * An amount, zero or more.
     */
    amount?: Money;
    /**
     * A share of turnover, to the nearest penny.
     */
    share_of_turnover?: Share;
    /**
     * A share of allocation, to the nearest penny.
     */
    share_of_allocation?: Share;
}

/**
 * A statutory power, as the rulebook states it.
 */
export interface LegalPower {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * What it says.
     */
    says: string;
    /**
     * The provision it rests on.
     */
    statute: string;
    /**
     * Whom it reaches.
     */
    targets: Partial<Record<BodyKind, PowerTarget>>;
    /**
     * From when it is in force.
     */
    from: RoughDate;
    /**
     * Until when; none while it is open.
     */
    to: RoughDate | null;
    /**
     * What follows its end, where something does.
     */
    afterwards: string | null;
    /**
     * What the regulator must hold.
     */
    test: LegalTest;
    /**
     * How far it must be convinced, where the test is one of belief.
     */
    threshold: Belief | null;
    /**
     * Whether a CQC warning notice that requires significant improvement meets the test too.
     */
    or_warning_notice: boolean;
    /**
     * What it does.
     */
    contents: PowerMeasure[];
    /**
     * The most that a penalty may be, as a share of turnover in England.
     */
    penalty_share: Share | null;
    /**
     * Whether it may be used once only for the same breach.
     */
    once_for_a_breach: boolean;
    /**
     * Whether an undertaking accepted for the breach bars it while it is kept.
     */
    barred_by_undertaking: boolean;
    /**
     * What the period for representations may be shortened for.
     */
    short_notice_for: PowerMeasure[];
    /**
     * Whether its use is published.
     */
    published: boolean;
    /**
     * Further rules on its use.
     */
    rests_on: RuleId[];
}

/**
 * A step of a route.
 *
 * Printed, it is a sentence with how binding it is in brackets, and on whom where the words are a
 * rule's own.
 */
export interface Step {
    /**
     * Its place in the order in which steps must happen, from 1.
     */
    number: number;
    /**
     * Who takes it.
     */
    actor: Actor | null;
    /**
     * What is done.
     */
    act: Act;
    /**
     * How binding it is; none where no rule says.
     */
    modality: Modality | null;
    /**
     * When; every one holds.
     */
    timing?: Timing[];
    /**
     * Through whom, in the words of the rule.
     */
    through?: string;
    /**
     * The rule's own words, where they are the step.
     */
    says?: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A step of the waterfall: a source that a loss is met from.
 */
export interface WaterfallStep {
    /**
     * What the source is.
     */
    source: WaterfallSource;
    /**
     * What it holds, zero or more. Money from outside without an amount meets whatever is left;
     * underspends of the members' own variances are worked out and have none.
     */
    amount?: Money;
    /**
     * Who holds it. A risk reserve is the `reserve`'s and money from outside is `outside`'s where
     * nobody is named. A member that holds it pays what it meets, and its position is better by as
     * much, as the money is no longer spent or kept back; an underspend is in its own variance
     * already.
     */
    held_by?: Account;
    /**
     * What must be so before it may be drawn on, each condition with whether it is met. A
     * condition without an answer refuses a loss that would need the source, unless another is
     * not met, which settles it.
     */
    conditions?: Record<string, boolean | null>;
    /**
     * Whether its release moves the control total of the member that holds it by the same
     * amount. It is then released whole, whatever the outcome, and improves the position but no
     * variance: it meets nothing of the loss.
     */
    moves_control_total?: boolean;
}

/**
 * A system's deficit support for the year, and what was decided quarter by quarter.
 *
 * What counts as off plan is not published, so the document states what was withheld and what
 * was released; no rule of the library infers it.
 */
export interface DeficitSupportQuestion {
    /**
     * The system.
     */
    system: OdsCode;
    /**
     * The support planned for the year.
     */
    planned: Money;
    /**
     * The planned position before support: a deficit negative.
     */
    plan_before_support?: Money;
    /**
     * The position achieved to date before support.
     */
    actual_before_support?: Money;
    /**
     * The position achieved to date after support, where that is how it is reported. Where both are
     * given they differ by the support received.
     */
    actual_after_support?: Money;
    /**
     * The quarters so far, in order from Q1. Without them what was received is not known.
     */
    quarters?: SupportQuarter[];
}

/**
 * A system's year as a document.
 *
 * Amounts are texts in pounds, or in thousands of pounds where `unit` says so; whole numbers are
 * read too. Written back, amounts are in pounds.
 */
export interface SystemYear {
    /**
     * The unit of every amount: `pounds` (the default) or `thousands`.
     */
    unit?: MoneyUnit;
    /**
     * The code of the system.
     */
    system: OdsCode;
    /**
     * The name of the system, where it is not one of the 42.
     */
    name?: string;
    /**
     * The financial year.
     */
    year: FinancialYear;
    /**
     * The basis of control totals and returns; the year's own where it is left out.
     */
    basis?: Basis;
    /**
     * The total set for the system, in a year that does not make it up from its members': the
     * target of an STP in 2017/18, the trajectory of the partners in 2021/22, and from 2022/23 a
     * limit that NHS England sets; without one the objective of balance holds, less the deficit
     * support planned for figures before it. It is on the basis of the figures.
     */
    system_target?: Money;
    /**
     * How mature the system is.
     */
    maturity?: MaturityReport;
    /**
     * The system's populations by level.
     */
    footprints?: Footprint[];
    /**
     * The organisations whose control totals make the system's; at least one.
     */
    members: Member[];
    /**
     * Net-neutral adjustments of their control totals.
     */
    adjustments?: Adjustment[];
    /**
     * Monthly returns.
     */
    returns?: Return[];
    /**
     * Funds that depend on delivery.
     */
    funds?: Fund[];
    /**
     * The system's deficit support (from 2024/25). What is planned may be stated by its members
     * instead; where both state it, it is the sum of theirs.
     */
    deficit_support?: DeficitSupportPlan;
    /**
     * Limits on what the system and its board use (from 2022/23).
     */
    limits?: Limit[];
    /**
     * Reserves that members hold (2016/17 and 2017/18).
     */
    reserves?: ReserveHeld[];
    /**
     * What the system plans, where its capital depends on it (2024/25).
     */
    capital?: CapitalQuestion;
    /**
     * How the members share what the system misses or beats its control total by.
     */
    agreement?: Agreement;
    /**
     * What else is known where a provider's forecast worsens from one return to the next (from
     * November 2022).
     */
    forecast_protocol?: ForecastProtocol;
    /**
     * How the bodies of the system are overseen: scores, segments, special measures, escalation.
     */
    oversight?: OverseenBody[];
    /**
     * What the system reports of its governance.
     */
    governance?: GovernanceReport;
    /**
     * Where an intervention or another response is considered.
     */
    concerns?: Concern[];
}

/**
 * A system's year, assessed, as a document.
 */
export interface Assessment {
    /**
     * The system.
     */
    system: SystemName;
    /**
     * The financial year.
     */
    year: FinancialYear;
    /**
     * The control total and the positions against it.
     */
    control_total: Outcome<ControlTotal>;
    /**
     * How every organisation stands against its own total.
     */
    organisations: Outcome<OwnTotals>;
    /**
     * What is earned of every fund.
     */
    funds: FundAnswer[];
    /**
     * What the system has of its deficit support; none where it is given none.
     */
    deficit_support: Outcome<DeficitSupport> | null;
    /**
     * Whether every limit is kept.
     */
    limits: LimitAnswer[];
    /**
     * Whether every reserve is released.
     */
    reserves: ReserveAnswer[];
    /**
     * What its plan does to the system's capital; none where nothing is stated.
     */
    capital: Outcome<CapitalConsequence> | null;
    /**
     * Who bears or gains what; none without an agreement.
     */
    risk_share: Outcome<RiskShare> | null;
    /**
     * How mature the system is; none when nothing was stated.
     */
    maturity: Outcome<Maturity> | null;
    /**
     * What its stage entitles and obliges it to.
     */
    freedoms: Outcome<FreedomsInForce> | null;
    /**
     * Who oversees each forecast that worsened from one return to the next.
     */
    forecast_changes: ForecastAnswer[];
    /**
     * How the bodies of the system are overseen.
     */
    oversight: OversightAnswer[];
    /**
     * Which governance requirements are met; none when nothing was reported.
     */
    governance: Outcome<GovernanceCheck> | null;
    /**
     * How each intervention or other response must run.
     */
    routes: Advice[];
    /**
     * What is worth a note and changes no answer.
     */
    observations: Observation[];
    /**
     * The weakest standing of the rules cited.
     */
    standing: Standing | null;
    /**
     * What nobody has confirmed or what did not take effect, the weakest first.
     */
    caveats: Caveat[];
    /**
     * Every rule cited, by id.
     */
    rules: Record<RuleId, Rule>;
}

/**
 * A table of published settlements: the names of its columns and the fields of its rows, all as
 * texts, in the order of the file.
 */
export interface SettlementTable {
    /**
     * The names of the columns, from the first line of the file.
     */
    columns: string[];
    /**
     * The fields of each row; an empty field was not published.
     */
    rows: string[][];
}

/**
 * A table of trusts: their results on each metric, and how averages become segments.
 *
 * ```json
 * { "quarter": "Q1",
 *   "trusts": [ { "code": "R1A", "override_flag": false }, { "code": "R1D" } ],
 *   "metrics": [ { "metric": "OF1061",
 *                  "results": { "R1A": { "value": "6.7" }, "R1D": { "value": "6.4" } } } ] }
 * ```
 */
export interface CohortQuestion {
    /**
     * The quarter of the rulebook's year, by which cut points are found.
     */
    quarter?: Quarter;
    /**
     * The trusts, each once. Their order changes nothing.
     */
    trusts: CohortTrust[];
    /**
     * The metrics, each once.
     */
    metrics?: CohortMetric[];
    /**
     * Three cut points of averages, ascending; an average at or below the first is in segment 1.
     */
    cut_points?: Number[];
    /**
     * Cut points of the scores of a domain, by the domain.
     */
    domain_cut_points?: Record<string, Number[]>;
    /**
     * Quarters of the averages of these trusts, in place of cut points.
     */
    quartiles?: Quartiles;
    /**
     * The adjustment of segments, in a year whose adjustment is not published.
     */
    adjustment?: SegmentAdjustment;
    /**
     * Cells of the table of finance scores that no published result shows.
     */
    finance_cells?: FinanceCell[];
}

/**
 * A trust and what was found about it.
 */
export interface CohortMember {
    /**
     * The trust as it was given.
     */
    given: CohortTrust;
    /**
     * Its scores, in the order of the names of metrics.
     */
    scores: MetricScore[];
    /**
     * The metrics that it has no score on, and why.
     */
    left_out: LeftOutMetric[];
    /**
     * The combined finance score, where it was made from plan and variance.
     */
    finance: Outcome<CombinedFinance> | null;
    /**
     * The average of its scores.
     */
    average: Outcome<AverageScore>;
    /**
     * The best and the worst that the average can be, where it waits for the combined finance score.
     */
    average_range: ScoreRange | null;
    /**
     * Its domains, in the order of their names; without one whose combined finance score cannot be
     * told.
     */
    domains: DomainScore[];
    /**
     * The segment of its average, told too where the average is not known and its range is in one.
     */
    unadjusted: Outcome<SegmentFound>;
    /**
     * The segment after the override, told too where nothing that is not known could change it.
     */
    adjusted: Outcome<Adjusted>;
    /**
     * The segment in the end: that of intensive support where it is in the programme.
     */
    final_segment: Outcome<number>;
    /**
     * Its place in the league of its type; told where nothing that is not known could change it.
     */
    league: Outcome<Place>;
    /**
     * What would get it out of the segment it is in, what binds first coming first; none in the best,
     * or where the segment after the override cannot be told.
     */
    way_out: WayOut | null;
    /**
     * The rules that the final segment and the league rest on beyond those named above.
     */
    rules: RuleId[];
}

/**
 * A trust in a quarter, and what its figures come to.
 */
export interface PublishedSegment {
    /**
     * Its row in the table of trusts; the first is 1.
     */
    row: number;
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its name, as published.
     */
    name: string;
    /**
     * Its type, as published.
     */
    subtype: string;
    /**
     * The published average.
     */
    average: Score;
    /**
     * The published segment in the end; none where it was not published.
     */
    final_segment: number | null;
    /**
     * What the figures come to.
     */
    computed: ComputedSegment;
}

/**
 * A trust that could not be read.
 */
export interface UnreadTrust {
    /**
     * Its code as published, or `row 4` where there is none.
     */
    code: string;
    /**
     * Its name, as published; empty where the table of trusts has none.
     */
    name: string;
}

/**
 * A trust that may be, or is, in special measures.
 *
 * ```json
 * { "date": "2018-06-30",
 *   "ratings": { "safe": "inadequate", "effective": "requires_improvement", "caring": "good",
 *                "responsive": "requires_improvement", "well_led": "inadequate" },
 *   "management_needs_support": true, "entered": "2018-07-15" }
 * ```
 */
export interface SpecialMeasuresQuestion {
    /**
     * The day that is asked about.
     */
    date?: Date;
    /**
     * The ratings at trust level; without them nothing is said on quality.
     */
    ratings?: KeyQuestions;
    /**
     * Whether the present management cannot improve without support; needed where the ratings
     * would let the trust enter.
     */
    management_needs_support?: boolean;
    /**
     * What speaks for financial special measures; without it nothing is said on finance.
     */
    finance?: FinancialGrounds;
    /**
     * The day on which the trust entered special measures for quality.
     */
    entered?: Date;
}

/**
 * A trust's metrics under the framework of a year.
 */
export interface MetricsUnder {
    /**
     * The year.
     */
    year: FinancialYear;
    /**
     * The metrics that its framework knows, in order of name.
     */
    known: KnownMetric[];
    /**
     * The metrics that did not exist in it, in order of name.
     */
    refused: RefusedMetric[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A trust's metrics, and what else its use of resources score depends on.
 *
 * Each metric is a `value` in its own unit, or the amounts it is worked out from. Amounts are
 * pounds.
 *
 * ```json
 * { "capital_service_capacity": { "value": "2.6" }, "liquidity": { "value": "30.56" },
 *   "margin": { "adjusted_surplus": "8460000", "operating_income": "100000000" },
 *   "distance_from_plan": { "value": "8.40" },
 *   "agency": { "spending": "4404000", "ceiling": "10000000" },
 *   "control_total": "accepted", "financial_special_measures": false }
 * ```
 */
export interface UseOfResourcesQuestion {
    /**
     * The day the score is for; the rules are those of the rulebook's year without one.
     */
    date?: Date;
    /**
     * Capital service capacity.
     */
    capital_service_capacity?: CapitalServiceInput;
    /**
     * Liquidity.
     */
    liquidity?: LiquidityInput;
    /**
     * I&E margin.
     */
    margin?: MarginInput;
    /**
     * Distance from financial plan.
     */
    distance_from_plan?: DistanceFromPlanInput;
    /**
     * Agency spend.
     */
    agency?: AgencyInput;
    /**
     * Metrics that do not count, each with the clause that lets it be left out.
     */
    left_out?: LeftOut[];
    /**
     * Whether the control total is accepted; needed where it could change the score.
     */
    control_total?: ControlTotalFooting;
    /**
     * Whether the trust is in financial special measures; needed where it could change the score.
     */
    financial_special_measures?: boolean;
    /**
     * Whether there is a concern about value for money; needed for the need of support alone.
     */
    value_for_money_concern?: boolean;
}

/**
 * A trust's metrics, by name: `capital_service_capacity`, `liquidity`, `margin`,
 * `distance_from_plan` and `agency` of 2016 to 2019, or the codes of 2025/26, for example
 * `OF1061`. Each value is in the metric's own unit.
 */
export interface TrustMetrics {
    /**
     * The values.
     */
    metrics: Record<string, Number>;
}

/**
 * A trust's use of resources score: 1 is the best.
 */
export interface UseOfResources {
    /**
     * What was asked.
     */
    asked: UseOfResourcesQuestion;
    /**
     * The metrics that count, each with its score.
     */
    metrics: ScoredMetric[];
    /**
     * The metrics that were left out, each with its clause.
     */
    left_out: LeftOut[];
    /**
     * The weighted mean of the scores, to six decimal places.
     */
    mean: Number;
    /**
     * The mean as a whole number.
     */
    rounded: number;
    /**
     * Every floor that applies, in the order in which they are looked at.
     */
    floors: FloorApplied[];
    /**
     * The overall score: the worst of the rounded mean and the floors.
     */
    overall: number;
    /**
     * Whether there may be a need for support with finance, which opens a judgement and settles
     * nothing.
     */
    support_need: Outcome<boolean>;
    /**
     * What it would take to reach each better overall score, the nearest first.
     */
    better: BetterScore[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * A trust, and for what it is to be rewarded.
 */
export interface RewardQuestion {
    /**
     * The trust.
     */
    code: OdsCode;
    /**
     * For what.
     */
    path: RewardPath;
    /**
     * The income that the reward is a share of.
     */
    relevant_income: Money;
    /**
     * How many such rewards it has had before.
     */
    rewards_before: number;
}

/**
 * A value that a statement was decided from.
 */
export interface Compared {
    /**
     * What it is.
     */
    name: string;
    /**
     * The value, as text.
     */
    value: string;
}

/**
 * Agency spend: how far it is above the ceiling in per cent, or the amounts.
 */
export interface AgencyInput {
    /**
     * The value, in per cent; below the ceiling is negative.
     */
    value?: Number;
    /**
     * Spending on agency staff.
     */
    spending?: Money;
    /**
     * The ceiling for the same time.
     */
    ceiling?: Money;
}

/**
 * An adjustment of segments.
 */
export interface SegmentAdjustment {
    /**
     * The best segment that a provider with the override flag may have, from 1 to 4.
     */
    best_segment: number;
}

/**
 * An adjustment that members propose: changes to their control totals. They sum to zero in
 * 2018/19 and 2019/20, where the system's total is the sum of its members'; in 2017/18 the
 * system's target must still hold.
 */
export interface Adjustment {
    /**
     * When it is made: a window of the year's rules, in 2019/20 `draft_plan` or `final_plan`, in
     * 2018/19 `plan` or `in_year`; in 2017/18, which has no windows, any word.
     */
    window: string;
    /**
     * What is added to each member's control total as it counts in this system.
     */
    moves: Record<OdsCode, Money>;
    /**
     * Who has agreed: codes of members, and the approvers of the year's rules (`region`).
     */
    agreed_by?: string[];
    /**
     * How the change improves overall performance, which 2019/20 asks for; blanks are no
     * statement.
     */
    performance_statement?: string;
}

/**
 * An agreement, the members, and the outcomes that are of interest.
 */
export interface ExposureQuestion {
    /**
     * What the members have agreed.
     */
    agreement: Agreement;
    /**
     * The members. Own variances are needed only where the agreement goes by them.
     */
    members: SharingMember[];
    /**
     * What is in the pool as things stand: a gain positive, a loss negative.
     */
    now?: Money;
    /**
     * Outcomes whose shares are wanted to the penny.
     */
    outcomes?: Money[];
}

/**
 * An allocation, and the result at the end of the year that decides it.
 */
export interface TaperQuestion {
    /**
     * The allocation for the year, or the part of it that this result decides.
     */
    amount: Money;
    /**
     * The result of the organisation, or of the system where the part depends on it.
     */
    year_end: YearEnd;
}

/**
 * An amount and how it was shared: the parts and what is unallocated make the amount exactly.
 */
export interface Allocation {
    /**
     * The amount that was shared.
     */
    amount: Money;
    /**
     * The parts, in order of organisation code.
     */
    parts: Part[];
    /**
     * What no cap had room for, with the sign of the amount.
     */
    unallocated: Money;
}

/**
 * An amount, and in what proportion and within what bounds organisations share it.
 */
export interface AllocationQuestion {
    /**
     * The amount.
     */
    amount: Money;
    /**
     * What each part is in proportion to, by organisation code.
     */
    weights: Record<OdsCode, Weight>;
    /**
     * The most that the size of a part may be.
     */
    at_most?: Record<OdsCode, Money>;
    /**
     * The least that the size of a part may be.
     */
    at_least?: Record<OdsCode, Money>;
}

/**
 * An average of scores.
 */
export interface AverageScore {
    /**
     * The average, rounded to the hundredth.
     */
    score: Score;
    /**
     * The average before it is rounded, cut off after six decimal places, so that what is below a half
     * hundredth never shows at it; none where it is the same or was given.
     */
    unrounded: string | null;
    /**
     * How many scores it is made of; zero where the average itself was given.
     */
    scores: number;
    /**
     * The sum of the scores, each by its weight and as exactly as it is known, to four decimal places.
     */
    sum: string;
    /**
     * What the sum is divided by, to four decimal places.
     */
    over: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * An exact amount of sterling: whole pence, never rounded behind your back.
 *
 * A surplus, a favourable variance and money received are positive; a deficit, an adverse
 * variance and money paid are negative. An amount is at most a trillion pounds in size.
 */
export type Money = string;

/**
 * An exact decimal number, for example the value of a metric: at most a billion in size, with at
 * most eighteen decimal places.
 *
 * It is written as a text, so that no binary fraction comes between: `"30.56"`, `"-7"`. Neither
 * infinities nor "not a number" can be written.
 */
export type Number = string;

/**
 * An identity between rows, and what came of it.
 */
export interface IdentityResult {
    /**
     * Which identity.
     */
    identity: IdentityKind;
    /**
     * The case of the rows.
     */
    case: string;
    /**
     * The system of the rows; several where the identity is across systems.
     */
    system: string;
    /**
     * The financial year of the rows.
     */
    year: string;
    /**
     * The period, or the periods, of the rows.
     */
    period: string;
    /**
     * The unit of the amounts.
     */
    unit: string;
    /**
     * The figure it is about: `plan of surplus: system`.
     */
    figure: string;
    /**
     * The identity in words, with every line it speaks of.
     */
    what: string;
    /**
     * The numbers of the rows it was worked out from, ascending.
     */
    rows: number[];
    /**
     * What came of it.
     */
    finding: Finding;
    /**
     * The rules that state it, where one does.
     */
    rules?: RuleId[];
}

/**
 * An integrated care system of the list that is valid from 1 July 2022.
 */
export interface System {
    /**
     * The code of its integrated care board.
     */
    code: OdsCode;
    /**
     * Its name, without "NHS" or "Integrated Care Board".
     */
    name: string;
    /**
     * Its region.
     */
    region: Region;
}

/**
 * An item that does not count towards the control total.
 */
export interface ExcludedAmounts {
    /**
     * What the actual to date holds of it.
     */
    to_date: Money;
    /**
     * What the forecast holds of it; needed where there is a forecast.
     */
    forecast?: Money;
}

/**
 * An organisation and its own total.
 */
export interface OwnTotal {
    /**
     * The organisation.
     */
    organisation: Organisation;
    /**
     * Its control total, after adjustments; in years without those, its plan. As it counts in this
     * system.
     */
    total: Money;
    /**
     * The month of its latest return; none without one.
     */
    month: Month | null;
    /**
     * Its result for the year against the total; refused while no forecast is given.
     */
    outturn: Outcome<Outturn>;
}

/**
 * An organisation and what kind it is.
 */
export interface Organisation {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its name, when one was given.
     */
    name: string | null;
    /**
     * What kind of organisation it is.
     */
    kind: OrganisationKind;
}

/**
 * An organisation's allocation from a fund for the year.
 *
 * The first three fields declare it. What [`assess_fund`](super::assess_fund) asks for besides
 * depends on the year and the fund, and what is missing is named.
 */
export interface Fund {
    /**
     * The fund.
     */
    kind: FundKind;
    /**
     * The organisation.
     */
    code: OdsCode;
    /**
     * The amount for the year.
     */
    amount: Money;
    /**
     * The share of its finance part that depends on the system control total. Where it is left
     * out none is linked, or it is asked for in a year in which the system must link.
     */
    linked_to_system?: Share;
    /**
     * Whether the organisation has accepted its control total.
     */
    accepted?: boolean;
    /**
     * Whether it runs A&E. A trust that does not may have its own finance share; where this
     * is left out, the general share of the year holds.
     */
    a_and_e?: boolean;
    /**
     * Whether it has a recovery plan; asked for where eligibility depends on it.
     */
    recovery_plan?: boolean;
    /**
     * Whether its partnership is an integrated care system; asked for where part is linked, and
     * in a year in which every one of those links.
     */
    is_ics?: boolean;
    /**
     * The parties that have agreed to the link, where the partnership is no ICS.
     */
    agreed_by?: OdsCode[];
    /**
     * The share of each quarter, in place of the year's rule or where no rule gives it.
     */
    phasing?: Phasing;
    /**
     * What is known of each quarter besides money, in any order. Results of a quarter whose
     * performance is not given yet wait until it is.
     */
    results?: QuarterResults[];
}

/**
 * An organisation's amount and the part of it that counts in each system: the parts and what is
 * outside make the amount exactly.
 */
export interface Split {
    /**
     * The amount that was split.
     */
    amount: Money;
    /**
     * The part in each system, with the sign of the amount.
     */
    parts: Record<OdsCode, Money>;
    /**
     * What counts in no system, with the sign of the amount.
     */
    outside: Money;
}

/**
 * An organisation's amount, and the share of it that counts in each system.
 */
export interface SplitQuestion {
    /**
     * The amount.
     */
    amount: Money;
    /**
     * The shares by system code; they sum to at most 1.
     */
    shares: Record<OdsCode, Share>;
}

/**
 * An organisation's claim to a part of an amount.
 */
export interface Claim {
    /**
     * The organisation.
     */
    code: OdsCode;
    /**
     * What its part is in proportion to. With no weight it gets its floor and no more.
     */
    weight: Weight;
    /**
     * What the size of its part may be.
     */
    bounds: Bounds;
}

/**
 * An organisation's result at the end of the year, before sustainability money.
 */
export interface YearEnd {
    /**
     * The organisation.
     */
    code: OdsCode;
    /**
     * Its control total for the year as agreed in year: a surplus positive, a deficit negative.
     */
    control_total: Money;
    /**
     * What it achieved.
     */
    performance: Money;
    /**
     * Whether it has accepted its control total.
     */
    accepted?: boolean;
}

/**
 * An organisation, and what its reserves depend on.
 *
 * ```json
 * { "organisation": "RHQ", "kind": "foundation_trust", "contract_value": "900000000",
 *   "prior_year_control_total_met": true }
 * ```
 */
export interface ReserveRequirementQuestion {
    /**
     * The organisation.
     */
    organisation: OdsCode;
    /**
     * Its kind: a clinical commissioning group or a trust.
     */
    kind: OrganisationKind;
    /**
     * The allocation of a group, zero or more.
     */
    allocation?: Money;
    /**
     * The contract value of a trust, zero or more.
     */
    contract_value?: Money;
    /**
     * Whether a trust met its control total of the year before.
     */
    prior_year_control_total_met?: boolean;
}

/**
 * An outcome from which on the members share differently.
 */
export interface ExposureStep {
    /**
     * The outcome, to the whole penny at which the step begins.
     */
    outcome: Money;
    /**
     * The layer it lies in, from 0; none below the layers, where the waterfall meets a loss, above
     * them, and where the agreement has no layers.
     */
    layer: number | null;
    /**
     * The part of each further pound that the members are to share.
     */
    shared: Share;
    /**
     * The members that reach their limit here.
     */
    at_limit: OdsCode[];
    /**
     * The members that leave their floor here.
     */
    off_floor: OdsCode[];
}

/**
 * An overspend of an integrated care board, and the allocations that limit what it repays in
 * a year.
 *
 * ```json
 * { "icb": "QMJ", "year": "2024/25", "overspend": "30000000", "allocation": "2500000000" }
 * ```
 */
export interface OverspendQuestion {
    /**
     * The integrated care board.
     */
    icb: OdsCode;
    /**
     * The year in which it overspent.
     */
    year: FinancialYear;
    /**
     * By how much, above zero.
     */
    overspend: Money;
    /**
     * Its allocation of every later year that `allocations` does not state, zero or more.
     */
    allocation?: Money;
    /**
     * Its allocation by later year, zero or more.
     */
    allocations?: Record<FinancialYear, Money>;
}

/**
 * Averages by month; each is rounded to the penny, halves away from zero.
 */
export interface RunRate {
    /**
     * The actual to date, for each month so far.
     */
    per_month: Money;
    /**
     * The year if every month were as those so far: arithmetic, not a forecast.
     */
    straight_line: Money;
    /**
     * What each remaining month must bring to end on the system's total; none after month 12, and
     * where the system has no total.
     */
    needed_per_month: Money | null;
}

/**
 * Capital service capacity: a value in times, or all the amounts it is worked out from.
 */
export interface CapitalServiceInput {
    /**
     * The value, in times.
     */
    value?: Number;
    /**
     * Operating surplus; a deficit is negative.
     */
    operating_surplus?: Money;
    /**
     * Depreciation, amortisation and impairments.
     */
    depreciation_amortisation_impairments?: Money;
    /**
     * Interest receivable.
     */
    interest_receivable?: Money;
    /**
     * Effects of donated assets, which are taken away.
     */
    donated_asset_effects?: Money;
    /**
     * Interest payable, a positive cost.
     */
    interest_payable?: Money;
    /**
     * PDC dividend, a positive cost.
     */
    pdc_dividend?: Money;
    /**
     * Repayments of loans, finance leases and PFI capital, a positive cost.
     */
    capital_repayments?: Money;
}

/**
 * Comparisons of one kind.
 */
export interface SegmentCheckKind {
    /**
     * The table.
     */
    table: string;
    /**
     * The column.
     */
    column: string;
    /**
     * What it is compared with.
     */
    what: string;
    /**
     * How many were compared.
     */
    compared: number;
    /**
     * How many differ.
     */
    differing: number;
    /**
     * The largest difference of those that may differ by rounding; empty for the others.
     */
    largest: string;
    /**
     * The rules that say so.
     */
    rules: RuleId[];
}

/**
 * Distance from financial plan: a value in percentage points, or the amounts to date.
 */
export interface DistanceFromPlanInput {
    /**
     * The value, in percentage points; worse than plan is negative.
     */
    value?: Number;
    /**
     * Adjusted surplus to date; a deficit is negative.
     */
    actual_surplus?: Money;
    /**
     * Operating income to date.
     */
    actual_income?: Money;
    /**
     * Planned surplus to date; a deficit is negative.
     */
    planned_surplus?: Money;
    /**
     * Planned income to date.
     */
    planned_income?: Money;
}

/**
 * Exactly one of a value, a rank, a score, a band and the reason why there is none.
 */
export interface MetricResult {
    /**
     * The value, unrounded, in the unit of the metric.
     */
    value?: Number;
    /**
     * The competition rank among those that are ranked.
     */
    rank?: number;
    /**
     * The score; 0 stands for none.
     */
    score?: Score;
    /**
     * The band of a metric with bands of its own, such as `good`.
     */
    band?: string;
    /**
     * Why there is none.
     */
    absent?: Absence;
}

/**
 * Figures that the files alone do not determine.
 */
export interface NotChecked {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * What they are.
     */
    what: string;
    /**
     * How many there are.
     */
    count: number;
    /**
     * Why they are not determined.
     */
    because: string;
    /**
     * The rules that say so.
     */
    rules: RuleId[];
}

/**
 * For what a trust is rewarded, as those who know its results judge.
 */
export type RewardPath = "stays_in_surplus" | "reaches_balance" | "keeps_balance";

/**
 * From how large a difference from the fixed sum other rates hold, on what exceeds it.
 */
export interface BreakGlass {
    /**
     * The largest difference at the ordinary rates, as a multiple of the fixed sum.
     */
    of_fixed: Rate;
    /**
     * The rate of what exceeds it above.
     */
    above: Rate;
    /**
     * The rate of what exceeds it below.
     */
    below: Rate;
}

/**
 * How a body is overseen; a question that was not asked has no answer.
 */
export interface OversightAnswer {
    /**
     * The code of the body.
     */
    code: OdsCode;
    /**
     * Its score for the use of resources.
     */
    use_of_resources: Outcome<UseOfResources> | null;
    /**
     * Its segment.
     */
    segment: Outcome<Segment> | null;
    /**
     * Whether it meets the tests for special measures.
     */
    special_measures: Outcome<SpecialMeasures> | null;
    /**
     * How an escalation runs.
     */
    escalation: Escalation | null;
}

/**
 * How a concern about a body is escalated: who decides and takes part, and which powers are open.
 */
export interface Escalation {
    /**
     * What was asked.
     */
    asked: EscalationQuestion;
    /**
     * The route by the stage of the system, in the year that has a ladder of stages.
     */
    ladder: Outcome<Route>;
    /**
     * The parts of board, region and nation by segment, in the years that have them.
     */
    roles: Outcome<OversightRoles>;
    /**
     * The statutory powers, by their own tests alone.
     */
    powers: Outcome<LegalPowers>;
    /**
     * What else is to be known.
     */
    notes: Note[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * How a difference to a benchmark was settled: what was decided from, every step, and the result.
 *
 * Amounts between are exact sizes, without a sign. `amount` alone is rounded: once, to the penny,
 * halves away from zero. All are in the currency of the question. To split a settlement among
 * partners, put `amount` to [`allocate`](crate::allocation::allocate) or to an agreement on sharing
 * ([`share_risk`](crate::risk_share::share_risk)); nothing here does it.
 */
export interface Settlement {
    /**
     * The published scheme whose terms these are, where they are one's.
     */
    preset: RuleId | null;
    /**
     * The performance year, where the question gave it.
     */
    year: number | null;
    /**
     * The terms that were applied, with what the organisation has of its own.
     */
    terms: Corridor;
    /**
     * What was expected to be spent.
     */
    benchmark: Money;
    /**
     * The benchmark less what was spent: a gain positive, a loss negative.
     */
    difference: Money;
    /**
     * The difference over the benchmark to twelve decimals, for people. Nothing is decided by it.
     */
    rate: string;
    /**
     * Where the difference lies.
     */
    side: CorridorSide;
    /**
     * The edge of the band on that side as an amount.
     */
    edge: ExactAmount;
    /**
     * The difference if it is beyond the band, or nothing.
     */
    generated: Money;
    /**
     * The quality score, where it was given.
     */
    quality: Share | null;
    /**
     * Whether the quality standard was met, where that was given.
     */
    quality_met: boolean | null;
    /**
     * The share of a gain after quality, where what was given tells it, whether or not it mattered.
     */
    final_share: ExactShare | null;
    /**
     * What was shared; nothing where the difference is inside the band.
     */
    shared: SharedAmount | null;
    /**
     * What is earned (positive) or owed (negative).
     */
    amount: Money;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * How a gain or loss was shared: what each member bears or has, and who pays whom.
 *
 * What is in the pool and what the waterfall meets make, to the penny, the members' shares, what the
 * layers leave with somebody, and what is left over.
 */
export interface RiskShare {
    /**
     * What the shares are in proportion to, where a layer does not say.
     */
    basis: BasisOrMix | null;
    /**
     * What was shared, where the agreement says.
     */
    on: SharedVariance | null;
    /**
     * What is in the pool: the sum of what the members bring to it, or the stated amount. Favourable
     * positive, adverse negative.
     */
    variance: Money;
    /**
     * What the loss was met from first, in order.
     */
    draws: Draw[];
    /**
     * What was left for the layers, with the sign of the variance.
     */
    to_share: Money;
    /**
     * The layers that were reached, from the first pound up. An agreement without layers has one.
     */
    layers: LayerShare[];
    /**
     * The members, in order of organisation code.
     */
    members: MemberShare[];
    /**
     * What the layers leave with somebody, and what is left over with its bearer.
     */
    left_with: Record<Account, Money>;
    /**
     * What no layer, limit or bearer has room for, with the sign of the variance. Nobody has agreed
     * to bear it, or to have it.
     */
    unallocated: Money;
    /**
     * The payments that carry the sharing out. What is unallocated is paid by or to
     * `unallocated`.
     */
    transfers: Transfer[];
    /**
     * The payments that are below the agreed floor and are not made.
     */
    not_paid: Transfer[];
    /**
     * Every variance into the pool and every share out of it. The balance of a member is its net.
     */
    ledger: Ledger;
    /**
     * The rules it rests on, those of the bases first.
     */
    rules: RuleId[];
}

/**
 * How a metric is scored.
 */
export type ScoredBy = "rank" | "bespoke" | "finance";

/**
 * How a metric of the caller's own is scored.
 */
export interface MetricTerms {
    /**
     * What it measures.
     */
    name?: string;
    /**
     * Its domain.
     */
    domain?: string;
    /**
     * Which way it gets better; needed where values are given.
     */
    better?: Direction;
    /**
     * The standard: at or better than it the score is the best there is.
     */
    standard?: Number;
    /**
     * The floor: who fails it has the worst score there is.
     */
    floor?: MetricFloor;
    /**
     * The best and the worst score of a rank; needed where there is a standard and a floor.
     */
    bookends?: Bookends;
    /**
     * Whether it is one of the infection rates that weigh as one metric together.
     */
    infection?: boolean;
    /**
     * Whether it is contextual, so that it is not scored.
     */
    contextual?: boolean;
}

/**
 * How a power reaches a kind of body.
 */
export interface PowerTarget {
    /**
     * From when, where later than the power.
     */
    from: RoughDate | null;
    /**
     * Until when, where earlier than the power.
     */
    to: RoughDate | null;
    /**
     * Whether it reaches only those that hold a licence.
     */
    licensed: boolean | null;
    /**
     * The rules by which it reaches such a body, where that is not what the power itself says.
     */
    rests_on?: RuleId[];
}

/**
 * How an intervention or another response must run.
 */
export interface Route {
    /**
     * What was asked.
     */
    asked: Intervention;
    /**
     * The row of the escalation ladder that it follows.
     */
    row: RuleId;
    /**
     * Who decides, in the words of the row; none where the row is not about a decision.
     */
    decides: string | null;
    /**
     * Who carries it out, in the words of the row.
     */
    carried_out_by: string | null;
    /**
     * The only one who may deal with the organisation or the system; what reaches them another way,
     * such as from a national team, is refused as a channel.
     */
    channel: Actor | null;
    /**
     * The steps, in the order in which they must happen.
     */
    steps: Step[];
    /**
     * Who co-ordinates it, where somebody does.
     */
    coordinator: Actor | null;
    /**
     * What else is to be known.
     */
    notes?: Note[];
    /**
     * Whether freedoms of earlier stages were taken to be kept.
     */
    inherit: boolean;
    /**
     * Whether the other setting would give another route.
     */
    depends_on_inherit: boolean;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * How binding a rule is.
 */
export type Modality = "must" | "will" | "will_not" | "must_before" | "may" | "should" | "expect" | "decides" | "note";

/**
 * How every organisation stands against its own total.
 */
export interface OwnTotals {
    /**
     * The basis of every figure here.
     */
    basis: Basis;
    /**
     * The organisations, in order of code.
     */
    organisations: OwnTotal[];
    /**
     * Those that miss their own totals, in order of code.
     */
    missing_it: OdsCode[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * How far a body needs support, as it was judged.
 */
export type SupportNeeds = "none" | "some" | "significant";

/**
 * How far a metric is from the next better and from the next worse band.
 */
export interface Headroom {
    /**
     * The next better band; none in the best.
     */
    better: Crossing | null;
    /**
     * The next worse band; none in the worst.
     */
    worse: Crossing | null;
}

/**
 * How far a regulator is convinced of a failure or breach, from least to most.
 */
export type Belief = "none" | "suspected" | "satisfied";

/**
 * How large something may be: an amount, or terms of which the smallest holds.
 *
 * In a document it is an amount, `"5000000"`, or an object, `{ "share_of_turnover": "0.01" }`. A
 * share is of the member's own base where the size is a member's, and of all members' together
 * where it is the system's.
 */
export type Size = Money | SizeTerms;

/**
 * How many times a price or an amount is paid: from 0 to 10, with at most six decimal places.
 *
 * A marginal rate of 20 per cent is `0.2`, the full price `1`, a fixed sum of 104 per cent of a
 * baseline `1.04`. Unlike a [`Share`](crate::Share) it may be more than the whole.
 */
export type Rate = string;

/**
 * How mature a system is by the criteria of the matrix and their evidence.
 */
export interface MaturityByCriteria {
    /**
     * What was reported.
     */
    asked: CriteriaReport;
    /**
     * When a domain counts as having reached a stage, as the rulebook is set.
     */
    reached_by: ReachedBy;
    /**
     * Every domain with its cells.
     */
    domains: DomainFound[];
    /**
     * The population gate.
     */
    population: PopulationFound;
    /**
     * The stage of the whole system.
     */
    overall: Outcome<Stage>;
    /**
     * Whether the system may be formally named an integrated care system.
     */
    naming: Outcome<Naming>;
    /**
     * The month by which a stage had to be reached, and by whom it is.
     */
    deadline: Deadline;
    /**
     * The stages and the gate, as the other questions on maturity take them.
     */
    report: MaturityReport;
    /**
     * What else is to be known.
     */
    notes?: Note[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * How mature a system is, as those who know it judge.
 *
 * The stage of a domain is a judgement, made against its criteria and recorded with evidence;
 * it is never inferred. A stage may also be stated for the whole system, and is then used
 * in place of one made from the domains.
 */
export interface MaturityReport {
    /**
     * The stage of system leadership, partnerships and change capability.
     */
    leadership?: Stage;
    /**
     * The stage of system architecture and strong financial management and planning.
     */
    architecture?: Stage;
    /**
     * The stage of integrated care models.
     */
    care_models?: Stage;
    /**
     * The stage of the track record of delivery.
     */
    track_record?: Stage;
    /**
     * Whether the population is coherent and defined.
     */
    population?: boolean;
    /**
     * A stage stated for the whole system.
     */
    stage?: Stage;
    /**
     * Whether freedoms of earlier stages are kept; the rulebook's setting when left out.
     */
    inherit?: boolean;
}

/**
 * How mature a system is, from least to most.
 */
export type Stage = "emerging" | "developing" | "maturing" | "thriving";

/**
 * How mature a system is, whether it may be named, and what is missing for its next stage.
 */
export interface Maturity {
    /**
     * The stage of each domain that was given.
     */
    domains: Partial<Record<Domain, Stage>>;
    /**
     * The stage of the whole system.
     */
    overall: Stage;
    /**
     * Whether that stage was stated by the caller and not made from the domains.
     */
    stated: boolean;
    /**
     * Whether the population gate is met, if known.
     */
    population_met: boolean | null;
    /**
     * Whether the system may be formally named an integrated care system.
     */
    naming: Outcome<Naming>;
    /**
     * What is missing for the stage after `overall`; none after the last stage.
     */
    next: NextStage | null;
    /**
     * The criteria of the population gate, when it is known not to be met.
     */
    population_criteria?: Criterion[];
    /**
     * The rules the stage rests on.
     */
    rules: RuleId[];
}

/**
 * How much of a gain or loss beyond the dead-band is shared.
 */
export type SharedPart = "whole" | "excess";

/**
 * How small a difference from the fixed sum is not paid.
 */
export interface Threshold {
    /**
     * The largest such difference, as a multiple of the fixed sum.
     */
    of_fixed: Rate;
    /**
     * What is paid once a difference is larger.
     */
    pays: ThresholdPays;
}

/**
 * How the edges of quarters are found.
 */
export type QuartileMethod = "inclusive" | "exclusive" | "nearest_rank";

/**
 * How the repayment is divided over the years.
 */
export type Instalments = "equal" | "shares" | "amounts";

/**
 * How the share of a loss is found.
 */
export type LossBasis = "none" | "fixed" | "by_quality";

/**
 * How well sourced a rule is, from best to weakest.
 *
 * An answer that rests on several rules has the weakest of their standings.
 */
export type Standing = "primary" | "secondary" | "inferred" | "assumed";

/**
 * How what is left was shared. The shares and what is unallocated make it exactly.
 */
export interface Bonus {
    /**
     * What was left.
     */
    amount: Money;
    /**
     * The providers, in order of code.
     */
    providers: BonusProvider[];
    /**
     * What nobody has, because no provider met its control total.
     */
    unallocated: Money;
    /**
     * The payments.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * I&E margin: a value in per cent, or the amounts it is worked out from.
 */
export interface MarginInput {
    /**
     * The value, in per cent.
     */
    value?: Number;
    /**
     * Adjusted surplus on the basis of the control total; a deficit is negative.
     */
    adjusted_surplus?: Money;
    /**
     * Total operating income.
     */
    operating_income?: Money;
}

/**
 * Liquidity: a value in days, or all the amounts it is worked out from.
 */
export interface LiquidityInput {
    /**
     * The value, in days.
     */
    value?: Number;
    /**
     * The month up to which expenses are counted: `12` for the whole year.
     */
    month?: Month;
    /**
     * Current assets.
     */
    current_assets?: Money;
    /**
     * Inventories, which are taken away.
     */
    inventories?: Money;
    /**
     * Current liabilities, a positive amount that is taken away.
     */
    current_liabilities?: Money;
    /**
     * What is added for assets held for sale; negative where they are taken away.
     */
    held_for_sale_adjustment?: Money;
    /**
     * Credit lines that are wholly committed.
     */
    committed_credit_lines?: Money;
    /**
     * Operating expenses to date.
     */
    operating_expenses?: Money;
    /**
     * Depreciation and amortisation in those expenses, which are taken away.
     */
    depreciation_amortisation?: Money;
}

/**
 * Movements between accounts, in the order in which they were made.
 *
 * An entry has one amount and two accounts, so what leaves always arrives: over all accounts the
 * balances sum to zero.
 */
export interface Ledger {
    /**
     * The movements.
     */
    entries: Entry[];
}

/**
 * On which side of a moment a step lies.
 */
export type Relation = "before" | "after";

/**
 * On which side of what the fixed sum pays for something lies.
 */
export type PaymentSide = "above" | "at" | "below";

/**
 * One basis, or several mixed in stated parts that sum to 1.
 *
 * In a document it is a word, `"turnover"`, or an object, `{ "equal": "0.25", "turnover": "0.75" }`.
 */
export type BasisOrMix = SharingBasis | Partial<Record<SharingBasis, Share>>;

/**
 * One movement: an amount leaves one account and arrives in another.
 */
export interface Entry {
    /**
     * The account it leaves.
     */
    from: Account;
    /**
     * The account it arrives in.
     */
    to: Account;
    /**
     * The amount, above zero.
     */
    amount: Money;
    /**
     * The rule that moves it.
     */
    rule: RuleId;
}

/**
 * One of the five levels at which care is planned, given and overseen: those of a system, and
 * above it region and nation.
 */
export type Tier = "neighbourhood" | "place" | "system" | "region" | "national";

/**
 * One of the seven regions of NHS England.
 */
export interface Region {
    /**
     * Its code, for example `Y63`.
     */
    code: OdsCode;
    /**
     * Its name.
     */
    name: string;
}

/**
 * One of two rulebooks.
 */
export interface RulebookName {
    /**
     * Its year.
     */
    year: FinancialYear;
    /**
     * How many files are laid over the edition.
     */
    overlays: number;
}

/**
 * One organisation's part of an amount.
 */
export interface Part {
    /**
     * The organisation.
     */
    code: OdsCode;
    /**
     * Its part, with the sign of the amount that was shared.
     */
    amount: Money;
    /**
     * What decided its size.
     */
    bound: Bound;
}

/**
 * One reserve that must be held.
 */
export interface RequiredReserve {
    /**
     * What it is for.
     */
    kind: ReserveKind;
    /**
     * How large a share it is.
     */
    share: Share;
    /**
     * What it is a share of.
     */
    base: ReserveBase;
    /**
     * The amount of that.
     */
    base_amount: Money;
    /**
     * The reserve, to the penny.
     */
    amount: Money;
    /**
     * Who holds it.
     */
    holder: ReserveHolder;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * One segment, who decides it, and what it brings.
 */
export interface SegmentView {
    /**
     * The segment; 1 is the best.
     */
    segment: number;
    /**
     * Who decides that a body is in it, by the framework.
     */
    decided_by: string;
    /**
     * What it frees and obliges to.
     */
    effects: SegmentEffect[];
    /**
     * The rules of the segment itself.
     */
    rules: RuleId[];
}

/**
 * One step on the way out.
 */
export interface Exit {
    /**
     * What it is from.
     */
    kind: ExitKind;
    /**
     * All that must come about.
     */
    needs: ExitNeed[];
    /**
     * The segment after it and all before it; none where it cannot be told.
     */
    to: number | null;
    /**
     * The exits without which this one changes nothing.
     */
    waits_for: ExitKind[];
    /**
     * The average that is needed, where it is an exit from the average.
     */
    average: AverageExit | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * One thing in which two rules differ.
 */
export interface Change {
    /**
     * What: `value`, `unit`, `says`, `standing`, `actor` and so on.
     */
    what: string;
    /**
     * As the first rulebook has it; none where it has nothing.
     */
    from: string | null;
    /**
     * As the second has it.
     */
    to: string | null;
}

/**
 * One thing that is wrong with an input.
 */
export interface Problem {
    /**
     * What kind of problem it is: stable, the same in every language.
     */
    code: Code;
    /**
     * Where it is, for example `members[2].control_total`; empty for a value on its own.
     */
    path: string;
    /**
     * What was found there.
     */
    found: string;
    /**
     * What would have been accepted, with the way out where there is one.
     */
    expected: string;
}

/**
 * Published rows and what was recomputed from them.
 */
export interface Reconciliation {
    /**
     * Every row, in the order of the file.
     */
    rows: RowResult[];
    /**
     * Every identity between rows, sorted by case, system, year and period.
     */
    identities: IdentityResult[];
    /**
     * How many rows could be read.
     */
    read: number;
    /**
     * How many rows could not be read.
     */
    unread: number;
    /**
     * How many comparisons were made, within rows and between rows.
     */
    compared: number;
    /**
     * How many of them differ by more than rounding explains.
     */
    differing: number;
    /**
     * Whether every row was read and nothing differs.
     */
    clean: boolean;
}

/**
 * Published scores and segments, and what the rules make of them.
 */
export interface SegmentReconciliation {
    /**
     * The quarters of which a trust could not be read: their trusts have no place and no quarters.
     */
    incomplete?: IncompleteQuarter[];
    /**
     * Every trust of every quarter that could be read, in the order of the file.
     */
    trusts: PublishedSegment[];
    /**
     * Every published figure beside the computed one, trust by trust, then rank by rank.
     */
    checks: SegmentCheck[];
    /**
     * The comparisons by kind.
     */
    kinds: SegmentCheckKind[];
    /**
     * What the files alone do not determine, with the reason.
     */
    not_checked: NotChecked[];
    /**
     * The rows that could not be read.
     */
    unread_rows: UnreadRow[];
    /**
     * Columns that nothing was read from, each with its table.
     */
    ignored: string[];
    /**
     * How averages were quartered, where that was asked for.
     */
    quartiles: QuartileMethod | null;
    /**
     * How many rows could be read, of all tables.
     */
    read: number;
    /**
     * How many rows could not be read.
     */
    unread: number;
    /**
     * How many comparisons were made.
     */
    compared: number;
    /**
     * How many of them differ by more than rounding explains.
     */
    differing: number;
    /**
     * Whether every row was read and nothing differs.
     */
    clean: boolean;
}

/**
 * Published settlements and what their terms come to.
 */
export interface SettlementReconciliation {
    /**
     * Every row, in the order of the file.
     */
    rows: PublishedSettlement[];
    /**
     * The unit of the amounts.
     */
    unit: string;
    /**
     * Columns that nothing was read from.
     */
    ignored: string[];
    /**
     * How many rows could be read.
     */
    read: number;
    /**
     * How many rows could not be read.
     */
    unread: number;
    /**
     * How many comparisons were made.
     */
    compared: number;
    /**
     * How many of them differ by more than rounding explains.
     */
    differing: number;
    /**
     * Whether every row was read and nothing differs.
     */
    clean: boolean;
}

/**
 * Quarters of averages as segments.
 */
export interface Quartiles {
    /**
     * How the edges of quarters are found. The framework does not say, so it must be stated.
     */
    method?: QuartileMethod;
    /**
     * Whose averages are quartered. Text and published results differ, so it must be stated.
     */
    cohort?: QuartileCohort;
}

/**
 * Ratings by the Care Quality Commission, as far as there are any.
 */
export interface CqcRatings {
    /**
     * Safe.
     */
    safe?: CqcRating;
    /**
     * Effective.
     */
    effective?: CqcRating;
    /**
     * Caring.
     */
    caring?: CqcRating;
    /**
     * Responsive.
     */
    responsive?: CqcRating;
    /**
     * Well-led.
     */
    well_led?: CqcRating;
    /**
     * Overall.
     */
    overall?: CqcRating;
    /**
     * Use of resources.
     */
    use_of_resources?: CqcRating;
}

/**
 * Safeguards of a payment that the parties have agreed.
 */
export interface Safeguards {
    /**
     * How small a difference is not paid.
     */
    threshold?: Threshold;
    /**
     * From how large a difference other rates hold.
     */
    break_glass?: BreakGlass;
}

/**
 * The CQC's ratings of a trust for the five key questions.
 */
export interface KeyQuestions {
    /**
     * Safe.
     */
    safe: CqcRating;
    /**
     * Effective.
     */
    effective: CqcRating;
    /**
     * Caring.
     */
    caring: CqcRating;
    /**
     * Responsive.
     */
    responsive: CqcRating;
    /**
     * Well-led.
     */
    well_led: CqcRating;
}

/**
 * The bands of a metric, from 1, the best, to the worst.
 *
 * A rulebook writes each band as a condition on `x`, best first:
 *
 * ```toml
 * [bands."use-of-resources.metric.liquidity"]
 * better = "higher"
 * unit = "days"
 * bands = ["x > 0", "-7 <= x <= 0", "-14 <= x < -7", "x < -14"]
 * ```
 *
 * Every number is in exactly one band: a rulebook whose bands leave a gap or overlap does not load.
 */
export interface Bands {
    /**
     * The id of the rule that states them.
     */
    id: RuleId;
    /**
     * Which way is better.
     */
    better: Direction;
    /**
     * The unit of the metric.
     */
    unit: string;
    /**
     * The least value the metric can have, if there is one.
     */
    least: Number | null;
    /**
     * The greatest value the metric can have, if there is one.
     */
    most: Number | null;
    edges: Edge[];
}

/**
 * The best and the worst score that a rank can give.
 */
export interface Bookends {
    /**
     * The score of the best.
     */
    best: Score;
    /**
     * The score of the worst.
     */
    worst: Score;
}

/**
 * The best and the worst that a score can be.
 */
export interface ScoreRange {
    /**
     * The best.
     */
    best: Score;
    /**
     * The worst.
     */
    worst: Score;
}

/**
 * The code by which the Organisation Data Service knows an organisation, for example `RHQ`.
 *
 * Three to ten capital letters and digits: trusts, clinical commissioning groups and boards have
 * three to five, older area codes nine. Codes compare and sort as text; wherever order matters
 * in this library (a last penny, a list), organisations come in the order of their codes.
 */
export type OdsCode = string;

/**
 * The cut points between the segments of a quarter, as published results show them.
 */
export interface CutPoints {
    /**
     * The id of the rule that states them.
     */
    id: RuleId;
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * The domain whose scores they cut; none for averages.
     */
    domain: string | null;
    /**
     * Where each cut lies, from the best.
     */
    between: CutInterval[];
}

/**
 * The cuts between segments.
 */
export interface SegmentCuts {
    /**
     * Where they come from.
     */
    basis: CutBasis;
    /**
     * The three cuts, ascending. At or below one is the better segment.
     */
    cuts: Number[];
    /**
     * What published segments show of each, where they are midpoints.
     */
    between: CutInterval[];
    /**
     * How many averages were quartered, where they are quarters.
     */
    quartered: number | null;
    /**
     * The rules they rest on.
     */
    rules: RuleId[];
}

/**
 * The dead-band: differences smaller than its edge are not shared.
 *
 * Each edge is a share of the benchmark. A difference exactly on the edge is beyond it.
 */
export interface CorridorBand {
    /**
     * The edge for a gain.
     */
    gain: Share;
    /**
     * The edge for a loss.
     */
    loss: Share;
}

/**
 * The deficit support of a system whose positions are known.
 */
export interface DeficitSupportPlan {
    /**
     * The support planned for the year.
     */
    planned: Money;
    /**
     * The quarters so far, in order from Q1. Without them what was received is not known.
     */
    quarters?: SupportQuarter[];
}

/**
 * The duty that is breached.
 */
export type BreachedDuty = "licence_condition" | "no_licence" | "information_requirement";

/**
 * The identities between published rows.
 */
export type IdentityKind = "system_roll_up" | "total" | "total_including" | "members" | "drivers" | "parts" | "reserve_release" | "deficit_support" | "both_bases" | "share_of_limit" | "limit_against_plan" | "run_rate" | "allocation_to_date" | "share_of_expenditure" | "across_systems";

/**
 * The indicative population of a level. A population outside it is worth a note, never an error.
 */
export interface PopulationBand {
    /**
     * The level.
     */
    level: Level;
    /**
     * The fewest people, inside the band.
     */
    low: number;
    /**
     * The most people, inside the band.
     */
    high: number;
}

/**
 * The instalments by which an overspend is repaid; they sum to it exactly.
 */
export interface OverspendRepayment {
    /**
     * What was asked.
     */
    asked: OverspendQuestion;
    /**
     * The most that is repaid in a year, as a share of its allocation.
     */
    share: Share;
    /**
     * What is repaid in each year after the overspend, until nothing is outstanding.
     */
    years: OverspendInstalment[];
    /**
     * The year in which nothing is outstanding any more.
     */
    repaid_by: FinancialYear;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The league of a type of provider.
 */
export interface League {
    /**
     * The type.
     */
    provider_type: string;
    /**
     * How many trusts of the type it ranks: those of which a score, an average or a finance figure was
     * given.
     */
    ranked: number;
    /**
     * Those of them that have no final place yet, and those with figures whose type is not given, by
     * their codes. A place that one of them could change is not told.
     */
    waiting: OdsCode[];
    /**
     * The trusts of the type without any figure, by their codes. Places leave them out.
     */
    left_out: OdsCode[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The least by which a commissioner must improve, and whether its control total does.
 */
export interface MinimumImprovement {
    /**
     * What was asked.
     */
    asked: MinimumImprovementQuestion;
    /**
     * What is required of a commissioner that overspent; none where it did not, since then no
     * improvement is asked for.
     */
    required: RequiredImprovement | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The least improvement of a commissioner that overspent. More may be asked for, and faster, where
 * the deficit is long-standing or large.
 */
export interface RequiredImprovement {
    /**
     * The share of the allocation.
     */
    share: Share;
    /**
     * The least improvement on the outturn of the year before, zero or more: the least whole pence
     * that reach the share.
     */
    improvement: Money;
    /**
     * The least control total that improves so much.
     */
    least_control_total: Money;
    /**
     * The least control total by the other reading of whether the improvement goes beyond
     * break-even; none where both readings give the same.
     */
    least_by_other_reading: Money | null;
    /**
     * What the control total does; none where none was stated.
     */
    found: ImprovementFound | null;
}

/**
 * The level at which a segment is decided.
 */
export type DecidedBy = "region" | "nation";

/**
 * The money of a quarter: cumulative from April to its end, a surplus positive, a deficit
 * negative, before sustainability money.
 *
 * Its figures are those of the monthly return at [`Quarter::last_month`].
 */
export interface QuarterFigures {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * The organisation's control total to the end of the quarter; at Q4 that for the year, as
     * adjustments have left it.
     */
    control_total: Money;
    /**
     * True where `control_total` is the plan to date, which stands for a control total that
     * nobody phased; never at Q4.
     */
    by_plan?: boolean;
    /**
     * What it achieved by then; left out while the quarter has not ended.
     */
    performance?: Money;
    /**
     * The system control total to the end of the quarter, where part of the fund is linked.
     */
    system_control_total?: Money;
    /**
     * True where the plan to date of a member stands in `system_control_total`; never at Q4.
     */
    system_by_plan?: boolean;
    /**
     * What the system achieved by then.
     */
    system_performance?: Money;
}

/**
 * The month by which every system had to reach a stage, and whether this one has.
 */
export interface Deadline {
    /**
     * The month.
     */
    by: RoughDate;
    /**
     * The stage.
     */
    needs: Stage;
    /**
     * The domains that have not reached it.
     */
    lacking: Domain[];
    /**
     * The domains whose stage is not told.
     */
    unknown: Domain[];
    /**
     * Whether every domain has: no as soon as one has not, and none while one is not told.
     */
    met: boolean | null;
    /**
     * The day it is held against, if stated.
     */
    date: Date | null;
    /**
     * Whether that day is after the month.
     */
    passed: boolean | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The most and the least that a member may come to take of what is shared, be it a gain or a
 * loss. Of several terms for the most the tightest holds.
 */
export interface LimitTerms {
    /**
     * The most as an amount, zero or more.
     */
    amount?: Money;
    /**
     * The most as a share of turnover, to the nearest penny.
     */
    share_of_turnover?: Share;
    /**
     * The most as a share of allocation, to the nearest penny.
     */
    share_of_allocation?: Share;
    /**
     * Whether, of a loss, it takes at most what its own variance adds to it, so that sharing
     * never leaves it worse off than its own adverse variance. A favourable one adds nothing: the
     * member then takes nothing of the loss, though what it brings has lowered it.
     */
    no_worse_than_own?: boolean;
    /**
     * The least it takes as soon as there is that much to share. Where there is less, the
     * members with such a floor share it in proportion to their floors.
     */
    at_least?: Size;
}

/**
 * The most that a penalty may be, and by when it must be notified.
 */
export interface PenaltyCap {
    /**
     * The greatest share of turnover in England.
     */
    share: Share;
    /**
     * Turnover in England, if stated.
     */
    turnover: Money | null;
    /**
     * The most that the penalty may be, in pounds; none without a turnover.
     */
    most: Money | null;
    /**
     * The last day for a notice of it; none without the day of the breach.
     */
    last_day: Date | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The most that is paid or owed; of two terms the lower holds.
 */
export interface CorridorLimit {
    /**
     * A share of the benchmark.
     */
    of_benchmark?: Share;
    /**
     * A share of the organisation's revenue.
     */
    of_revenue?: Share;
}

/**
 * The notice of a requirement or penalty that is intended.
 */
export interface NoticeQuestion {
    /**
     * What is intended: a compliance or restoration requirement, or a monetary penalty.
     */
    measure: PowerMeasure;
    /**
     * The day on which the notice is received.
     */
    received: Date;
    /**
     * The days that it gives for representations; the least there may be when left out, which is
     * the shorter time where that is to prevent a further breach.
     */
    days?: number;
    /**
     * Whether a shorter time is to prevent a further breach; needed where the time is short.
     */
    to_prevent_further_breach?: boolean;
    /**
     * The day of the breach; needed for a penalty, which has a time limit from it.
     */
    breached_on?: Date;
}

/**
 * The outcome of a rule.
 *
 * Refusal is a value: where an input is missing the outcome names it, and where the year has no
 * such rule the outcome names the years that do. There is never a number built on a gap.
 */
export type Outcome<T> = { outcome: "answer"; value: T } | { outcome: "cannot_tell"; value: CannotTell } | { outcome: "not_in_force"; value: NotInForce };

/**
 * The outturn of an integrated care board and of its system in one year: a surplus is
 * positive, a deficit negative.
 */
export interface BalanceResults {
    /**
     * The outturn of the integrated care board.
     */
    icb?: Money;
    /**
     * The outturn of its whole system.
     */
    system?: Money;
}

/**
 * The part a body has in the oversight of a trust.
 */
export type OversightPart = "leads" | "jointly" | "takes_part" | "by_exception";

/**
 * The part a rule plays, the same in every edition.
 *
 * Ids name the year they come from; code asks for the part, and an edition without it answers
 * "not in force" with the years that have it.
 */
export type Role = "system_control_total" | "no_system_control_total" | "organisation_control_totals" | "commissioner_control_totals" | "commissioner_minimum_improvement" | "improvement_overspending" | "improvement_beyond_balance" | "improvement_rounding" | "commissioner_drawdown" | "system_target" | "dual_accountability" | "flexible_members" | "sector_balance" | "transformation_gate" | "system_composition" | "surplus_trusts_without_total" | "improvement_trajectories" | "plan_dates" | "net_neutral" | "net_neutral_windows" | "net_neutral_tests" | "net_neutral_statement" | "net_neutral_approval" | "funds_linked" | "funds_need_acceptance" | "link_share" | "link_minimum" | "partial_link_share" | "full_link_effect" | "link_by_agreement" | "unlinked_effect" | "taper_replaces_cliff" | "funds_full_link_access" | "funds_linked_system_only" | "funds_acceptance" | "funds_met" | "funds_plan_to_date" | "funds_settled_early" | "funds_finance_gate" | "funds_earn_back" | "funds_access_quarterly" | "funds_access_needs_finance" | "funds_access_share" | "funds_access_weights" | "funds_access_measure" | "funds_access_level" | "funds_non_acute" | "funds_net_and_gross" | "provider_fund_total" | "provider_fund_eligible" | "provider_fund_phasing" | "provider_fund_finance" | "commissioner_fund_total" | "commissioner_fund_gates" | "recovery_fund_total" | "recovery_fund_eligible" | "recovery_fund_deficit" | "recovery_fund_balancing" | "recovery_fund_phasing" | "recovery_fund_finance" | "marginal_rate_payment" | "marginal_rate_phasing" | "funds_incentive" | "funds_incentive_rate" | "funds_bonus" | "funds_taper" | "funds_taper_slope" | "funds_taper_formula" | "reward_rate" | "reward_once" | "reward_twice" | "deficit_support_identity" | "objective_basis" | "forecast_without_withheld" | "shared_variance" | "organisation_split" | "split_sums" | "whole_trust" | "exclusive_mapping" | "measurement_basis" | "excluded_incomes" | "excluded_items" | "excluded_items_later" | "adjusted_financial_performance" | "board_directions" | "board_expenditure" | "joint_objectives" | "breakeven_objective" | "balance_every_year" | "balance_without_support" | "productivity_gain" | "report_both_bases" | "local_resource_limits" | "imposed_limit" | "joint_expenditure_duty" | "running_costs" | "early_notice" | "joint_capital_plan" | "commissioner_reserve" | "transformation_reserve" | "commissioner_contingency" | "provider_reserve" | "provider_reserve_base" | "provider_reserve_holder" | "reserve_release_test" | "reserve_released" | "reserves_withdrawn" | "reserve_rounding" | "provider_deficit_allowed" | "forecast_change_overseer" | "forecast_change_start" | "forecast_change_worsening" | "forecast_change_test" | "forecast_change_last_resort" | "forecast_change_late" | "forecast_change_early" | "forecast_change_precondition" | "forecast_change_consequences" | "deficit_support_matched_to" | "deficit_support_test" | "deficit_support_off_plan" | "deficit_support_withheld_q3" | "deficit_support_withheld_q4" | "deficit_support_withheld_at_year_end" | "deficit_support_feeds_oversight" | "deficit_support_first_step" | "deficit_support_conditions" | "deficit_support_end" | "deficit_support_phase_out" | "recovery_plan_month" | "recovery_plan_rating" | "external_support" | "cash_support" | "historic_debt" | "historic_debt_repayment_cap" | "historic_debt_balance" | "historic_debt_schedule" | "historic_debt_rounding" | "named_ics" | "population_gate" | "overall_stage" | "cell_reached" | "gate_effect" | "no_published_aggregate" | "column_is_own_set" | "inherit" | "report_choice" | "system_may_advise" | "consult_before_escalation" | "know_before_engagement" | "agree_interventions" | "region_decides" | "national_recommendation" | "single_channel" | "critical_friend" | "flags_independent" | "agreement_withheld" | "neighbourhood_population" | "place_population" | "system_population" | "bands_indicative" | "key_equal" | "key_fixed" | "key_turnover" | "key_allocation" | "key_contribution" | "key_equity" | "key_performance" | "key_investment_need" | "key_compensate_losers" | "key_reinvest" | "key_causer" | "key_fixed_line" | "key_mix" | "key_both_ways" | "layers" | "layer_pennies" | "held_source" | "retention" | "floors_first" | "shares_sum_exactly" | "base_above_zero" | "fixed_shares_are_whole" | "corridor_edge" | "corridor_inside" | "corridor_share" | "corridor_gain" | "corridor_loss" | "corridor_limit" | "corridor_half_rate" | "corridor_relief" | "corridor_relief_ends" | "corridor_rounding" | "published_difference" | "published_rate" | "published_share" | "published_last_place" | "published_tolerance_share" | "published_tolerance_amount" | "shares_are_data" | "agreement_trajectory" | "pool_multilateral" | "pool_overspend" | "pool_underspend" | "pool_performance" | "waterfall_underspend" | "waterfall_risk_reserve" | "waterfall_uncommitted_schemes" | "waterfall_outside" | "waterfall_underspend_first" | "system_variance_lines" | "rebase_on_release" | "risk_reserve" | "deficit_support" | "system_is_board_and_trusts" | "marginal_emergency_payment" | "blended_emergency_payment" | "aligned_payment" | "payment_formula" | "payment_rounding" | "payment_safeguards" | "safeguards_effect" | "mutual_aid_period" | "mutual_aid_zero_sum" | "mutual_aid_terms" | "mutual_aid_direction" | "mutual_aid_interest" | "mutual_aid_instalments" | "capital_bonus" | "capital_penalty" | "capital_penalty_scale" | "fair_share_position" | "capital_without_gap" | "two_thresholds" | "discretionary_requirements" | "notice_of_requirement" | "appeal_of_requirement" | "penalty_time_limit" | "penalty_time_limit_end" | "penalty_cap_rounding" | "undertakings" | "independent_licence" | "no_power_over_system" | "foundation_trust_licences" | "nhs_trust_licences" | "satisfied_includes_suspected" | "rough_power_dates" | "powers_of_any_year" | "segment_sets_no_power" | "last_day_of_ccgs" | "first_day_of_icbs" | "escalation_by_era" | "board_overseen_by_region" | "maturity_deadline" | "consistent_control_total" | "consistent_delivery" | "evidence_needed" | "stage_from_criteria" | "governance_evidence" | "rough_governance_dates" | "use_of_resources_weights" | "use_of_resources_scale" | "use_of_resources_capital_service_capacity" | "use_of_resources_liquidity" | "use_of_resources_margin" | "use_of_resources_distance_from_plan" | "use_of_resources_agency" | "use_of_resources_edges" | "use_of_resources_mean" | "use_of_resources_any_four" | "use_of_resources_special_measures" | "use_of_resources_no_control_total_deficit" | "use_of_resources_no_control_total_surplus" | "use_of_resources_override_order" | "use_of_resources_trigger" | "use_of_resources_month_days" | "use_of_resources_left_out" | "use_of_resources_support_need" | "sof_in_force" | "sof_scope" | "sof_themes" | "sof_segment_purpose" | "sof_licence_link" | "sof_segment_1" | "sof_segment_2" | "sof_segment_3" | "sof_segment_4" | "sof_trigger_quality" | "sof_trigger_finance" | "sof_cqc_use_of_resources" | "sof_trigger_operational" | "sof_trigger_strategic" | "sof_trigger_leadership" | "sof_trigger_opens_judgement" | "sof_decided_by" | "special_measures_in_force" | "special_measures_entry" | "special_measures_who" | "special_measures_reinspection" | "special_measures_five_questions_only" | "special_measures_content" | "special_measures_last_resort" | "special_measures_financial_start" | "special_measures_financial_entry" | "nof_2019_in_force" | "nof_2019_scope" | "nof_2019_system_review" | "nof_2019_segments" | "nof_2019_who_acts" | "nof_2019_decided_by" | "nof_2021_in_force" | "nof_2022_in_force" | "nof_2021_scope" | "nof_2022_scope" | "nof_2021_segments" | "nof_2021_default_segment" | "nof_2021_independent_segments" | "nof_2021_review_quarterly" | "nof_2021_segment_3" | "nof_2021_segment_4" | "nof_2021_mandated_support" | "nof_2021_segment_1_benefits" | "nof_2021_licence_link" | "rsp_in_force" | "rsp_terms" | "rsp_entry" | "rsp_exit" | "board_in_oversight" | "nof_2021_segment_description" | "nof_2021_support_description" | "nof_2021_indicative_tests" | "segment_decision_rights" | "segment_role_split" | "nof_2021_decided_by" | "cohort_standard" | "cohort_floor" | "cohort_rank" | "cohort_bookends" | "cohort_ties" | "cohort_formula" | "cohort_unrounded" | "cohort_single" | "cohort_both" | "cohort_group" | "cohort_bespoke" | "cohort_bespoke_seen" | "cohort_bespoke_assumed" | "cohort_infections" | "cohort_missing" | "cohort_not_applicable" | "cohort_contextual" | "cohort_rank_by_given" | "cohort_given_score" | "cohort_finance_planned" | "cohort_finance_variance" | "cohort_finance_combined" | "cohort_finance_in_average" | "cohort_average" | "cohort_average_tolerance" | "cohort_average_rounding" | "cohort_average_half" | "cohort_quartiles" | "cohort_quartered" | "cohort_quartile_method" | "cohort_cuts" | "cohort_cut_edge" | "cohort_quartile_methods" | "cohort_domain_score" | "cohort_domain_segment" | "cohort_domain_no_aggregate" | "cohort_override" | "cohort_override_basis" | "cohort_override_input" | "cohort_override_estimate" | "cohort_intensive" | "cohort_recovery_programme" | "cohort_segment_meaning" | "cohort_capability" | "cohort_capability_ratings" | "cohort_boards_excluded" | "cohort_league" | "cohort_boards_included" | "cohort_scale" | "cohort_thresholds" | "cohort_threshold_values" | "cohort_adjustment" | "cohort_equal_weights" | "systems_valid_from" | "systems_valid_to";

/**
 * The population gate, which is the same at every stage.
 */
export interface PopulationFound {
    /**
     * Its criteria.
     */
    criteria: CriterionFound[];
    /**
     * Whether all are met: no as soon as one is unmet, and none while one is not stated.
     */
    met: boolean | null;
}

/**
 * The population of a part of the system.
 */
export interface Footprint {
    /**
     * Its level.
     */
    level: Level;
    /**
     * Its name.
     */
    name?: string;
    /**
     * How many people.
     */
    population: number;
}

/**
 * The public, stable name of a rule, for example `control-totals.2019-20.sct-is-sum`.
 */
export type RuleId = string;

/**
 * The reserves that an organisation must hold in a year.
 */
export interface ReserveRequirement {
    /**
     * What was asked.
     */
    asked: ReserveRequirementQuestion;
    /**
     * Each reserve; none where the year asks for none.
     */
    reserves: RequiredReserve[];
    /**
     * Their sum, whoever holds them.
     */
    total: Money;
    /**
     * The rules it rests on: where reserves were withdrawn, that rule first.
     */
    rules: RuleId[];
}

/**
 * The result of a month.
 */
export interface MonthResult {
    /**
     * The month.
     */
    month: Month;
    /**
     * What was reached.
     */
    actual: Number;
    /**
     * What was agreed for the month.
     */
    trajectory?: Number;
}

/**
 * The result of a quarter.
 */
export interface QuarterResult {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * What was reached.
     */
    actual: Number;
    /**
     * What was agreed for the quarter.
     */
    trajectory?: Number;
}

/**
 * The reward of a trust.
 */
export interface Reward {
    /**
     * The trust.
     */
    code: OdsCode;
    /**
     * For what.
     */
    path: RewardPath;
    /**
     * The income that the reward is a share of.
     */
    relevant_income: Money;
    /**
     * How many such rewards it has had before.
     */
    rewards_before: number;
    /**
     * How many it may have in all.
     */
    at_most: number;
    /**
     * The reward; nothing where it has had as many as it may.
     */
    amount: Money;
    /**
     * The payment.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The rules that each step of a settlement rests on.
 */
export interface CorridorRules {
    /**
     * Which years the terms hold in.
     */
    years: RuleId[];
    /**
     * Whether a difference is inside the band.
     */
    band: RuleId[];
    /**
     * That nothing is shared inside it.
     */
    inside: RuleId[];
    /**
     * The share of a gain after quality.
     */
    share: RuleId[];
    /**
     * What is paid of a gain.
     */
    gain: RuleId[];
    /**
     * The most that is paid.
     */
    cap: RuleId[];
    /**
     * The reduced rate below the band.
     */
    half_rate: RuleId[];
    /**
     * What is owed of a loss.
     */
    loss: RuleId[];
    /**
     * The most that is owed.
     */
    limit: RuleId[];
}

/**
 * The score of a domain and its segment.
 */
export interface DomainScore {
    /**
     * The domain.
     */
    domain: string;
    /**
     * The average of the scores of its metrics.
     */
    average: AverageScore;
    /**
     * Its segment.
     */
    segment: Outcome<SegmentFound>;
}

/**
 * The score of a trust on a metric.
 */
export interface MetricScore {
    /**
     * The metric.
     */
    metric: string;
    /**
     * What it measures, where that is known.
     */
    name: string | null;
    /**
     * Its domain, where that is known.
     */
    domain: string | null;
    /**
     * The score, rounded to the hundredth.
     */
    score: Score;
    /**
     * The score of its place before it is rounded, cut off after six decimal places; none where it is
     * the same. Place and bookends give it exactly, and averages are made of that.
     */
    unrounded: string | null;
    /**
     * What it rests on.
     */
    basis: ScoreBasis;
    /**
     * The value, where one was given.
     */
    value: Number | null;
    /**
     * The place among those ranked, where it was ranked.
     */
    place: Place | null;
    /**
     * The best score that this trust could have on the metric.
     */
    best: Score;
    /**
     * The bookends of a rank, where it was ranked.
     */
    bookends: Bookends | null;
    /**
     * How many scores such as this weigh as one.
     */
    weigh_as_one: number;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The scores of five values.
 */
export interface ResourceScores {
    /**
     * The score of each metric, in the order of [`ResourceMetric::ALL`].
     */
    metrics: [number, number, number, number, number];
    /**
     * The weighted mean of the scores, to six decimal places.
     */
    mean: Number;
    /**
     * The mean as a whole number.
     */
    rounded: number;
    /**
     * The overall score.
     */
    overall: number;
}

/**
 * The segment of a score.
 */
export interface SegmentFound {
    /**
     * The segment, from 1, the best.
     */
    segment: number;
    /**
     * The score that was cut; none where it is not known and all that it can be is in the segment.
     */
    score: Score | null;
    /**
     * What it can be, where it is not known.
     */
    range: ScoreRange | null;
    /**
     * The cuts.
     */
    cuts: SegmentCuts;
    /**
     * The interval in which no published result shows the segment, where the score lies in one: the
     * midpoint decides then.
     */
    undetermined: CutInterval | null;
}

/**
 * The share of an allocation that belongs to each quarter; the four sum to exactly 1.
 */
export interface Phasing {
    /**
     * April to June.
     */
    q1: Share;
    /**
     * July to September.
     */
    q2: Share;
    /**
     * October to December.
     */
    q3: Share;
    /**
     * January to March.
     */
    q4: Share;
}

/**
 * The size of an amount of money that no step has rounded yet, in pounds and as many decimals as it
 * has, at least two.
 *
 * Money has two decimals and a share twelve, so that an amount times the four shares that a
 * settlement may multiply has fifty. All of them are kept.
 */
export type ExactAmount = string;

/**
 * The smallest change of one metric that reaches an overall score.
 */
export interface MetricChange {
    /**
     * The metric.
     */
    metric: ResourceMetric;
    /**
     * The change: its `band` is the score that the metric needs.
     */
    change: Crossing;
}

/**
 * The system control total, or what the year has in its place, and the positions and forecasts
 * against it.
 */
export interface ControlTotal {
    /**
     * The system.
     */
    system: OdsCode;
    /**
     * The basis of every figure here.
     */
    basis: Basis;
    /**
     * Where the total comes from.
     */
    aim: Aim;
    /**
     * Each member's control total, in order of code; in years without those, its plan.
     */
    members: MemberTotal[];
    /**
     * The sum of the members' totals before adjustments.
     */
    before: Money;
    /**
     * The sum of the members' totals after adjustments.
     */
    of_members: Money;
    /**
     * The total that the system is held to. Where it is the sum of its members', net-neutral
     * adjustments leave it as it was.
     */
    total: Money;
    /**
     * What the members' totals come to beyond the system's: below zero, what the system must find
     * besides them.
     */
    surplus_of_plans: Money;
    /**
     * The joint objective of the year, where it has one beside the total.
     */
    objective: Money | null;
    /**
     * The deficit support planned, where the figures are on another basis than the objective and the
     * total lies beside it by that much: below it for figures before support.
     */
    planned_support: Money | null;
    /**
     * What became of each adjustment.
     */
    adjustments: AdjustmentOutcome[];
    /**
     * The position at every month for which a return was made, in order.
     */
    months: Position[];
    /**
     * The outturn at the latest month less the total, with support withheld counted back: adverse is
     * negative.
     */
    variance: Outcome<Money>;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * The system that was assessed.
 */
export interface SystemName {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its name: as given, or as the list of 42 systems has it.
     */
    name: string;
    /**
     * Its region, where it is one of the 42.
     */
    region: Region | null;
}

/**
 * The system's figures from April to the end of a month.
 */
export interface ToDate {
    /**
     * Planned.
     */
    plan: Money;
    /**
     * Achieved, on the basis of the control total.
     */
    actual: Money;
    /**
     * Actual less plan: adverse is negative. A position and its variance may differ in sign.
     */
    variance: Money;
    /**
     * Deficit support withheld so far, which the actual lacks and which is counted back in what is
     * needed to end on the system's total. None in figures before support, and where nothing is
     * stated of it.
     */
    withheld: Money | null;
    /**
     * What the months so far come to each, and what the rest must.
     */
    run_rate: RunRate;
}

/**
 * The terms of the support, as the parties have agreed them. None has a default.
 */
export interface SupportTerms {
    /**
     * Within how many years of the end of the year of giving it is repaid, from 1 to 100.
     */
    within_years?: number;
    /**
     * The yearly rate of interest; `0` where there is none.
     */
    interest?: Rate;
    /**
     * How the repayment is divided over the years.
     */
    instalments?: Instalments;
    /**
     * The share of each year, where shares are stated. They sum to 1.
     */
    shares?: Record<FinancialYear, Share>;
    /**
     * The amount of each year, where amounts are stated. They sum to what is given in all.
     */
    amounts?: Record<FinancialYear, Money>;
    /**
     * How an early repayment is treated, in the words of the agreement.
     */
    early_repayment?: string;
}

/**
 * The terms on which gains and losses against a benchmark are shared.
 *
 * ```json
 * { "band": { "gain": "0.02", "loss": "0.02" }, "sharing": "whole",
 *   "gain": { "share": "0.5", "scaled_by_quality": true, "quality_gate": true,
 *             "cap": { "of_benchmark": "0.1" } },
 *   "loss": { "basis": "fixed", "share": "0.3",
 *             "limit": { "of_revenue": "0.08", "of_benchmark": "0.04" } } }
 * ```
 */
export interface Corridor {
    /**
     * The dead-band.
     */
    band: CorridorBand;
    /**
     * Whether all of a difference beyond the band is shared, or what lies beyond its edge.
     */
    sharing: SharedPart;
    /**
     * What is paid of a gain.
     */
    gain: GainTerms;
    /**
     * What is owed of a loss.
     */
    loss: LossTerms;
}

/**
 * The test for financial special measures.
 */
export interface FinancialTest {
    /**
     * The grounds there are.
     */
    grounds: FinancialGround[];
    /**
     * Whether there is any. It never decides entry.
     */
    met: boolean;
}

/**
 * The three figures a row can have.
 */
export type Measure = "plan" | "actual" | "variance";

/**
 * The three tables of published segments, each of one or more quarters.
 */
export interface SegmentTables {
    /**
     * Averages, segments, finance and domain scores: a row for each quarter and trust.
     */
    trusts: PublishedTable;
    /**
     * The metric scores that enter the average: a row for each quarter and trust.
     */
    metric_scores: PublishedTable;
    /**
     * Value, rank and score: a row for each quarter, metric and trust.
     */
    raw_ranks: PublishedTable;
    /**
     * How the averages of each quarter are quartered, where that is asked for too.
     */
    quartiles?: QuartileMethod;
}

/**
 * The trusts of a cohort, scored, segmented and ranked.
 */
export interface Cohort {
    /**
     * The financial year.
     */
    year: FinancialYear;
    /**
     * The quarter, where one was given.
     */
    quarter: Quarter | null;
    /**
     * The trusts, in the order of their codes.
     */
    trusts: CohortMember[];
    /**
     * The leagues of the types of provider among them, in the order of the types.
     */
    leagues: League[];
}

/**
 * The two national sectors between which a net-neutral move may shift money.
 */
export type Sector = "providers" | "commissioners";

/**
 * The unit in which a document writes its money.
 */
export type MoneyUnit = "pounds" | "thousands";

/**
 * The unit of a row's figures.
 */
export type Unit = string;

/**
 * The usual test for special measures for quality.
 */
export interface QualityTest {
    /**
     * The key questions rated inadequate.
     */
    inadequate: KeyQuestion[];
    /**
     * How many are usually needed, well-led among them.
     */
    needed: number;
    /**
     * Whether the ratings alone would let the trust enter.
     */
    by_ratings: boolean;
    /**
     * Whether the whole test is met, management included. It never decides entry.
     */
    met: boolean;
}

/**
 * The value of a rule that is a parameter.
 */
export type Parameter = boolean | number | string | string[] | Record<string, string>;

/**
 * The values of a trust's metrics, each in its own unit, and its [`Circumstances`], which are
 * their defaults where they are not stated.
 *
 * ```json
 * { "capital_service_capacity": "2.6", "liquidity": "30.56", "margin": "8.46",
 *   "distance_from_plan": "8.40", "agency": "62.5" }
 * ```
 */
export interface ResourceValues {
    /**
     * Capital service capacity, in times.
     */
    capital_service_capacity: Number;
    /**
     * Liquidity, in days.
     */
    liquidity: Number;
    /**
     * I&E margin, in per cent.
     */
    margin: Number;
    /**
     * Distance from financial plan, in percentage points; worse than plan is negative.
     */
    distance_from_plan: Number;
    /**
     * Agency spend above its ceiling, in per cent; below the ceiling is negative.
     */
    agency: Number;
    /**
     * Whether the control total is accepted; it is where nothing else is stated.
     */
    control_total?: ControlTotalFooting;
    /**
     * Whether the trust is in financial special measures; it is not where nothing else is stated.
     */
    financial_special_measures?: boolean;
}

/**
 * Units, such as admissions, at one price.
 */
export interface ActivityFigures {
    /**
     * The units of the baseline, at least one.
     */
    baseline: number;
    /**
     * The units done.
     */
    actual: number;
    /**
     * The full price of a unit, above zero.
     */
    price: Money;
}

/**
 * Values at full price.
 */
export interface ValueFigures {
    /**
     * The value of the baseline, above zero.
     */
    baseline: Money;
    /**
     * The value of what was done, zero or more.
     */
    actual: Money;
}

/**
 * What a better average takes.
 */
export interface AverageExit {
    /**
     * The worst average that is enough; none where not even the best scores there are reach it.
     */
    average: Score | null;
    /**
     * By how much the sum of scores must fall at least: to the hundredth where all scores are known
     * so, or else to the ten-thousandth; none where the average itself was given or is not known.
     */
    fall_of_sum: string | null;
    /**
     * For each metric, what on it alone would be enough, of the scores that exist.
     */
    by_metric: WayOutByMetric[];
}

/**
 * What a change of a provider's forecast leads to.
 */
export interface ForecastChange {
    /**
     * What was asked.
     */
    asked: ForecastChangeQuestion;
    /**
     * The forecast after less the forecast before: an improvement is positive, a worsening negative.
     */
    change: Money;
    /**
     * What follows, where the forecast worsens; none where it does not.
     */
    worsening: ForecastWorsening | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What a concern is about.
 */
export type Theme = "quality" | "finance" | "operational_performance" | "strategic_change" | "leadership";

/**
 * What a control total improves, and whether that is enough.
 *
 * Of `headroom` and `short_by` at least one is nothing; both are where it is exactly enough.
 */
export interface ImprovementFound {
    /**
     * The control total less the outturn of the year before: negative where it is worse.
     */
    improvement: Money;
    /**
     * Whether that is enough.
     */
    met: boolean;
    /**
     * By how much the control total could be lower and still be enough.
     */
    headroom: Money;
    /**
     * By how much it would have to be higher to be enough.
     */
    short_by: Money;
}

/**
 * What a dash alone in a cell means. Returns use it both for "nothing to report" and for nil,
 * so a dash is no figure until somebody says which.
 */
export type Dash = "missing" | "nil";

/**
 * What a governance requirement is about, by the era that asked for it.
 */
export type GovernanceArea = "stp" | "shadow" | "ics" | "statutory" | "places" | "provider_collaboratives" | "health_and_wellbeing" | "digital";

/**
 * What a limit is a share of.
 */
export type LimitBase = "benchmark" | "revenue";

/**
 * What a limit is on.
 */
export type LimitedUse = "local_capital" | "local_revenue" | "board_expenditure" | "running_costs";

/**
 * What a loss may be met from before it is shared.
 */
export type WaterfallSource = "underspend" | "risk_reserve" | "uncommitted_schemes" | "outside";

/**
 * What a member plans by the end of a month: cumulative from April, a surplus positive.
 *
 * A return has the plan of its own month; this is for the months to come.
 */
export interface PlannedPosition {
    /**
     * The month.
     */
    month: Month;
    /**
     * The surplus or deficit planned by its end, on the basis of the control total.
     */
    plan_to_date: Money;
}

/**
 * What a member takes of a layer.
 */
export interface LayerPart {
    /**
     * The member.
     */
    code: OdsCode;
    /**
     * What its part is in proportion to: pounds or people of the base, millionths of the whole for a
     * fixed share, 1 for equal shares, trillionths of the whole for a mix.
     */
    weight: Weight;
    /**
     * Its part, with the sign of the variance.
     */
    amount: Money;
    /**
     * Whether a limit decided it.
     */
    bound: Bound;
}

/**
 * What a part of a quarter's tranche depends on.
 */
export type FundPart = "own_total" | "system_total" | "a_and_e" | "rtt" | "cancer" | "payment_test" | "acceptance";

/**
 * What a plan in deficit loses, as a range that is one amount once the share is settled.
 */
export interface CapitalPenalty {
    /**
     * The most that may be lost, as a share of the capital.
     */
    at_most_share: Share;
    /**
     * The share that was stated, if any.
     */
    share: Share | null;
    /**
     * The least that is lost, zero or more.
     */
    at_least: Money;
    /**
     * The most that is lost.
     */
    at_most: Money;
    /**
     * The least capital that is left.
     */
    left_at_least: Money;
    /**
     * The most capital that is left.
     */
    left_at_most: Money;
}

/**
 * What a plan that balances earns.
 */
export interface CapitalBonus {
    /**
     * The plan it is for: the plan that was asked about, or break-even.
     */
    at_plan: Money;
    /**
     * How far that plan is better than the fair-share position; below zero where it is worse.
     */
    gap: Money;
    /**
     * The share of the gap that is earned.
     */
    share: Share;
    /**
     * What is earned, rounded to the penny once, halves away from zero; nothing without a gap.
     */
    earned: Money;
    /**
     * What more may be spent if the plan is delivered: the rest of the gap.
     */
    if_delivered: Money;
}

/**
 * What a position leaves out or takes in. Positions on different bases are never added or
 * compared.
 */
export type Basis = "excluding_funds" | "including_funds" | "adjusted" | "excluding_dsf" | "including_dsf";

/**
 * What a power does.
 */
export type PowerMeasure = "information" | "undertaking" | "compliance_requirement" | "restoration_requirement" | "monetary_penalty" | "licence_conditions" | "removal_of_directors" | "directions" | "recommendations" | "assessment";

/**
 * What a regulator must hold to use a power.
 */
export type LegalTest = "necessary" | "breach" | "governance" | "functions" | "none" | "not_stated";

/**
 * What a reserve is a share of.
 */
export type ReserveBase = "allocation" | "contract_value";

/**
 * What a reserve is for.
 */
export type ReserveKind = "uncommitted" | "transformation" | "provider_cquin" | "contingency";

/**
 * What a result better than the control total earns.
 */
export interface Incentive {
    /**
     * The organisation.
     */
    code: OdsCode;
    /**
     * Whether it has accepted its control total.
     */
    accepted: boolean;
    /**
     * Its control total.
     */
    control_total: Money;
    /**
     * What it achieved, before sustainability money.
     */
    performance: Money;
    /**
     * What it achieved above its control total; nothing at or below it.
     */
    above: Money;
    /**
     * What that earns.
     */
    amount: Money;
    /**
     * Performance with the incentive: each further pound shows here as a pound and what it earns.
     */
    performance_with_incentive: Money;
    /**
     * The payment out of the fund.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What a rulebook says of one level.
 */
export interface LevelRules {
    /**
     * The level.
     */
    level: Tier;
    /**
     * How many people it has, as a guide; none for region and nation.
     */
    population: PopulationBand | null;
    /**
     * What it does, a rule for each function.
     */
    functions: Rule[];
    /**
     * What the NHS Long Term Plan puts first for it, a rule for each priority; none for the nation.
     */
    priorities: Rule[];
    /**
     * What else is said of it: its population, its part in one sentence, its further duties.
     */
    rules: Rule[];
}

/**
 * What a score rests on.
 */
export type ScoreBasis = "standard" | "floor" | "rank_of_value" | "rank_given" | "band" | "given" | "finance";

/**
 * What a segment brings.
 */
export interface SegmentEffect {
    /**
     * Whether it frees or obliges.
     */
    kind: EffectKind;
    /**
     * What it is.
     */
    says: string;
    /**
     * The rule that says so.
     */
    rule: RuleId;
}

/**
 * What a shortfall leaves of an allocation.
 */
export interface Taper {
    /**
     * The allocation.
     */
    amount: Money;
    /**
     * The result it depends on.
     */
    year_end: YearEnd;
    /**
     * What is missing to the control total; nothing at or above it.
     */
    shortfall: Money;
    /**
     * What is paid.
     */
    earned: Money;
    /**
     * What is lost. With what is paid it makes the allocation.
     */
    lost: Money;
    /**
     * The payment out of the fund, and what is lost to `unallocated`.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What a system has of its deficit support.
 *
 * What is received, withheld and to come makes what was planned exactly. Without quarters none of the
 * three is known.
 */
export interface DeficitSupport {
    /**
     * The system.
     */
    system: OdsCode;
    /**
     * The support planned for the year; also the most it can receive.
     */
    planned: Money;
    /**
     * The quarters so far.
     */
    quarters: SupportTranche[];
    /**
     * Received so far; also the least it can receive.
     */
    received: Outcome<Money>;
    /**
     * Withheld and not released: what a release can still bring.
     */
    withheld: Outcome<Money>;
    /**
     * The support of the quarters to come.
     */
    to_come: Outcome<Money>;
    /**
     * The planned position before support, if given.
     */
    plan_before_support: Money | null;
    /**
     * The planned position after support: the one before it and the support planned.
     */
    plan_after_support: Money | null;
    /**
     * What the support planned is beyond the planned deficit, which it equals by the rules of 2024/25
     * and 2025/26: above zero, more than the deficit; below zero, what of the deficit is left
     * uncovered. None without the planned position and in years without such a rule.
     */
    beyond_deficit: Money | null;
    /**
     * The position achieved before support, if one of the two is given.
     */
    actual_before_support: Outcome<Money> | null;
    /**
     * The position achieved after support: the one before it and the support received. Support
     * that is withheld worsens it although nothing more was spent.
     */
    actual_after_support: Outcome<Money> | null;
    /**
     * The payments to the system.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What a system is free, or bound, to do at its stage, and what others owe it.
 */
export interface FreedomsInForce {
    /**
     * The stage.
     */
    stage: Stage;
    /**
     * Whether entries of earlier stages are kept unless a later one replaces them.
     */
    inherit: boolean;
    /**
     * The entries in force, in the order of the rulebook.
     */
    entries: Freedom[];
    /**
     * Entries that gave way to a later one and revive in the case they name.
     */
    revivable?: Freedom[];
    /**
     * Whether the other setting of `inherit` would give other entries.
     */
    differs: boolean;
    /**
     * The entries that the other setting would add or drop, in the order of the rulebook.
     */
    other_reading?: RuleId[];
    /**
     * The rules it rests on, the entries among them.
     */
    rules: RuleId[];
}

/**
 * What a system plans, and what its capital depends on.
 *
 * ```json
 * { "plan": "0", "fair_share": "-20000000", "capital": "100000000" }
 * ```
 */
export interface CapitalQuestion {
    /**
     * The revenue position that it plans: a surplus positive, a deficit negative.
     */
    plan: Money;
    /**
     * Its fair-share position, with the same signs. A plan in deficit needs none, but with it
     * the answer says what balancing would earn.
     */
    fair_share?: Money;
    /**
     * Its capital before, zero or more. A plan that balances needs none.
     */
    capital?: Money;
    /**
     * The share of its capital that a plan in deficit loses, where it has been settled; at
     * most what the rules allow.
     */
    penalty_share?: Share;
}

/**
 * What a system reports about its governance on a day.
 */
export interface GovernanceReport {
    /**
     * The day, in the year of the rulebook that is asked.
     */
    date: Date;
    /**
     * What is reported of each requirement, by its id. What is left out is not stated.
     */
    reported?: Record<string, ReportedRequirement>;
}

/**
 * What a system reports of one requirement.
 */
export interface ReportedRequirement {
    /**
     * Whether it is met; for a requirement without a number.
     */
    met?: boolean;
    /**
     * How many there are; for a requirement of a least number.
     */
    count?: number;
    /**
     * What shows it, for example the minute or the agreement; a met requirement needs it.
     */
    evidence?: string;
}

/**
 * What a system's plan does to its capital: a bonus, or a loss.
 */
export interface CapitalConsequence {
    /**
     * What was asked.
     */
    asked: CapitalQuestion;
    /**
     * What a plan that balances earns; for a plan in deficit, what it would earn by balancing,
     * where the fair-share position is known.
     */
    bonus: CapitalBonus | null;
    /**
     * What a plan in deficit loses; none for a plan that balances.
     */
    penalty: CapitalPenalty | null;
    /**
     * What the plan would have to improve by to break even; nothing where it does.
     */
    to_break_even: Money;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What a year's rules may ask for before a reserve is released.
 */
export type ReleaseCondition = "treasury_consent" | "system_delivering" | "national_risk_acceptable";

/**
 * What an organisation has earned of a fund, has lost, can recover and may still earn.
 *
 * With what is certain to come the four make the amount of the fund exactly, and so do the tranches
 * of the quarters; the parts of a quarter make its tranche. All performance is before sustainability money.
 */
export interface FundAssessment {
    /**
     * The fund.
     */
    kind: FundKind;
    /**
     * The organisation.
     */
    code: OdsCode;
    /**
     * Its allocation for the year.
     */
    amount: Money;
    /**
     * Whether it has accepted its control total.
     */
    accepted: boolean;
    /**
     * Whether the fund is for it; none where the year asks nothing that is looked at, or where no
     * control total is accepted.
     */
    eligible: boolean | null;
    /**
     * Its control total for the year, before sustainability money, where it was given.
     */
    control_total: Money | null;
    /**
     * Whether it has a recovery plan, where that was stated.
     */
    recovery_plan: boolean | null;
    /**
     * Whether its partnership is an integrated care system, where that was stated.
     */
    is_ics: boolean | null;
    /**
     * The share of each quarter.
     */
    phasing: Phasing;
    /**
     * Whether the question gave it, in place of the year's rule or where no rule does.
     */
    phasing_given: boolean;
    /**
     * What is linked to the system control total, where a share is.
     */
    link: FundLink | null;
    /**
     * The four quarters.
     */
    quarters: FundQuarter[];
    /**
     * Paid for the quarters that have ended.
     */
    earned: Money;
    /**
     * What cannot be earned any more.
     */
    lost: Money;
    /**
     * Missed so far, and earned back if a later quarter is on plan.
     */
    recoverable: Money;
    /**
     * What the quarters to come can earn.
     */
    at_risk: Money;
    /**
     * What the quarters to come bring whatever happens, as it is paid for acceptance alone.
     */
    certain_to_come: Money;
    /**
     * The most that can be earned by the end of the year.
     */
    best: Money;
    /**
     * The least that can be earned by the end of the year: what is earned stays earned, and what is
     * certain comes.
     */
    worst: Money;
    /**
     * What would earn the next quarter; none when the year has ended or nothing can be earned.
     */
    next: NextQuarter | null;
    /**
     * The payments out of the fund, and what is lost to `unallocated`. What is recoverable or at
     * risk stays in the pool.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What an organisation's share of an amount is in proportion to: a number from nothing to a
 * trillion with at most six decimal places.
 *
 * Only the proportion between the weights of one allocation means anything: 1 and 3 share as 2
 * and 6 do.
 */
export type Weight = string;

/**
 * What became of undertakings about a breach.
 */
export type UndertakingState = "none" | "kept" | "kept_in_part" | "not_kept";

/**
 * What becomes of an adjustment.
 */
export interface AdjustmentOutcome {
    /**
     * The window it was made in.
     */
    window: string;
    /**
     * The moves. In 2018/19 and 2019/20 they sum to zero; in 2017/18 they need not.
     */
    moves: Record<OdsCode, Money>;
    /**
     * Whether it counts: it awaits nothing, and the system's total holds.
     */
    in_effect: boolean;
    /**
     * What it awaits: the members whose total moves and that must still agree, then approvers, then
     * `performance_statement` where the year's rules ask for one and none was given, then
     * `system_target` where it lowers the members' totals against a target that is not given.
     */
    awaiting: string[];
    /**
     * Whether the system's total still holds: always where moves sum to zero or raise the members'
     * totals; where they lower them, as they may in 2017/18, only where the members' totals after all
     * agreed moves are known to come to the system's target.
     */
    target_holds: boolean;
    /**
     * Whether a statement of how it improves overall performance was given.
     */
    performance_stated: boolean;
    /**
     * What it moves between the two national sectors.
     */
    sectors: SectorEffect;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What came of an identity.
 */
export type Finding = { finding: "compared"; value: Comparison } | { finding: "derived"; value: { line: string; figure: Figure } } | { finding: "information"; value: string } | { finding: "not_checked"; value: string };

/**
 * What came of reading a row.
 */
export type Reading = { status: "read"; value: ReadRow } | { status: "unread"; value: Problem[] };

/**
 * What came of reading a row.
 */
export type SettlementReading = { status: "read"; value: RecomputedSettlement } | { status: "unread"; value: Problem[] };

/**
 * What decided the share that was applied.
 */
export type ShareBasis = "greatest" | "quality" | "quality_failed" | "none" | "fixed" | "remainder" | "floor" | "ceiling";

/**
 * What decided the size of a part.
 */
export type Bound = "free" | "at_floor" | "at_cap";

/**
 * What differs between two rulebooks, rule by rule.
 *
 * A rule keeps its id from year to year, so rules are paired by id; the rest are paired by the part
 * they play, since the rule of a year names that year. Every map is by id: of the later rulebook
 * where both have the rule. Shown with `{}` it is a text, and [`RulebookComparison::markdown`] gives tables.
 */
export interface RulebookComparison {
    /**
     * The rulebook compared.
     */
    from: RulebookName;
    /**
     * The rulebook it is compared with.
     */
    to: RulebookName;
    /**
     * Rules of another value, or of other terms such as the actor or the condition.
     */
    parameters: Record<RuleId, RuleChange>;
    /**
     * Rules of the same value that are put or sourced in another way.
     */
    restated: Record<RuleId, RuleChange>;
    /**
     * Rules that only the second rulebook has.
     */
    added: Record<RuleId, Rule>;
    /**
     * Rules that only the first rulebook has.
     */
    gone: Record<RuleId, Rule>;
    /**
     * How many rules are the same in both.
     */
    unchanged: number;
}

/**
 * What else is to be known about a route.
 */
export interface Note {
    /**
     * What it says.
     */
    says: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What every outcome of the system would mean for each member: its share as a function of what is in
 * the pool.
 *
 * The function is a straight line between break points. Figures that an agreement goes by, own
 * variances among them, are held as they are. An outcome is the amount in the pool before the
 * waterfall, a gain positive and a loss negative.
 */
export interface Exposure {
    /**
     * What losses would mean; it cannot be told where a figure is missing that they go by.
     */
    losses: Outcome<ExposureSide>;
    /**
     * What gains would mean.
     */
    gains: Outcome<ExposureSide>;
    /**
     * The outcome as it stands, where it is stated.
     */
    now: Money | null;
    /**
     * The outcomes that were asked for, in the order of the question.
     */
    at: ExposureAt[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What every outcome would mean for one member.
 */
export interface MemberExposure {
    /**
     * The member.
     */
    code: OdsCode;
    /**
     * Where its part of each further pound changes, from nothing out.
     */
    points: ExposurePoint[];
    /**
     * The most it can come to take, with the sign of the outcome; none where there is no end to it.
     */
    most: Money | null;
    /**
     * The outcome at which it takes the most; none where there is no end to it.
     */
    most_at: Money | null;
    /**
     * The largest outcome at which it takes nothing, by the agreement and not by rounding; none where
     * it never takes anything.
     */
    nothing_until: Money | null;
    /**
     * The smallest improvement of the outcome as it stands that frees it: after which it takes nothing
     * of the loss. None where the outcome as it stands is no loss, or is not stated, and where the
     * member takes nothing as it is.
     */
    freed_by: Money | null;
}

/**
 * What everybody is owed: received positive, paid negative, in sum nothing.
 */
export interface SettlementQuestion {
    /**
     * The nets by account.
     */
    nets: Record<Account, Money>;
}

/**
 * What follows from a forecast that worsens.
 */
export interface ForecastWorsening {
    /**
     * By how much it worsens, above zero.
     */
    by: Money;
    /**
     * Who oversees it, and how near that is to changing.
     */
    oversight: ForecastOversight;
    /**
     * The same by the other reading of what the system's forecast is held against.
     */
    other_reading: ForecastOversight;
    /**
     * What is to be noted.
     */
    flags: ForecastFlag[];
    /**
     * Whether there is evidence of the actions it needs.
     */
    precondition: ForecastPrecondition;
    /**
     * What follows, in the words of the rulebook.
     */
    consequences: string[];
}

/**
 * What freedoms and obligations are about.
 */
export type FreedomSubject = "oversight" | "finance" | "planning" | "support";

/**
 * What has become of a part of a tranche.
 */
export type Status = "earned" | "lost" | "recoverable" | "at_risk" | "certain_to_come";

/**
 * What holds a trust in its segment, and so what its exit is from.
 */
export type ExitKind = "programme" | "override" | "average";

/**
 * What is done in a step.
 */
export type Act = "advise" | "inform" | "consult" | "recommend" | "decide" | "agree" | "enact" | "coordinate" | "channel" | "as_stated";

/**
 * What is known of a body, as far as it is known. What is not stated is no sign either way and is
 * listed.
 */
export interface Evidence {
    /**
     * Ratings by the CQC.
     */
    cqc?: CqcRatings;
    /**
     * Whether there is a warning notice of the CQC.
     */
    warning_notice?: boolean;
    /**
     * Whether there is another material concern over quality.
     */
    other_quality_concern?: boolean;
    /**
     * Whether indicators of quality show an adverse trend.
     */
    adverse_quality_trend?: boolean;
    /**
     * Whether priority standards of seven-day services are missed.
     */
    seven_day_standards_missed?: boolean;
    /**
     * Whether the use of resources score points to a need of support, as
     * [`use_of_resources()`](crate::oversight::use_of_resources::use_of_resources()) answers it.
     */
    use_of_resources_need?: boolean;
    /**
     * Performance against trajectories and standards.
     */
    performance?: Performance[];
    /**
     * Whether performance fell sharply in one month.
     */
    sharp_fall?: boolean;
    /**
     * Whether several concerns over performance are linked.
     */
    linked_concerns?: boolean;
    /**
     * Whether there is a material concern over transformation or the STP.
     */
    strategic_concern?: boolean;
    /**
     * Whether a third party or a review of whether the trust is well led found against it.
     */
    adverse_leadership_review?: boolean;
    /**
     * Whether several metrics are in the bottom quartile.
     */
    several_in_bottom_quartile?: boolean;
    /**
     * Whether performance is suddenly or lastingly in the bottom decile.
     */
    bottom_decile?: boolean;
    /**
     * Whether there is an adverse variance from the financial plan, or a missed forecast.
     */
    adverse_financial_variance?: boolean;
    /**
     * Whether local support has failed.
     */
    local_support_failed?: boolean;
    /**
     * Whether leadership or governance failed catastrophically.
     */
    catastrophic_failure?: boolean;
}

/**
 * What is left of the finance money, and the results of the providers.
 */
export interface BonusQuestion {
    /**
     * What is left.
     */
    amount: Money;
    /**
     * The results at the end of the year.
     */
    providers: YearEnd[];
    /**
     * The key: what each provider's share is in proportion to. No source gives it.
     */
    weights?: Record<OdsCode, Weight>;
}

/**
 * What is missing for the next stage of a domain, by criterion.
 */
export interface NextCell {
    /**
     * The next stage.
     */
    stage: Stage;
    /**
     * The criteria of its cell that are met, and of emerging the shortcomings that are left behind.
     */
    met: RuleId[];
    /**
     * The criteria that are unmet.
     */
    unmet: Criterion[];
    /**
     * The criteria that were not stated, or not with evidence.
     */
    not_stated: Criterion[];
}

/**
 * What is missing for the next stage.
 */
export interface NextStage {
    /**
     * The next stage.
     */
    stage: Stage;
    /**
     * The domains below it, each with its criteria.
     */
    gaps: Gap[];
    /**
     * The domains whose stage was not given, so that their gap is not known.
     */
    unknown?: Domain[];
    /**
     * The rules it rests on, beside the criteria.
     */
    rules: RuleId[];
}

/**
 * What is owed of a loss.
 */
export interface LossTerms {
    /**
     * How the share is found.
     */
    basis: LossBasis;
    /**
     * The share, where it is fixed.
     */
    share?: Share;
    /**
     * The least share, where it goes by quality.
     */
    floor?: Share;
    /**
     * The greatest share, where it goes by quality.
     */
    ceiling?: Share;
    /**
     * The share where the quality standard was failed. Without one the basis decides.
     */
    if_quality_failed?: Share;
    /**
     * The most that is owed.
     */
    limit?: CorridorLimit;
}

/**
 * What is paid for, and by which terms: a `mechanism` or `terms`, on `activity` or `value`.
 *
 * ```json
 * { "mechanism": "blended_emergency",
 *   "activity": { "baseline": 1000, "actual": 1100, "price": "2000" } }
 * ```
 */
export interface PaymentQuestion {
    /**
     * A mechanism of the year's rules.
     */
    mechanism?: PaymentMechanism;
    /**
     * Terms of the caller's own, where no mechanism is named.
     */
    terms?: PaymentTerms;
    /**
     * What was expected and what was done, as units at a price.
     */
    activity?: ActivityFigures;
    /**
     * What was expected and what was done, as values at full price.
     */
    value?: ValueFigures;
    /**
     * Safeguards that the parties have agreed. None of their values is published.
     */
    safeguards?: Safeguards;
}

/**
 * What is paid of a gain.
 */
export interface GainTerms {
    /**
     * The greatest share of a gain.
     */
    share: Share;
    /**
     * Whether the quality score scales it.
     */
    scaled_by_quality: boolean;
    /**
     * Whether failing the quality standard leaves no share at all.
     */
    quality_gate: boolean;
    /**
     * The part of a payment that is left once something is kept back; all of it without one.
     */
    retention?: Share;
    /**
     * The most that is paid.
     */
    cap?: CorridorLimit;
    /**
     * Where a gain below the band may be shared at a reduced rate: the part of the rate.
     */
    half_rate?: Share;
}

/**
 * What is paid once a difference is beyond the threshold.
 */
export type ThresholdPays = "whole" | "excess";

/**
 * What is paid: a fixed sum, and a variable part for what was done above or below what it pays
 * for.
 *
 * Amounts are payments to the provider: a variable part below zero is taken off. The two parts
 * make the total exactly, and the total is the exact payment rounded to the penny once.
 */
export interface Payment {
    /**
     * What was asked.
     */
    asked: PaymentQuestion;
    /**
     * The fixed sum and the rates that were used: the mechanism's, or the caller's.
     */
    terms: PaymentTerms;
    /**
     * What the baseline is, in the words of the mechanism; none for the caller's own terms.
     */
    baseline: string | null;
    /**
     * The baseline at full price.
     */
    baseline_value: Money;
    /**
     * What was done, at full price.
     */
    full_price: Money;
    /**
     * The fixed sum. It pays for as much as it is worth at full price.
     */
    fixed: Money;
    /**
     * What is paid (positive) or taken off (negative) for the difference.
     */
    variable: Money;
    /**
     * What is paid in all.
     */
    total: Money;
    /**
     * Whether more or less was done than the fixed sum pays for.
     */
    side: PaymentSide;
    /**
     * The marginal rate of that side; none where there is no difference.
     */
    rate: Rate | null;
    /**
     * What is paid beyond the full price of what was done; below zero where it is less.
     */
    over_full_price: Money;
    /**
     * What would change the payment.
     */
    exposure: PaymentExposure;
    /**
     * What the safeguards did, where the caller stated any.
     */
    safeguards: SafeguardsUsed | null;
    /**
     * The rules it rests on, the rule of the mechanism first.
     */
    rules: RuleId[];
}

/**
 * What is repaid in one year.
 */
export interface Repayment {
    /**
     * The year.
     */
    year: FinancialYear;
    /**
     * What is repaid of what was given.
     */
    instalment: Money;
    /**
     * The interest of the year.
     */
    interest: Money;
    /**
     * What is still to be repaid at the end of the year.
     */
    outstanding: Money;
}

/**
 * What is repaid of an overspend in one year.
 */
export interface OverspendInstalment {
    /**
     * The year.
     */
    year: FinancialYear;
    /**
     * The allocation of the year.
     */
    allocation: Money;
    /**
     * The most that is repaid in it: the share of its allocation, rounded down to the penny.
     */
    cap: Money;
    /**
     * What is repaid.
     */
    repaid: Money;
    /**
     * What is still outstanding at its end.
     */
    outstanding: Money;
}

/**
 * What is shared.
 */
export type SharedVariance = "forecast" | "to_date" | "stated";

/**
 * What is stated of one criterion.
 */
export interface CriterionEvidence {
    /**
     * Whether what it says is so. For a shortcoming, false means that it is left behind.
     */
    present?: boolean;
    /**
     * What shows it; a criterion counts as met only with evidence.
     */
    evidence?: string;
}

/**
 * What is stated of the criteria of the maturity matrix, each with its evidence.
 */
export interface CriteriaReport {
    /**
     * What is stated of each criterion, by its id. What is left out is not stated.
     */
    criteria?: Record<string, CriterionEvidence>;
    /**
     * The stage of each domain, where those who know the system judge it.
     */
    judged?: Partial<Record<Domain, Stage>>;
    /**
     * The share of a cell's criteria that reaches it, above zero, where stages follow from one.
     */
    criteria_share?: Share;
    /**
     * The day of the report; the deadline is held against it.
     */
    date?: Date;
}

/**
 * What is to be done with an organisation or a system.
 */
export type Response = "intervention" | "engagement" | "assurance" | "information_request" | "plan_review_organisation" | "plan_review_system" | "recovery_plan";

/**
 * What is to be done, with whom, in a system of what stage. The answer is a
 * `Route`.
 */
export interface Intervention {
    /**
     * One organisation, or the system itself.
     */
    subject: SubjectKind;
    /**
     * The stage of the system.
     */
    stage: Stage;
    /**
     * What is to be done.
     */
    response: Response;
    /**
     * Whether the circumstances are exceptional; needed for an intervention.
     */
    exceptional?: boolean;
    /**
     * Whether it is so serious that it must be decided nationally; needed for an intervention.
     */
    needs_national_decision?: boolean;
    /**
     * Whether a request for information is within the performance framework and the agreed
     * objectives of the system; for such requests alone.
     */
    request_scope?: RequestScope;
    /**
     * The reason for these judgements.
     */
    reason?: string;
    /**
     * Whether freedoms of earlier stages are kept; the rulebook's setting when left out.
     */
    inherit?: boolean;
}

/**
 * What is to be noted of a forecast that worsens.
 */
export type ForecastFlag = "last_resort" | "early_in_year" | "late";

/**
 * What it takes to be on plan at the end of a quarter.
 */
export interface Needed {
    /**
     * The control total at its end, which the performance must equal.
     */
    control_total: Money;
    /**
     * The performance so far; nothing before the first quarter has ended.
     */
    so_far: Money;
    /**
     * The control total less the performance so far: the surplus that the quarter must bring, or
     * below zero the deficit that it may.
     */
    needed: Money;
    /**
     * What this part would then be paid: the quarter's own and what it earns back.
     */
    would_earn: Money;
}

/**
 * What it takes to come into another band.
 *
 * Where `on_boundary` holds, a change of exactly `distance` is enough; otherwise the boundary itself
 * is still outside, and anything beyond it is enough. `pounds` is always enough, and a penny less
 * never is.
 */
export interface Crossing {
    /**
     * The band that is reached.
     */
    band: number;
    /**
     * The boundary that is crossed, in the metric's unit.
     */
    boundary: Number;
    /**
     * Whether the boundary itself belongs to the better of the bands it divides.
     */
    boundary_in_better: boolean;
    /**
     * Whether the boundary itself belongs to the band that is reached.
     */
    on_boundary: boolean;
    /**
     * How far the boundary is, in the metric's unit, without a sign: exact where the value was
     * given, rounded up to six decimal places where it was worked out from amounts.
     */
    distance: Number;
    /**
     * The least change of the money in the metric's numerator that reaches the band, without a sign;
     * none where the metric was given and not worked out.
     */
    pounds: Money | null;
}

/**
 * What it would take to reach a better overall score by changing one metric alone.
 */
export interface BetterScore {
    /**
     * The overall score.
     */
    overall: number;
    /**
     * The metrics that could do it alone, each with the smallest change that does.
     */
    alone: MetricChange[];
    /**
     * Of those that were worked out from amounts, the one that needs the fewest pounds; the first of
     * equals.
     */
    cheapest: ResourceMetric | null;
    /**
     * The floors that no metric can lift and that are worse than this score.
     */
    blocked_by: ResourceFloor[];
    /**
     * What was not stated, by its place in the question, and may keep the score from being this good.
     */
    not_stated?: string[];
}

/**
 * What keeps an overall score from being better.
 */
export type ResourceFloor = "any_four" | "special_measures" | "no_control_total_deficit" | "no_control_total_surplus";

/**
 * What kind of body is placed in a segment.
 */
export type SegmentedBody = "foundation_trust" | "nhs_trust" | "ccg" | "icb" | "system";

/**
 * What kind of figure a line has: the part of `line` before the colon.
 */
export type LineBasis = "surplus" | "expenditure" | "allocation" | "limit" | "driver" | "reserve" | "funding" | "drawdown" | "count" | "ratio";

/**
 * What kind of organisation takes part in a system.
 *
 * Three bodies share the short form ICP and are kept apart here: the statutory integrated
 * care partnership, the earlier place alliance, and the integrated care provider.
 */
export type OrganisationKind = "nhs_trust" | "foundation_trust" | "ccg" | "icb" | "nhs_england" | "local_authority" | "primary_care_network" | "provider_collaborative" | "integrated_care_partnership" | "place_alliance" | "integrated_care_provider" | "independent_provider" | "voluntary_sector";

/**
 * What kind of problem an input has: a stable identifier, the same in every language.
 */
export type Code = "not_json" | "not_toml" | "too_deep" | "unknown_field" | "duplicate_field" | "missing_field" | "wrong_type" | "unknown_value" | "inexact_number" | "not_a_number" | "too_precise" | "out_of_range" | "not_a_year" | "not_a_month" | "not_a_date" | "not_a_code" | "unknown_code" | "duplicate_code" | "duplicate_return" | "empty" | "no_edition" | "not_in_force" | "out_of_scope" | "not_net_neutral" | "shares_do_not_sum" | "amounts_do_not_sum" | "negative_weight" | "no_weight" | "limits_cannot_hold" | "layers_overlap" | "bands_leave_gap" | "bands_overlap" | "layers_leave_gap" | "quarters_not_in_order" | "link_below_minimum" | "unknown_rule" | "overlay_changes_nothing" | "unknown_source" | "too_many_problems";

/**
 * What losses, or gains, of every size would mean.
 */
export interface ExposureSide {
    /**
     * Where something changes, from nothing out. A step holds from its outcome to the next.
     */
    steps: ExposureStep[];
    /**
     * The members, in order of organisation code.
     */
    members: MemberExposure[];
}

/**
 * What makes a notice invalid.
 */
export type NoticeFault = "not_shortened" | "no_further_breach" | "too_short" | "too_late";

/**
 * What moves do to each national sector. The two come to what the moves of trusts and commissioners
 * come to, so they sum to zero where only such members move and the moves are net-neutral; in 2017/18
 * they need not be.
 */
export interface SectorEffect {
    /**
     * The sum over NHS trusts and foundation trusts.
     */
    providers: Money;
    /**
     * The sum over commissioners.
     */
    commissioners: Money;
}

/**
 * What moves in the year of giving, and what is repaid in each later year.
 *
 * What is repaid is what was given, to the penny, for each giver and in all. Interest comes on
 * top.
 */
export interface SupportSchedule {
    /**
     * What was asked.
     */
    asked: SupportQuestion;
    /**
     * The year of giving.
     */
    given_in: FinancialYear;
    /**
     * The year by whose end, 31 March, all is repaid.
     */
    repay_by: FinancialYear;
    /**
     * What is given in all.
     */
    given: Money;
    /**
     * What moves in the year of giving: the givers in order of code, then the receiver.
     */
    movements: SupportMovement[];
    /**
     * What each giver gets back, in order of code.
     */
    givers: GiverSchedule[];
    /**
     * What the receiver pays in each year, to all givers together.
     */
    years: Repayment[];
    /**
     * The interest in all.
     */
    interest: Money;
    /**
     * Every movement: what is given, then year by year each instalment and its interest. In the
     * end a giver has received its interest, and the receiver has paid it.
     */
    ledger: Ledger;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What must come about for an exit.
 */
export type ExitNeed = "leaves_programme" | "no_deficit" | "no_deficit_support" | "no_adjustment" | "better_average";

/**
 * What of a gain or loss lies in one layer, and who takes it.
 */
export interface LayerShare {
    /**
     * Its position among the layers, from 0; none where the agreement has no layers.
     */
    position: number | null;
    /**
     * The size of the gain or loss at which it begins.
     */
    from: Money;
    /**
     * The size at which it ends; none where it never does.
     */
    to: Money | null;
    /**
     * What lies in it, with the sign of the variance.
     */
    amount: Money;
    /**
     * What of that the members are to share.
     */
    shared: Money;
    /**
     * What their shares are in proportion to; none where they share nothing.
     */
    basis: BasisOrMix | null;
    /**
     * What each member takes of it, in order of organisation code.
     */
    parts: LayerPart[];
    /**
     * What it leaves with somebody.
     */
    left_with: Record<Account, Money>;
    /**
     * What of it the members' limits have no room for.
     */
    left_over: Money;
}

/**
 * What on one metric alone would be enough.
 */
export interface WayOutByMetric {
    /**
     * The metric.
     */
    metric: string;
    /**
     * The score it has.
     */
    score: Score;
    /**
     * The worst score that is enough, of those that a rank, a band, a standard or the table of finance
     * scores can give; to the hundredth where only a ranked metric's score is known. None where no
     * score of this metric is enough.
     */
    enough: Score | null;
    /**
     * The worst rank that gives it, where the trust is ranked and a rank can.
     */
    rank: number | null;
    /**
     * The value that gives it: that of the standard, of the floor, or of the trust it would draw level
     * with.
     */
    value: Number | null;
    /**
     * The band that gives it.
     */
    band: string | null;
}

/**
 * What one giver gets back.
 */
export interface GiverSchedule {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * What it gave.
     */
    given: Money;
    /**
     * What it gets in each year after the year of giving, to the year of repayment.
     */
    years: Repayment[];
    /**
     * The interest it gets in all.
     */
    interest: Money;
}

/**
 * What one outcome would mean for everybody.
 */
export interface ExposureAt {
    /**
     * The outcome.
     */
    outcome: Money;
    /**
     * Each member's share, to the penny.
     */
    shares: Record<OdsCode, Money>;
    /**
     * What the waterfall meets of it.
     */
    met: Money;
    /**
     * What the layers leave with somebody, and what is left over with its bearer.
     */
    left_with: Record<Account, Money>;
    /**
     * What nobody has agreed to take.
     */
    unallocated: Money;
}

/**
 * What one party does by a row of the ladder at a stage.
 */
export interface StageStep {
    /**
     * What is done, as a sentence.
     */
    says: string;
    /**
     * Who does it.
     */
    actor: Actor;
    /**
     * The freedom or principle that it restates, which says how binding it is.
     */
    entry: RuleId | null;
    /**
     * How binding it is, where the row says so and no entry does.
     */
    modality: Modality | null;
    /**
     * The requests that it is about; all of them when left out.
     */
    scope: RequestScope | null;
    /**
     * The freedom in whose place it stands, and to which it gives way where that is in force.
     */
    unless: RuleId | null;
}

/**
 * What returns do not say where a forecast worsens.
 */
export interface ForecastProtocol {
    /**
     * The last month that counts as early in the year, which no source gives.
     */
    early_until?: Month;
    /**
     * Whether there is evidence of the actions that a change of forecast needs.
     */
    actions_evidenced?: boolean;
}

/**
 * What segment a body is in, and why.
 */
export interface Segment {
    /**
     * What was asked.
     */
    asked: SegmentQuestion;
    /**
     * The framework it is under.
     */
    framework: OversightFramework;
    /**
     * The signs of a need, which open a judgement and never set the segment.
     */
    signs: SignFound[];
    /**
     * The evidence that was not stated, so that it is no sign either way.
     */
    not_stated: string[];
    /**
     * Whether a sign opens a judgement. None where no sign was found and something was not stated.
     */
    opens_judgement: boolean | null;
    /**
     * The segment that the stated judgement indicates, or the default where the framework has one.
     */
    indicated: Outcome<SegmentView>;
    /**
     * The segment that was decided.
     */
    decided: SegmentView | null;
    /**
     * Whether the decision is the segment that is indicated; none without both.
     */
    agree: boolean | null;
    /**
     * Whether the decision, or without one what is indicated, is one that the licence rules out.
     */
    against_licence_link: boolean;
    /**
     * Where the body stands in the Recovery Support Programme, where the framework has it.
     */
    recovery_support: RecoverySupport | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What speaks for financial special measures; what is significant or exceptional is a judgement.
 */
export interface FinancialGrounds {
    /**
     * Whether a control total is agreed.
     */
    control_total_agreed: boolean;
    /**
     * Whether a significant deficit is planned.
     */
    significant_deficit_planned: boolean;
    /**
     * Whether the forecast is significantly adverse.
     */
    significant_adverse_forecast: boolean;
    /**
     * Whether governance failed exceptionally.
     */
    exceptional_governance_failure: boolean;
}

/**
 * What the figures of a trust come to.
 */
export interface ComputedSegment {
    /**
     * The average of the published scores; none where none was published.
     */
    average: Score | null;
    /**
     * The segment of the published average, by the cut points of the quarter.
     */
    unadjusted: number;
    /**
     * Whether the average lies between what published segments show, so that a midpoint decided.
     */
    decided_by_midpoint: boolean;
    /**
     * The published segment after the override.
     */
    adjusted: number;
    /**
     * The segment in the end, where the files determine it.
     */
    final_segment: number | null;
    /**
     * The place in the league of the trusts of the table; none where one of them could not be read.
     */
    league: Place | null;
    /**
     * The segment by quarters of the averages of the table, where that was asked for and every trust
     * could be read.
     */
    by_quartiles: number | null;
}

/**
 * What the members have agreed, and an outcome.
 */
export interface SharingQuestion {
    /**
     * What they have agreed.
     */
    agreement: Agreement;
    /**
     * The members.
     */
    members: SharingMember[];
    /**
     * The amount that is shared, where the agreement shares a stated one: a gain positive, a loss
     * negative.
     */
    amount?: Money;
}

/**
 * What the members of a system have agreed about sharing a gain or loss.
 *
 * The simplest says what the shares are in proportion to:
 *
 * ```json
 * { "basis": "turnover", "limits": { "RHQ": { "share_of_turnover": "0.005" } } }
 * ```
 *
 * A fuller one is a tower. What enters the pool is each member's own variance beyond its
 * retention; a loss is met from the waterfall first; what is left is shared layer by layer, in
 * each by its own basis, within the limits.
 */
export interface Agreement {
    /**
     * What the shares are in proportion to, where a layer does not say.
     */
    basis?: BasisOrMix;
    /**
     * What is shared.
     */
    on?: SharedVariance;
    /**
     * Who holds a stated amount until it is shared.
     */
    held_by?: Account;
    /**
     * The lines of the members' variances that the agreement names. With any, only those that
     * are `variable` are shared, and everything else stays with the member whose it is. Every
     * member states each line that is shared, `0` where it has none.
     */
    lines?: Record<string, LineTreatment>;
    /**
     * Each member's share of the whole, where a basis is fixed shares. They sum to 1.
     */
    shares?: Record<OdsCode, Share>;
    /**
     * What each member keeps of its own variance, gain or loss, before the rest enters the pool;
     * a member without an entry keeps nothing.
     */
    retention?: Record<OdsCode, Size>;
    /**
     * What a loss is met from before it is shared, in order.
     */
    waterfall?: WaterfallStep[];
    /**
     * The layers of a loss, from the first pound up; without any, all of it is shared by the
     * agreement's basis.
     */
    losses?: Layer[];
    /**
     * The layers of a gain, as for a loss.
     */
    gains?: Layer[];
    /**
     * The most that members may come to take of what is shared, and the least; a member without
     * an entry has no limit.
     */
    limits?: Record<OdsCode, LimitTerms>;
    /**
     * The most that all members together may come to take, and the least. A share is of their
     * bases together.
     */
    overall?: LimitTerms;
    /**
     * Who bears, or has, what no limit and no layer has room for; left out, nobody has agreed
     * to, and it is unallocated.
     */
    left_over_with?: Account;
    /**
     * The amount below which no payment is made; left out, every payment is.
     */
    no_payment_below?: Money;
}

/**
 * What the members' shares are in proportion to.
 */
export type SharingBasis = "equal" | "fixed" | "turnover" | "allocation" | "population" | "contribution" | "control_total" | "own_variance";

/**
 * What the override rests on.
 */
export type OverrideBasis = "flag" | "status" | "estimate";

/**
 * What the regulator holds of a body. What is left out is not known, and is never taken for a no.
 */
export interface PowerFacts {
    /**
     * Whether it holds a licence; by the rulebook's dates for trusts when left out.
     */
    licensed?: boolean;
    /**
     * The yearly income of an independent provider from NHS services, in pounds, zero or more.
     */
    nhs_income?: Money;
    /**
     * Whether an independent provider has commissioner-requested services.
     */
    commissioner_requested?: boolean;
    /**
     * Whether information is necessary or expedient for regulatory functions.
     */
    information_needed?: boolean;
    /**
     * How far the regulator is convinced of a breach.
     */
    breach?: Belief;
    /**
     * The duty that is breached; needed where the body holds no licence.
     */
    breach_of?: BreachedDuty;
    /**
     * The day of the breach; a penalty has a time limit from it.
     */
    breached_on?: Date;
    /**
     * How far it is convinced that governance will make the trust fail to comply with its licence.
     */
    governance?: Belief;
    /**
     * Whether a CQC warning notice requires significant improvement.
     */
    warning_notice?: boolean;
    /**
     * How far it is convinced that a commissioner fails, or is at risk of failing, its functions.
     */
    functions?: Belief;
    /**
     * What became of undertakings about this breach.
     */
    undertaking?: UndertakingState;
    /**
     * Whether a requirement or penalty has been imposed for the same breach before.
     */
    already_required?: boolean;
    /**
     * Turnover in England, in pounds, zero or more; the cap on a penalty is a share of it.
     */
    turnover?: Money;
}

/**
 * What the rules of a day say of governance besides, and a system does not report on: a duty of
 * somebody else, a power, a meaning, what the law allowed, a proposal.
 */
export interface GovernanceContext {
    /**
     * The id of the rule.
     */
    rule: RuleId;
    /**
     * What it says.
     */
    says: string;
    /**
     * How binding it is.
     */
    modality: Modality;
    /**
     * Whom it binds, where its source says so apart from the sentence.
     */
    binds: GovernedBody[];
    /**
     * What became of it, where it was not simply in force: `proposal`.
     */
    status: string | null;
}

/**
 * What the safeguards that the caller stated did to a payment.
 */
export interface SafeguardsUsed {
    /**
     * The largest difference that is not paid, to the nearest penny; none without a threshold.
     */
    threshold: Money | null;
    /**
     * Whether the difference is no larger, so that it is not paid.
     */
    within_threshold: boolean;
    /**
     * The largest difference at the ordinary rates, to the nearest penny; none without a
     * break-glass clause.
     */
    break_glass: Money | null;
    /**
     * Whether the difference is larger, so that what exceeds it has other rates.
     */
    glass_broken: boolean;
    /**
     * What the safeguards add to (positive) or take from (negative) the payment.
     */
    effect: Money;
}

/**
 * What the same facts come to under two rulebooks.
 */
export interface AnswersCompared {
    /**
     * The year they were assessed in.
     */
    from: FinancialYear;
    /**
     * The year whose rules they are put under.
     */
    to: FinancialYear;
    /**
     * What the other year's rules do not know, with its place: it was left out there.
     */
    left_out: Problem[];
    /**
     * The parts whose answers differ.
     */
    differing: AnswerChange[];
    /**
     * The parts whose answers are the same.
     */
    same: AssessmentPart[];
}

/**
 * What the size of a part may be, whether it is a gain or a loss.
 *
 * Both bounds are amounts of zero or more, and a part may lie on either.
 */
export interface Bounds {
    /**
     * The least it may be; nothing where there is no floor.
     */
    at_least: Money;
    /**
     * The most it may be; none where there is no cap.
     */
    at_most: Money | null;
}

/**
 * What the support moves for one party in the year of giving.
 */
export interface SupportMovement {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * The aid it receives (positive) or gives (negative): what its variance changes by. Over all
     * parties the sum is nothing.
     */
    aid: Money;
    /**
     * What its position or control total, whichever the support moves, changes by.
     */
    moved: Money;
    /**
     * That position or control total before, where it is known.
     */
    before: Money | null;
    /**
     * And after.
     */
    after: Money | null;
}

/**
 * What the support moves, on both sides.
 */
export type SupportMoves = "positions" | "control_totals";

/**
 * What the system's forecast after the change is held against.
 */
export type ForecastTest = "plan" | "break_even";

/**
 * What the three figures of a row say about each other.
 */
export type Arithmetic = { arithmetic: "compared"; value: Comparison } | { arithmetic: "derived"; value: Measure } | { arithmetic: "one_figure" };

/**
 * What those responsible judge, once a sign or a review has given them reason to.
 */
export interface Judgement {
    /**
     * How far the body needs support.
     */
    needs: SupportNeeds;
    /**
     * Whether it is in breach of its licence or the equivalent.
     */
    breach: Breach;
    /**
     * Whether the issues are very serious or complex; needed where there is a breach.
     */
    very_serious_or_complex?: boolean;
    /**
     * Whether it performs consistently well across the themes; needed from 2021 where there is no
     * need.
     */
    consistently_high_performing?: boolean;
}

/**
 * What was decided of a quarter's support.
 */
export interface SupportQuarter {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * The support planned for it.
     */
    due: Money;
    /**
     * How much of that was withheld.
     */
    withheld: Money;
    /**
     * How much of what earlier quarters withheld was released in it.
     */
    released: Money;
}

/**
 * What was drawn from a source of the waterfall.
 */
export interface Draw {
    /**
     * Which step of the waterfall it is, from 0.
     */
    step: number;
    /**
     * What the source is.
     */
    source: WaterfallSource;
    /**
     * Who holds it; nobody in particular for underspends of the members' own variances.
     */
    held_by: Account | null;
    /**
     * What could be drawn; none where it meets whatever is left.
     */
    available: Money | null;
    /**
     * What was drawn. What is left of the source is what could be drawn, less this.
     */
    drawn: Money;
    /**
     * Whether it was released whole and moved the control total of its holder, so that it met
     * nothing of the loss.
     */
    moves_control_total: boolean;
    /**
     * The conditions that kept it from being drawn.
     */
    unmet: string[];
}

/**
 * What was found of one power.
 */
export interface PowerFound {
    /**
     * The id of the power.
     */
    power: RuleId;
    /**
     * The provision it rests on.
     */
    statute: string;
    /**
     * From when it reaches such a body; none where it never does.
     */
    from: RoughDate | null;
    /**
     * Until when; none while it is open, or where it never does.
     */
    to: RoughDate | null;
    /**
     * The rules by which it reaches such a body, where that is not what the power itself says.
     */
    reached_by?: RuleId[];
    /**
     * Why it is excluded; empty unless it is.
     */
    reasons?: PowerReason[];
    /**
     * What must be stated before it can be told; empty unless it is undecided.
     */
    missing?: string[];
    /**
     * What it allows now; for an undecided power, what it would allow.
     */
    contents?: PowerMeasure[];
    /**
     * What it does not allow now although it is open.
     */
    withheld?: PowerWithheld[];
    /**
     * The most that a penalty may be, where it allows one.
     */
    penalty: PenaltyCap | null;
    /**
     * How it must be used, and what is to be known of it.
     */
    notes?: Note[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * What was shared of a difference beyond the band, or below it at a reduced rate.
 */
export interface SharedAmount {
    /**
     * The size of what the share was taken of: the difference, or what of it lies beyond the edge.
     */
    of: ExactAmount;
    /**
     * The share that was applied: of a gain the final share, of a loss the share owed.
     */
    share: ExactShare;
    /**
     * What decided the share.
     */
    by: ShareBasis;
    /**
     * The part of the share that was applied below the band, where it was.
     */
    half_rate: Share | null;
    /**
     * The part of a payment that was left, where something is kept back.
     */
    retention: Share | null;
    /**
     * What that comes to before any limit.
     */
    before_limit: ExactAmount;
    /**
     * The cap on a gain or the limit on a loss, where there is one.
     */
    limit: AppliedLimit | null;
    /**
     * What relief took off a loss; never more than was owed.
     */
    relief: ExactAmount;
    /**
     * What that leaves, exact.
     */
    exact: ExactAmount;
}

/**
 * What was spent against a benchmark, and the terms on which the difference is shared: either
 * in full as `terms`, or a published scheme as `preset` with its performance year.
 *
 * Amounts are in one currency, whichever it is; nothing is converted.
 *
 * ```json
 * { "preset": "mssp-2018.track-1", "year": 2018, "band": { "gain": "0.02", "loss": "0.02" },
 *   "benchmark": "1072551536", "difference": "112523299",
 *   "quality": "0.9084", "quality_met": true }
 * ```
 */
export interface CorridorQuestion {
    /**
     * The terms in full.
     */
    terms?: Corridor;
    /**
     * The name of a published scheme; [`Rulebook::corridors`] lists them.
     */
    preset?: string;
    /**
     * The performance year, a calendar year.
     */
    year?: number;
    /**
     * The organisation's own band, where the terms are a published scheme.
     */
    band?: CorridorBand;
    /**
     * The organisation's own limit on losses, in the place of the scheme's.
     */
    loss_limit?: CorridorLimit;
    /**
     * What was expected to be spent, above zero.
     */
    benchmark: Money;
    /**
     * What was spent.
     */
    actual?: Money;
    /**
     * The benchmark less what was spent, where that is what is known: a gain positive, a loss
     * negative. It stands in the place of `actual`.
     */
    difference?: Money;
    /**
     * The quality score.
     */
    quality?: Share;
    /**
     * Whether the quality standard was met.
     */
    quality_met?: boolean;
    /**
     * The organisation's revenue, zero or more, where a limit is a share of it.
     */
    revenue?: Money;
    /**
     * What lowers a loss, zero or more. None is given unless it is stated here.
     */
    relief?: Money;
    /**
     * Whether the organisation may take the reduced rate for a gain below the band, by the rule
     * of the scheme, and does. It matters only there.
     */
    half_rate?: boolean;
}

/**
 * What would change a payment: the point at which the rate changes, and one unit more or fewer.
 *
 * A unit is a unit of activity, or one pound where values were given.
 */
export interface PaymentExposure {
    /**
     * What one unit costs at full price.
     */
    unit: Money;
    /**
     * The value, at full price, at which the rate changes: as much as the fixed sum.
     */
    break_point: Money;
    /**
     * The whole units that the fixed sum pays for, where activity was given.
     */
    break_units: number | null;
    /**
     * How far what was done lies above (positive) or below (negative) the break point, at full
     * price.
     */
    beyond_break_point: Money;
    /**
     * What one unit more would bring.
     */
    one_more: Money;
    /**
     * What one unit fewer would take off; none where not one was done.
     */
    one_fewer: Money | null;
}

/**
 * What would earn the next quarter.
 */
export interface NextQuarter {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * What the organisation needs; none where nothing depends on its own control total.
     */
    own: Outcome<Needed> | null;
    /**
     * What the system needs; none where nothing is linked to it.
     */
    system: Outcome<Needed> | null;
    /**
     * Whether a plan to date stands for the organisation's control total.
     */
    own_by_plan: boolean;
    /**
     * Whether a plan to date stands for the system's.
     */
    system_by_plan: boolean;
}

/**
 * What would get a trust out of the segment it is in, while the cuts and the results of all others
 * stay as they are.
 *
 * The exits are steps in the order of what binds first: the programme of intensive support, then the
 * financial override, then the average. An exit that waits for another changes nothing before it.
 */
export interface WayOut {
    /**
     * The segment that it is in: the one in the end, or the one after the override where nobody has
     * said whether it is in the programme.
     */
    held_in: number;
    /**
     * The exits, in order.
     */
    exits: Exit[];
    /**
     * The fields of the trust that were not given and may hold it where it is in spite of them.
     */
    unknown: string[];
}

/**
 * When a domain counts as having reached a stage.
 */
export type ReachedBy = "judgement" | "all_criteria" | "stated_share";

/**
 * When a step must be taken.
 */
export interface Timing {
    /**
     * Before or after.
     */
    relation: Relation;
    /**
     * The moment.
     */
    moment: Moment;
}

/**
 * Where a body stands in the Recovery Support Programme.
 */
export interface RecoverySupport {
    /**
     * Whether it is in the programme: those in segment 4 by decision are. None where no decision was
     * stated.
     */
    in_programme: boolean | null;
    /**
     * The agreed criteria for leaving that are not met.
     */
    criteria_left: string[];
    /**
     * Whether it may leave; the answer is decided where entry is.
     */
    may_leave: Outcome<boolean>;
    /**
     * Who decides.
     */
    decided_by: string;
}

/**
 * Where a body stands in the Recovery Support Programme.
 */
export interface RecoverySupportInput {
    /**
     * The criteria that were agreed for leaving it.
     */
    exit_criteria?: ExitCriterion[];
    /**
     * Whether the CQC recommends that it leaves.
     */
    cqc_recommends_exit?: boolean;
    /**
     * Whether NHS England accepts that recommendation.
     */
    nhs_england_accepts?: boolean;
}

/**
 * Where a cut lies: above one average and below another.
 */
export interface CutInterval {
    /**
     * The highest that was seen in the better segment.
     */
    seen_below: Score;
    /**
     * The lowest that was seen in the worse segment.
     */
    seen_above: Score;
}

/**
 * Where a difference lies.
 */
export type CorridorSide = "inside" | "gain" | "loss";

/**
 * Where a population lies against its band.
 */
export type Footing = "below" | "inside" | "above";

/**
 * Where an amount can be: with an organisation, in the pool they share, with somebody beside them,
 * or with nobody.
 *
 * As text it is the organisation's code, or `pool`, `reserve`, `region`, `outside` or
 * `unallocated`; codes have no small letters, so they cannot be confused. Accounts sort in that
 * order.
 */
export type Account = string;

/**
 * Where cuts come from.
 */
export type CutBasis = "supplied" | "published" | "quartiles";

/**
 * Where one band ends and the next begins.
 */
export interface Edge {
    /**
     * The value on the edge.
     */
    at: Number;
    /**
     * Whether that value itself belongs to the better of the two bands.
     */
    in_better: boolean;
}

/**
 * Where the system stands at a month.
 */
export interface Position {
    /**
     * The month.
     */
    month: Month;
    /**
     * The members that made a return, in order of code.
     */
    members: MemberPosition[];
    /**
     * The members that made none.
     */
    missing: OdsCode[];
    /**
     * The system's figures to date; refused while a return is missing.
     */
    to_date: Outcome<ToDate>;
    /**
     * The system's figures for the year; refused while a forecast is missing.
     */
    outturn: Outcome<Outturn>;
    /**
     * The rule that gives the total it is held to, and those by which withheld support is counted back.
     */
    rules: RuleId[];
}

/**
 * Where the total that a system is held to comes from.
 */
export type Aim = "sum_of_members" | "stated" | "objective";

/**
 * Whether a board and its system balanced in a year; none where that was not stated and another
 * outturn decides.
 */
export interface YearBalance {
    /**
     * The year.
     */
    year: FinancialYear;
    /**
     * Whether the integrated care board balanced.
     */
    icb: boolean | null;
    /**
     * Whether its system balanced.
     */
    system: boolean | null;
}

/**
 * Whether a body breaches its licence, or for a body without one what is equivalent.
 */
export type Breach = "none" | "suspected" | "actual";

/**
 * Whether a body holds a licence, and whether it needs one.
 */
export interface Licence {
    /**
     * Whether it holds one; none where that is not known.
     */
    held: boolean | null;
    /**
     * Whether that was stated by the caller.
     */
    stated: boolean;
    /**
     * Whether it needs one: a trust from the day on which licences begin, an independent provider by
     * its income and services; none where that is not known, or for a body that is no provider.
     */
    needed: boolean | null;
    /**
     * Whether the day lies in the month of which the source does not say on which day licences begin.
     */
    unsettled: boolean;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether a control total is met.
 */
export type Delivery = "met" | "missed";

/**
 * Whether a criterion is met, as far as was stated.
 */
export type CriterionStatus = "met" | "unmet" | "not_stated";

/**
 * Whether a gain or a loss is shared.
 */
export type Side = "loss" | "gain";

/**
 * Whether a historic debt is written off.
 *
 * What is written off and what remains make the debt exactly.
 */
export interface HistoricDebt {
    /**
     * What was asked.
     */
    asked: HistoricDebtQuestion;
    /**
     * The years that count, oldest first.
     */
    years: YearBalance[];
    /**
     * What is written off: the debt, or nothing.
     */
    written_off: Money;
    /**
     * What remains of it.
     */
    remains: Money;
    /**
     * The lowest of the outturns that were stated: how far it could fall with the debt still
     * written off or, where it is negative, how far it is short.
     */
    lowest: Money;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether a limit is kept.
 */
export interface LimitKept {
    /**
     * The limit and the use.
     */
    asked: Limit;
    /**
     * Whether the expected use, or the planned one where no other is given, is within the limit. A
     * use equal to the limit keeps it.
     */
    kept: boolean;
    /**
     * What the limit leaves over that use: what may still be spent, or below zero what is too much.
     */
    headroom: Money;
    /**
     * What the limit leaves over the plan, where one is given.
     */
    headroom_of_plan: Money | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether a line of the members' variances is shared.
 */
export type LineTreatment = "fixed" | "variable";

/**
 * Whether a notice is valid, and the days it sets.
 */
export interface NoticePeriod {
    /**
     * What was asked.
     */
    asked: NoticeQuestion;
    /**
     * Whether it is valid.
     */
    valid: boolean;
    /**
     * What is wrong with it.
     */
    faults?: FaultOfNotice[];
    /**
     * The days that it gives, or the least there may be where it does not say.
     */
    days: number;
    /**
     * The fewest days that it may give.
     */
    least_days: number;
    /**
     * The first day of the time for representations: the day after receipt.
     */
    first_day: Date;
    /**
     * The last day of the days that it gives.
     */
    last_day: Date;
    /**
     * The earliest day on which the time for representations may end.
     */
    earliest_last_day: Date;
    /**
     * The last day for a notice of a penalty; none for other measures, or without the day of the
     * breach.
     */
    penalty_last_day: Date | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether a request is for what the performance framework and the agreed objectives of the system
 * cover.
 */
export type RequestScope = "within" | "outside";

/**
 * Whether a requirement is met, as far as was reported.
 */
export type RequirementStatus = "met" | "missing" | "not_stated";

/**
 * Whether a reserve is released, and what that moves.
 *
 * What is released and what is held make the reserve exactly.
 */
export interface ReserveRelease {
    /**
     * What was asked.
     */
    asked: ReleaseQuestion;
    /**
     * What the year's rules ask for, and whether it holds.
     */
    conditions: ConditionFound[];
    /**
     * What is released: the reserve, or nothing.
     */
    released: Money;
    /**
     * What is still held.
     */
    held: Money;
    /**
     * Whether a release moves the control total by the same amount.
     */
    rebased: boolean;
    /**
     * The holder's figures before.
     */
    before: ReserveFigures;
    /**
     * The holder's figures after.
     */
    after: ReserveFigures;
    /**
     * The variance after with the other setting of the switch; none where the year's rules decide
     * and there is no switch.
     */
    variance_if_switched: Money | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether a segment frees or obliges.
 */
export type EffectKind = "frees" | "obliges" | "supports";

/**
 * Whether a system may be formally named an integrated care system.
 */
export interface Naming {
    /**
     * Whether it may.
     */
    may_be_named: boolean;
    /**
     * The stage that every domain must have reached.
     */
    needs: Stage;
    /**
     * The domains that have not reached it.
     */
    lacking: Domain[];
    /**
     * The domains whose stage was not given, where others settle that it may not be named.
     */
    unknown?: Domain[];
    /**
     * The population gate.
     */
    gate: Gate;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether a trust meets the usual tests for special measures, and when it is inspected again.
 */
export interface SpecialMeasures {
    /**
     * What was asked.
     */
    asked: SpecialMeasuresQuestion;
    /**
     * Whether any test of the day is met: yes as soon as one is, no only where every one is known not
     * to be. It never decides entry.
     */
    met: Outcome<boolean>;
    /**
     * The test for quality; none where no ratings were given.
     */
    quality: Outcome<QualityTest> | null;
    /**
     * The test for finance; none where no grounds were given.
     */
    finance: FinancialTest | null;
    /**
     * The day by which the CQC usually has inspected again, sooner on a significant concern; none
     * where the trust has not entered.
     */
    reinspection_by: Date | null;
    /**
     * Who recommends and who decides, by the rule.
     */
    who: string;
    /**
     * What a trust in special measures gets, by the rule.
     */
    content: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether evidence for a criterion shows that a stage is reached or that it is not.
 */
export type Polarity = "attainment" | "shortcoming";

/**
 * Whether the override applies.
 */
export interface Override {
    /**
     * Whether it does.
     */
    applies: boolean;
    /**
     * What that rests on.
     */
    basis: OverrideBasis;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Whether the population gate is met, and what follows if it is not.
 */
export type Gate = "not_stated" | "met" | "not_met_warns" | "not_met_blocks";

/**
 * Whether the standards of a quarter were met; a standard that is left out is unknown.
 */
export interface QuarterResults {
    /**
     * The quarter.
     */
    quarter: Quarter;
    /**
     * Whether the A&E standard of the fund was met.
     */
    a_and_e?: boolean;
    /**
     * Whether the referral to treatment standard was met.
     */
    rtt?: boolean;
    /**
     * Whether the cancer standard was met.
     */
    cancer?: boolean;
    /**
     * Whether the payment test was met, for a fund whose tests are not published.
     */
    payment_test?: boolean;
}

/**
 * Whether the trust has accepted its control total, and what it plans where it has not.
 */
export type ControlTotalFooting = "accepted" | "not_accepted_planning_deficit" | "not_accepted_planning_surplus";

/**
 * Whether there is evidence of the actions that a change of forecast needs.
 */
export type ForecastPrecondition = "met" | "missing" | "unstated";

/**
 * Which powers are open against a body on a day, given what the regulator holds.
 */
export interface PowersQuestion {
    /**
     * The kind of body.
     */
    body: BodyKind;
    /**
     * The day on which a power would be used.
     */
    date: Date;
    /**
     * The one power that is asked about; all of them when left out.
     */
    power?: RuleId;
    /**
     * What the regulator holds; nothing when left out.
     */
    known?: PowerFacts;
}

/**
 * Which powers are open against a body on a day, which are excluded, and which cannot be told.
 */
export interface LegalPowers {
    /**
     * What was asked.
     */
    asked: PowersQuestion;
    /**
     * Whether the body holds a licence.
     */
    licence: Licence;
    /**
     * The powers that may be used: every test is met by what was stated.
     */
    open: PowerFound[];
    /**
     * The powers that may not, each with every reason.
     */
    excluded: PowerFound[];
    /**
     * The powers that depend on what was not stated.
     */
    undecided: PowerFound[];
    /**
     * What is to be known of all of them.
     */
    notes: Note[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Which requirements of a day a system meets, by what it reports.
 */
export interface GovernanceCheck {
    /**
     * What was reported.
     */
    asked: GovernanceReport;
    /**
     * Every requirement of the day, in the order of the rulebook.
     */
    requirements: RequirementFound[];
    /**
     * The ids of those that are met.
     */
    met: RuleId[];
    /**
     * The ids of those that are missing.
     */
    missing: RuleId[];
    /**
     * The ids of those that are not stated.
     */
    not_stated: RuleId[];
    /**
     * Whether every binding requirement is met: no as soon as one is missing, and none while one is
     * not stated. Expectations do not count.
     */
    complete: boolean | null;
    /**
     * What else the rules of the day say, in the order of the rulebook. No answer depends on it.
     */
    context: GovernanceContext[];
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Which values pass a floor.
 */
export type FloorPassed = "at_or_better" | "better";

/**
 * Which way a metric gets better.
 */
export type Direction = "higher" | "lower";

/**
 * Who decides a segment. The region proposes it, with input from the board.
 */
export interface SegmentDecision {
    /**
     * The segment before; none where it was not stated.
     */
    from: number | null;
    /**
     * The segment that is decided.
     */
    to: number;
    /**
     * At which level it is decided.
     */
    decided_by: DecidedBy;
    /**
     * Whether the decision is moderated nationally.
     */
    moderated: boolean;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Who holds the provider part of a reserve.
 */
export interface ProviderReserve {
    /**
     * Whether the provider met its control total of the year before.
     */
    met: boolean;
    /**
     * Who holds it.
     */
    holder: ReserveHolder;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Who holds the provider part of a reserve.
 */
export type ReserveHolder = "provider" | "ccg";

/**
 * Who is ranked on a metric.
 */
export type RankedAmong = "published" | "wider";

/**
 * Who oversees a body, and who decides its segment.
 */
export interface OversightRoles {
    /**
     * The segment, if stated.
     */
    segment: number | null;
    /**
     * The part of the integrated care board; none for a board, which the region oversees.
     */
    board: OversightPart | null;
    /**
     * The part of NHS England, which acts through its region.
     */
    nhs_england: OversightPart;
    /**
     * Who decides the segment that is proposed, or the segment itself where none is.
     */
    decision: SegmentDecision | null;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Who oversees a change of forecast.
 */
export type ForecastOverseer = "system" | "region";

/**
 * Who oversees a forecast that worsens, and how near that is to changing.
 *
 * Of `headroom` and `short_by` at least one is nothing; both are where the forecast is exactly at
 * the line, which is the system's side.
 */
export interface ForecastOversight {
    /**
     * What the system's forecast is held against.
     */
    test: ForecastTest;
    /**
     * The amount that this is: a surplus positive, a deficit negative.
     */
    line: Money;
    /**
     * Who oversees the change.
     */
    overseer: ForecastOverseer;
    /**
     * By how much the system's forecast could still worsen with the same overseer; nothing where it
     * is below the line.
     */
    headroom: Money;
    /**
     * By how much it falls short of the line; nothing where it does not.
     */
    short_by: Money;
}

/**
 * Who oversees a trust in a segment, and who decides that it is in it.
 */
export interface SegmentRole {
    /**
     * Its id.
     */
    id: RuleId;
    /**
     * What it says.
     */
    says: string;
    /**
     * The segment, from 1, the best.
     */
    segment: number;
    /**
     * The part of the integrated care board.
     */
    board: OversightPart;
    /**
     * The part of NHS England, through its region.
     */
    nhs_england: OversightPart;
    /**
     * Who decides that a body enters the segment.
     */
    decided_by: DecidedBy;
    /**
     * Whether the decision is moderated nationally.
     */
    moderated: boolean;
    /**
     * Whether leaving the segment is decided where entering it is.
     */
    exit_alike: boolean;
    /**
     * From when it holds.
     */
    from: RoughDate;
    /**
     * Until when it holds.
     */
    to: RoughDate;
    /**
     * The rules it rests on.
     */
    rests_on: RuleId[];
}

/**
 * Who supports whom with how much, in the year of the rulebook, and on what terms.
 *
 * ```json
 * { "receiver": "QUE", "givers": { "QHG": "5000000", "QJG": "5000000" },
 *   "moves": "control_totals",
 *   "terms": { "within_years": 3, "interest": "0", "instalments": "equal",
 *              "early_repayment": "at any time, without charge" } }
 * ```
 */
export interface SupportQuestion {
    /**
     * The system or member that is supported.
     */
    receiver: OdsCode;
    /**
     * What each giver gives, above zero.
     */
    givers: Record<OdsCode, Money>;
    /**
     * What the support moves, on both sides.
     */
    moves: SupportMoves;
    /**
     * What it moves as it was before, where it is known: a surplus positive.
     */
    before?: Record<OdsCode, Money>;
    /**
     * The terms.
     */
    terms: SupportTerms;
}

/**
 * Who takes a step.
 */
export type Actor = "region" | "national_group" | "system" | "ics" | "organisation" | "surplus_organisations";

/**
 * Whom a governance rule binds.
 */
export type GovernedBody = "systems" | "ccgs" | "trusts" | "providers" | "local_authorities";

/**
 * Whom an intervention is in.
 */
export type SubjectKind = "organisation" | "system";

/**
 * Whose averages are quartered.
 */
export type QuartileCohort = "own_type" | "all_given";

/**
 * Why a metric is left out of a trust's average.
 */
export type LeftOutBecause = "no_result" | "not_submitted" | "suppressed" | "not_applicable" | "contextual" | "cannot_tell";

/**
 * Why a part of a tranche is earned or not.
 */
export type Reason = "met" | "earned_back" | "accepted" | "not_accepted" | "not_eligible" | "own_total_missed" | "system_total_missed" | "standard_missed" | "test_missed" | "to_come";

/**
 * Why a power is excluded.
 */
export type PowerExclusion = "other_body" | "not_yet_in_force" | "no_longer_in_force" | "not_licensed" | "test_not_met" | "undertaking_kept" | "already_used" | "too_late";

/**
 * Why a power, or a part of it, cannot be used.
 */
export interface PowerReason {
    /**
     * What kind of reason it is.
     */
    why: PowerExclusion;
    /**
     * The reason in words, with the dates or beliefs compared.
     */
    says: string;
    /**
     * The rules it rests on.
     */
    rules: RuleId[];
}

/**
 * Why a question cannot be answered from what was given.
 */
export interface CannotTell {
    /**
     * Each missing input by its place in the document, for example `returns: 03N at M6`.
     */
    missing: string[];
    /**
     * What the missing inputs are needed for, in words.
     */
    because: string;
}

/**
 * Why a trust has no result on a metric.
 */
export type Absence = "not_submitted" | "suppressed" | "not_applicable";

/**
 * Why an outcome is what it is.
 *
 * A tree: what was found, the values compared, the rules it rests on, and the statements it
 * follows from. It is printed as indented text, as
 * Markdown or as HTML.
 */
export interface Explanation {
    /**
     * The statement.
     */
    says: string;
    /**
     * The values it was decided from.
     */
    compared: Compared[];
    /**
     * The rules it rests on.
     */
    rules: Rule[];
    /**
     * The statements it follows from.
     */
    because: Explanation[];
}

// Lists of the rules of a year.

/**
 * Every rule of a year, in the order of the rulebook's files.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * rules("2019/20").filter((rule) => rule.standing === "assumed");
 */
export function rules(year: FinancialYear, overlays?: string[]): Rule[];

/**
 * Every source that the rulebook of a year lists, by number.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * sources("2019/20").map((source) => `[${source.number}] ${source.title}`);
 */
export function sources(year: FinancialYear, overlays?: string[]): Source[];

/**
 * What nobody has confirmed: assumed rules, and parameters whose value no source gives.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * openPoints("2019/20").map((rule) => rule.note);
 */
export function openPoints(year: FinancialYear, overlays?: string[]): Rule[];

/**
 * The criteria of the maturity matrix.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * criteria("2019/20").filter(({ cell }) => cell?.domain === "leadership");
 */
export function criteria(year: FinancialYear, overlays?: string[]): Criterion[];

/**
 * The payment mechanisms of a year, each with its fixed sum and its marginal rates.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * payments("2019/20")[0].above; // "0.2"
 */
export function payments(year: FinancialYear, overlays?: string[]): PaymentRule[];

/**
 * The metrics of a year's framework that are scored against other trusts: what each measures,
 * its code, its domain, and how it is scored. None in a year whose framework has no such
 * metrics.
 *
 * @param year The financial year, for example `2025/26`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * scoredMetrics("2025/26").map(({ code, name }) => `${code}: ${name}`);
 */
export function scoredMetrics(year: FinancialYear, overlays?: string[]): FrameworkMetric[];

/**
 * The published schemes by which a corridor can be settled by name.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * corridorPresets("2019/20").map((preset) => preset.id); // mssp-2018.track-1, …
 */
export function corridorPresets(year: FinancialYear, overlays?: string[]): CorridorPreset[];

/**
 * The 42 integrated care systems with their regions, as the list valid from 1 July 2022 has
 * them.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * systems("2019/20").find(({ code }) => code === "QF7")?.name; // "South Yorkshire"
 */
export function systems(year: FinancialYear, overlays?: string[]): System[];

/**
 * What each of the five levels does, from neighbourhood to nation: its indicative population,
 * its functions, its priorities and what else is said of it, each as a rule with its source.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem of the overlays.
 *
 * @example
 * levels("2019/20").map(({ level, functions }) => [level, functions.map(({ says }) => says)]);
 */
export function levels(year: FinancialYear, overlays?: string[]): LevelRules[];


// Questions about control totals.

/**
 * What a change of a provider's forecast leads to: who oversees it, what it needs, what
 * follows.
 *
 * It cannot be told where the forecast worsens before the last quarter and `early_until` is
 * not stated, as no source gives it.
 *
 * @param question The `provider`; the `month` (1 is April); its forecast for the year `before` and
 * `after`, in pounds, a deficit negative; the forecast of its system with the change,
 * `system_after`, and the `system_plan`; `early_until`, the last month that counts as
 * early in the year; and `actions_evidenced`, where that is known.
 * @param year The financial year, for example `2023/24`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const forecasts = { before: "0", after: "-4000000", system_after: "1000000", system_plan: "0" };
 * const question = { provider: "RHQ", month: 9, ...forecasts, early_until: 4 };
 * const found = forecastChange(question, "2023/24");
 * if (found.outcome === "answer") console.log(found.value.worsening?.oversight.overseer); // "system"
 */
export function forecastChange(question: ForecastChangeQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<ForecastChange>;

/**
 * The least by which an overspending CCG must improve, and whether its control total does.
 *
 * @param question The code of the `ccg`; its `prior_outturn`, of the year before, in pounds, a deficit
 * negative; its `allocation`, which a CCG that overspent needs; and the `control_total`
 * that is to be judged, if any.
 * @param year The financial year, for example `2018/19`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const ccg = { ccg: "03N", prior_outturn: "-20000000", allocation: "850000000" };
 * const found = minimumImprovement(ccg, "2018/19");
 * if (found.outcome === "answer") console.log(found.value.required?.improvement); // "8500000.00"
 */
export function minimumImprovement(question: MinimumImprovementQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<MinimumImprovement>;

/**
 * Whether historic debt is written off: where the integrated care board and its system both
 * balanced in each of the years that count. Every rule of it is assumed.
 *
 * @param question The code of the `icb`; the `debt` in pounds; and the `results` by financial year, each
 * with the outturn of the `icb` and of the `system`, a deficit negative.
 * @param year The financial year, for example `2023/24`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const balanced = { icb: "0", system: "0" };
 * const results = { "2022/23": balanced, "2023/24": balanced };
 * const found = historicDebt({ icb: "QMJ", debt: "100000000", results }, "2023/24");
 * if (found.outcome === "answer") console.log(found.value.written_off); // "100000000.00"
 */
export function historicDebt(question: HistoricDebtQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<HistoricDebt>;

/**
 * The instalments by which an integrated care board repays an overspend made after the years
 * that count for the write-off of historic debt. Every rule of it is assumed.
 *
 * @param question The code of the `icb`; the `year` of the overspend; the `overspend` in pounds, above
 * zero; and its `allocations` by later year, or one `allocation` for every year that they
 * do not state.
 * @param year The financial year, for example `2024/25`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const overspend = { icb: "QMJ", year: "2024/25", overspend: "30000000" };
 * const found = overspendRepayment({ ...overspend, allocation: "2500000000" }, "2024/25");
 * if (found.outcome === "answer") console.log(found.value.repaid_by); // "2027/28"
 */
export function overspendRepayment(question: OverspendQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<OverspendRepayment>;


// Questions about funding.

/**
 * What an organisation has earned of a fund, has lost, can recover and may still earn.
 *
 * With what is certain to come the four make the allocation to the penny. All performance is
 * before sustainability money; a surplus is positive, a deficit negative. It cannot be told
 * where an input that matters is missing, and the outcome names it.
 *
 * @param question The `fund` with its `kind` (`provider_sustainability`, `commissioner_sustainability`,
 * `financial_recovery` or `marginal_rate_emergency_tariff`), `code`, `amount` and
 * `accepted`, and where they apply `linked_to_system`, `is_ics`, `agreed_by`, `a_and_e`,
 * `recovery_plan`, `phasing` and `results`; the `control_total` for the year; the
 * `quarters` in order, each with the `quarter`, its cumulative `control_total` and, once
 * it has ended, its `performance`, and the system's figures where part is linked; and
 * `parties`, where a partnership that is no ICS links.
 * @param year The financial year, for example `2018/19`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const fund = {
 *   kind: "provider_sustainability", code: "RHQ", amount: "10000000", accepted: true, is_ics: false,
 * };
 * const quarters = [
 *   { quarter: "Q1", control_total: "-500000", performance: "-500001" },
 *   { quarter: "Q2", control_total: "-300000" },
 * ];
 * const told = assessFund({ fund, quarters }, "2019/20");
 * if (told.outcome === "answer") console.log(told.value.recoverable); // 1500000.00
 */
export function assessFund(question: FundQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<FundAssessment>;

/**
 * What a result better than the control total earns: pound for pound, in 2016/17.
 *
 * @param yearEnd The result at the end of the year: `code`, `control_total`, `performance` before
 * sustainability money, and `accepted`.
 * @param year The financial year, for example `2016/17`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `yearEnd`, of the year and of the overlays.
 *
 * @example
 * const yearEnd = { code: "RHQ", control_total: "-2000000", performance: "1000000", accepted: true };
 * const earned = incentive(yearEnd, "2016/17");
 * if (earned.outcome === "answer") console.log(earned.value.amount); // 3000000.00
 */
export function incentive(yearEnd: YearEnd | string, year: FinancialYear, overlays?: string[]): Outcome<Incentive>;

/**
 * What a shortfall leaves of an allocation where a fund is lost gradually (2020/21, designed
 * and not operated). The slope is the rulebook's, which is assumed: lay a local one over it.
 *
 * @param question The `amount` of the allocation, and the result at the end of the year as `year_end`,
 * with `code`, `control_total`, `performance` and `accepted`.
 * @param year The financial year, for example `2020/21`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const year_end = { code: "RHQ", control_total: "0", performance: "-3000000", accepted: true };
 * const left = taper({ amount: "8000000", year_end }, "2020/21");
 * if (left.outcome === "answer") console.log(left.value.earned); // 5000000.00
 */
export function taper(question: TaperQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Taper>;

/**
 * Shares what is left of a fund among the providers that met or beat their control totals
 * (2016/17). No source gives the key, so the question does.
 *
 * @param question The `amount` that is left; the results of the `providers` at the end of the year, as
 * for `incentive`; and the key, as `weights` by code.
 * @param year The financial year, for example `2016/17`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const providers = [{ code: "RHQ", control_total: "0", performance: "5", accepted: true }];
 * const shared = bonus({ amount: "9", providers, weights: { RHQ: 1 } }, "2016/17");
 * if (shared.outcome === "answer") console.log(shared.value.providers[0].amount); // 9.00
 */
export function bonus(question: BonusQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Bonus>;

/**
 * The reward of a trust that stays in surplus or leaves deficit (2020/21, designed and not
 * operated).
 *
 * @param question The `code` of the trust; its `path` (`stays_in_surplus`, `reaches_balance` or
 * `keeps_balance`), for which it is to be rewarded; its `relevant_income`; and the
 * `rewards_before`.
 * @param year The financial year, for example `2020/21`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const reward = transitionalReward(
 *   { code: "RHQ", path: "stays_in_surplus", relevant_income: "500000000", rewards_before: 0 },
 *   "2020/21",
 * );
 * if (reward.outcome === "answer") console.log(reward.value.amount); // 2500000.00
 */
export function transitionalReward(question: RewardQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Reward>;

/**
 * What a system has received of its deficit support, what is withheld and what is to come
 * (from 2024/25). What counts as off plan is not published, so the question states what was
 * withheld and released; without quarters none of the three is known.
 *
 * @param question The `system`; the support `planned`; the `quarters` in order, each with what was `due`,
 * `withheld` and `released`; and the positions `plan_before_support`, and
 * `actual_before_support` or `actual_after_support`.
 * @param year The financial year, for example `2025/26`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const quarters = [
 *   { quarter: "Q1", due: "100", withheld: "100", released: "0" },
 *   { quarter: "Q2", due: "100", withheld: "0", released: "60" },
 * ];
 * const support = deficitSupport({ system: "QYG", planned: "400", quarters }, "2025/26");
 * if (support.outcome === "answer") console.log(support.value.withheld); // an outcome: 40.00
 */
export function deficitSupport(question: DeficitSupportQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<DeficitSupport>;


// Questions about oversight.

/**
 * How mature a system is, whether it may be named, and what is missing for its next stage.
 *
 * @param report The stage (`emerging`, `developing`, `maturing`, `thriving`) of `leadership`,
 * `architecture`, `care_models` and `track_record`, and whether the `population` is
 * coherent; or a `stage` stated for the whole system. Stages are judgements of those who
 * know the system.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `report`, of the year and of the overlays.
 *
 * @example
 * const stages = { leadership: "maturing", architecture: "thriving", care_models: "developing" };
 * const found = maturity({ ...stages, track_record: "maturing", population: true }, "2019/20");
 * if (found.outcome === "answer") console.log(found.value.overall); // "developing"
 */
export function maturity(report: MaturityReport | string, year: FinancialYear, overlays?: string[]): Outcome<Maturity>;

/**
 * How mature a system is by the criteria of the matrix and their evidence: the stage of each
 * domain, as judged or as its criteria show, and what is missing for the next, by criterion.
 *
 * The rulebook's choice `maturity.choice.cell-reached` says whether stages are judged or follow
 * from criteria.
 *
 * @param report What is stated of `criteria` by their ids, each `present` or not with its `evidence`; the
 * stages that are `judged`, by domain; the `criteria_share` where stages follow from one;
 * and the `date` that the deadline is held against. What is left out is never taken as met.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `report`, of the year and of the overlays.
 *
 * @example
 * const shown = { present: true, evidence: "board minute 7" };
 * const criteria = { "maturity.leadership.maturing.learning-culture": shown };
 * const found = maturityByCriteria({ judged: { leadership: "developing" }, criteria }, "2019/20");
 * if (found.outcome === "answer") console.log(found.value.domains[0].next?.unmet);
 */
export function maturityByCriteria(report: CriteriaReport | string, year: FinancialYear, overlays?: string[]): Outcome<MaturityByCriteria>;

/**
 * How an intervention or another response must run: who decides, and every step in order.
 *
 * Whether circumstances are exceptional and whether the decision must be national are
 * judgements that the caller states; without them an intervention cannot be told.
 *
 * @param intervention The `subject` (`organisation` or `system`), the `stage` of the system and the `response`;
 * for an intervention also `exceptional` and `needs_national_decision`; for a request for
 * information, where limits depend on it, whether its `request_scope` is `within` or
 * `outside` the performance framework and the agreed objectives; and where it applies a
 * `reason` and `inherit`.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `intervention`, of the year and of the overlays.
 *
 * @example
 * const found = route(
 *   {
 *     subject: "organisation",
 *     stage: "developing",
 *     response: "intervention",
 *     exceptional: false,
 *     needs_national_decision: false,
 *   },
 *   "2019/20",
 * );
 * if (found.outcome === "answer") console.log(found.value.decides);
 */
export function route(intervention: Intervention | string, year: FinancialYear, overlays?: string[]): Outcome<Route>;

/**
 * Why an intervention runs as it does: a tree of statements, each with the values compared,
 * its rules and their sources. `null` where there is no answer: the outcome of
 * `route` says what is missing.
 *
 * @param intervention As for `route`.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `route`.
 *
 * @example
 * explainRoute(intervention, "2019/20")?.says;
 */
export function explainRoute(intervention: Intervention | string, year: FinancialYear, overlays?: string[]): Explanation | null;

/**
 * Which statutory powers are open against a body on a day, which are excluded and why, and
 * which cannot be told from what was stated. Every edition lists every power.
 *
 * What is left out of `known` neither opens nor excludes a power. Where the question names one
 * power, it is not in force on a day outside its dates.
 *
 * @param question The kind of `body` (`nhs_trust`, `foundation_trust`, `independent_provider`, `ccg`, `icb`
 * or `system`); the `date` on which a power would be used, as `2022-07-01`; where one power
 * is meant its id as `power`; and what the regulator holds as `known`: `breach`,
 * `governance` and `functions` as `none`, `suspected` or `satisfied`, and more.
 * @param year The financial year, for example `2022/23`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const known = { functions: "satisfied" };
 * const found = legalPowers({ body: "icb", date: "2022-07-01", known }, "2022/23");
 * if (found.outcome === "answer") for (const one of found.value.open) console.log(one.statute);
 */
export function legalPowers(question: PowersQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<LegalPowers>;

/**
 * Why each power is open or excluded: a tree of statements, each with the values compared,
 * its rules and their sources. `null` where there is no answer: the outcome of
 * `legalPowers` says what is missing.
 *
 * @param question As for `legalPowers`.
 * @param year The financial year, for example `2022/23`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `legalPowers`.
 *
 * @example
 * explainLegalPowers(question, "2022/23")?.says;
 */
export function explainLegalPowers(question: PowersQuestion | string, year: FinancialYear, overlays?: string[]): Explanation | null;

/**
 * Whether the notice of a requirement or penalty is valid, and until when it may be answered.
 * Days are counted from the day after receipt.
 *
 * @param question The `measure` that is intended (`compliance_requirement`, `restoration_requirement` or
 * `monetary_penalty`); the day on which the notice is `received`; the `days` that it gives,
 * the least there may be when left out; for a shorter time whether it is
 * `to_prevent_further_breach`; and for a penalty the day it was `breached_on`.
 * @param year The financial year, for example `2024/25`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const found = checkNotice({ measure: "compliance_requirement", received: "2024-06-01" }, "2024/25");
 * if (found.outcome === "answer") console.log(found.value.last_day); // "2024-06-29"
 */
export function checkNotice(question: NoticeQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<NoticePeriod>;

/**
 * How a concern about a body is escalated on a day: the ladder of stages, the roles by segment
 * and the statutory powers, each in its own years. Neither a stage nor a segment opens or
 * excludes a power.
 *
 * @param question The kind of `body` and the `date`, a day of the rulebook's year; the `segment` that the
 * body is in and the `proposed_segment` of a change; the `intervention` for the ladder of
 * stages, as a route takes it; and what the regulator holds as `known`, as legal powers
 * take it.
 * @param year The financial year, for example `2023/24`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const found = escalation({ body: "nhs_trust", date: "2023-06-01", segment: 3 }, "2023/24");
 * if (found.roles.outcome === "answer") console.log(found.roles.value.board); // "jointly"
 */
export function escalation(question: EscalationQuestion | string, year: FinancialYear, overlays?: string[]): Escalation;

/**
 * Which governance requirements of a day a system meets, by what it reports. A requirement is
 * met only with evidence, or by a number that is enough.
 *
 * @param report The `date`, a day of the rulebook's year, and what is `reported` of requirements by their
 * ids: `met` with `evidence`, or the `count` where a least number is asked. What is left
 * out is not stated and never taken as met.
 * @param year The financial year, for example `2022/23`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `report`, of the year and of the overlays.
 *
 * @example
 * const reported = { "governance.statutory.icb-members": { count: 2 } };
 * const found = checkGovernance({ date: "2022-07-01", reported }, "2022/23");
 * if (found.outcome === "answer") console.log(found.value.missing);
 */
export function checkGovernance(report: GovernanceReport | string, year: FinancialYear, overlays?: string[]): Outcome<GovernanceCheck>;

/**
 * What segment a body is in by the framework of its day, 2016 to 2025. Signs of a need open a
 * judgement and never set a segment; the judgement indicates one; what was decided stands
 * beside it.
 *
 * @param question The `body` (`foundation_trust`, `nhs_trust`, `ccg`, `icb` or `system`), and as far as
 * they are known the `date`, the `evidence`, the `judgement`, the `decided` segment and its
 * standing in `recovery_support`.
 * @param year The financial year, for example `2018/19`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const found = segment({
 *   body: "foundation_trust", evidence: { use_of_resources_need: true }, decided: { segment: 2 },
 * }, "2018/19");
 * if (found.outcome === "answer") console.log(found.value.opens_judgement); // true
 */
export function segment(question: SegmentQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Segment>;

/**
 * Why a body's segment is what it is: a tree of statements, each with the values compared,
 * its rules and their sources. `null` where there is no answer: the outcome of
 * `segment` says what is missing.
 *
 * @param question As for `segment`.
 * @param year The financial year, for example `2018/19`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `segment`.
 *
 * @example
 * explainSegment(question, "2018/19")?.says;
 */
export function explainSegment(question: SegmentQuestion | string, year: FinancialYear, overlays?: string[]): Explanation | null;

/**
 * Whether a trust meets the usual tests for special measures, to June 2021, and by when the CQC
 * usually inspects a trust that has entered. The tests never decide entry.
 *
 * @param question The `ratings` of the five key questions and whether the `management_needs_support`; the
 * grounds of `finance`; the day it `entered`; and the `date` that is asked about, dates as
 * text such as `2018-07-15`.
 * @param year The financial year, for example `2018/19`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const found = specialMeasures({ entered: "2018-07-15" }, "2018/19");
 * if (found.outcome === "answer") console.log(found.value.reinspection_by); // "2019-07-15"
 */
export function specialMeasures(question: SpecialMeasuresQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<SpecialMeasures>;

/**
 * Why a trust meets the tests for special measures or does not: a tree of statements, each with the values compared,
 * its rules and their sources. `null` where there is no answer: the outcome of
 * `specialMeasures` says what is missing.
 *
 * @param question As for `specialMeasures`.
 * @param year The financial year, for example `2018/19`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `specialMeasures`.
 *
 * @example
 * explainSpecialMeasures(question, "2018/19")?.says;
 */
export function explainSpecialMeasures(question: SpecialMeasuresQuestion | string, year: FinancialYear, overlays?: string[]): Explanation | null;

/**
 * A trust's use of resources score, 2016 to 2019: five metrics, their mean, and floors; how far
 * each metric is from the bands beside its own, and what would be the smallest change of one
 * metric to each better score.
 *
 * @param question The metrics `capital_service_capacity`, `liquidity`, `margin`, `distance_from_plan` and
 * `agency`, each with its `value` or with the amounts it is worked out from;
 * `control_total` (`accepted`, `not_accepted_planning_deficit` or
 * `not_accepted_planning_surplus`) and `financial_special_measures`, where they could
 * change the score; and where they apply `date`, `value_for_money_concern` and `left_out`,
 * a list of metrics each with the clause that lets it be left out.
 * @param year The financial year, for example `2017/18`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const found = useOfResources({
 *   capital_service_capacity: { value: "2.6" }, liquidity: { value: "30.56" },
 *   margin: { adjusted_surplus: "400000", operating_income: "100000000" },
 *   distance_from_plan: { value: "8.40" }, agency: { value: "-55.96" },
 *   control_total: "accepted", financial_special_measures: false,
 * }, "2017/18");
 * if (found.outcome === "answer") console.log(found.value.overall); // 1
 */
export function useOfResources(question: UseOfResourcesQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<UseOfResources>;

/**
 * Why a trust's use of resources score is what it is: a tree of statements, each with the values compared,
 * its rules and their sources. `null` where there is no answer: the outcome of
 * `useOfResources` says what is missing.
 *
 * @param question As for `useOfResources`.
 * @param year The financial year, for example `2017/18`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `useOfResources`.
 *
 * @example
 * explainUseOfResources(question, "2017/18")?.says;
 */
export function explainUseOfResources(question: UseOfResourcesQuestion | string, year: FinancialYear, overlays?: string[]): Explanation | null;

/**
 * A trust's metrics under the framework of another year: those it knows, with their scores
 * where bands decide them, and those that did not exist in it.
 *
 * @param trust The `metrics`, values by name, each in the metric's own unit: `capital_service_capacity`,
 * `liquidity`, `margin`, `distance_from_plan` and `agency` of 2016 to 2019, or the codes of
 * 2025/26, for example `OF1061`.
 * @param year The financial year, for example `2017/18`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `trust`, of the year and of the overlays, among them names that no year knows.
 *
 * @example
 * metricsUnder({ metrics: { liquidity: "-7", OF1061: "6.7" } }, "2017/18").refused[0].metric; // "OF1061"
 */
export function metricsUnder(trust: TrustMetrics | string, year: FinancialYear, overlays?: string[]): MetricsUnder;

/**
 * Scores, averages, segments and the league of a table of trusts, by the NHS Oversight
 * Framework.
 *
 * Each trust has its scores, its average, its domains, its segment before and after the
 * financial override and in the end, its place in the league of its type, and what would bring
 * it to the next better segment. What cannot be told about one trust is a refusal there and
 * spoils no other.
 *
 * @param question The `trusts`, each with its `code` and what is known of it (`provider_type`,
 * `planned_percent`, `variance_percent`, `override_flag`, `in_programme` and so on); and the
 * `metrics`, each with `metric`, `results` by code (one of `value`, `rank`, `score`, `band`,
 * `absent`) and, for metrics of your own, `terms`. Segments come from the cut points of the
 * `quarter`, from `cut_points` of your own, or from `quartiles` (`method` and `cohort`).
 * @param year The financial year, for example `2025/26`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const metrics = [{ metric: "OF1061", results: { R1A: { value: "6.9" }, R1B: { value: "6.7" } } }];
 * const found = cohort({ quarter: "Q1", trusts: [{ code: "R1A" }, { code: "R1B" }], metrics }, "2025/26");
 * if (found.outcome === "answer") console.log(found.value.trusts[0].average);
 */
export function cohort(question: CohortQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Cohort>;


// Questions about sharing gains and losses.

/**
 * Shares a gain or loss between the members of a system as they have agreed: who bears or has
 * how much, and who pays whom.
 *
 * What is shared is the sum of what each member's own variance brings to the pool, or the
 * `amount` where the agreement says `on: "stated"`. A loss is met from the `waterfall` first.
 * What is left is shared layer by layer, in each by its `basis` and within the `limits`; what
 * a limit cuts off goes on to the others until nothing more fits. What the layers leave with
 * somebody is in `left_with`, by member's code, `reserve`, `region` or `outside`.
 *
 * A gain and money received are positive, a loss and money paid negative. It cannot be told
 * where a figure that the agreement goes by, or the answer to a condition, is missing.
 *
 * @param question The `agreement`, the `members` with the figures of each and, where one is shared, the
 * stated `amount`.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays, among them `layers_overlap`, `layers_leave_gap`, `shares_do_not_sum` and `limits_cannot_hold`.
 *
 * @example
 * const agreement = {
 *   basis: "turnover",
 *   losses: [
 *     { from: "0", to: "600", shared: "0.5", left_with: { region: "0.5" } },
 *     { from: "600", shared: "1", basis: { equal: "0.25", turnover: "0.75" } },
 *   ],
 *   limits: { RXF: { amount: "150" } },
 * };
 * const members = [
 *   { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
 *   { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
 * ];
 * const shared = shareRisk({ agreement, members }, "2019/20");
 * if (shared.outcome === "answer") console.log(shared.value.members.map((member) => member.share));
 * // ["-450.00", "-150.00"], and "-300.00" is left with the region
 */
export function shareRisk(question: SharingQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<RiskShare>;

/**
 * What every outcome of the system would mean for each member by an agreement: break points,
 * the part of a further pound at each, the most a member can come to take and where, and the
 * improvement that frees it.
 *
 * Between break points a share is a straight line, so the points alone draw it. An outcome is
 * the amount in the pool before the waterfall, a gain positive and a loss negative. Figures
 * that the agreement goes by, own variances among them, are held as they are. It cannot be
 * told where a condition of the waterfall has no answer; `losses` and `gains` cannot where a
 * figure is missing.
 *
 * @param question The `agreement`, the `members`, and where they are of interest the outcome as it stands
 * (`now`) and the `outcomes` whose shares are wanted to the penny.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays, among them those of a risk share, and `out_of_range` for more than a thousand members.
 *
 * @example
 * const agreement = { basis: "equal", limits: { RHQ: { amount: "300" } } };
 * const members = [{ code: "RHQ", control_total: "0" }, { code: "RXF", control_total: "0" }];
 * const exposure = riskExposure({ agreement, members, now: "-1000", outcomes: ["-700"] }, "2019/20");
 * if (exposure.outcome === "answer" && exposure.value.losses.outcome === "answer") {
 *   console.log(exposure.value.losses.value.members[0]); // RHQ: most "-300.00", most_at "-600.00"
 *   console.log(exposure.value.at[0].shares); // { RHQ: "-300.00", RXF: "-400.00" }
 * }
 */
export function riskExposure(question: ExposureQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Exposure>;

/**
 * Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.
 *
 * A gain and what is earned are positive, a loss and what is owed negative, in the currency of
 * the question, whichever it is. `amount` alone is rounded, once, to the penny, halves away
 * from zero; sizes between are exact. It cannot be told where the terms need what the question
 * does not say.
 *
 * @param question The `benchmark`, and `actual` or `difference`; the `terms` in full, or a `preset`, the
 * name of a published scheme, with its performance `year` (a calendar year) and the
 * organisation's `band`; and where they matter `quality`, `quality_met`, `revenue`,
 * `relief`, `loss_limit` and `half_rate`.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays, among them `not_in_force` for a scheme in a year in which it does not hold.
 *
 * @example
 * const band = { gain: "0.02", loss: "0.02" };
 * const settled = settleCorridor({
 *   preset: "mssp-2018.track-1", year: 2018, band,
 *   benchmark: "100000", actual: "90000", quality: "0.9", quality_met: true,
 * }, "2019/20");
 * if (settled.outcome === "answer") console.log(settled.value.amount); // 4410.00
 */
export function settleCorridor(question: CorridorQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Settlement>;

/**
 * What is paid for what was done, by a fixed sum and a marginal rate on the difference: by a
 * mechanism of the year's rules, or by terms of your own.
 *
 * Amounts are payments to the provider. In a year without the mechanism it is not in force,
 * and the outcome names the years that have it.
 *
 * @param question A `mechanism` of the year's rules (`marginal_emergency`, `blended_emergency` or
 * `aligned`) or `terms` of your own (`fixed`, `above` and `below`, as multiples); and
 * either `activity` (`baseline` and `actual` units, and the `price` of one) or `value`
 * (`baseline` and `actual`, in pounds at full price). Where the parties have agreed any,
 * `safeguards`: a `threshold` (`of_fixed`, and whether it `pays` the `whole` difference or
 * the `excess`) and `break_glass` (`of_fixed`, `above`, `below`).
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const activity = { baseline: 1000, actual: 1100, price: "2000" };
 * const paid = payment({ mechanism: "blended_emergency", activity }, "2019/20");
 * if (paid.outcome === "answer") console.log(paid.value.total); // "2040000.00"
 */
export function payment(question: PaymentQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<Payment>;

/**
 * What moves when systems or members support another, and what is repaid when; the year is
 * the year of giving.
 *
 * What is repaid is what was given, to the penny, for each giver and in all. It cannot be told
 * where a term is not stated, as none is published.
 *
 * @param question The `receiver`; the `givers` with what each gives, in pounds; what it `moves`
 * (`positions` or `control_totals`) and, where known, those figures `before`; and the
 * `terms`: `within_years`, yearly `interest` (0 where there is none), `instalments`
 * (`equal`, `shares` with `shares` by year, or `amounts` with `amounts` by year) and
 * `early_repayment` in words. No term has a default.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const terms = {
 *   within_years: 3, interest: "0", instalments: "equal", early_repayment: "at any time",
 * };
 * const givers = { QHG: "5000000", QJG: "5000000" };
 * const found = support({ receiver: "QUE", givers, moves: "control_totals", terms }, "2019/20");
 * if (found.outcome === "answer") console.log(found.value.repay_by); // "2022/23"
 */
export function support(question: SupportQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<SupportSchedule>;

/**
 * What a system's plan does to its capital: a bonus for a plan that balances, a loss for one
 * in deficit, which is a range until the share is stated.
 *
 * @param question The `plan` in pounds, a deficit negative; the `fair_share` position, which a plan that
 * balances needs; the `capital`, which a plan in deficit needs; and the `penalty_share`
 * that a plan in deficit loses, where it has been settled.
 * @param year The financial year, for example `2024/25`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const found = capital({ plan: "0", fair_share: "-20000000" }, "2024/25");
 * if (found.outcome === "answer") console.log(found.value.bonus?.earned); // "6000000.00"
 */
export function capital(question: CapitalQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<CapitalConsequence>;

/**
 * Whether a reserve is released by the rules of the year, 2016/17 or 2017/18, and what that
 * moves. It cannot be told where a condition of the year is not stated.
 *
 * @param question The `amount`, and the holder's `position` and `control_total` before, in pounds; whether
 * the year's conditions hold (`treasury_consent` in 2016/17; `system_delivering` and
 * `national_risk_acceptable` in 2017/18); and `rebase`, where the year leaves it open.
 * @param year The financial year, for example `2016/17`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const before = { amount: "9900000", position: "-17400000", control_total: "-17400000" };
 * const found = releaseReserve({ ...before, treasury_consent: true }, "2016/17");
 * if (found.outcome === "answer") console.log(found.value.after.variance); // "0.00"
 */
export function releaseReserve(question: ReleaseQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<ReserveRelease>;

/**
 * Which reserves the rules of the year ask an organisation to hold, how much each is, and who
 * holds it. It cannot be told where what a reserve depends on is not stated.
 *
 * @param question The code of the `organisation` and its `kind` (`ccg`, `nhs_trust` or `foundation_trust`);
 * the `allocation` of a CCG, or the `contract_value` of a trust, in pounds; and
 * `prior_year_control_total_met`, which a trust needs.
 * @param year The financial year, for example `2017/18`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of `question`, of the year and of the overlays.
 *
 * @example
 * const ccg = { organisation: "03N", kind: "ccg", allocation: "800000000" } as const;
 * const found = reserveRequirement(ccg, "2016/17");
 * if (found.outcome === "answer") console.log(found.value.reserves[0]?.amount); // "8000000.00"
 */
export function reserveRequirement(question: ReserveRequirementQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<ReserveRequirement>;



/**
 * Shares an amount between organisations in proportion to weights, within bounds.
 *
 * The parts and what is unallocated make the amount exactly. Pennies that do not divide go to the
 * largest remainders and, among equals, in order of organisation code. Each part has the sign of
 * the amount; bounds are sizes, zero or more, for gains and losses alike.
 *
 * @param question The amount, the weights, and the least and most that a part may be.
 * @throws {IcsRulesError} with every problem, among them `no_weight`, `negative_weight`,
 * `limits_cannot_hold` and `unknown_code`.
 *
 * @example
 * allocate({ amount: "-4000.01", weights: { RHQ: "2", RXF: "1" }, at_most: { RHQ: "1000" } });
 * // parts: RHQ -1000.00 (at_cap), RXF -3000.01 (free); unallocated 0.00
 */
export function allocate(question: AllocationQuestion | string): Allocation;

/**
 * What the same facts come to under the rules of another year: which parts differ, and which
 * parameter alone makes the difference. What the other year does not know is left out and listed.
 *
 * @param systemYear The document, or its JSON text.
 * @param year The year whose rules it is put under.
 * @param overlays Local rulebook files (TOML) laid over the edition of that year, in order.
 * @throws {IcsRulesError} as `assess`, and where the facts cannot be put under the other rules.
 *
 * @example
 * for (const change of answersUnder(systemYear, "2018/19").differing) console.log(change.part);
 */
export function answersUnder(systemYear: SystemYear | string, year: FinancialYear, overlays?: string[]): AnswersCompared;

/**
 * Assesses a system's year: control total, positions, risk share, maturity, freedoms, routes.
 *
 * Amounts are texts in pounds with two decimal places: a surplus, a favourable variance and money
 * received are positive; a deficit, an adverse variance and money paid are negative. Each part is
 * an outcome: `answer`, `cannot_tell` with what is missing, or `not_in_force`; a part that the
 * document gives nothing for is `null`.
 *
 * @param systemYear The document, or its JSON text. Whole numbers may stand for amounts.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of the document and of the overlays.
 *
 * @example
 * const { control_total } = assess(systemYear);
 * if (control_total.outcome === "answer") console.log(control_total.value.total); // "3000000.00"
 */
export function assess(systemYear: SystemYear | string, overlays?: string[]): Assessment;

/**
 * What weakens an answer that rests on these rules, the weakest first: those that are inferred,
 * assumed or of a status of their own.
 *
 * @param rules The ids, as every answer lists them in `rules`.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `rules`, and with code `unknown_rule` for an id that there is not.
 *
 * @example
 * const found = route(intervention, "2019/20");
 * if (found.outcome === "answer") caveats(found.value.rules, "2019/20").map(({ note }) => note);
 */
export function caveats(rules: RuleId[], year: FinancialYear, overlays?: string[]): Caveat[];

/**
 * Checks a system's year without assessing it, and gives it back with amounts as texts in pounds.
 *
 * @param systemYear The document, or its JSON text.
 * @throws {IcsRulesError} with every problem of the document, each with its path.
 *
 * @example
 * checkSystemYear({ ...form, unit: "thousands" }).members[0].control_total; // "3500000.00"
 */
export function checkSystemYear(systemYear: SystemYear | string): SystemYear;

/**
 * What differs between two rulebooks: the rules whose values changed, those put another way, those
 * added and those gone, each by id. Rules that name their year are paired by the part they play.
 *
 * @param from The financial year compared.
 * @param to The financial year it is compared with.
 * @param fromOverlays Local rulebook files (TOML) laid over the first edition, in order.
 * @param toOverlays Local rulebook files (TOML) laid over the second edition, in order.
 * @throws {IcsRulesError} as `rules`.
 *
 * @example
 * Object.keys(compareRulebooks("2018/19", "2019/20").parameters);
 */
export function compareRulebooks(from: FinancialYear, to: FinancialYear, fromOverlays?: string[], toOverlays?: string[]): RulebookComparison;

/**
 * The same as Markdown: one line in words and a table for each kind of difference.
 *
 * @param from The financial year compared.
 * @param to The financial year it is compared with.
 * @param fromOverlays Local rulebook files (TOML) laid over the first edition, in order.
 * @param toOverlays Local rulebook files (TOML) laid over the second edition, in order.
 * @throws {IcsRulesError} as `rules`.
 *
 * @example
 * console.log(comparisonMarkdown("2018/19", "2019/20"));
 */
export function comparisonMarkdown(from: FinancialYear, to: FinancialYear, fromOverlays?: string[], toOverlays?: string[]): string;

/**
 * The financial years whose rules this package has, oldest first.
 *
 * @example
 * editions().includes("2019/20"); // true
 */
export function editions(): FinancialYear[];

/**
 * Why every answer of the assessment is what it is: a tree of statements, each with the values
 * compared, its rules and their sources.
 *
 * @param systemYear The document, or its JSON text.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `assess`.
 *
 * @example
 * for (const part of explain(systemYear).because) console.log(part.says);
 */
export function explain(systemYear: SystemYear | string, overlays?: string[]): Explanation;

/**
 * The explanation as HTML, nested `<details>` with rules and sources, whole or of one part; empty
 * when the document gives nothing for the part. Every text is escaped.
 *
 * @param systemYear The document, or its JSON text.
 * @param part The part; the whole when it is left out.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `explainPart`.
 *
 * @example
 * element.innerHTML = explainHtml(systemYear, "routes");
 */
export function explainHtml(systemYear: SystemYear | string, part?: AssessmentPart, overlays?: string[]): string;

/**
 * The explanation as a Markdown list with its rules and sources, whole or of one part; empty when
 * the document gives nothing for the part.
 *
 * @param systemYear The document, or its JSON text.
 * @param part The part; the whole when it is left out.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `explainPart`.
 *
 * @example
 * writeFileSync("why.md", explainMarkdown(systemYear));
 */
export function explainMarkdown(systemYear: SystemYear | string, part?: AssessmentPart, overlays?: string[]): string;

/**
 * Why one part of the assessment is what it is; `null` when the document gives nothing for it.
 *
 * @param systemYear The document, or its JSON text.
 * @param part The part.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `assess`, and with code `unknown_value` for another part.
 *
 * @example
 * const shared = explainPart(systemYear, "risk_share");
 * if (shared !== null) console.log(shared.says);
 */
export function explainPart(systemYear: SystemYear | string, part: AssessmentPart, overlays?: string[]): Explanation | null;

/**
 * The explanation as indented text, whole or of one part; empty when the document gives nothing
 * for the part.
 *
 * @param systemYear The document, or its JSON text.
 * @param part The part; the whole when it is left out.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `explainPart`.
 *
 * @example
 * console.log(explainText(systemYear, "control_total"));
 */
export function explainText(systemYear: SystemYear | string, part?: AssessmentPart, overlays?: string[]): string;

/**
 * Why a trust is in its segment: a tree of statements, each with the values compared, its rules and
 * their sources. `null` where the cohort cannot be told or does not have the trust.
 *
 * @param question The trusts, their results on each metric, and how averages become segments.
 * @param code The code of the trust.
 * @param year The financial year, for example `2025/26`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `cohort`.
 *
 * @example
 * explainTrust(question, "R1A", "2025/26")?.says;
 */
export function explainTrust(question: CohortQuestion | string, code: string, year: FinancialYear, overlays?: string[]): Explanation | null;

/**
 * Where a population lies against the indicative population of a level; its edges are inside.
 * `null` where the year has none.
 *
 * @param level The level.
 * @param population How many people.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `populationBand`, and for a population that is not a count.
 *
 * @example
 * footing("neighbourhood", 47500, "2019/20"); // "inside"
 */
export function footing(level: Level, population: number, year: FinancialYear, overlays?: string[]): Footing | null;

/**
 * An amount as the NHS prints it: pounds with separators, a negative amount in brackets, pence only
 * where there are any.
 *
 * @param amount A text, or a whole number that JavaScript holds exactly.
 * @throws {IcsRulesError} as `parseMoney`.
 *
 * @example
 * formatMoney("-1800000.50"); // "(£1,800,000.50)"
 */
export function formatMoney(amount: string | number): string;

/**
 * What a system is free, or bound, to do at a stage, and what others owe it.
 *
 * @param stage The stage of the system.
 * @param year The financial year, for example `2019/20`.
 * @param inherit Whether entries of earlier stages are kept; the rulebook's setting when left out.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of the stage, of the year and of the overlays.
 *
 * @example
 * const found = freedoms("thriving", "2019/20");
 * if (found.outcome === "answer") for (const entry of found.value.entries) console.log(entry.says);
 */
export function freedoms(stage: Stage, year: FinancialYear, inherit?: boolean | null, overlays?: string[]): Outcome<FreedomsInForce>;

/**
 * An amount in pounds from a cell of a return, as people write it: with commas between thousands and
 * a pound sign, a deficit in brackets or with a minus sign. `null` where the cell is blank, a dash, or
 * what people and programs write in its place (`n/a`, `TBC`, `NA`, `NULL`, `NaN`, `None`, `--`), which
 * are no figure and never zero.
 *
 * @param text The cell.
 * @param unit `"pounds"`, or `"thousands"` for thousands of pounds.
 * @throws {IcsRulesError} with code `not_a_number` for what is no amount or could be two, such as
 * `1,23`; `too_precise` for a fraction of a penny; `out_of_range` beyond a trillion pounds.
 *
 * @example
 * moneyFromReturn("(1,234.5)", "thousands"); // "-1234500.00"
 */
export function moneyFromReturn(text: string, unit: MoneyUnit): Money | null;

/**
 * An amount in pounds as a text with two decimal places; a deficit is negative.
 *
 * @param amount A text, or a whole number that JavaScript holds exactly.
 * @throws {IcsRulesError} with code `inexact_number` for a number with a fraction, `too_precise`,
 * `not_a_number` or `out_of_range`.
 *
 * @example
 * parseMoney("1234.5"); // "1234.50"
 */
export function parseMoney(amount: string | number): Money;

/**
 * A month of the financial year as a number from 1 (April) to 12 (March).
 *
 * @throws {IcsRulesError} with code `not_a_month`.
 *
 * @example
 * parseMonth("M6"); // 6: September
 */
export function parseMonth(month: string | number): Month;

/**
 * An organisation's code, checked: three to ten capital letters and digits.
 *
 * @throws {IcsRulesError} with code `not_a_code`.
 *
 * @example
 * parseOrganisationCode("RHQ"); // "RHQ"
 */
export function parseOrganisationCode(code: string): OdsCode;

/**
 * A share from 0 to 1, with at most twelve decimal places, as a text.
 *
 * @param share A text, or 0 or 1.
 * @throws {IcsRulesError} with code `inexact_number` for a number with a fraction, `too_precise`,
 * `not_a_number` or `out_of_range`.
 *
 * @example
 * parseShare("0.250"); // "0.25"
 */
export function parseShare(share: string | number): Share;

/**
 * A financial year, checked.
 *
 * @throws {IcsRulesError} with code `not_a_year`.
 *
 * @example
 * parseYear("2019/20"); // "2019/20"
 */
export function parseYear(text: string): FinancialYear;

/**
 * The indicative population of a level and the rule that gives it; `null` where the year has none.
 *
 * @param level The level.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of the level, of the year and of the overlays.
 *
 * @example
 * const [rule, band] = populationBand("neighbourhood", "2019/20") ?? [];
 */
export function populationBand(level: Level, year: FinancialYear, overlays?: string[]): [rule: Rule, band: PopulationBand] | null;

/**
 * Who holds the provider part of a reserve.
 *
 * @param met Whether the provider met its control total of the year before; null where that is not
 * known.
 * @param year The financial year, `2017/18`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `rules`, and with code `wrong_type` for anything but a boolean or null.
 *
 * @example
 * const found = providerHolder(true, "2017/18");
 * if (found.outcome === "answer") console.log(found.value.holder); // "provider"
 */
export function providerHolder(met: boolean | null, year: FinancialYear, overlays?: string[]): Outcome<ProviderReserve>;

/**
 * Reads published figures and recomputes what follows from others: variances, sums, identities
 * between rows of one case, each compared within the rounding of what was printed.
 *
 * Figures are texts as printed in the file; an empty text means not published. A row that cannot be
 * read is named with its problems and spoils no other. `clean` says that every row was read and
 * nothing differs.
 *
 * @param rows The rows of the file, each an object by column, or their JSON text.
 * @param year The financial year of the rulebook to cite.
 * @throws {IcsRulesError} with every problem of the shape of the rows, or `empty`.
 *
 * @example
 * const { clean, unread, differing } = reconcile(rows, "2019/20");
 */
export function reconcile(rows: PublishedRow[] | string, year: FinancialYear): Reconciliation;

/**
 * Recomputes published scores and segments of trusts and compares: the scores of ranks where the
 * tables have everybody who is ranked, finance scores, averages, domain scores, segments by the cut
 * points of the quarter, the override and the segment in the end.
 *
 * Each quarter of the tables is a cohort of its own. Averages may differ by the tolerance that a rule
 * states; everything else must be the same. What the tables alone do not determine is counted and
 * listed with the reason. `clean` says that every row was read and nothing differs.
 *
 * @param tables The three tables, each the names of its columns and the fields of its rows, all texts;
 * or their JSON text. With `quartiles`, segments by quarters are shown too.
 * @param year The financial year of the framework.
 * @throws {IcsRulesError} with every missing column, or `empty`.
 *
 * @example
 * const tables = { trusts, metric_scores: scores, raw_ranks: ranks };
 * const { clean, not_checked } = reconcileSegments(tables, "2025/26");
 */
export function reconcileSegments(tables: SegmentTables | string, year: FinancialYear): SegmentReconciliation;

/**
 * Settles published settlements of a corridor scheme again, each by the terms of its track, and
 * compares: the generated amount, the gates, the share and what was earned or owed, exactly or within
 * the rounding that a rule states.
 *
 * Columns may come in any order and others may stand beside them. A row that cannot be read is named
 * with its problems, each with its column, and spoils no other. `clean` says that every row was read
 * and nothing differs.
 *
 * @param table The names of the columns and the fields of the rows, all texts, or their JSON text.
 * @param year The financial year of the rulebook to cite.
 * @throws {IcsRulesError} with every missing column, or `empty`.
 *
 * @example
 * const [columns, ...rows] = parse(csv); // any reader of CSV that gives arrays
 * const { clean, unread, differing } = reconcileSettlements({ columns, rows }, "2019/20");
 */
export function reconcileSettlements(table: SettlementTable | string, year: FinancialYear): SettlementReconciliation;

/**
 * The same as a table for people: published and computed figures side by side, what differs, what
 * could not be read and what could not be checked.
 *
 * @param rows The rows of the file, each an object by column, or their JSON text.
 * @param year The financial year of the rulebook to cite.
 * @throws {IcsRulesError} as `reconcile`.
 *
 * @example
 * console.log(reconciliationReport(rows, "2019/20"));
 */
export function reconciliationReport(rows: PublishedRow[] | string, year: FinancialYear): string;

/**
 * The assessment of a system's year as a report for people: tables in pounds with deficits in
 * brackets, then caveats and sources.
 *
 * @param systemYear The document, or its JSON text.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `assess`.
 *
 * @example
 * console.log(report(systemYear));
 */
export function report(systemYear: SystemYear | string, overlays?: string[]): string;

/**
 * The report and the explanation as HTML. Every text of the document is escaped.
 *
 * @param systemYear The document, or its JSON text.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `assess`.
 *
 * @example
 * element.innerHTML = reportHtml(systemYear);
 */
export function reportHtml(systemYear: SystemYear | string, overlays?: string[]): string;

/**
 * One rule of a year: what it says, its value, its sources and how well sourced it is.
 *
 * @param id The public, stable id of the rule.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `rules`, and with code `unknown_rule`.
 *
 * @example
 * rule("control-totals.2019-20.link-minimum", "2019/20").value; // "0.15"
 */
export function rule(id: RuleId, year: FinancialYear, overlays?: string[]): Rule;

/**
 * The same as a table for people.
 *
 * @param tables The three tables, or their JSON text.
 * @param year The financial year of the framework.
 * @throws {IcsRulesError} as `reconcileSegments`.
 *
 * @example
 * console.log(segmentsReport(tables, "2025/26"));
 */
export function segmentsReport(tables: SegmentTables | string, year: FinancialYear): string;

/**
 * The payments that give everybody what they are owed; they are few, though not always fewest.
 *
 * @param question The nets by account (an organisation's code, `pool` or `unallocated`): received
 * positive, paid negative.
 * @throws {IcsRulesError} with every problem, among them `not_net_neutral`.
 *
 * @example
 * settle({ nets: { RHQ: "-30", RXF: "10", "03N": "20" } });
 * // [{ from: "RHQ", to: "03N", amount: "20.00" }, { from: "RHQ", to: "RXF", amount: "10.00" }]
 */
export function settle(question: SettlementQuestion | string): Transfer[];

/**
 * The same as a table for people: published and computed amounts side by side, what differs and what
 * could not be read.
 *
 * @param table The names of the columns and the fields of the rows, all texts, or their JSON text.
 * @param year The financial year of the rulebook to cite.
 * @throws {IcsRulesError} as `reconcileSettlements`.
 *
 * @example
 * console.log(settlementsReport({ columns, rows }, "2019/20"));
 */
export function settlementsReport(table: SettlementTable | string, year: FinancialYear): string;

/**
 * Splits an organisation's amount over systems by shares that sum to at most 1.
 *
 * The parts and what is outside make the amount exactly, each with its sign.
 *
 * @param question The amount, and the shares by system code.
 * @throws {IcsRulesError} with every problem, among them `shares_do_not_sum` and `empty`.
 *
 * @example
 * split({ amount: "100.01", shares: { QF7: "0.333", QWO: "0.667" } }).parts.QF7; // "33.30"
 */
export function split(question: SplitQuestion | string): Split;

/**
 * Reads a system's year from tables as people keep them, and gives it back with amounts as texts in
 * pounds. `members`, `returns` and so on are lists of rows.
 *
 * Amounts may have commas, pound signs and brackets for deficits. A blank cell is left out and never
 * zero. A column `excluded.psf.to_date` stands for nested fields, and a text such as `RHQ; 03N` for a
 * list.
 *
 * @param tables The tables with `system`, `year` and `unit` (`pounds`, or `thousands` or `£000`).
 * @param columns The field that each column is, by column, where it is called otherwise:
 * `{ "Org code": "code" }`; or such an object by table, `{ returns: {...} }`.
 * @param dash What a dash alone in a cell means: `missing`, or `nil` for an amount of nothing;
 * `missing` when left out.
 * @throws {IcsRulesError} with every problem of every table, each by the row as it was given, from 0,
 * and the caller's own name of the column. A column that no row should have is named once.
 *
 * @example
 * const members = [{ Org: "RHQ", kind: "Foundation Trust", Plan: "(3,500.5)" }];
 * const tables = { system: "QF7", year: "2019/20", unit: "£000", members };
 * systemYearFromTables(tables, { Org: "code", Plan: "control_total" }).members[0].control_total;
 * // "-3500500.00"
 */
export function systemYearFromTables(tables: Record<string, unknown> | string, columns?: Record<string, string> | Record<string, Record<string, string>>, dash?: Dash): SystemYear;

/**
 * The version of the library, for example `0.1.0`.
 */
export function version(): string;
