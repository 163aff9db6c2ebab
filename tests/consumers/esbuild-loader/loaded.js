import init, { assess } from "ics-rules";
import wasm from "ics-rules/wasm";

import { systemYear, told } from "./question.js";

init(wasm).then(() => {
  document.title = told(assess(systemYear));
});
