// Local rules: a TOML file that is laid over the rulebook of a year, and what it changes.

import { compareRulebooks, editions, openPoints, rules } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { group, selectField } from "../shared/fields";
import { ask } from "../shared/library";
import { inlineError, message, type Wrong } from "../shared/problems";
import { changes } from "./changes";
import { all, overlaysOf, some, type State } from "./state";

/** The largest file that is read, in bytes; a rulebook is a tenth of it. */
const largest = 1_000_000;

/** What happens in this part. */
export interface LocalEvents {
  change: (part: Partial<State>) => void;
  /** Lays what is typed, or a file, over the rulebook; the focus goes to what is wrong with it. */
  lay: (toml: string) => void;
  refuse: (problems: readonly Wrong[]) => void;
}

/** What is wrong with local rules, as problems of the one field they are typed into. */
export function wrongWith(toml: string, year: string): Wrong[] {
  if (toml.trim() === "") return [wrong("Paste or drop a file of local rules")];
  const asked = ask(() => rules(year, [toml]));
  if (asked.ok) return [];
  return asked.problems.map((problem) => ({
    ...problem,
    path: "local",
    says: [problem.path, message(problem)].filter(Boolean).join(": "),
  }));
}

function wrong(says: string): Wrong {
  return { code: "empty", path: "local", found: "nothing", expected: "local rules", says };
}

export function localPart(
  state: State,
  problems: readonly Wrong[],
  { change, lay, refuse }: LocalEvents,
): TemplateResult {
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > largest) return refuse([wrong("The file must be smaller than 1 MB")]);
    lay(await file.text());
  };
  return html`<p>
      A local agreement or a corrected figure is laid over the rules of a year, and takes their
      place on this whole page.
    </p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        lay(state.typed);
      }}
      @dragover=${(event: Event) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      ${selectField({
        path: "year",
        label: "Financial year",
        value: state.year,
        options: editions().map((year) => ({ value: year, text: year })),
        problems: [],
        changed: (year) => change({ year }),
      })}
      ${typedField(state, problems, change)}
      <div class="nhsuk-form-group nhsuk-file-upload">
        <label class="nhsuk-label" for="local-file">Or choose a file, or drop one here</label>
        <input
          class="nhsuk-file-upload__input"
          id="local-file"
          type="file"
          accept=".toml,.txt"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            void take(input.files?.[0]);
            input.value = ""; // the same file may be chosen again once it is mended
          }}
        />
      </div>
      <button class="nhsuk-button" type="submit">Lay over ${state.year}</button>
    </form>
    ${example(state.year)} ${laidOver(state, change)}`;
}

function typedField(
  { typed }: State,
  problems: readonly Wrong[],
  change: (part: Partial<State>) => void,
): TemplateResult {
  const faulty = problems.length > 0;
  return group(
    faulty,
    html`<label class="nhsuk-label" for="local">Local rules, in TOML</label>
      ${inlineError(problems, "local")}
      <textarea
        class="nhsuk-textarea rulebook-toml ${faulty ? "nhsuk-textarea--error" : ""}"
        id="local"
        rows="8"
        spellcheck="false"
        autocomplete="off"
        aria-describedby=${faulty ? "local-error" : nothing}
        .value=${live(typed)}
        @input=${(event: Event) => change({ typed: (event.target as HTMLTextAreaElement).value })}
      ></textarea>`,
  );
}

/** How such a file looks, with a rule of the year that nobody has confirmed. */
function example(year: string): TemplateResult | typeof nothing {
  const rule = openPoints(year).find(
    ({ value, unit }) => unit === "ratio" && typeof value === "string",
  );
  if (rule === undefined) return nothing;
  return html`<details class="nhsuk-details">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">How a file of local rules looks</span>
    </summary>
    <div class="nhsuk-details__text">
      <p>Name the year and a rule, and give your value, its standing, and a note or its sources.</p>
      <pre class="rulebook-toml" tabindex="0" role="region" aria-label="Example">
overlays = "${year}"

[rule."${rule.id}"]
value = "${rule.value}"
standing = "assumed"
note = "as agreed locally"</pre>
      <p>With the value as published, as here, it changes nothing and is refused.</p>
    </div>
  </details>`;
}

function laidOver(
  state: State,
  change: (part: Partial<State>) => void,
): TemplateResult | typeof nothing {
  const { year, shown } = state;
  const laid = overlaysOf(state, year);
  if (laid.length === 0) return nothing;
  return html`<h2 class="nhsuk-heading-l" id="laid" tabindex="-1">What the local rules change</h2>
    ${changes(compareRulebooks(year, year, [], laid), all, shown, () =>
      change({ shown: shown + some }),
    )}`;
}
