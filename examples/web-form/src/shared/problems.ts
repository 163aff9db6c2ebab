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

// What nobody would read to the end of; mending the first shows the next.
const mostShown = 20;

/** How a summary behaves. */
export interface SummaryOptions {
  /** Keeps a screen reader from reading out problems that come and go as somebody types. */
  quiet?: boolean;
  /** Brings a field into the form that it does not show at the time. */
  reach?: (path: string) => void;
}

/** The summary above a form. `label` names the field of a path as the form does; a field that the
 * form shows is linked. Call `focusSummary` after it was shown because of a button. */
export function errorSummary(
  problems: readonly Wrong[],
  label: (path: string) => string,
  { quiet = false, reach = () => {} }: SummaryOptions = {},
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="nhsuk-error-summary" id="error-summary" tabindex="-1">
    <div role=${quiet ? nothing : "alert"}>
      <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
          ${problems
            .slice(0, mostShown)
            .map(
              (problem) =>
                html`<li>
                  ${fieldLink(
                    problem.path,
                    problem.says ?? `${label(problem.path)}: ${message(problem)}`,
                    reach,
                  )}
                </li>`,
            )}
          ${
            problems.length > mostShown
              ? html`<li>and ${problems.length - mostShown} more</li>`
              : nothing
          }
        </ul>
      </div>
    </div>
  </div>`;
}

/** Brings the summary into view and to a screen reader. */
export function focusSummary(): void {
  document.getElementById("error-summary")?.focus();
}

/** A link that leads to the field of a path. `reach` first brings it into the form. */
export function fieldLink(
  path: string,
  text: string,
  reach: (path: string) => void = () => {},
): TemplateResult {
  const lead = (event: Event) => {
    event.preventDefault(); // the hash belongs to the page
    reach(path);
    toField(fieldId(path));
  };
  return html`<a href="#${fieldId(path)}" @click=${lead}>${text}</a>`;
}

/** Leads to the field of an id, and opens what it is folded into. */
function toField(id: string): void {
  const field = nearest(id);
  if (field === undefined) return;
  for (let part: Element | null = field; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  field.scrollIntoView({ block: "center" });
  field.focus();
}

/** The field of an id. A problem of a whole list or row leads to its first field, and one of what
 * the form does not show to what it lies in. */
function nearest(id: string): HTMLElement | undefined {
  for (let part = id; part !== ""; part = part.replace(/-?[^-]*$/, "")) {
    const first = `:is(input, select, textarea)[id^="${CSS.escape(part)}-"]`;
    const field = document.getElementById(part) ?? document.querySelector(first);
    if (field instanceof HTMLElement) return field;
  }
  return undefined;
}
