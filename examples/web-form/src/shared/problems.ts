// Problems as the design system shows errors: a summary with links, and a message at each field.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

/** The id of the field that a path of the document names: `members[0].code` is `members-0-code`. */
export function fieldId(path: string): string {
  return path.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "document";
}

/** A problem, with a sentence of the form's own where that helps more than what was found and
 * expected: "Select a financial year". */
export interface Wrong extends Problem {
  says?: string;
}

/** What a problem says to the person who typed: what was expected, and what was found. */
export function message({ says, found, expected }: Wrong): string {
  return says ?? `Expected ${expected}, found ${found}`;
}

/** The problems whose field is `path`, or lies below it. */
export function problemsAt(problems: readonly Wrong[], path: string): Wrong[] {
  return problems.filter(
    (problem) =>
      problem.path === path || [".", "["].some((next) => problem.path.startsWith(path + next)),
  );
}

/** The message at a field; goes before the input, which names `${fieldId(path)}-error` in its
 * `aria-describedby`. */
export function inlineError(
  problems: readonly Wrong[],
  path: string,
): TemplateResult | typeof nothing {
  const here = problemsAt(problems, path);
  if (here.length === 0) return nothing;
  return html`<span class="nhsuk-error-message" id="${fieldId(path)}-error">
    <span class="nhsuk-u-visually-hidden">Error: </span>${here.map(message).join(". ")}
  </span>`;
}

/** The summary above a form. `label` names the field of a path as the form does; a field that the
 * form shows is linked; `reach` brings one into the form that it does not show at the time. Call
 * `focusSummary` after it was shown because of a button. */
export function errorSummary(
  problems: readonly Wrong[],
  label: (path: string) => string,
  reach: (path: string) => void = () => {},
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="nhsuk-error-summary" id="error-summary" tabindex="-1">
    <div role="alert">
      <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
          ${problems.map(
            (problem) =>
              html`<li>
                <a
                  href="#${fieldId(problem.path)}"
                  @click=${(event: Event) => {
                    event.preventDefault(); // the hash belongs to the page
                    reach(problem.path);
                    toField(fieldId(problem.path));
                  }}
                  >${problem.says ?? `${label(problem.path)}: ${message(problem)}`}</a
                >
              </li>`,
          )}
        </ul>
      </div>
    </div>
  </div>`;
}

/** Brings the summary into view and to a screen reader. */
export function focusSummary(): void {
  document.getElementById("error-summary")?.focus();
}

function toField(id: string): void {
  // A problem of a whole list or row leads to its first field.
  const first = `:is(input, select, textarea)[id^="${CSS.escape(id)}-"]`;
  const field = document.getElementById(id) ?? document.querySelector(first);
  if (!(field instanceof HTMLElement)) return;
  field.scrollIntoView({ block: "center" });
  field.focus();
}
