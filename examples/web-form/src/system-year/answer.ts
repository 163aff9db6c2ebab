// The answer beside the tables: every part is an answer, or says why there is none.

import type { Assessment, AssessmentPart, ControlTotal, Outcome, Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { unconfirmed } from "../shared/explanation";
import { errorSummary, fieldLink } from "../shared/problems";
import { charts } from "./charts";
import type { Form } from "./form";
import { isMissing, placeName } from "./naming";
import { others } from "./others";
import { told } from "./outcomes";
import { ownTotals, position } from "./position";
import type { Answered } from "./reading";
import { riskShare } from "./risk-share";
import type { Session } from "./session";
import { sources } from "./sources";
import { aimTitle, besidePlans, headline, partsOfTotal } from "./control-total";
import { wholeReport, why, type Folds } from "./why";
import { parts } from "./words";

/** What stands beside the form: an answer in a few figures, or what stands in its way. */
export function answerOf({
  form,
  asked,
  typing,
  insisted,
}: Session): TemplateResult | typeof nothing {
  const summary = (problems: readonly Problem[]) =>
    errorSummary(problems, (path) => placeName(form, path), { quiet: !insisted });
  if (asked.ok) {
    const { unfinished, assessment } = asked.value;
    return html`${insisted ? summary(unfinished) : notCounted(form, unfinished)}
    ${inShort(assessment)}`;
  }
  if (insisted) return summary(asked.problems);
  const wrong = asked.problems.filter((problem) => !isMissing(problem));
  const settled = wrong.filter(({ path }) => path !== typing);
  if (settled.length > 0) return summary(settled);
  // A cell in which somebody is typing is not wrong yet.
  if (wrong.length > 0) return html`<p>The answer follows when the cell is complete.</p>`;
  return stillNeeded(form, "There is no answer yet. Still needed:", asked.problems);
}

function notCounted(form: Form, problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return stillNeeded(form, "These returns are not counted yet. Still needed:", problems);
}

function stillNeeded(form: Form, says: string, problems: readonly Problem[]): TemplateResult {
  const most = 12;
  const more = problems.length - most;
  return html`<div class="nhsuk-inset-text still-needed">
    <span class="nhsuk-u-visually-hidden">Information: </span>
    <p>${says}</p>
    <ul>
      ${problems
        .slice(0, most)
        .map(({ path }) => html`<li>${fieldLink(path, placeName(form, path))}</li>`)}
      ${more > 0 ? html`<li>and ${more} more</li>` : nothing}
    </ul>
  </div>`;
}

function inShort({ headline: { says }, control_total }: Assessment): TemplateResult {
  return html`<p>${says}</p>
    ${told(control_total, (total) => html`${headline(total)} ${charts(total)}`)}`;
}

/** What stands below: every part of the answer, and what it rests on. */
export function partsOf({ document, assessment }: Answered, folds: Folds): TemplateResult {
  const { control_total, organisations, risk_share, caveats: weak, rules } = assessment;
  const part = (name: AssessmentPart, inside: unknown, title: string = parts[name]) =>
    html`<section class="part" aria-labelledby="part-${name}">
      <h3 class="nhsuk-heading-s" id="part-${name}">${title}</h3>
      ${inside}
    </section>`;
  return html`${part(
    "control_total",
    html`${told(control_total, controlTotal)} ${why(folds, "control_total", document)}`,
    titleOf(control_total),
  )}
  ${part(
    "organisations",
    html`${told(organisations, ownTotals)} ${why(folds, "organisations", document)}`,
  )}
  ${part(
    "risk_share",
    html`${riskShare(risk_share)}
    ${risk_share === null ? nothing : why(folds, "risk_share", document)}`,
  )}
  ${others(assessment, document, folds)} ${unconfirmed(weak)} ${sources(rules)}
  ${wholeReport(folds, document)}`;
}

/** In the year's own word, where it holds a system to another line than the sum of its members'. */
function titleOf(found: Outcome<ControlTotal>): string {
  const named = found.outcome === "answer" && besidePlans(found.value);
  return named ? aimTitle(found.value) : parts.control_total;
}

function controlTotal(total: ControlTotal): TemplateResult {
  const latest = total.months.at(-1);
  return html`${partsOfTotal(total)} ${latest ? position(latest, total) : nothing}`;
}
