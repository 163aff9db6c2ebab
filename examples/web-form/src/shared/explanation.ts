// Why an answer is what it is, as a tree that opens; and how well each rule is sourced.

import type {
  CannotTell,
  Caveat,
  Explanation,
  NotInForce,
  Rule,
  Source,
  Standing,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { sentence } from "./written";

const colours: Record<Standing, string> = {
  primary: "green",
  secondary: "blue",
  inferred: "yellow",
  assumed: "orange",
};

/** How well a figure is sourced, as a tag. The word says it; the colour only helps. */
export function standing(standing: Standing): TemplateResult {
  return html`<strong class="nhsuk-tag nhsuk-tag--${colours[standing]}">${standing}</strong>`;
}

/** How far to rely on a rule: its standing, and what became of it where it was not simply in force. */
export function reliance(of: Pick<Rule, "standing" | "status">): TemplateResult {
  const { status } = of;
  return html`${standing(of.standing)}${
    status === null ? nothing : html` <strong class="nhsuk-tag nhsuk-tag--grey">${status}</strong>`
  }`;
}

/** A source, with a link where it can be read. */
export function source({ publisher, title, date, part, url }: Source): TemplateResult {
  const named = url === null ? html`${title}` : html`<a href=${url} rel="external">${title}</a>`;
  return html`${publisher},
  ${named}${part === null ? nothing : `, ${part}`}${date === null ? nothing : ` (${date})`}`;
}

/** A rule with its standing, status and sources; its id leads to `href`, where there is one. */
export function rule(
  { id, says, standing, status, sources, section, note }: Rule,
  href?: string,
): TemplateResult {
  return html`<p class="nhsuk-u-margin-bottom-2">
      ${reliance({ standing, status })} ${says}
      ${
        href === undefined
          ? html`<span class="nhsuk-u-secondary-text-colour rule-id">${id}</span>`
          : html`<a class="rule-id" href=${href}>${id}</a>`
      }
    </p>
    ${note === null ? nothing : html`<p class="nhsuk-body-s">${note}</p>`}
    <ul class="nhsuk-list nhsuk-list--bullet nhsuk-body-s">
      ${sources.map(
        (cited) => html`<li>${source(cited)}${section === null ? nothing : `, ${section}`}</li>`,
      )}
    </ul>`;
}

/** The tree of reasons, its first level open where `open` says so. What follows from nothing shows
 * its rules when it is opened. */
export function explanation(tree: Explanation, open = false): TemplateResult {
  const { compared, rules, because } = tree;
  const says = sentence(tree.says);
  if (compared.length + rules.length + because.length === 0) return html`<p>${says}</p>`;
  return html`<details class="explanation nhsuk-body" ?open=${open}>
    <summary>${says}</summary>
    ${
      compared.length === 0
        ? nothing
        : html`<dl class="nhsuk-summary-list nhsuk-u-font-size-16">
            ${compared.map(
              ({ name, value }) =>
                html`<div class="nhsuk-summary-list__row">
                  <dt class="nhsuk-summary-list__key">${name}</dt>
                  <dd class="nhsuk-summary-list__value">${value}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${because.map((reason) => explanation(reason))} ${rules.map((one) => rule(one))}
  </details>`;
}

/** What weakens an answer: figures that nobody has confirmed; each opens to why. `id` is its
 * heading's, where a page has more than one. */
export function unconfirmed(
  list: readonly Caveat[],
  id = "caveats",
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section class="nhsuk-warning-callout" aria-labelledby=${id}>
    <h3 class="nhsuk-warning-callout__label" id=${id}>
      <span role="text"
        ><span class="nhsuk-u-visually-hidden">Important: </span>What is not confirmed</span
      >
    </h3>
    ${list.map(({ standing, status, says, note }) => {
      const caveat = html`${reliance({ standing, status })} ${sentence(says)}`;
      return note === null
        ? html`<p class="caveat">${caveat}</p>`
        : html`<details class="caveat printed">
            <summary>${caveat}</summary>
            <p>${sentence(note)}</p>
          </details>`;
    })}
  </section>`;
}

/** A refusal: what is missing and why it is needed. Never a number. `named` says what the page calls
 * something that is missing. */
export function cannotTell(
  { missing, because }: CannotTell,
  named: (missing: string) => unknown = (missing) => missing,
): TemplateResult {
  return html`<div class="nhsuk-inset-text">
    <span class="nhsuk-u-visually-hidden">Information: </span>
    <p>This cannot be told: ${because}</p>
    <p>Still needed:</p>
    <ul>
      ${missing.map((name) => html`<li>${named(name)}</li>`)}
    </ul>
  </div>`;
}

/** What is not in force in the year, or on the day, that is asked about; and the years that have it. */
export function notInForce({ rule, years }: NotInForce): TemplateResult {
  return html`<div class="nhsuk-inset-text">
    <span class="nhsuk-u-visually-hidden">Information: </span>
    <p>This is not in force: ${rule}.</p>
    ${years.length === 0 ? nothing : html`<p>These years have it: ${years.join(", ")}.</p>`}
  </div>`;
}
