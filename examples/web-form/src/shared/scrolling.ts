// A region of its own in which a wide table scrolls, so that the page does not.

import { html, type TemplateResult } from "lit-html";

/** Puts a table into a region that can be focused and scrolled, named by the element of that id. */
export function scrolling(labelledBy: string, table: TemplateResult): TemplateResult {
  return html`<div class="scrolling" role="region" aria-labelledby=${labelledBy} tabindex="0">
    ${table}
  </div>`;
}
