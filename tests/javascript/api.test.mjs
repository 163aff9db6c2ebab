// What crosses into the package and what is thrown; the answers themselves are in tests/vectors.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import init, * as ics from "ics-rules";

const file = new URL("../../examples/data/illustrative-system-2019-20.json", import.meta.url);
const json = await readFile(file, "utf8");
const illustrative = () => JSON.parse(json);

before(() => init());

/** Runs something that must throw an IcsRulesError, and gives its problems as [code, path]. */
function refused(act) {
  let problems;
  assert.throws(act, (error) => {
    assert(error instanceof ics.IcsRulesError && error instanceof Error, String(error));
    assert.equal(error.name, "IcsRulesError");
    assert.equal(error.code, error.problems[0].code);
    problems = error.problems.map(({ code, path }) => [code, path]);
    return true;
  });
  return problems;
}

const system = (member) => ({
  system: "QF7",
  year: "2019/20",
  members: [{ code: "RHQ", kind: "foundation_trust", control_total: "1", ...member }],
});

test("an object and its JSON text give the same assessment", () => {
  const assessment = ics.assess(illustrative());
  assert.equal(assessment.control_total.outcome, "answer");
  assert.match(assessment.control_total.value.total, /^-?\d+\.\d\d$/);
  assert.deepEqual(ics.assess(json), assessment);
});

test("a report and explanations are texts", () => {
  assert.match(ics.report(illustrative()), /Northshire/);
  assert.match(ics.reportHtml(json), /^<div class="ics-assessment">/);
  assert.match(ics.explainText(json), /^Northshire/);
  assert.match(ics.explainMarkdown(json, "control_total"), /^- /);
  assert.match(ics.explainHtml(json, "routes"), /<details/);
  assert.equal(ics.explain(json).because.length > 1, true);
  assert.equal(ics.explainPart(json, "risk_share").says.length > 0, true);
});

test("a part that the document gives nothing for has no explanation", () => {
  assert.equal(ics.explainPart(system(), "risk_share"), null);
  assert.equal(ics.explainText(system(), "risk_share"), "");
  assert.deepEqual(refused(() => ics.explainPart(system(), "risks")), [["unknown_value", ""]]);
});

test("every problem is thrown at once, in the order of the input", () => {
  const document = { ...system({ control_total: 0.5, knd: "ccg" }), concern: [] };
  assert.deepEqual(refused(() => ics.assess(document)), [
    ["unknown_field", "concern"],
    ["unknown_field", "members[0].knd"],
    ["inexact_number", "members[0].control_total"],
  ]);
});

test("a document that was read has its amounts in pounds", () => {
  const [member] = ics.checkSystemYear({ ...system({ control_total: "3.5" }), unit: "thousands" }).members;
  assert.equal(member.control_total, "3500.00");
});

test("whole numbers that JavaScript holds exactly are amounts", () => {
  assert.equal(ics.parseMoney(-5), "-5.00");
  assert.equal(ics.parseMoney(-0), "0.00");
  assert.deepEqual(refused(() => ics.parseMoney(0.1)), [["inexact_number", ""]]);
  assert.deepEqual(refused(() => ics.parseMoney(1e21)), [["inexact_number", ""]]);
  assert.deepEqual(refused(() => ics.parseMoney(Number.MAX_SAFE_INTEGER + 1)), [["wrong_type", ""]]);
});

test("what JSON would drop or alter is refused with its place", () => {
  for (const lost of [NaN, Infinity, -1e400, 10n, () => 1, Symbol("x"), new Map(), new Set()]) {
    const places = refused(() => ics.assess(system({ turnover: lost })));
    assert.deepEqual(places, [["wrong_type", "members[0].turnover"]], String(lost));
  }
  assert.throws(() => ics.assess(system({ turnover: NaN })), /found a value of type `NaN`/);
  const agreement = { basis: "equal", limits: new Map() };
  assert.deepEqual(refused(() => ics.assess({ ...system(), agreement })), [["wrong_type", "agreement.limits"]]);
});

test("a field that is undefined is left out, and an argument that is undefined is missing", () => {
  assert.deepEqual(ics.assess(system({ turnover: undefined })), ics.assess(system()));
  for (const nothing of [undefined, null, 1, [], true, Symbol("x"), () => 1]) {
    assert.deepEqual(refused(() => ics.assess(nothing)), [["wrong_type", ""]], String(nothing));
  }
  assert.deepEqual(refused(() => ics.rules()), [["wrong_type", ""]]);
  assert.deepEqual(refused(() => ics.rules("2019/20", [1])), [["wrong_type", "[0]"]]);
  assert.deepEqual(refused(() => ics.rules("2019/20", "x")), [["wrong_type", ""]]);
});

