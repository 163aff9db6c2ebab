// Every answer with a link to change it, before the result.

import { html, nothing, type TemplateResult } from "lit-html";

import { noLadder, type Walk } from "./flow";
import { hrefOf, result } from "./place";
import { answerText } from "./question";

export function checkPage(walk: Walk, again: () => void): TemplateResult {
  return html`<div class="nhsuk-grid-row">
    <div class="nhsuk-grid-column-two-thirds">
      ${answerList(walk, true)}
      <p>
        <a class="nhsuk-button" href=${hrefOf(result)} role="button" draggable="false"
          >${noLadder(walk.given.year ?? "") === null ? "See how it must run" : "See the powers"}</a
        >
      </p>
      <button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${again}>
        Start again
      </button>
    </div>
  </div>`;
}

/** The answers that count, as a list of questions and answers. */
export function answerList({ path, given }: Walk, change: boolean): TemplateResult {
  return html`<dl class="nhsuk-summary-list">
    ${path.map(
      (question) =>
        html`<div class="nhsuk-summary-list__row">
          <dt class="nhsuk-summary-list__key">${question.short}</dt>
          <dd class="nhsuk-summary-list__value intervention-answer">
            ${answerText(question, given[question.name] ?? "")}
          </dd>
          ${
            change
              ? html`<dd class="nhsuk-summary-list__actions">
                  <a href=${hrefOf(question.name, true)}
                    >Change<span class="nhsuk-u-visually-hidden"> ${question.short}</span></a
                  >
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
}
