// Sliders: what the score would be with a metric at another value. The library answers each time.

import {
  metricsUnder,
  useOfResources,
  type Crossing,
  type FinancialYear,
  type ResourceMetric,
  type ScoredMetric,
  type UseOfResources,
} from "ics-rules";
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { ask } from "../../shared/library";
import { fieldId } from "../../shared/problems";
import { answerOf, askedFor } from "../outcome";
import { change, typed } from "../state";
import { metricNames } from "../words";
import { nameOf } from "./names";
import { movedTo } from "./typed";
import { begins, quantity } from "./words";

/** How far a slider moves at a key, and how far past a boundary it ends that is still outside. */
const step = 0.01;
const places = 2;

/** A slider for each metric, and what the score would be where they stand. */
export function whatIf(json: string, year: FinancialYear, now: UseOfResources): TemplateResult {
  const { moved } = typed().score;
  const asked = ask(() => useOfResources(movedTo(json, moved), year));
  const overall = answerOf(asked)?.overall;
  return html`<section class="on-screen" aria-labelledby="what-if">
    <h2 class="nhsuk-heading-m" id="what-if">What if?</h2>
    <p>Each slider ends where the next better and the next worse score begin.</p>
    ${now.metrics.map((metric) => slider(metric, moved[metric.metric], overall, year))}
    ${
      Object.keys(moved).length === 0
        ? html`<p>Every slider stands at the value given. The overall score is ${now.overall}.</p>`
        : askedFor(
            asked,
            nameOf,
            (then) =>
              html`<p role="status">
                With this the overall score would be <strong>${then.overall}</strong>. It is
                ${now.overall}.
              </p>`,
          )
    }
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="button"
      @click=${() => change(({ score }) => (score.moved = {}))}
    >
      Put all sliders back
    </button>
  </section>`;
}

function slider(
  now: ScoredMetric,
  moved: string | undefined,
  overall: number | undefined,
  year: FinancialYear,
): TemplateResult {
  const { metric, unit, headroom } = now;
  const id = `what-if-${fieldId(metric)}`;
  const ends = [headroom.worse, headroom.better].map((to) => end(now, to, year));
  const [from = "", to = ""] = [...ends].sort((one, other) => Number(one) - Number(other));
  const [left, right] =
    ends[0] === from ? [headroom.worse, headroom.better] : [headroom.better, headroom.worse];
  const value = moved ?? now.value;
  const score = moved === undefined ? now.score : scoreAt(metric, moved, year);
  const says = `${quantity(value, unit)} scores ${score}`;
  const whole =
    overall === undefined
      ? "the overall score cannot be told"
      : `the overall score would be ${overall}`;
  return html`<div class="nhsuk-form-group trust-slider">
    <label class="nhsuk-label" for=${id}
      >${metricNames[metric]}: <output for=${id}>${says}</output></label
    >
    <input
      id=${id}
      type="range"
      min=${from}
      max=${to}
      step=${step}
      aria-valuetext="${says}; ${whole}"
      .value=${live(value)}
      @input=${(event: Event) => {
        const { value: next } = event.target as HTMLInputElement;
        change((all) => (all.score.moved[metric] = next));
      }}
    />
    <div class="trust-slider__ends" aria-hidden="true">
      <span>${endSays(left, unit)}</span><span>${endSays(right, unit)}</span>
    </div>
  </div>`;
}

/** The score of one metric at a value, by the library. */
function scoreAt(metric: ResourceMetric, value: string, year: FinancialYear): number | undefined {
  const { known } = metricsUnder({ metrics: { [metric]: value } }, year);
  return known[0]?.score ?? undefined;
}

/** Where a slider ends: at the boundary, one step past it where the library scores the boundary itself
 * otherwise, or at the value where there is no band beyond. */
function end({ metric, value }: ScoredMetric, to: Crossing | null, year: FinancialYear): string {
  if (to === null) return Number(value).toFixed(places);
  const near = [0, step, -step].map((past) => (Number(to.boundary) + past).toFixed(places));
  return near.find((text) => scoreAt(metric, text, year) === to.band) ?? to.boundary;
}

function endSays(to: Crossing | null, unit: string): string {
  return to === null ? "" : `scores ${to.band} ${begins(to, unit)}`;
}
