import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import init, { checkSystemYear } from "ics-rules";

import { accessible, pictures, start } from "./browser.mjs";

await init();
const { open } = await start(test);
const data = new URL("../../examples/data/", import.meta.url);
const example = await readFile(new URL("illustrative-system-2019-20.json", data), "utf8");

/** The page with what a person finds on it. */
async function opened(t, options) {
  const page = await open(t, "system-year.html", options);
  const exact = { exact: true };
  return Object.assign(page, {
    cell: (label, table, row) => page.getByLabel(`${label}, ${table} ${row}`, exact),
    button: (name) => page.getByRole("button", { name, exact: true }),
    answer: page.locator(".system-year__answer"),
    parts: page.locator(".system-year__parts"),
    /** The texts of a table of the answer, row by row. */
    rows: async (name) => {
      const rows = page.getByRole("table", { name, exact: true }).locator("tbody tr");
      return rows.evaluateAll((found) =>
        found.map((row) =>
          [...row.children].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()),
        ),
      );
    },
    /** The figure beside a name in the short answer. */
    fact: async (name) => {
      const row = page.locator(".headline .nhsuk-summary-list__row");
      const value = row.filter({ has: page.getByText(name, exact) }).locator("dd");
      return (await value.innerText()).split("\n")[0].trim();
    },
    paste: async (cell, text) => {
      await cell.focus();
      await cell.evaluate((input, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        const options = { clipboardData, bubbles: true, cancelable: true };
        input.dispatchEvent(new ClipboardEvent("paste", options));
      }, text);
    },
    drop: async (name, text) => {
      const dataTransfer = await page.evaluateHandle(
        ([name, text]) => {
          const dropped = new DataTransfer();
          dropped.items.add(new File([text], name));
          return dropped;
        },
        [name, text],
      );
      await page.dispatchEvent(".system-year", "drop", { dataTransfer });
      await page.locator("#notice").waitFor();
    },
  });
}

/** Two members of 2019/20, as the first page of the library's README has them. */
async function smallest(page) {
  await page.getByLabel("Financial year").selectOption("2019/20");
  await page.getByLabel("System", { exact: true }).selectOption("QF7");
  await page.cell("Code", "member", 1).fill("RHQ");
  await page.cell("Kind", "member", 1).selectOption("foundation_trust");
  await page.cell("Control total or plan", "member", 1).fill("£3,500,000");
  await page.button("Add a member").click();
  await page.cell("Code", "member", 2).fill("03N");
  await page.cell("Kind", "member", 2).selectOption("ccg");
  await page.cell("Control total or plan", "member", 2).fill("(500,000)");
}

async function typedReturn(page, row, month, code, plan, actual, forecast) {
  await page.cell("Month", "return", row).fill(month);
  await page.cell("Code", "return", row).fill(code);
  await page.cell("Plan to date", "return", row).fill(plan);
  await page.cell("Actual to date", "return", row).fill(actual);
  await page.cell("Forecast for the year", "return", row).fill(forecast);
}

test("the smallest system, typed by hand, has its control total at once", async (t) => {
  const page = await opened(t);
  await accessible(page);
  await pictures(page, "system-year-empty");
  await page.cell("Code", "member", 1).fill("RHQ");
  assert.deepEqual(await page.answer.getByRole("link").allInnerTexts(), [
    "System",
    "Financial year",
    "Member 1 (RHQ): kind",
    "Member 1 (RHQ): control total or plan",
  ]);
  assert.doesNotMatch(await page.answer.innerText(), /£\d/);
  await smallest(page);
  assert.equal(await page.fact("System control total"), "£3,000,000");
  assert.match(await page.answer.innerText(), /There are no monthly returns yet/);
  assert.deepEqual(await page.rows("What the control total is made of"), [
    ["03N", "(£500,000)"],
    ["RHQ", "£3,500,000"],
    ["All members", "£3,000,000"],
  ]);
  assert.match(await page.parts.innerText(), /No agreement is stated, so nothing is shared/);
});

