// The cases of `tests/vectors`.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

/** Every case with the name of its file, in order. */
export function cases() {
  const folder = new URL("../vectors/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return names.flatMap((name) => {
    const { about, cases, ...unknown } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    assert.deepEqual(Object.keys(unknown), [], name);
    assert.equal(typeof about, "string", name);
    assert.notEqual(cases.length, 0, `${name} has no cases`);
    return cases.map((one) => ({ place: `${name.slice(0, -".json".length)}: ${one.name}`, ...one }));
  });
}
