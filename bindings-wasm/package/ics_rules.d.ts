/* tslint:disable */
/* eslint-disable */
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
 * A fund paid for accepting and meeting control totals.
 */
export type FundKind = "provider_sustainability" | "commissioner_sustainability" | "financial_recovery" | "marginal_rate_emergency_tariff";

/**
 * A governance requirement.
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
     * From when, as the source gives it.
     */
    from: string | null;
    /**
     * Until when, as the source gives it.
     */
    to: string | null;
}

/**
 * A level at which a system plans and delivers, each with an indicative population.
 */
export type Level = "neighbourhood" | "place" | "system";

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
     * Its control total for the year: a surplus is positive, a deficit negative.
     */
    control_total: Money;
    /**
     * Its turnover for the year, in which it may share risk.
     */
    turnover?: Money;
    /**
     * Its allocation for the year, if it is a commissioner.
     */
    allocation?: Money;
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
     * members' are on the same footing, the one that the agreement shares.
     */
    own_variance: Money;
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
     * Outturn less control total: adverse is negative.
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
 * A member's share of the system's variance.
 */
export interface MemberShare {
    /**
     * Its code.
     */
    code: OdsCode;
    /**
     * Its own variance: favourable positive, adverse negative.
     */
    own_variance: Money;
    /**
     * What its share is in proportion to: pounds of the base, millionths of the whole for a fixed
     * share, 1 for equal shares.
     */
    weight: Weight;
    /**
     * The figure the basis goes by; none where shares are equal or fixed.
     */
    base: Money | null;
    /**
     * Its share of the system's variance, gain positive, loss negative.
     */
    share: Money;
    /**
     * The most its share may be in size; none where it has no limit.
     */
    limit: Money | null;
    /**
     * Whether the limit decided the share.
     */
    bound: Bound;
    /**
     * Its position once the sharing is carried out: what its variance is against, and its share.
     * That is its control total for the year, or its plan for a variance to date. What is
     * unallocated is not in it: until somebody covers it, it stays with those whom a transfer from
     * `unallocated` names.
     */
    position_after: Money;
    /**
     * What it receives (positive) or pays (negative): its share less its own variance.
     */
    net: Money;
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
 * A net-neutral adjustment that members propose: changes to their control totals that sum to
 * zero.
 */
export interface Adjustment {
    /**
     * When it is made: a window of the year's rules, in 2019/20 `draft_plan` or `final_plan`.
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
     * How the change improves overall performance, as the year's rules ask.
     */
    performance_statement?: string;
}

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
 * A part of an assessment that can be explained on its own.
 */
export type AssessmentPart = "control_total" | "risk_share" | "maturity" | "freedoms" | "routes" | "observations";

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
 * A period, with the variant of it that a publisher may add.
 *
 * Written `FY-plan`, `FY-outturn`, `FY-outturn-draft`, `M07`, `M07-YTD`, `M07-FOT`, `Q4` or `H1`
 * (read as `M06-YTD`), each followed by `-` and a variant where there is one: `FY-plan-first-submission`. Figures of
 * different variants are never compared with each other.
 */
export type Period = string;

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
 * A quarter of the financial year; Q1 is April to June.
 */
export type Quarter = "Q1" | "Q2" | "Q3" | "Q4";

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
     * Basis, colon, what is measured: `surplus: system`.
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
 * A row of the ladder that gives one sentence for each stage.
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
     * The sentence for each stage that has one.
     */
    cells: Record<Stage, string>;
    /**
     * The stages whose sentence is inferred.
     */
    inferred: Stage[];
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
}

/**
 * A rule that an answer rests on and that nobody has confirmed.
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
}

/**
 * A rule that the year does not have.
 */
export interface NotInForce {
    /**
     * What was asked for, in words.
     */
    rule: string;
    /**
     * The years of this library that have it.
     */
    years: FinancialYear[];
}

/**
 * A share of a whole: from 0 to 1, with at most twelve decimal places.
 *
 * Held as a whole number of millionths of a millionth, so that shares add up exactly.
 */
export type Share = string;

/**
 * A step of a route.
 *
 * Printed, it is a sentence with how binding it is in brackets.
 */
