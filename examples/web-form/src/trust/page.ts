// Trust score and segment: the year decides the framework, and the framework what can be asked.

import { cohort, editions, segment, useOfResources, type FinancialYear } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { radios, selectField } from "../shared/fields";
import { ask } from "../shared/library";
import { open, type Page } from "../shared/page";
import { typing } from "../shared/typing";
import { cohortPart } from "./cohort/part";
import { scorePart } from "./score/part";
import { segmentPart } from "./segment/part";
import { bodies } from "./segment/words";
import { change, redrawWith, typed, type Question } from "./state";
import { optionsOf } from "./words";

const questions = {
  score: "Use of resources score",
  segment: "Segment by judgement and decision",
  cohort: "Segment by average score against other trusts",
} satisfies Record<Question, string>;

const parts: Record<Question, (year: FinancialYear) => TemplateResult> = {
  score: scorePart,
  segment: segmentPart,
  cohort: cohortPart,
};

/** The first question that the year's framework has; a question that comes first shows most. */
function firstIn(year: FinancialYear): Question {
  const [body] = Object.keys(bodies);
  const tries: [Question, () => { outcome: string }][] = [
    // Whoever the trust is, the year has the question or has not.
    ["cohort", () => cohort(JSON.stringify({ trusts: [{ code: "AAA" }] }), year)],
    ["score", () => useOfResources("{}", year)],
    ["segment", () => segment(JSON.stringify({ body }), year)],
  ];
  const has = tries.find(([, question]) => {
    const asked = ask(question);
    return !asked.ok || asked.value.outcome !== "not_in_force";
  });
  return has?.[0] ?? "score";
}

function view(): Page {
  const { year, question } = typed();
  const asked = question || (year && firstIn(year));
  const handlers = typing(() => show());
  return {
    heading: "Trust score and segment",
    lead: "The financial year decides the framework. The score, the reasons and the way out follow as you type.",
    main: html`<form
      class="trust-form"
      novalidate
      @input=${handlers.input}
      @focusout=${handlers.focusout}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${selectField({
        path: "year",
        label: "Financial year",
        problems: [],
        value: year,
        options: editions().map((edition) => ({ value: edition, text: edition })),
        changed: (edition) => change((all) => Object.assign(all, { year: edition, question: "" })),
      })}
      ${
        year === "" || asked === ""
          ? html``
          : html`${radios<Question>({
              path: "question",
              label: "What do you ask?",
              problems: [],
              value: asked,
              options: optionsOf(questions),
              changed: (next) => change((all) => (all.question = next)),
            })}
            ${parts[asked](year)}`
      }
    </form>`,
  };
}

const show = await open(view);
redrawWith(show);
