// Choosing or dropping a file of trusts, and the published one.

import { scoredMetrics, type FinancialYear } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import scores from "../../../../data/published/nof-2025-26-q1-metric-scores.csv?raw";
import ranks from "../../../../data/published/nof-2025-26-q1-raw-ranks.csv?raw";
import trusts from "../../../../data/published/nof-2025-26-q1-trusts.csv?raw";
import { change, typed } from "../state";
import { addFile, addRanks, mostBytes } from "./file";
import { noCohort } from "./typed";

/** What became of the last file, in words. */
let said = "";

/** A file input that takes a dropped file too, and the published example. */
export function fileFields(year: FinancialYear): TemplateResult {
  if (scoredMetrics(year).length === 0) return html``;
  return html`<div class="on-screen">
    <div
      class="nhsuk-form-group nhsuk-file-upload trust-drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault(); // else the browser leaves the page for the file
        void read(event.dataTransfer?.files[0], year);
      }}
    >
      <label class="nhsuk-label nhsuk-label--s" for="trusts-file"
        >Choose or drop a CSV file of scores</label
      >
      <div class="nhsuk-hint" id="trusts-file-hint">
        One row a trust, with a column trust_code and a column for the score on each metric, such as
        ${scoredMetrics(year)[0]?.code}. It may also have trust_name, provider_type (for the
        league), trust_subtype, average_metric_score, financial_override_flag and
        in_recovery_support_programme, as the published tables do.
      </div>
      <input
        class="nhsuk-file-upload__input"
        id="trusts-file"
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-describedby="trusts-file-hint"
        @change=${async ({ target }: Event) => {
          const input = target as HTMLInputElement;
          await read(input.files?.[0], year);
          input.value = ""; // so that the same file may be chosen again
        }}
      />
      <p role="status">${said}</p>
    </div>
    <div class="nhsuk-button-group">
      <button
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="button"
        @click=${() => published(year)}
      >
        Fill in the published trusts of quarter 1
      </button>
      ${
        typed().cohort.trusts.length < 2
          ? nothing
          : html`<button
              class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              type="button"
              @click=${clear}
            >
              Remove all trusts
            </button>`
      }
    </div>
    <p class="nhsuk-body-s">
      The published trusts are those of NHS England,
      <a
        href="https://www.england.nhs.uk/nhs-oversight-framework/segmentation-and-league-tables/"
        rel="external"
        >Segmentation and league tables</a
      >. Contains public sector information licensed under the
      <a
        href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        rel="external"
        >Open Government Licence v3.0</a
      >.
    </p>
  </div>`;
}

async function read(file: File | undefined, year: FinancialYear): Promise<void> {
  if (file === undefined) return;
  const text = file.size > mostBytes ? null : await file.text();
  change(({ cohort }) => {
    if (text === null) {
      said = `${file.name} is larger than ${mostBytes / 1000} kB and was not read.`;
      return;
    }
    const found = addFile(
      cohort,
      text,
      scoredMetrics(year).map(({ code }) => code),
    );
    said =
      typeof found === "string"
        ? `${file.name} was not read: ${found}.`
        : `${found.trusts} ${found.trusts === 1 ? "row" : "rows"} of ${file.name} read.` +
          (found.ignored.length === 0 ? "" : ` Not read: ${found.ignored.join(", ")}.`);
  });
}

function published(year: FinancialYear): void {
  const codes = scoredMetrics(year).map(({ code }) => code);
  change((typed) => {
    typed.cohort = structuredClone(noCohort);
    typed.cohort.quarter = "Q1";
    for (const text of [trusts, scores]) addFile(typed.cohort, text, codes);
    addRanks(typed.cohort, ranks, scoredMetrics(year));
    // The tables are those of this type and have only the subtypes within it.
    for (const trust of typed.cohort.trusts) trust.type = "mental_health_and_community";
    said = `The published scores of ${typed.cohort.trusts.length} mental health and community trusts were filled in.`;
  });
}

function clear(): void {
  said = "";
  change((typed) => {
    typed.cohort = structuredClone(noCohort);
  });
}