export interface Step {
    /**
     * Its place in the order in which steps must happen, from 1.
     */
    number: number;
    /**
     * Who takes it; none where the rule's own words say it.
     */
    actor: Actor | null;
    /**
     * What is done.
     */
    act: Act;
    /**
     * How binding it is; none where the rule's own words say it.
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
     * How the members share what the system misses or beats its control total by.
     */
    agreement?: Agreement;
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
     * What nobody has confirmed, the weakest first.
     */
    caveats: Caveat[];
    /**
     * Every rule cited, by id.
     */
    rules: Record<RuleId, Rule>;
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
 * An exact amount of sterling: whole pence, never rounded behind your back.
 *
 * A surplus, a favourable variance and money received are positive; a deficit, an adverse
 * variance and money paid are negative. An amount is at most a trillion pounds in size.
 */
export type Money = string;

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
     * The share of it that depends on the system control total.
     */
    linked_to_system?: Share;
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
     * What each remaining month must bring to end on the control total; none after month 12.
     */
    needed_per_month: Money | null;
}

/**
 * How a system's variance was shared: what each member bears or gains, and who pays whom.
 *
 * The shares and what is unallocated make the variance exactly, so the members' positions after
 * sharing and what is unallocated make the sum of the control totals and the variance. What the
 * members receive on balance is minus what is unallocated: they come out even where nothing is.
 */
export interface RiskShare {
    /**
     * What the shares are in proportion to.
     */
    basis: SharingBasis;
    /**
     * Which variance was shared, where the agreement says.
     */
    on: SharedVariance | null;
    /**
     * The variance of the system, the sum of its members': favourable positive, adverse negative.
     */
    variance: Money;
    /**
     * The members, in order of organisation code.
     */
    members: MemberShare[];
    /**
     * What no member's limit had room for, with the sign of the variance. Nobody has agreed to
     * bear it, or to have it.
     */
    unallocated: Money;
    /**
     * The payments that carry the sharing out. What is unallocated is paid by or to
     * `unallocated`.
     */
    transfers: Transfer[];
    /**
     * Every variance into the pool and every share out of it. The balance of a member is its net.
     */
    ledger: Ledger;
    /**
     * The rules it rests on, the rule of the basis first.
     */
    rules: RuleId[];
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
     * The only one who may deal with the organisation or the system; a request or an intervention
     * that reaches them another way, such as from a national team, is refused as a channel.
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
 * How well sourced a rule is, from best to weakest.
 *
 * An answer that rests on several rules has the weakest of their standings.
 */
export type Standing = "primary" | "secondary" | "inferred" | "assumed";

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
 * The code by which the Organisation Data Service knows an organisation, for example `RHQ`.
 *
 * Three to ten capital letters and digits: trusts, clinical commissioning groups and boards have
 * three to five, older area codes nine. Codes compare and sort as text; wherever order matters
 * in this library (a last penny, a list), organisations come in the order of their codes.
 */
export type OdsCode = string;

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
 * The most that a member may come to bear or gain; of several terms the tightest holds.
 */
export interface LimitTerms {
    /**
     * An amount, zero or more.
     */
    amount?: Money;
    /**
     * A share of the member's turnover, to the nearest penny.
     */
    share_of_turnover?: Share;
    /**
     * A share of the member's allocation, to the nearest penny.
     */
    share_of_allocation?: Share;
}

/**
 * The outcome of a rule.
 *
 * Refusal is a value: where an input is missing the outcome names it, and where the year has no
 * such rule the outcome names the years that do. There is never a number built on a gap.
 */
export type Outcome<T> = { outcome: "answer"; value: T } | { outcome: "cannot_tell"; value: CannotTell } | { outcome: "not_in_force"; value: NotInForce };

/**
 * The part a rule plays, the same in every edition.
 *
 * Ids name the year they come from; code asks for the part, and an edition without it answers
 * "not in force" with the years that have it.
 */
export type Role = "system_control_total" | "net_neutral" | "net_neutral_windows" | "net_neutral_tests" | "net_neutral_approval" | "funds_linked" | "shared_variance" | "organisation_split" | "split_sums" | "whole_trust" | "measurement_basis" | "excluded_incomes" | "excluded_items" | "named_ics" | "population_gate" | "overall_stage" | "cell_reached" | "gate_effect" | "no_published_aggregate" | "column_is_own_set" | "inherit" | "report_choice" | "system_may_advise" | "consult_before_escalation" | "know_before_engagement" | "agree_interventions" | "region_decides" | "national_recommendation" | "single_channel" | "critical_friend" | "flags_independent" | "agreement_withheld" | "neighbourhood_population" | "place_population" | "system_population" | "bands_indicative" | "key_equal" | "key_fixed" | "key_turnover" | "key_allocation" | "shares_sum_exactly" | "base_above_zero" | "fixed_shares_are_whole" | "shares_are_data" | "system_variance_lines" | "rebase_on_release" | "risk_reserve" | "deficit_support" | "system_is_board_and_trusts" | "systems_valid_from" | "systems_valid_to";

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
 * The system control total, and the positions and forecasts against it.
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
     * Each member's control total, in order of code.
     */
    members: MemberTotal[];
    /**
     * The sum before net-neutral adjustments.
     */
    before: Money;
    /**
     * The system control total. Net-neutral adjustments leave it as it was.
     */
    total: Money;
    /**
     * What became of each adjustment.
     */
    adjustments: AdjustmentOutcome[];
    /**
     * The position at every month for which a return was made, in order.
     */
    months: Position[];
    /**
     * The outturn at the latest month less the control total: adverse is negative.
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
     * What the months so far come to each, and what the rest must.
     */
    run_rate: RunRate;
}

