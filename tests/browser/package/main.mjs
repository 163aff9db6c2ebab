// The package as a bundler takes it, with the questions of the vectors put to it.

import init, * as ics from "ics-rules";

import { told } from "../../javascript/questions.mjs";

// The package keeps its memory to itself, so the page takes note of it as it is made.
const { instantiate } = WebAssembly;
let memory;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  memory = made.exports.memory;
  return made;
};
await init().catch((error) => {
  globalThis.refused = error.toJSON();
});

globalThis.started = performance.now();
globalThis.ics = ics;
globalThis.memory = () => memory.buffer.byteLength;
globalThis.told = (cases) => told(ics, cases);

const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
globalThis.askWorker = (document) =>
  new Promise((told) => {
    worker.addEventListener("message", ({ data }) => told(data), { once: true });
    worker.postMessage(document);
  });

await globalThis.askWorker({}); // it has what it needs once it has answered

const heading = document.createElement("h1");
heading.textContent = document.title;
document.body.append(heading);
