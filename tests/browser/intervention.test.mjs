import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { accessible, pictures, start } from "./browser.mjs";

const { open } = await start(test);
const service = "How must this intervention run? – ICS rules";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const goOn = (page) => button(page, "Continue").click();
/** Waits until a page of the flow is there: its address changes before what it shows. */
const at = (page, name) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 10_000 });
const vector = (file, name) => {
  const path = new URL(`../vectors/${file}.json`, import.meta.url);
  const found = JSON.parse(readFileSync(path, "utf8")).cases.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};

/** Answers one question after another: `[question, answer]`, where three texts are a day. */
async function answer(page, ...answers) {
  for (const [question, given] of answers) {
    await at(page, question);
    await fill(page, given);
    await goOn(page);
  }
}

async function fill(page, given) {
  if (Array.isArray(given)) {
    for (const [place, name] of ["Day", "Month", "Year"].entries())
      await page.getByRole("textbox", { name, exact: true }).fill(given[place]);
  } else if ((await page.getByRole("radio").count()) > 0) {
    await page.getByRole("radio", { name: given, exact: true }).check();
  } else {
    await page.getByRole("textbox").fill(given);
  }
}

/** What the result has no answer to, a line each. */
const unanswered = (page) =>
  page.getByRole("region", { name: "Without an answer" }).locator("p").allInnerTexts();

/** What stands beside a name in the lists of the page. */
async function beside(page, name, within = page) {
  const row = within.locator(".nhsuk-summary-list__row", { has: page.getByText(name, { exact: true }) });
  return (await row.first().locator("dd").first().innerText()).trim();
}

const steps = (page) =>
  page.getByRole("region", { name: "The route" }).locator(".intervention-steps > li > p").allInnerTexts();

const q = {
  year: "Which financial year is it in?",
  about: "What is it about?",
  stage: "Which stage of maturity is the system at?",
  response: "What is to be done?",
  exceptional: "Are the circumstances exceptional?",
  national: "Is it so serious that it must be decided nationally?",
  reason: "What is the reason for these judgements?",
  inherit: "Does the system keep the freedoms of earlier stages?",
  powers: "Do you want the statutory powers too?",
  date: "On which day would a power be used?",
  body: "What kind of body is it?",
  segment: "Which segment is the body in?",
  proposed: "Which segment is proposed?",
  functions: "Does it fail its functions, or is it at risk of failing them?",
  information: "Is information needed from it?",
  breach: "Is it in breach?",
  breachedOn: "On which day was the breach?",
  governance: "Will its governance make it fail to comply with its licence?",
  warning: "Does a warning notice of the CQC require significant improvement?",
  undertaking: "What became of undertakings about this breach?",
  required: "Has a requirement or penalty been imposed for this breach before?",
  turnover: "What is its turnover in England?",
  notice: "Do you want to check the days of a notice?",
  measure: "What is the notice for?",
  received: "On which day is the notice received?",
  days: "How many days does the notice give?",
  prevent: "Is a shorter time needed to prevent a further breach?",
};

const subjects = { organisation: "One organisation in the system", system: "The system itself" };
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const yesNo = (yes) => (yes ? "Yes" : "No");

/** The answers that make the intervention of a vector. */
function answersOf({ subject, stage, exceptional, needs_national_decision, reason, inherit }) {
  return [
    [q.year, "2019/20"],
    [q.about, subjects[subject]],
    [q.stage, capital(stage)],
    [q.response, "Intervene"],
    [q.exceptional, yesNo(exceptional)],
    [q.national, yesNo(needs_national_decision)],
    ...(reason ? [[q.reason, reason]] : []),
    ...(inherit === undefined ? [] : [[q.inherit, inherit ? "Yes, they are kept" : "No, they are not kept"]]),
    [q.powers, "No"],
  ];
}

const trustIn2024 = [
  [q.year, "2024/25"],
  [q.powers, "Yes"],
  [q.date, ["1", "6", "2024"]],
  [q.body, "NHS foundation trust"],
];

const certainBreach = [
  [q.information, "Yes"],
  [q.breach, "It is satisfied that it is so"],
  [q.governance, "No"],
  [q.warning, "No"],
  [q.undertaking, "None were given"],
  [q.required, "No"],
];

