// The segment of a body, 2016 to 2025: form, answer, signs, special measures, reasons.

import { explainSegment, segment, type FinancialYear } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { ask, type Asked } from "../../shared/library";
import { notInForce } from "../../shared/explanation";
import { answerOf, isWrong, missingOf, askedFor, shownAtFields } from "../outcome";
import { typed } from "../state";
import { why } from "../why";
import { recovery, segments, signs } from "./answer";
import { askedAbout } from "./asked-about";
import { segmentForm } from "./form";
import { nameOf } from "./names";
import { specialMeasuresIn, specialMeasuresPart } from "./special-measures";
import { questionOf } from "./typed";
import { bodies } from "./words";

/** Everything about the segment in a year. */
export function segmentPart(year: FinancialYear): TemplateResult {
  const [anybody] = Object.keys(bodies);
  const ever = ask(() => segment(JSON.stringify({ body: anybody }), year));
  if (ever.ok && ever.value.outcome === "not_in_force") return notInForce(ever.value.value);
  const given = typed().segment;
  const about = askedAbout(given, year);
  const json = questionOf(given, about.has);
  const asked = withSpecialMeasures(
    ask(() => segment(json, year)),
    specialMeasuresIn(year),
  );
  const found = answerOf(asked);
  return html`<div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-one-half">
        ${segmentForm(about, shownAtFields(asked), missingOf(asked))}
      </div>
      <div class="nhsuk-grid-column-one-half trust-beside">
        ${askedFor(asked, nameOf, segments)}
      </div>
    </div>
    ${
      found === undefined
        ? nothing
        : html`${signs(found)} ${recovery(found)} ${why(year, () => explainSegment(json, year))}`
    }
    ${specialMeasuresPart(year, about)}`;
}

/** One list of what is wrong, though two questions are asked; both have the day. */
function withSpecialMeasures<T>(asked: Asked<T>, special: Asked<unknown>): Asked<T> {
  const wrong = special.ok ? [] : special.problems.filter(isWrong);
  if (wrong.length === 0) return asked;
  const before = asked.ok ? [] : asked.problems;
  const paths = new Set(before.map(({ path }) => path));
  return { ok: false, problems: [...before, ...wrong.filter(({ path }) => !paths.has(path))] };
}
