// A table of an answer, which scrolls in a region of its own where the screen is narrow.

import { html, nothing, type TemplateResult } from "lit-html";

/** The head of a column; figures stand under one that is numeric. */
export type Head = string | { text: string; numeric: true };

/** A table: the first cell of each row names it. */
export interface Table {
  caption: string;
  heads: readonly Head[];
  rows: readonly (readonly unknown[])[];
  /** A last row that sums the others up. */
  total?: readonly unknown[];
  /** Whether the caption is for screen readers alone, where a heading stands above. */
  captionHidden?: boolean;
}

/** The head of a column of figures. */
export const numeric = (text: string): Head => ({ text, numeric: true });

const isNumeric = (head: Head | undefined) => typeof head === "object";

export function table({ caption, heads, rows, total, captionHidden }: Table): TemplateResult {
  const row = (cells: readonly unknown[], last: boolean) =>
    html`<tr class="nhsuk-table__row ${last ? "table__total" : ""}">
      ${cells.map((cell, at) =>
        at === 0
          ? html`<th class="nhsuk-table__header" scope="row">${cell}</th>`
          : html`<td
              class="nhsuk-table__cell ${isNumeric(heads[at]) ? "nhsuk-table__cell--numeric" : ""}"
            >
              ${cell}
            </td>`,
      )}
    </tr>`;
  return html`<div class="scrolling" role="region" aria-label=${caption} tabindex="0">
    <table class="nhsuk-table nhsuk-table--compact">
      <caption
        class="nhsuk-table__caption nhsuk-table__caption--s ${captionHidden ? "nhsuk-u-visually-hidden" : ""}"
      >
        ${caption}
      </caption>
      <thead class="nhsuk-table__head">
        <tr>
          ${heads.map(
            (head) =>
              html`<th
                class="nhsuk-table__header ${isNumeric(head) ? "nhsuk-table__header--numeric" : ""}"
                scope="col"
              >
                ${typeof head === "string" ? head : head.text}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        ${rows.map((cells) => row(cells, false))} ${total ? row(total, true) : nothing}
      </tbody>
    </table>
  </div>`;
}
