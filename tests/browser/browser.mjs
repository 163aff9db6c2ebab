// Opens the built forms in Chromium, as a person would, and watches what leaves the page.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the forms, or another built folder, and starts Chromium for the tests of one file; both end
 * with it. */
export async function start(test, { root = here("../../examples/web-form"), outDir } = {}) {
  const server = await preview({ root, build: outDir && { outDir }, logLevel: "error", preview: { port: 0, open: false } });
  const origin = server.resolvedUrls.local[0].replace(/\/$/, "");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  test.after(async () => {
    await browser.close();
    await server.close();
  });

  /**
   * Opens a page in a window of its own and waits until it can answer. When the test ends, whatever
   * the page asked of another place, or of its own place once it was loaded, and whatever it wrote to
   * the console as an error, fails the test.
   */
  async function open(t, path, options = {}) {
    const context = await browser.newContext({ locale: "en-GB", ...options });
    const page = await context.newPage();
    const faults = [];
    let loaded = false;
    page.on("request", (request) => {
      const url = request.url();
      if (request.isNavigationRequest()) loaded = false;
      if (/^(data|blob):/.test(url)) return;
      if (!url.startsWith(origin)) faults.push(`asked another place: ${url}`);
      else if (loaded) faults.push(`asked after load: ${url}`);
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    t.after(async () => {
      await context.close();
      assert.deepEqual(faults, []);
    });

    /** Waits until a page is there: after opening, a link to another page, or loading it again. */
    const settled = async () => {
      await page.waitForSelector("h1"); // which a page shows once it can answer
      loaded = true;
    };
    await page.goto(`${origin}/${path}`);
    await settled();
    return Object.assign(page, { settled });
  }

  return { browser, open, origin };
}

/** Bundles the package alone, without a plug-in, and tells where. */
export async function bundled() {
  const root = here("package");
  const outDir = here("../../target/browser-package");
  const input = ["index", "strict", "closed"].map((page) => `${root}/${page}.html`);
  await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input } } });
  return { root, outDir };
}

/** Fails with every violation of WCAG 2.2 AA that axe-core finds in the page as it stands. */
export async function accessible(page) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
  assert.deepEqual(found, []);
}

/** Shows the page at the width of a phone and then of a desk; with PICTURES set, takes a picture of each
 * for the eye, into target/screenshots. */
export async function pictures(page, name) {
  const folder = here("../../target/screenshots");
  if (process.env.PICTURES) await mkdir(folder, { recursive: true });
  for (const [device, width, height] of [["phone", 390, 844], ["desk", 1280, 900]]) {
    await page.setViewportSize({ width, height });
    if (process.env.PICTURES) await page.screenshot({ path: `${folder}/${name}-${device}.png`, fullPage: true });
  }
}
