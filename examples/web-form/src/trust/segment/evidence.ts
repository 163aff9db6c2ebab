// What is known of the body: ratings, signs, and performance month by month.

import type { CqcRatings, Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { selectField } from "../../shared/fields";
import { yesNo } from "../../shared/yes-no";
import { supportNeed } from "../score/need";
import { optionsOf } from "../words";
import type { AskedAbout } from "./asked-about";
import { put } from "./form";
import { performanceFields } from "./performance";
import type { SegmentTyped } from "./typed";
import { flags, questions, ratings, type Flag } from "./words";

/** The evidence that the framework asks about; the rest stays away. */
export function evidenceFields(
  given: SegmentTyped,
  about: AskedAbout,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  const rated = (Object.keys(questions) as (keyof CqcRatings)[]).filter((name) =>
    about.has(`evidence.cqc.${name}`),
  );
  const asked = (Object.keys(flags) as Flag[]).filter((name) => about.has(`evidence.${name}`));
  const performance = about.has("evidence.performance");
  if (rated.length + asked.length === 0 && !performance) return nothing;
  return html`<h2 class="nhsuk-heading-m">What is known of it</h2>
    <p>
      A sign opens a judgement and never sets the segment. What is not known is no sign either way.
    </p>
    ${
      rated.length === 0
        ? nothing
        : html`<details class="nhsuk-details nhsuk-expander">
            <summary class="nhsuk-details__summary">
              <span class="nhsuk-details__summary-text">Ratings by the CQC</span>
            </summary>
            <div class="nhsuk-details__text">
              ${rated.map((name) =>
                selectField({
                  path: `evidence.cqc.${name}`,
                  label: `CQC rating: ${questions[name]}`,
                  problems,
                  value: given.cqc[name] ?? "",
                  options: optionsOf(ratings),
                  changed: (rating) => put((segment) => (segment.cqc[name] = rating)),
                }),
              )}
            </div>
          </details>`
    }
    ${
      asked.length === 0
        ? nothing
        : html`<details class="nhsuk-details nhsuk-expander">
            <summary class="nhsuk-details__summary">
              <span class="nhsuk-details__summary-text">Signs of a need</span>
            </summary>
            <div class="nhsuk-details__text">
              ${asked.map((name) =>
                yesNo({
                  path: `evidence.${name}`,
                  label: flags[name],
                  ...(name === "use_of_resources_need" ? saidByScore(about) : {}),
                  problems,
                  value: given.flags[name] ?? "unknown",
                  changed: (answer) => put((segment) => (segment.flags[name] = answer)),
                }),
              )}
            </div>
          </details>`
    }
    ${performance ? performanceFields(given, problems) : nothing}`;
}

/** What the score that was typed says, where it says it. */
function saidByScore({ year }: AskedAbout): { hint?: string } {
  const need = supportNeed(year);
  return need === undefined
    ? {}
    : { hint: `The score that was typed says: ${need ? "yes" : "no"}.` };
}
