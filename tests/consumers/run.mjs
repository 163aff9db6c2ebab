// Installs the packed package into a project of each tool, and asks it one question there.
//
//     node tests/consumers/run.mjs [NAME ...]     all of them, or those named
//
// Needs bindings-wasm/package/build, the modules of tests/browser, and Chromium (CHROMIUM or on the path).
// Each project is made in target/consumers; the result is a table. The exit code is 1 where one fails.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const RIGHT = "3000000.00";
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { chromium } = createRequire(here("../browser/package.json"))("playwright-core");

const folder = here("../../target/consumers");
mkdirSync(folder, { recursive: true });
const packed = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: here("../../bindings-wasm/package"),
    encoding: "utf8",
  }),
);
const tarball = join(folder, packed[0].filename);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

const named = process.argv.slice(2);
const all = readdirSync(here("."), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(here(`${entry.name}/package.json`)))
  .map(({ name }) => name)
  .filter((name) => named.length === 0 || named.includes(name));

const results = [];
for (const name of all) {
  const result = await tried(name).catch((error) => String(error.stderr || error.message).trim().slice(-300));
  results.push([name, versions(name), result === RIGHT ? "answers" : `FAILS: ${result}`]);
  console.log(results.at(-1).join(" | "));
}
await browser.close();
console.log(`\n| consumer | versions | |\n|---|---|---|`);
for (const row of results) console.log(`| ${row.join(" | ")} |`);
process.exitCode = results.every(([, , result]) => result === "answers") ? 0 : 1;

function manifest(name) {
  return JSON.parse(readFileSync(here(`${name}/package.json`), "utf8"));
}

function versions(name) {
  const tools = Object.entries(manifest(name).devDependencies).map(([tool, version]) => `${tool} ${version}`);
  return tools.join(", ") || `node ${process.versions.node}`;
}

/** The answer that a consumer comes to, in a project of its own. */
async function tried(name) {
  const project = join(folder, name);
  rmSync(project, { recursive: true, force: true });
  cpSync(here("shared"), project, { recursive: true });
  cpSync(here(name), project, { recursive: true });
  const { consumer, scripts } = manifest(name);
  const run = (command, options = ["--silent"]) =>
    execFileSync("npm", [...command, ...options], { cwd: project, encoding: "utf8", stdio: "pipe" });
  run(["install", tarball], ["--silent", "--no-audit", "--no-fund", "--no-save"]);
  if (scripts?.build) run(["run", "build"]);
  if (consumer.page) return served(join(project, consumer.page));
  if (consumer.server) return answersOf(project, consumer);
  const [program, ...options] = (consumer.prints ?? consumer.succeeds).split(" ");
  const said = execFileSync(program, options, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return consumer.succeeds ? RIGHT : said.trim();
}

/** The title that a page of a built folder comes to, served as a plain server does. */
async function served(root) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const server = createServer(({ url }, response) => {
    const file = join(root, new URL(url, "http://local").pathname.replace(/\/$/, "/index.html"));
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(found ? readFileSync(file) : "none");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    return await titled(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
  }
}

/** The title that each page of a consumer's own server comes to; the first that is wrong, where one is. */
async function answersOf(cwd, { server, paths = ["/"] }) {
  const port = 41730;
  const [program, ...options] = server.replace(/\bPORT\b(?!=)/, port).split(" ");
  const child = spawn(program, options, { cwd, stdio: "ignore", detached: true });
  try {
    for (const path of paths) {
      const title = await titled(`http://127.0.0.1:${port}${path}`);
      if (title !== RIGHT) return `${path}: ${title}`;
    }
    return RIGHT;
  } finally {
    process.kill(-child.pid);
  }
}

async function titled(address) {
  const page = await browser.newPage();
  try {
    for (let tries = 0; tries < 60; tries += 1) {
      if (await page.goto(address).then(() => true, () => false)) break;
      await wait(500);
    }
    const answered = (title) => title !== "" && title !== "waiting";
    for (let tries = 0; tries < 60 && !answered(await page.title()); tries += 1) await wait(250);
    return await page.title();
  } finally {
    await page.close();
  }
}
