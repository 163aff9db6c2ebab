import assert from "node:assert/strict";
import test from "node:test";

import { accessible, pictures, start } from "./browser.mjs";

const { open } = await start(test);

test("the start page leads to every form", async (t) => {
  const page = await open(t, "index.html");
  await accessible(page);
  await pictures(page, "start");
  for (const name of ["A system’s year", "Trust score and segment", "How must this intervention run?", "Rulebook"]) {
    assert.equal(await page.getByRole("main").getByRole("link", { name }).count(), 1, name);
  }
});

test("nothing stands wider than a phone", async (t) => {
  const page = await open(t, "index.html", { viewport: { width: 320, height: 640 } });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