/**
 * The system's result for the year, forecast or, at month 12, achieved.
 */
export interface Outturn {
    /**
     * The result.
     */
    amount: Money;
    /**
     * The system control total.
     */
    control_total: Money;
    /**
     * Outturn less control total: adverse is negative. Also the headroom to the boundary.
     */
    variance: Money;
    /**
     * Whether the control total is met, which a result equal to it does.
     */
    delivery: Delivery;
}

/**
 * The three figures a row can have.
 */
export type Measure = "plan" | "actual" | "variance";

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
 * The value of a rule that is a parameter.
 */
export type Parameter = boolean | number | string | string[];

/**
 * What a concern is about.
 */
export type Theme = "quality" | "finance" | "operational_performance" | "strategic_change" | "leadership";

/**
 * What a position leaves out or takes in. Positions on different bases are never added or
 * compared.
 */
export type Basis = "excluding_funds" | "including_funds" | "excluding_dsf" | "including_dsf";

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
 * What an organisation's share of an amount is in proportion to: a number from nothing to a
 * trillion with at most six decimal places.
 *
 * Only the proportion between the weights of one allocation means anything: 1 and 3 share as 2
 * and 6 do.
 */
export type Weight = string;

/**
 * What becomes of a net-neutral adjustment.
 */
export interface AdjustmentOutcome {
    /**
     * The window it was made in.
     */
    window: string;
    /**
     * The moves, which sum to zero.
     */
    moves: Record<OdsCode, Money>;
    /**
     * Whether it counts: everyone who must agree has agreed.
     */
    in_effect: boolean;
    /**
     * Who must still agree: members whose total moves, then approvers.
     */
    awaiting: string[];
    /**
     * Whether a statement of how it improves performance was given.
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
 * What decided the size of a part.
 */
export type Bound = "free" | "at_floor" | "at_cap";

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
 * What everybody is owed: received positive, paid negative, in sum nothing.
 */
export interface SettlementQuestion {
    /**
     * The nets by account.
     */
    nets: Record<Account, Money>;
}

/**
 * What freedoms and obligations are about.
 */
export type FreedomSubject = "oversight" | "finance" | "planning" | "support";

/**
 * What is done in a step.
 */
export type Act = "advise" | "inform" | "consult" | "recommend" | "decide" | "agree" | "enact" | "coordinate" | "channel" | "as_stated";

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
     * The reason for these judgements.
     */
    reason?: string;
    /**
     * Whether freedoms of earlier stages are kept; the rulebook's setting when left out.
     */
    inherit?: boolean;
}

/**
 * What kind of figure a line has: the part of `line` before the colon.
 */
