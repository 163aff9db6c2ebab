// The JSON Schemas of the package, against what the library itself accepts and refuses.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { Ajv2020 } from "ajv/dist/2020.js";
import init, * as ics from "ics-rules";

import { cases } from "./cases.mjs";
import { answer, answered } from "./questions.mjs";

const folder = new URL("../../bindings-wasm/package/build/schemas/", import.meta.url);
const declarations = new URL("../../bindings-wasm/package/ics_rules.d.ts", import.meta.url);
const ending = ".schema.json";

await init();

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
const schemas = new Map(
  readdirSync(folder).map((file) => {
    const schema = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    return [file.slice(0, -ending.length), { schema, valid: ajv.compile(schema) }];
  }),
);

/** The type of the document that a function takes, by the name of the function. Receipts are written by the library alone. */
const inputs = new Map(
  [...readFileSync(declarations, "utf8").matchAll(
    /^export function (\w+)\(\w+: (\w+)(?:\[\])? \| string[,)]/gm,
  )].map(([, name, type]) => [name, type]).filter(([, type]) => type !== "Receipt"),
);

/** The function that a call of the vectors puts its document to, if it takes one. */
function asked(call, input) {
  let name;
  const recorder = new Proxy(ics, {
    get: (_, called) => () => {
      name ??= called;
      return [{}];
    },
  });
  answer(recorder, call, input);
  return name;
}

test("every document that a function takes has a schema, and no other has", () => {
  assert.deepEqual(new Set(schemas.keys()), new Set(inputs.values()));
});

test("every schema, field and definition is described", () => {
  const bare = [];
  for (const [name, { schema }] of schemas) {
    assert.equal(schema.title, name);
    for (const [part, shape] of [[name, schema], ...Object.entries(schema.$defs ?? {})]) {
      if (!shape.description) bare.push(`${name}: ${part}`);
      for (const [field, { title, description }] of Object.entries(shape.properties ?? {})) {
        if (!title || !description) bare.push(`${name}: ${part}.${field}`);
      }
    }
  }
  assert.deepEqual(bare, []);
});

/** The cases that put a document, without local rules that could allow more, to a function. */
const documents = cases().flatMap((one) => {
  const type = inputs.get(asked(one.call, one.input));
  const { document, overlays } = one.input;
  return type === undefined || overlays !== undefined ? [] : [{ ...one, type, document }];
});

/** What is wrong with a document by its schema; nothing where it matches. */
function mismatch(type, document) {
  const { valid } = schemas.get(type);
  const given = typeof document === "string" ? JSON.parse(document) : document;
  const rows = Array.isArray(given) ? given : [given];
  const wrong = rows.find((row) => !valid(row));
  return wrong === undefined ? undefined : (valid(wrong), ajv.errorsText(valid.errors));
}

/** The codes of the problems that the library has with a document. */
const codes = (one, document) =>
  answered(ics, { ...one, input: { ...one.input, document } }).problems.map(({ code }) => code);

test("a schema accepts whatever the library accepts", () => {
  const accepted = documents.filter((one) => codes(one, one.document).length === 0);
  assert.ok(accepted.length > 1000);
  const refused = accepted.flatMap(({ place, type, document }) => {
    const wrong = mismatch(type, document);
    return wrong === undefined ? [] : [`${place}: ${wrong}`];
  });
  assert.deepEqual(refused, []);
});

/** The document with one field more in one of its objects, for each of them; or with one value that
 * is a list in a list, which no field is, for each value. */
function* slips(value, put = (changed) => changed) {
  if (value === null || typeof value !== "object") yield put([[]]);
  else if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) {
      yield* slips(item, (changed) => put(value.with(place, changed)));
    }
  } else {
    yield put({ ...value, "no such field": true });
    for (const [name, item] of Object.entries(value)) {
      yield* slips(item, (changed) => put({ ...value, [name]: changed }));
    }
  }
}

test("a schema refuses every field that there is not and every value of another type", () => {
  const shape = ["unknown_field", "wrong_type"];
  const accepted = [];
  let tried = 0;
  const first = new Map(); // one document of each kind for each question is enough
  for (const one of documents) {
    const kind = `${one.type} ${Object.keys(Object(one.document))}`;
    if (typeof one.document === "object" && codes(one, one.document).length === 0) {
      if (!first.has(kind)) first.set(kind, one);
    }
  }
  for (const one of first.values()) {
    for (const document of slips(one.document)) {
      const problems = codes(one, document);
      if (problems.length === 0 || !problems.every((code) => shape.includes(code))) continue;
      tried += 1;
      if (mismatch(one.type, document) === undefined) {
        accepted.push(`${one.place}: ${problems}: ${JSON.stringify(document)}`);
      }
    }
  }
  assert.deepEqual(accepted, []);
  assert.ok(tried > 1000, String(tried));
});
