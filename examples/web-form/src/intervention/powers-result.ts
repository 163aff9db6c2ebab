// The statutory powers: open, not to be told, excluded; each with its dates, reasons and sources.

import {
  caveats,
  explainLegalPowers,
  type Explanation,
  type FinancialYear,
  formatMoney,
  type LegalPowers,
  type Licence,
  type PenaltyCap,
  type PowerFound,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { cited, rulesOf } from "../shared/cited";
import { unconfirmed, explanation } from "../shared/explanation";
import { scrolling } from "../shared/scrolling";
import { sentence, writtenDate, writtenShare } from "../shared/written";
import { notes } from "./route-result";
import { measures } from "./words";

export function powersResult(
  { asked, licence, open, undecided, excluded, notes: more }: LegalPowers,
  year: FinancialYear,
  name: (path: string) => string,
): TemplateResult {
  const tree = explainLegalPowers(asked, year);
  const usable = [licence, ...open, ...undecided];
  const power = (one: PowerFound) => powerCard(one, year, name);
  return html`<p>
      On ${writtenDate(asked.date)}: ${open.length} open, ${undecided.length} that cannot be told,
      ${excluded.length} excluded. ${licenceSays(licence)}
    </p>
    <h3 class="nhsuk-heading-m">Open: may be used</h3>
    ${open.length === 0 ? html`<p>None.</p>` : open.map(power)}
    ${
      undecided.length === 0
        ? nothing
        : html`<h3 class="nhsuk-heading-m">Cannot be told yet</h3>
            ${undecided.map(power)}`
    }
    ${
      excluded.length === 0
        ? nothing
        : html`<h3 class="nhsuk-heading-m" id="excluded">Excluded: may not be used</h3>
            ${scrolling("excluded", exclusions(excluded))}`
    }
    ${notes(more, year)}
    ${unconfirmed(
      caveats(
        usable.flatMap(({ rules }) => rules),
        year,
      ),
      "powers-caveats",
    )}
    ${
      tree === null
        ? nothing
        : html`<h3 class="nhsuk-heading-m">Why each power is open or not</h3>
            ${explanation(named(tree, name))}`
    }`;
}

function licenceSays({ held, needed }: Licence): string {
  const says = [
    held === null
      ? "Whether the body holds a licence is not known"
      : `The body holds ${held ? "a" : "no"} licence`,
  ];
  if (needed !== null) says.push(`it needs ${needed ? "one" : "none"}`);
  return `${says.join("; ")}.`;
}

/** The tree with what is not stated called as the questions call it. */
function named(tree: Explanation, name: (path: string) => string): Explanation {
  return {
    ...tree,
    compared: tree.compared.map(({ name: what, value }) => ({ name: what, value: name(value) })),
    because: tree.because.map((one) => named(one, name)),
  };
}

function powerCard(
  { power, statute, from, to, missing, contents, withheld, penalty, notes, rules }: PowerFound,
  year: FinancialYear,
  name: (path: string) => string,
): TemplateResult {
  const says = rulesOf([power], year)[0]?.says;
  return html`<div class="nhsuk-card">
    <div class="nhsuk-card__content">
      <h4 class="nhsuk-card__heading nhsuk-heading-s">${sentence(statute)}</h4>
      ${says === undefined ? nothing : html`<p>${sentence(says)}</p>`}
      <dl class="nhsuk-summary-list">
        ${missing === undefined ? nothing : row("Depends on", list(missing.map(name)))}
        ${contents === undefined ? nothing : row("Allows", list(contents.map((one) => measures[one])))}
        ${
          withheld === undefined
            ? nothing
            : row(
                "Does not allow now",
                list(withheld.map(({ measure, reason }) => `${measures[measure]}: ${reason.says}`)),
              )
        }
        ${from === null ? nothing : row("In force from", writtenDate(from))}
        ${to === null ? nothing : row("In force until", writtenDate(to))}
        ${penalty === null ? nothing : penaltyRows(penalty)}
      </dl>
      ${notes?.map(({ says }) => html`<p>${sentence(says)}.</p>`)} ${cited(rules, year, statute)}
    </div>
  </div>`;
}

function penaltyRows({ share, turnover, most, last_day }: PenaltyCap): TemplateResult {
  return html`${row("Penalty at most", `${writtenShare(share)} of turnover in England`)}
  ${turnover === null ? nothing : row("Turnover in England", formatMoney(turnover))}
  ${row("That is at most", most === null ? "Not told without the turnover" : formatMoney(most))}
  ${row(
    "Last day for a notice of a penalty",
    last_day === null ? "Not told without the day of the breach" : writtenDate(last_day),
  )}`;
}

/** Why each of them may not be used; its rules and sources are in the tree of reasons. */
function exclusions(excluded: readonly PowerFound[]): TemplateResult {
  return html`<table class="nhsuk-table">
    <thead class="nhsuk-table__head">
      <tr class="nhsuk-table__row">
        <th class="nhsuk-table__header" scope="col">Power</th>
        <th class="nhsuk-table__header" scope="col">Why not</th>
      </tr>
    </thead>
    <tbody class="nhsuk-table__body">
      ${excluded.map(
        ({ statute, reasons }) =>
          html`<tr class="nhsuk-table__row">
            <td class="nhsuk-table__cell">${sentence(statute)}</td>
            <td class="nhsuk-table__cell">${list((reasons ?? []).map(({ says }) => says))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function row(name: string, value: string | TemplateResult): TemplateResult {
  return html`<div class="nhsuk-summary-list__row">
    <dt class="nhsuk-summary-list__key">${name}</dt>
    <dd class="nhsuk-summary-list__value">${value}</dd>
  </div>`;
}

function list(items: readonly string[]): string | TemplateResult {
  if (items.length === 1) return sentence(items[0] ?? "");
  return html`<ul class="nhsuk-list nhsuk-u-margin-bottom-0">
    ${items.map((item) => html`<li>${sentence(item)}</li>`)}
  </ul>`;
}
