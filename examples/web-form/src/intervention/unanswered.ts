// What has no answer: a line each, after everything that has one.

import type { Outcome } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

/** An outcome that is no answer. */
export type Refusal = Exclude<Outcome<never>, { outcome: "answer" }>;

/** What could not be answered. `title` is the section that it would have been. */
export function unanswered(
  refusals: readonly { title: string; refusal: Refusal }[],
  name: (path: string) => string,
): TemplateResult | typeof nothing {
  if (refusals.length === 0) return nothing;
  return html`<section class="intervention-part" aria-labelledby="unanswered">
    <h2 class="nhsuk-heading-m" id="unanswered">Without an answer</h2>
    ${refusals.map(({ title, refusal }) => html`<p>${inWords(title, refusal, name)}</p>`)}
  </section>`;
}

function inWords(title: string, refusal: Refusal, name: (path: string) => string): string {
  if (refusal.outcome === "cannot_tell") {
    const { because, missing } = refusal.value;
    return `${title}: this cannot be told, as ${because}. Still needed: ${missing.map(name).join("; ")}.`;
  }
  const { rule, years } = refusal.value;
  const others = years.length === 0 ? "" : ` These years have it: ${years.join(", ")}.`;
  return `Not in force: ${rule}.${others}`;
}
