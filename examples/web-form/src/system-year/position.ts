// Where the system stands at a month, and every organisation against its own total.

import { formatMoney, type ControlTotal, type OwnTotals, type Position } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { numeric, table } from "../shared/table";
import { aimName, besidePlans, countedBack } from "./control-total";
import { delivery, named } from "./marks";
import { told } from "./outcomes";
import { monthName } from "./words";

/** Where the system stands at a month. */
export function position(at: Position, total: ControlTotal): TemplateResult {
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
            : html`Needed to end on the ${aimName(total)}: ${atLeast(run_rate.needed_per_month)} in
              each month to come.`
        }
      </p>`,
  )}
  ${forecast(at, total)}`;
}

/** The year as it is forecast: members and system against plan, and the system against what it is held
 * to, which is a column of its own where it is another line. */
function forecast(at: Position, total: ControlTotal): TemplateResult {
  const beside = besidePlans(total);
  const own = total.aim === "sum_of_members" ? "control total" : "plan";
  const system = at.outturn.outcome === "answer" ? at.outturn.value : null;
  return html`${table({
    caption: `Forecast for the year, ${monthName(at.month)}`,
    heads: [
      "Organisation",
      numeric(own.charAt(0).toUpperCase() + own.slice(1)),
      numeric("Forecast"),
      numeric(own === "plan" ? "Against plan" : "Against the control total"),
      ...(beside ? [numeric(`Against the ${aimName(total)}`)] : []),
    ],
    rows: at.members.map(({ code, control_total, outturn, outturn_variance }) => [
      code,
      formatMoney(control_total),
      outturn === null ? "none" : formatMoney(outturn),
      outturn_variance === null ? "" : formatMoney(outturn_variance),
      ...(beside ? [""] : []),
    ]),
    ...(system && {
      total: [
        "System",
        ...[system.plan, system.amount, system.against_plan].map(formatMoney),
        ...(beside ? [formatMoney(system.variance)] : []),
      ],
    }),
  })}
  ${told(
    at.outturn,
    ({ amount, variance, delivery: met, withheld }) =>
      html`<p>
        Forecast for the year: ${formatMoney(amount)}, which is ${formatMoney(variance)} against the
        ${[aimName(total), countedBack(withheld)].filter(Boolean).join(", ")}: ${delivery(met, at.month)}
      </p>`,
  )}`;
}

/** An amount that is to be reached: a deficit is told as one. */
function atLeast(amount: string): string {
  if (amount.startsWith("-")) return `a deficit of no more than ${formatMoney(amount.slice(1))}`;
  return amount === "0.00" ? "break-even or better" : `a surplus of at least ${formatMoney(amount)}`;
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
            delivery(outturn.value.delivery, month),
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
