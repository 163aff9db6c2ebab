// The form of the segment: the body, what is known of it, what was judged, what was decided.

import type { Problem, SegmentedBody } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { dateField } from "../../shared/date-field";
import { radios, selectField, textField } from "../../shared/fields";
import { yesNo } from "../../shared/yes-no";
import { change, typed } from "../state";
import { optionsOf } from "../words";
import type { AskedAbout } from "./asked-about";
import { evidenceFields } from "./evidence";
import { recoveryFields } from "./recovery";
import { noSegment, type SegmentTyped } from "./typed";
import { bodies, breaches, frameworks, needs } from "./words";

/** Changes what was typed about the segment. */
export function put(make: (given: SegmentTyped) => void): void {
  change(({ segment }) => make(segment));
}

/** The whole form. `missing` is what the answer still needs. */
export function segmentForm(
  about: AskedAbout,
  problems: readonly Problem[],
  missing: readonly string[],
): TemplateResult {
  const given = typed().segment;
  const inScope = optionsOf(bodies).filter(
    ({ value }) => about.bodies.includes(value) || value === given.body,
  );
  return html`<h2 class="nhsuk-heading-m">The body</h2>
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small on-screen"
      type="button"
      @click=${clear}
    >
      Clear these answers
    </button>
    ${selectField<SegmentedBody>({
      path: "body",
      label: "Kind of body",
      problems,
      value: given.body,
      options: inScope,
      changed: (body) => put((segment) => (segment.body = body)),
    })}
    ${dateField({
      path: "date",
      label: "Day",
      hint: "Needed in a year with more than one framework.",
      problems,
      value: given.date,
      changed: (date) => put((segment) => (segment.date = date)),
    })}
    ${
      given.framework === "" && !missing.includes("framework")
        ? nothing
        : selectField({
            path: "framework",
            label: "Framework",
            hint: "Sources leave open which one it is on this day.",
            problems,
            value: given.framework,
            options: optionsOf(frameworks),
            changed: (framework) => put((segment) => (segment.framework = framework)),
          })
    }
    ${evidenceFields(given, about, problems)}
    <h2 class="nhsuk-heading-m">What was judged</h2>
    ${radios({
      path: "judgement.needs",
      label: "Does the body need support?",
      problems,
      value: given.needs,
      options: optionsOf(needs),
      changed: (answer) => put((segment) => (segment.needs = answer)),
    })}
    ${radios({
      path: "judgement.breach",
      label: "Does it breach its licence, or the equivalent?",
      problems,
      value: given.breach,
      options: optionsOf(breaches),
      changed: (answer) => put((segment) => (segment.breach = answer)),
    })}
    ${yesNo({
      path: "judgement.very_serious_or_complex",
      label: "Are the issues very serious or complex?",
      problems,
      value: given.serious,
      changed: (answer) => put((segment) => (segment.serious = answer)),
    })}
    ${yesNo({
      path: "judgement.consistently_high_performing",
      label: "Does it perform consistently well across the themes?",
      problems,
      value: given.high,
      changed: (answer) => put((segment) => (segment.high = answer)),
    })}
    <h2 class="nhsuk-heading-m">What was decided</h2>
    ${textField({
      path: "decided.segment",
      label: "Segment",
      problems,
      value: given.decided.segment,
      width: 2,
      numeric: true,
      changed: (text) => put((segment) => (segment.decided.segment = text)),
    })}
    ${textField({
      path: "decided.by",
      label: "Who decided it (if you know)",
      problems,
      value: given.decided.by,
      width: 20,
      changed: (text) => put((segment) => (segment.decided.by = text)),
    })}
    ${about.has("recovery_support") ? recoveryFields(given, problems) : nothing}`;
}

function clear(): void {
  change((all) => {
    all.segment = structuredClone(noSegment);
  });
}
