// Explanations that open: each is asked for when it is opened, and not before.

import { explainPart, report, type AssessmentPart } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { explanation } from "../shared/explanation";

/** Which folds are open, and what to do when one is opened or closed. */
export interface Folds {
  readonly open: ReadonlySet<string>;
  toggled: (name: string, open: boolean) => void;
}

/** A fold whose inside is made only while it is open. */
export function fold(
  folds: Folds,
  name: string,
  summary: string,
  inside: () => unknown,
): TemplateResult {
  return html`<details
    class="nhsuk-details"
    ?open=${folds.open.has(name)}
    @toggle=${(event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (event.target === event.currentTarget) folds.toggled(name, open);
    }}
  >
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">${summary}</span>
    </summary>
    <div class="nhsuk-details__text">${folds.open.has(name) ? inside() : nothing}</div>
  </details>`;
}

/** Why a part of the answer is what it is. */
export function why(
  folds: Folds,
  part: AssessmentPart,
  document: string,
  summary = "Why, by which rules",
): TemplateResult {
  return fold(folds, part, summary, () => {
    const tree = explainPart(document, part);
    return tree === null ? nothing : explanation(tree, true);
  });
}

/** Everything the library says about the year, as one text. */
export function wholeReport(folds: Folds, document: string): TemplateResult {
  return fold(
    folds,
    "report",
    "The whole report as text",
    () =>
      html`<pre class="report" tabindex="0" role="region" aria-label="Report">
${report(document)}</pre>`,
  );
}
