// Whether the score points to a need for support, which is a sign where segments are judged.

import { useOfResources, type FinancialYear } from "ics-rules";

import { ask } from "../../shared/library";
import { answerOf } from "../outcome";
import { typed } from "../state";
import { questionOf } from "./typed";

/** What the score that was typed comes to; nothing where that cannot be told. */
export function supportNeed(year: FinancialYear): boolean | undefined {
  const { json, problems } = questionOf(typed().score);
  if (problems.length > 0) return undefined;
  const need = answerOf(ask(() => useOfResources(json, year)))?.support_need;
  return need?.outcome === "answer" ? need.value : undefined;
}
