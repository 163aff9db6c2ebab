// A day as the design system asks for it: three short inputs for day, month and year.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { fieldId, inlineError, problemsAt } from "./problems";

/** The parts of a day as they were typed. */
export interface DayTyped {
  day: string;
  month: string;
  year: string;
}

const parts = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

/** No day. */
export const noDay: DayTyped = { day: "", month: "", year: "" };

/** The day as a document writes it; none where nothing was typed. What is no day is the library's to
 * refuse. */
export function dayText({ day, month, year }: DayTyped): string | undefined {
  const typed = [year, month, day].map((part) => part.trim());
  return typed.every((part) => part === "")
    ? undefined
    : typed.map((part) => part.padStart(2, "0")).join("-");
}

/** A day of an answer as people write it: 15 July 2019. */
export function sayDay(day: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(day));
}

/** The three inputs. */
export function dateField(field: {
  path: string;
  label: string;
  hint?: string;
  problems: readonly Problem[];
  value: DayTyped;
  changed: (value: DayTyped) => void;
}): TemplateResult {
  const { path, label, hint, problems, value, changed } = field;
  const id = fieldId(path);
  const wrong = problemsAt(problems, path).length > 0;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="nhsuk-form-group ${wrong ? "nhsuk-form-group--error" : ""}">
    <fieldset class="nhsuk-fieldset" role="group" aria-describedby=${described || nothing}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${label}</legend>
      ${hint ? html`<div class="nhsuk-hint" id="${id}-hint">${hint}</div>` : nothing}
      ${inlineError(problems, path)}
      <div class="nhsuk-date-input">
        ${parts.map(
          ({ part, label: name, width }) =>
            html`<div class="nhsuk-date-input__item">
              <div class="nhsuk-form-group">
                <label class="nhsuk-label nhsuk-date-input__label" for="${id}-${part}"
                  >${name}</label
                >
                <input
                  class="nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width} ${
                    wrong ? "nhsuk-input--error" : ""
                  }"
                  id="${id}-${part}"
                  type="text"
                  inputmode="numeric"
                  autocomplete="off"
                  .value=${live(value[part])}
                  @input=${(event: Event) =>
                    changed({ ...value, [part]: (event.target as HTMLInputElement).value })}
                />
              </div>
            </div>`,
        )}
      </div>
    </fieldset>
  </div>`;
}
