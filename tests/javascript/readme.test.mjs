// Runs the JavaScript code of the README.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as icsRules from "ics-rules";

test("the JavaScript example runs", async () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
  assert.equal(examples.length, 1);
  const [imports, ...body] = examples[0].trim().split("\n");
  assert.equal(imports, 'import init, { assess } from "ics-rules";');
  const printed = [];
  const run = new Function("init", "assess", "console", `return (async () => {\n${body.join("\n")}\n})()`);
  await run(icsRules.default, icsRules.assess, { log: (text) => printed.push(text) });
  assert.deepEqual(printed, ["3500000.00"]);
});
