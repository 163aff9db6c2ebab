/** The wasm file as the bundler gives it, mostly its address; pass it to `init`. */
declare const source: string;
export default source;
