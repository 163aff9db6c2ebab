// From what was typed to the document and its answer. The library reads, checks and answers.

import {
  assess,
  systemYearFromTables,
  type Assessment,
  type Problem,
  type SystemYear,
} from "ics-rules";

import { ask, type Asked } from "../shared/library";
import type { Form, Row, TableName } from "./form";

/** A form that could be read, and its answer. */
export interface Answered {
  /** The document as JSON text, for the questions that follow. */
  document: string;
  assessment: Assessment;
  /** What rows of returns still need: they are not handed over until they have it. */
  unfinished: readonly Problem[];
}

/** Reads a form and asks what it comes to. Problems are named by the rows of the form. */
export function answered(form: Form): Asked<Answered> {
  const read = readTables(form);
  if (!read.ok) return read;
  const { document, places } = joined(form, read.value.document);
  const text = JSON.stringify(document);
  const asked = ask(() => assess(text));
  return asked.ok
    ? {
        ok: true,
        value: { document: text, assessment: asked.value, unfinished: read.value.unfinished },
      }
    : { ok: false, problems: asked.problems.map((problem) => relocated(problem, places)) };
}

interface Read {
  document: SystemYear;
  unfinished: readonly Problem[];
}

function readTables(form: Form): Asked<Read> {
  const first = ask(() => systemYearFromTables(given(form, form.returns.map(cells))));
  if (first.ok) return { ok: true, value: { document: first.value, unfinished: [] } };
  const rows = first.problems.map(unfinishedRow);
  if (rows.includes(undefined)) return first;
  // The row keeps its place, so that problems keep theirs.
  const finished = form.returns.map((row, place) => (rows.includes(place) ? {} : cells(row)));
  const second = ask(() => systemYearFromTables(given(form, finished)));
  return second.ok
    ? { ok: true, value: { document: second.value, unfinished: first.problems } }
    : { ok: false, problems: [...first.problems, ...second.problems] };
}

/** The row of returns that merely lacks something; a return that is not there is named as missing
 * wherever it is needed, so that nothing is worked out without it. */
function unfinishedRow({ code, path }: Problem): number | undefined {
  const row = /^returns\[(\d+)\]\./.exec(path)?.[1];
  return code === "missing_field" && row !== undefined ? Number(row) : undefined;
}

/** What was typed, as the JSON text of tables, which crosses to the library at once. */
function given(form: Form, returns: readonly object[]): string {
  const top = Object.entries(form.top).filter(([, text]) => text.trim() !== "");
  const { sharing, shares } = form;
  const agreement =
    sharing === "none" || sharing === "document"
      ? {}
      : {
          agreement:
            sharing === "fixed" ? { basis: sharing, shares: typed(shares) } : { basis: sharing },
        };
  return JSON.stringify({
    ...Object.fromEntries(top),
    unit: form.unit,
    members: form.members.map(cells),
    returns,
    ...agreement,
  });
}

const cells = (row: Row) => row.cells;
const typed = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

type Places = Record<TableName, readonly number[]>;

/** The document with what a loaded one had besides the tables, and where each row is in the form. */
function joined(form: Form, read: SystemYear): { document: SystemYear; places: Places } {
  const members = placed(form.members, read.members);
  const returns = placed(form.returns, read.returns ?? []);
  const agreement =
    form.sharing === "document" && form.agreement ? { agreement: form.agreement } : {};
  const document = {
    ...read,
    ...form.rest,
    ...agreement,
    members: members.rows,
    returns: returns.rows,
  };
  return { document, places: { members: members.places, returns: returns.places } };
}

/** Each row that was read, with the rest of the row that it was typed in. The library leaves out
 * blank rows and keeps the order of the others, and what it reads has the code as it was typed. */
function placed<T extends { code: string }>(rows: readonly Row[], read: readonly T[]) {
  let from = 0;
  const places = read.map(({ code }) => {
    const place = rows.findIndex((row, place) => place >= from && row.cells.code?.trim() === code);
    from = place + 1;
    return place;
  });
  return { places, rows: read.map((one, at) => ({ ...one, ...rows[places[at] ?? -1]?.rest })) };
}

function relocated(problem: Problem, places: Places): Problem {
  const path = problem.path.replace(
    /^(members|returns)\[(\d+)\]/,
    (whole, table: TableName, row) => {
      const place = places[table][Number(row)];
      return place === undefined ? whole : `${table}[${place}]`;
    },
  );
  return { ...problem, path };
}
