// The use of resources score: form, answer, headroom, way out, sliders, reasons.

import { explainUseOfResources, useOfResources, type FinancialYear, type Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { ask, type Asked } from "../../shared/library";
import { elsewhere } from "../elsewhere";
import { notInForce } from "../../shared/explanation";
import { answerOf, isWrong, askedFor, shownAtFields } from "../outcome";
import { change, typed } from "../state";
import { why } from "../why";
import { headline, headroomTable, wayOut } from "./answer";
import { scoreForm } from "./form";
import { nameOf } from "./names";
import { questionOf } from "./typed";
import { whatIf } from "./what-if";

/** Everything about the score of a year. */
export function scorePart(year: FinancialYear): TemplateResult {
  const ever = ask(() => useOfResources("{}", year));
  if (ever.ok && ever.value.outcome === "not_in_force") return notInForce(ever.value.value);
  const { json, problems } = questionOf(typed().score);
  const asked = withUnread(
    ask(() => useOfResources(json, year)),
    problems,
  );
  const found = answerOf(asked);
  return html`<div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-two-thirds">${scoreForm(year, shownAtFields(asked))}</div>
      <div class="nhsuk-grid-column-one-third trust-beside">
        ${askedFor(asked, nameOf, headline)}
      </div>
    </div>
    ${
      found === undefined
        ? nothing
        : html`${headroomTable(found.metrics)} ${whatIf(json, year, found)} ${wayOut(found)}
          ${elsewhere({
            values: Object.fromEntries(found.metrics.map(({ metric, value }) => [metric, value])),
            name: nameOf,
            ...(found.metrics.some(({ worked }) => worked)
              ? {
                  note: "Values that were worked out from amounts are taken to six decimal places.",
                }
              : {}),
            year: typed().score.elsewhere,
            changed: (other) => change(({ score }) => (score.elsewhere = other)),
          })}
          ${why(year, () => explainUseOfResources(json, year))}`
    }`;
}

/** An amount that cannot be read is wrong; that it is then missing goes without saying. */
function withUnread<T>(asked: Asked<T>, unread: readonly Problem[]): Asked<T> {
  if (unread.length === 0) return asked;
  const others = asked.ok ? [] : asked.problems.filter(isWrong);
  return { ok: false, problems: [...unread, ...others] };
}
