import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { accessible, pictures, start } from "./browser.mjs";

const { open } = await start(test);

const vectors = async (name) =>
  JSON.parse(await readFile(new URL(`../vectors/${name}.json`, import.meta.url), "utf8")).cases;
const useOfResources = await vectors("use_of_resources");

const names = {
  capital_service_capacity: "Capital service capacity",
  liquidity: "Liquidity",
  margin: "I&E margin",
  distance_from_plan: "Distance from financial plan",
  agency: "Agency spend",
};

const footings = {
  accepted: "Accepted",
  not_accepted_planning_deficit: "Not accepted, and a deficit is planned",
  not_accepted_planning_surplus: "Not accepted, and a surplus or break-even is planned",
};

/** Opens the page at a year and, where it is not the first of the year, a question. */
async function at(t, year, question, options) {
  const page = await open(t, "trust.html", options);
  await page.getByLabel("Financial year", { exact: true }).selectOption(year);
  if (question) await page.getByRole("radio", { name: question }).check();
  return page;
}

const segments = "Segment by judgement and decision";

const group = (page, name) => page.getByRole("group", { name, exact: true });
const answer = (page, name, said) => group(page, name).getByRole("radio", { name: said, exact: true }).check();
const value = (page, metric) => page.getByLabel(`Value of ${names[metric]}`);
const status = (page) => page.getByRole("status").filter({ hasText: /overall score|segment/i });
/** What a screen reader is told. */
const said = async (page) => (await status(page).first().innerText()).replace(/\s+/g, " ").trim();
const region = (page, name) => page.getByRole("region", { name });

/** The cells of a table's row, by the name of the row. */
async function row(page, table, name) {
  const cells = region(page, table).getByRole("row", { name, exact: false }).first().getByRole("cell");
  return (await cells.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
}

/** Types what a case of the vectors gives. */
async function type(page, { input: { document } }) {
  for (const metric of Object.keys(names)) {
    if (document[metric]?.value !== undefined) await value(page, metric).fill(document[metric].value);
  }
  if (document.control_total) {
    await page.getByLabel("Control total", { exact: true }).selectOption(footings[document.control_total]);
  }
  if (document.financial_special_measures !== undefined) {
    const said = document.financial_special_measures ? "Yes" : "No";
    await answer(page, "Is the trust in financial special measures?", said);
  }
}

const called = (name) => useOfResources.find((one) => one.name === name);

const headroom = "How far each metric is from the next better and the next worse score";

test("the whole scores that the vectors know come out of the form", async (t) => {
  const page = await at(t, "2017/18");
  for (const name of [
    "the published case of 2017/18",
    "vector 2: scores 1, 1, 1, 1, 4",
    "vector 5: scores 3, 3, 3, 2, 2",
    "vector 7: scores 4, 4, 4, 4, 2",
    "vector 9: scores 1, 1, 1, 1, 1 with control total",
    "vector 10: scores 2, 2, 2, 2, 2 with financial special measures",
  ]) {
    const one = called(name);
    await type(page, one);
    assert.equal(await said(page), `Overall score: ${one.expect["/value/overall"]}`, name);
    const { "/value/mean": mean, "/value/rounded": rounded } = one.expect;
    await page.getByText(`The mean of the scores is ${mean}, rounded to ${rounded}.`).waitFor();
    for (const [place, metric] of Object.values(names).entries()) {
      const score = one.expect[`/value/metrics/${place}/score`];
      await page.getByText(`${metric}: ${score}`, { exact: true }).waitFor();
    }
  }
});

test("a value on the boundary and a unit short of it score as the table of bands has it", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("vector 1: scores 1, 1, 1, 1, 1"));
  for (const name of ["margin", "agency"]) {
    for (const side of [`${name} on edge 1`, `${name} a unit on the better side of edge 1`, `${name} on edge 3`, `${name} a unit on the worse side of edge 3`]) {
      const one = called(side);
      await value(page, name).fill(one.input.document[name].value);
      const score = one.expect[`/value/metrics/${Object.keys(names).indexOf(name)}/score`];
      await page.getByText(`${names[name]}: ${score}`, { exact: true }).waitFor();
    }
    await value(page, name).fill(called("vector 1: scores 1, 1, 1, 1, 1").input.document[name].value);
  }
});

test("a missing metric is named, and nothing is scored", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("two metrics missing"));
  const missing = page.getByText("Still needed:").locator("xpath=following::ul[1]").getByRole("listitem");
  assert.deepEqual(await missing.allInnerTexts(), ["Liquidity", "Distance from financial plan"]);
  assert.equal(await status(page).count(), 0);
  assert.equal(await region(page, headroom).count(), 0);
  assert.equal(await page.getByRole("slider").count(), 0);
  await accessible(page);
});

test("circumstances are asked for only where they could change the score", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("circumstances that could matter are asked for"));
  const missing = page.getByText("Still needed:").locator("xpath=following::ul[1]").getByRole("listitem");
  assert.deepEqual(await missing.allInnerTexts(), ["Control total", "Whether the trust is in financial special measures"]);
  await type(page, called("circumstances that could not matter are not asked for"));
  assert.equal(await said(page), "Overall score: 4");
});

