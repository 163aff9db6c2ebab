// What else the answer holds, part by part: what each came to, and why.

import { formatMoney, type Assessment, type AssessmentPart, type Outcome } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { sentence } from "../shared/written";
import { told } from "./outcomes";
import { parts, plain } from "./words";
import { why, type Folds } from "./why";

type OtherPart = Exclude<AssessmentPart, "control_total" | "organisations" | "risk_share">;

/** The other parts of the answer; nothing where the document gives nothing for them. */
export function others(
  found: Assessment,
  document: string,
  folds: Folds,
): TemplateResult | typeof nothing {
  const given = Object.entries(inShort(found)).filter(([, lines]) => lines.length > 0);
  if (given.length === 0) return nothing;
  return html`<section class="part" aria-labelledby="others">
    <h3 class="nhsuk-heading-s" id="others">What else follows from the document</h3>
    ${given.map(
      ([part, lines]) =>
        html`<h4 class="nhsuk-heading-xs">${parts[part as OtherPart]}</h4>
          ${lines}
          ${why(folds, part as OtherPart, document, `${parts[part as OtherPart]}: in full, and why`)}`,
    )}
  </section>`;
}

/** Every other part in a line or two each. */
function inShort(found: Assessment): Record<OtherPart, TemplateResult[]> {
  return {
    funds: found.funds.map(({ fund, assessment }) =>
      line(
        `${fund.code}, ${plain(fund.kind)}`,
        assessment,
        ({ earned, lost }) => `${formatMoney(earned)} earned, ${formatMoney(lost)} lost`,
      ),
    ),
    deficit_support: one(
      found.deficit_support,
      ({ received, withheld, to_come }) =>
        `Received: ${amount(received)}; withheld: ${amount(withheld)}; to come: ${amount(to_come)}`,
    ),
    limits: found.limits.map(({ limit, kept }) =>
      line(
        plain(limit.on),
        kept,
        ({ kept, headroom }) => `${kept ? "kept" : "not kept"}, headroom ${formatMoney(headroom)}`,
      ),
    ),
    reserves: found.reserves.map(({ release }, at) =>
      line(
        `Reserve ${at + 1}`,
        release,
        ({ released, held }) => `${formatMoney(released)} released, ${formatMoney(held)} held`,
      ),
    ),
    capital: one(
      found.capital,
      ({ to_break_even }) => `${formatMoney(to_break_even)} to break even`,
    ),
    maturity: one(found.maturity, ({ overall }) => `The system is ${overall}`),
    freedoms: one(
      found.freedoms,
      ({ entries, stage }) => `${entries.length} in force for a ${stage} system`,
    ),
    forecast_changes: found.forecast_changes.map(({ code, month, change }) =>
      line(`${code} at M${month}`, change, ({ change }) => formatMoney(change)),
    ),
    oversight: found.oversight.flatMap(({ code, use_of_resources, segment, special_measures }) => [
      ...one(use_of_resources, ({ overall }) => `${code}: use of resources ${overall}`),
      ...one(segment, ({ decided }) =>
        decided === null
          ? `${code}: no decision was stated`
          : `${code}: segment ${decided.segment}`,
      ),
      ...one(special_measures, ({ met }) => `${code}: ${anyTest(met)}`),
    ]),
    governance: one(
      found.governance,
      ({ met, missing, not_stated }) =>
        `${met.length} met, ${missing.length} missing, ${not_stated.length} not stated`,
    ),
    routes: found.routes.map(({ concern, route }) =>
      line(
        `${concern.subject}, ${plain(concern.theme)}: ${plain(concern.response)}`,
        route,
        ({ decides }) => (decides === null ? "" : `decided by the ${decides}`),
      ),
    ),
    observations: found.observations.map(({ says }) => html`<p class="line">${sentence(says)}</p>`),
  };
}

function amount(found: Outcome<string>): string {
  return found.outcome === "answer" ? formatMoney(found.value) : "not known";
}

function anyTest(met: Outcome<boolean>): string {
  if (met.outcome !== "answer") return "whether a test for special measures is met cannot be told";
  return `${met.value ? "a" : "no"} test for special measures is met`;
}

function one<T>(found: Outcome<T> | null, says: (answer: T) => string): TemplateResult[] {
  return found === null ? [] : [line("", found, says)];
}

function line<T>(about: string, found: Outcome<T>, says: (answer: T) => string): TemplateResult {
  if (found.outcome !== "answer") {
    return html`${about === "" ? nothing : html`<p class="line">${about}</p>`}
    ${told(found, () => html``)}`;
  }
  const words = says(found.value);
  return html`<p class="line">${[about, words].filter(Boolean).join(": ")}</p>`;
}
