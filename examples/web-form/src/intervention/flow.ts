// Which questions are asked: those that the library says the answers so far depend on.

import {
  type BodyKind,
  checkNotice,
  editions,
  escalation,
  type FinancialYear,
  type LegalPowers,
  type NotInForce,
  type Outcome,
  type PowerMeasure,
  type Response,
  type Route,
  route,
} from "ics-rules";

import { ask } from "../shared/library";
import { problemsAt } from "../shared/problems";
import { type Answers, escalationQuestion, intervention, noticeQuestion } from "./answers";
import * as ofBody from "./body-questions";
import { facts } from "./facts";
import * as questions from "./questions";
import { type Question, wrongWith } from "./question";
import { bodies, measures, responses, stages, subjects } from "./words";

/** How far the answers lead. */
export interface Walk {
  /** The questions that are asked, up to the first without an answer that stands. */
  path: readonly Question[];
  /** The answers that count: those to these questions. */
  given: Answers;
  /** The first question without an answer; none when all are answered. */
  next: Question | null;
}

let last: { answers: Answers; walk: Walk } | undefined;

/** Follows the answers through the questions. An answer that no longer stands, as after an earlier one
 * was changed, is asked for again. Nothing is asked of the library twice while a field is typed in. */
export function walk(answers: Answers): Walk {
  if (last?.answers !== answers) last = { answers, walk: follow(answers) };
  return last.walk;
}

function follow(answers: Answers): Walk {
  const path: Question[] = [];
  const given: Record<string, string> = {};
  for (const question of flow(given)) {
    path.push(question);
    const answer = answers[question.name];
    if (answer === undefined || wrongWith(question, answer, given).length > 0)
      return { path, given, next: question };
    given[question.name] = answer;
  }
  return { path, given, next: null };
}

/** The years that have a ladder of escalation, where the year of the answers has none. */
export function noLadder(year: FinancialYear): NotInForce | null {
  const [subject] = Object.keys(subjects);
  const [stage] = Object.keys(stages);
  const [response] = Object.keys(responses);
  const found = routeOf({
    subject: subject ?? "",
    stage: stage ?? "",
    response: response ?? "",
    year,
  });
  return found.outcome === "not_in_force" ? found.value : null;
}

/** The years that have a ladder of escalation. */
export function ladderYears(): FinancialYear[] {
  return editions().filter((year) => noLadder(year) === null);
}

/** The questions, each with its answer in `given` before the next is asked for. */
function* flow(given: Answers): Generator<Question> {
  yield questions.year();
  if (noLadder(yearOf(given)) === null) yield* ladder(given);
  yield questions.powers;
  if (given.powers !== "yes") return;
  yield ofBody.date(yearOf(given));
  yield ofBody.body(bodiesFor(given));
  yield* roles(given);
  yield* held(given);
  yield* notice(given);
}

function* ladder(given: Answers): Generator<Question> {
  yield questions.subject;
  yield questions.stage;
  yield questions.response(responsesFor(given));
  const missing = missingFor(given);
  if (missing.includes("exceptional")) yield questions.exceptional;
  if (missing.includes("needs_national_decision")) yield questions.national;
  if (missing.includes("request_scope")) yield questions.scope;
  if (remarks(given) > remarks({ ...given, reason: "stated" })) yield questions.reason;
  const found = routeOf(given);
  if (found.outcome === "answer" && found.value.depends_on_inherit)
    yield questions.inherit(found.value.inherit);
  // Freedoms that are kept may have limits of their own.
  if (missingFor(given).includes("request_scope")) yield questions.scope;
}

function missingFor(given: Answers): readonly string[] {
  const { outcome, value } = routeOf(given);
  return outcome === "cannot_tell" ? value.missing : [];
}

function* roles(given: Answers): Generator<Question> {
  const { roles } = escalation(escalationQuestion(given), yearOf(given));
  if (roles.outcome === "not_in_force") return;
  if (roles.outcome === "cannot_tell" && !roles.value.missing.includes("segment")) return;
  yield ofBody.segment;
  yield ofBody.proposed;
}

