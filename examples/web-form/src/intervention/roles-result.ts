// Who oversees a body by its segment, in the years that say so.

import { caveats, type FinancialYear, type OversightRoles } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { cited } from "../shared/cited";
import { unconfirmed } from "../shared/explanation";
import { deciders, parts } from "./words";

export function rolesResult(
  { segment, board, nhs_england, decision, rules }: OversightRoles,
  year: FinancialYear,
): TemplateResult {
  return html`<dl class="nhsuk-summary-list">
      ${segment === null ? nothing : row("Segment", String(segment))}
      ${board === null ? nothing : row("Integrated care board", parts[board])}
      ${row("NHS England, through its region", parts[nhs_england])}
      ${
        decision === null
          ? nothing
          : html`${row(
              decision.from === null || decision.from === decision.to
                ? `Segment ${decision.to} is decided by`
                : `The move from segment ${decision.from} to ${decision.to} is decided by`,
              deciders[decision.decided_by],
            )}
            ${row("Moderated nationally", decision.moderated ? "Yes" : "No")}`
      }
    </dl>
    ${cited(rules, year, "the roles")} ${unconfirmed(caveats(rules, year), "roles-caveats")}`;
}

function row(name: string, value: string): TemplateResult {
  return html`<div class="nhsuk-summary-list__row">
    <dt class="nhsuk-summary-list__key">${name}</dt>
    <dd class="nhsuk-summary-list__value">${value}</dd>
  </div>`;
}