test("amounts in thousands of pounds are worked out, with headroom and the way out in pounds", async (t) => {
  const page = await at(t, "2017/18");
  const thousands = {
    "How do you give Capital service capacity?": { "Operating surplus, or deficit in brackets": "4,000", "Depreciation, amortisation and impairments": "6,500", "Interest receivable": "100", "Effects of donated assets": "600", "Interest payable": "1,000", "PDC dividend": "2,000", "Capital repayments on loans, finance leases and PFI": "1,000" },
    "How do you give Liquidity?": { "Month, from 1 for April to 12 for March": "6", "Current assets": "30,000", Inventories: "2,000", "Current liabilities": "33,000", "Adjustment for assets held for sale": "(500)", "Credit lines that are wholly committed": "1,500", "Operating expenses to date": "128,000", "Depreciation and amortisation to date": "8,000" },
    "How do you give I&E margin?": { "Adjusted surplus, or deficit in brackets": "(1,300)", "Operating income": "130,000" },
    "How do you give Distance from financial plan?": { "Actual surplus to date, or deficit in brackets": "(1,300)", "Actual operating income to date": "130,000", "Planned surplus to date, or deficit in brackets": "650", "Planned operating income to date": "130,000" },
    "How do you give Agency spend?": { "Spending on agency staff": "6,250", "Ceiling for the same time": "5,000" },
  };
  for (const [question, amounts] of Object.entries(thousands)) {
    await answer(page, question, "Work it out from amounts");
    for (const [label, amount] of Object.entries(amounts)) await page.getByLabel(label, { exact: true }).fill(amount);
  }
  await page.getByLabel("Control total", { exact: true }).selectOption("Accepted");
  await answer(page, "Is the trust in financial special measures?", "No");

  assert.equal(await said(page), "Overall score: 3");
  assert.deepEqual(await row(page, headroom, "Capital service capacity"), [
    "2.5 times",
    "2",
    "1 past 2.5 times 0 times away, £0.01 of revenue available for capital service",
    "3 past 1.75 times 0.75 times away, £3,000,000.01 of revenue available for capital service",
  ]);
  assert.deepEqual(await row(page, headroom, "Liquidity"), [
    "-6 days",
    "2",
    "1 past 0 days 6 days away, £4,000,000.01 of working capital",
    "3 past -7 days 1 days away, £666,666.67 of working capital",
  ]);
  const way = page.getByText("I&E margin to a score of 3, which begins past -1%");
  assert.match(await way.innerText(), /£0\.01 of adjusted surplus\s+fewest pounds$/);

  // The same figures as pounds are a thousandth of everything.
  await page.getByRole("radio", { name: "Pounds", exact: true }).check();
  assert.match((await row(page, headroom, "Liquidity"))[3], /£666\.67 of working capital$/);
  await answer(page, "How do you give Liquidity?", "I have its value");
  await value(page, "liquidity").fill("-6");
  assert.equal((await row(page, headroom, "Liquidity"))[3], "3 past -7 days 1 days away");
  await pictures(page, "trust-score");
  await accessible(page);
});

test("half of the amounts are no answer, and no mistake", async (t) => {
  const page = await at(t, "2017/18");
  await answer(page, "How do you give Agency spend?", "Work it out from amounts");
  await page.getByLabel("Spending on agency staff").fill("6,250");
  await page.getByLabel("Ceiling for the same time").focus();
  await page.getByRole("listitem").filter({ hasText: "Agency spend: Ceiling for the same time" }).waitFor();
  assert.equal(await page.getByText("There is a problem").count(), 0);
});

test("floors are shown in their order, and what no metric can lift", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("floors that no metric lifts"));
  const steps = page.locator("ol").getByRole("listitem");
  assert.deepEqual(await steps.allInnerTexts(), [
    "The mean of the scores is 1, rounded to 1.",
    "In financial special measures: 4 at best. 1 becomes 4.",
    "No accepted control total and a planned surplus: 2 at best. It stays 4.",
    "The overall score is 4.",
  ]);
  const blocked = page.getByText("No metric can bring it there while this holds");
  assert.equal(await blocked.count(), 3);
  assert.match(await blocked.last().innerText(), /in financial special measures; no accepted control total/);
});

test("what was not told may keep a better score away, and is named with it", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("a better score that something not stated may keep away"));
  const unknown = page.getByText("Not known, and may keep the score from it: control total.", { exact: true });
  await unknown.first().waitFor();
  assert.equal(await unknown.count(), 2);
});

test("a metric that does not count needs the clause that says so", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("vector 11: an exact half with a metric left out"));
  await answer(page, "How do you give Agency spend?", "It does not count");
  await page.getByRole("listitem").filter({ hasText: "Clause for a metric that is left out" }).waitFor();
  await page.getByLabel("Clause that lets Agency spend be left out").fill("a clause of the framework");
  await page.getByText("The mean of the scores is 1.5, rounded to 1.").waitFor();
  await page.getByText("Agency spend: left out").waitFor();
});

