// The inputs of the design system, each with label, hint and the message of its problems.

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { fieldId, inlineError, problemsAt, type Wrong } from "./problems";

/** What every field has. */
export interface Field {
  /** Its path in the document that is asked about; its id follows from it. */
  path: string;
  label: string;
  hint?: string;
  problems: readonly Wrong[];
}

/** A line of text. */
export interface TextField extends Field {
  value: string;
  /** How many characters wide; the design system knows 2, 3, 4, 5, 10, 20 and 30. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** What stands behind the input, such as a unit. */
  suffix?: string;
  numeric?: boolean;
  /** As the one question of a page, the label is its heading. */
  labelHeading?: boolean;
  changed: (value: string) => void;
}

export function textField(field: TextField): TemplateResult {
  const { path, label, value, width, suffix, numeric, labelHeading, changed } = field;
  const id = fieldId(path);
  const wrong = problemsAt(field.problems, path).length > 0;
  const input = html`<input
    class="nhsuk-input ${width ? `nhsuk-input--width-${width}` : ""} ${wrong ? "nhsuk-input--error" : ""}"
    id=${id}
    type="text"
    inputmode=${numeric ? "decimal" : nothing}
    spellcheck="false"
    autocomplete="off"
    aria-describedby=${describedBy(field, wrong)}
    .value=${live(value)}
    @input=${(event: Event) => changed((event.target as HTMLInputElement).value)}
  />`;
  return group(
    wrong,
    html`${
      labelHeading
        ? html`<h1 class="nhsuk-label-wrapper">
            <label class="nhsuk-label nhsuk-label--l" for=${id}>${label}</label>
          </h1>`
        : html`<label class="nhsuk-label" for=${id}>${label}</label>`
    }
    ${hint(field)} ${inlineError(field.problems, path)}
    ${
      suffix
        ? html`<div class="nhsuk-input-wrapper">
            ${input}
            <div class="nhsuk-input-wrapper__suffix" aria-hidden="true">${suffix}</div>
          </div>`
        : input
    }`,
  );
}

/** One of a list. */
export interface ChoiceField<V extends string> extends Field {
  value: V | "";
  options: readonly { value: V; text: string; hint?: string }[];
  changed: (value: V) => void;
}

export function selectField<V extends string>(field: ChoiceField<V>): TemplateResult {
  const { path, label, value, options, changed } = field;
  const id = fieldId(path);
  const wrong = problemsAt(field.problems, path).length > 0;
  return group(
    wrong,
    html`<label class="nhsuk-label" for=${id}>${label}</label>
      ${hint(field)} ${inlineError(field.problems, path)}
      <select
        class="nhsuk-select ${wrong ? "nhsuk-select--error" : ""}"
        id=${id}
        aria-describedby=${describedBy(field, wrong)}
        .value=${live(value)}
        @change=${(event: Event) => changed((event.target as HTMLSelectElement).value as V)}
      >
        ${value === "" ? html`<option value="" selected>Choose</option>` : nothing}
        ${options.map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.value === value}>
              ${option.text}
            </option>`,
        )}
      </select>`,
  );
}

/** Radios; as the one question of a page, with `legendHeading`; small and in one line, with `inline`. */
export function radios<V extends string>(
  field: ChoiceField<V> & { legendHeading?: boolean; inline?: boolean },
): TemplateResult {
  const { path, label, value, options, changed, legendHeading, inline } = field;
  const id = fieldId(path);
  const wrong = problemsAt(field.problems, path).length > 0;
  return group(
    wrong,
    html`<fieldset class="nhsuk-fieldset" aria-describedby=${describedBy(field, wrong)}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--${legendHeading ? "l" : "s"}">
        ${legendHeading ? html`<h1 class="nhsuk-fieldset__heading">${label}</h1>` : label}
      </legend>
      ${hint(field)} ${inlineError(field.problems, path)}
      <div class="nhsuk-radios ${inline ? "nhsuk-radios--inline nhsuk-radios--small" : ""}">
        ${options.map((option, place) => {
          const own = place === 0 ? id : `${id}-${option.value}`;
          return html`<div class="nhsuk-radios__item">
            <input
              class="nhsuk-radios__input"
              id=${own}
              name=${id}
              type="radio"
              value=${option.value}
              .checked=${live(option.value === value)}
              aria-describedby=${option.hint ? `${own}-hint` : nothing}
              @change=${() => changed(option.value)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for=${own}>${option.text}</label>
            ${
              option.hint
                ? html`<div class="nhsuk-hint nhsuk-radios__hint" id="${own}-hint">
                    ${option.hint}
                  </div>`
                : nothing
            }
          </div>`;
        })}
      </div>
    </fieldset>`,
  );
}

/** What every field stands in. */
export function group(wrong: boolean, inside: TemplateResult): TemplateResult {
  return html`<div class="nhsuk-form-group ${wrong ? "nhsuk-form-group--error" : ""}">
    ${inside}
  </div>`;
}

/** The hint of a field, which its input names. */
export function hint({ path, hint }: Field): TemplateResult | typeof nothing {
  return hint ? html`<div class="nhsuk-hint" id="${fieldId(path)}-hint">${hint}</div>` : nothing;
}

/** What describes an input: its hint, and its error where there is one. */
export function describedBy({ path, hint }: Field, wrong: boolean): string | typeof nothing {
  const id = fieldId(path);
  return [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ") || nothing;
}
