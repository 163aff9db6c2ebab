import assert from "node:assert/strict";
import test from "node:test";

import { accessible, pictures, start } from "./browser.mjs";

const { open, origin } = await start(test);
const service = "Rulebook – ICS rules";

const status = (page) => page.getByRole("status").innerText();
/** Waits until a part of the page is there: its address changes before what it shows. */
const at = (page, name) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 10_000 });
const items = (page) => page.locator("main .nhsuk-list--border > li");
const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** What stands beside a name in the list of a rule. */
async function beside(page, name) {
  const row = page.locator(".nhsuk-summary-list__row", { has: page.getByText(name, { exact: true }) });
  return (await row.first().locator("dd").innerText()).trim();
}

async function of(t, year, options) {
  const page = await open(t, "rulebook.html", options);
  await page.getByLabel("Financial year").selectOption(year);
  return page;
}

async function part(page, name) {
  await page.getByRole("navigation", { name: "Rulebook" }).getByRole("link", { name, exact: true }).click();
  await at(page, name === "Rules" ? "Rulebook" : name);
}

const local = (rule, value) =>
  `overlays = "2019/20"\n[rule."${rule}"]\nvalue = "${value}"\nstanding = "assumed"\nnote = "board paper 12"`;

async function lay(page, toml) {
  await page.getByLabel("Local rules, in TOML").fill(toml);
  await page.getByRole("button", { name: "Lay over 2019/20" }).click();
}

test("the rules of a year are counted, and narrowed by subject, standing and open points", async (t) => {
  const page = await of(t, "2019/20");
  assert.equal(await page.title(), service);
  assert.equal(await status(page), "484 of 484 rules of 2019/20");
  assert.equal(await items(page).count(), 50);
  await accessible(page);
  await pictures(page, "rulebook");
  await page.getByLabel("Only open points").check();
  assert.equal(await status(page), "114 of 484 rules of 2019/20");
  await page.getByLabel("Subject").selectOption({ label: "Control totals (14)" });
  assert.equal(await status(page), "4 of 484 rules of 2019/20");
  await page.getByLabel("Only open points").uncheck();
  assert.equal(await status(page), "14 of 484 rules of 2019/20");
  await page.getByLabel("Standing").selectOption("primary");
  assert.equal(await status(page), "1 of 484 rules of 2019/20");
  assert.match(await items(page).innerText(), /control-totals\.2019-20\.guidance/);
  assert.ok(await page.getByText("Primary: stated in the issuer’s own text", { exact: false }).isVisible());
  await accessible(page);
  const source = items(page).getByText("planning guidance", { exact: false }).last();
  await page.emulateMedia({ media: "print" });
  assert.ok(await source.isVisible(), "a print has the sources open");
  assert.equal(await page.getByLabel("Subject").isVisible(), false);
});

test("a search finds the rules that hold every word, as it is typed", async (t) => {
  const page = await of(t, "2019/20");
  const search = page.getByLabel("Search");
  await search.pressSequentially("LINK minimum");
  assert.equal(await search.inputValue(), "LINK minimum");
  assert.equal(await status(page), "1 of 484 rules of 2019/20");
  const [found] = await items(page).allInnerTexts();
  assert.match(found, /The least share of its sustainability money that an ICS links/);
  assert.match(found, /15% \(0\.15\)/);
  assert.match(found, /assumed/);
  assert.match(found, /Years: 2019\/20$/m);
  await search.fill("£1,250m");
  assert.match((await items(page).allInnerTexts()).join(), /funds\.psf\.2019-20\.total/);
  await search.fill("no such words");
  assert.equal(await status(page), "0 of 484 rules of 2019/20");
  assert.ok(await page.getByText("No rule holds all of this.", { exact: false }).isVisible());
  await accessible(page);
});

test("more of a long list is shown on request, and the focus goes to it", async (t) => {
  const page = await of(t, "2019/20");
  assert.ok(await page.getByText("50 of 484 are shown.").isVisible());
  const next = page.getByRole("button", { name: "Show more" });
  await next.focus();
  await page.keyboard.press("Enter");
  assert.equal(await items(page).count(), 100);
  assert.equal(await focused(page), await items(page).nth(50).getByRole("link").first().innerText());
});

