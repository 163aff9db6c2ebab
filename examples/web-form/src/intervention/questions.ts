// The questions about the intervention.

import { editions, type Response } from "ics-rules";

import { type Question, yesOrNo } from "./question";
import { optionsOf, responses, scopes, stages, subjects } from "./words";

export const year = (): Question => ({
  name: "year",
  path: "year",
  title: "Which financial year is it in?",
  short: "Financial year",
  hint: "A financial year runs from 1 April to 31 March. Each has its own rules.",
  unanswered: "Select a financial year",
  field: {
    kind: "choice",
    options: editions()
      .toReversed()
      .map((year) => ({ value: year, text: year })),
  },
});

export const subject: Question = {
  name: "subject",
  path: "intervention.subject",
  title: "What is it about?",
  short: "About",
  unanswered: "Select what it is about",
  field: { kind: "choice", options: optionsOf(subjects) },
};

export const stage: Question = {
  name: "stage",
  path: "intervention.stage",
  title: "Which stage of maturity is the system at?",
  short: "Stage of the system",
  hint: "The system that the organisation belongs to, or the system itself.",
  unanswered: "Select the system’s stage of maturity",
  field: { kind: "choice", options: optionsOf(stages) },
};

export const response = (open: readonly Response[]): Question => ({
  name: "response",
  path: "intervention.response",
  title: "What is to be done?",
  short: "To be done",
  unanswered: "Select what is to be done",
  field: {
    kind: "choice",
    options: optionsOf(responses).filter(({ value }) => open.includes(value)),
  },
});

export const scope: Question = {
  name: "scope",
  path: "intervention.request_scope",
  title: "Is the request within the performance framework and the agreed objectives?",
  short: "Scope of the request",
  hint: "The objectives are those that the system has agreed with the region.",
  unanswered: "Select whether the request is within the framework and the objectives",
  field: { kind: "choice", options: optionsOf(scopes) },
};

export const exceptional: Question = {
  name: "exceptional",
  path: "intervention.exceptional",
  title: "Are the circumstances exceptional?",
  short: "Exceptional circumstances",
  hint: "This is a judgement for you to make and to record. The rules do not define it.",
  unanswered: "Select yes if the circumstances are exceptional",
  field: { kind: "choice", options: yesOrNo },
};

export const national: Question = {
  name: "national",
  path: "intervention.needs_national_decision",
  title: "Is it so serious that it must be decided nationally?",
  short: "National decision needed",
  hint: "This too is a judgement, apart from the one before: neither follows from the other.",
  unanswered: "Select yes if it must be decided nationally",
  field: { kind: "choice", options: yesOrNo },
};

export const reason: Question = {
  name: "reason",
  path: "intervention.reason",
  title: "What is the reason for these judgements?",
  short: "Reason for the judgements",
  hint: "For the record, such as the minute that states it. Leave it empty if none is recorded.",
  field: { kind: "text" },
};

export const inherit = (taken: boolean): Question => ({
  name: "inherit",
  path: "intervention.inherit",
  title: "Does the system keep the freedoms of earlier stages?",
  short: "Freedoms of earlier stages",
  hint: `The route depends on it, and no source settles it. The rulebook takes them to be ${taken ? "kept" : "not kept"}.`,
  unanswered: "Select whether freedoms of earlier stages are kept",
  field: {
    kind: "choice",
    options: [
      { value: "no", text: "No, they are not kept" },
      { value: "yes", text: "Yes, they are kept" },
    ],
  },
});

export const powers: Question = {
  name: "powers",
  path: "powers",
  title: "Do you want the statutory powers too?",
  short: "Statutory powers",
  hint: "Which powers are open against the body on a day, and in some years who oversees it.",
  unanswered: "Select yes if you want the statutory powers too",
  field: { kind: "choice", options: yesOrNo },
};
