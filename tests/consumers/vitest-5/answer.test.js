import { expect, test } from "vitest";

import init, { assess } from "ics-rules";

import { systemYear, told } from "./question.js";

test("the answer", async () => {
  await init();
  expect(told(assess(systemYear))).toBe("3000000.00");
});
