// The rules of a year, narrowed down.

import { html, type TemplateResult } from "lit-html";

import { filters } from "./filters";
import { ruleList } from "./rule-list";
import { narrowed, rulesOfYear } from "./search";
import { some, type State } from "./state";

export function rulesPart(state: State, change: (part: Partial<State>) => void): TemplateResult {
  const list = rulesOfYear(state);
  const found = narrowed(list, state);
  return html`${filters(list, state, change)}
    <p role="status" id="count">
      <strong>${found.length}</strong> of ${list.length} rules of ${state.year}
    </p>
    ${
      found.length === 0
        ? html`<p>No rule holds all of this. Take a filter away, or search for fewer words.</p>`
        : ruleList(found, state.year, state.shown, () => change({ shown: state.shown + some }))
    }`;
}
