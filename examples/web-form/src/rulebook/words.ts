// Words for what the library names by a token.

import type { Standing } from "ics-rules";

/** What a standing means. */
export const standings = {
  primary: "stated in the issuer’s own text, or in data the issuer published",
  secondary: "stated by a third party, such as trade press or a trust’s report",
  inferred: "worked out from published data or from the wording of a source",
  assumed: "believed to be so, or a choice of this library; no source says it",
} satisfies Record<Standing, string>;

const abbreviations: Readonly<Record<string, string>> = {
  a_and_e: "A&E",
  mssp: "US shared savings programme",
  nhs_england: "NHS England",
  nhs_improvement: "NHS Improvement",
  nof: "NHS Oversight Framework",
  sof: "Single Oversight Framework",
};

const capitals = new Set(["ccg", "frf", "icb", "ics", "mret", "nhs", "psf", "rtt", "stf", "stp"]);

/** A token such as `draft_plan` in words; what is no token stays as it is. */
export function words(token: string): string {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(token)) return token;
  return (
    abbreviations[token] ??
    token
      .split("_")
      .map((word) => (capitals.has(word) || /^[hq]\d$/.test(word) ? word.toUpperCase() : word))
      .join(" ")
  );
}

/** The subject of a rule: the first part of its id. */
export function subjectOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}

/** A subject in words: `control-totals` as Control totals, `nof-2025-26` with its year. */
export function subjectName(subject: string): string {
  const parts = subject.replace(/(\d{4})-(\d{2})$/, "$1/$2").split("-");
  const named = parts.map(
    (part, place) => abbreviations[part] ?? (place === 0 ? capital(part) : part),
  );
  return named.join(" ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
