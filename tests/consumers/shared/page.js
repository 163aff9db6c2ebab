// A page: its title is the answer.

import init, { assess } from "ics-rules";

import { systemYear, told } from "./question.js";

init()
  .then(() => told(assess(systemYear)))
  .catch((error) => `${error.code}: ${error.message}`)
  .then((answer) => {
    document.title = answer;
  });