test("an object that JSON cannot hold is refused", () => {
  const cycle = system();
  cycle.members.push(cycle);
  assert.deepEqual(refused(() => ics.assess(cycle)), [["wrong_type", ""]]);
  const throwing = { get system() { throw "x"; } };
  assert.deepEqual(refused(() => ics.assess(throwing)), [["wrong_type", ""]]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.deepEqual(refused(() => ics.assess(proxy)), [["wrong_type", ""]]);
});

test("text is kept as it is, and broken text is refused", () => {
  const name = "Ünïcode 🏥 \u2028\u0000";
  assert.equal(ics.checkSystemYear(system({ name: `x${name}` })).members[0].name, `x${name}`);
  assert.deepEqual(refused(() => ics.assess(system({ name: "\ud800" }))), [["not_json", ""]]);
  assert.deepEqual(refused(() => ics.assess("{")), [["not_json", ""]]);
});

test("a hostile document is refused and the next call is answered", () => {
  let nested = [];
  for (let depth = 0; depth < 1000; depth += 1) nested = [nested];
  assert.deepEqual(refused(() => ics.assess(nested)), [["too_deep", ""]]);
  assert.deepEqual(refused(() => ics.assess("[".repeat(1e6))), [["too_deep", ""]]);
  const long = "x".repeat(10_000_000);
  assert.deepEqual(refused(() => ics.assess(system({ kind: long }))), [["unknown_value", "members[0].kind"]]);
  const many = refused(() => ics.assess({ ...system(), members: Array(1_000_000).fill(0) }));
  assert.deepEqual(many.at(-1)[0], "too_many_problems");
  assert.equal(ics.assess(illustrative()).control_total.outcome, "answer");
});

test("a local file is laid over the rules of a year", () => {
  const overlay = `
    overlays = "2019/20"
    [rule."control-totals.2019-20.link-minimum"]
    value = "0.20"
    standing = "assumed"
    note = "local memorandum of understanding, paragraph 4"`;
  const minimum = "control-totals.2019-20.link-minimum";
  assert.equal(ics.rule(minimum, "2019/20").value, "0.15");
  assert.equal(ics.rule(minimum, "2019/20", [overlay]).value, "0.20");
  assert.deepEqual(refused(() => ics.rule("x", "2019/20")), [["unknown_rule", ""]]);
  assert.deepEqual(refused(() => ics.rules("2019/20", ["="])), [["not_toml", ""]]);
  assert.deepEqual(refused(() => ics.assess(system(), ["="])), [["not_toml", ""]]);
});

test("the rules of a year can be looked into", () => {
  assert.deepEqual([ics.editions().length, ics.editions()[0], ics.editions()[10]], [11, "2016/17", "2026/27"]);
  assert.equal(ics.systems("2019/20").length, 42);
  const all = ics.rules("2019/20");
  assert.equal(all.length > 100, true);
  assert.equal(ics.openPoints("2019/20").every(({ id }) => all.some((rule) => rule.id === id)), true);
  assert.equal(ics.sources("2019/20").length > 1, true);
  assert.equal(ics.criteria("2019/20").length > 1, true);
  assert.equal(ics.footing("neighbourhood", 47_500, "2019/20"), "inside");
  assert.equal(ics.populationBand("neighbourhood", "2019/20")[1].low, 30_000);
  assert.deepEqual(refused(() => ics.rules("2015/16")), [["no_edition", ""]]);
});

test("two rulebooks compare as data and as tables", () => {
  const compared = ics.compareRulebooks("2018/19", "2019/20");
  const id = "control-totals.2019-20.net-neutral-approval";
  assert.deepEqual(compared.parameters[id].to.value, ["region"]);
  assert.match(ics.comparisonMarkdown("2018/19", "2019/20"), /^2018\/19 to 2019\/20: .*\n\n\*\*Of another value/);
});

test("amounts are shared, split and settled", () => {
  const shared = ics.allocate({ amount: "-4000.01", weights: { RHQ: 2, RXF: "1" }, at_most: { RHQ: "1000" } });
  assert.deepEqual(shared.parts.map(({ amount, bound }) => [amount, bound]), [
    ["-1000.00", "at_cap"],
    ["-3000.01", "free"],
  ]);
  const shares = { QF7: "0.333", QWO: "0.667" };
  assert.deepEqual(ics.split({ amount: "-100.01", shares }).parts, { QF7: "-33.30", QWO: "-66.71" });
  assert.deepEqual(ics.settle({ nets: { RHQ: "-30", RXF: "30" } }), [{ from: "RHQ", to: "RXF", amount: "30.00" }]);
  assert.deepEqual(refused(() => ics.settle({ nets: { RHQ: "-30" } })), [["not_net_neutral", ""]]);
});

test("a variance is shared as agreed", () => {
  const members = [
    { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
    { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
  ];
  const { outcome, value } = ics.shareRisk({ agreement: { basis: "turnover" }, members }, "2019/20");
  assert.equal(outcome, "answer");
  assert.deepEqual(value.transfers, [{ from: "RXF", to: "RHQ", amount: "300.00" }]);
});

test("a difference to a benchmark is settled", () => {
  const [first] = ics.corridorPresets("2019/20");
  const question = {
    preset: first.id, year: first.first_year, band: { gain: "0.02", loss: "0.02" },
    benchmark: "1000", difference: "100", quality: "1", quality_met: true,
  };
  assert.equal(ics.settleCorridor(question, "2019/20").value.amount, "49.00");
  const { band, ...without } = question;
  assert.deepEqual(ics.settleCorridor(without, "2019/20").value.missing, ["band"]);
  assert.deepEqual(refused(() => ics.settleCorridor({ ...question, year: 2017 }, "2019/20")), [["not_in_force", "year"]]);
});

test("the publisher's own files are a cohort", () => {
  const question = ics.cohortFromCsv(["quarter,trust_code,OF1061\nQ1 2025/26,RRE,1.25\nQ1 2025/26,RT2,3.5"]);
  const { trusts } = ics.cohort(question, "2025/26").value;
  assert.deepEqual(trusts.map((trust) => trust.unadjusted.value.segment), [1, 4]);
  assert.deepEqual(refused(() => ics.cohortFromCsv(["quarter,trust_code\nQ1 2025/26,x"])), [["not_a_code", "files[0].rows[0].trust_code"]]);
});

test("a fund says what it has and what the next quarter needs", () => {
  const fund = { kind: "provider_sustainability", code: "RHQ", amount: "10000000", accepted: true, is_ics: false };
  const quarters = [
    { quarter: "Q1", control_total: "-5", performance: "-5.01" },
    { quarter: "Q2", control_total: "10" },
  ];
  const { outcome, value } = ics.assessFund({ fund, quarters }, "2019/20");
  assert.equal(outcome, "answer");
  assert.equal(value.recoverable, "1500000.00");
  assert.equal(value.next.own.value.needed, "15.01");
  const elsewhere = ics.assessFund({ fund }, "2021/22");
  assert.equal(elsewhere.outcome, "not_in_force");
  assert.equal(elsewhere.value.years.at(-1), "2019/20");
});

test("a tower is shared and has a function", () => {
  const agreement = {
    basis: "turnover",
    losses: [
      { from: "0", to: "600", shared: "0.5", left_with: { region: "0.5" } },
      { from: "600", shared: "1", basis: { equal: "0.25", turnover: "0.75" } },
    ],
    limits: { RXF: { amount: "150" } },
  };
  const members = [
    { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
    { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
  ];
  const shared = ics.shareRisk({ agreement, members }, "2019/20").value;
  assert.deepEqual(shared.members.map((member) => member.share), ["-450.00", "-150.00"]);
  assert.deepEqual(shared.left_with, { region: "-300.00" });
  const { losses, at } = ics.riskExposure({ agreement, members, outcomes: ["-900"] }, "2019/20").value;
  assert.deepEqual(at[0].shares, { RHQ: "-450.00", RXF: "-150.00" });
  assert.equal(losses.value.members[1].most, "-150.00");
  const unknown = { agreement: { basis: "turnover" }, members: [{ code: "RHQ", control_total: "0" }] };
  assert.deepEqual(ics.riskExposure(unknown, "2019/20").value.gains.value.missing, ["members: RHQ turnover"]);
  const stranger = { agreement, members: members.slice(0, 1), now: 0.5 };
  assert.deepEqual(refused(() => ics.riskExposure(stranger, "2019/20")), [["inexact_number", "now"]]);
});

test("texts of an agreement are shown as texts", () => {
  const evil = "<script>alert('x')</script>";
  const condition = { [evil]: false, ["a".repeat(10_000)]: false };
  const returns = [{ month: 6, code: "RHQ", plan_to_date: "0", actual_to_date: "-9", forecast: "-9" }];
  const shown = (terms) => {
    const document = { ...system(), returns, agreement: { basis: "equal", ...terms } };
    return [ics.explainHtml(document, "risk_share"), ics.reportHtml(document)];
  };
  const drawn = shown({ waterfall: [{ source: "outside", conditions: condition }] });
  // The members of a system's year have no lines, so what is missing is named.
  const lines = shown({ lines: { [evil]: "variable", ["λ".repeat(10_000)]: "variable" } });
  for (const html of [drawn[0], ...lines]) {
    assert.match(html, /&lt;script&gt;/);
    assert.doesNotMatch(html, /<script/);
  }
  assert.doesNotMatch(drawn[1], /<script/);
});

test("maturity, freedoms and routes are answered or say what is missing", () => {
  const report = { leadership: "maturing", architecture: "thriving", care_models: "developing" };
  assert.equal(ics.maturity(report, "2019/20").outcome, "cannot_tell");
  assert.equal(ics.maturity({ ...report, track_record: "maturing" }, "2019/20").value.overall, "developing");
  assert.equal(ics.freedoms("thriving", "2019/20").value.inherit, false);
  assert.equal(ics.freedoms("thriving", "2019/20", true).value.inherit, true);
  const asked = { subject: "organisation", stage: "developing", response: "intervention" };
  assert.equal(ics.route(asked, "2019/20").outcome, "cannot_tell");
  const judged = { ...asked, exceptional: false, needs_national_decision: false };
  assert.equal(ics.route(judged, "2019/20").outcome, "answer");
  assert.deepEqual(refused(() => ics.freedoms("mature", "2019/20", 1)), [["unknown_value", ""]]);
});

test("words of the field are checked one by one", () => {
  assert.equal(ics.parseYear("2019/20"), "2019/20");
  assert.equal(ics.parseMonth("M6"), 6);
  assert.equal(ics.parseShare("0.250"), "0.25");
  assert.equal(ics.moneyFromReturn("(1,234.5)", "thousands"), "-1234500.00");
  assert.equal(ics.moneyFromReturn(" - ", "pounds"), null);
  assert.equal(ics.parseOrganisationCode("RHQ"), "RHQ");
  assert.equal(ics.formatMoney("-1800000.50"), "(£1,800,000.50)");
  assert.deepEqual(refused(() => ics.parseYear("2019/21")), [["not_a_year", ""]]);
  assert.deepEqual(refused(() => ics.parseMonth(13)), [["not_a_month", ""]]);
  assert.deepEqual(refused(() => ics.parseOrganisationCode("rhq")), [["not_a_code", ""]]);
});

test("the package has the version of the workspace", async () => {
  const text = (path) => readFile(new URL(path, import.meta.url), "utf8");
  const [, version] = /^version = "(.*)"$/m.exec(await text("../../Cargo.toml"));
  assert.equal(JSON.parse(await text("../../bindings-wasm/package/package.json")).version, version);
});

test("no two shapes share a name in the declarations", async () => {
  const declarations = new URL("../../bindings-wasm/package/ics_rules.d.ts", import.meta.url);
  const declared = await readFile(declarations, "utf8");
  const names = [...declared.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  const twice = names.filter((name, position) => names.indexOf(name) !== position);
  assert.deepEqual(twice, []);
});

test("tables are read as people keep them, and a wrong cell is named by its row and column", () => {
  const members = [{ Org: "RHQ", kind: "Foundation Trust", Plan: "(3,500.5)" }, { Org: "", kind: "", Plan: " " }];
  const tables = { system: "QF7", year: "2019/20", unit: "£000", members };
  const columns = { Org: "code", Plan: "control_total" };
  const read = ics.systemYearFromTables(tables, columns);
  assert.deepEqual(read.members, [{ code: "RHQ", kind: "foundation_trust", control_total: "-3500500.00" }]);
  assert.deepEqual(ics.systemYearFromTables(JSON.stringify(tables), { members: columns }), read);

  const wrong = { ...tables, members: [members[1], { ...members[0], Plan: "1,23" }] };
  assert.deepEqual(refused(() => ics.systemYearFromTables(wrong, columns)), [["not_a_number", "members[1].Plan"]]);
  const dash = { ...tables, members: [{ ...members[0], Plan: "-" }] };
  assert.deepEqual(refused(() => ics.systemYearFromTables(dash, columns)), [["missing_field", "members[0].Plan"]]);
  assert.equal(ics.systemYearFromTables(dash, columns, "nil").members[0].control_total, "0.00");
  assert.deepEqual(refused(() => ics.systemYearFromTables(tables, columns, "zero")), [["unknown_value", ""]]);
});

test("tables are read by the heads of the NHS, and what is left out is told", () => {
  const members = "Month 6 plan\n\nOrg code,Type,Control total (£m),Comment\nRHQ,NHS Foundation Trust,3.5,late\nTotal,,3.5,\n";
  const tables = { system: "QF7", year: "2019\u201320", unit: "£'000s", members };
  const { system_year, notes } = ics.readTables(tables, {}, { drop_totals: true, extra: "ignore" });
  assert.equal(system_year.members[0].control_total, "3500000.00");
  assert.deepEqual(notes.map(({ kind }) => kind), ["unit_of_head", "total_left_out", "column_not_read"]);
  assert.deepEqual(refused(() => ics.readTables(tables)).map(([code]) => code), ["total_row", "unknown_field"]);
  const { unit, ...without } = tables;
  assert.ok(refused(() => ics.readTables(without)).some(([code, path]) => code === "missing_field" && path === "unit"));
  assert.deepEqual(refused(() => ics.systemYearFromTables({ ...tables, year: 2019 })).at(-1)[0], "not_a_year");
});

test("a block of cells is told by its heads, or is cells alone", () => {
  const block = "Month\tCode\tPlan to date\tActual to date\tVariance\tForecast for the year\n6\tRHQ\t1,200\t1,100\t(100)\t3,400";
  const { fields, rows } = ics.cellsOf(block, "thousands", "returns");
  assert.deepEqual(fields, ["month", "code", "plan_to_date", "actual_to_date", null, "forecast"]);
  assert.equal(rows.length, 1);
  assert.equal(ics.cellsOf("6\tRHQ\t1", "thousands", "returns").table, null);
  const code = (text) => refused(() => ics.cellsOf(text, "thousands"))[0][0];
  assert.equal(code("Code,Kind,Turnover 2019/20,Turnover 2018/19\nRHQ,FT,1,2"), "duplicate_field");
  assert.equal(code("Code,Kind,Control total\nRHQ,FT,3,500"), "too_many_cells");
  assert.equal(code('Code,Kind,Control total\nRHQ,"FT,3'), "not_csv");
  assert.equal(code("Code,Kind,Control total (£m)\nRHQ,FT,3.5"), "out_of_scope");
});

test("single answers explain themselves, and a refusal has no explanation", () => {
  const question = JSON.parse(readFileSync(new URL("illustrative-use-of-resources-2017-18.json", file), "utf8"));
  const { overall } = ics.useOfResources(question, "2017/18").value;
  assert.match(ics.explainUseOfResources(question, "2017/18").says, new RegExp(`\\b${overall}\\b`));
  const { liquidity, ...without } = question;
  assert.equal(ics.explainUseOfResources(without, "2017/18"), null);

  const asked = { subject: "organisation", stage: "developing", response: "intervention", exceptional: false };
  const decided = { ...asked, needs_national_decision: false };
  const steps = ics.route(decided, "2019/20").value.steps.length;
  const because = ics.explainRoute(decided, "2019/20").because;
  assert.equal(because.filter(({ says }) => says.startsWith("step ")).length, steps);
  assert.equal(ics.explainRoute(asked, "2019/20"), null);

  const body = { body: "foundation_trust", decided: { segment: 2 } };
  assert.match(ics.explainSegment(body, "2018/19").says, /\b2\b/);
  assert.equal(ics.explainSegment(body, "2025/26"), null);

  const powers = { body: "icb", date: "2022-07-01", known: { functions: "satisfied" } };
  assert.ok(ics.explainLegalPowers(powers, "2022/23").because.length > 0);
  assert.deepEqual(refused(() => ics.explainLegalPowers({}, "2022/23")).map(([code]) => code), ["missing_field", "missing_field"]);
});

test("metrics that are scored by a cohort are listed, and a trust and special measures explained", () => {
  const [first] = ics.scoredMetrics("2025/26");
  assert.deepEqual([first.code, first.domain, first.better], ["OF1005", "access", "lower"]);
  assert.deepEqual(ics.scoredMetrics("2017/18"), []);

  const question = { quarter: "Q1", trusts: [{ code: "RA1", average: "2.20" }] };
  const explained = ics.explainTrust(question, "RA1", "2025/26");
  assert.equal(explained.says, "RA1 is in segment 2 before the override");
  assert.ok(explained.because.length > 0);
  assert.equal(ics.explainTrust(question, "RB2", "2025/26"), null);
  assert.deepEqual(refused(() => ics.explainTrust(question, "<", "2025/26")), [["not_a_code", ""]]);

  const entered = { entered: "2018-07-15" };
  assert.equal(ics.explainSpecialMeasures(entered, "2018/19").says, "whether a test for special measures is met cannot be told");
  assert.equal(ics.explainSpecialMeasures({}, "2023/24"), null);
});
