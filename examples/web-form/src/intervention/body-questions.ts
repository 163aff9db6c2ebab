// The questions about the body that a power would be used against, and about a notice.

import {
  type BodyKind,
  checkNotice,
  escalation,
  type FinancialYear,
  type PowerMeasure,
} from "ics-rules";

import { type Answers, escalationQuestion, noticeQuestion } from "./answers";
import { type Question, yesOrNo } from "./question";
import { bodies, measures, optionsOf } from "./words";

/** The day is asked before the body; what is wrong with it is the same for every body. */
const asked = (given: Answers) =>
  escalation(
    escalationQuestion({ body: Object.keys(bodies)[0] ?? "", ...given }),
    given.year ?? "",
  );
const noticed = (given: Answers) => checkNotice(noticeQuestion(given), given.year ?? "");

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
  title: "Is a shorter time needed to prevent a further breach?",
  short: "Shorter time to prevent a further breach",
  unanswered: "Select yes if a shorter time is needed to prevent a further breach",
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