test("a slider ends where the next score begins, and a step before it does not", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("vector 5: scores 3, 3, 3, 2, 2"));
  const would = page.getByText("the overall score would be");
  const capital = page.getByRole("slider", { name: "Capital service capacity" });
  await capital.focus();
  await page.keyboard.press("End"); // 1.75 is in band 2, and the sum falls from 13 to 12
  assert.equal(await capital.inputValue(), "1.75");
  assert.equal(await capital.getAttribute("aria-valuetext"), "1.75 times scores 2; the overall score would be 2");
  assert.match(await would.innerText(), /would be 2\. It is 3\.$/);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await capital.getAttribute("aria-valuetext"), "1.74 times scores 3; the overall score would be 3");
  await page.keyboard.press("Home"); // 1.25 is still in band 3
  assert.equal(await capital.getAttribute("aria-valuetext"), "1.24 times scores 4; the overall score would be 3");
  assert.equal(await capital.evaluate((slider) => slider === document.activeElement), true);

  // Where lower is better the better end is on the left.
  const agency = page.getByRole("slider", { name: "Agency spend" });
  await agency.focus();
  await page.keyboard.press("Home");
  assert.match(await agency.getAttribute("aria-valuetext"), /^0\.00% scores 1|^0% scores 1/);
  await page.keyboard.press("End");
  assert.match(await agency.getAttribute("aria-valuetext"), /^25\.01% scores 3/);
  await page.getByRole("button", { name: "Put all sliders back" }).click();
  assert.equal(await capital.inputValue(), "1.5");
  await page.getByText("Every slider stands at the value given. The overall score is 3.").waitFor();

  // On a boundary that belongs to the best band, one step is enough to leave it.
  await value(page, "distance_from_plan").fill("0");
  const plan = page.getByRole("slider", { name: "Distance from financial plan" });
  assert.deepEqual([await plan.getAttribute("min"), await plan.getAttribute("max")], ["-0.01", "0.00"]);
  await accessible(page);
});

test("a slider says where the moved score depends on what was not told", async (t) => {
  const page = await at(t, "2017/18");
  const { input } = called("vector 7: scores 4, 4, 4, 4, 2");
  const { control_total, financial_special_measures, ...values } = input.document;
  await type(page, { input: { document: values } });
  assert.equal(await said(page), "Overall score: 4"); // nothing could make it worse
  const capital = page.getByRole("slider", { name: "Capital service capacity" });
  await capital.focus();
  await page.keyboard.press("End"); // 17 / 5 is 3.4, and special measures would leave 4
  assert.equal(
    await capital.getAttribute("aria-valuetext"),
    "1.25 times scores 3; the overall score cannot be told",
  );
  assert.equal(await page.getByText("the overall score would be").count(), 0);
  const needed = "Whether the trust is in financial special measures";
  await page.getByRole("listitem").filter({ hasText: needed }).waitFor();
  await answer(page, "Is the trust in financial special measures?", "No");
  await capital.press("End");
  await page.getByText("With this the overall score would be 3. It is 4.").waitFor();
});

test("what is no number is said when the field is left, and leads back to it", async (t) => {
  const page = await at(t, "2017/18");
  const liquidity = value(page, "liquidity");
  await liquidity.pressSequentially("1e400");
  assert.equal(await page.getByText("There is a problem").count(), 0);
  await page.keyboard.press("Tab");
  const problem = page.getByRole("alert").getByRole("link");
  assert.match(await problem.innerText(), /^Liquidity: Expected a number of at most a billion .* found "1e400"$/);
  assert.match(await liquidity.getAttribute("aria-describedby"), /liquidity-value-error/);
  await pictures(page, "trust-error");
  await accessible(page);
  await problem.press("Enter");
  assert.equal(await liquidity.evaluate((field) => field === document.activeElement), true);
  await liquidity.fill("-7");
  await page.keyboard.press("Tab");
  assert.equal(await page.getByText("There is a problem").count(), 0);
});

test("hostile text is shown as text or refused, and freezes nothing", async (t) => {
  const page = await at(t, "2017/18");
  const hostile = "<img src=x onerror=\"document.title='owned'\">\u202E";
  await answer(page, "How do you give Agency spend?", "Work it out from amounts");
  await page.getByLabel("Spending on agency staff").fill(hostile);
  await value(page, "margin").fill("9".repeat(200_000));
  await value(page, "liquidity").fill("\u0661\u0662");
  await page.getByLabel("Ceiling for the same time").focus();
  assert.equal(await page.getByRole("alert").getByRole("link").count(), 3);
  assert.equal(await page.locator("img").count(), 0);
  assert.doesNotMatch(await page.title(), /owned/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test("the same metrics under another year’s framework", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("vector 5: scores 3, 3, 3, 2, 2"));
  const other = page.getByLabel("Other financial year");
  await other.selectOption("2018/19");
  assert.deepEqual(await row(page, "The metrics in 2018/19", "Liquidity"), ["-10", "Scores 3"]);
  await other.selectOption("2025/26");
  assert.deepEqual(await row(page, "The metrics in 2025/26", "Liquidity"), [
    "-10",
    "Did not exist. These years have it: 2016/17, 2017/18, 2018/19, 2019/20",
  ]);
});

test("the reasons open to the rules, and say what nobody has confirmed", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("vector 5: scores 3, 3, 3, 2, 2"));
  await page.getByText("The use of resources score is 3", { exact: true }).click();
  await page.getByText("Liquidity of -10 days scores 3", { exact: true }).click();
  await page.getByText("use-of-resources.metric.liquidity", { exact: true }).first().waitFor();
  await page.getByText("This answer rests on 11 rules that nobody has confirmed.").waitFor();
  await page.getByText("What is not confirmed", { exact: true }).first().click();
  const caveat = page.locator(".caveat").filter({ hasText: "no text of the framework gives the cut points" });
  assert.equal(await caveat.count(), 5);
  await accessible(page);
});

