// The answer: the overall score and how it comes about, each metric with its headroom, and why.

import type { Crossing, ScoredMetric, UseOfResources } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { table } from "../../shared/table";
import { outcome } from "../../shared/outcome";
import { floors, metricNames } from "../words";
import { nameOf } from "./names";
import { away, begins, quantity } from "./words";

/** The overall score in large, with how it comes about. */
export function headline(found: UseOfResources): TemplateResult {
  const { overall, mean, rounded, metrics, floors: applied } = found;
  return html`<div class="nhsuk-card nhsuk-card--feature">
    <div class="nhsuk-card__content nhsuk-card__content--feature">
      <h2 class="nhsuk-card__heading nhsuk-card__heading--feature">Use of resources score</h2>
      <p class="trust-score" role="status">
        <span class="nhsuk-u-visually-hidden">Overall score: </span>${overall}
      </p>
      <p>1 is the best score.</p>
      <ul class="nhsuk-list">
        ${metrics.map(({ metric, score }) => html`<li>${metricNames[metric]}: <strong>${score}</strong></li>`)}
        ${found.left_out.map(({ metric }) => html`<li>${metricNames[metric]}: left out</li>`)}
      </ul>
      <ol class="nhsuk-list nhsuk-list--number">
        <li>The mean of the scores is ${mean}, rounded to ${rounded}.</li>
        ${applied.map(
          ({ floor, at_best, before, after }) =>
            html`<li>
              ${floors[floor]}: ${at_best} at best.
              ${before === after ? `It stays ${after}.` : `${before} becomes ${after}.`}
            </li>`,
        )}
        <li>The overall score is ${overall}.</li>
      </ol>
      ${outcome(
        found.support_need,
        (need) =>
          html`<p>
            ${
              need
                ? "There may be a need for support with finance, which is for judgement."
                : "There is no sign of a need for support with finance."
            }
          </p>`,
        nameOf,
      )}
    </div>
  </div>`;
}

/** Each metric: value, score, and how far the bands beside its own are. */
export function headroomTable(metrics: readonly ScoredMetric[]): TemplateResult {
  return table({
    caption: "How far each metric is from the next better and the next worse score",
    heads: ["Metric", "Value", "Score", "Next better score", "Next worse score"],
    rows: metrics.map((found) => [
      metricNames[found.metric],
      quantity(found.value, found.unit),
      found.score,
      band(found, found.headroom.better) ?? "It has the best",
      band(found, found.headroom.worse) ?? "It has the worst",
    ]),
  });
}

function band({ metric, unit }: ScoredMetric, to: Crossing | null): TemplateResult | null {
  if (to === null) return null;
  return html`<strong>${to.band}</strong> ${begins(to, unit)}<br />
    <span class="nhsuk-u-secondary-text-colour">${away(to, metric, unit)}</span>`;
}

/** What one metric alone would have to do for each better overall score. */
export function wayOut({
  better,
  metrics,
  overall,
}: UseOfResources): TemplateResult | typeof nothing {
  if (better.length === 0) return nothing;
  const unitOf = new Map(metrics.map(({ metric, unit }) => [metric, unit]));
  return html`<h2 class="nhsuk-heading-m">The way out of ${overall}</h2>
    ${better.map(
      ({ overall: reached, alone, cheapest, blocked_by, not_stated }) =>
        html`<h3 class="nhsuk-heading-s">To a score of ${reached}</h3>
          ${
            blocked_by.length > 0
              ? html`<p>
                  No metric can bring it there while this holds:
                  ${blocked_by.map((floor) => floors[floor].toLowerCase()).join("; ")}.
                </p>`
              : alone.length === 0
                ? html`<p>No metric alone can bring it there.</p>`
                : html`<p>One of these is enough, as the smallest change of one metric:</p>
                    <ul class="nhsuk-list nhsuk-list--bullet">
                      ${alone.map(({ metric, change }) => {
                        const unit = unitOf.get(metric) ?? "";
                        return html`<li>
                          ${metricNames[metric]} to a score of ${change.band}, which begins
                          ${begins(change, unit)}:
                          ${away(change, metric, unit)}${
                            metric === cheapest
                              ? html` <strong class="nhsuk-tag nhsuk-tag--green"
                                  >fewest pounds</strong
                                >`
                              : nothing
                          }
                        </li>`;
                      })}
                    </ul>`
          }
          ${
            not_stated === undefined
              ? nothing
              : html`<p>
                  Not known, and may keep the score from it:
                  ${not_stated.map((path) => nameOf(path).toLowerCase()).join("; ")}.
                </p>`
          }`,
    )}`;
}
