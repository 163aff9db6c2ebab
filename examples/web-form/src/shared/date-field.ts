// A day in three inputs, as the design system asks for it.

import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { describedBy, type Field, group, hint } from "./fields";
import { fieldId, inlineError, problemsAt } from "./problems";

/** A day as it is typed: day, month and year with `/` between them. */
export interface DateField extends Field {
  value: string;
  /** As the one question of a page, the legend is its heading. */
  legendHeading?: boolean;
  changed: (value: string) => void;
}

const parts = [
  { name: "Day", width: 2 },
  { name: "Month", width: 2 },
  { name: "Year", width: 4 },
] as const;

export function dateField(field: DateField): TemplateResult {
  const { path, label, value, legendHeading, changed } = field;
  const id = fieldId(path);
  const wrong = problemsAt(field.problems, path).length > 0;
  const typed = value.split("/");
  const change = (place: number, part: string) =>
    changed(
      parts
        .map((_, other) => (other === place ? part.replaceAll("/", "") : (typed[other] ?? "")))
        .join("/"),
    );
  return group(
    wrong,
    html`<fieldset
      class="nhsuk-fieldset"
      role="group"
      aria-describedby=${describedBy(field, wrong)}
    >
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--${legendHeading ? "l" : "s"}">
        ${legendHeading ? html`<h1 class="nhsuk-fieldset__heading">${label}</h1>` : label}
      </legend>
      ${hint(field)} ${inlineError(field.problems, path)}
      <div class="nhsuk-date-input">
        ${parts.map(({ name, width }, place) => {
          const own = place === 0 ? id : `${id}-${name.toLowerCase()}`;
          return html`<div class="nhsuk-date-input__item">
            <div class="nhsuk-form-group">
              <label class="nhsuk-label nhsuk-date-input__label" for=${own}>${name}</label>
              <input
                class="nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width} ${
                  wrong ? "nhsuk-input--error" : ""
                }"
                id=${own}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                .value=${live(typed[place] ?? "")}
                @input=${(event: Event) => change(place, (event.target as HTMLInputElement).value)}
              />
            </div>
          </div>`;
        })}
      </div>
    </fieldset>`,
  );
}

/** A typed day as the library reads it, `2022-07-01`; none where nothing is typed. What is no day is
 * the library's to refuse. */
export function isoDay(typed: string): string | null {
  const [day = "", month = "", year = ""] = typed.split("/").map((part) => part.trim());
  if (day + month + year === "") return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
