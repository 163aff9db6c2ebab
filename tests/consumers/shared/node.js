// A program: it prints the answer.

import init, { assess } from "ics-rules";

import { systemYear, told } from "./question.js";

init().then(() => console.log(told(assess(systemYear))));
