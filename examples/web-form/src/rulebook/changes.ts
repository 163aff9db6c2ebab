// What differs between two rulebooks, old and new side by side.

import type { Change, Rule, RuleChange, RulebookComparison } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { scrolling } from "../shared/scrolling";
import { sentence } from "../shared/written";
import { hrefOf } from "./place";
import { all, some } from "./state";
import { ruleList } from "./rule-list";
import { valueText } from "./value";
import { subjectOf, words } from "./words";

/** How many of each kind, and every change; of one subject or of all. */
export function changes(
  { from, to, parameters, restated, added, gone, unchanged }: RulebookComparison,
  subject: string,
  shown: number,
  more: () => void,
): TemplateResult {
  const of = <T>(found: Record<string, T>) =>
    Object.entries(found).filter(([id]) => subject === all || subjectOf(id) === subject);
  const [changed, putAnew, new_, old] = [of(parameters), of(restated), of(added), of(gone)];
  const counts = [
    ["changed", changed.length],
    ["put another way", putAnew.length],
    ["added", new_.length],
    ["gone", old.length],
  ] as const;
  return html`<p role="status">
      ${counts.map(
        ([name, count], place) =>
          html`${place === 0 ? nothing : ", "}<strong>${count}</strong> ${name}`,
      )}${subject === all ? `, ${unchanged} the same` : nothing}.
    </p>
    ${table("changed", "Changed", changed, from.year, to.year)}
    ${table("restated", "Put another way", putAnew, from.year, to.year)}
    ${listed("Added", new_, to.year, shown, more)} ${listed("Gone", old, from.year, shown, more)}`;
}

/** All that a comparison names, by id. */
export function compared({
  parameters,
  restated,
  added,
  gone,
}: RulebookComparison): { id: string }[] {
  return [parameters, restated, added, gone].flatMap((found) =>
    Object.keys(found).map((id) => ({ id })),
  );
}

function table(
  id: string,
  heading: string,
  found: readonly [string, RuleChange][],
  from: string,
  to: string,
): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-m" id=${id}>${heading} (${found.length})</h2>
    ${scrolling(
      id,
      html`<table class="nhsuk-table rulebook-changes">
        <thead class="nhsuk-table__head">
          <tr class="nhsuk-table__row">
            <th class="nhsuk-table__header" scope="col">Rule</th>
            <th class="nhsuk-table__header" scope="col">What</th>
            <th class="nhsuk-table__header" scope="col">${from === to ? "As published" : from}</th>
            <th class="nhsuk-table__header" scope="col">
              ${from === to ? "With local rules" : to}
            </th>
          </tr>
        </thead>
        ${found.map(([, change]) => rowsOf(change, from, to))}
      </table>`,
    )}`;
}

function rowsOf({ from, to, changes }: RuleChange, before: string, after: string): TemplateResult {
  const named = html`<th class="nhsuk-table__header" scope="rowgroup" rowspan=${changes.length}>
    <p class="nhsuk-u-margin-bottom-1"><a href=${hrefOf(to.id, after)}>${sentence(to.says)}</a></p>
    <p class="nhsuk-body-s nhsuk-u-margin-bottom-0 rule-id">${to.id}</p>
    ${
      from.id === to.id
        ? nothing
        : html`<p class="nhsuk-body-s nhsuk-u-margin-bottom-0 rule-id">
            before <a href=${hrefOf(from.id, before)}>${from.id}</a>
          </p>`
    }
  </th>`;
  return html`<tbody class="nhsuk-table__body">
    ${changes.map(
      (change, place) =>
        html`<tr class="nhsuk-table__row">
          ${place === 0 ? named : nothing}
          <td class="nhsuk-table__cell">${sentence(whatOf(change))}</td>
          <td class="nhsuk-table__cell">${side(change, from, change.from)}</td>
          <td class="nhsuk-table__cell">${side(change, to, change.to)}</td>
        </tr>`,
    )}
  </tbody>`;
}

function whatOf({ what }: Change): string {
  return what === "says" ? "what it says" : words(what);
}

function side({ what }: Change, rule: Rule, text: string | null): string {
  if (what === "value") return sentence(valueText(rule) ?? "None");
  if (what === "sources")
    return (
      rule.sources.map(({ publisher, title }) => `${publisher}, ${title}`).join("; ") || "None"
    );
  return text === null ? "None" : sentence(words(text));
}

function listed(
  heading: string,
  found: readonly [string, Rule][],
  year: string,
  shown: number,
  more: () => void,
): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-m">${heading} (${found.length})</h2>
    ${ruleList(
      found.map(([, rule]) => rule),
      year,
      Math.max(shown, some),
      more,
    )}`;
}
