// Compiles the JavaScript of both READMEs as strict TypeScript, and runs the examples that answer.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import * as icsRules from "ics-rules";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const readmes = { root: "../../README.md", package: "../../bindings-wasm/package/README.md" };

const examples = Object.entries(readmes).flatMap(([name, path]) => {
  const blocks = [...readFileSync(here(path), "utf8").matchAll(/```js\n(.*?)```/gs)];
  return blocks.map(([, code], position) => ({ name: `${name}-${position + 1}`, code }));
});

test("the examples compile under tsc --strict", () => {
  const folder = here("build/readme");
  mkdirSync(folder, { recursive: true });
  const files = examples.map(({ name, code }) => {
    const file = `${folder}/${name}.mts`;
    writeFileSync(file, code);
    return file;
  });
  assert.equal(files.length, 3);
  const strict = ["--strict", "--noEmit", "--target", "ES2022", "--lib", "ES2022,DOM", "--module", "NodeNext"];
  const tsc = here("node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, ...strict, "--ignoreConfig", ...files], { encoding: "utf8" });
});

for (const [name, printed] of [["root-1", "3500000.00"], ["package-1", "3000000.00"]]) {
  test(`the example ${name} runs`, async () => {
    const { code } = examples.find((example) => example.name === name);
    const [imports, ...body] = code.trim().split("\n");
    const [, names] = imports.match(/^import init, \{ (.*) \} from "ics-rules";$/);
    const said = [];
    const run = new Function("init", `{ ${names} }`, "console", `return (async () => {\n${body.join("\n")}\n})()`);
    await run(icsRules.default, icsRules, { log: (text) => said.push(text) });
    assert.deepEqual(said, [printed]);
  });
}