test("the example has its known answers, part by part", async (t) => {
  const page = await opened(t);
  await page.button("Load the example").click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "notice");
  assert.equal(await page.fact("System control total"), "(£26,030,000)");
  assert.equal(await page.fact("Variance to date, M8 (November)"), "(£5,582,220)");
  assert.equal(await page.fact("Forecast for the year"), "(£31,072,000)");
  assert.match(await page.fact("Against the system control total"), /^\(£5,042,000\)\s*Forecast to be missed$/);

  const total = await page.rows("What the control total is made of");
  assert.deepEqual(total[5], [
    "RZ2 Eastmoor General Hospital",
    "(£9,200,000)",
    "(£9,200,000)",
    "(£400,000)",
    "(£9,600,000)",
  ]);
  assert.deepEqual(total[9], [
    "RZ6 Northern Ambulance Service",
    "£1,200,000",
    "£420,000",
    "£0",
    "£420,000",
  ]);
  const position = await page.rows("Position to date, M8 (November)");
  assert.deepEqual(position.at(-1), ["System", "(£17,440,100)", "(£23,022,320)", "(£5,582,220)"]);
  const own = await page.rows("Organisations against their own totals");
  assert.deepEqual(own[1], [
    "09B South Northshire CCG",
    "(£3,400,000)",
    "M8",
    "(£4,600,000)",
    "(£1,200,000)",
    "Forecast to be missed",
  ]);
  assert.deepEqual(own[6], [
    "RZ3 Westvale Hospitals",
    "£2,500,000",
    "M8",
    "£2,950,000",
    "£450,000",
    "Forecast to be met",
  ]);
  const bears = await page.rows("Who bears what");
  assert.deepEqual(bears[8], ["RZ5", "£0", "(£148,250)", "£148,250", "(£148,250)", "£451,750"]);
  const pays = await page.rows("Who pays whom");
  assert.equal(pays.length, 9);
  assert.deepEqual(pays[0], ["RZ3", "RZ1", "£1,038,440.55"]);

  const parts = await page.parts.innerText();
  assert.match(
    parts,
    /Run rate: \(£2,877,790\) a month, which over the year would come to \(£34,533,480\)/,
  );
  assert.match(
    parts,
    /\(09B \(£1,000,000\), RZ1 £1,000,000\): not in effect, awaiting the agreement of 09B/,
  );
  assert.match(parts, /The system is developing/);
  assert.match(parts, /Both regional directors sign off a net-neutral change/);
  await accessible(page);
  await pictures(page, "system-year-filled");
});

test("each chart says in words and in a table what it shows", async (t) => {
  const page = await opened(t);
  await page.button("Load the example").click();
  const members = page.getByRole("img", {
    name: /^Members against plan to date, M8 \(November\)\. Behind plan: 09B \(£1,321,600\), RZ1 \(£3,477,600\), RZ2 \(£1,626,800\), RZ6 \(£38,220\)\.$/,
  });
  await members.locator(".ct-bar").nth(19).waitFor({ state: "attached" });
  assert.equal(await members.locator(".ct-bar").count(), 20);
  const months = page.getByRole("img", {
    name: /^System month by month.*the system control total is \(£26,030,000\)\.$/,
  });
  await months.locator(".ct-line").nth(3).waitFor({ state: "attached" });
  assert.equal(await months.locator(".ct-line").count(), 4);
  // The longest bar is the deepest deficit: the actual of RZ1, not its plan.
  const lengths = await members
    .locator(".chart__series--1 .ct-bar")
    .evaluateAll((bars) => bars.map((bar) => Math.abs(bar.getBoundingClientRect().width)));
  const plans = await members
    .locator(".chart__series--0 .ct-bar")
    .evaluateAll((bars) => bars.map((bar) => Math.abs(bar.getBoundingClientRect().width)));
  assert.ok(Math.max(...lengths) > Math.max(...plans));
  await page
    .getByText("As a table: System month by month, against the system control total")
    .click();
  const table = await page.rows("System month by month, against the system control total");
  assert.deepEqual(table[7], [
    "M8",
    "(£17,440,100)",
    "(£23,022,320)",
    "(£34,533,480)",
    "(£26,030,000)",
  ]);
});

