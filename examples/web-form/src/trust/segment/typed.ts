// What was typed about a body's segment, and the questions it makes.

import type {
  Breach,
  CqcRating,
  CqcRatings,
  FinancialGrounds,
  OversightFramework,
  SegmentedBody,
  SupportNeeds,
} from "ics-rules";

import { isoDay } from "../../shared/date-field";
import { known, type YesNo } from "../../shared/yes-no";
import type { Flag } from "./words";

/** A criterion for leaving the Recovery Support Programme. */
export interface CriterionTyped {
  criterion: string;
  met: YesNo;
}

/** A measure and what was reached month by month; an empty month has no result. */
export interface MeasureTyped {
  measure: string;
  better: "higher" | "lower";
  standard: string;
  months: Record<string, string>;
}

/** All that the segment depends on, as it was typed. */
export interface SegmentTyped {
  body: SegmentedBody | "";
  date: string;
  framework: OversightFramework | "";
  cqc: Partial<Record<keyof CqcRatings, CqcRating | "">>;
  flags: Partial<Record<Flag, YesNo>>;
  performance: MeasureTyped[];
  needs: SupportNeeds | "";
  breach: Breach | "";
  serious: YesNo;
  high: YesNo;
  decided: { segment: string; by: string };
  criteria: CriterionTyped[];
  cqcRecommends: YesNo;
  nhsEnglandAccepts: YesNo;
  management: YesNo;
  grounds: Partial<Record<keyof FinancialGrounds, YesNo>>;
  entered: string;
}

/** Nothing typed. */
export const noSegment: SegmentTyped = {
  body: "",
  date: "",
  framework: "",
  cqc: {},
  flags: {},
  performance: [],
  needs: "",
  breach: "",
  serious: "unknown",
  high: "unknown",
  decided: { segment: "", by: "" },
  criteria: [],
  cqcRecommends: "unknown",
  nhsEnglandAccepts: "unknown",
  management: "unknown",
  grounds: {},
  entered: "",
};

/** The question of the segment as JSON text: what the framework asks about by `has`, and nothing that
 * was typed for another. */
export function questionOf(given: SegmentTyped, has: (path: string) => boolean): string {
  const within = <T>(at: string, fields: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => has(`${at}.${name}`)));
  return JSON.stringify({
    body: given.body || undefined,
    date: isoDay(given.date) ?? undefined,
    framework: given.framework || undefined,
    evidence: some({
      cqc: some(within("evidence.cqc", given.cqc)),
      ...answers(within("evidence", given.flags)),
      performance:
        given.performance.length === 0 || !has("evidence.performance")
          ? undefined
          : given.performance.map(measure),
    }),
    judgement: some({
      needs: given.needs || undefined,
      breach: given.breach || undefined,
      very_serious_or_complex: known(given.serious),
      consistently_high_performing: known(given.high),
    }),
    decided: some({
      segment: whole(given.decided.segment),
      by: given.decided.by.trim() || undefined,
    }),
    recovery_support: has("recovery_support") ? recovery(given) : undefined,
  });
}

/** The question of special measures, by the same ratings and day, as JSON text. */
export function specialMeasuresOf(given: SegmentTyped): string {
  const { overall: _overall, use_of_resources: _resources, ...ratings } = given.cqc;
  return JSON.stringify({
    date: isoDay(given.date) ?? undefined,
    ratings: some(ratings),
    management_needs_support: known(given.management),
    finance: some(answers(given.grounds)),
    entered: isoDay(given.entered) ?? undefined,
  });
}

function recovery({
  criteria,
  cqcRecommends,
  nhsEnglandAccepts,
}: SegmentTyped): object | undefined {
  return some({
    exit_criteria: criteria.length === 0 ? undefined : criteria.map(criterion),
    cqc_recommends_exit: known(cqcRecommends),
    nhs_england_accepts: known(nhsEnglandAccepts),
  });
}

function measure({ measure: name, better, standard, months }: MeasureTyped): object {
  const results = Object.entries(months).filter(([, actual]) => actual.trim() !== "");
  return {
    measure: name.trim(),
    better,
    standard: standard.trim() || undefined,
    months: results.map(([month, actual]) => ({ month, actual: actual.trim() })),
  };
}

function criterion({ criterion: name, met }: CriterionTyped): object {
  return { criterion: name.trim(), met: known(met) };
}

/** A whole number as a document has it; anything else as it stands, for the library to refuse. */
function whole(text: string): number | string | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}

function answers(given: Record<string, YesNo>): Record<string, boolean | undefined> {
  return Object.fromEntries(Object.entries(given).map(([name, answer]) => [name, known(answer)]));
}

/** The fields that say something; none where none does. */
function some<T extends object>(fields: T): Partial<T> | undefined {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Partial<T>);
}