test("a rule can be opened by its address, with all that is known of it", async (t) => {
  const page = await open(t, "rulebook.html#2018/19/funds.psf.2018-19.total");
  assert.equal(await page.title(), `funds.psf.2018-19.total, 2018/19 – ${service}`);
  await at(page, "A rule of 2018/19");
  assert.equal(await beside(page, "Value"), "£2,450m");
  assert.match(await beside(page, "Standing"), /^secondary stated by a third party/);
  assert.match(await beside(page, "Sources"), /\[39\] Healthcare Financial Management Association/);
  const link = page.getByRole("link", { name: "Funding boost in planning guidance" });
  assert.match(await link.getAttribute("href"), /^https:\/\/www\.hfma\.org\.uk\//);
  await accessible(page);
  await pictures(page, "rulebook-rule");
});

test("values are written as people write them", async (t) => {
  const page = await open(t, "rulebook.html");
  const values = {
    "2016/17/funds.check.sector-q1": "Fund: £450m; with fund: (£461m); without fund: (£911m)",
    "2019/20/funds.psf.2019-20.phasing": "Q1: 15% (0.15); Q2: 20% (0.20); Q3: 30% (0.30); Q4: 35% (0.35)",
    "2019/20/levels.exception.west-yorkshire-and-harrogate": "2,700,000 people",
    "2019/20/control-totals.2019-20.plan-dates": "12 February 2019, 4 April 2019",
    "2019/20/mssp-current.half-rate": "Calendar year 2024",
    "2019/20/sof.licence-link": "Segment 3, 4",
    "2019/20/enforcement.choice.nhs-trust-licences": "April 2023",
    "2019/20/mutual-aid.terms": "To be supplied: no source gives it",
    "2018/19/control-totals.2018-19.in-year-offset": "NHS England, NHS Improvement",
  };
  for (const [rule, value] of Object.entries(values)) {
    await page.goto(`${origin}/rulebook.html#${rule}`);
    await page.locator("main .rule-id", { hasText: rule.slice(8) }).first().waitFor();
    assert.equal((await beside(page, "Value")).toLowerCase(), value.toLowerCase(), rule);
    assert.equal(await beside(page, "Id"), rule.slice(8));
  }
  await page.goto(`${origin}/rulebook.html#2019/20/levels.exception.gloucestershire`);
  await page.getByText("Gloucestershire (QR1)", { exact: true }).waitFor();
});

test("a rule leads to the same rule of other years, and back to where it was opened", async (t) => {
  const page = await of(t, "2019/20");
  await page.getByLabel("Search").fill("levels.region.count");
  const link = page.getByRole("link", { name: "How many regional teams there are" });
  await link.click();
  await at(page, "A rule of 2019/20");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  const years = page.getByRole("region", { name: "As published, in each year that has it" });
  assert.equal(await years.getByRole("row").count(), 12);
  await years.getByRole("link", { name: "2024/25" }).click();
  await at(page, "A rule of 2024/25");
  assert.equal(await beside(page, "Value"), "7 regions");
  await page.goBack();
  await page.goBack();
  await at(page, "Rulebook");
  assert.equal(await page.getByLabel("Search").inputValue(), "levels.region.count");
  assert.equal(await focused(page), "How many regional teams there are");
});

test("an address of no rule says so and names the nearest", async (t) => {
  const page = await open(t, "rulebook.html#2019/20/keys.eqaul");
  assert.ok(await page.getByText("There is no such rule.", { exact: false }).isVisible());
  assert.ok(await page.getByText("keys.equal", { exact: false }).isVisible());
  await accessible(page);
  for (const [year, id] of [["1999/00", "<script>alert(1)</script>"], ["2019/20", "%E0%A4%A"], ["a/b", "c"]]) {
    await page.goto(`${origin}/rulebook.html#${year}/${id}`);
    await at(page, `A rule of ${year}`);
    assert.equal(await page.title(), `${id}, ${year} – ${service}`);
    assert.ok(await page.getByText("There is no such rule.", { exact: false }).isVisible());
    assert.equal(await page.locator("main script").count(), 0);
  }
});

test("two years are compared, old and new side by side", async (t) => {
  const page = await open(t, "rulebook.html#compare");
  assert.equal(await page.title(), `Compare two years – ${service}`);
  await page.getByLabel("From").selectOption("2018/19");
  await page.getByLabel("To", { exact: true }).selectOption("2019/20");
  assert.equal(await status(page), "5 changed, 4 put another way, 208 added, 34 gone, 267 the same.");
  const changed = page.getByRole("region", { name: "Changed (5)" });
  const fund = changed.locator("tbody", { hasText: "funds.psf.2019-20.total" });
  assert.match(await fund.innerText(), /before funds\.psf\.2018-19\.total/);
  assert.deepEqual(await fund.getByRole("row").first().getByRole("cell").allInnerTexts(), [
    "Value",
    "£2,450m",
    "£1,250m",
  ]);
  const windows = changed.locator("tbody", { hasText: "control-totals.2019-20.net-neutral-windows" });
  assert.deepEqual(await windows.getByRole("row").nth(2).getByRole("cell").allInnerTexts(), [
    "Standing",
    "Assumed",
    "Secondary",
  ]);
  await accessible(page);
  await pictures(page, "rulebook-compare");
  assert.match(page.url(), /#compare\/2018\/19\/2019\/20$/);
  await page.getByLabel("Subject").selectOption("funds");
  assert.match(await status(page), /^2 changed, /);
  assert.equal(await page.getByRole("region", { name: "Changed (2)" }).locator("tbody").count(), 2);
  await page.getByLabel("Subject").selectOption("all");
  await page.getByLabel("To", { exact: true }).selectOption("2018/19");
  assert.equal(await status(page), "0 changed, 0 put another way, 0 added, 0 gone, 310 the same.");
  await page.goto(`${origin}/rulebook.html#compare/2018/19/2019/20`);
  await page.getByText("5 changed, 4 put another way", { exact: false }).waitFor();
  assert.equal(await page.getByLabel("From").inputValue(), "2018/19");
  assert.equal(await page.getByLabel("To", { exact: true }).inputValue(), "2019/20");
});

test("sources are listed with the rules that cite them", async (t) => {
  const page = await of(t, "2019/20");
  await part(page, "Sources");
  assert.equal(await page.title(), `Sources – ${service}`);
  assert.equal(await status(page), "151 of 151 sources");
  await page.getByLabel("Search").fill("recovery route outlined");
  assert.equal(await status(page), "1 of 151 sources");
  await items(page).locator("summary").click();
  await accessible(page);
  await page.getByRole("link", { name: "funds.psf.2019-20.total", exact: true }).click();
  assert.equal(await beside(page, "Value"), "£1,250m");
});

test("local rules take the place of the published on the whole page until they are taken off", async (t) => {
  const page = await of(t, "2019/20");
  await part(page, "Local rules");
  await accessible(page);
  await lay(page, local("control-totals.2019-20.link-minimum", "0.20"));
  assert.equal(await focused(page), "What the local rules change");
  assert.equal(await status(page), "1 changed, 0 put another way, 0 added, 0 gone, 483 the same.");
  const cells = page.getByRole("region", { name: "Changed (1)" }).getByRole("cell");
  assert.deepEqual((await cells.allInnerTexts()).slice(0, 3), ["Value", "15% (0.15)", "20% (0.20)"]);
  await accessible(page);
  await pictures(page, "rulebook-local");
  await page.reload();
  await page.settled();
  assert.ok(await page.getByText("Local rules are laid over 2019/20.").isVisible());
  await part(page, "Rules");
  await page.getByLabel("Search").fill("link-minimum");
  assert.match(await items(page).innerText(), /20% \(0\.20\)/);
  await page.getByRole("button", { name: "Take them off" }).click();
  assert.match(await items(page).innerText(), /15% \(0\.15\)/);
  assert.equal(await page.getByText("Local rules are laid over").count(), 0);
});

test("local rules that are wrong are refused with every problem", async (t) => {
  const page = await of(t, "2019/20");
  await part(page, "Local rules");
  const summary = page.locator("#error-summary").getByRole("link");
  const refused = async (toml, ...says) => {
    await lay(page, toml);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "error-summary");
    assert.equal(await page.title(), `Error: Local rules – ${service}`);
    const found = await summary.allInnerTexts();
    assert.equal(found.length, says.length, found.join());
    says.forEach((one, place) => assert.ok(found[place].includes(one), found[place]));
  };
  await refused("", "Paste or drop a file of local rules");
  await refused("x =", "Expected a TOML document");
  await refused('[rule."nope"]\nvalue = 1', 'rule."nope": Expected the id of a rule of this edition');
  await refused(local("control-totals.2019-20.link-minimum", "0.15").replace(/\nst.*/s, ""), "Expected a change");
  await refused(
    '[rule."control-totals.2019-20.link-minimum"]\nvalue = 7\nstandin = "x"',
    'Expected a value of the same type as "0.15", found 7',
    "Expected the standing of the change",
  );
  await accessible(page);
  await pictures(page, "rulebook-local-error");
  await refused("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>");
  assert.equal(await page.locator("main img").count(), 0);
  await summary.click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "local");
  await lay(page, local("control-totals.2019-20.link-minimum", "0.25"));
  assert.equal(await page.locator("#error-summary").count(), 0);
  assert.equal(await page.title(), `Local rules – ${service}`);
});

