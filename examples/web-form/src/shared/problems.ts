// Problems as the design system shows errors: a summary with links, and a message at each field.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

/** The id of the field that a path of the document names: `members[0].code` is `members-0-code`. */
export function fieldId(path: string): string {
  return path.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "document";
}

/** What a problem says to the person who typed: what was expected, and what was found. */
export function message({ found, expected }: Problem): string {
  return `Expected ${expected}, found ${found}`;
}

/** The problems whose field is `path`, or lies below it. */
export function problemsAt(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter(
    (problem) =>
      problem.path === path || [".", "["].some((next) => problem.path.startsWith(path + next)),
  );
}

/** The message at a field; goes before the input, which names `${fieldId(path)}-error` in its
 * `aria-describedby`. */
export function inlineError(problems: readonly Problem[], path: string): TemplateResult | typeof nothing {
  const here = problemsAt(problems, path);
  if (here.length === 0) return nothing;
  return html`<span class="nhsuk-error-message" id="${fieldId(path)}-error">
    <span class="nhsuk-u-visually-hidden">Error: </span>${here.map(message).join(". ")}
  </span>`;
}

// What nobody would read to the end of; mending the first shows the next.
const mostShown = 20;

/** The summary above a form. `label` names the field of a path as the form does; a field that the
 * form shows is linked. Call `focusSummary` after it was shown because of a button. Where problems
 * come and go as somebody types, `quiet` keeps a screen reader from reading each of them out. */
export function errorSummary(
  problems: readonly Problem[],
  label: (path: string) => string,
  { quiet = false } = {},
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="nhsuk-error-summary" id="error-summary" tabindex="-1">
    <div role=${quiet ? nothing : "alert"}>
      <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
          ${problems.slice(0, mostShown).map(
            (problem) => html`<li>
              <a href="#${fieldId(problem.path)}" @click=${toField}
                >${label(problem.path)}: ${message(problem)}</a
              >
            </li>`,
          )}
          ${problems.length > mostShown
            ? html`<li>and ${problems.length - mostShown} more</li>`
            : nothing}
        </ul>
      </div>
    </div>
  </div>`;
}

/** Brings the summary into view and to a screen reader. */
export function focusSummary(): void {
  document.getElementById("error-summary")?.focus();
}

/** Leads from a link, whose hash is the id of a field, to that field. */
export function toField(event: Event): void {
  event.preventDefault(); // the hash belongs to the page
  const field = nearest((event.currentTarget as HTMLAnchorElement).hash.slice(1));
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
    const field =
      document.getElementById(part) ?? document.querySelector(`[id^="${CSS.escape(part)}-"]`);
    if (field instanceof HTMLElement) return field;
  }
  return undefined;
}
