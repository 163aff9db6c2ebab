// A system's year: what is typed on one side, what it comes to on the other.

import { html, nothing, type TemplateResult } from "lit-html";

import { open, type Page } from "../shared/page";
import { answerOf, partsOf } from "./answer";
import { bar } from "./bar";
import { cellsOf } from "./cells";
import { doingsOf } from "./doings";
import { isEmpty } from "./form";
import { alsoKept } from "./kept-parts";
import { monthForAll } from "./month";
import { isMissing } from "./naming";
import { notice } from "./notice";
import { Session } from "./session";
import { setup } from "./setup";
import { sharing } from "./sharing";
import { spoken } from "./spoken";
import type { Folds } from "./why";

let show = () => {};
const session = new Session(() => show());
const doings = doingsOf(session);

const opened = new Set<string>();
const folds: Folds = {
  open: opened,
  toggled(name, isOpen) {
    if (isOpen === opened.has(name)) return;
    if (isOpen) opened.add(name);
    else opened.delete(name);
    show();
  },
};

/** The problems that are shown at their cells: not what is merely missing, nor what is being typed. */
function atCells() {
  const { asked, typing, insisted } = session;
  if (insisted) return asked.ok ? asked.value.unfinished : asked.problems;
  if (asked.ok) return [];
  return asked.problems.filter((problem) => !isMissing(problem) && problem.path !== typing);
}

function view(): Page {
  return {
    heading: "A system’s year",
    lead: "Type or paste the members’ control totals and monthly returns, or drop a file: the system’s control total, where it stands, who shares a loss and who pays whom.",
    main: html`<div class="system-year">
      <div class="system-year__form">${typed()}</div>
      <div class="system-year__answer">
        <h2 class="nhsuk-heading-m" id="answer" tabindex="-1">The answer</h2>
        ${session.notice ? notice(session.notice, session.before ? doings.undo : null) : nothing}
        <div class="nhsuk-u-visually-hidden" role="status">${spoken(session)}</div>
        ${isEmpty(session.form) && !session.insisted ? nothingYet() : answerOf(session)}
      </div>
      ${
        session.asked.ok
          ? html`<div class="system-year__parts">${partsOf(session.asked.value, folds)}</div>`
          : nothing
      }
    </div>`,
  };
}

function typed(): TemplateResult {
  const { form } = session;
  const problems = atCells();
  return html`<p class="to-answer"><a href="#answer">Go to the answer</a></p>
    ${bar(doings.bar)} ${setup(form, problems, doings.setup)}
    ${cellsOf(form, "members", problems, doings.cells)}
    ${cellsOf(form, "returns", problems, doings.cells)} ${monthForAll(doings.month)}
    ${sharing(form, problems, doings.sharing)} ${alsoKept(form, doings.leftOut)}`;
}

function nothingYet(): TemplateResult {
  return html`<p>
    The answer appears here as you type. Amounts are read as people write them: with commas, a pound
    sign, and brackets or a minus sign for a deficit. A block copied from a spreadsheet can be
    pasted into any cell.
  </p>`;
}

// A file may be dropped anywhere: a browser would open it in place of the page.
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void doings.bar.file(file);
});

show = await open(view);
