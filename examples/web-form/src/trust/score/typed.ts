// What was typed for the use of resources score, and the question it makes.

import {
  moneyFromReturn,
  type ControlTotalFooting,
  type FinancialYear,
  type Money,
  type MoneyUnit,
  type Problem,
  type ResourceMetric,
} from "ics-rules";

import { ask } from "../../shared/library";
import { isoDay } from "../../shared/date-field";
import { known, type YesNo } from "../../shared/yes-no";
import { metrics, workings } from "../words";

/** How a metric is given. */
export type How = "value" | "amounts" | "left_out";

/** A metric as it was typed. What was typed one way stays while another is chosen. */
export interface MetricTyped {
  how: How;
  value: string;
  amounts: Record<string, string>;
  /** The clause that lets it be left out. */
  by: string;
}

/** All that the score depends on, as it was typed. */
export interface ResourcesTyped {
  date: string;
  unit: MoneyUnit;
  metrics: Record<ResourceMetric, MetricTyped>;
  controlTotal: ControlTotalFooting | "";
  specialMeasures: YesNo;
  valueForMoney: YesNo;
  /** Where each slider was moved to. */
  moved: Partial<Record<ResourceMetric, string>>;
  /** The other year under whose framework the metrics are put. */
  elsewhere: FinancialYear | "";
}

const noMetric = (): MetricTyped => ({ how: "value", value: "", amounts: {}, by: "" });

/** Nothing typed. */
export const noResources: ResourcesTyped = {
  date: "",
  unit: "thousands",
  metrics: {
    capital_service_capacity: noMetric(),
    liquidity: noMetric(),
    margin: noMetric(),
    distance_from_plan: noMetric(),
    agency: noMetric(),
  },
  controlTotal: "",
  specialMeasures: "unknown",
  valueForMoney: "unknown",
  moved: {},
  elsewhere: "",
};

/** A question as JSON text, and the amounts that could not be read. */
export interface Asking {
  json: string;
  problems: Problem[];
}

/** The question that was typed. */
export function questionOf(given: ResourcesTyped): Asking {
  const problems: Problem[] = [];
  const asked: Record<string, unknown> = {
    date: isoDay(given.date) ?? undefined,
    left_out: metrics
      .filter((metric) => given.metrics[metric].how === "left_out")
      .map((metric) => ({ metric, by: given.metrics[metric].by })),
    control_total: given.controlTotal || undefined,
    financial_special_measures: known(given.specialMeasures),
    value_for_money_concern: known(given.valueForMoney),
  };
  for (const metric of metrics) {
    const { how, value, amounts } = given.metrics[metric];
    if (how === "value" && value.trim() !== "") asked[metric] = { value: value.trim() };
    if (how === "amounts") asked[metric] = read(metric, amounts, given.unit, problems);
  }
  return { json: JSON.stringify(asked), problems };
}

/** The same question with some metrics at other values. */
export function movedTo(json: string, moved: ResourcesTyped["moved"]): string {
  const places = Object.entries(moved).map(([metric, value]) => [metric, { value }]);
  return JSON.stringify({ ...JSON.parse(json), ...Object.fromEntries(places) });
}

/** The amounts of a metric; none where nothing was typed. */
function read(
  metric: ResourceMetric,
  amounts: Record<string, string>,
  unit: MoneyUnit,
  problems: Problem[],
): Record<string, Money> | undefined {
  const found: Record<string, Money> = {};
  for (const name of Object.keys(workings[metric].amounts)) {
    const text = (amounts[name] ?? "").trim();
    if (text === "") continue;
    if (name === "month") {
      found[name] = text;
      continue;
    }
    const amount = ask(() => moneyFromReturn(text, unit));
    if (!amount.ok) problems.push(...at(`${metric}.${name}`, amount.problems));
    else if (amount.value !== null) found[name] = amount.value;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function at(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path }));
}
