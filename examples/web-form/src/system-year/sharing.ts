// How the members share a gain or loss: a key, fixed shares, or the agreement of a document in words.

import { formatMoney, type Agreement, type Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { selectField } from "../shared/fields";
import { fieldId, inlineError, problemsAt } from "../shared/problems";
import { sentence } from "../shared/written";
import type { Form, SharingChoice } from "./form";
import { plain, sharingKeys, shared } from "./words";

/** What changes when the agreement is chosen. */
export interface SharingDoings {
  chosen: (sharing: SharingChoice) => void;
  share: (code: string, text: string) => void;
}

export function sharing(
  form: Form,
  problems: readonly Problem[],
  { chosen, share }: SharingDoings,
): TemplateResult {
  return html`<h2 class="nhsuk-heading-m">Risk share</h2>
    ${selectField<SharingChoice>({
      path: "agreement",
      label: "How a gain or loss is shared",
      hint: "Only as the members have agreed. Nothing is shared without an agreement.",
      value: form.sharing,
      options: [
        { value: "none", text: "It is not shared" },
        ...(form.agreement ? [{ value: "document" as const, text: "As the document says" }] : []),
        ...Object.entries(sharingKeys).map(([value, text]) => ({
          value: value as SharingChoice,
          text: `In proportion to: ${text.toLowerCase()}`,
        })),
      ],
      problems,
      changed: chosen,
    })}
    ${form.sharing === "fixed" ? shares(form, problems, share) : nothing}
    ${form.sharing === "document" && form.agreement ? inWords(form.agreement) : nothing}`;
}

function shares(
  form: Form,
  problems: readonly Problem[],
  share: SharingDoings["share"],
): TemplateResult {
  const codes = [...new Set(form.members.flatMap(({ cells }) => cells.code?.trim() || []))];
  if (codes.length === 0) return html`<p>Type the codes of the members first.</p>`;
  return html`<table class="nhsuk-table nhsuk-table--compact shares">
    <caption class="nhsuk-table__caption nhsuk-table__caption--s">
      Share of each member
    </caption>
    <thead class="nhsuk-table__head">
      <tr>
        <th class="nhsuk-table__header" scope="col">Member</th>
        <th class="nhsuk-table__header" scope="col">Share, such as 25% or 0.25</th>
      </tr>
    </thead>
    <tbody class="nhsuk-table__body">
      ${codes.map((code) => {
        const path = `agreement.shares.${code}`;
        const wrong = problemsAt(problems, path).length > 0;
        return html`<tr class="nhsuk-table__row">
          <th class="nhsuk-table__header" scope="row">${code}</th>
          <td class="nhsuk-table__cell">
            ${inlineError(problems, path)}
            <input
              class="nhsuk-input nhsuk-input--width-5 cells__input ${wrong ? "nhsuk-input--error" : ""}"
              id=${fieldId(path)}
              type="text"
              inputmode="decimal"
              autocomplete="off"
              aria-label="Share of ${code}"
              aria-describedby=${wrong ? `${fieldId(path)}-error` : nothing}
              .value=${live(form.shares[code] ?? "")}
              @input=${(event: Event) => share(code, (event.target as HTMLInputElement).value)}
            />
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

const titles = {
  basis: "Shared in proportion to",
  on: "What is shared",
  held_by: "Held until it is shared by",
  lines: "Lines of the variances",
  shares: "Shares of the members",
  retention: "What each member keeps of its own variance",
  waterfall: "What a loss is met from first",
  losses: "Layers of a loss",
  gains: "Layers of a gain",
  limits: "The most, or least, that a member takes",
  overall: "The most, or least, that all members take",
  left_over_with: "What is left over is with",
  no_payment_below: "No payment below",
} satisfies Record<keyof Agreement, string>;

/** The agreement of a document, which stays as it is. */
function inWords(agreement: Agreement): TemplateResult {
  return html`<p>The document’s own agreement holds. It says more than this form can change:</p>
    <dl class="nhsuk-summary-list nhsuk-u-font-size-16">
      ${(Object.keys(titles) as (keyof Agreement)[]).map((part) =>
        agreement[part] === undefined
          ? nothing
          : html`<div class="nhsuk-summary-list__row">
              <dt class="nhsuk-summary-list__key">${titles[part]}</dt>
              <dd class="nhsuk-summary-list__value">${told(part, agreement[part])}</dd>
            </div>`,
      )}
    </dl>`;
}

// A text in one of these places is an amount; anywhere else it is a word or a share.
const amounts = ["amount", "from", "to", "at_least", "no_payment_below", "retention"];

function told(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return html`<ol class="nhsuk-list nhsuk-list--number">
      ${value.map((item) => html`<li>${told(name, item)}</li>`)}
    </ol>`;
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(
      // The entries of a list by code are what the list is of.
      ([key, inside]) =>
        html`<div>${worded(key)}: ${told(/^[A-Z0-9]+$/.test(key) ? name : key, inside)}</div>`,
    );
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  return amounts.includes(name) ? formatMoney(text) : worded(text);
}

function worded(word: string): string {
  const known: Record<string, string> = { ...sharingKeys, ...shared };
  return known[word] ?? (/^[a-z_]+$/.test(word) ? sentence(plain(word)) : word);
}