test("what is missing is named, and no number stands on a gap", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await typedReturn(page, 1, "6", "RHQ", "1,200,000", "(300,000)", "");
  // The other member made no return, and this one no forecast.
  assert.doesNotMatch(await page.answer.innerText(), /Forecast for the year/);
  const parts = await page.parts.innerText();
  assert.match(parts, /returns: 03N at M6/);
  assert.match(parts, /returns: forecast of RHQ at M6/);
  await page.button("Add a return").click();
  await typedReturn(page, 2, "6", "03N", "0", "0", "0");
  assert.equal(await page.fact("Variance to date, M6 (September)"), "(£1,500,000)");

  // A return without its actual does not count, and is asked for.
  await page.cell("Actual to date", "return", 2).fill("");
  assert.match(await page.answer.innerText(), /These returns are not counted yet/);
  assert.equal(await page.answer.getByRole("link").innerText(), "Return 2 (03N): actual to date");
  assert.doesNotMatch(await page.answer.innerText(), /Variance to date, M6 \(September\)\s+\(£/);
  assert.match(await page.parts.innerText(), /returns: 03N at M6/);

  // Without a control total there is no number at all.
  await page.cell("Control total or plan", "member", 2).fill("");
  assert.doesNotMatch(await page.answer.innerText(), /£\d/);
  assert.equal(await page.parts.count(), 0);
  await page.answer.getByRole("link", { name: "Member 2 (03N): control total or plan" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "members-1-control-total");
});

test("a wrong cell is refused where it stands, while the caret stays in it", async (t) => {
  const page = await opened(t);
  await smallest(page);
  const cell = page.cell("Control total or plan", "member", 2);
  for (const wrong of ["1e400", "1,23", "<script>alert(1)</script>", "\u200f12", "£", "1 234"]) {
    await cell.fill(wrong);
    assert.doesNotMatch(await page.answer.innerText(), /£\d/, wrong);
    const error = page.locator("#members-1-control-total-error");
    await error.waitFor();
    assert.match(
      await error.innerText(),
      /Member 2 \(03N\): control total or plan:\s+Expected an amount in pounds/,
    );
    assert.equal(await cell.getAttribute("aria-describedby"), "members-1-control-total-error");
    assert.equal(await page.locator("#error-summary a").count(), 1);
    assert.equal(
      await page.evaluate(() => document.activeElement.id),
      "members-1-control-total",
      wrong,
    );
    await cell.fill("(500,000)");
    assert.equal(await page.fact("System control total"), "£3,000,000");
  }
  // A script stays a text, in a name as well.
  await page.cell("Name", "member", 1).fill("<script>document.title = 'taken'</script>");
  assert.match(
    (await page.rows("What the control total is made of"))[1][0],
    /<script>document\.title/,
  );
  assert.notEqual(await page.title(), "taken");

  // Neither does a text without an end, wherever it is typed.
  const endless = "x".repeat(20_000);
  await page.cell("Name", "member", 1).fill(endless);
  await page.cell("Code", "return", 1).fill(endless);
  await page.locator("#returns-0-code-error").waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.cell("Code", "return", 1).fill("");

  // A comma on the way to an amount is no error.
  await cell.fill("");
  await cell.pressSequentially("-1,250,000");
  assert.equal(await page.locator("#error-summary").count(), 0);
  assert.equal(await page.fact("System control total"), "£2,250,000");

  await page.cell("Code", "member", 2).fill("rhq");
  await cell.fill("1,23");
  await cell.blur();
  await page.locator("#error-summary").waitFor();
  await accessible(page);
  await pictures(page, "system-year-error");
  await page.locator("#error-summary a").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "members-1-code");
});

test("a block of cells from a spreadsheet fills the table, adding rows", async (t) => {
  const page = await opened(t);
  await page.getByLabel("Financial year").selectOption("2019/20");
  await page.getByLabel("System", { exact: true }).selectOption("QF7");
  const first = page.cell("Code", "member", 1);
  await page.paste(
    first,
    "RHQ\tSheffield\tFoundation Trust\t£3,500,000\r\nRXF\tMid Yorkshire\tNHS Trust\t(1,000,000.50)\r\n03N\t\tCCG\t0\r\n",
  );
  assert.equal(await page.cell("Code", "member", 3).inputValue(), "03N");
  assert.equal(await page.cell("Kind", "member", 2).inputValue(), "nhs_trust");
  assert.equal(await page.fact("System control total"), "£2,499,999.50");
  assert.equal(await page.evaluate(() => document.activeElement.id), "members-0-code");

  // With heads, columns go where they belong, whatever their order.
  await page.paste(
    page.cell("Month", "return", 1),
    "Code\tMonth\tActual to date\tPlan to date\nRHQ\t6\t1\t2\nRXF\t6\t3\t4\n03N\t6\t5\t5",
  );
  const position = await page.rows("Position to date, M6 (September)");
  assert.deepEqual(position.at(-1), ["System", "£11", "£9", "(£2)"]);

  await page.button("Undo").click();
  assert.equal(await page.cell("Month", "return", 1).inputValue(), "");
  assert.equal(await page.fact("System control total"), "£2,499,999.50");
});

