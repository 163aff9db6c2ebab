// What a document holds besides the tables: named, kept, and left out when somebody says so.

import { html, nothing, type TemplateResult } from "lit-html";

import { keptParts, type KeptPart } from "./document";
import type { Form } from "./form";

export function alsoKept(
  form: Form,
  leftOut: (part: KeptPart) => void,
): TemplateResult | typeof nothing {
  const parts = keptParts(form);
  if (parts.length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-m">Also in the document</h2>
    <p>These parts count in the answer and are saved with the rest. The tables do not show them.</p>
    <ul class="nhsuk-list kept-parts">
      ${parts.map(
        (part) =>
          html`<li>
            <span id=${part.id} tabindex="-1">${part.name}</span>
            <button class="kept-parts__out" type="button" @click=${() => leftOut(part)}>
              Leave out<span class="nhsuk-u-visually-hidden"> ${part.name}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}