test("what was typed is there after the page was loaded again, and can be cleared", async (t) => {
  const page = await at(t, "2018/19");
  await type(page, called("vector 2: scores 1, 1, 1, 1, 4"));
  await page.reload();
  await page.settled();
  assert.equal(await page.getByLabel("Financial year", { exact: true }).inputValue(), "2018/19");
  assert.equal(await value(page, "agency").inputValue(), "90");
  assert.equal(await said(page), "Overall score: 3");
  await page.getByRole("button", { name: "Clear these answers" }).click();
  assert.equal(await value(page, "agency").inputValue(), "");
  await page.getByRole("button", { name: "Fill in a made-up trust" }).click();
  assert.equal(await said(page), "Overall score: 3");
});

test("a year without the question says which years have it", async (t) => {
  const page = await at(t, "2020/21", "Use of resources score");
  await page.getByText("These years have it: 2016/17, 2017/18, 2018/19, 2019/20.").waitFor();
  assert.equal(await page.getByRole("textbox").count(), 0);
  await page.getByLabel("Financial year", { exact: true }).selectOption("2026/27");
  await page.getByRole("radio", { name: segments }).check();
  await page.getByText(/These years have it: 2016\/17, .*, 2025\/26\./).waitFor();
  await page.getByLabel("Financial year", { exact: true }).selectOption("2018/19");
  await page.getByRole("radio", { name: "Segment by average score" }).check();
  await page.getByText("These years have it: 2025/26, 2026/27.").waitFor();
  await accessible(page);
});

test("what is indicated and what was decided stand apart, each with what it brings", async (t) => {
  const page = await at(t, "2018/19", segments);
  await page.getByLabel("Kind of body").selectOption("Foundation trust");
  await answer(page, "Does the body need support?", "In one or more themes");
  await answer(page, "Does it breach its licence, or the equivalent?", "None");
  await page.getByLabel("Segment", { exact: true }).fill("3");
  assert.equal(
    await said(page),
    "Segment 2 is indicated. Segment 3 was decided. It is under the Single Oversight Framework.",
  );
  await page.getByText("The decision is not the segment that is indicated.").waitFor();
  await page.getByText("Without a breach of its licence a foundation trust is not in this segment.").waitFor();
  const brings = (text) => page.getByRole("listitem").filter({ hasText: text }).first().innerText();
  assert.match(await brings("Segment 2, targeted support"), /^Supports/);
  assert.match(await brings("Segment 3, mandated support"), /^Obliges/);
  assert.equal(await page.getByText("By the framework, NHS Improvement decides.").count(), 2);
  await page.getByText("the foundation trust is in segment 3, as decided").click();
  await page.getByText("sof.licence-link", { exact: true }).waitFor({ state: "attached" });
  await pictures(page, "trust-segment");
  await accessible(page);

  await answer(page, "Does it breach its licence, or the equivalent?", "Actual");
  await page.getByRole("listitem").filter({ hasText: "Whether the issues are very serious or complex" }).waitFor();
  await answer(page, "Does the body need support?", "Significant");
  await answer(page, "Are the issues very serious or complex?", "No");
  await page.getByText("The decision is the segment that is indicated.").waitFor();
});

test("a sign opens a judgement and sets no segment", async (t) => {
  const page = await at(t, "2018/19", segments);
  await page.getByLabel("Kind of body").selectOption("NHS trust");
  await page.getByText("Ratings by the CQC", { exact: true }).click();
  await page.getByLabel("CQC rating: Safe").selectOption("Inadequate");
  await page.getByText("There is a sign, which opens a judgement and sets no segment.").waitFor();
  assert.equal((await row(page, "Signs that were found", "Quality of care")).length, 1);
  assert.equal(await said(page), "No segment is indicated. It is under the Single Oversight Framework.");
  await page.getByRole("listitem").filter({ hasText: "What was judged" }).waitFor();
  await page.getByText("Performance against standards", { exact: true }).first().click();
  await page.getByRole("button", { name: "Add a measure" }).click();
  assert.equal(await page.getByLabel("What is measured").evaluate((field) => field === document.activeElement), true);
  await page.getByLabel("What is measured").fill("A&E 4 hours");
  await page.getByLabel("Standard", { exact: true }).fill("95");
  await page.getByLabel("Apr", { exact: true }).fill("94.9");
  assert.equal(await page.getByText("A&E 4 hours missed").count(), 0);
  await page.getByLabel("Jun", { exact: true }).fill("94.9");
  const unknown = page.getByText("Performance against standards: measure 1, May", { exact: true });
  await unknown.first().waitFor({ state: "attached" });
  await page.getByLabel("Jun", { exact: true }).fill("");
  await page.getByLabel("May", { exact: true }).fill("94.9");
  await page.getByText("A&E 4 hours missed in 2 months in a row").first().waitFor();
  await page.getByLabel("May", { exact: true }).fill("ninety");
  await page.getByLabel("Jun", { exact: true }).focus();
  assert.match(await page.getByLabel("May", { exact: true }).getAttribute("aria-describedby"), /error/);
  await accessible(page);
});

