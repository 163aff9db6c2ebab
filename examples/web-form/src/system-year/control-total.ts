// The control total, or what the year has in its place: in a few figures, and its parts.

import {
  formatMoney,
  type AdjustmentOutcome,
  type ControlTotal,
  type Outturn,
  type Position,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { numeric, table } from "../shared/table";
import { sentence } from "../shared/written";
import { delivery, named } from "./marks";
import { monthName, plain } from "./words";

type Aim = ControlTotal["aim"];

/** What the total is called. */
const aims = {
  sum_of_members: "System control total",
  stated: "System target",
  objective: "System objective",
  each_organisation: "Sum of plans",
} satisfies Record<Aim, string>;

/** Where it comes from. */
const origins = {
  sum_of_members: "The sum of the members’ control totals",
  stated: "As it was stated",
  objective: "Balance, as no total is set for the system",
  each_organisation: "No test: each board and each trust must balance by itself",
} satisfies Record<Aim, string>;

/** What the total is called. */
export function aimTitle({ aim }: ControlTotal): string {
  return aims[aim];
}

/** What the total is called inside a sentence. */
export function aimName({ aim }: ControlTotal): string {
  return aims[aim].charAt(0).toLowerCase() + aims[aim].slice(1);
}

/** Whether the members' plans are another line than the total. */
export function besidePlans({ aim }: ControlTotal): boolean {
  return aim !== "sum_of_members" && aim !== "each_organisation";
}

/** What is counted back of support withheld, where any is. */
export function countedBack(withheld: Outturn["withheld"]): string | undefined {
  return withheld === null || withheld === "0.00"
    ? undefined
    : `with ${formatMoney(withheld)} of support withheld counted back`;
}

/** Where the total comes from; before deficit support, how it lies below balance. */
function origin({ aim, planned_support }: ControlTotal): string {
  return planned_support === null
    ? origins[aim]
    : `Balance after deficit support, of which ${formatMoney(planned_support)} is planned`;
}

/** The few figures that are asked for first. */
export function headline(total: ControlTotal): TemplateResult {
  const latest = total.months.at(-1);
  return html`<dl class="nhsuk-summary-list headline">
      ${fact(aims[total.aim], html`<strong>${formatMoney(total.total)}</strong>`, origin(total))}
      ${total.objective === null ? nothing : fact("Joint objective", formatMoney(total.objective))}
      ${
        latest?.to_date.outcome === "answer"
          ? fact(
              `Variance to date, ${monthName(latest.month)}`,
              formatMoney(latest.to_date.value.variance),
              `${formatMoney(latest.to_date.value.actual)} against a plan of ${formatMoney(latest.to_date.value.plan)}`,
            )
          : nothing
      }
      ${
        latest?.outturn.outcome === "answer"
          ? forecastFacts(total, latest.outturn.value, latest.month)
          : nothing
      }
    </dl>
    ${latest === undefined ? html`<p>There are no monthly returns yet.</p>` : notTold(latest)}`;
}

/** The forecast against the total and, where that is another line, against plan. */
function forecastFacts(total: ControlTotal, outturn: Outturn, month: number): TemplateResult {
  const { amount, variance, delivery: met, plan, against_plan, withheld } = outturn;
  return html`${fact("Forecast for the year", formatMoney(amount))}
  ${
    besidePlans(total)
      ? fact(
          "Against plan",
          formatMoney(against_plan),
          `The members’ plans come to ${formatMoney(plan)}`,
        )
      : nothing
  }
  ${fact(
    `Against the ${aimName(total)}`,
    html`${formatMoney(variance)} ${delivery(met, month)}`,
    sentence(countedBack(withheld) ?? ""),
  )}`;
}

/** What of the latest month cannot be told; the parts below say why. */
function notTold({ month, to_date, outturn }: Position): TemplateResult | typeof nothing {
  const missing = [
    ...(to_date.outcome === "answer" ? [] : ["the position to date"]),
    ...(outturn.outcome === "answer" ? [] : ["the forecast for the year"]),
  ];
  if (missing.length === 0) return nothing;
  return html`<p>
    Of ${monthName(month)}, ${missing.join(" and ")} cannot be told yet: see below what is missing.
  </p>`;
}

function fact(name: string, value: unknown, more?: string): TemplateResult {
  return html`<div class="nhsuk-summary-list__row">
    <dt class="nhsuk-summary-list__key">${name}</dt>
    <dd class="nhsuk-summary-list__value">
      ${value}${more ? html`<div class="nhsuk-body-s nhsuk-u-margin-bottom-0">${more}</div>` : nothing}
    </dd>
  </div>`;
}

/** What the total is made of. What differs for no member has no column. */
export function partsOfTotal(total: ControlTotal): TemplateResult {
  const split = total.members.some(({ counted_share }) => counted_share !== null);
  const adjusted = total.adjustments.length > 0;
  const amounts = (...[whole, before, moved, after]: string[]) => [
    ...(split ? [whole] : []),
    ...(adjusted ? [before, moved] : []),
    after,
  ];
  return html`${table({
    caption:
      total.aim === "sum_of_members"
        ? "What the control total is made of"
        : "The members’ own totals",
    heads: [
      "Organisation",
      ...amounts("Its own", "Counted here", "Moved", adjusted ? "After" : "Counted here").map(
        (text) => numeric(text ?? ""),
      ),
    ],
    rows: total.members.map(({ organisation: { code, name }, whole, before, moved, total }) => [
      named(code, name),
      ...amounts(...[whole, before, moved, total].map(formatMoney)),
    ]),
    total: [
      "All members",
      ...amounts("", formatMoney(total.before), "", formatMoney(total.of_members)),
    ],
  })}
  ${
    !besidePlans(total)
      ? nothing
      : html`<p>
          The members’ own totals come to ${formatMoney(total.of_members)}, which is
          ${formatMoney(total.surplus_of_plans)} against the ${aimName(total)}.
        </p>`
  }
  ${total.adjustments.map(adjustment)}`;
}

function adjustment({
  window,
  moves,
  in_effect,
  awaiting,
  target_holds,
}: AdjustmentOutcome): TemplateResult {
  const moved = Object.entries(moves).map(([code, amount]) => `${code} ${formatMoney(amount)}`);
  const waits = awaiting.length > 0 ? `, awaiting ${awaited(awaiting)}` : "";
  const breaks = target_holds || waits !== "" ? "" : ", as the system’s total would not hold";
  return html`<p>
    Adjustment in the ${plain(window)} window (${moved.join(", ")}):
    <strong>${in_effect ? "in effect" : "not in effect"}</strong>${in_effect ? "" : waits + breaks}.
  </p>`;
}

/** What is awaited beside parties, by the names that the answer has for it. */
const INPUTS: ReadonlyMap<string, string> = new Map([
  ["performance_statement", "a statement of how it improves overall performance"],
  ["system_target", "the system’s target, which must still hold"],
]);

function awaited(awaiting: readonly string[]): string {
  const parties = awaiting.filter((one) => !INPUTS.has(one));
  const agreement = parties.length > 0 ? [`the agreement of ${parties.join(" and ")}`] : [];
  return [...agreement, ...awaiting.flatMap((one) => INPUTS.get(one) ?? [])].join(" and ");
}
