// The two pictures of a system's year: members against plan, and the system month by month.

import { formatMoney, type ControlTotal, type ToDate } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { chart } from "../shared/chart";
import { sentence } from "../shared/written";
import { aimName, besidePlans } from "./control-total";
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

/** The line of the year; one month makes none. */
function monthByMonth(total: ControlTotal): TemplateResult | typeof nothing {
  const known = everyMonth(total);
  const last = known.findLast(({ found }) => found !== null);
  if (!last?.found || known.length < 2) return nothing;
  const { actual, plan, run_rate } = last.found;
  const name = aimName(total);
  return chart({
    kind: "lines",
    title: `System month by month, against ${besidePlans(total) ? "plan and " : ""}the ${name}`,
    says: `At ${monthName(last.month)} ${formatMoney(actual)} against a plan of ${formatMoney(plan)}. At this rate the year would come to ${formatMoney(run_rate.straight_line)}; the ${name} is ${formatMoney(total.total)}.`,
    along: "Month",
    labels: known.map(({ month }) => `M${month}`),
    series: [
      { name: "Plan to date", values: known.map(({ found }) => found?.plan ?? null) },
      { name: "Actual to date", values: known.map(({ found }) => found?.actual ?? null) },
      {
        name: "The year at this run rate",
        values: known.map(({ found }) => found?.run_rate.straight_line ?? null),
      },
      { name: sentence(name), values: known.map(() => total.total) },
    ],
    written: formatMoney,
    axis,
  });
}

/** Every month from the first with a return to the last, so that months are equally far apart. */
function everyMonth({ months }: ControlTotal): { month: number; found: ToDate | null }[] {
  const first = months[0]?.month ?? 0;
  const last = months.at(-1)?.month ?? -1;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const to_date = months.find(({ month }) => month === first + at)?.to_date;
    return { month: first + at, found: to_date?.outcome === "answer" ? to_date.value : null };
  });
}

const short = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 });

/** A mark at an axis, shortened: `(£20m)`. */
function axis(pounds: number): string {
  const size = `£${short.format(Math.abs(pounds)).toLowerCase()}`;
  return pounds < 0 ? `(${size})` : size;
}