test("the score that was typed is a hint where the segment asks for it", async (t) => {
  const page = await at(t, "2018/19");
  await type(page, called("a need of support by the score"));
  await page.getByRole("radio", { name: segments }).check();
  await page.getByText("Signs of a need", { exact: true }).first().click();
  const need = group(page, "Does the use of resources score point to a need for support?");
  await need.getByText("The score that was typed says: yes.").waitFor();
  await need.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByLabel("Kind of body").selectOption("NHS trust");
  await page.getByText("There is a sign, which opens a judgement and sets no segment.").waitFor();

  // What another framework does not ask about is no part of its question.
  await page.getByLabel("Financial year", { exact: true }).selectOption("2023/24");
  await page.getByRole("radio", { name: segments }).check();
  assert.match(await said(page), /^Segment 2 is indicated/);
  await page.getByText("There is no sign in what is known.").waitFor();
});

test("a day outside the framework says so, and can be mended", async (t) => {
  const page = await at(t, "2016/17");
  await type(page, called("a day before the framework"));
  const day = group(page, "Day that the score is for (if you know it)");
  for (const [part, text] of [["Day", "30"], ["Month", "9"], ["Year", "2016"]]) {
    await day.getByLabel(part, { exact: true }).fill(text);
  }
  await page.getByText("the Single Oversight Framework on 30 September 2016: it was in force from 1 October 2016").waitFor();
  assert.equal(await status(page).count(), 0);
  await day.getByLabel("Day", { exact: true }).fill("1");
  await day.getByLabel("Month", { exact: true }).fill("10");
  assert.equal(await said(page), "Overall score: 1");
});

test("the form asks about what the framework of the day asks about", async (t) => {
  const page = await at(t, "2018/19", segments);
  await page.getByText("Signs of a need", { exact: true }).first().click();
  assert.equal(await group(page, "Is there a warning notice of the CQC?").count(), 1);
  assert.equal(await page.getByText("bottom tenth").count(), 0);
  assert.equal(await page.getByRole("heading", { name: "Recovery Support Programme" }).count(), 0);
  const kinds = await page.getByLabel("Kind of body").getByRole("option").allInnerTexts();
  assert.deepEqual(kinds.map((kind) => kind.trim()), [
    "Choose",
    "Foundation trust",
    "NHS trust",
  ]);

  await page.getByLabel("Financial year", { exact: true }).selectOption("2021/22");
  await page.getByRole("radio", { name: segments }).check();
  await page.getByLabel("Kind of body").selectOption("NHS trust");
  await page.getByRole("listitem").filter({ hasText: /^Day$/ }).waitFor();
  const day = group(page, "Day");
  for (const [part, text] of [["Day", "15"], ["Month", "6"], ["Year", "2021"]]) {
    await day.getByLabel(part, { exact: true }).fill(text);
  }
  await page.getByLabel("Framework", { exact: true }).selectOption("NHS System Oversight Framework 2021/22");
  assert.match(await said(page), /^Segment 2 is indicated\. It is under the NHS System Oversight Framework/);
  assert.equal(await page.getByText("bottom tenth").count(), 1);
  await day.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Kind of body").focus();
  assert.match(await page.getByRole("alert").innerText(), /Day: Expected/);
  await accessible(page);
});

test("who is in the Recovery Support Programme, and what keeps it there", async (t) => {
  const page = await at(t, "2023/24", segments);
  await page.getByLabel("Kind of body").selectOption("NHS trust");
  await page.getByText("Whether the body is in the programme is not known, as no decision was stated.").waitFor();
  await page.getByLabel("Segment", { exact: true }).fill("3");
  await page.getByText("The body is not in the programme.").waitFor();
  await page.getByLabel("Segment", { exact: true }).fill("4");
  await page.getByText("The body is in the programme.").waitFor();
  await page.getByRole("button", { name: "Add a criterion for leaving" }).press("Enter");
  await page.keyboard.type("a plan that <b>balances</b>"); // the focus is in the new row
  await page.getByRole("listitem").filter({ hasText: "Whether the criterion for leaving is met" }).waitFor();
  await answer(page, "Is it met?", "No");
  await page.getByText("It may not leave yet, which NHS England nationally decides.").waitFor();
  await page.getByRole("listitem").filter({ hasText: "a plan that <b>balances</b>" }).waitFor();
  await page.getByRole("button", { name: "Remove criterion 1" }).press("Enter");
  assert.equal(await page.getByText("Criteria that are not met").count(), 0);
  const adds = page.getByRole("button", { name: "Add a criterion for leaving" });
  assert.equal(await adds.evaluate((button) => button === document.activeElement), true);
  await page.getByLabel("Segment", { exact: true }).fill("5");
  await page.getByLabel("Kind of body").focus();
  assert.match(await page.getByRole("alert").innerText(), /The segment that was decided: Expected/);
  await pictures(page, "trust-recovery");
  await accessible(page);
});

