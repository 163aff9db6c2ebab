// The package as a bundler takes it, with the questions of the vectors put to it.

import init, * as ics from "ics-rules";

import { told } from "../../javascript/questions.mjs";

const { memory } = await init();

globalThis.started = performance.now();
globalThis.ics = ics;
globalThis.memory = () => memory.buffer.byteLength;
globalThis.told = (cases) => told(ics, cases);
