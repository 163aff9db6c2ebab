// What was just done, with a way back; or why something was not done.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { message } from "../shared/problems";
import { inPlainWords } from "./naming";

/** What there is to say after a button, a paste or a file. */
export interface Notice {
  says: string;
  /** Everything that was wrong with what was given. */
  problems?: readonly Problem[];
  refused?: boolean;
}

const most = 20;

export function notice(
  { says, problems = [], refused }: Notice,
  undo: (() => void) | null,
): TemplateResult {
  if (refused) {
    return html`<div class="nhsuk-error-summary" id="notice" tabindex="-1" role="alert">
      <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
      <div class="nhsuk-error-summary__body">
        <p>${says}</p>
        <ul class="nhsuk-list nhsuk-list--bullet">
          ${problems
            .slice(0, most)
            .map(
              (problem) =>
                html`<li>
                  ${problem.path === "" ? nothing : html`${problem.path}: `}${message(inPlainWords(problem))}
                </li>`,
            )}
          ${problems.length > most ? html`<li>and ${problems.length - most} more</li>` : nothing}
        </ul>
      </div>
    </div>`;
  }
  return html`<div
    class="nhsuk-notification-banner nhsuk-notification-banner--success"
    id="notice"
    tabindex="-1"
    role="region"
    aria-labelledby="notice-title"
  >
    <div class="nhsuk-notification-banner__header">
      <h2 class="nhsuk-notification-banner__title" id="notice-title">Done</h2>
    </div>
    <div class="nhsuk-notification-banner__content">
      <p>${says}</p>
      ${
        undo
          ? html`<button
              class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              type="button"
              @click=${undo}
            >
              Undo
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Brings the notice into view and to a screen reader. */
export function focusNotice(): void {
  document.getElementById("notice")?.focus();
}
