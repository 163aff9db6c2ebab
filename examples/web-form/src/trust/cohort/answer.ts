// The answer about a cohort: all trusts in a table, and one of them in full.

import type { AverageExit, Cohort, CohortMember, Exit, Outcome, WayOut } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { table } from "../../shared/table";
import { outcome } from "../../shared/outcome";
import type { NameOf } from "../outcome";
import { ratings } from "../segment/words";
import { bases, domainName, exitKinds, exitNeeds, overrideBases, reasons } from "./words";

/** All trusts, each with average, segments and place, and the published average where a file has it. */
export function allTrusts(
  found: Cohort,
  publishedOf: (code: string) => string,
  nameOf: NameOf,
): TemplateResult {
  const published = found.trusts.some(({ given }) => publishedOf(given.code) !== "");
  const more = published ? ["Published average"] : [];
  return table({
    caption: "All trusts given, by code",
    heads: ["Trust", "Average", ...more, "Before the override", "After it", "In the end", "Place"],
    rows: found.trusts.map((trust) => [
      title(trust),
      short(trust.average, nameOf, ({ score }) => score),
      ...(published ? [printed(publishedOf(trust.given.code)) || "–"] : []),
      short(trust.unadjusted, nameOf, ({ segment }) => String(segment)),
      short(trust.adjusted, nameOf, ({ segment }) => String(segment)),
      short(trust.final_segment, nameOf, String),
      short(trust.league, nameOf, ({ rank, of }) => `${rank}\u00a0of\u00a0${of}`),
    ]),
  });
}

/** A published score with both of its decimals, which files leave out where they are zeros. */
function printed(score: string): string {
  const [whole = "", part = ""] = score.split(".");
  return score === "" ? "" : `${whole}.${part.padEnd(2, "0")}`;
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
export function headline(
  trust: CohortMember,
  published: string,
  nameOf: NameOf,
): TemplateResult {
  const { average, unadjusted, adjusted, final_segment } = trust;
  return html`<div class="nhsuk-card nhsuk-card--feature">
    <div class="nhsuk-card__content nhsuk-card__content--feature">
      <h2 class="nhsuk-card__heading nhsuk-card__heading--feature">${title(trust)}</h2>
      <p class="nhsuk-u-visually-hidden" role="status">${heard(trust)}</p>
      ${step("Average", average, nameOf, ({ score, scores, sum, over }) => ({
        large: score,
        more:
          scores === 0
            ? "As published"
            : `${scores} scores: ${sum} over ${over}` +
              (published === "" ? "" : `. Published: ${printed(published)}`),
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
          more:
            flag === null
              ? "The same with the override and without"
              : `The override ${flag.applies ? `applies: segment ${best_under_override} at best` : "does not apply"}, ${overrideBases[flag.basis]}`,
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
    ${way_out === null ? nothing : wayOut(way_out, metricName, nameOf)}`;
}

function wayOut(
  { held_in, exits, unknown }: WayOut,
  metricName: (metric: string) => string,
  nameOf: NameOf,
): TemplateResult {
  return html`<h2 class="nhsuk-heading-m">The way out of segment ${held_in}</h2>
    ${exits.length < 2 ? nothing : html`<p>What binds first comes first.</p>`}
    ${exits.map(
      (exit) => html`<p>${inWords(exit)}</p>
        ${exit.average === null ? nothing : byMetric(exit.average, metricName)}`,
    )}
    ${
      unknown.length === 0
        ? nothing
        : html`<div class="nhsuk-inset-text">
            <p>Not known, and may hold the trust all the same: ${unknown.map(nameOf).join("; ")}.</p>
          </div>`
    }`;
}

/** What an exit takes and where it leads. */
function inWords({ kind, needs, to, waits_for, average }: Exit): string {
  const leads = to === null ? "leads to a segment that cannot be told" : `leads to segment ${to}`;
  const holding = waits_for.map((kind) => exitKinds[kind]).join(" or ");
  const waits = holding === "" ? "" : ` This changes nothing as long as ${holding} holds the trust.`;
  if (average === null) {
    const all = needs.map((need) => exitNeeds[need]).join(", ");
    return `The end of ${exitKinds[kind]} (${all}) ${leads}.${waits}`;
  }
  if (average.average === null) return `Not even the best scores would reach segment ${to}.`;
  const fall =
    average.fall_of_sum === null
      ? ""
      : `: the sum of scores must fall by ${average.fall_of_sum} at least`;
  return `An average of ${average.average} or better ${leads}${fall}.${waits}`;
}

function byMetric(
  { by_metric }: AverageExit,
  metricName: (metric: string) => string,
): TemplateResult | typeof nothing {
  if (by_metric.length === 0) return nothing;
  return table({
    caption: "What one metric alone would have to reach, while all else stays as it is",
    heads: ["Metric", "Score", "Enough", "By"],
    rows: by_metric.map(({ metric, score, enough, rank, value, band }) => [
      metricName(metric),
      score,
      enough ?? "Not enough alone",
      [
        rank === null ? "" : `rank ${rank}`,
        value === null ? "" : `value ${value}`,
        band === null ? "" : ((ratings as Record<string, string>)[band] ?? band),
      ]
        .filter(Boolean)
        .join(", ") || "–",
    ]),
  });
}
