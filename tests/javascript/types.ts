// Never run: that this compiles proves the declarations of the package.

import init, {
  type Assessment,
  type Code,
  type ControlTotal,
  type Agreement,
  type Explanation,
  IcsRulesError,
  type Maturity,
  type Money,
  type Outcome,
  type Problem,
  type StartCode,
  type SystemYear,
  allocate,
  assess,
  checkSystemYear,
  corridorPresets,
  explain,
  explainHtml,
  explainPart,
  freedoms,
  maturity,
  populationBand,
  report,
  riskExposure,
  route,
  rule,
  settle,
  settleCorridor,
  shareRisk,
  split,
} from "ics-rules";

await init();

const systemYear: SystemYear = {
  system: "QF7",
  year: "2019/20",
  unit: "pounds",
  members: [
    { code: "RHQ", kind: "foundation_trust", control_total: "3500000", organisation_split: { QF7: "0.9" } },
    { code: "03N", kind: "ccg", control_total: "-500000" },
  ],
  returns: [{ month: 6, code: "RHQ", plan_to_date: "0", actual_to_date: "-1", forecast: "0" }],
  agreement: { basis: "turnover", limits: { RHQ: { share_of_turnover: "0.005" } } },
  concerns: [{ subject: "RHQ", theme: "finance", response: "intervention", exceptional: false }],
};

// @ts-expect-error a code that no member can have: kinds are a closed list
const unknownKind: SystemYear = { ...systemYear, members: [{ code: "RHQ", kind: "trust", control_total: "0" }] };
// @ts-expect-error the members are left out
const memberless: SystemYear = { system: "QF7", year: "2019/20" };
// @ts-expect-error an amount is a text
const inexact: SystemYear = { ...systemYear, members: [{ code: "RHQ", kind: "ccg", control_total: 0.1 }] };
void [unknownKind, memberless, inexact];

const assessment: Assessment = assess(systemYear, ['overlays = "2019/20"']);
const text: string = report(JSON.stringify(systemYear));
const checked: SystemYear = checkSystemYear(systemYear);
void [text, checked];

// An outcome keeps its argument, so that an answer is typed.
const controlTotal: Outcome<ControlTotal> = assessment.control_total;
switch (controlTotal.outcome) {
  case "answer": {
    const total: Money = controlTotal.value.total;
    const variance: Outcome<Money> = controlTotal.value.variance;
    if (variance.outcome === "answer") void variance.value.startsWith("-");
    void total;
    break;
  }
  case "cannot_tell": {
    const missing: string[] = controlTotal.value.missing;
    void missing;
    break;
  }
  case "not_in_force": {
    const years: string[] = controlTotal.value.years;
    void years;
    break;
  }
  default: {
    const never: never = controlTotal;
    void never;
  }
}
// @ts-expect-error an outcome is not its answer
void assessment.control_total.value.total;

if (assessment.maturity?.outcome === "answer") {
  const found: Maturity = assessment.maturity.value;
  const stage: "emerging" | "developing" | "maturing" | "thriving" | undefined = found.domains.leadership;
  // @ts-expect-error a domain may be missing where the stage was stated
  const always: string = found.domains.leadership;
  void [stage, always];
}
for (const advice of assessment.routes) {
  if (advice.route.outcome === "answer") void advice.route.value.steps[0]?.rules;
}
for (const cited of Object.values(assessment.rules)) void cited.sources.map((source) => source.number);

const why: Explanation = explain(systemYear);
const part: Explanation | null = explainPart(systemYear, "risk_share");
const html: string = explainHtml(systemYear, "routes");
// @ts-expect-error another part
explainPart(systemYear, "risks");
void [why, part, html];

const shared = allocate({ amount: "-4000.01", weights: { RHQ: "2", RXF: "1" }, at_most: { RHQ: "1000" } });
const bound: "free" | "at_floor" | "at_cap" | undefined = shared.parts[0]?.bound;
const outside: Money = split({ amount: "1", shares: { QF7: "0.5" } }).outside;
const payer: string | undefined = settle({ nets: { RHQ: "-1", pool: "1" } })[0]?.from;
void [bound, outside, payer];

