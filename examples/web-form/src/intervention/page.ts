// How an intervention must run: one question after another, the check of the answers, the result.

import { open, type Page } from "../shared/page";
import { focusSummary, type Wrong } from "../shared/problems";
import { turned } from "../shared/turn";
import { answer, answers, leave, shown, startAgain } from "./answers";
import { checkPage } from "./check-page";
import { walk } from "./flow";
import { check, go, here, hrefOf, redirect, result, start } from "./place";
import { type Question, wrongWith } from "./question";
import { questionPage } from "./question-page";
import { resultPage, resultTitle } from "./result-page";
import { startPage } from "./start-page";

const service = document.title;
let problems: readonly Wrong[] = [];
let title = "";

const show = await open(view);
document.title = title;

window.addEventListener("hashchange", () => {
  problems = [];
  leave();
  show();
  turned(title);
});

function view(): Page {
  const walked = walk(answers());
  const { path, next } = walked;
  const { name, change } = here();
  if (name === start)
    return titled({ heading: "How must this intervention run?", main: startPage(next) });
  if (next === null && name === result)
    return titled({
      heading: resultTitle(walked),
      back: back(check),
      main: resultPage(walked, again),
    });
  // Where the answers do not lead to the place, what comes next of them is shown.
  const question = path.find((one) => one.name === name) ?? next;
  if (question === null) {
    if (name !== check) redirect(check);
    return titled({
      heading: "Check your answers",
      back: back(path.at(-1)?.name ?? start),
      main: checkPage(walked, again),
    });
  }
  if (question.name !== name) redirect(question.name);
  const before = path[path.indexOf(question) - 1]?.name ?? start;
  const main = questionPage(question, walked, problems, { typed: () => show(), submit });
  return titled({ heading: null, back: back(change ? check : before), main }, question.title);
}

function back(to: string): { href: string; text: string } {
  return { href: hrefOf(to), text: "Back" };
}

function titled(page: Page, name = page.heading): Page {
  title = name === null || service.startsWith(name) ? service : `${name} – ${service}`;
  if (problems.length > 0) title = `Error: ${title}`;
  return page;
}

/** Takes the answer of a question and goes on; or says what is wrong with it. */
function submit(question: Question): void {
  const { change } = here();
  const { given } = walk(answers());
  const value = shown(question.name);
  problems = wrongWith(question, question.unanswered === undefined ? (value ?? "") : value, given);
  if (problems.length > 0) {
    show();
    document.title = title;
    focusSummary();
    return;
  }
  answer(question.name, value ?? "");
  const { path, next } = walk(answers());
  const after = path[path.findIndex(({ name }) => name === question.name) + 1];
  if (change || after === undefined) go(next?.name ?? check, change && next !== null);
  else go(after.name);
}

function again(): void {
  startAgain();
  go(start);
}
