import init, { assess } from "ics-rules";

import { systemYear, told } from "../../../question.js";

export async function load() {
  await init();
  return { answer: told(assess(systemYear)) };
}
