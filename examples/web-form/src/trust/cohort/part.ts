// Trusts scored against one another: form, table, one trust in full, way out, reasons.

import { cohort, explainTrust, scoredMetrics, type FinancialYear } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { ask } from "../../shared/library";
import { sentence } from "../../shared/written";
import { elsewhere } from "../elsewhere";
import { notInForce } from "../../shared/explanation";
import { answerOf, missingOf, askedFor, shownAtFields } from "../outcome";
import { typed } from "../state";
import { why } from "../why";
import { allTrusts, headline, inFull } from "./answer";
import { cohortForm, put } from "./form";
import { namesFor } from "./names";
import { askedTrusts, givenAs, questionOf } from "./typed";

/** Everything about the cohort of a year. */
export function cohortPart(year: FinancialYear): TemplateResult {
  const given = typed().cohort;
  const listed = scoredMetrics(year);
  const codes = listed.map(({ code }) => code);
  const json = questionOf(given, codes);
  const asked = ask(() => cohort(json, year));
  if (asked.ok && asked.value.outcome === "not_in_force") return notInForce(asked.value.value);

  const metricName = (key: string) => {
    const known = listed.find(({ code }) => code === key);
    const own = given.own.find((metric) => metric.key === key);
    return known === undefined ? (own?.name ?? key) : `${sentence(known.name)} (${key})`;
  };
  const nameOf = namesFor(given, codes, metricName);
  const found = answerOf(asked);
  const shown = given.trusts[given.shown];
  const code = shown?.code.trim() ?? "";
  const member = found?.trusts.find((trust) => trust.given.code === code);
  const adjustments = (found?.trusts ?? []).map(
    ({ adjusted }) => ({ ok: true, value: adjusted }) as const,
  );
  const publishedOf = (code: string) =>
    given.trusts.find((trust) => trust.code.trim() === code)?.published ?? "";
  const missing = [asked, ...adjustments].flatMap(missingOf);
  const values = codes
    .filter((key) => givenAs(given, key).as === "value" && shown?.results[key]?.trim())
    .map((key) => [key, shown?.results[key]?.trim() ?? ""]);

  return html`<div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-two-thirds">
        ${cohortForm(year, shownAtFields(asked), missing)}
      </div>
      <div class="nhsuk-grid-column-one-third trust-beside">
        ${askedFor(
          asked,
          nameOf,
          () => (member === undefined ? html`` : headline(member, publishedOf(code), nameOf)),
          (path) => reach(path),
        )}
      </div>
    </div>
    ${
      found === undefined
        ? nothing
        : html`${member === undefined ? nothing : inFull(member, metricName, nameOf)}
          ${elsewhere({
            values: Object.fromEntries(values),
            name: metricName,
            year: given.elsewhere,
            changed: (other) => put((cohort) => (cohort.elsewhere = other)),
          })}
          ${member === undefined ? nothing : why(year, () => explainTrust(json, code, year))}
          ${allTrusts(found, publishedOf, nameOf)}`
    }`;
}

/** Shows the trust whose field a path names. */
function reach(path: string): void {
  put((cohort) => {
    const trusts = askedTrusts(cohort);
    const [, place, code] =
      /^(?:trusts\[(\d+)\]|metrics\[\d+\]\.results\.([^.]+))/.exec(path) ?? [];
    const trust =
      place === undefined ? trusts.find((one) => one.code.trim() === code) : trusts[Number(place)];
    if (trust !== undefined) cohort.shown = cohort.trusts.indexOf(trust);
  });
}
