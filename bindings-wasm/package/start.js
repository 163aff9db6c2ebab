// Starts the library: fetches the wasm file, compiles it and hands it to the glue.

import * as glue from "./build/ics_rules_bg.js";
import { version } from "./build/version.js";
import { refusal } from "./error.js";

// Until the library has started, this stands where the glue looks for it.
const unstarted = new Proxy(
  {},
  {
    get() {
      throw refusal("not_started", "a call before the library has started", "`await init()` once, before any other function");
    },
  },
);
glue.__wbg_set_wasm(unstarted);

let started = false;
let starting;

/** Starts the library once: a second call waits for the first, and a failed one may be tried again. */
export function start(source) {
  starting ??= begin(source).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/** Starts the library at once, by bytes or a module that are at hand. */
export function initSync(source) {
  if (started) return;
  const given = unwrapped(source);
  try {
    const module = isModule(given) ? given : new WebAssembly.Module(checked(given, "the bytes given"));
    use(new WebAssembly.Instance(module, imports()));
  } catch (error) {
    throw unloaded(error, "the bytes given");
  }
}

/** The refusal of a wasm file that could not be had from an address. */
export function notLoaded(address, why, cure) {
  return refusal("not_loaded", `${why} (${address})`, cure);
}

const PLACE =
  "the file ics_rules_bg.wasm of this package: copy it beside the bundle or pass its address or bytes to `init`;" +
  " see \"What your tool needs\" in the README of ics-rules";
const POLICY = "a content security policy with `script-src 'self' 'wasm-unsafe-eval'` and `connect-src 'self'`";

async function begin(source) {
  if (started) return;
  const given = unwrapped(await source);
  const address = addressOf(given);
  try {
    const module = isModule(given) ? given : await compiled(given, address);
    use(await WebAssembly.instantiate(module, imports()));
  } catch (error) {
    throw unloaded(error, address);
  }
}

// wasm-bindgen's own form is read too.
function unwrapped(source) {
  return source?.module_or_path ?? source?.module ?? source;
}

const isModule = (given) => given instanceof WebAssembly.Module;
const isAddress = (given) => typeof given === "string" || typeof given?.href === "string" || isRequest(given);
const isRequest = (given) => typeof Request === "function" && given instanceof Request;
const isResponse = (given) => typeof given?.arrayBuffer === "function" && "ok" in given;

function addressOf(given) {
  if (isAddress(given)) return String(given.href ?? given.url ?? given);
  return (isResponse(given) && given.url) || "what was given";
}

async function compiled(given, address) {
  if (isAddress(given)) return compiled(await fetched(given, address), address);
  if (!isResponse(given)) return WebAssembly.compile(checked(given, address));
  if (!given.ok) throw notLoaded(address, `${given.status} ${given.statusText}`.trim(), PLACE);
  const isWasm = given.headers.get("content-type")?.startsWith("application/wasm");
  if (isWasm && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(given);
  return WebAssembly.compile(checked(await given.arrayBuffer(), address));
}

async function fetched(address, shown) {
  try {
    return await fetch(address);
  } catch (error) {
    throw notLoaded(shown, `no answer: ${error.message}`, `${PLACE}; or ${POLICY}, where one forbids it`);
  }
}

/** The bytes, if they begin as a wasm file does. */
function checked(given, address) {
  if (!(given instanceof ArrayBuffer) && !ArrayBuffer.isView(given)) {
    throw notLoaded(address, `a value of type ${given === null ? "null" : typeof given}`, "an address, bytes, a response or a WebAssembly.Module");
  }
  const bytes = given instanceof ArrayBuffer ? new Uint8Array(given) : new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const [first, ...rest] = bytes.subarray(0, 4);
  if (first === 0 && String.fromCharCode(...rest) === "asm") return bytes;
  const isPage = String.fromCharCode(...bytes.subarray(0, 64)).trimStart().startsWith("<");
  throw notLoaded(address, isPage ? "a web page in place of the wasm file" : `${bytes.length} bytes that are no wasm file`, PLACE);
}

const imports = () => ({ "./ics_rules_bg.js": glue });

/** Hands the library to the glue, if it is of this package's version. */
function use({ exports }) {
  glue.__wbg_set_wasm(exports);
  try {
    exports.__wbindgen_start();
    const found = glue.version();
    if (found !== version) throw new WebAssembly.LinkError(`version ${found}`);
  } catch (error) {
    glue.__wbg_set_wasm(unstarted);
    throw error instanceof WebAssembly.LinkError ? error : new WebAssembly.LinkError("another library");
  }
  started = true;
}

/** What went wrong, as an error of this package that names the address and the way out. */
function unloaded(error, address) {
  if (error?.code === "not_loaded") return error;
  const { message } = error;
  if (/Content Security Policy|CSP|unsafe-eval/.test(message)) {
    return notLoaded(address, `a policy of the page that forbids WebAssembly: ${message}`, POLICY);
  }
  if (error instanceof WebAssembly.LinkError) {
    return notLoaded(address, `a wasm file of another version: ${message}`, `the wasm file of version ${version} of this package`);
  }
  return notLoaded(address, `a wasm file that is cut short or damaged: ${message}`, PLACE);
}
