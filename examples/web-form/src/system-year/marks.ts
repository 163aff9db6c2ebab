// Small marks in the tables of the answer: whether a total is met, who an organisation is.

import type { Delivery } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { deliveries, forecasts } from "./words";

const lastMonth = 12;

/** Whether a total is met, by a return of a month: before the last one that is a forecast. A sum that is
 * no test is neither met nor missed. */
export function delivered(found: Delivery | null, month: number | null): string {
  return found === null ? "No test" : (month === lastMonth ? deliveries : forecasts)[found];
}

/** Whether a total is met, as a tag: the words say it, the colour only helps. */
export function delivery(found: Delivery | null, month: number | null): TemplateResult {
  const colour = found === null ? "grey" : found === "met" ? "green" : "red";
  return html`<strong class="nhsuk-tag nhsuk-tag--${colour}">${delivered(found, month)}</strong>`;
}

/** An organisation by its code and, where it was given, its name. */
export function named(code: string, name?: string | null): TemplateResult {
  return html`${code}${name ? html` <bdi class="organisation-name">${name}</bdi>` : nothing}`;
}
