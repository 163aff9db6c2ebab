// The segment of a body, 2016 to 2025: form, answer, signs, special measures, reasons.

import {
  explainSegment,
  segment,
  type FinancialYear,
  type NotInForce,
  type Outcome,
  type Segment,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { notInForce } from "../../shared/explanation";
import { ask, type Asked } from "../../shared/library";
import { answerOf, missingOf, outcome, shownAtFields } from "../outcome";
import { typed } from "../state";
import { why } from "../why";
import { recovery, segments, signs } from "./answer";
import { segmentForm } from "./form";
import { nameOf } from "./names";
import { specialMeasuresPart } from "./special-measures";
import { questionOf } from "./typed";
import { bodies } from "./words";

/** Everything about the segment in a year. */
export function segmentPart(year: FinancialYear): TemplateResult {
  const json = questionOf(typed().segment);
  const asked = ask(() => segment(json, year));
  const never = notInForceOn(anyBody(year));
  if (never !== null) return notInForce(never);
  const refusal = notInForceOn(asked);
  const found = answerOf(asked);
  return html`${refusal === null ? nothing : notInForce(refusal)}
    <div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-one-half">
        ${segmentForm(year, shownAtFields(asked), missingOf(asked))}
      </div>
      <div class="nhsuk-grid-column-one-half trust-beside">
        ${refusal === null ? outcome(asked, nameOf, segments) : nothing}
      </div>
    </div>
    ${
      found === undefined
        ? nothing
        : html`${signs(found)} ${recovery(found)} ${why(() => explainSegment(json, year))}`
    }
    ${specialMeasuresPart(year)}`;
}

/** The question with nothing known, which says whether the year has such segments at all. */
function anyBody(year: FinancialYear): Asked<Outcome<Segment>> {
  const [body] = Object.keys(bodies);
  return ask(() => segment(JSON.stringify({ body }), year));
}

function notInForceOn(asked: Asked<Outcome<Segment>>): NotInForce | null {
  return asked.ok && asked.value.outcome === "not_in_force" ? asked.value.value : null;
}
