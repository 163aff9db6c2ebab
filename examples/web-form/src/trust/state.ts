// What was typed on this page, kept while its tab is open.

import type { FinancialYear } from "ics-rules";

import { kept } from "../shared/kept";
import { noCohort, type CohortTyped } from "./cohort/typed";
import { noResources, type ResourcesTyped } from "./score/typed";
import { noSegment, type SegmentTyped } from "./segment/typed";

/** What the page can be asked. */
export type Question = "score" | "segment" | "cohort";

/** Everything that was typed. */
export interface Typed {
  version: 2;
  year: FinancialYear | "";
  /** What was chosen to be asked; else what the year has. */
  question: Question | "";
  score: ResourcesTyped;
  segment: SegmentTyped;
  cohort: CohortTyped;
}

const nothingTyped: Typed = {
  version: 2,
  year: "",
  question: "",
  score: noResources,
  segment: noSegment,
  cohort: noCohort,
};

const keeping = kept<Typed>(
  "trust",
  nothingTyped,
  (value): value is Typed =>
    typeof value === "object" && value !== null && "version" in value && value.version === 2,
);

let redraw = () => {};

/** Says how the page is shown anew. */
export function redrawWith(show: () => void): void {
  redraw = show;
}

/** What was typed. */
export function typed(): Typed {
  return keeping.get();
}

/** Changes what was typed, keeps it and shows the page anew. */
export function change(make: (typed: Typed) => void): void {
  const next = structuredClone(keeping.get());
  make(next);
  keeping.set(next);
  redraw();
}
