// Recomputes published financial positions and compares them with what was printed.
//
// node published_positions.mjs [FILE]: FILE is a CSV with the columns of
// examples/data/published/system-positions.csv, which is read without one. Fails when a figure differs
// by more than its rounding or a row cannot be read.

import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import init, { editions, reconcile, reconciliationReport } from "ics-rules";

const published = new URL("../data/published/system-positions.csv", import.meta.url);

await init();
try {
  const rows = parse(readFileSync(process.argv[2] ?? published, "utf8"), { columns: true, bom: true });
  const year = editions().at(-1);
  console.log(reconciliationReport(rows, year));
  process.exitCode = reconcile(rows, year).clean ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
