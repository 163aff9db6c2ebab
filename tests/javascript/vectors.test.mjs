// Runs the vectors of `tests/vectors`, as the Rust and Python suites do.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import init, * as ics from "ics-rules";

import { cases } from "./cases.mjs";
import { answered, told } from "./questions.mjs";

const fields = ["name", "note", "call", "input", "expect", "error"];

await init();

/** What stands at a JSON pointer; null where nothing does. */
function at(value, pointer) {
  const steps = pointer.split("/").slice(1);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const own = (holder, name) => (Object.hasOwn(Object(holder), name) ? holder[name] : null);
  return names.reduce(own, value);
}

const all = cases();

for (const one of all) {
  test(one.place, () => {
    const { name, note, expect = {}, error = [] } = one;
    const unknown = Object.keys(one).filter((key) => key !== "place" && !fields.includes(key));
    assert.deepEqual(unknown, [], "unknown fields");
    assert.ok(name && note, "no name or no note");
    const [values, refusals] = [Object.keys(expect).length, error.length];
    assert.notEqual(values === 0, refusals === 0, "expects one thing");
    const { found, problems } = answered(ics, one);
    assert.deepEqual(problems.map(({ code, path }) => [code, path]), error);
    for (const [pointer, expected] of Object.entries(expect)) {
      assert.deepEqual(at(found, pointer), expected, pointer);
    }
  });
}

test("names are unique", () => {
  assert.equal(new Set(all.map(({ place }) => place)).size, all.length);
});

test("the answers are written for comparison", () => {
  const folder = new URL("../../target/vectors/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("javascript.txt", folder), told(ics, all));
});
