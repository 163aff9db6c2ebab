// What was done, or the answer in one sentence, for a screen reader, once typing has paused.

import { formatMoney } from "ics-rules";

import { aimTitle } from "./control-total";
import { delivered } from "./marks";
import { isMissing } from "./naming";
import type { Session } from "./session";

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
  const latest = months.at(-1);
  const against =
    latest?.outturn.outcome === "answer"
      ? ` Forecast variance ${formatMoney(latest.outturn.value.variance)}: ${delivered(latest.outturn.value.delivery, latest.month).toLowerCase()}.`
      : "";
  return `${aimTitle(control_total.value)} ${formatMoney(total)}.${against}`;
}