test("the usual tests for special measures", async (t) => {
  const page = await at(t, "2018/19", segments);
  const any = (is) => page.getByText(`${is} test for special measures is met.`).waitFor();
  await page.getByText("no test is met only where each is known not to be").waitFor();
  await page.getByText("CQC ratings of the five key questions").waitFor();
  await page.getByText("Ratings by the CQC", { exact: true }).click();
  for (const question of ["Safe", "Well-led"]) {
    await page.getByLabel(`CQC rating: ${question}`).selectOption("Inadequate");
  }
  await page.getByRole("listitem").filter({ hasText: "CQC rating: Caring" }).waitFor();
  for (const question of ["Effective", "Caring", "Responsive"]) {
    await page.getByLabel(`CQC rating: ${question}`).selectOption("Good");
  }
  await page.getByRole("listitem").filter({ hasText: "Whether the management needs support" }).waitFor();
  await answer(page, "Is the present management unable to improve without support?", "Yes");
  await page.getByText("The test for quality is met.").waitFor();
  await page.getByText("Rated inadequate: Safe, Well-led.").waitFor();
  await any("A");
  const entered = group(page, "Day on which the trust entered special measures (if it did)");
  for (const [part, text] of [["Day", "15"], ["Month", "7"], ["Year", "2018"]]) {
    await entered.getByLabel(part, { exact: true }).fill(text);
  }
  await page.getByText("The CQC usually inspects again by 15 July 2019.").waitFor();
  await answer(page, "Is a control total agreed?", "No");
  await answer(page, "Is a significant deficit planned?", "Yes");
  await answer(page, "Is the forecast significantly adverse?", "Yes");
  await answer(page, "Did governance fail exceptionally?", "No");
  await page.getByText("no agreed control total and a significant deficit planned").waitFor();
  await accessible(page);

  // The framework of 2020/21 asks about none of these ratings, and special measures still do.
  await page.getByLabel("Financial year", { exact: true }).selectOption("2020/21");
  await page.getByRole("radio", { name: segments }).check();
  assert.equal(await page.getByText("Ratings by the CQC", { exact: true }).count(), 0);
  await page.getByText("The test for quality is met.").waitFor();
  await page.getByLabel("CQC rating: Safe").selectOption("Good");
  await page.getByText("The test for quality is not met.").waitFor();
  await any("A"); // there are grounds of finance still
  await answer(page, "Is a significant deficit planned?", "No");
  await any("No");
});

const score = (page, metric) => page.getByRole("group", { name: metric }).getByRole("textbox").first();

test("scores of one trust have an average, domains, and a segment before and after the override", async (t) => {
  const page = await at(t, "2025/26");
  await page.getByLabel("Code of the trust").fill("RA1");
  await score(page, "OF1005").fill("2.00");
  await page.getByText("Needs: The quarter, or cut points, or how averages are quartered").first().waitFor();
  await page.getByLabel("Quarter", { exact: true }).selectOption("Quarter 1");
  await score(page, "OF1041").fill("3.00");
  await score(page, "OF1082").fill("1.50");
  assert.deepEqual(await row(page, "All trusts given, by code", "RA1"), [
    "2.17",
    "2",
    "Needs: Whether the financial override applies",
    "Needs: Whether it is in the programme of intensive support",
    "Needs: Type (RA1)",
  ]);
  assert.deepEqual(await row(page, "Domains", "Access"), ["2.50", "3"]);
  assert.deepEqual(await row(page, "Domains", "People"), ["1.50", "1"]);
  await answer(page, "Does the financial override apply, as published?", "Yes");
  await answer(page, "Is it in the programme of intensive support?", "No");
  assert.equal(await said(page), "Segment 2 before the override. Segment 3 after it. Segment 3 in the end.");
  await page.getByText("The end of the financial override (no deficit of its own, no deficit support) leads to segment 2.").waitFor();
  await page.getByText("This changes nothing as long as the financial override holds the trust.").waitFor();
  await answer(page, "Is it in the programme of intensive support?", "Yes");
  assert.match(await said(page), /Segment 5 in the end\.$/);
  await page.getByText("RA1 is in segment 5", { exact: true }).click();
  await page.getByText("The average of 3 scores is 2.17", { exact: true }).waitFor();
  await pictures(page, "trust-cohort");
  await accessible(page);
});

