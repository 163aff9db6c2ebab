// Starting the package: what `init` takes, what it says where the wasm file is not to be had, and errors
// that cross a thread or a network. Each case runs in a thread of its own, where nothing has started yet.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import { IcsRulesError } from "ics-rules";

const package_ = new URL("../../bindings-wasm/package/", import.meta.url);
const wasm = new URL("build/ics_rules_bg.wasm", package_);
const bytes = await readFile(wasm);

// A library of another make: the smallest module there is.
const other = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const pages = {
  "/right.wasm": ["application/wasm", bytes],
  "/untyped.wasm": ["application/octet-stream", bytes],
  "/short.wasm": ["application/wasm", bytes.subarray(0, 1000)],
  "/other.wasm": ["application/wasm", other],
  "/page.wasm": ["text/html", " <!doctype html><title>Start</title>"],
  "/empty.wasm": ["application/octet-stream", ""],
};
const server = createServer(({ url }, response) => {
  const [type, body] = pages[url] ?? ["text/plain", "none"];
  response.writeHead(url in pages ? 200 : 404, { "content-type": type }).end(body);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;
after(() => server.close());

/** What `question` gives or throws, asked in a new thread of the package's entry for Node or for browsers. */
function asked(question, { entry = "node.js", given } = {}) {
  const source = `
    const { parentPort, workerData: { entry, given } } = require("node:worker_threads");
    import(entry).then((ics) => (${question})(ics, given)).then(
      (told) => parentPort.postMessage({ told }),
      (error) => parentPort.postMessage({ refused: error.toJSON?.() ?? String(error) }),
    );`;
  const worker = new Worker(source, { eval: true, workerData: { entry: new URL(entry, package_).href, given } });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

const year = async ({ default: init, parseYear }, given) => {
  await init(given);
  return parseYear("2019/20");
};
const answered = { told: "2019/20" };

for (const entry of ["node.js", "index.js"]) {
  for (const [what, given] of [
    ["the address of the wasm file", `${origin}/right.wasm`],
    ["a server that does not know the type of wasm", `${origin}/untyped.wasm`],
    ["bytes", bytes],
    ["an array buffer", bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)],
    ["a compiled module", new WebAssembly.Module(bytes)],
    ["wasm-bindgen's own form", { module_or_path: bytes }],
  ]) {
    test(`${entry}: init takes ${what}`, async () => assert.deepEqual(await asked(year, { entry, given }), answered));
  }

  for (const [what, given, why] of [
    ["a file that is not there", `${origin}/none.wasm`, /404 .*\/none\.wasm/],
    ["a page in its place", `${origin}/page.wasm`, /a web page in place of the wasm file .*\/page\.wasm/],
    ["nothing in its place", `${origin}/empty.wasm`, /0 bytes that are no wasm file/],
    ["a file cut short", `${origin}/short.wasm`, /cut short or damaged/],
    ["another library", `${origin}/other.wasm`, /another version/],
    ["a server that does not answer", "http://127.0.0.1:9/x.wasm", /no answer/],
    ["bytes that are cut short", bytes.subarray(0, 1000), /cut short or damaged.*what was given/],
    ["a number", 5, /a value of type number/],
    ["null", null, /a value of type null/],
  ]) {
    test(`${entry}: ${what} is refused with the address and the way out`, async () => {
      const { refused } = await asked(year, { entry, given });
      assert.equal(refused?.code, "not_loaded", JSON.stringify(refused));
      assert.match(refused.message, why);
      assert.match(refused.problems[0].expected, /ics_rules_bg\.wasm|WebAssembly\.Module|version/);
    });
  }
}

test("in Node, init takes nothing, the path of a file or its address", async () => {
  for (const given of [undefined, fileURLToPath(wasm)]) assert.deepEqual(await asked(year, { given }), answered);
  const byUrl = async (ics, href) => (await ics.default(new URL(href)), ics.parseYear("2019/20"));
  assert.deepEqual(await asked(byUrl, { given: wasm.href }), answered);
});

test("in Node, a file that was lost in a bundle is named with the cures", async () => {
  const { refused } = await asked(year, { given: "/no/such/ics_rules_bg.wasm" });
  assert.equal(refused.code, "not_loaded");
  assert.match(refused.message, /\/no\/such\/ics_rules_bg\.wasm/);
  assert.match(refused.problems[0].expected, /serverExternalPackages/);
});

test("every function before init says that init comes first", async () => {
  const questions = (ics) =>
    Object.entries(ics).flatMap(([name, ask]) => {
      if (["default", "initSync", "IcsRulesError"].includes(name)) return [];
      try {
        ask({}, "2019/20");
        return [name];
      } catch (error) {
        return error.code === "not_started" && error instanceof ics.IcsRulesError ? [] : [`${name}: ${error}`];
      }
    });
  assert.deepEqual(await asked(questions), { told: [] });
  const { refused } = await asked(({ assess }) => assess({}));
  assert.match(refused.message, /expected `await init\(\)` once/);
});

test("init twice, at once or after a failure starts the library once", async () => {
  const twice = async ({ default: init, parseYear }) => {
    await Promise.all([init(), init()]);
    await init("http://127.0.0.1:9/never-asked.wasm");
    return parseYear("2019/20");
  };
  assert.deepEqual(await asked(twice), answered);
  const again = async ({ default: init, parseYear }, address) => {
    const failed = await init(address).catch((error) => error.code);
    await init();
    return [failed, parseYear("2019/20")];
  };
  assert.deepEqual(await asked(again, { given: `${origin}/none.wasm` }), { told: ["not_loaded", "2019/20"] });
});

test("initSync starts the library by bytes or a module", async () => {
  const sync = ({ initSync, parseYear }, given) => (initSync(given), initSync(given), parseYear("2019/20"));
  for (const given of [bytes, new WebAssembly.Module(bytes)]) assert.deepEqual(await asked(sync, { given }), answered);
  const { refused } = await asked(sync, { given: bytes.subarray(0, 100) });
  assert.equal(refused.code, "not_loaded");
});

test("an error keeps its code and problems out of a worker and through JSON", async () => {
  const refuse = async ({ default: init, assess }) => (await init(), assess({ system: "QF7" }));
  const { refused } = await asked(refuse);
  for (const plain of [refused, structuredClone(refused), JSON.parse(JSON.stringify(refused))]) {
    const error = IcsRulesError.from(plain);
    assert.ok(error instanceof IcsRulesError && error instanceof Error);
    assert.deepEqual([error.name, error.message, error.code], ["IcsRulesError", refused.message, "missing_field"]);
    assert.deepEqual(error.problems, refused.problems);
    assert.equal(IcsRulesError.from(error), error);
  }
});

test("an error of a newer version is read, and what is none is not", () => {
  const newer = { name: "IcsRulesError", message: "m", code: "a_code_to_come", problems: [], help: "read more" };
  assert.equal(IcsRulesError.from(newer).code, "a_code_to_come");
  for (const none of [null, undefined, "text", 5, {}, { message: "m" }, new Error("m")]) {
    assert.throws(() => IcsRulesError.from(none), TypeError);
  }
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(await readFile(new URL("package.json", package_)));
  assert.deepEqual(await asked(async ({ default: init, version }) => (await init(), version())), { told: version });
});
