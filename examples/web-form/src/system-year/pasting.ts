// Blocks of cells from a spreadsheet or a CSV file, put into the tables.

import { cellsOf, type Problem } from "ics-rules";

import { ask } from "../shared/library";
import { allColumns, columns, type Column } from "./columns";
import type { Form, Row, TableName } from "./form";
import { kinds, tables } from "./words";

/** A form with the cells in it and what to say about it, or why they were not taken. */
export type Placed =
  | { ok: true; form: Form; says: string }
  | { ok: false; says: string; problems?: readonly Problem[] };

/** More rows than a system's year has are no return but a mistake, and would freeze the page. */
export const mostRows = 1000;

/** Puts a copied block into a table from one cell on, adding rows. A block that has the heads of columns
 * goes to the columns that they name. */
export function pasted(
  form: Form,
  table: TableName,
  at: { row: number; field: string },
  text: string,
): Placed {
  const read = ask(() => cellsOf(text, form.unit, table));
  if (!read.ok) return notTaken("The block was not taken", read.problems);
  const { table: headed, heads, fields, rows: cells } = read.value;
  const shown = columns(form, table);
  const into = headed
    ? columnsOf(table, fields)
    : shown.slice(shown.findIndex(({ field }) => field === at.field));
  const needed = at.row + cells.length;
  if (needed > mostRows) return { ok: false, says: tooMany(needed) };

  const rows: Row[] = Array.from({ length: Math.max(needed, form[table].length) }, (_, place) => {
    const row = form[table][place] ?? { cells: {}, rest: {} };
    const texts = cells[place - at.row];
    return texts === undefined ? row : { ...row, cells: { ...row.cells, ...filled(into, texts) } };
  });
  const wide = Math.max(...cells.map((texts) => texts.length));
  const beyond =
    !headed && wide > into.length ? " What stood further to the right has no column here." : "";
  return {
    ok: true,
    form: { ...form, [table]: rows },
    says: `${counted(cells.length, "row")} pasted into ${tables[table].caption.toLowerCase()}.${beyond}${unread(heads, fields)}`,
  };
}

/** Fills a table from the text of a CSV file with a head row, in place of what stood in it. */
export function fromCsv(form: Form, text: string): Placed {
  const found = ask(() => cellsOf(text, form.unit));
  if (!found.ok) return notTaken("The file was not taken", found.problems);
  const { table, heads, fields, rows } = found.value;
  if (table !== "members" && table !== "returns") return { ok: false, says: noColumns() };
  if (rows.length > mostRows) return { ok: false, says: tooMany(rows.length) };
  const into = columnsOf(table, fields);
  const read = rows.map((texts): Row => ({ cells: filled(into, texts), rest: {} }));
  return {
    ok: true,
    form: { ...form, [table]: read },
    says: `${counted(read.length, tables[table].one)} read.${unread(heads, fields)}`,
  };
}

/** The columns of the form that fields are. */
function columnsOf(
  table: TableName,
  fields: readonly (string | null)[],
): readonly (Column | undefined)[] {
  const every = allColumns(table);
  return fields.map((field) => every.find((column) => column.field === field));
}

/** What is said of columns that were not read. */
function unread(heads: readonly string[], fields: readonly (string | null)[]): string {
  const names = heads.filter((_, place) => fields[place] === null);
  return names.length === 0 ? "" : ` Columns that were not read: ${names.join(", ")}.`;
}

function notTaken(what: string, problems: readonly Problem[]): Placed {
  return { ok: false, says: `${what}. Nothing was changed.`, problems };
}

function filled(into: readonly (Column | undefined)[], texts: readonly string[]) {
  const cells: Record<string, string> = {};
  into.forEach((column, place) => {
    const text = texts[place];
    if (column !== undefined && text !== undefined)
      cells[column.field] = chosen(column, text.trim());
  });
  return cells;
}

/** A word of a list as the form offers it, however it was written in the spreadsheet. */
function chosen({ kind }: Column, text: string): string {
  if (kind !== "choice") return text;
  const known = Object.entries(kinds).find(
    ([, label]) => label.toLowerCase() === text.toLowerCase(),
  );
  return known?.[0] ?? text;
}

/** Why so many rows are not taken. */
export function tooMany(rows: number): string {
  return `${rows.toLocaleString("en-GB")} rows are more than this page shows (${mostRows.toLocaleString("en-GB")}). Nothing was changed.`;
}

function noColumns(): string {
  const named = (table: TableName) =>
    allColumns(table)
      .map(({ label }) => label)
      .join(", ");
  return `The first row must name the columns, for members: ${named("members")}; or for returns: ${named("returns")}. Nothing was changed.`;
}

function counted(number: number, one: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${one}s`;
}
