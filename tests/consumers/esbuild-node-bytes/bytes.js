import init, { assess } from "ics-rules";
import bytes from "ics-rules/wasm";

import { systemYear, told } from "./question.js";

init(bytes).then(() => console.log(told(assess(systemYear))));
