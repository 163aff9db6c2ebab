// The questions about the intervention and about the body.

import {
  type BodyKind,
  checkNotice,
  editions,
  escalation,
  type FinancialYear,
  type PowerMeasure,
  type Response,
} from "ics-rules";

import { type Answers, escalationQuestion, noticeQuestion } from "./answers";
import type { Option, Question } from "./question";
import { bodies, measures, optionsOf, responses, stages, subjects } from "./words";

const yesOrNo: readonly Option[] = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
];

/** The day is asked before the body; what is wrong with it is the same for every body. */
const asked = (given: Answers) =>
  escalation(
    escalationQuestion({ body: Object.keys(bodies)[0] ?? "", ...given }),
    given.year ?? "",
  );
const noticed = (given: Answers) => checkNotice(noticeQuestion(given), given.year ?? "");

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

export const body = (open: readonly BodyKind[]): Question => ({
  name: "body",
  path: "body",
  title: "What kind of body is it?",
  short: "Kind of body",
  unanswered: "Select the kind of body",
  field: { kind: "choice", options: optionsOf(bodies).filter(({ value }) => open.includes(value)) },
});

export const date = (year: FinancialYear): Question => ({
  name: "date",
  path: "date",
  title: "On which day would a power be used?",
  short: "Day of use",
  hint: `A day in the financial year ${year}.`,
  unanswered: "Enter the day on which a power would be used",
  field: { kind: "day" },
  ask: asked,
});

export const segment: Question = {
  name: "segment",
  path: "segment",
  title: "Which segment is the body in?",
  short: "Segment",
  hint: "A number, of which 1 is the best. Leave it empty if it is not known.",
  field: { kind: "text", width: 2, numeric: true },
  ask: asked,
};

export const proposed: Question = {
  name: "proposed",
  path: "proposed_segment",
  title: "Which segment is proposed?",
  short: "Proposed segment",
  hint: "Leave it empty if no change is proposed.",
  field: { kind: "text", width: 2, numeric: true },
  ask: asked,
};

export const notice: Question = {
  name: "notice",
  path: "notice",
  title: "Do you want to check the days of a notice?",
  short: "Notice",
  hint: "The notice of a requirement or penalty gives days for representations.",
  unanswered: "Select yes if you want to check the days of a notice",
  field: { kind: "choice", options: yesOrNo },
};

export const measure = (open: readonly PowerMeasure[]): Question => ({
  name: "measure",
  path: "measure",
  title: "What is the notice for?",
  short: "Notice for",
  unanswered: "Select what the notice is for",
  field: {
    kind: "choice",
    options: optionsOf(measures).filter(({ value }) => open.includes(value)),
  },
});

export const received: Question = {
  name: "received",
  path: "received",
  title: "On which day is the notice received?",
  short: "Notice received",
  unanswered: "Enter the day on which the notice is received",
  field: { kind: "day" },
  ask: noticed,
};

export const days: Question = {
  name: "days",
  path: "days",
  title: "How many days does the notice give?",
  short: "Days given",
  hint: "For representations. Leave it empty for the fewest that it may give.",
  field: { kind: "text", width: 2, numeric: true },
  ask: noticed,
};

export const prevent: Question = {
  name: "prevent",
  path: "to_prevent_further_breach",
  title: "Is the shorter time to prevent a further breach?",
  short: "Shorter to prevent a further breach",
  unanswered: "Select yes if the shorter time is to prevent a further breach",
  field: { kind: "choice", options: yesOrNo },
};

export const breachDay: Question = {
  name: "breachDay",
  path: "breached_on",
  title: "On which day was the breach?",
  short: "Day of the breach",
  hint: "A penalty has a time limit from that day.",
  unanswered: "Enter the day of the breach",
  field: { kind: "day" },
  ask: noticed,
};