test("a pasted block goes by the heads that are known, and the others are told", async (t) => {
  const page = await opened(t);
  await page.getByLabel("Financial year").selectOption("2019/20");
  await page.getByLabel("System", { exact: true }).selectOption("QF7");
  await page.paste(page.cell("Code", "member", 1), "RHQ\t\tFoundation trust\t3,500\n03N\t\tCCG\t0\n");
  await page.paste(
    page.cell("Month", "return", 1),
    "Month\tOrg code\tYTD plan\tYTD actual\tVariance\tFOT\n6\tRHQ\t1,200\t1,100\t(100)\t3,400\n6\t03N\t0\t0\t0\t0",
  );
  assert.match(await page.locator("#notice").innerText(), /Columns that were not read: Variance\./);
  assert.equal(await page.cell("Forecast for the year", "return", 1).inputValue(), "3,400");
});

test("a file in which a figure may land in the wrong column is refused", async (t) => {
  const page = await opened(t);
  for (const [text, why] of [
    ["Code,Kind,Control total,Turnover 2019/20,Turnover 2018/19\nRHQ,FT,1,2,3\n", /Turnover 2019\/20.*Turnover 2018\/19/],
    ["Code,Kind,Control total\nRHQ,Foundation trust,3,500\n", /4 cells under 3 heads/],
    ['Code,Kind,Control total\nRHQ,"FT,3\n03N,CCG,0\n', /quotation mark/],
    ["Code,Kind,Control total (£m)\nRHQ,FT,3.5\n", /in millions of pounds/],
  ]) {
    await page.drop("members.csv", text);
    assert.match(await page.getByRole("alert").innerText(), why);
    assert.equal(await page.cell("Code", "member", 1).inputValue(), "");
  }
});

test("ten thousand rows are refused at once, and nothing is changed", async (t) => {
  const page = await opened(t);
  await smallest(page);
  const began = Date.now();
  await page.paste(page.cell("Month", "return", 1), "6\tRHQ\t1\t1\t1\n".repeat(10_000));
  await page
    .getByText("10,000 rows are more than this page shows (1,000). Nothing was changed.")
    .waitFor();
  assert.ok(Date.now() - began < 3000);
  assert.equal(await page.cell("Month", "return", 2).count(), 0);
  await page.drop("many.csv", `month,code,plan to date\n${"6,RHQ,1\n".repeat(5000)}`);
  assert.match(await page.locator("#notice").innerText(), /5,000 rows are more/);
  assert.equal(await page.fact("System control total"), "£3,000,000");
});

test("a dropped document is shown, and what the tables do not show is kept and named", async (t) => {
  const page = await opened(t);
  await page.drop("year.json", example);
  assert.equal(await page.fact("System control total"), "(£26,030,000)");
  assert.equal(await page.cell("Control total or plan", "member", 1).inputValue(), "(18,500,000)");
  assert.deepEqual(await page.locator(".kept-parts li > span").allInnerTexts(), [
    "Maturity",
    "Populations by level (6)",
    "Adjustments between members (2)",
    "Concerns (3)",
    "RZ6: share that counts in each system",
    "RZ1 at M8: amounts that do not count",
  ]);
  const form = await page.locator(".system-year__form").innerText();
  assert.match(form, /Shared in proportion to\s+Turnover/);
  assert.match(form, /RZ5:\s+Share of turnover: 0\.001\s+RZ6:\s+Amount: £100,000/);

  // The ambulance trust counts whole once its split is left out: 26,030,000 less 780,000.
  await page.button("Leave out RZ6: share that counts in each system").click();
  assert.equal(await page.fact("System control total"), "(£25,250,000)");
  await page.button("Undo").click();
  assert.equal(await page.fact("System control total"), "(£26,030,000)");
});

