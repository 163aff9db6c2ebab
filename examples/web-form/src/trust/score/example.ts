// A made-up trust, to see what the page does.

import type { ResourceMetric } from "ics-rules";
import { html, type TemplateResult } from "lit-html";

import illustrative from "../../../../data/illustrative-use-of-resources-2017-18.json";
import { change } from "../state";
import { metrics } from "../words";
import { noResources } from "./typed";

/** Buttons that fill the form with a made-up trust and that empty it. */
export function examples(): TemplateResult {
  return html`<div class="nhsuk-button-group on-screen">
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="button"
      @click=${fill}
    >
      Fill in a made-up trust
    </button>
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="button"
      @click=${clear}
    >
      Clear these answers
    </button>
  </div>`;
}

function fill(): void {
  change(({ score }) => {
    Object.assign(score, structuredClone(noResources));
    score.unit = "pounds";
    score.controlTotal = illustrative.control_total as "accepted";
    score.specialMeasures = illustrative.financial_special_measures ? "yes" : "no";
    const amounts: Record<ResourceMetric, Record<string, string | number>> = illustrative;
    for (const metric of metrics) {
      const texts = Object.entries(amounts[metric]).map(([name, amount]) => [name, String(amount)]);
      score.metrics[metric].how = "amounts";
      score.metrics[metric].amounts = Object.fromEntries(texts);
    }
  });
}

function clear(): void {
  change((typed) => {
    typed.score = structuredClone(noResources);
  });
}
