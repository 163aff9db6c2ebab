// Sliders: what the score would be with a metric at another value. The library answers each time.

import {
  metricsUnder,
  useOfResources,
  type Crossing,
  type FinancialYear,
  type ScoredMetric,
  type UseOfResources,
} from "ics-rules";
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { ask } from "../../shared/library";
import { fieldId } from "../../shared/problems";
import { answerOf } from "../outcome";
import { change, typed } from "../state";
import { metricNames } from "../words";
import { movedTo } from "./typed";
import { begins, quantity } from "./words";

/** How far a slider moves at a key, and how far past a boundary it ends that is still outside. */
const step = 0.01;
const places = 2;

/** A slider for each metric, and what the score would be where they stand. */
export function whatIf(json: string, year: FinancialYear, now: UseOfResources): TemplateResult {
  const { moved } = typed().score;
  const then = answerOf(ask(() => useOfResources(movedTo(json, moved), year))) ?? now;
  const anyMoved = Object.keys(moved).length > 0;
  return html`<section class="on-screen" aria-labelledby="what-if">
    <h2 class="nhsuk-heading-m" id="what-if">What if?</h2>
    <p>Each slider ends where the next better and the next worse score begin.</p>
    ${now.metrics.map((one) => {
      const there = then.metrics.find(({ metric }) => metric === one.metric);
      return slider(one, there ?? one, then.overall, year);
    })}
    <p class="trust-would-be" role="status">
      ${
        anyMoved
          ? html`With this the overall score would be <strong>${then.overall}</strong>. It is
              ${now.overall}.`
          : html`Every slider stands at the value given. The overall score is
              <strong>${now.overall}</strong>.`
      }
    </p>
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
  then: ScoredMetric,
  overall: number,
  year: FinancialYear,
): TemplateResult {
  const { metric, unit, headroom } = now;
  const id = `what-if-${fieldId(metric)}`;
  const ends = [headroom.worse, headroom.better].map((to) => end(now, to, year));
  const [from = "", to = ""] = [...ends].sort((one, other) => Number(one) - Number(other));
  const [left, right] =
    ends[0] === from ? [headroom.worse, headroom.better] : [headroom.better, headroom.worse];
  const says = `${quantity(then.value, unit)} scores ${then.score}`;
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
      aria-valuetext="${says}; the overall score would be ${overall}"
      .value=${live(then.value)}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        change(({ score }) => (score.moved[metric] = value));
      }}
    />
    <div class="trust-slider__ends" aria-hidden="true">
      <span>${endSays(left, unit)}</span><span>${endSays(right, unit)}</span>
    </div>
  </div>`;
}

/** Where a slider ends: at the boundary, one step past it where the library scores the boundary itself
 * otherwise, or at the value where there is no band beyond. */
function end({ metric, value }: ScoredMetric, to: Crossing | null, year: FinancialYear): string {
  if (to === null) return Number(value).toFixed(places);
  const near = [0, step, -step].map((past) => (Number(to.boundary) + past).toFixed(places));
  const reaches = (text: string) => {
    const { known } = metricsUnder({ metrics: { [metric]: text } }, year);
    return known.some(({ score }) => score === to.band);
  };
  return near.find(reaches) ?? to.boundary;
}

function endSays(to: Crossing | null, unit: string): string {
  return to === null ? "" : `scores ${to.band} ${begins(to, unit)}`;
}