export type LineBasis = "surplus" | "expenditure" | "allocation" | "limit" | "driver" | "reserve" | "funding" | "count" | "ratio";

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
export type Code = "not_json" | "not_toml" | "too_deep" | "unknown_field" | "duplicate_field" | "missing_field" | "wrong_type" | "unknown_value" | "inexact_number" | "not_a_number" | "too_precise" | "out_of_range" | "not_a_year" | "not_a_month" | "not_a_code" | "unknown_code" | "duplicate_code" | "duplicate_return" | "empty" | "no_edition" | "out_of_scope" | "not_net_neutral" | "shares_do_not_sum" | "negative_weight" | "no_weight" | "limits_cannot_hold" | "unknown_rule" | "overlay_changes_nothing" | "unknown_source" | "too_many_problems";

/**
 * What moves do to each national sector; the two sum to zero.
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
 * What the members have agreed, and the figures of each.
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
}

/**
 * What the members of a system have agreed about sharing its variance.
 *
 * ```json
 * { "basis": "turnover", "limits": { "RHQ": { "share_of_turnover": "0.005" } } }
 * ```
 */
export interface Agreement {
    /**
     * What the shares are in proportion to.
     */
    basis: SharingBasis;
    /**
     * Which variance is shared.
     */
    on?: SharedVariance;
    /**
     * Each member's share of the whole, where the basis is fixed shares. They sum to 1.
     */
    shares?: Record<OdsCode, Share>;
    /**
     * The most that members may come to bear or gain; a member without an entry has no limit.
     */
    limits?: Record<OdsCode, LimitTerms>;
}

/**
 * What the members' shares are in proportion to.
 */
export type SharingBasis = "equal" | "fixed" | "turnover" | "allocation" | "control_total";

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
 * What the three figures of a row say about each other.
 */
export type Arithmetic = { arithmetic: "compared"; value: Comparison } | { arithmetic: "derived"; value: Measure } | { arithmetic: "one_figure" };

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
 * Where a population lies against its band.
 */
export type Footing = "below" | "inside" | "above";

/**
 * Where an amount can be: with an organisation, in the pool they share, or with nobody.
 *
 * As text it is the organisation's code, `pool` or `unallocated`; codes have no small letters, so
 * the three cannot be confused. Accounts sort in that order.
 */
export type Account = string;

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
}

/**
 * Whether a control total is met.
 */
export type Delivery = "met" | "missed";

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
     * The population gate.
     */
    gate: Gate;
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
 * Whether the population gate is met, and what follows if it is not.
 */
export type Gate = "met" | "not_met_warns" | "not_met_blocks";

/**
 * Which variance of the system is shared.
 */
export type SharedVariance = "forecast" | "to_date";

/**
 * Who takes a step.
 */
export type Actor = "region" | "national_group" | "system" | "ics";

/**
 * Whom an intervention is in.
 */
export type SubjectKind = "organisation" | "system";

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
 * The criteria of the maturity matrix.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `rules`.
 *
 * @example
 * criteria("2019/20").filter(({ cell }) => cell?.domain === "leadership");
 */
export function criteria(year: FinancialYear, overlays?: string[]): Criterion[];

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
 * How mature a system is, whether it may be named, and what is missing for its next stage.
 *
 * @param report The stage of each domain, as those who know the system judge.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of the report, of the year and of the overlays.
 *
 * @example
 * const stages = { leadership: "maturing", architecture: "thriving", care_models: "developing" };
 * const found = maturity({ ...stages, track_record: "maturing", population: true }, "2019/20");
 * if (found.outcome === "answer") console.log(found.value.overall); // "developing"
 */
export function maturity(report: MaturityReport | string, year: FinancialYear, overlays?: string[]): Outcome<Maturity>;

/**
 * What nobody has confirmed: assumed rules, and parameters whose value no source gives.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `rules`.
 *
 * @example
 * openPoints("2019/20").map((rule) => rule.note);
 */
export function openPoints(year: FinancialYear, overlays?: string[]): Rule[];

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
 * How an intervention or another response must run: who decides, and every step in order.
 *
 * Whether circumstances are exceptional and whether the decision must be national are judgements
 * that the caller states; without them the outcome for an intervention is `cannot_tell`.
 *
 * @param intervention What is to be done, with whom, in a system of what stage.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of the intervention, of the year and of the overlays.
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
 * Every rule of a year, in the order of the rulebook's files.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules, and with every problem
 * of the overlays.
 *
 * @example
 * rules("2019/20").filter((rule) => rule.standing === "assumed");
 */
