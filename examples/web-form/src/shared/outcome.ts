// An outcome: an answer to show, or why there is none.

import type { Outcome } from "ics-rules";
import type { TemplateResult } from "lit-html";

import { cannotTell, notInForce } from "./explanation";

/** Shows the answer; or what is missing for one, as `named` calls it, or which years have the rule. */
export function outcome<T>(
  found: Outcome<T>,
  show: (answer: T) => TemplateResult,
  named?: (missing: string) => unknown,
): TemplateResult {
  switch (found.outcome) {
    case "answer":
      return show(found.value);
    case "cannot_tell":
      return cannotTell(found.value, named);
    case "not_in_force":
      return notInForce(found.value);
  }
}
