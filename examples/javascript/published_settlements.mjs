// Settles published settlements of a corridor scheme again and compares them with what was printed.
//
// node published_settlements.mjs [FILE]: FILE is a CSV with the columns of
// examples/data/published/mssp-2018-settlements.csv, which is read without one. Fails when a figure
// differs by more than its rounding or a row cannot be read.

import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import init, { editions, reconcileSettlements, settlementsReport } from "ics-rules";

const published = new URL("../data/published/mssp-2018-settlements.csv", import.meta.url);

await init();
try {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(process.argv[2] ?? published));
  // A row with too few or too many fields is the library's to name.
  const lines = parse(text, { relax_column_count: true, skip_empty_lines: true });
  const [columns = [], ...rows] = lines;
  const year = editions().at(-1);
  console.log(settlementsReport({ columns, rows }, year));
  process.exitCode = reconcileSettlements({ columns, rows }, year).clean ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