test("the way out in ranks", async (t) => {
  const page = await at(t, "2025/26");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Quarter 1");
  await page.getByLabel("Code of the trust").fill("RA1");
  const survey = page.getByRole("group", { name: "Staff survey, raising concerns (OF1061)" });
  await survey.getByLabel("Given as").selectOption("Rank");
  await survey.getByLabel("Rank", { exact: true }).fill("41");
  await page.getByRole("listitem").filter({ hasText: "how many trusts are ranked" }).waitFor();
  await survey.getByLabel("of how many ranked").fill("61");
  await page.getByText("An average of 2.62 or better leads to segment 3").waitFor();
  const out = "What one metric alone would have to reach, while all else stays as it is";
  assert.deepEqual(await row(page, out, "OF1061"), ["3.00", "2.60", "rank 33"]);
  await survey.getByLabel("Rank", { exact: true }).fill("62");
  await page.getByLabel("Code of the trust").focus();
  assert.match(await page.getByRole("alert").innerText(), /Staff survey, raising concerns \(OF1061\) of RA1: Expected/);
});

test("values are ranked among the trusts that are given, and a problem leads to its trust", async (t) => {
  const page = await at(t, "2025/26");
  const survey = page.getByRole("group", { name: "Staff survey, raising concerns (OF1061)" });
  await survey.getByLabel("Given as").selectOption("Value");
  for (const [code, value] of [["RA1", "6.9"], ["RB2", "6.7"], ["RC3", "6.5"]]) {
    if (code !== "RA1") {
      await page.getByRole("button", { name: "Add another trust" }).press("Enter");
      assert.equal(await page.getByLabel("Code of the trust").inputValue(), "");
    }
    await page.getByLabel("Code of the trust").fill(code);
    await survey.getByLabel("Value", { exact: true }).fill(value);
  }
  for (const [code, average] of [["RA1", "1.00"], ["RB2", "2.50"], ["RC3", "4.00"]]) {
    assert.equal((await row(page, "All trusts given, by code", code))[0], average);
  }
  await page.getByLabel("Trust that the form shows").selectOption("RB2 ");
  assert.deepEqual(await row(page, "Score on each metric", "OF1061"), [
    "2.50",
    "its rank among the values given: 2 of 3",
  ]);
  // The library says that this is a choice of its own.
  await page.getByText("What is not confirmed", { exact: true }).click();
  await page.getByText("where values are given, the providers given are taken to be all").last().waitFor();
  await page.getByLabel("Other financial year").selectOption("2017/18");
  assert.match((await row(page, "The metrics in 2017/18", "OF1061"))[1], /^Did not exist\. These years have it: 2025\/26/);

  await survey.getByLabel("Value", { exact: true }).fill("5%");
  await page.getByLabel("Trust that the form shows").focus();
  await page.getByLabel("Trust that the form shows").selectOption("RA1 ");
  const problem = page.getByRole("alert").getByRole("link");
  assert.match(await problem.innerText(), /of RB2: Expected a number/);
  await problem.click();
  assert.equal(await survey.getByLabel("Value", { exact: true }).inputValue(), "5%");
  assert.equal(await survey.getByLabel("Value", { exact: true }).evaluate((field) => field === document.activeElement), true);
  await accessible(page);
  await page.getByRole("button", { name: "Remove this trust" }).press("Enter");
  assert.equal(await page.getByText("There is a problem").count(), 0);
});

test("finance is scored from plan and variance, and the override estimated", async (t) => {
  const page = await at(t, "2025/26");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Quarter 1");
  await page.getByLabel("Code of the trust").fill("RA1");
  await page.getByLabel("Planned surplus, or deficit with a minus").fill("-1");
  await page.getByLabel("Variance to plan for the year to date").fill("-0.5");
  assert.deepEqual(await row(page, "Score on each metric", "Combined finance"), ["3.00", "plan and variance"]);
  await page.getByText("estimated from plan and variance").waitFor();
});

test("published trusts and a CSV file", async (t) => {
  const page = await at(t, "2025/26");
  await page.getByRole("button", { name: "Fill in the published trusts of quarter 1" }).click();
  await page.getByText("The published scores of 61 mental health and community trusts were filled in.").waitFor();
  const all = "All trusts given, by code";
  assert.deepEqual(await row(page, all, "RHA Nottinghamshire"), ["2.92", "2.92", "4", "4", "5", "56 of 61"]);
  assert.deepEqual(await row(page, all, "RXG South West Yorkshire"), ["1.77", "1.77", "1", "3", "3", "26 of 61"]);
  // The publisher averages unrounded scores, of which the tables have few: both are shown.
  assert.deepEqual(await row(page, all, "TAH Sheffield"), ["2.71", "2.70", "4", "4", "4", "48 of 61"]);
  const code = page.getByLabel("Code of the trust");
  await code.press("End");
  const before = Date.now();
  await code.pressSequentially("X");
  assert.equal(await page.getByRole("heading", { name: /^G6V2SX/ }).first().isVisible(), true);
  assert.ok(Date.now() - before < 2000);
  await accessible(page);

  await page.getByRole("button", { name: "Remove all trusts" }).click();
  const file = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  const choose = page.getByLabel("Choose or drop a CSV file of scores");
  const drop = (text) =>
    choose.evaluate((input, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "dropped.csv"));
      const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      return !input.parentElement.dispatchEvent(event); // else the browser would leave the page
    }, text);
  assert.equal(await drop("trust_code,OF1082\nRC3,1.25\n"), true);
  await page.getByText("1 row of dropped.csv read.").waitFor();
  assert.equal((await row(page, all, "RC3"))[0], "1.25");
  const csv = "trust_code,trust_name,OF1005,OF1041,colour\nRA1,<script>x</script>,2,3,red\nRB2,,abc,,blue\n";
  await choose.setInputFiles(file("mine.csv", csv));
  await page.getByText("2 rows of mine.csv read. Not read: colour.").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /of RB2: Expected .*found "abc"/);
  await page.getByLabel("Trust that the form shows").selectOption({ index: 2 });
  await score(page, "OF1005").fill("1.5");
  await page.getByLabel("Trust that the form shows").focus();
  assert.deepEqual((await row(page, all, "RA1 <script>x</script>")).slice(0, 1), ["2.50"]);
  await choose.setInputFiles(file("other.csv", "code,OF1005\nRA1,2\n"));
  await page.getByText("other.csv was not read: it has no column trust_code.").waitFor();
  const many = Array.from({ length: 1001 }, (_, row) => `R${row + 1000}`).join("\n");
  await choose.setInputFiles(file("many.csv", `trust_code\n${many}`));
  await page.getByText("many.csv was not read: it has more than 1000 rows.").waitFor();
  await choose.setInputFiles(file("large.csv", "trust_code\n".repeat(100_000)));
  await page.getByText("large.csv is larger than 500 kB and was not read.").waitFor();
});

