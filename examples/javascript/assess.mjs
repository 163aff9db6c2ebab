// Prints the assessment of a system's year.
//
// `node examples/javascript/assess.mjs [FILE]`: FILE is a system's year as JSON; without one the
// illustrative system of `examples/data` is assessed.

import { readFile } from "node:fs/promises";

import init, { IcsRulesError, report } from "ics-rules";

const illustrative = new URL("../data/illustrative-system-2026-27.json", import.meta.url);

await init();
try {
  console.log(report(await readFile(process.argv[2] ?? illustrative, "utf8")));
} catch (error) {
  // Anything but a refused document or an unreadable file is a defect of this script.
  if (!(error instanceof IcsRulesError) && error.code === undefined) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
