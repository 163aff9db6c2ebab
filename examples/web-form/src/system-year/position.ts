// Where the system stands at a month, and every organisation against its own total.

import { formatMoney, type OwnTotals, type Position } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { numeric, table } from "../shared/table";
import { delivery, named } from "./marks";
import { told } from "./outcomes";
import { monthName } from "./words";

/** Where the system stands at a month. */
export function position(at: Position, against: string): TemplateResult {
  const system = at.to_date.outcome === "answer" ? at.to_date.value : null;
  return html`${table({
    caption: `Position to date, ${monthName(at.month)}`,
    heads: ["Organisation", numeric("Plan"), numeric("Actual"), numeric("Variance")],
    rows: at.members.map(({ code, plan_to_date, actual_to_date, variance_to_date }) => [
      code,
      ...[plan_to_date, actual_to_date, variance_to_date].map(formatMoney),
    ]),
    ...(system && {
      total: ["System", ...[system.plan, system.actual, system.variance].map(formatMoney)],
    }),
  })}
  ${told(
    at.to_date,
    ({ run_rate }) =>
      html`<p>
        Run rate: ${formatMoney(run_rate.per_month)} a month, which over the year would come to
        ${formatMoney(run_rate.straight_line)}.
        ${
          run_rate.needed_per_month === null
            ? nothing
            : html`Needed to end on the ${against}: ${formatMoney(run_rate.needed_per_month)} in
              each month to come.`
        }
      </p>`,
  )}
  ${told(
    at.outturn,
    ({ amount, variance, delivery: met }) =>
      html`<p>
        Forecast for the year: ${formatMoney(amount)}, which is ${formatMoney(variance)} against the
        ${against}: ${delivery(met)}
      </p>`,
  )}`;
}

/** Every organisation against its own total. */
export function ownTotals({ organisations }: OwnTotals): TemplateResult {
  return table({
    caption: "Organisations against their own totals",
    captionHidden: true,
    heads: [
      "Organisation",
      numeric("Own total"),
      "Return",
      numeric("Forecast"),
      numeric("Variance"),
      "Delivery",
    ],
    rows: organisations.map(({ organisation: { code, name }, total, month, outturn }) => [
      named(code, name),
      formatMoney(total),
      month === null ? "none" : `M${month}`,
      ...(outturn.outcome === "answer"
        ? [
            formatMoney(outturn.value.amount),
            formatMoney(outturn.value.variance),
            delivery(outturn.value.delivery),
          ]
        : [
            "",
            "",
            outturn.outcome === "cannot_tell"
              ? `Cannot tell: ${outturn.value.missing.join(", ")}`
              : "",
          ]),
    ]),
  });
}
