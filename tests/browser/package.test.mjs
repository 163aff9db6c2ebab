// The package on its own: bundled by Vite without a plug-in, and run in Chromium.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";

import init, * as ics from "ics-rules";

import { cases } from "../javascript/cases.mjs";
import { told } from "../javascript/questions.mjs";
import { bundled, start } from "./browser.mjs";

const { root, outDir } = await bundled();
const { browser, open, origin } = await start(test, { root, outDir });

test("a bundle has one wasm file, the package's own", async () => {
  const files = await readdir(`${outDir}/assets`);
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  assert.equal(wasm.length, 1);
  const own = new URL("../../bindings-wasm/package/build/ics_rules_bg.wasm", import.meta.url);
  assert.ok((await readFile(`${outDir}/assets/${wasm[0]}`)).equals(await readFile(own)));
});

test("Chromium gives the same answers as Node, letter for letter", async (t) => {
  await init();
  const all = cases();
  const page = await open(t, "index.html");
  await page.waitForFunction(() => "told" in globalThis);
  const lines = (text) => text.split("\n");
  assert.deepEqual(lines(await page.evaluate((given) => globalThis.told(given), all)), lines(told(ics, all)));
});

test("memory does not grow with the number of answers", async (t) => {
  const page = await open(t, "index.html");
  await page.waitForFunction(() => "told" in globalThis);
  const one = cases().filter(({ call }) => call === "assess").slice(0, 1);
  const { early, late } = await page.evaluate((given) => {
    const ask = (times) => {
      for (let time = 0; time < times; time += 1) globalThis.told(given);
      return globalThis.memory();
    };
    return { early: ask(200), late: ask(5000) };
  }, one);
  assert.equal(late, early);
});

test("two directives of a strict content security policy are enough", async (t) => {
  const page = await open(t, "strict.html");
  await page.waitForFunction(() => "told" in globalThis);
  assert.equal(await page.evaluate(() => globalThis.ics.parseYear("2019/20")), "2019/20");
});

test("a policy that forbids WebAssembly is named with what it must allow", async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.goto(`${origin}/closed.html`);
  const refused = await page.waitForFunction(() => globalThis.refused);
  const { code, message } = await refused.jsonValue();
  assert.equal(code, "not_loaded");
  assert.match(message, /a policy of the page that forbids WebAssembly.*'wasm-unsafe-eval'/s);
});

test("a worker answers, and what it refuses is the error again on the page", async (t) => {
  const page = await open(t, "strict.html");
  await page.waitForFunction(() => "told" in globalThis);
  const year = { system: "QF7", year: "2019/20", members: [{ code: "RHQ", kind: "foundation_trust", control_total: "1" }] };
  const { answer } = await page.evaluate((given) => globalThis.askWorker(given), year);
  assert.equal(answer.control_total.value.total, "1.00");
  const refused = await page.evaluate(async () => {
    const error = globalThis.ics.IcsRulesError.from((await globalThis.askWorker({ system: "QF7" })).refused);
    return [error instanceof globalThis.ics.IcsRulesError, error.code, error.problems.length > 0];
  });
  assert.deepEqual(refused, [true, "missing_field", true]);
});
