// A table that scrolls in a region of its own, so that the page is never wider than the screen.

import { html, type TemplateResult } from "lit-html";

import { fieldId } from "./problems";

/** What stands in a cell. */
export type Cell = string | number | TemplateResult;

/** A table with a caption; the first cell of each row names the row. */
export function scrollingTable(table: {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}): TemplateResult {
  const { caption, columns, rows } = table;
  const id = `table-${fieldId(caption)}`;
  // The caption stands outside, where it is not as wide as the table.
  return html`<p class="nhsuk-heading-s nhsuk-u-margin-bottom-2" id=${id}>${caption}</p>
    <div class="scrolling-table" role="region" aria-labelledby=${id} tabindex="0">
      <table class="nhsuk-table" aria-labelledby=${id}>
        <thead class="nhsuk-table__head">
          <tr>
            ${columns.map((column) => html`<th class="nhsuk-table__header" scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          ${rows.map(
            ([first, ...others]) =>
              html`<tr class="nhsuk-table__row">
                <th class="nhsuk-table__header" scope="row">${first}</th>
                ${others.map((cell) => html`<td class="nhsuk-table__cell">${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
