// Recomputes published scores and segments of trusts and compares them with what was printed.
//
// node published_segments.mjs [TRUSTS METRIC_SCORES RAW_RANKS] [--quartiles METHOD]: the three files are
// CSVs with the columns of examples/data/published/nof-2025-26-q1-*.csv, which are read without them.
// Each quarter is a cohort of its own. METHOD is inclusive, exclusive or nearest_rank, and shows the
// segments by quarters of each cohort beside the published ones. Fails when a figure differs by more
// than its rounding or a row cannot be read.

import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import init, { reconcileSegments, segmentsReport } from "ics-rules";

const year = "2025/26";
const names = ["trusts", "metric-scores", "raw-ranks"];
const published = names.map(
  (name) => new URL(`../data/published/nof-2025-26-q1-${name}.csv`, import.meta.url),
);

function table(file) {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  // A row with too few or too many fields is the library's to name.
  const [columns = [], ...rows] = parse(text, { relax_column_count: true, skip_empty_lines: true });
  return { columns, rows };
}

await init();
try {
  const files = process.argv.slice(2);
  const at = files.indexOf("--quartiles");
  const [, quartiles] = at < 0 ? [] : files.splice(at, 2);
  if (at >= 0 && quartiles === undefined) throw new Error("--quartiles needs a method");
  if (![0, names.length].includes(files.length)) {
    throw new Error("expected no file, or TRUSTS METRIC_SCORES RAW_RANKS");
  }
  const [trusts, metric_scores, raw_ranks] = (files.length ? files : published).map(table);
  const tables = { trusts, metric_scores, raw_ranks, quartiles };
  console.log(segmentsReport(tables, year));
  process.exitCode = reconcileSegments(tables, year).clean ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
