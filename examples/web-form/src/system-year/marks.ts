// Small marks in the tables of the answer: whether a total is met, who an organisation is.

import { html, nothing, type TemplateResult } from "lit-html";

import { deliveries } from "./words";

/** Whether a total is met, as a tag: the word says it, the colour only helps. */
export function delivery(found: keyof typeof deliveries): TemplateResult {
  const colour = found === "met" ? "green" : "red";
  return html`<strong class="nhsuk-tag nhsuk-tag--${colour}">${deliveries[found]}</strong>`;
}

/** An organisation by its code and, where it was given, its name. */
export function named(code: string, name?: string | null): TemplateResult {
  return html`${code}${name ? html` <bdi class="organisation-name">${name}</bdi>` : nothing}`;
}
