// Blocks of cells from a spreadsheet or a CSV file, put into the tables.

import { parse } from "papaparse";

import { allColumns, columnNamed, columns, type Column } from "./columns";
import type { Form, Row, TableName } from "./form";
import { kinds, tables } from "./words";

/** A form with the cells in it and what to say about it, or why they were not taken. */
export type Placed = { ok: true; form: Form; says: string } | { ok: false; says: string };

/** More rows than a system's year has are no return but a mistake, and would freeze the page. */
export const mostRows = 1000;

/** The cells of a copied block, as spreadsheets put them on the clipboard. */
export function copiedCells(text: string): string[][] {
  return parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" }).data;
}

/** Puts a block into a table from one cell on, adding rows. A block that begins with the heads of
 * columns goes to these columns. */
export function pasted(
  form: Form,
  table: TableName,
  at: { row: number; field: string },
  block: string[][],
): Placed {
  const [heads = [], ...below] = block;
  const headed = heads.map((head) => columnNamed(table, head));
  const hasHeads = heads.length > 1 && headed.every((column) => column !== undefined);
  const shown = columns(form, table);
  const first = shown.findIndex(({ field }) => field === at.field);
  const into = hasHeads ? headed : shown.slice(first);
  const cells = hasHeads ? below : block;
  const needed = at.row + cells.length;
  if (needed > mostRows) return { ok: false, says: tooMany(needed) };
  const other = hasHeads ? inOtherUnit(form, heads) : undefined;
  if (other !== undefined) return { ok: false, says: other };

  const rows: Row[] = Array.from({ length: Math.max(needed, form[table].length) }, (_, place) => {
    const row = form[table][place] ?? { cells: {}, rest: {} };
    const texts = cells[place - at.row];
    return texts === undefined ? row : { ...row, cells: { ...row.cells, ...filled(into, texts) } };
  });
  const wide = Math.max(...cells.map((texts) => texts.length));
  const beyond = wide > into.length ? " What stood further to the right has no column here." : "";
  return {
    ok: true,
    form: { ...form, [table]: rows },
    says: `${counted(cells.length, "row")} pasted into ${tables[table].caption.toLowerCase()}.${beyond}`,
  };
}

/** Fills a table from the text of a CSV file with a head row, in place of what stood in it. */
export function fromCsv(form: Form, text: string): Placed {
  const { data } = parse<string[]>(text, { skipEmptyLines: "greedy" });
  const [heads = [], ...rows] = data;
  const table = tableOf(heads);
  if (table === undefined) return { ok: false, says: noColumns() };
  if (rows.length > mostRows) return { ok: false, says: tooMany(rows.length) };
  const other = inOtherUnit(form, heads);
  if (other !== undefined) return { ok: false, says: other };
  const into = heads.map((head) => columnNamed(table, head));
  const unread = heads.filter((_, place) => into[place] === undefined);
  const also = unread.length === 0 ? "" : ` Columns that were not read: ${unread.join(", ")}.`;
  const read = rows.map((texts): Row => ({ cells: filled(into, texts), rest: {} }));
  return {
    ok: true,
    form: { ...form, [table]: read },
    says: `${counted(read.length, tables[table].one)} read.${also}`,
  };
}

/** Why amounts are not taken whose heads say that they are in the other unit. */
function inOtherUnit({ unit }: Form, heads: readonly string[]): string | undefined {
  const other = heads.find((head) => {
    const thousands = /000|£k/i.test(head);
    return unit === "pounds" ? thousands : !thousands && head.includes("£");
  });
  if (other === undefined) return undefined;
  const [is, choose] = unit === "pounds" ? ["£", "£000"] : ["£000", "£"];
  return `The column “${other}” is not in ${is}, which is what is chosen for amounts. Choose ${choose} first. Nothing was changed.`;
}

/** The table whose columns the heads name; where they could be of both, the one that has more. */
function tableOf(heads: readonly string[]): TableName | undefined {
  const known = (table: TableName) =>
    new Set(heads.map((head) => columnNamed(table, head)?.field).filter(Boolean)).size;
  const [members, returns] = [known("members"), known("returns")];
  if (Math.max(members, returns) < 2) return undefined;
  return returns > members ? "returns" : "members";
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