/** What the regulator holds: each fact that some power still depends on, once. */
function* held(given: Answers): Generator<Question> {
  const asked = new Set<Question>();
  for (;;) {
    const { powers } = escalation(escalationQuestion(given), yearOf(given));
    if (powers.outcome !== "answer") return;
    const wanted = wantedFacts(powers.value);
    const next = facts.find((fact) => wanted.has(fact.path) && !asked.has(fact));
    if (next === undefined) return;
    asked.add(next);
    yield next;
  }
}

function wantedFacts({ licence, open, undecided }: LegalPowers): Set<string> {
  const wanted = new Set(undecided.flatMap(({ missing }) => missing ?? []));
  // Rules on who needs a licence that do not tell it yet: they go by income and services.
  if (licence.needed === null && licence.rules.length > 0)
    ["known.nhs_income", "known.commissioner_requested"].forEach((path) => wanted.add(path));
  for (const { penalty } of open) {
    if (penalty?.most === null) wanted.add("known.turnover");
    if (penalty?.last_day === null) wanted.add("known.breached_on");
  }
  return wanted;
}

function* notice(given: Answers): Generator<Question> {
  const open = measuresWithNotice(given);
  if (open.length === 0) return;
  yield ofBody.notice;
  if (given.notice !== "yes") return;
  yield ofBody.measure(open);
  yield ofBody.received;
  yield ofBody.days;
  const found = checkNotice(noticeQuestion(given), yearOf(given));
  const missing = found.outcome === "cannot_tell" ? found.value.missing : [];
  if (missing.includes("to_prevent_further_breach") || shortens(given)) yield ofBody.prevent;
  if (missing.includes("breached_on")) yield ofBody.breachDay;
}

/** Whether the notice would end sooner if that was needed to prevent a further breach. */
function shortens(given: Answers): boolean {
  const lastDay = (given: Answers) => {
    const { outcome, value } = checkNotice(noticeQuestion(given), yearOf(given));
    return outcome === "answer" ? value.last_day : null;
  };
  return lastDay({ ...given, prevent: "yes" }) !== lastDay(given);
}

function yearOf(given: Answers): FinancialYear {
  return given.year ?? "";
}

function routeOf(given: Answers): Outcome<Route> {
  return route(intervention(given), yearOf(given));
}

function remarks(given: Answers): number {
  const { outcome, value } = routeOf(given);
  return outcome === "answer" ? (value.notes?.length ?? 0) : 0;
}

/** The responses that the rules have for such a subject. */
function responsesFor(given: Answers): Response[] {
  return (Object.keys(responses) as Response[]).filter((response) => {
    const { outcome, value } = routeOf({ ...given, response });
    return outcome !== "cannot_tell" || !value.missing.includes("subject");
  });
}

/** The bodies that the subject of the intervention may be, and that there are on the day. */
function bodiesFor(given: Answers): BodyKind[] {
  return (Object.keys(bodies) as BodyKind[]).filter((body) => {
    const asked = ask(() => escalation(escalationQuestion({ ...given, body }), yearOf(given)));
    const wrong = (path: string) => !asked.ok && problemsAt(asked.problems, path).length > 0;
    return !wrong("intervention.subject") && !wrong("body");
  });
}

/** What may be imposed by the powers found, after a notice. */
function measuresWithNotice(given: Answers): PowerMeasure[] {
  const { powers } = escalation(escalationQuestion(given), yearOf(given));
  if (powers.outcome !== "answer") return [];
  const found = [...powers.value.open, ...powers.value.undecided].flatMap(
    ({ contents }) => contents ?? [],
  );
  return (Object.keys(measures) as PowerMeasure[]).filter((measure) => {
    if (!found.includes(measure)) return false;
    const notice = noticeQuestion({ measure, received: given.date ?? "" });
    const asked = ask(() => checkNotice(notice, yearOf(given)));
    return asked.ok || problemsAt(asked.problems, "measure").length === 0;
  });
}
