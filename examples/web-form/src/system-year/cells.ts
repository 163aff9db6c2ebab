// A table in which every cell is typed, as in a spreadsheet, with its problems below the row.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { live } from "lit-html/directives/live.js";

import { fieldId, message } from "../shared/problems";
import { columns, type Column } from "./columns";
import type { Form, Row, TableName } from "./form";
import { placeName } from "./naming";
import { kinds, tables } from "./words";

/** What happens when something is done in a table. The functions stay the same for the life of the
 * page: a row that did not change is not rendered again and keeps the ones it has. */
export interface Doings {
  typed: (table: TableName, row: number, field: string, text: string) => void;
  /** The cell was left, or a choice was made. */
  left: () => void;
  pasted: (table: TableName, at: { row: number; field: string }, text: string) => void;
  added: (table: TableName) => void;
  removed: (table: TableName, row: number) => void;
}

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
        <caption class="nhsuk-table__caption">
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

/** The id of the input of a cell. */
export function cellId(table: TableName, row: number, field: string): string {
  return fieldId(`${table}[${row}].${field}`);
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

function cell(
  table: TableName,
  row: Row,
  at: number,
  { field, label, kind }: Column,
  problems: readonly Problem[],
  doings: Doings,
): TemplateResult {
  const path = `${table}[${at}].${field}`;
  const text = row.cells[field] ?? "";
  const wrong = problems.some((problem) => problem.path === path);
  const name = `${label}, ${tables[table].one} ${at + 1}`;
  const describedBy = wrong ? `${fieldId(path)}-error` : nothing;
  if (kind === "choice") {
    return html`<select
      class="nhsuk-select cells__input ${wrong ? "nhsuk-select--error" : ""}"
      id=${fieldId(path)}
      aria-label=${name}
      aria-describedby=${describedBy}
      aria-invalid=${wrong ? "true" : nothing}
      data-row=${at}
      data-field=${field}
      .value=${live(text)}
      @change=${(event: Event) => {
        doings.typed(table, at, field, (event.target as HTMLSelectElement).value);
        doings.left();
      }}
    >
      <option value="" ?selected=${text === ""}></option>
      ${Object.entries(kinds).map(
        ([kind, says]) => html`<option value=${kind} ?selected=${kind === text}>${says}</option>`,
      )}
      ${text === "" || text in kinds ? nothing : html`<option value=${text} selected>${text}</option>`}
    </select>`;
  }
  return html`<input
    class="nhsuk-input cells__input ${kind === "number" ? "cells__input--number" : ""} ${
      wrong ? "nhsuk-input--error" : ""
    }"
    id=${fieldId(path)}
    type="text"
    aria-label=${name}
    aria-describedby=${describedBy}
    aria-invalid=${wrong ? "true" : nothing}
    autocomplete="off"
    spellcheck="false"
    data-row=${at}
    data-field=${field}
    .value=${live(text)}
    @input=${(event: Event) =>
      doings.typed(table, at, field, (event.target as HTMLInputElement).value)}
    @change=${doings.left}
  />`;
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
