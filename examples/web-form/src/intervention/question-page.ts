// One question on its page.

import { html, type TemplateResult } from "lit-html";

import { dateField } from "../shared/date-field";
import { radios, textField } from "../shared/fields";
import { notInForce } from "../shared/explanation";
import { errorSummary, type Wrong } from "../shared/problems";
import { shown, type } from "./answers";
import { noLadder, type Walk } from "./flow";
import { type Question, radioAnswer, radioOptions, radioValue } from "./question";
import { powers } from "./questions";

/** What happens on the page. */
export interface Events {
  typed: () => void;
  submit: (question: Question) => void;
}

export function questionPage(
  question: Question,
  { given }: Walk,
  problems: readonly Wrong[],
  { typed, submit }: Events,
): TemplateResult {
  const absent = question === powers ? noLadder(given.year ?? "") : null;
  return html`${errorSummary(problems, () => question.short)}
    <div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-two-thirds">
        <span class="nhsuk-caption-l">How must this intervention run?</span>
        ${absent && html`<p>In ${given.year} no escalation ladder says who decides.</p>`}
        ${absent && notInForce(absent)}
        <form
          novalidate
          @submit=${(event: Event) => {
            event.preventDefault();
            submit(question);
          }}
        >
          ${field(question, problems, typed)}
          <button class="nhsuk-button" type="submit">Continue</button>
        </form>
      </div>
    </div>`;
}

function field(question: Question, problems: readonly Wrong[], typed: () => void): TemplateResult {
  const { name, path, title: label, hint, field } = question;
  const changed = (value: string) => {
    type(name, value);
    typed();
  };
  const common = { path, label, problems, ...(hint === undefined ? {} : { hint }) };
  const value = shown(name);
  if (field.kind === "choice")
    return radios({
      ...common,
      value: radioValue(value),
      options: radioOptions(field),
      legendHeading: true,
      changed: (picked) => changed(radioAnswer(picked)),
    });
  if (field.kind === "day")
    return dateField({ ...common, value: value ?? "", legendHeading: true, changed });
  const { width, numeric, money } = field;
  return textField({
    ...common,
    ...(width === undefined ? {} : { width }),
    ...(money ? { suffix: "pounds" } : {}),
    numeric: numeric ?? false,
    value: value ?? "",
    labelHeading: true,
    changed,
  });
}
