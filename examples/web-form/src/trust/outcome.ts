// What stands in the place of an answer: what is wrong, what is missing, or that the year has none.

import type { Outcome, Problem } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { cannotTell } from "../shared/explanation";
import type { Asked } from "../shared/library";
import { outcome } from "../shared/outcome";
import { errorSummary } from "../shared/problems";
import { settled } from "../shared/typing";

/** How a path of the document is called on the page. */
export type NameOf = (path: string) => string;

/** The answer by `answered`; otherwise why there is none. `reach` brings a field into the form that it
 * does not show at the time. */
export function askedFor<T>(
  asked: Asked<Outcome<T>>,
  nameOf: NameOf,
  answered: (value: T) => TemplateResult,
  reach?: (path: string) => void,
): TemplateResult {
  if (!asked.ok) return refused(asked.problems, nameOf, reach);
  return outcome(asked.value, answered, nameOf);
}

/** What is wrong; or, where nothing is but more is needed, what. */
export function refused(
  problems: readonly Problem[],
  nameOf: NameOf,
  reach?: (path: string) => void,
): TemplateResult {
  const wrong = problems.filter(isWrong);
  if (wrong.length === 0) {
    return cannotTell({
      missing: problems.map(({ path }) => nameOf(path)),
      because: "what was begun is not complete",
    });
  }
  const shown = settled(wrong);
  return html`${errorSummary(shown, nameOf, reach === undefined ? {} : { reach })}
    <p>
      ${shown.length === 0 ? "The answer follows once the figure is complete." : "There is no answer until this is mended."}
    </p>`;
}

/** Whether a problem is a mistake, and not a field that still waits to be filled in. */
export function isWrong({ code }: Problem): boolean {
  return code !== "missing_field" && code !== "empty";
}

/** The problems that a form shows at its fields. */
export function shownAtFields(asked: Asked<unknown>): Problem[] {
  return asked.ok ? [] : settled(asked.problems.filter(isWrong));
}

/** The answer where there is one. */
export function answerOf<T>(asked: Asked<Outcome<T>>): T | undefined {
  return asked.ok && asked.value.outcome === "answer" ? asked.value.value : undefined;
}

/** What an answer still needs. */
export function missingOf(asked: Asked<Outcome<unknown>>): string[] {
  return asked.ok && asked.value.outcome === "cannot_tell" ? asked.value.value.missing : [];
}
