// A table in which every cell is typed, as in a spreadsheet, with its problems below the row.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";

import { fieldId, message } from "../shared/problems";
import { cell, type Doings } from "./cell";
import { columns, type Column } from "./columns";
import type { Form, Row, TableName } from "./form";
import { placeName } from "./naming";
import { tables } from "./words";

const none: readonly Problem[] = [];

/** The table with a button that adds a row. */
export function cellsOf(
  form: Form,
  table: TableName,
  problems: readonly Problem[],
  doings: Doings,
): TemplateResult {
  const { caption, one } = tables[table];
  const shown = columns(form, table);
  const heads = shown.map(({ field }) => field).join();
  const wrong = byRow(table, problems);
  const money = form.unit === "thousands" ? " (£000)" : " (£)";
  return html`<h2 class="nhsuk-heading-m nhsuk-u-margin-bottom-2">${caption}</h2>
    <div
      class="cells"
      role="region"
      aria-label="${caption}, as typed"
      @paste=${(event: ClipboardEvent) => paste(event, table, doings)}
    >
      <table class="nhsuk-table cells__table">
        <caption class="nhsuk-u-visually-hidden">
          ${caption}
        </caption>
        <thead class="nhsuk-table__head">
          <tr>
            <th class="nhsuk-table__header" scope="col">
              <span class="nhsuk-u-visually-hidden">Row</span>
            </th>
            ${shown.map(
              ({ label, kind, field }) =>
                html`<th
                  class="nhsuk-table__header ${kind === "number" ? "nhsuk-table__header--numeric" : ""}"
                  scope="col"
                >
                  ${label}${kind === "number" && field !== "population" ? money : nothing}
                </th>`,
            )}
            <th class="nhsuk-table__header" scope="col">
              <span class="nhsuk-u-visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          ${form[table].map((row, at) => {
            const here = wrong.get(at) ?? none;
            return guard([row, here, heads], () =>
              rowOf(form, table, row, at, shown, here, doings),
            );
          })}
        </tbody>
      </table>
    </div>
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="button"
      id="add-${table}"
      @click=${() => doings.added(table)}
    >
      Add a ${one}
    </button>`;
}

function byRow(table: TableName, problems: readonly Problem[]): Map<number, Problem[]> {
  const found = new Map<number, Problem[]>();
  for (const problem of problems) {
    const row = new RegExp(`^${table}\\[(\\d+)\\]`).exec(problem.path)?.[1];
    if (row === undefined) continue;
    const here = found.get(Number(row));
    if (here === undefined) found.set(Number(row), [problem]);
    else here.push(problem);
  }
  return found;
}

function rowOf(
  form: Form,
  table: TableName,
  row: Row,
  at: number,
  shown: readonly Column[],
  problems: readonly Problem[],
  doings: Doings,
): TemplateResult {
  const { one } = tables[table];
  return html`<tr class="nhsuk-table__row">
      <th class="cells__number" scope="row">${at + 1}</th>
      ${shown.map(
        (column) =>
          html`<td class="cells__cell cells__cell--${column.field}">
            ${cell(table, row, at, column, problems, doings)}
          </td>`,
      )}
      <td class="cells__cell">
        <button
          class="cells__remove"
          type="button"
          aria-label="Remove ${one} ${at + 1}"
          @click=${() => doings.removed(table, at)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </td>
    </tr>
    ${
      problems.length === 0
        ? nothing
        : html`<tr>
            <td colspan=${shown.length + 2}>
              ${problems.map(
                (problem) =>
                  html`<p
                    class="nhsuk-error-message cells__error"
                    id="${fieldId(problem.path)}-error"
                  >
                    <span class="nhsuk-u-visually-hidden">Error: </span
                    >${placeName(form, problem.path)}: ${message(problem)}
                  </p>`,
              )}
            </td>
          </tr>`
    }`;
}

/** A single cell is pasted by the browser, where the caret is. */
function paste(event: ClipboardEvent, table: TableName, doings: Doings): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
  const { row, field } = (event.target as HTMLElement).dataset;
  if (row === undefined || field === undefined) return;
  event.preventDefault();
  doings.pasted(table, { row: Number(row), field }, text);
}
