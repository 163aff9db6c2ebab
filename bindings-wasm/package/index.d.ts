// The declarations of ics_rules.d.ts are made when the package is built.

export { IcsRulesError, type PlainIcsRulesError, type StartCode } from "./error.js";
export * from "./ics_rules.js";

/** The bytes of the wasm file, or it compiled: a `WebAssembly.Module`. */
export type WasmAtHand = ArrayBuffer | ArrayBufferView | object;

/** Where the wasm file is: an address, its bytes, the answer of `fetch`, or it compiled. */
export type WasmSource = string | { readonly href: string } | WasmAtHand;

/**
 * Starts the library; `await` it once, before any other function. A second call does nothing.
 *
 * @param source Where the wasm file is; left out, it is the package's own, `ics-rules/wasm`.
 * @throws {IcsRulesError} with code `not_loaded`, which names the address tried and the way out.
 */
export default function init(source?: WasmSource | PromiseLike<WasmSource>): Promise<void>;

/**
 * Starts the library at once, where nothing can be awaited.
 *
 * @throws {IcsRulesError} as `init`.
 */
export function initSync(source: WasmAtHand): void;
