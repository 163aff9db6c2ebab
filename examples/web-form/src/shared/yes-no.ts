// A question that is answered yes, no, or not at all.

import type { Problem } from "ics-rules";
import type { TemplateResult } from "lit-html";

import { radios } from "./fields";

/** What a person says. Whoever does not know says nothing, and that is no "no". */
export type YesNo = "yes" | "no" | "unknown";

const options = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "unknown", text: "Not known" },
] as const;

/** The answer as a document has it: left out where it is not known. */
export function known(answer: YesNo): boolean | undefined {
  return answer === "unknown" ? undefined : answer === "yes";
}

/** The question as three radios in one line. */
export function yesNo(field: {
  path: string;
  label: string;
  hint?: string;
  problems: readonly Problem[];
  value: YesNo;
  changed: (value: YesNo) => void;
}): TemplateResult {
  return radios<YesNo>({ ...field, options, inline: true });
}