test("a file of local rules is chosen or dropped", async (t) => {
  const page = await of(t, "2019/20");
  await part(page, "Local rules");
  const file = (text) => ({ name: "local.toml", mimeType: "text/plain", buffer: Buffer.from(text) });
  const input = page.getByLabel("Or choose a file, or drop one here");
  await input.setInputFiles(file(local("control-totals.2019-20.link-minimum", "0.30")));
  await page.getByRole("cell", { name: "30% (0.30)" }).waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "local.toml"));
    return data;
  }, local("control-totals.2019-20.link-minimum", "0.35"));
  await page.locator("main form").dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByRole("cell", { name: "35% (0.35)" }).waitFor();
  await input.setInputFiles(file("#".repeat(1_000_001)));
  await page.getByRole("link", { name: "The file must be smaller than 1 MB" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "error-summary");
});

test("hostile and huge searches find nothing, quickly, and are shown as text", async (t) => {
  const page = await of(t, "2019/20");
  const hostile = "<script>alert(1)</script> \u202E\" onfocus=alert(1) [a-z]+(";
  await page.getByLabel("Search").fill(hostile);
  assert.equal(await status(page), "0 of 484 rules of 2019/20");
  assert.equal(await page.locator("main script").count(), 0);
  const took = await page.evaluate(() => {
    const search = document.getElementById("search");
    const start = performance.now();
    search.value = "the ".repeat(250_000);
    search.dispatchEvent(new Event("input"));
    return performance.now() - start;
  });
  assert.ok(took < 2000, `${took} ms`);
  assert.match(await status(page), /^[1-9]\d* of 484 rules of 2019\/20$/);
});

