// A table of an answer, which scrolls in its own region where the screen is narrow.

import { html, nothing, type TemplateResult } from "lit-html";

/** A column of an answer. */
export interface Head {
  text: string;
  numeric?: boolean;
}

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

export function table({ caption, heads, rows, total, captionHidden }: Table): TemplateResult {
  const row = (cells: readonly unknown[], last: boolean) =>
    html`<tr class="nhsuk-table__row ${last ? "figures__total" : ""}">
      ${cells.map((cell, at) =>
        at === 0
          ? html`<th class="nhsuk-table__header" scope="row">${cell}</th>`
          : html`<td
              class="nhsuk-table__cell ${heads[at]?.numeric ? "nhsuk-table__cell--numeric" : ""}"
            >
              ${cell}
            </td>`,
      )}
    </tr>`;
  return html`<div class="figures" role="region" aria-label=${caption} tabindex="0">
    <table class="nhsuk-table nhsuk-table--compact">
      <caption
        class="nhsuk-table__caption nhsuk-table__caption--s ${captionHidden ? "nhsuk-u-visually-hidden" : ""}"
      >
        ${caption}
      </caption>
      <thead class="nhsuk-table__head">
        <tr>
          ${heads.map(
            ({ text, numeric }) =>
              html`<th
                class="nhsuk-table__header ${numeric ? "nhsuk-table__header--numeric" : ""}"
                scope="col"
              >
                ${text}
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
