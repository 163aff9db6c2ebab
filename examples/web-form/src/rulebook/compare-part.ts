// What changed between two years.

import { compareRulebooks, editions } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import { selectField } from "../shared/fields";
import { changes, compared } from "./changes";
import { subjectField } from "./filters";
import { overlaysOf, some, type State } from "./state";

export function comparePart(state: State, change: (part: Partial<State>) => void): TemplateResult {
  const { from, to, subject, shown } = state;
  const found = compareRulebooks(from, to, overlaysOf(state, from), overlaysOf(state, to));
  const options = editions().map((year) => ({ value: year, text: year }));
  return html`<div class="rulebook-filters on-screen">
      ${selectField({
        path: "from",
        label: "From",
        value: from,
        options,
        problems: [],
        changed: (from) => change({ from, shown: some }),
      })}
      ${selectField({
        path: "to",
        label: "To",
        value: to,
        options,
        problems: [],
        changed: (to) => change({ to, shown: some }),
      })}
      ${subjectField(compared(found), subject, (subject) => change({ subject, shown: some }))}
    </div>
    ${changes(found, subject, shown, () => change({ shown: shown + some }))}`;
}
