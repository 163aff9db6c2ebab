// One trust of the cohort: which it is, and what else its segment depends on.

import type { Problem } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { selectField, textField } from "../../shared/fields";
import { yesNo, type YesNo } from "../../shared/yes-no";
import { focusLast } from "../focus";
import { put } from "./form";
import { optionsOf } from "../words";
import { askedTrusts, noTrust, type CohortTyped, type TrustTyped } from "./typed";
import { providerTypes } from "./words";

/** Where the trust that is shown stands in the question; past its end while it has no code. */
export function pathOfShown(given: CohortTyped): string {
  const shown = given.trusts[given.shown];
  const place = shown === undefined ? -1 : askedTrusts(given).indexOf(shown);
  return `trusts[${place < 0 ? askedTrusts(given).length : place}]`;
}

/** Which trust is shown, and its fields. */
export function trustFields(given: CohortTyped, problems: readonly Problem[]): TemplateResult {
  const shown = given.trusts[given.shown] ?? noTrust();
  const at = pathOfShown(given);
  return html`<h2 class="nhsuk-heading-m">The trusts</h2>
    ${
      given.trusts.length < 2
        ? nothing
        : selectField({
            path: "shown",
            label: "Trust that the form shows",
            problems: [],
            value: String(given.shown),
            options: given.trusts.map(({ code, name }, place) => ({
              value: String(place),
              text: `${code || `Trust ${place + 1}`} ${name}`,
            })),
            changed: (place) => put((cohort) => (cohort.shown = Number(place))),
          })
    }
    <div class="trust-code">
      ${line(given, problems, `${at}.code`, "code", "Code of the trust", 5)}
    </div>
    ${line(given, problems, `${at}.name`, "name", "Name (if you like)", 20)}
    ${selectField({
      path: `${at}.provider_type`,
      label: "Type of provider (for its place in the league)",
      problems,
      value: shown.type,
      options: optionsOf<string>(providerTypes),
      changed: (type) => putShown((trust) => (trust.type = type)),
    })}
    ${answer(problems, `${at}.override_flag`, "override", "Does the financial override apply, as published?", shown)}
    ${answer(problems, `${at}.deficit`, "deficit", "Does it report a deficit of its own?", shown)}
    ${answer(problems, `${at}.deficit_support`, "support", "Does it receive deficit support?", shown)}
    ${answer(problems, `${at}.in_programme`, "programme", "Is it in the programme of intensive support?", shown)}
    ${line(given, problems, `${at}.planned_percent`, "planned", "Planned surplus, or deficit with a minus", 5, "%")}
    ${line(given, problems, `${at}.variance_percent`, "variance", "Variance to plan for the year to date", 5, "%")}
    ${line(given, problems, `${at}.average`, "average", "Published average (only without results on metrics)", 5)}
    <div class="nhsuk-button-group on-screen">
      <button
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="button"
        @click=${add}
      >
        Add another trust
      </button>
      <button
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="button"
        @click=${remove}
      >
        Remove this trust
      </button>
    </div>`;
}

type Line = "code" | "name" | "average" | "planned" | "variance";
type Answer = "override" | "deficit" | "support" | "programme";

function line(
  given: CohortTyped,
  problems: readonly Problem[],
  path: string,
  field: Line,
  label: string,
  width: 5 | 20,
  suffix = "",
): TemplateResult {
  return textField({
    path,
    label,
    problems,
    value: given.trusts[given.shown]?.[field] ?? "",
    width,
    suffix,
    changed: (text) => putShown((trust) => (trust[field] = text)),
  });
}

function answer(
  problems: readonly Problem[],
  path: string,
  field: Answer,
  label: string,
  shown: TrustTyped,
): TemplateResult {
  return yesNo({
    path,
    label,
    problems,
    value: shown[field],
    changed: (said: YesNo) => putShown((trust) => (trust[field] = said)),
  });
}

/** Changes the trust that the form shows. */
export function putShown(make: (trust: TrustTyped) => void): void {
  put(({ trusts, shown }) => {
    const trust = trusts[shown];
    if (trust) make(trust);
  });
}

function add(): void {
  put((cohort) => (cohort.shown = cohort.trusts.push(noTrust()) - 1));
  focusLast(".trust-code", "#trusts-0-code");
}

function remove(): void {
  put((cohort) => {
    cohort.trusts.splice(cohort.shown, 1);
    if (cohort.trusts.length === 0) cohort.trusts.push(noTrust());
    cohort.shown = Math.min(cohort.shown, cohort.trusts.length - 1);
  });
  focusLast(".trust-code", "#trusts-0-code");
}