export function rules(year: FinancialYear, overlays?: string[]): Rule[];

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
 * Shares a system's variance between its members as they have agreed: who bears or gains how much,
 * and who pays whom.
 *
 * A gain and money received are positive, a loss and money paid negative. The outcome is
 * `cannot_tell` where members lack the figure that the agreement goes by.
 *
 * @param question The agreement, and the figures of each member.
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} with every problem of the agreement, of the year and of the overlays.
 *
 * @example
 * const members = [
 *   { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
 *   { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
 * ];
 * const shared = shareRisk({ agreement: { basis: "turnover" }, members }, "2019/20");
 * if (shared.outcome === "answer") console.log(shared.value.transfers); // RXF pays RHQ 300.00
 */
export function shareRisk(question: SharingQuestion | string, year: FinancialYear, overlays?: string[]): Outcome<RiskShare>;

/**
 * Every source that the rulebook of a year lists, by number.
 *
 * @param year The financial year, for example `2019/20`.
 * @param overlays Local rulebook files (TOML) laid over the edition of the year, in order.
 * @throws {IcsRulesError} as `rules`.
 *
 * @example
 * sources("2019/20").map((source) => `[${source.number}] ${source.title}`);
 */
export function sources(year: FinancialYear, overlays?: string[]): Source[];

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
 * The 42 integrated care systems with their regions, as the list valid from 1 July 2022 has them.
 *
 * @param year The financial year, for example `2019/20`.
 * @throws {IcsRulesError} with code `no_edition` for a year without rules.
 *
 * @example
 * systems("2019/20").find(({ code }) => code === "QF7")?.name; // "South Yorkshire"
 */
export function systems(year: FinancialYear): System[];

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly allocate: (a: any) => [number, number, number];
    readonly assess: (a: any, b: any) => [number, number, number];
    readonly checkSystemYear: (a: any) => [number, number, number];
    readonly criteria: (a: any, b: any) => [number, number, number];
    readonly editions: () => [number, number, number];
    readonly explain: (a: any, b: any) => [number, number, number];
    readonly explainHtml: (a: any, b: any, c: any) => [number, number, number];
    readonly explainMarkdown: (a: any, b: any, c: any) => [number, number, number];
    readonly explainPart: (a: any, b: any, c: any) => [number, number, number];
    readonly explainText: (a: any, b: any, c: any) => [number, number, number];
    readonly footing: (a: any, b: any, c: any, d: any) => [number, number, number];
    readonly formatMoney: (a: any) => [number, number, number];
    readonly freedoms: (a: any, b: any, c: any, d: any) => [number, number, number];
    readonly maturity: (a: any, b: any, c: any) => [number, number, number];
    readonly openPoints: (a: any, b: any) => [number, number, number];
    readonly parseMoney: (a: any) => [number, number, number];
    readonly parseMonth: (a: any) => [number, number, number];
    readonly parseOrganisationCode: (a: any) => [number, number, number];
    readonly parseShare: (a: any) => [number, number, number];
    readonly parseYear: (a: any) => [number, number, number];
    readonly populationBand: (a: any, b: any, c: any) => [number, number, number];
    readonly reconcile: (a: any, b: any) => [number, number, number];
    readonly reconciliationReport: (a: any, b: any) => [number, number, number];
    readonly report: (a: any, b: any) => [number, number, number];
    readonly reportHtml: (a: any, b: any) => [number, number, number];
    readonly route: (a: any, b: any, c: any) => [number, number, number];
    readonly rule: (a: any, b: any, c: any) => [number, number, number];
    readonly rules: (a: any, b: any) => [number, number, number];
    readonly settle: (a: any) => [number, number, number];
    readonly shareRisk: (a: any, b: any, c: any) => [number, number, number];
    readonly sources: (a: any, b: any) => [number, number, number];
    readonly split: (a: any) => [number, number, number];
    readonly systems: (a: any) => [number, number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
