// Outcomes of a system's year: as on every page, with what is missing in the words of this form.

import type { Outcome } from "ics-rules";
import type { TemplateResult } from "lit-html";

import { outcome } from "../shared/outcome";
import { fieldLink } from "../shared/problems";
import { topFields } from "./words";

/** Shows the answer; or what is missing for one, or which years have the rule. */
export function told<T>(found: Outcome<T>, show: (answer: T) => TemplateResult): TemplateResult {
  return outcome(found, show, named);
}

/** A field of the form leads to it; whatever else is missing is named as the library names it. */
function named(missing: string): unknown {
  const fields: Record<string, string> = topFields;
  const label = fields[missing];
  if (label === undefined) return missing;
  return fieldLink(missing, label);
}
