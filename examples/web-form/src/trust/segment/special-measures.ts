// Special measures, to June 2021: the usual tests, which never decide entry.

import {
  explainSpecialMeasures,
  specialMeasures,
  type FinancialGrounds,
  type FinancialYear,
  type Outcome,
  type SpecialMeasures,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { dateField } from "../../shared/date-field";
import { selectField } from "../../shared/fields";
import { ask, type Asked } from "../../shared/library";
import { sentence, writtenDate } from "../../shared/written";
import { yesNo } from "../../shared/yes-no";
import { outcome } from "../../shared/outcome";
import { answerOf, isWrong, askedFor, shownAtFields } from "../outcome";
import { typed } from "../state";
import { why } from "../why";
import { optionsOf } from "../words";
import type { AskedAbout } from "./asked-about";
import { put } from "./form";
import { nameOf } from "./names";
import { specialMeasuresOf } from "./typed";
import { grounds, groundsFound, keyQuestions, questions, ratings } from "./words";

/** The tests of a year; nothing in a year that does not have them. */
export function specialMeasuresPart(
  year: FinancialYear,
  about: AskedAbout,
): TemplateResult | typeof nothing {
  const given = typed().segment;
  const json = specialMeasuresOf(given);
  const asked = specialMeasuresIn(year);
  if (asked.ok && asked.value.outcome === "not_in_force") return nothing;
  const problems = shownAtFields(asked);
  return html`<h2 class="nhsuk-heading-m">Special measures</h2>
    <p>The tests go by the ratings of the CQC and by the answers here. They never decide entry.</p>
    <div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-two-thirds">
        ${keyQuestions
          .filter((name) => !about.has(`evidence.cqc.${name}`))
          .map((name) =>
            selectField({
              path: `ratings.${name}`,
              label: `CQC rating: ${questions[name]}`,
              problems,
              value: given.cqc[name] ?? "",
              options: optionsOf(ratings),
              changed: (rating) => put((segment) => (segment.cqc[name] = rating)),
            }),
          )}
        ${yesNo({
          path: "management_needs_support",
          label: "Is the present management unable to improve without support?",
          problems,
          value: given.management,
          changed: (answer) => put((segment) => (segment.management = answer)),
        })}
        ${(Object.keys(grounds) as (keyof FinancialGrounds)[]).map((name) =>
          yesNo({
            path: `finance.${name}`,
            label: grounds[name],
            problems,
            value: given.grounds[name] ?? "unknown",
            changed: (answer) => put((segment) => (segment.grounds[name] = answer)),
          }),
        )}
        ${dateField({
          path: "entered",
          label: "Day on which the trust entered special measures (if it did)",
          problems,
          value: given.entered,
          changed: (entered) => put((segment) => (segment.entered = entered)),
        })}
      </div>
      <div class="nhsuk-grid-column-one-third">
        ${
          !asked.ok && asked.problems.some(isWrong)
            ? html`<p>There is no answer until what is wrong is mended.</p>`
            : askedFor(asked, nameOf, tests)
        }
      </div>
    </div>
    ${answerOf(asked) === undefined ? nothing : why(year, () => explainSpecialMeasures(json, year))}`;
}

/** The tests by what was typed. What is wrong with it is said with what is wrong with the segment. */
export function specialMeasuresIn(year: FinancialYear): Asked<Outcome<SpecialMeasures>> {
  return ask(() => specialMeasures(specialMeasuresOf(typed().segment), year));
}

function tests({ met, quality, finance, reinspection_by, who }: SpecialMeasures): TemplateResult {
  // What the test for quality lacks is said once, with all that is missing.
  const saidAbove = met.outcome === "cannot_tell" && quality?.outcome === "cannot_tell";
  return html`${outcome(
      met,
      (any) => html`<p>${any ? "A" : "No"} test for special measures is met.</p>`,
      nameOf,
    )}
    ${
      quality === null || saidAbove
        ? nothing
        : outcome(
            quality,
            ({ met, inadequate, needed }) =>
              html`<p>
                  <strong>The test for quality is ${met ? "" : "not "}met.</strong>
                </p>
                <p>
                  Rated inadequate:
                  ${inadequate.map((name) => questions[name]).join(", ") || "none"}. Needed,
                  well-led among them: ${needed}.
                </p>`,
            nameOf,
          )
    }
    ${
      finance === null
        ? nothing
        : html`<p>
            <strong
              >There ${finance.met ? "are" : "are no"} grounds for financial special
              measures.</strong
            >
            ${finance.grounds.map((ground) => groundsFound[ground]).join("; ")}
          </p>`
    }
    ${
      reinspection_by === null
        ? nothing
        : html`<p>
            The CQC usually inspects again by <strong>${writtenDate(reinspection_by)}</strong>.
          </p>`
    }
    <p>${sentence(who)}.</p>`;
}
