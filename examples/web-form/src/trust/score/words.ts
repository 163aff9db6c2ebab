// Values, bands and changes of a metric in words.

import { formatMoney, type Crossing, type ResourceMetric } from "ics-rules";

import { moneyOf } from "../words";

/** A value with its unit. */
export function quantity(value: string, unit: string): string {
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
}

/** Where a band begins: at its boundary, or past it where the boundary is still outside. */
export function begins({ boundary, on_boundary }: Crossing, unit: string): string {
  return `${on_boundary ? "at" : "past"} ${quantity(boundary, unit)}`;
}

/** A difference of values: of percentages, in percentage points. */
function difference(value: string, unit: string): string {
  return quantity(value, unit === "%" ? "percentage points" : unit);
}

/** How far a band is, in the unit and, where amounts were given, in pounds. */
export function away({ distance, pounds }: Crossing, metric: ResourceMetric, unit: string): string {
  const money = pounds === null ? "" : `, ${formatMoney(pounds)} of ${moneyOf[metric]}`;
  return `${difference(distance, unit)} away${money}`;
}
