// The days of a notice: until when it may be answered, and whether it is valid.

import { caveats, type FinancialYear, type NoticePeriod } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { cited } from "../shared/cited";
import { unconfirmed } from "../shared/explanation";
import { sentence, writtenDate } from "../shared/written";

export function noticeResult(notice: NoticePeriod, year: FinancialYear): TemplateResult {
  const rows: [string, string][] = [
    ["Received", writtenDate(notice.asked.received)],
    ["First day for representations", writtenDate(notice.first_day)],
    ["Last day for representations", writtenDate(notice.last_day)],
    ["Days given", String(notice.days)],
    ["Fewest days allowed", String(notice.least_days)],
    ["Earliest last day allowed", writtenDate(notice.earliest_last_day)],
  ];
  if (notice.penalty_last_day !== null)
    rows.push(["Last day for a notice of a penalty", writtenDate(notice.penalty_last_day)]);
  return html`<p>
      <strong class="nhsuk-tag nhsuk-tag--${notice.valid ? "green" : "red"}"
        >${notice.valid ? "Valid" : "Not valid"}</strong
      >
    </p>
    ${
      notice.faults === undefined
        ? nothing
        : html`<ul class="nhsuk-list nhsuk-list--bullet">
            ${notice.faults.map(({ says }) => html`<li>${sentence(says)}</li>`)}
          </ul>`
    }
    <dl class="nhsuk-summary-list">
      ${rows.map(
        ([name, value]) =>
          html`<div class="nhsuk-summary-list__row">
            <dt class="nhsuk-summary-list__key">${name}</dt>
            <dd class="nhsuk-summary-list__value">${value}</dd>
          </div>`,
      )}
    </dl>
    ${cited(notice.rules, year, "the notice")}
    ${unconfirmed(caveats(notice.rules, year), "notice-caveats")}`;
}