test("a table of members or of returns is read from a CSV file", async (t) => {
  const page = await opened(t);
  await page.getByLabel("Financial year").selectOption("2019/20");
  await page.getByLabel("System", { exact: true }).selectOption("QF7");
  // A pound sign in the alphabet of Windows, as older spreadsheets write it.
  const members = Buffer.from(
    'Code,Kind,Control total,Board\nRHQ,foundation trust,"\xa33,500,000",x\n03N,CCG,(500000),y\n',
    "latin1",
  );
  const file = page.getByLabel("Choose or drop a file");
  await file.setInputFiles({ name: "members.csv", mimeType: "text/csv", buffer: members });
  assert.match(
    await page.locator("#notice").innerText(),
    /members\.csv: 2 members read\. Columns that were not read: Board\./,
  );
  assert.equal(await page.fact("System control total"), "£3,000,000");
  await page.drop(
    "returns.csv",
    "month;code;plan_to_date;actual_to_date;forecast\n6;RHQ;10;20;3500000\n6;03N;0;0;(500001)\n",
  );
  assert.equal(await page.fact("Variance to date, M6 (September)"), "£10");
  assert.match(await page.fact("Against the system control total"), /^\(£1\)\s*Forecast to be missed$/);

  // Amounts whose heads say that they are in thousands are not taken for pounds.
  await page.drop("thousands.csv", "Code,Kind,Control total (£000)\nRHQ,foundation_trust,3500\n");
  assert.match(await page.locator("#notice").innerText(), /Control total \(£000\): Expected amounts in pounds.*in thousands of pounds/);
  assert.equal(await page.fact("System control total"), "£3,000,000");
});

test("a file that is something else is refused, and says why", async (t) => {
  const page = await opened(t);
  await smallest(page);
  const refusal = page.getByRole("alert");
  await page.drop("notes.csv", "hello,world\n1,2\n");
  assert.match(
    await refusal.innerText(),
    /The first row must name the columns, for members: Code, Name, Kind, Control total or plan/,
  );
  assert.equal(await page.evaluate(() => document.activeElement.id), "notice");
  await page.drop("broken.json", '{"system": ');
  assert.match(await refusal.innerText(), /broken\.json was not read\. Nothing was changed\./);
  await page.drop(
    "other.json",
    await readFile(new URL("illustrative-use-of-resources-2017-18.json", data), "utf8"),
  );
  assert.match(await refusal.innerText(), /other\.json was not read/);
  await page.drop("wrong.json", example.replace('"-18500000"', '"1e400"'));
  assert.match(
    await refusal.innerText(),
    /members\[0\]\.control_total: Expected an amount in pounds.*found "1e400"/,
  );
  await accessible(page);
  assert.equal(await page.fact("System control total"), "£3,000,000");
});

test("what is saved is what was loaded, and loads again", async (t) => {
  const page = await opened(t);
  const save = async () => {
    const downloading = page.waitForEvent("download");
    await page.button("Save as a file").click();
    const download = await downloading;
    return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
  };
  await page.button("Load the example").click();
  const [name, text] = await save();
  assert.equal(name, "QZZ-2019-20.json");
  assert.deepEqual(JSON.parse(text), checkSystemYear(example));

  await page.button("Start over").click();
  assert.equal(await page.locator(".headline").count(), 0);
  assert.equal(await page.cell("Code", "member", 1).inputValue(), "");
  await page.drop(name, text);
  assert.equal(await page.fact("Forecast for the year"), "(£31,072,000)");
  assert.deepEqual(await save(), [name, text]);

  // What is not complete is not saved.
  await page.cell("Actual to date", "return", 80).fill("");
  await page.button("Save as a file").click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "error-summary");
  assert.match(
    await page.locator("#error-summary").innerText(),
    /Return 80 \(09D\): actual to date/,
  );
});

test("amounts in thousands are read as thousands, typed or in a document", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await page.getByLabel("£000", { exact: true }).check();
  assert.equal(await page.fact("System control total"), "£3,000,000,000");
  await page.cell("Control total or plan", "member", 1).fill("3,500.5");
  await page.cell("Control total or plan", "member", 2).fill("(500)");
  assert.equal(await page.fact("System control total"), "£3,000,500");
  await page.cell("Control total or plan", "member", 1).fill("0.000001");
  await page.locator("#members-0-control-total-error").waitFor();

  const inThousands = {
    system: "QF7",
    year: "2019/20",
    unit: "thousands",
    members: [
      {
        code: "RHQ",
        kind: "foundation_trust",
        control_total: "3500",
        plan: [{ month: 7, plan_to_date: "12" }],
      },
    ],
  };
  await page.drop("thousands.json", JSON.stringify(inThousands));
  assert.ok(await page.getByLabel("£000", { exact: true }).isChecked());
  assert.equal(await page.cell("Control total or plan", "member", 1).inputValue(), "3500");
  assert.equal(await page.fact("System control total"), "£3,500,000");
  const downloading = page.waitForEvent("download");
  await page.button("Save as a file").click();
  const saved = await readFile(await (await downloading).path(), "utf8");
  assert.deepEqual(JSON.parse(saved), checkSystemYear(inThousands));
});

