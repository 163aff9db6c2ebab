// The answer about a cohort: all trusts in a table, and one of them in full.

import type { Cohort, CohortMember, Outcome, WayOut } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { table } from "../../shared/table";
import { outcome } from "../../shared/outcome";
import type { NameOf } from "../outcome";
import { bases, domainName, overrideBases, reasons } from "./words";

/** All trusts, each with average, segments and place. */
export function allTrusts(found: Cohort, nameOf: NameOf): TemplateResult {
  return table({
    caption: "All trusts given, by code",
    heads: ["Trust", "Average", "Before the override", "After it", "In the end", "Place"],
    rows: found.trusts.map((trust) => [
      title(trust),
      short(trust.average, nameOf, ({ score }) => score),
      short(trust.unadjusted, nameOf, ({ segment }) => String(segment)),
      short(trust.adjusted, nameOf, ({ segment }) => String(segment)),
      short(trust.final_segment, nameOf, String),
      short(trust.league, nameOf, ({ rank, of }) => `${rank} of ${of}`),
    ]),
  });
}

function title({ given: { code, name } }: CohortMember): string {
  return name === undefined ? code : `${code} ${name}`;
}

function short<T>(found: Outcome<T>, nameOf: NameOf, say: (value: T) => string): string {
  switch (found.outcome) {
    case "answer":
      return say(found.value);
    case "cannot_tell":
      return `Needs: ${found.value.missing.map(nameOf).join("; ")}`;
    case "not_in_force":
      return "Not in this year";
  }
}

/** One trust's segments, from the average to the end. */
export function headline(trust: CohortMember, nameOf: NameOf): TemplateResult {
  const { average, unadjusted, adjusted, final_segment } = trust;
  return html`<div class="nhsuk-card nhsuk-card--feature">
    <div class="nhsuk-card__content nhsuk-card__content--feature">
      <h2 class="nhsuk-card__heading nhsuk-card__heading--feature">${title(trust)}</h2>
      <p class="nhsuk-u-visually-hidden" role="status">${heard(trust)}</p>
      ${step("Average", average, nameOf, ({ score, scores, sum, over }) => ({
        large: score,
        more: scores === 0 ? "As published" : `${scores} scores: ${sum} over ${over}`,
      }))}
      ${step(
        "Segment before the financial override",
        unadjusted,
        nameOf,
        ({ segment, undetermined }) => ({
          large: segment,
          more:
            undetermined === null
              ? ""
              : `Published results show nothing between ${undetermined.seen_below} and ${undetermined.seen_above}: the midpoint decided`,
        }),
      )}
      ${step(
        "Segment after the override",
        adjusted,
        nameOf,
        ({ segment, flag, best_under_override }) => ({
          large: segment,
          more: `The override ${flag.applies ? `applies: segment ${best_under_override} at best` : "does not apply"}, ${overrideBases[flag.basis]}`,
        }),
      )}
      ${step("Segment in the end", final_segment, nameOf, (segment) => ({ large: segment, more: "" }))}
    </div>
  </div>`;
}

function heard({ unadjusted, adjusted, final_segment }: CohortMember): string {
  return [
    unadjusted.outcome === "answer" && `Segment ${unadjusted.value.segment} before the override.`,
    adjusted.outcome === "answer" && `Segment ${adjusted.value.segment} after it.`,
    final_segment.outcome === "answer" && `Segment ${final_segment.value} in the end.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** One step on the way to the segment, or what it still needs. */
function step<T>(
  name: string,
  found: Outcome<T>,
  nameOf: NameOf,
  say: (value: T) => { large: string | number; more: string },
): TemplateResult {
  const said = found.outcome === "answer" ? say(found.value) : null;
  return html`<h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-2">${name}</h3>
    ${
      said === null
        ? html`<p>${short(found, nameOf, () => "")}</p>`
        : html`<p><strong class="trust-step">${said.large}</strong> ${said.more}</p>`
    }`;
}

/** One trust's scores, domains and way out. */
export function inFull(
  trust: CohortMember,
  metricName: (metric: string) => string,
  nameOf: NameOf,
): TemplateResult {
  const { scores, left_out, domains, finance, way_out } = trust;
  return html`<h2 class="nhsuk-heading-m">${title(trust)}: scores</h2>
    ${
      scores.length === 0
        ? nothing
        : table({
            caption: "Score on each metric, from 1.00, the best, to 4.00",
            heads: ["Metric", "Score", "By"],
            rows: scores.map(({ metric, score, basis, place }) => [
              metricName(metric),
              score,
              place === null ? bases[basis] : `${bases[basis]}: ${place.rank} of ${place.of}`,
            ]),
          })
    }
    ${
      left_out.length === 0
        ? nothing
        : html`<p>
            Left out:
            ${left_out
              .map(({ metric, because }) => `${metricName(metric)}, ${reasons[because]}`)
              .join("; ")}.
          </p>`
    }
    ${
      finance === null || finance.outcome === "answer"
        ? nothing
        : html`<h3 class="nhsuk-heading-s">Combined finance score</h3>
            ${outcome(finance, () => html``, nameOf)}`
    }
    ${
      domains.length === 0
        ? nothing
        : table({
            caption: "Domains",
            heads: ["Domain", "Score", "Segment"],
            rows: domains.map(({ domain, average, segment }) => [
              domainName(domain),
              average.score,
              short(segment, nameOf, (one) => String(one.segment)),
            ]),
          })
    }
    ${way_out === null ? nothing : wayOut(way_out, metricName)}`;
}

function wayOut(way: WayOut, metricName: (metric: string) => string): TemplateResult {
  const { segment, average, fall_of_sum, by_metric, held_by_override } = way;
  return html`<h2 class="nhsuk-heading-m">The way out to segment ${segment}</h2>
    ${
      held_by_override
        ? html`<div class="nhsuk-inset-text">
            <p>The financial override would still hold the trust where it is.</p>
          </div>`
        : nothing
    }
    <p>
      ${
        average === null
          ? "Not even the best scores would reach it."
          : `An average of ${average} or better reaches it` +
            (fall_of_sum === null ? "." : `: the sum of scores must fall by ${fall_of_sum}.`)
      }
    </p>
    ${
      by_metric.length === 0
        ? nothing
        : table({
            caption: "What one metric alone would have to reach, while all else stays as it is",
            heads: ["Metric", "Score", "Enough", "Rank"],
            rows: by_metric.map(({ metric, score, enough, rank }) => [
              metricName(metric),
              score,
              enough ?? "Not enough alone",
              rank ?? "–",
            ]),
          })
    }`;
}
