// Which system, which year, and how its amounts are written.

import { editions, systems, type Basis, type Problem, type System } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { radios, selectField, textField } from "../shared/fields";
import type { Form, TopField } from "./form";
import { bases, topFields } from "./words";

const other = "other";

/** What changes when a field is typed in. */
export interface SetupDoings {
  changed: (field: TopField, text: string) => void;
  /** One of the list, or none of it. */
  system: (code: string | null) => void;
  unit: (unit: Form["unit"]) => void;
}

/** The fields above the tables. */
export function setup(
  form: Form,
  problems: readonly Problem[],
  doings: SetupDoings,
): TemplateResult {
  const { top } = form;
  const field = (path: TopField) => ({
    path,
    label: topFields[path],
    value: top[path],
    problems,
    changed: (text: string) => doings.changed(path, text),
  });
  const years = editions();
  return html`<div class="setup">
    ${selectField({
      ...field("year"),
      options: years.map((year) => ({ value: year, text: year })),
    })}
    ${whichSystem(form, listOf(top.year, years), problems, doings)}
    ${radios({
      path: "unit",
      label: "Amounts are in",
      value: form.unit,
      options: [
        { value: "pounds", text: "£" },
        { value: "thousands", text: "£000" },
      ],
      problems,
      changed: doings.unit,
    })}
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">Basis, and a total set for the system</span>
      </summary>
      <div class="nhsuk-details__text">
        ${selectField<Basis | "own">({
          ...field("basis"),
          value: (top.basis || "own") as Basis | "own",
          hint: "What the amounts leave out or take in",
          options: [
            { value: "own", text: "The year’s own" },
            ...Object.entries(bases).map(([value, text]) => ({ value: value as Basis, text })),
          ],
          changed: (basis) => doings.changed("basis", basis === "own" ? "" : basis),
        })}
        ${textField({
          ...field("system_target"),
          hint: "Only in a year that sets the system a total of its own. Leave it blank otherwise.",
          numeric: true,
          width: 10,
          ...(form.unit === "thousands" ? { suffix: "£000" } : { suffix: "£" }),
        })}
      </div>
    </details>
  </div>`;
}

/** The systems of the year; before a year is chosen, those of the latest. */
function listOf(year: string, years: readonly string[]): System[] {
  const known = years.includes(year) ? year : years.at(-1);
  return known === undefined ? [] : systems(known);
}

function whichSystem(
  { top, ownCode }: Form,
  list: readonly System[],
  problems: readonly Problem[],
  { changed, system }: SetupDoings,
): TemplateResult {
  const byName = [...list].sort((one, two) => one.name.localeCompare(two.name));
  return html`${selectField({
    path: ownCode ? "system-choice" : "system",
    label: topFields.system,
    value: ownCode ? other : top.system,
    options: [
      ...byName.map(({ code, name }) => ({ value: code, text: `${name} (${code})` })),
      { value: other, text: "Another: type its code" },
    ],
    problems,
    changed: (code) => system(code === other ? null : code),
  })}
  ${
    ownCode
      ? html`${textField({
          path: "system",
          label: "Code of the system",
          value: top.system,
          width: 10,
          problems,
          changed: (text) => changed("system", text),
        })}
        ${textField({
          path: "name",
          label: topFields.name,
          value: top.name,
          problems,
          changed: (text) => changed("name", text),
        })}`
      : nothing
  }`;
}