test("members share a gain or loss by the key that is chosen", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await typedReturn(page, 1, "6", "RHQ", "0", "0", "2,500,000");
  await page.button("Add a return").click();
  await typedReturn(page, 2, "6", "03N", "0", "0", "(500,000)");
  const how = page.getByLabel("How a gain or loss is shared");
  await how.selectOption("equal");
  assert.deepEqual(await page.rows("Who bears what"), [
    ["03N", "£0", "(£500,000)", "(£500,000)", "(£1,000,000)"],
    ["RHQ", "(£1,000,000)", "(£500,000)", "£500,000", "£3,000,000"],
  ]);
  assert.deepEqual(await page.rows("Who pays whom"), [["03N", "RHQ", "£500,000"]]);

  // Turnover is asked for once it is the key.
  assert.equal(await page.cell("Turnover", "member", 1).count(), 0);
  await how.selectOption("turnover");
  assert.match(await page.parts.innerText(), /turnover of 03N|03N.*turnover/);
  await page.cell("Turnover", "member", 1).fill("300");
  await page.cell("Turnover", "member", 2).fill("100");
  assert.deepEqual(await page.rows("Who pays whom"), [["03N", "RHQ", "£250,000"]]);

  await how.selectOption("fixed");
  await page.getByLabel("Share of RHQ").fill("90%");
  await page.getByLabel("Share of 03N").fill("0.2");
  await page.locator("#error-summary").waitFor();
  assert.match(
    await page.locator("#error-summary").innerText(),
    /Expected exactly 1, found shares that sum to 1\.1/,
  );
  await page.getByLabel("Share of 03N").fill("0.1");
  assert.deepEqual(await page.rows("Who pays whom"), [["03N", "RHQ", "£100,000"]]);
});

test("a year without a control total says which years have one", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await page.getByLabel("Financial year").selectOption("2016/17");
  assert.match(
    await page.answer.innerText(),
    /This is not in force: a system control total\..*2018\/19, 2019\/20/s,
  );
  assert.equal(await page.locator(".headline").count(), 0);
  await accessible(page);
});

test("a year that sets the system a total asks for it, and a year of balance needs none", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await page.getByLabel("Financial year").selectOption("2021/22");
  await page.answer.getByRole("link", { name: "Total set for the system" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "system-target");
  await page.keyboard.type("(1,000,000)");
  assert.equal(await page.fact("System target"), "(£1,000,000)");
  assert.match(
    await page.parts.innerText(),
    /come to £3,000,000, which is £4,000,000 against the system target/,
  );
  await page.getByLabel("Financial year").selectOption("2023/24");
  await page.cell("Kind", "member", 2).selectOption("icb");
  await page.getByLabel("Total set for the system").fill("");
  assert.equal(await page.fact("System objective"), "£0");
});

test("why opens, with rules and their sources, and follows what is typed", async (t) => {
  const page = await opened(t);
  await smallest(page);
  const part = page.getByRole("region", { name: "Control total", exact: true });
  assert.equal(await part.locator(".explanation").count(), 0);
  await part.getByText("Why, by which rules").click();
  await part.getByText("The system control total is a surplus of £3,000,000").first().waitFor();
  await page.cell("Control total or plan", "member", 2).fill("(1,500,000)");
  await part.getByText("The system control total is a surplus of £2,000,000").first().waitFor();
  await page.parts.getByText("Sources", { exact: true }).click();
  assert.ok((await page.parts.locator(".printed a[rel=external]").count()) > 0);
  await page.getByText("The whole report as text").click();
  assert.match(
    await page.locator("pre.report").innerText(),
    /South Yorkshire \(QF7\), North East and Yorkshire: 2019\/20/,
  );
});

test("loading the page again keeps what was typed", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await page.reload();
  await page.settled();
  assert.equal(await page.cell("Control total or plan", "member", 2).inputValue(), "(500,000)");
  assert.equal(await page.fact("System control total"), "£3,000,000");
});