const members = [{ code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" }];
const sharing = shareRisk({ agreement: { basis: "turnover" }, members }, "2019/20");
if (sharing.outcome === "answer") void sharing.value.ledger.entries.map((entry) => entry.amount);

const band = { gain: "0", loss: "0" };
const corridor = { preset: "mssp-2018.track-3", year: 2018, band, benchmark: "100", actual: "90" };
const settled = settleCorridor(corridor, "2019/20");
if (settled.outcome === "answer") void settled.value.shared?.limit?.bound;
const scheme: string | undefined = corridorPresets("2019/20")[0]?.id;
void scheme;
const tower: Agreement = {
  basis: { equal: "0.25", turnover: "0.75" },
  on: "stated",
  held_by: "reserve",
  retention: { RHQ: "1000", RXF: { share_of_turnover: "0.001" } },
  waterfall: [{ source: "risk_reserve", amount: "4000", conditions: { "the board agrees": true, "a vote": null } }],
  losses: [
    { from: "0", to: { share_of_turnover: "0.01" }, shared: "0.5", left_with: { region: "0.25", RHQ: "0.25" } },
    { from: { share_of_turnover: "0.01" }, shared: "1", basis: "equal" },
  ],
  limits: { RXF: { amount: "1500", no_worse_than_own: true, at_least: "500" } },
  overall: { at_least: { amount: "5" } },
  left_over_with: "region",
  no_payment_below: "10",
};
// @ts-expect-error a basis that there is not
const profit: Agreement = { basis: "profit" };
// @ts-expect-error a mix of a basis that there is not
const mixed: Agreement = { basis: { profit: "1" } };
// @ts-expect-error a size is a text or its terms
const size: Agreement = { basis: "equal", retention: { RHQ: 1000 } };
void [profit, mixed, size];
const stated = shareRisk({ agreement: tower, members, amount: "-90" }, "2019/20");
if (stated.outcome === "answer") {
  const left: Money | undefined = stated.value.left_with["region"];
  const basis = stated.value.basis;
  const equal: string | undefined = basis === null || typeof basis === "string" ? undefined : basis.equal;
  const drawn: Money | undefined = stated.value.draws[0]?.drawn;
  const after: Money | null | undefined = stated.value.members[0]?.position_after;
  void [left, equal, drawn, after, stated.value.layers.map((layer) => layer.left_with["RHQ"])];
}
const exposed = riskExposure({ agreement: tower, members, now: "-1000", outcomes: ["-700"] }, "2019/20");
if (exposed.outcome === "answer" && exposed.value.losses.outcome === "answer") {
  const [first] = exposed.value.losses.value.members;
  const most: Money | null | undefined = first?.most;
  const slope: string | undefined = first?.points[0]?.marginal;
  void [most, slope, exposed.value.at[0]?.shares["RHQ"]];
}

const next = maturity({ leadership: "maturing", population: true }, "2019/20");
if (next.outcome === "answer") void next.value.next?.gaps.map((gap) => gap.criteria);
const free = freedoms("thriving", "2019/20", undefined, []);
if (free.outcome === "answer") void free.value.entries.map((entry) => entry.condition);
const asked = route({ subject: "system", stage: "thriving", response: "plan_review_system" }, "2019/20");
if (asked.outcome === "answer") void asked.value.channel;

const value: boolean | number | string | string[] | Record<string, string> | null = rule("x", "2019/20").value;
const low: number | undefined = populationBand("place", "2019/20")?.[1].low;
void [value, low];

try {
  assess("{}");
} catch (error) {
  if (!(error instanceof IcsRulesError)) throw error;
  const code: Code | StartCode = error.code;
  const problems: readonly Problem[] = error.problems;
  const path: string | undefined = problems[0]?.path;
  // @ts-expect-error not a code
  void (code === "malformed");
  void path;
}
// @ts-expect-error only the package makes one
new IcsRulesError("", "empty", []);