async function begin(t, options) {
  const page = await open(t, "intervention.html", options);
  await button(page, "Start now").click();
  await at(page, q.year);
  return page;
}

async function toResult(page) {
  await at(page, "Check your answers");
  const route = (await beside(page, "Financial year")) === "2019/20"; // the one year with a ladder
  await button(page, route ? "See how it must run" : "See the powers").click();
  await at(page, route ? "How this intervention must run" : "Powers over a body");
}

test("an ordinary intervention in a developing system consults the system first", async (t) => {
  const page = await open(t, "intervention.html");
  assert.equal(await page.title(), service);
  await accessible(page);
  await pictures(page, "intervention-start");
  assert.ok(await page.getByText("The route: 2019/20 only. Powers and notices: every year.").isVisible());
  await button(page, "Start now").click();
  await at(page, q.year);
  assert.equal(await page.title(), `${q.year} – ${service}`);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  await accessible(page);
  await answer(
    page,
    [q.year, "2019/20"],
    [q.about, "One organisation in the system"],
    [q.stage, "Developing"],
    [q.response, "Intervene"],
    [q.exceptional, "No"],
    [q.national, "No"],
    [q.powers, "No"],
  );
  await at(page, "Check your answers");
  assert.equal(await page.title(), `Check your answers – ${service}`);
  assert.equal(await beside(page, "Stage of the system"), "Developing");
  await accessible(page);
  await pictures(page, "intervention-check");
  await toResult(page);
  await at(page, "How this intervention must run");
  assert.equal(await beside(page, "Who decides"), "Region");
  assert.deepEqual(await steps(page), [
    "The region consults the system on its position, through one identified lead, before approval and before enactment (will).",
    "The region decides on the intervention.",
    "The region carries out the intervention, as the single channel, after the decision (will).",
  ]);
  const source = page.getByText("Rules and sources of step 1", { exact: true });
  await source.click();
  const rule = page.getByRole("link", { name: "oversight.freedoms.developing.consult-before-escalation" });
  assert.match(await rule.first().getAttribute("href"), /rulebook\.html#2019\/20\/oversight\.freedoms/);
  assert.ok(await page.getByText("Designing integrated care systems (ICSs) in England").first().isVisible());
  const why = page.getByText("intervention, developing system: the region decides after", { exact: false });
  await why.click();
  assert.ok(await page.getByText("two judgements, as stated by the caller").isVisible());
  await accessible(page);
  await pictures(page, "intervention-result");
});

for (const name of [
  "an intervention in one organisation of an emerging system: national",
  "an intervention in one organisation of a maturing system: exceptional, earlier freedoms kept",
  "an intervention in a developing system itself: exceptional",
])
  test(`the page answers as the library does: ${name}`, async (t) => {
    const { input, expect } = vector("route", name);
    const page = await begin(t);
    const { inherit, ...document } = input.document;
    const asks = expect["/value/depends_on_inherit"];
    await answer(page, ...answersOf(asks ? { ...document, inherit: inherit ?? false } : document));
    await toResult(page);
    const route = page.getByRole("region", { name: "The route" });
    assert.equal(await beside(page, "Only channel", route), capital(expect["/value/channel"]));
    if (expect["/value/decides"])
      assert.equal(await beside(page, "Who decides", route), capital(expect["/value/decides"]));
    const count = Object.keys(expect).filter((path) => /^\/value\/steps\/\d+\/act$/.test(path)).length;
    assert.equal((await steps(page)).length, count);
    await page.getByText("Rules and sources of step", { exact: false }).last().click();
    assert.ok(await route.getByRole("link", { name: expect["/value/row"] }).last().isVisible());
  });

test("exceptional circumstances take away the agreement of a thriving system", async (t) => {
  const page = await begin(t);
  await answer(
    page,
    ...answersOf({
      subject: "organisation",
      stage: "thriving",
      exceptional: true,
      needs_national_decision: false,
      reason: "minute 7",
      inherit: false,
    }),
  );
  await toResult(page);
  assert.equal(await beside(page, "Who decides"), "Region, without the ICS's agreement");
  assert.ok(await page.getByText("The ICS's agreement is not needed: exceptional circumstances.").isVisible());
  assert.equal(await beside(page, "Reason for the judgements"), "minute 7");
  assert.ok(await page.getByRole("heading", { name: "What is not confirmed" }).isVisible());
});

test("only what the rules have for a subject is offered, and what is not published is said", async (t) => {
  const page = await begin(t);
  await answer(page, [q.year, "2019/20"], [q.about, "The system itself"], [q.stage, "Emerging"]);
  await at(page, q.response);
  assert.deepEqual(await page.getByRole("radio").evaluateAll((all) => all.map(({ value }) => value)), [
    "intervention",
    "information_request",
    "plan_review_system",
  ]);
  await page.goBack();
  await page.goBack();
  await answer(
    page,
    [q.about, "One organisation in the system"],
    [q.stage, "Developing"],
    [q.response, "Agree a recovery plan"],
    [q.powers, "No"],
  );
  await toResult(page);
  const route = page.getByRole("region", { name: "The route" });
  assert.ok(await route.getByText("nothing is published on the recovery plan of a developing system").isVisible());
  assert.ok(await route.getByText("To be done", { exact: true }).isVisible());
  assert.equal(await route.locator(".intervention-steps").count(), 0);
  await accessible(page);
});

test("a year without a ladder says which year has it", async (t) => {
  const page = await begin(t);
  await answer(page, [q.year, "2023/24"]);
  await at(page, q.powers);
  assert.ok(await page.getByText("These years have it: 2019/20.").isVisible());
  await accessible(page);
  await answer(page, [q.powers, "No"]);
  await toResult(page);
  assert.equal(await page.title(), `Powers over a body – ${service}`);
  assert.deepEqual(await unanswered(page), [
    "Not in force: who decides an intervention, and who must be asked or told first. These years have it: 2019/20.",
  ]);
});

test("what has an answer comes first, and the last day of a framework is said", async (t) => {
  const page = await begin(t);
  await answer(
    page,
    [q.year, "2025/26"],
    [q.powers, "Yes"],
    [q.date, ["15", "9", "2025"]],
    [q.body, "NHS trust"],
    [q.information, "Yes"],
    [q.breach, "No"],
    [q.governance, "No"],
    [q.warning, "No"],
  );
  await toResult(page);
  assert.deepEqual(await page.locator("h2").allInnerTexts(), [
    "Statutory powers",
    "Without an answer",
    "What it follows from",
  ]);
  const [route, roles, ...more] = await unanswered(page);
  assert.match(route, /^Not in force: who decides an intervention/);
  assert.match(roles, /^Not in force: who oversees a body by its segment, on 15 September 2025: it was in force from 1 July 2022 until 25 June 2025/);
  assert.match(roles, /These years have it: 2022\/23, 2023\/24, 2024\/25\.$/);
  assert.deepEqual(more, []);
  await accessible(page);
  await pictures(page, "intervention-powers-alone");
});

for (const [day, offered] of [
  [["30", "6", "2022"], "Clinical commissioning group (CCG)"],
  [["1", "7", "2022"], "Integrated care board (ICB)"],
])
  test(`the commissioner that there is on ${day.join(".")} is offered, and no other`, async (t) => {
    const page = await begin(t);
    await answer(page, [q.year, "2022/23"], [q.powers, "Yes"], [q.date, day]);
    await at(page, q.body);
    assert.deepEqual((await page.locator("label").allInnerTexts()).filter((text) => /CCG|ICB/.test(text)), [offered]);
  });

test("a certain breach opens requirements, with the most and the last day of a penalty", async (t) => {
  const { input, expect } = vector("powers", "a penalty on a turnover of 200000000");
  assert.equal(input.document.known.turnover, "200000000");
  assert.equal(expect["/value/open/1/penalty/most"], "20000000.00");
  const page = await begin(t);
  await answer(
    page,
    ...trustIn2024,
    [q.segment, "3"],
    [q.proposed, "4"],
    ...certainBreach,
    [q.breachedOn, ["5", "1", "2024"]],
    [q.turnover, "200000000"],
    [q.notice, "Yes"],
    [q.measure, "Compliance requirement"],
    [q.received, ["1", "6", "2024"]],
    [q.days, ""],
    [q.prevent, "No"],
  );
  assert.equal(await beside(page, "Turnover in England"), "£200,000,000");
  await toResult(page);
  const powers = page.getByRole("region", { name: "Statutory powers" });
  assert.deepEqual(await powers.locator("h4").allInnerTexts(), [
    "Section 104 of the Health and Social Care Act 2012",
    "Section 105 of the Health and Social Care Act 2012",
    "Section 106 of the Health and Social Care Act 2012",
  ]);
  assert.equal(await beside(page, "Penalty at most", powers), "10% of turnover in England");
  assert.equal(await beside(page, "That is at most", powers), "£20,000,000");
  assert.equal(await beside(page, "Last day for a notice of a penalty", powers), "5 January 2029");
  const excluded = powers.getByRole("region", { name: "Excluded: may not be used" });
  assert.ok(
    await excluded
      .getByRole("row", { name: "Section 14Z61 of the National Health Service Act 2006, tier 2 It reaches integrated care boards" })
      .isVisible(),
  );
  const roles = page.getByRole("region", { name: "Who oversees the body, by its segment" });
  assert.equal(await beside(page, "The move from segment 3 to 4 is decided by", roles), "NHS England nationally");
  assert.equal(await beside(page, "Integrated care board", roles), "Jointly, the board and NHS England together");
  const notice = page.getByRole("region", { name: "The notice", exact: true });
  assert.equal(await beside(page, "Last day for representations", notice), "29 June 2024");
  assert.equal(await beside(page, "Fewest days allowed", notice), "28");
  assert.ok(await notice.getByText("Valid", { exact: true }).isVisible());
  await accessible(page);
  await pictures(page, "intervention-powers");
});

for (const name of ["a board on its first day", "a commissioning group that fails, on its last day"])
  test(`the powers are those of the library: ${name}`, async (t) => {
    const { input, expect } = vector("powers", name);
    const { body, date, known } = input.document;
    const page = await begin(t);
    await answer(
      page,
      [q.year, input.year],
      [q.powers, "Yes"],
      [q.date, date.split("-").reverse()],
      [q.body, { icb: "Integrated care board (ICB)", ccg: "Clinical commissioning group (CCG)" }[body]],
    );
    const asked = {
      [q.segment]: "",
      [q.proposed]: "",
      [q.information]: yesNo(known.information_needed),
      [q.breach]: "No",
      [q.functions]: { satisfied: "It is satisfied that it is so" }[known.functions],
      [q.notice]: "No",
    };
    // What is asked of such a body on such a day is for the library to say; nothing else is known.
    for (;;) {
      const question = await page.getByRole("heading", { level: 1 }).innerText();
      if (question === "Check your answers") break;
      assert.ok(question in asked, question);
      await answer(page, [question, asked[question]]);
      await page.getByRole("heading", { level: 1, name: question, exact: true }).waitFor({ state: "detached" });
    }
    await toResult(page);
    const powers = page.getByRole("region", { name: "Statutory powers" });
    const open = Object.keys(expect).filter((path) => /^\/value\/open\/\d+\/power$/.test(path));
    assert.equal(await powers.locator("h4").count(), open.length);
    for (const path of open)
      assert.ok(await powers.locator(".nhsuk-card", { hasText: expect[path] }).count(), expect[path]);
    if (expect["/value/open/1/to"] === "2022-06-30")
      assert.equal(await beside(page, "In force until", powers), "30 June 2022");
  });

for (const [income, needs] of [
  ["10000000.00", "it needs none"],
  ["10000000.01", "it needs one"],
])
  test(`an independent provider with £${income} from the NHS: ${needs}`, async (t) => {
    const page = await begin(t);
    await answer(
      page,
      ...trustIn2024.slice(0, 3),
      [q.body, "Independent provider"],
      ["Does it hold a licence?", "No"],
      ["What is its yearly income from NHS services?", income],
      // With more income it needs a licence whatever its services are, so they are not asked about.
      ...(needs === "it needs none" ? [["Does it have commissioner-requested services?", "No"]] : []),
      [q.information, "Yes"],
      [q.breach, "It is satisfied that it is so"],
      ["What does it breach?", "The duty to hold a licence"],
    );
    if (needs === "it needs one")
      await answer(page, [q.required, "No"], [q.breachedOn, ["", "", ""]], [q.turnover, ""], [q.notice, "No"]);
    await toResult(page);
    const powers = page.getByRole("region", { name: "Statutory powers" });
    assert.ok(await powers.getByText(`The body holds no licence; ${needs}.`).isVisible());
    assert.equal(await powers.locator("h4").count(), needs === "it needs one" ? 2 : 1);
  });

test("a notice that is too short is not valid, and what shortens it is asked", async (t) => {
  const page = await begin(t);
  await answer(
    page,
    ...trustIn2024,
    [q.segment, ""],
    [q.proposed, ""],
    ...certainBreach,
    [q.breachedOn, ["", "", ""]],
    [q.turnover, ""],
    [q.notice, "Yes"],
    [q.measure, "Compliance requirement"],
    [q.received, ["1", "6", "2024"]],
    [q.days, "3"],
  );
  await toResult(page);
  const notice = page.getByRole("region", { name: "The notice", exact: true });
  assert.ok(await notice.getByText("Not valid", { exact: true }).isVisible());
  assert.ok(await notice.getByText("3 days are fewer than 5").isVisible());
  assert.equal(await beside(page, "Earliest last day allowed", notice), "29 June 2024");
  await page.getByRole("link", { name: "Change the answers" }).click();
  await page.getByRole("link", { name: "Change Days given" }).click();
  await answer(page, [q.days, "5"], [q.prevent, "Yes"]);
  await toResult(page);
  assert.ok(await notice.getByText("Valid", { exact: true }).isVisible());
  assert.equal(await beside(page, "Last day for representations", notice), "6 June 2024");
  const roles = (await unanswered(page)).find((one) => one.startsWith("Who oversees the body, by its segment"));
  assert.match(roles, /: this cannot be told, as .*\. Still needed: Segment\.$/);
  await page.getByRole("link", { name: "Change the answers" }).click();
  await page.getByRole("link", { name: "Change Days given" }).click();
  await answer(page, [q.days, ""]);
  await toResult(page); // the answer on a further breach stands
  assert.equal(await beside(page, "Days given", notice), "5");
  const powers = page.getByRole("region", { name: "Statutory powers" });
  assert.equal(await beside(page, "That is at most", powers), "Not told without the turnover");
});

test("what is not known leaves a power undecided, named as the question is", async (t) => {
  const page = await begin(t);
  await answer(
    page,
    ...trustIn2024,
    [q.segment, ""],
    [q.proposed, ""],
    [q.information, "Not known"],
    [q.breach, "Not known"],
    [q.governance, "No"],
    [q.warning, "No"],
    [q.undertaking, "Not known"],
    [q.required, "Not known"],
    [q.notice, "No"],
  );
  await toResult(page);
  const powers = page.getByRole("region", { name: "Statutory powers" });
  assert.ok(await powers.getByText("0 open, 3 that cannot be told, 9 excluded.").isVisible());
  assert.equal(await beside(page, "Depends on", powers), "Information needed");
  assert.equal(await page.getByText("known.").count(), 0);
});

test("every question that is not answered says what to select or enter", async (t) => {
  const page = await begin(t);
  const errors = [
    [q.year, "2019/20", "Select a financial year"],
    [q.about, "One organisation in the system", "Select what it is about"],
    [q.stage, "Maturing", "Select the system’s stage of maturity"],
    [q.response, "Intervene", "Select what is to be done"],
    [q.exceptional, "No", "Select yes if the circumstances are exceptional"],
    [q.national, "No", "Select yes if it must be decided nationally"],
    [q.inherit, "No, they are not kept", "Select whether freedoms of earlier stages are kept"],
    [q.powers, "Yes", "Select yes if you want the statutory powers too"],
    [q.date, ["1", "6", "2019"], "Enter the day on which a power would be used"],
    [q.body, "NHS foundation trust", "Select the kind of body"],
    [q.information, "Yes", "Select yes if information is needed from it"],
    [q.breach, "It is satisfied that it is so", "Select how far the regulator is convinced of a breach"],
    [q.governance, "No", "Select how far the regulator is convinced that governance will fail"],
    [q.warning, "No", "Select yes if a warning notice requires significant improvement"],
    [q.undertaking, "None were given", "Select what became of undertakings"],
    [q.required, "No", "Select yes if one has been imposed for this breach before"],
    [q.breachedOn, ["", "", ""], null],
    [q.turnover, "", null],
    [q.notice, "Yes", "Select yes if you want to check the days of a notice"],
    [q.measure, "Monetary penalty", "Select what the notice is for"],
    [q.received, ["1", "6", "2019"], "Enter the day on which the notice is received"],
    [q.days, "", null],
    [q.breachedOn, ["1", "6", "2018"], "Enter the day of the breach"],
  ];
  for (const [question, given, error] of errors) {
    if (error !== null) {
      await goOn(page);
      assert.equal(await page.title(), `Error: ${question} – ${service}`);
      assert.equal(await page.evaluate(() => document.activeElement?.id), "error-summary");
      const summary = page.locator("#error-summary").getByRole("link");
      assert.deepEqual(await summary.allInnerTexts(), [error]);
      if ([q.about, q.date].includes(question)) await accessible(page);
      await summary.click();
      assert.match(await page.evaluate(() => document.activeElement?.tagName), /INPUT/);
      const inline = await page.locator(".nhsuk-error-message").innerText();
      assert.equal(inline.replace(/\s+/g, " "), `Error: ${error}`);
    }
    await answer(page, [question, given]);
  }
  await toResult(page);
  assert.equal(
    await beside(page, "Last day for a notice of a penalty", page.getByRole("region", { name: "The notice", exact: true })),
    "1 June 2023",
  );
});

test("what cannot be is refused in the words of the library, and typing goes on", async (t) => {
  const page = await begin(t);
  const refused = async (given, says) => {
    await fill(page, given);
    await goOn(page);
    const found = await page.locator("#error-summary").getByRole("link").innerText();
    assert.ok(found.includes(says), found);
    assert.match(await page.title(), /^Error: /);
  };
  await answer(page, [q.year, "2024/25"], [q.powers, "Yes"]);
  await refused(["30", "2", "2025"], "The date must be a real date, with day, month and year");
  await refused(["x", "", "1e400"], "The date must be a real date, with day, month and year");
  await refused(["1", "6", "2019"], "Day of use: Expected a date in 2024/25, found 1 June 2019");
  await pictures(page, "intervention-date-error");
  await answer(page, [q.date, ["1", "6", "2024"]], [q.body, "NHS foundation trust"]);
  await refused("9", "Segment: Expected one of the segments 1, 2, 3, 4, found 9");
  await refused("1e400", "Segment: Expected a whole number");
  await answer(page, [q.segment, "2"]);
  await refused("0", "Proposed segment: Expected one of the segments 1, 2, 3, 4, found 0");
  await answer(page, [q.proposed, ""], ...certainBreach, [q.breachedOn, ["", "", ""]]);
  await refused("-5", "Turnover in England: Expected an amount of zero or more, found -5.00");
  await refused("1e400", "Turnover in England: Expected an amount");
  await answer(page, [q.turnover, "1000000"]);
  await at(page, q.notice);
});

test("the back button and the back link lead through the questions", async (t) => {
  const page = await begin(t);
  await answer(page, [q.year, "2019/20"], [q.about, "One organisation in the system"]);
  await page.goBack();
  await at(page, q.about);
  assert.ok(await page.getByRole("radio", { name: "One organisation in the system" }).isChecked());
  assert.equal(await page.title(), `${q.about} – ${service}`);
  await page.goForward();
  await at(page, q.stage);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await at(page, q.about);
  await page.goto(page.url().replace(/#.*/, "#/result"));
  await at(page, q.stage); // the answers do not lead to a result yet
});

test("a changed answer leads back to the check, by way of what it newly asks", async (t) => {
  const page = await begin(t);
  await answer(
    page,
    [q.year, "2019/20"],
    [q.about, "One organisation in the system"],
    [q.stage, "Developing"],
    [q.response, "Ask for information"],
    [q.inherit, "No, they are not kept"],
    [q.powers, "No"],
  );
  await page.getByRole("link", { name: "Change Stage of the system" }).click();
  await answer(page, [q.stage, "Emerging"]);
  await at(page, "Check your answers");
  assert.equal(await beside(page, "Stage of the system"), "Emerging");
  await page.getByRole("link", { name: "Change To be done" }).click();
  await answer(page, [q.response, "Intervene"], [q.exceptional, "No"], [q.national, "Yes"], [q.reason, ""]);
  await toResult(page);
  assert.ok(await page.getByText("No reason is recorded for the judgements stated.").isVisible());
  assert.equal((await steps(page)).length, 4);
  await page.getByRole("link", { name: "Change the answers" }).click();
  await page.getByRole("link", { name: "Change Financial year" }).click();
  await answer(page, [q.year, "2018/19"]);
  await at(page, "Check your answers");
  assert.deepEqual(await page.locator("dt").allInnerTexts(), ["Financial year", "Statutory powers"]);
  await button(page, "Start again").click();
  await button(page, "Start now").click();
  await at(page, q.year);
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
});

test("loading the page again keeps the answers and what is being typed", async (t) => {
  const page = await begin(t);
  await answer(page, ...trustIn2024);
  await page.getByRole("textbox").fill("3");
  await page.reload();
  await page.settled();
  await at(page, q.segment);
  assert.equal(await page.title(), `${q.segment} – ${service}`);
  assert.equal(await page.getByRole("textbox").inputValue(), "3");
  await page.goto(page.url().replace(/#.*/, ""));
  await page.settled();
  await button(page, "Go on").click();
  await at(page, q.segment);
});

test("the keyboard alone is enough", async (t) => {
  const page = await open(t, "intervention.html");
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await button(page, "Start now").focus();
  await press("Enter");
  await at(page, q.year);
  await press("Tab", "Space", "Enter"); // the newest year, and Enter in a radio goes on
  await at(page, q.powers);
  await press("Tab", "Space", "ArrowDown", "Tab", "Enter");
  await at(page, "Check your answers");
  assert.equal(await beside(page, "Statutory powers"), "No");
  await page.getByRole("link", { name: "Skip to main content" }).focus();
  await press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  assert.match(page.url(), /#\/check$/, "the skip link leaves the address alone");
});

test("a print shows the route with every source open, and no way around", async (t) => {
  const page = await begin(t);
  await answer(
    page,
    ...answersOf({ subject: "organisation", stage: "developing", exceptional: false, needs_national_decision: false }),
  );
  await toResult(page);
  const source = page.getByRole("region", { name: "The route" }).getByText("oversight.principles.region-decides").first();
  assert.equal(await source.isVisible(), false);
  await page.emulateMedia({ media: "print" });
  assert.ok(await source.isVisible());
  assert.ok(await page.getByText("The region decides on the intervention.").isVisible());
  assert.equal(await button(page, "Print this page").isVisible(), false);
  assert.equal(await page.getByRole("navigation", { name: "Menu" }).isVisible(), false);
  await pictures(page, "intervention-print");
});

test("nothing stands wider than a phone", async (t) => {
  const page = await begin(t, { viewport: { width: 320, height: 640 } });
  const narrow = async () =>
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, page.url());
  await narrow();
  await answer(page, ...trustIn2024.slice(0, 2));
  await narrow();
  await goOn(page);
  await narrow();
  await answer(page, ...trustIn2024.slice(2), [q.segment, "4"], [q.proposed, ""], ...certainBreach);
  await answer(page, [q.breachedOn, ["", "", ""]], [q.turnover, "999999999999"], [q.notice, "No"]);
  await narrow();
  await toResult(page);
  await narrow();
  for (const details of await page.locator("details > summary").all()) await details.dispatchEvent("click");
  await narrow();
  await accessible(page);
});

test("hostile text is shown as text", async (t) => {
  const page = await begin(t);
  const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> \u202Egnp.exe ${"z".repeat(50_000)}`;
  await answer(
    page,
    ...answersOf({ subject: "organisation", stage: "emerging", exceptional: true, needs_national_decision: true, reason: hostile }),
  );
  assert.equal(await beside(page, "Reason for the judgements"), hostile);
  assert.equal(await page.locator("main img, main script").count(), 0);
  await toResult(page);
  assert.equal((await steps(page)).length, 4);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
