// What the rules can be narrowed down by.

import { editions, type Rule, type Standing } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { selectField, textField } from "../shared/fields";
import { sentence } from "../shared/written";
import { all, some, type State } from "./state";
import { standings, subjectName, subjectOf } from "./words";

export function filters(
  list: readonly Rule[],
  state: State,
  change: (part: Partial<State>) => void,
): TemplateResult {
  const narrow = (part: Partial<State>) => change({ ...part, shown: some });
  return html`<div class="rulebook-filters on-screen" role="search" aria-label="Rules">
      ${selectField({
        path: "year",
        label: "Financial year",
        value: state.year,
        options: editions().map((year) => ({ value: year, text: year })),
        problems: [],
        changed: (year) => narrow({ year }),
      })}
      ${subjectField(list, state.subject, (subject) => narrow({ subject }))}
      ${selectField<Standing | typeof all>({
        path: "standing",
        label: "Standing",
        value: state.standing,
        options: [
          { value: all, text: "All" },
          ...(Object.keys(standings) as Standing[]).map((value) => ({
            value,
            text: sentence(value),
          })),
        ],
        problems: [],
        changed: (standing) => narrow({ standing }),
      })}
      ${textField({
        path: "search",
        label: "Search",
        value: state.search,
        problems: [],
        changed: (search) => narrow({ search }),
      })}
      <div class="nhsuk-form-group">
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
          <div class="nhsuk-checkboxes__item">
            <input
              class="nhsuk-checkboxes__input"
              id="open-only"
              type="checkbox"
              .checked=${live(state.openOnly)}
              @change=${(event: Event) =>
                narrow({ openOnly: (event.target as HTMLInputElement).checked })}
            />
            <label class="nhsuk-label nhsuk-checkboxes__label" for="open-only"
              >Only open points<span class="nhsuk-u-visually-hidden"
                >: what nobody has confirmed</span
              ></label
            >
          </div>
        </div>
      </div>
    </div>
    ${
      state.standing === all
        ? nothing
        : html`<p>${sentence(state.standing)}: ${standings[state.standing]}.</p>`
    }`;
}

/** The subjects of some rules, of which one may be chosen. */
export function subjectField(
  list: readonly Pick<Rule, "id">[],
  value: string,
  changed: (subject: string) => void,
): TemplateResult {
  const counts = new Map<string, number>();
  for (const { id } of list) counts.set(subjectOf(id), (counts.get(subjectOf(id)) ?? 0) + 1);
  if (value !== all && !counts.has(value)) counts.set(value, 0); // of another year
  const subjects = [...counts]
    .map(([value, count]) => ({ value, text: `${subjectName(value)} (${count})` }))
    .sort((one, other) => one.text.localeCompare(other.text, "en-GB"));
  return selectField({
    path: "subject",
    label: "Subject",
    value,
    options: [{ value: all, text: `All (${list.length})` }, ...subjects],
    problems: [],
    changed,
  });
}