test("what an older page kept and this one does not know gives way", async (t) => {
  const page = await opened(t);
  await page.getByLabel("Financial year").selectOption("2019/20");
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem("system-year"));
    sessionStorage.setItem("system-year", JSON.stringify({ ...kept, members: [null] }));
  });
  await page.reload();
  await page.settled();
  assert.equal(await page.cell("Code", "member", 1).inputValue(), "");
  assert.equal(await page.getByLabel("Financial year").inputValue(), "");
});

test("everything can be done from the keyboard", async (t) => {
  const page = await opened(t);
  const focused = () =>
    page.evaluate(
      () => document.activeElement.getAttribute("aria-label") ?? document.activeElement.id,
    );
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  await page.getByLabel("Financial year").focus();
  await page.keyboard.type("2019");
  await press("Tab");
  assert.equal(await focused(), "system");
  await page.keyboard.type("South York");
  await page.cell("Code", "member", 1).focus();
  await page.keyboard.type("RHQ");
  await press("Tab", 2);
  assert.equal(await focused(), "Kind, member 1");
  await page.keyboard.type("Found");
  await press("Tab");
  await page.keyboard.type("-500");
  assert.equal(await page.fact("System control total"), "(£500)");
  await press("Tab", 2);
  assert.equal(await focused(), "add-members");
  await press("Enter");
  assert.equal(await focused(), "Code, member 2");
  await page.keyboard.type("RXF");
  await press("Tab", 4);
  assert.equal(await focused(), "Remove member 2");
  await press("Space");
  assert.equal(await focused(), "Code, member 1");
  assert.equal(await page.fact("System control total"), "(£500)");
});

test("a month is begun for every member at once", async (t) => {
  const page = await opened(t);
  await smallest(page);
  await page.getByLabel("Month, 1 (April) to 12 (March)").fill("6");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "returns-0-month");
  assert.equal(await page.cell("Code", "return", 2).inputValue(), "03N");
  assert.equal(await page.cell("Month", "return", 2).inputValue(), "6");
  assert.equal(await page.cell("Code", "return", 3).count(), 0);
});

test("on paper stand the answer, the tables, the caveats and the sources, and no buttons", async (t) => {
  const page = await opened(t, { viewport: { width: 720, height: 1000 } });
  await page.button("Load the example").click();
  await page.emulateMedia({ media: "print" });
  assert.equal(
    await page.locator("button:visible, input[type=file]:visible, nav:visible").count(),
    0,
  );
  const top = async (found) => (await found.first().boundingBox()).y;
  const answer = await top(page.locator(".headline"));
  const members = await top(page.getByRole("table", { name: "Members", exact: true }));
  const caveats = await top(
    page.getByText("both regional directors sign off a net-neutral change"),
  );
  assert.ok(answer < members && members < caveats);
  assert.ok(await page.cell("Actual to date", "return", 80).isVisible());
  // What is folded on the screen is open on paper.
  assert.ok(
    await page.getByText("no source text gives it; before the regions merged").first().isVisible(),
  );
  const sources = page.locator(".printed .nhsuk-details__text");
  assert.ok((await sources.boundingBox()).height > 100);
});

test("on a phone the tables scroll and the page does not", async (t) => {
  const page = await opened(t, { viewport: { width: 320, height: 640 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await width(), 320);
  await page.button("Load the example").click();
  assert.equal(await width(), 320);
  await page.cell("Control total or plan", "member", 2).fill("1,23");
  await page.locator("#error-summary").waitFor();
  assert.equal(await width(), 320);
  const region = page.getByRole("region", { name: "Members, as typed" });
  assert.ok(await region.evaluate((found) => found.scrollWidth > found.clientWidth));
});

test("the answer for ten members follows each key", async (t) => {
  const page = await opened(t);
  await page.button("Load the example").click();
  const cell = page.cell("Forecast for the year", "return", 80);
  const taken = { answer: [], keystroke: [] };
  await cell.fill("");
  for (const key of "500000".repeat(5)) {
    await cell.press(key);
    for (const name of Object.keys(taken)) {
      taken[name].push(
        await page.evaluate((name) => performance.getEntriesByName(name)[0].duration, name),
      );
    }
    if ((await cell.inputValue()).length === 6) await cell.fill("");
  }
  const median = (times) => times.sort((one, two) => one - two)[Math.floor(times.length / 2)];
  t.diagnostic(
    `answer ${median(taken.answer).toFixed(1)} ms, with rendering ${median(taken.keystroke).toFixed(1)} ms`,
  );
  assert.ok(median(taken.answer) < 50);
  assert.ok(median(taken.keystroke) < 150);
});
