// The result: the route, the roles, the powers and the notice, and the answers they follow from.

import { checkNotice, escalation, type Outcome, route } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { outcome } from "../shared/outcome";
import { escalationQuestion, intervention, noticeQuestion } from "./answers";
import { answerList } from "./check-page";
import { noLadder, type Walk } from "./flow";
import { noticeResult } from "./notice-result";
import { check, hrefOf } from "./place";
import { powersResult } from "./powers-result";
import { rolesResult } from "./roles-result";
import { notes, routeResult } from "./route-result";
import { type Refusal, unanswered } from "./unanswered";

/** A section of the result: what it shows, or why it shows nothing. */
interface Section {
  id: string;
  title: string;
  shown: TemplateResult | Refusal;
}

/** What was asked about: a route, or, in a year without one, powers alone. */
export function resultTitle({ given }: Walk): string {
  return noLadder(given.year ?? "") === null ? "How this intervention must run" : "Powers over a body";
}

export function resultPage(walk: Walk, again: () => void): TemplateResult {
  const { given, path } = walk;
  const year = given.year ?? "";
  const name = (place: string) => {
    const question = path.find((one) => [place, `intervention.${place}`].includes(one.path));
    return question?.short ?? place;
  };
  const sections = [theRoute(walk, name), ...(given.powers === "yes" ? thePowers(walk, name) : [])];
  return html`<p class="nhsuk-body-l">By the rules of ${year}.</p>
    ${sections.map(({ id, title, shown }) =>
      "outcome" in shown
        ? nothing
        : html`<section class="intervention-part" aria-labelledby=${id}>
            <h2 class="nhsuk-heading-l" id=${id}>${title}</h2>
            ${shown}
          </section>`,
    )}
    ${unanswered(
      sections.flatMap(({ title, shown }) =>
        "outcome" in shown ? [{ title, refusal: shown }] : [],
      ),
      name,
    )}
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

/** The route, or what keeps it from being told: where there is a ladder it is what was asked first. */
function theRoute({ given }: Walk, name: (place: string) => string): Section {
  const year = given.year ?? "";
  const absent = noLadder(year);
  const section = { id: "route", title: "The route" };
  if (absent !== null) return { ...section, shown: { outcome: "not_in_force", value: absent } };
  const found = route(intervention(given), year);
  return { ...section, shown: outcome(found, (one) => routeResult(one, year), name) };
}

function thePowers({ given }: Walk, name: (place: string) => string): Section[] {
  const year = given.year ?? "";
  const found = escalation(escalationQuestion(given), year);
  const sections: Section[] = [
    {
      id: "roles",
      title: "Who oversees the body, by its segment",
      shown: answered(found.roles, (roles) => rolesResult(roles, year)),
    },
    {
      id: "powers",
      title: "Statutory powers",
      shown: answered(
        found.powers,
        (powers) => html`${powersResult(powers, year, name)} ${notes(found.notes, year)}`,
      ),
    },
  ];
  if (given.notice !== "yes") return sections;
  const notice = checkNotice(noticeQuestion(given), year);
  const shown = answered(notice, (days) => noticeResult(days, year));
  return [...sections, { id: "notice", title: "The notice", shown }];
}

function answered<T>(
  found: Outcome<T>,
  show: (answer: T) => TemplateResult,
): TemplateResult | Refusal {
  return found.outcome === "answer" ? show(found.value) : found;
}
