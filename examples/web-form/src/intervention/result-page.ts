// The result: the route, the roles, the powers and the notice, and the answers they follow from.

import { checkNotice, escalation, route } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { escalationQuestion, intervention, noticeQuestion } from "./answers";
import { answerList } from "./check-page";
import type { Walk } from "./flow";
import { noticeResult } from "./notice-result";
import { check, hrefOf } from "./place";
import { powersResult } from "./powers-result";
import { rolesResult } from "./roles-result";
import { notes, routeResult } from "./route-result";
import { noLadder } from "./flow";

export function resultPage(walk: Walk, again: () => void): TemplateResult {
  const { given, path } = walk;
  const year = given.year ?? "";
  const absent = noLadder(year);
  const ladder =
    absent === null
      ? route(intervention(given), year)
      : ({ outcome: "not_in_force", value: absent } as const);
  const name = (place: string) => {
    const question = path.find((one) => [place, `intervention.${place}`].includes(one.path));
    return question?.short ?? place;
  };
  return html`<p class="nhsuk-body-l">By the rules of ${year}.</p>
    <section class="intervention-part" aria-labelledby="route">
      <h2 class="nhsuk-heading-l" id="route">The route</h2>
      ${routeResult(ladder, year, name)}
    </section>
    ${given.powers === "yes" ? powersSections(walk, name) : nothing}
    <section class="intervention-part" aria-labelledby="answers">
      <h2 class="nhsuk-heading-l" id="answers">What it follows from</h2>
      ${answerList(walk, false)}
      <p class="on-screen"><a href=${hrefOf(check)}>Change the answers</a></p>
    </section>
    <div class="nhsuk-button-group on-screen">
      <button class="nhsuk-button" type="button" @click=${() => window.print()}>
        Print this page
      </button>
      <button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${again}>
        Start again
      </button>
    </div>`;
}

function powersSections({ given }: Walk, name: (place: string) => string): TemplateResult {
  const year = given.year ?? "";
  const found = escalation(escalationQuestion(given), year);
  return html`<section class="intervention-part" aria-labelledby="roles">
      <h2 class="nhsuk-heading-l" id="roles">Who oversees the body, by its segment</h2>
      ${rolesResult(found.roles, year, name)}
    </section>
    <section class="intervention-part" aria-labelledby="powers">
      <h2 class="nhsuk-heading-l" id="powers">Statutory powers</h2>
      ${powersResult(found.powers, year, name)} ${notes(found.notes, year)}
    </section>
    ${
      given.notice === "yes"
        ? html`<section class="intervention-part" aria-labelledby="notice">
            <h2 class="nhsuk-heading-l" id="notice">The notice</h2>
            ${noticeResult(checkNotice(noticeQuestion(given), year), year, name)}
          </section>`
        : nothing
    }`;
}
