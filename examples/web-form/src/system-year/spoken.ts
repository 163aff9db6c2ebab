// What was done, or the answer in one sentence, for a screen reader, once typing has paused.

import { formatMoney } from "ics-rules";

import { isMissing } from "./naming";
import type { Session } from "./session";
import { deliveries } from "./words";

export function spoken({ asked, typing, notice }: Session): string {
  if (typing !== null) return "";
  if (notice !== null) return notice.refused ? "" : notice.says;
  if (!asked.ok) {
    const wrong = asked.problems.filter((problem) => !isMissing(problem)).length;
    if (wrong === 0) return "";
    return wrong === 1 ? "There is 1 problem." : `There are ${wrong} problems.`;
  }
  const { control_total } = asked.value.assessment;
  if (control_total.outcome !== "answer") return "";
  const { total, months } = control_total.value;
  const outturn = months.at(-1)?.outturn;
  const against =
    outturn?.outcome === "answer"
      ? ` Forecast variance ${formatMoney(outturn.value.variance)}: ${deliveries[outturn.value.delivery].toLowerCase()}.`
      : "";
  return `System control total ${formatMoney(total)}.${against}`;
}
