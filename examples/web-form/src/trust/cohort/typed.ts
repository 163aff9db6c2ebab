// What was typed about trusts that are scored against one another, and the question it makes.

import type { Direction, Quarter, QuartileCohort, QuartileMethod } from "ics-rules";

import { known, type YesNo } from "../../shared/yes-no";
import type { As } from "./words";

/** A trust as it was typed; results by the key of the metric. */
export interface TrustTyped {
  code: string;
  name: string;
  type: string;
  /** What a file says that the trust is within its type; it makes no league. */
  subtype: string;
  average: string;
  /** The published average of a file, to be shown beside the one that is worked out. */
  published: string;
  planned: string;
  variance: string;
  override: YesNo;
  deficit: YesNo;
  support: YesNo;
  programme: YesNo;
  results: Record<string, string>;
}

/** How the results of a metric are given. */
export interface GivenAs {
  as: As;
  ranked: string;
}

/** A metric that the year's framework does not list. */
export interface OwnMetric extends GivenAs {
  key: string;
  name: string;
  better: Direction | "";
  infection: YesNo;
}

/** By what averages become segments. */
export type By = "quarter" | "cut_points" | "quartiles";

/** All that was typed. */
export interface CohortTyped {
  by: By;
  quarter: Quarter | "";
  cuts: [string, string, string];
  method: QuartileMethod | "";
  cohort: QuartileCohort | "";
  bestSegment: string;
  trusts: TrustTyped[];
  metrics: Record<string, GivenAs>;
  own: OwnMetric[];
  /** The place of the trust that the form shows. */
  shown: number;
  elsewhere: string;
}

/** A trust of which nothing is known. */
export const noTrust = (): TrustTyped => ({
  code: "",
  name: "",
  type: "",
  subtype: "",
  average: "",
  published: "",
  planned: "",
  variance: "",
  override: "unknown",
  deficit: "unknown",
  support: "unknown",
  programme: "unknown",
  results: {},
});

/** Nothing typed. */
export const noCohort: CohortTyped = {
  by: "quarter",
  quarter: "",
  cuts: ["", "", ""],
  method: "",
  cohort: "",
  bestSegment: "",
  trusts: [noTrust()],
  metrics: {},
  own: [],
  shown: 0,
  elsewhere: "",
};

/** How a metric's results are given: as scores, until something else is chosen. */
export function givenAs(given: CohortTyped, key: string): GivenAs {
  const own = given.own.find((metric) => metric.key === key);
  return own ?? given.metrics[key] ?? { as: "score", ranked: "" };
}

/** The metrics with a result, by key, in the order in which they are asked about. */
export function askedMetrics(given: CohortTyped, codes: readonly string[]): string[] {
  const keys = [...codes, ...given.own.map(({ key }) => key)];
  return keys.filter((key) => given.trusts.some((trust) => resultOf(trust, key) !== ""));
}

/** The trusts with a code, in the order in which they are asked about. */
export function askedTrusts(given: CohortTyped): TrustTyped[] {
  return given.trusts.filter(({ code }) => code.trim() !== "");
}

/** The question as JSON text. `codes` are the metrics of the year's framework. */
export function questionOf(given: CohortTyped, codes: readonly string[]): string {
  const { by, quarter, cuts, method, cohort, bestSegment } = given;
  const trusts = askedTrusts(given);
  return JSON.stringify({
    quarter: by === "quarter" ? quarter || undefined : undefined,
    cut_points: by === "cut_points" ? cuts.map(text).filter(Boolean) : undefined,
    quartiles:
      by === "quartiles" ? { method: method || undefined, cohort: cohort || undefined } : undefined,
    adjustment: bestSegment.trim() === "" ? undefined : { best_segment: whole(bestSegment) },
    trusts: trusts.map((trust) => ({
      code: text(trust.code),
      name: text(trust.name),
      provider_type: text(trust.type),
      trust_subtype: text(trust.subtype),
      average: text(trust.average),
      planned_percent: text(trust.planned),
      variance_percent: text(trust.variance),
      override_flag: known(trust.override),
      deficit: known(trust.deficit),
      deficit_support: known(trust.support),
      in_programme: known(trust.programme),
    })),
    metrics: askedMetrics(given, codes).map((key) => {
      const { as, ranked } = givenAs(given, key);
      const own = given.own.find((metric) => metric.key === key);
      const results = trusts
        .filter((trust) => resultOf(trust, key) !== "")
        .map((trust) => {
          const result = resultOf(trust, key);
          return [text(trust.code), { [as]: as === "rank" ? whole(result) : result }];
        });
      return {
        metric: own === undefined ? key : own.name.trim(),
        terms: own && { better: own.better || undefined, infection: known(own.infection) },
        ranked: as === "rank" ? whole(ranked) : undefined,
        results: Object.fromEntries(results),
      };
    }),
  });
}

function resultOf(trust: TrustTyped, key: string): string {
  return (trust.results[key] ?? "").trim();
}

function text(typed: string): string | undefined {
  return typed.trim() || undefined;
}

/** A whole number as a document has it; anything else as it stands, for the library to refuse. */
function whole(typed: string): number | string | undefined {
  const found = text(typed);
  return found !== undefined && /^\d{1,9}$/.test(found) ? Number(found) : found;
}
