// Paths of the document in the words of the form, and problems in words that people know.

import type { Problem } from "ics-rules";

import { sentence } from "../shared/written";
import type { Form, TableName } from "./form";
import { kinds, otherParts, plain, tables, topFields } from "./words";

/** What the form calls the place that a path names: "Member 2 (RHQ): control total or plan". */
export function placeName(form: Form, path: string): string {
  const [, table, row, field] = /^(members|returns)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
  if (table !== undefined) {
    const { one, fields } = tables[table as TableName];
    const code = form[table as TableName][Number(row)]?.cells.code?.trim();
    const named = `${sentence(one)} ${Number(row) + 1}${code ? ` (${code})` : ""}`;
    return field === undefined
      ? named
      : `${named}: ${(fields[field] ?? inWords(field)).toLowerCase()}`;
  }
  const labels: Record<string, string> = { ...topFields, ...otherParts, agreement: "Risk share" };
  const [, part = "", inside = ""] = /^(\w+)(.*)$/.exec(path) ?? [];
  if (part in tables) return tables[part as TableName].caption;
  const named = labels[part] ?? (path === "" ? "The document" : sentence(plain(part)));
  return inside === "" ? named : `${named}: ${inWords(inside)}`;
}

const inWords = (path: string) =>
  plain(path.replace(/\[(\d+)\]/g, (_, at) => ` ${Number(at) + 1}`).replace(/[.\s]+/g, " ")).trim();

/** A problem with the library's words of lists in plain words: `nhs_trust` as "NHS trust". */
export function inPlainWords(problem: Problem): Problem {
  const words: Record<string, string> = kinds;
  const named = problem.expected.replace(
    /`(\w+)`/g,
    (_, word: string) => words[word] ?? plain(word),
  );
  return { ...problem, expected: named };
}

/** Whether a problem is only that something was not given yet. */
export function isMissing({ code }: Problem): boolean {
  return code === "missing_field" || code === "empty";
}
