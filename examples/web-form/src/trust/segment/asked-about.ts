// What the framework of a day asks about, as the library says: it refuses the evidence of another.

import { segment, type FinancialYear, type SegmentedBody } from "ics-rules";

import { isoDay } from "../../shared/date-field";
import { ask } from "../../shared/library";
import type { SegmentTyped } from "./typed";
import { bodies, flags, questions, ratings } from "./words";

/** What a form shows for the framework of a day. */
export interface AskedAbout {
  year: FinancialYear;
  bodies: SegmentedBody[];
  /** Whether a path of the question is the framework's; all are while it is not known. */
  has: (path: string) => boolean;
}

/** Asks with all evidence there is, and sees what is refused as that of another framework. */
export function askedAbout(given: SegmentTyped, year: FinancialYear): AskedAbout {
  const day = { date: isoDay(given.date) ?? undefined, framework: given.framework || undefined };
  const about = (body: string, more: object) =>
    ask(() => segment(JSON.stringify({ body, ...day, ...more }), year));
  const all = Object.keys(bodies) as SegmentedBody[];
  const inScope = all.filter((body) => about(body, {}).ok);
  const [rating] = Object.keys(ratings);
  const everything = about(given.body || (inScope[0] ?? ""), {
    evidence: {
      cqc: Object.fromEntries(Object.keys(questions).map((name) => [name, rating])),
      ...Object.fromEntries(Object.keys(flags).map((name) => [name, false])),
      performance: [
        { measure: "any", better: "higher", standard: "0", months: [{ month: 1, actual: "0" }] },
      ],
    },
    recovery_support: {},
  });
  const refused = new Set(
    everything.ok
      ? []
      : everything.problems.filter(({ code }) => code === "not_in_force").map(({ path }) => path),
  );
  return { year, bodies: inScope, has: (path) => !refused.has(path) };
}