test("a year whose cut points are not published asks for them", async (t) => {
  const page = await at(t, "2026/27");
  await page.getByLabel("Code of the trust").fill("RA1");
  await page.getByLabel("Published average").fill("2.00");
  await page.getByText("Needs: Three cut points").first().waitFor();
  await page.getByRole("radio", { name: "By cut points that I give" }).check();
  await page.getByLabel("First cut point").fill("2");
  await page.getByLabel("Second cut point").fill("2.5");
  await page.getByLabel("Third cut point").fill("3");
  await answer(page, "Does the financial override apply, as published?", "Yes");
  await page.getByText("Needs: Best segment under the override").first().waitFor();
  await page.getByLabel("Best segment under the financial override").fill("3");
  assert.equal(await said(page), "Segment 1 before the override. Segment 3 after it.");
  await page.getByText("Not in this year").first().waitFor();
  await page.getByRole("button", { name: "Add a metric that is not listed" }).press("Enter");
  await page.keyboard.type("Falls"); // the focus is in the new row
  await page.getByLabel("Published average").fill("");
  await page.getByLabel("Score", { exact: true }).fill("2.01");
  assert.deepEqual(await row(page, "Score on each metric", "Falls"), ["2.01", "the score given"]);
  await page.getByRole("button", { name: "Remove metric 1" }).press("Enter");
  assert.equal(await page.getByText("Falls").count(), 0);
  await page.getByRole("radio", { name: "By quarters of the averages" }).check();
  assert.match(await page.getByRole("alert").innerText(), /Quarters of averages: Expected/);
  await accessible(page);
});

test("everything can be done from the keyboard", async (t) => {
  const page = await open(t, "trust.html");
  await page.getByLabel("Financial year", { exact: true }).focus();
  await page.keyboard.type("2017");
  await page.keyboard.press("Tab");
  assert.equal(await page.getByRole("radio", { name: "Use of resources score" }).isChecked(), true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // Fill in a made-up trust
  assert.equal(await said(page), "Overall score: 3");
  await page.getByRole("radio", { name: "Use of resources score" }).focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getByRole("radio", { name: segments }).isChecked(), true);
  await page.getByLabel("Kind of body").focus();
  await page.keyboard.type("NHS");
  assert.match(await said(page), /^No segment is indicated/);
});

test("nothing stands wider than a phone in any part", async (t) => {
  const page = await at(t, "2017/18", undefined, { viewport: { width: 320, height: 640 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.getByRole("button", { name: "Fill in a made-up trust" }).click();
  await page.getByLabel("Other financial year").selectOption("2025/26");
  assert.equal(await width(), 320);
  await page.getByRole("radio", { name: segments }).check();
  await page.getByLabel("Kind of body").selectOption("NHS trust");
  await page.getByText("Signs of a need", { exact: true }).first().click();
  assert.equal(await width(), 320);
  await page.getByLabel("Financial year", { exact: true }).selectOption("2025/26");
  await page.getByRole("button", { name: "Fill in the published trusts of quarter 1" }).click();
  assert.equal(await width(), 320);
});

test("a printed page has the answer and its reasons, and no buttons or sliders", async (t) => {
  const page = await at(t, "2017/18");
  await type(page, called("vector 5: scores 3, 3, 3, 2, 2"));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button").count(), 0);
  assert.equal(await page.getByRole("slider").count(), 0);
  assert.equal(await page.getByText("Each slider ends").isVisible(), false);
  assert.equal(await region(page, headroom).isVisible(), true);
  assert.equal(await page.getByText("Liquidity of -10 days scores 3", { exact: true }).isVisible(), true);
  await pictures(page, "trust-print");
});
