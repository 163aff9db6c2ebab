// The two pictures of a system's year: members against plan, and the system month by month.

import { formatMoney, type ControlTotal } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { chart } from "../shared/chart";
import { monthName } from "./words";

/** The charts of a control total; none before there is a return. */
export function charts(total: ControlTotal): TemplateResult | typeof nothing {
  const latest = total.months.at(-1);
  if (latest === undefined || latest.members.length === 0) return nothing;
  return html`<div class="charts">${membersAgainstPlan(latest)} ${monthByMonth(total)}</div>`;
}

function membersAgainstPlan({ month, members }: ControlTotal["months"][number]): TemplateResult {
  const behind = members.filter(({ variance_to_date }) => variance_to_date.startsWith("-"));
  return chart({
    kind: "bars",
    title: `Members against plan to date, ${monthName(month)}`,
    says:
      behind.length === 0
        ? "No member is behind its plan."
        : `Behind plan: ${behind.map(({ code, variance_to_date }) => `${code} ${formatMoney(variance_to_date)}`).join(", ")}.`,
    along: "Organisation",
    labels: members.map(({ code }) => code),
    series: [
      { name: "Plan to date", values: members.map(({ plan_to_date }) => plan_to_date) },
      { name: "Actual to date", values: members.map(({ actual_to_date }) => actual_to_date) },
    ],
    written: formatMoney,
    axis,
  });
}

function monthByMonth({ months, total }: ControlTotal): TemplateResult | typeof nothing {
  const known = months.map(({ month, to_date }) => ({
    month,
    ...(to_date.outcome === "answer" ? { found: to_date.value } : {}),
  }));
  const last = known.findLast(({ found }) => found !== undefined);
  if (last?.found === undefined) return nothing;
  const { actual, plan, run_rate } = last.found;
  return chart({
    kind: "lines",
    title: "System month by month, against its control total",
    says: `At ${monthName(last.month)} ${formatMoney(actual)} against a plan of ${formatMoney(plan)}. At this rate the year would come to ${formatMoney(run_rate.straight_line)}; the control total is ${formatMoney(total)}.`,
    along: "Month",
    labels: known.map(({ month }) => `M${month}`),
    series: [
      { name: "Plan to date", values: known.map(({ found }) => found?.plan ?? null) },
      { name: "Actual to date", values: known.map(({ found }) => found?.actual ?? null) },
      {
        name: "The year at this run rate",
        values: known.map(({ found }) => found?.run_rate.straight_line ?? null),
      },
      { name: "Control total", values: known.map(() => total) },
    ],
    written: formatMoney,
    axis,
  });
}

const short = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 });

/** A mark at an axis, shortened: `(£20m)`. */
function axis(pounds: number): string {
  const size = `£${short.format(Math.abs(pounds)).toLowerCase()}`;
  return pounds < 0 ? `(${size})` : size;
}
