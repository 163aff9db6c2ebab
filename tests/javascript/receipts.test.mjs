// Receipts: written by one language and checked by another.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { before, test } from "node:test";

import init, * as ics from "ics-rules";

const folder = new URL("../receipts/", import.meta.url);
const year = await readFile(new URL("../../examples/data/illustrative-system-2019-20.json", import.meta.url), "utf8");

before(() => init());

test("every kept receipt comes out as it was", async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  assert(files.length > 0);
  for (const name of files) {
    assert.equal(ics.verify(await readFile(new URL(name, folder), "utf8")).verdict, "the_same", name);
  }
});

test("JavaScript writes the receipt that Rust wrote", async () => {
  const rust = JSON.parse(await readFile(new URL("2019-20.json", folder), "utf8"));
  assert.deepEqual(ics.receipt(year), rust);
});

test("a receipt is checked as an object and as text, and an alteration is said", () => {
  const receipt = ics.receipt(year);
  assert.equal(ics.verify(receipt).verdict, "the_same");
  receipt.answers.control_total.value.total = "0.00";
  const found = ics.verify(JSON.stringify(receipt));
  assert.equal(found.verdict, "altered");
  assert.equal(found.cause, null);
  assert.deepEqual(found.differing.map(({ what }) => what), ["control_total.value.total"]);
});

test("what is no receipt is refused with its path", () => {
  for (const [receipt, code, path] of [
    ["", "not_json", ""],
    [{}, "missing_field", "receipt"],
    [{ receipt: 2 }, "unknown_value", "receipt"],
    [[], "wrong_type", ""],
  ]) {
    assert.throws(() => ics.verify(receipt), (error) => error.code === code && error.problems[0].path === path);
  }
});

test("the digest of a rulebook tells local rules apart", () => {
  const local = `[rule."control-totals.2019-20.link-minimum"]\nvalue = "0.20"\nstanding = "assumed"\nnote = "a local memorandum"`;
  assert.equal(ics.digest("2019/20"), ics.digest("2019/20"));
  assert.notEqual(ics.digest("2019/20"), ics.digest("2019/20", [local]));
});