test("loading the page again keeps what is chosen", async (t) => {
  const page = await of(t, "2017/18");
  await page.getByLabel("Search").fill("liquidity");
  const before = await status(page);
  await page.reload();
  await page.settled();
  assert.equal(await status(page), before);
  assert.match(before, /^[1-9]\d* of 297 rules of 2017\/18$/);
  assert.equal(await page.getByLabel("Financial year").inputValue(), "2017/18");
  assert.equal(await page.getByLabel("Search").inputValue(), "liquidity");
});

test("nothing stands wider than a phone", async (t) => {
  const page = await of(t, "2019/20", { viewport: { width: 320, height: 640 } });
  const narrow = async () =>
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, page.url());
  await narrow();
  await page.goto(`${origin}/rulebook.html#2019/20/maturity.service-changes`);
  await at(page, "A rule of 2019/20");
  await narrow();
  await page.goto(`${origin}/rulebook.html#compare`);
  await page.getByLabel("From").selectOption("2018/19");
  await page.getByLabel("To", { exact: true }).selectOption("2019/20");
  await narrow();
  const table = page.getByRole("region", { name: "Changed (5)" });
  assert.ok(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
  await table.focus();
  await accessible(page);
  await page.goto(`${origin}/rulebook.html#sources`);
  await at(page, "Sources");
  await narrow();
  await page.goto(`${origin}/rulebook.html#local`);
  await at(page, "Local rules");
  await lay(page, `[rule."${"x".repeat(300)}"]`);
  await narrow();
});
