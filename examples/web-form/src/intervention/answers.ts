// What was answered, and the documents that the library is asked with.

import { kept } from "../shared/kept";
import { isoDay } from "../shared/date-field";

/** Answers by the name of their question; an empty text is "not known". */
export type Answers = Readonly<Record<string, string>>;

interface State {
  answers: Answers;
  /** What stands in the field of a question that was not yet continued from. */
  typed: { name: string; value: string } | null;
}

const state = kept<State>("intervention", { answers: {}, typed: null }, understood);

/** Everything answered so far. */
export function answers(): Answers {
  return state.get().answers;
}

/** What the field of a question shows. */
export function shown(name: string): string | undefined {
  const { answers, typed } = state.get();
  return typed?.name === name ? typed.value : answers[name];
}

/** Keeps what is typed before it is continued from. */
export function type(name: string, value: string): void {
  state.set({ ...state.get(), typed: { name, value } });
}

/** Leaves what was typed and not continued from. */
export function leave(): void {
  state.set({ ...state.get(), typed: null });
}

/** Takes an answer. */
export function answer(name: string, value: string): void {
  state.set({ answers: { ...answers(), [name]: value }, typed: null });
}

/** Forgets everything. */
export function startAgain(): void {
  state.set({ answers: {}, typed: null });
}

/** An `Intervention` as JSON text, of the answers given. */
export function intervention(given: Answers): string {
  return JSON.stringify(interventionOf(given));
}

/** An `EscalationQuestion`, of which a `PowersQuestion` is a part, as JSON text. */
export function escalationQuestion(given: Answers): string {
  const { segment, proposed } = given;
  return JSON.stringify({
    ...powersOf(given),
    segment: whole(segment),
    proposed_segment: whole(proposed),
    intervention: given.response === undefined ? undefined : interventionOf(given),
  });
}

/** A `PowersQuestion` as JSON text. */
export function powersQuestion(given: Answers): string {
  return JSON.stringify(powersOf(given));
}

/** A `NoticeQuestion` as JSON text. */
export function noticeQuestion(given: Answers): string {
  return JSON.stringify({
    measure: text(given.measure),
    received: day(given.received),
    days: whole(given.days),
    to_prevent_further_breach: judged(given.prevent),
    breached_on: day(given.breachedOn) ?? day(given.breachDay),
  });
}

function interventionOf(given: Answers): object {
  return {
    subject: text(given.subject),
    stage: text(given.stage),
    response: text(given.response),
    exceptional: judged(given.exceptional),
    needs_national_decision: judged(given.national),
    request_scope: text(given.scope),
    reason: text(given.reason),
    inherit: judged(given.inherit),
  };
}

function powersOf(given: Answers): object {
  return {
    body: text(given.body),
    date: day(given.date),
    known: {
      licensed: judged(given.licensed),
      nhs_income: text(given.income),
      commissioner_requested: judged(given.requested),
      information_needed: judged(given.information),
      breach: text(given.breach),
      breach_of: text(given.breachOf),
      breached_on: day(given.breachedOn),
      governance: text(given.governance),
      warning_notice: judged(given.warning),
      functions: text(given.functions),
      undertaking: text(given.undertaking),
      already_required: judged(given.required),
      turnover: text(given.turnover),
    },
  };
}

function text(answer: string | undefined): string | undefined {
  return answer?.trim() || undefined;
}

function judged(answer: string | undefined): boolean | undefined {
  return answer === "yes" ? true : answer === "no" ? false : undefined;
}

function day(answer: string | undefined): string | undefined {
  return isoDay(answer ?? "") ?? undefined;
}

/** A whole number; anything else goes to the library as it was typed, to be refused by name. */
function whole(answer: string | undefined): number | string | undefined {
  const typed = text(answer);
  return typed !== undefined && /^\d{1,15}$/.test(typed) ? Number(typed) : typed;
}

function understood(value: unknown): value is State {
  if (typeof value !== "object" || value === null || !("answers" in value)) return false;
  const { answers } = value;
  return (
    typeof answers === "object" &&
    answers !== null &&
    Object.values(answers).every((one) => typeof one === "string")
  );
}
