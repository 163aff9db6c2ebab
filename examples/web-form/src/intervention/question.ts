// What a question of the flow is, and which answers to it stand.

import { formatMoney } from "ics-rules";

import { ask } from "../shared/library";
import { isoDay } from "../shared/date-field";
import { problemsAt, type Wrong } from "../shared/problems";
import { writtenDate } from "../shared/written";
import type { Answers } from "./answers";

/** A question, one to a page. */
export interface Question {
  /** Its name in the address of the page and among the answers. */
  name: string;
  /** Its place in the document that the library reads. */
  path: string;
  /** The question itself. */
  title: string;
  /** What it is called in a list of answers. */
  short: string;
  hint?: string;
  /** What is said when it is not answered; an optional question has none. */
  unanswered?: string;
  field: Choice | Text | Day;
  /** Asks the library with the answer; only what it says of `path` counts. */
  ask?: (given: Answers) => unknown;
}

/** One of a list. */
export interface Choice {
  kind: "choice";
  options: readonly Option[];
}

/** An option of a choice; the value is empty where it says "not known". */
export interface Option {
  value: string;
  text: string;
  hint?: string;
}

/** The options of a question that yes or no answers. */
export const yesOrNo: readonly Option[] = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
];

/** A line of text. */
export interface Text {
  kind: "text";
  width?: 2 | 10 | 20;
  numeric?: boolean;
  /** An amount of money, in pounds. */
  money?: boolean;
}

/** A day. */
export interface Day {
  kind: "day";
}

/** A value that no option of a question has, so that "not known" can be told from "not answered". */
const notKnown = "not-known";

/** The options as radios show them. */
export function radioOptions({ options }: Choice): Option[] {
  return options.map((option) => ({ ...option, value: option.value || notKnown }));
}

/** An answer as radios hold it. */
export function radioValue(answer: string | undefined): string {
  return answer === undefined ? "" : answer || notKnown;
}

/** What radios hold as an answer. */
export function radioAnswer(value: string): string {
  return value === notKnown ? "" : value;
}

/** What is wrong with an answer to a question, after the answers before it. */
export function wrongWith(question: Question, answer: string | undefined, given: Answers): Wrong[] {
  const { name, path, field, unanswered } = question;
  const empty =
    answer === undefined ||
    (field.kind === "choice"
      ? !field.options.some(({ value }) => value === answer)
      : field.kind === "day"
        ? isoDay(answer) === null
        : answer.trim() === "");
  if (empty) {
    if (unanswered === undefined) return answer === undefined ? [missing(path, "")] : [];
    return [missing(path, unanswered)];
  }
  if (question.ask === undefined) return [];
  const asked = ask(() => question.ask?.({ ...given, [name]: answer }));
  return asked.ok ? [] : problemsAt(asked.problems, path).map(inWords);
}

function missing(path: string, says: string): Wrong {
  return { code: "missing_field", path, found: "nothing", expected: "an answer", says };
}

/** A day is typed in three fields here, and not as the library writes it. */
function inWords(problem: Wrong): Wrong {
  if (problem.code !== "not_a_date") return problem;
  return { ...problem, says: "The date must be a real date, with day, month and year" };
}

/** What was answered, as people read it. */
export function answerText({ field }: Question, answer: string): string {
  if (field.kind === "choice")
    return field.options.find(({ value }) => value === answer)?.text ?? "Not known";
  if (field.kind === "day") {
    const day = isoDay(answer);
    return day === null ? "Not known" : writtenDate(day);
  }
  if (answer.trim() === "") return "Not given";
  return field.money ? formatMoney(answer) : answer;
}
