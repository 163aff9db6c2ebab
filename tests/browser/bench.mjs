// How long an answer takes in Chromium, beside the same work in native Rust.
//
// npm run bench [ROUNDS]: medians of the first answer after a page is opened and loaded, of one answer for a
// system of ten members, and of a keystroke in the form with its answer shown. Needs the package and
// the forms built, and cargo for the native figure.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";

import { bundled, start } from "./browser.mjs";

const rounds = Number(process.argv[2] ?? 20);
const here = (path) => new URL(path, import.meta.url);
const document = JSON.parse(await readFile(here("../../examples/data/illustrative-system-2019-20.json"), "utf8"));

const ends = [];
const runner = { after: (end) => ends.push(end) };
const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

/** Milliseconds of native Rust, from the text of the document to the text of the answers. */
function native() {
  const command = ["bench", "--quiet", "--locked", "-p", "ics-rules-benches", "--bench", "assess"];
  const table = execFileSync("cargo", command, { cwd: here("../../"), encoding: "utf8" });
  const [, , middle] = table.split("\n").find((line) => line.includes("ten_members")).split("│");
  const [figure, unit] = middle.trim().split(" ");
  return Number(figure) * { ns: 1e-6, "µs": 1e-3, ms: 1 }[unit];
}

const { open: openPackage } = await start(runner, await bundled());
const firsts = [];
const loads = [];
const answers = [];
for (let round = 0; round < rounds; round += 1) {
  const page = await openPackage(runner, "index.html");
  await page.waitForFunction(() => "ics" in globalThis);
  const took = await page.evaluate((given) => {
    const times = [];
    const begun = performance.now();
    globalThis.ics.assess(given);
    const first = globalThis.started + performance.now() - begun;
    for (let time = 0; time < 200; time += 1) {
      const before = performance.now();
      globalThis.ics.assess(given);
      times.push(performance.now() - before);
    }
    const [{ loadEventEnd }] = performance.getEntriesByType("navigation");
    return { first, loadEventEnd, times };
  }, document);
  firsts.push(took.first);
  loads.push(took.first - took.loadEventEnd);
  answers.push(...took.times);
}

const { open: openForms } = await start(runner);
const page = await openForms(runner, "system-year.html");
await page.getByRole("button", { name: /example/i }).click();
const keystrokes = await page.evaluate(async () => {
  const cell = globalThis.document.querySelector('[id$="control-total"]');
  const typed = cell.value;
  const times = [];
  for (let time = 0; time < 200; time += 1) {
    cell.value = time % 2 === 0 ? `${typed}0` : typed;
    const before = performance.now();
    cell.dispatchEvent(new Event("input", { bubbles: true }));
    times.push(performance.now() - before);
    await new Promise(requestAnimationFrame);
  }
  return times;
});
for (const end of ends.reverse()) await end();

const rust = native();
const shown = (milliseconds) => `${milliseconds.toFixed(2)} ms`;
console.log(`first answer: ${shown(median(firsts))} after the page is opened, ${shown(median(loads))} after it is loaded`);
console.log(`one answer, ten members: ${shown(median(answers))}`);
console.log(`the same in native Rust: ${shown(rust)}; Chromium takes ${(median(answers) / rust).toFixed(1)} times as long`);
console.log(`a keystroke in the form, answered and shown: ${shown(median(keystrokes))}`);
