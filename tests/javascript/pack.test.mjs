// What is packed, as the tools that judge packages see it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ics-rules-pack-"));
after(() => rmSync(folder, { recursive: true }));

const npm = ["pack", "--json", "--silent", "--pack-destination", folder];
const [{ filename, files }] = JSON.parse(
  execFileSync("npm", npm, { cwd: here("../../bindings-wasm/package"), encoding: "utf8" }),
);
const tarball = join(folder, filename);
const tool = (name, ...options) =>
  execFileSync(here(`node_modules/.bin/${name}`), [tarball, ...options], { encoding: "utf8", stdio: "pipe" });

test("the licences, the declarations and the wasm file are packed, each once", () => {
  const paths = files.map(({ path }) => path);
  for (const path of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "ics_rules.d.ts", "build/ics_rules_bg.wasm"]) {
    assert.ok(paths.includes(path), path);
  }
  const names = paths.map((path) => path.split("/").at(-1));
  assert.deepEqual(names.filter((name, place) => names.indexOf(name) !== place), []);
  assert.deepEqual(paths.filter((path) => /test|node_modules|\.rs$/.test(path)), []);
});

test("publint finds nothing", () => assert.match(tool("publint", "--strict"), /All good!/));

test("arethetypeswrong finds the types of every entry", () => {
  assert.doesNotThrow(() => tool("attw", "--profile", "esm-only", "--format", "json"));
});
