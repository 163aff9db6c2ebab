// The questions on what the regulator holds of a body.

import { escalation } from "ics-rules";

import { type Answers, escalationQuestion } from "./answers";
import { type Option, type Question, yesOrNo } from "./question";
import { beliefs, duties, optionsOf, undertakings } from "./words";

const notKnown: Option = { value: "", text: "Not known" };
const yesNoOrNotKnown: readonly Option[] = [...yesOrNo, notKnown];

const asked = (given: Answers) => escalation(escalationQuestion(given), given.year ?? "");

/** Every fact that a power may depend on, in the order in which they are asked. */
export const facts: readonly Question[] = [
  {
    name: "licensed",
    path: "known.licensed",
    title: "Does it hold a licence?",
    short: "Holds a licence",
    unanswered: "Select yes if it holds a licence",
    field: { kind: "choice", options: yesNoOrNotKnown },
  },
  {
    name: "income",
    path: "known.nhs_income",
    title: "What is its yearly income from NHS services?",
    short: "Yearly income from NHS services",
    hint: "Whether it needs a licence depends on it. Leave it empty if it is not known.",
    field: { kind: "text", width: 20, numeric: true, money: true },
    ask: asked,
  },
  {
    name: "requested",
    path: "known.commissioner_requested",
    title: "Does it have commissioner-requested services?",
    short: "Commissioner-requested services",
    unanswered: "Select yes if it has commissioner-requested services",
    field: { kind: "choice", options: yesNoOrNotKnown },
  },
  {
    name: "information",
    path: "known.information_needed",
    title: "Is information needed from it?",
    short: "Information needed",
    hint: "Necessary or expedient for the regulator’s functions.",
    unanswered: "Select yes if information is needed from it",
    field: { kind: "choice", options: yesNoOrNotKnown },
  },
  {
    name: "breach",
    path: "known.breach",
    title: "Is it in breach?",
    short: "In breach",
    hint: "How far the regulator is convinced.",
    unanswered: "Select how far the regulator is convinced of a breach",
    field: { kind: "choice", options: [...optionsOf(beliefs), notKnown] },
  },
  {
    name: "breachOf",
    path: "known.breach_of",
    title: "What does it breach?",
    short: "Breach of",
    unanswered: "Select what it breaches",
    field: { kind: "choice", options: [...optionsOf(duties), notKnown] },
  },
  {
    name: "breachedOn",
    path: "known.breached_on",
    title: "On which day was the breach?",
    short: "Day of the breach",
    hint: "A penalty has a time limit from that day. Leave it empty if it is not known.",
    field: { kind: "day" },
    ask: asked,
  },
  {
    name: "governance",
    path: "known.governance",
    title: "Will its governance make it fail to comply with its licence?",
    short: "Governance failing",
    hint: "How far the regulator is convinced.",
    unanswered: "Select how far the regulator is convinced that governance will fail",
    field: { kind: "choice", options: [...optionsOf(beliefs), notKnown] },
  },
  {
    name: "warning",
    path: "known.warning_notice",
    title: "Does a warning notice of the CQC require significant improvement?",
    short: "CQC warning notice",
    unanswered: "Select yes if a warning notice requires significant improvement",
    field: { kind: "choice", options: yesNoOrNotKnown },
  },
  {
    name: "functions",
    path: "known.functions",
    title: "Does it fail its functions, or is it at risk of failing them?",
    short: "Failing its functions",
    hint: "How far the regulator is convinced.",
    unanswered: "Select how far the regulator is convinced of a failure",
    field: { kind: "choice", options: [...optionsOf(beliefs), notKnown] },
  },
  {
    name: "undertaking",
    path: "known.undertaking",
    title: "What became of undertakings about this breach?",
    short: "Undertakings",
    unanswered: "Select what became of undertakings",
    field: { kind: "choice", options: [...optionsOf(undertakings), notKnown] },
  },
  {
    name: "required",
    path: "known.already_required",
    title: "Has a requirement or penalty been imposed for this breach before?",
    short: "Imposed before",
    unanswered: "Select yes if one has been imposed for this breach before",
    field: { kind: "choice", options: yesNoOrNotKnown },
  },
  {
    name: "turnover",
    path: "known.turnover",
    title: "What is its turnover in England?",
    short: "Turnover in England",
    hint: "A penalty is capped at a share of it. Leave it empty if it is not known.",
    field: { kind: "text", width: 20, numeric: true, money: true },
    ask: asked,
  },
];
