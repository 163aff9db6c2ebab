// A cell that is typed or chosen, and what can be done in a table of them.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { fieldId } from "../shared/problems";
import type { Column } from "./columns";
import type { Row, TableName } from "./form";
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

/** The id of the input of a cell. */
export function cellId(table: TableName, row: number, field: string): string {
  return fieldId(`${table}[${row}].${field}`);
}

/** A cell by its column and row. */
export function cell(
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
