// Files in and out: what was dropped or chosen is read here and stays in the page.

import type { Problem } from "ics-rules";

import { formOf } from "./document";
import type { Form } from "./form";
import { fromCsv, mostRows, tooMany } from "./pasting";

/** What became of a file: a form with it and what to say, or why it was not taken. */
export type FileRead =
  | { ok: true; form: Form; says: string }
  | { ok: false; says: string; problems?: readonly Problem[] };

const most = 1_000_000; // a system’s year has some 20 kB

/** Reads a document (JSON), or a table of members or returns (CSV), into a form. */
export async function readFile(file: File, form: () => Form): Promise<FileRead> {
  if (file.size > most) {
    return {
      ok: false,
      says: `${file.name} is too large to be a system’s year. Nothing was changed.`,
    };
  }
  const text = decoded(await file.arrayBuffer());
  if (/^\s*[{[]/.test(text) || file.name.toLowerCase().endsWith(".json"))
    return fromJson(file.name, text);
  const placed = fromCsv(form(), text);
  return { ...placed, says: `${file.name}: ${placed.says}` };
}

function fromJson(name: string, text: string): FileRead {
  const read = formOf(text);
  if (read.ok) {
    const rows = Math.max(read.value.members.length, read.value.returns.length);
    if (rows > mostRows) return { ok: false, says: tooMany(rows) };
  }
  return read.ok
    ? { ok: true, form: read.value, says: `${name} was read.` }
    : { ok: false, says: `${name} was not read. Nothing was changed.`, problems: read.problems };
}

/** Spreadsheets save CSV in UTF-8 or, older ones, in the alphabet of Windows. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
