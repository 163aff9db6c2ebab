// What the questions are for, before the first of them.

import { html, nothing, type TemplateResult } from "lit-html";

import { answers } from "./answers";
import { ladderYears } from "./flow";
import { check, hrefOf } from "./place";
import type { Question } from "./question";

/** `next` is the first question that is not answered yet; none when all are. */
export function startPage(next: Question | null): TemplateResult {
  const begun = Object.keys(answers()).length > 0;
  return html`<div class="nhsuk-grid-row">
    <div class="nhsuk-grid-column-two-thirds">
      <p class="nhsuk-body-l">
        Answer a few questions to see who decides, who must be asked or told first, and in which
        order.
      </p>
      <p>The route: ${ladderYears().join(", ")} only. Powers and notices: every year.</p>
      <p>You can also see:</p>
      <ul>
        <li>which statutory powers are open against a body on a day, and which are not</li>
        <li>who oversees the body by its segment, in the years that say so</li>
        <li>the last day for answering a notice of a requirement or penalty</li>
      </ul>
      <p>
        You need to know the stage of the system, and for the powers what the regulator holds. What
        is not known is left open, and never taken for a no.
      </p>
      <p>
        <a
          class="nhsuk-button"
          href=${hrefOf(begun ? (next?.name ?? check) : "year")}
          role="button"
          draggable="false"
          >${begun ? "Go on" : "Start now"}</a
        >
      </p>
      ${begun ? html`<p>Your answers in this tab are still here.</p>` : nothing}
    </div>
  </div>`;
}
