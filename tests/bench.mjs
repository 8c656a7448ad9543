// Sizes and times of a built folder: node tests/bench.mjs dist; with --sizes dist [BUDGET] only the sizes, against a budget.
import { readFile, readdir, mkdtemp, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, constants } from "node:zlib";
import { serve } from "./serve.mjs";

const RUNS = 5;
const sizesOnly = process.argv[2] === "--sizes";
const folder = process.argv[sizesOnly ? 3 : 2] ?? "dist";

async function sizes(budget) {
  const files = (await readdir(folder)).filter((name) => /\.(wasm|js|css)$/.test(name) || name === "index.html").sort();
  if (!files.some((name) => name.endsWith(".wasm"))) throw new Error(`no built app in ${folder}`);
  const sum = [0, 0, 0];
  const row = (name, list) => console.log(name.padEnd(40), ...list.map((bytes) => String(bytes).padStart(9)));
  row("first visit, bytes", ["raw", "gzip", "brotli"]);
  for (const name of files) {
    const body = await readFile(join(folder, name));
    const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
    const list = [body.length, gzipSync(body, { level: 9 }).length, brotli.length];
    list.forEach((bytes, index) => { sum[index] += bytes; });
    row(name, list);
  }
  row("total", sum);
  if (budget) row("budget", ["", "", budget]);
  if (budget && sum[2] > budget) {
    console.error(`over the budget by ${sum[2] - budget} bytes`);
    process.exit(1);
  }
}

// Runs before the page does, so that nothing is missed: when the boot screen goes, the app is mounted.
const WATCH = `new MutationObserver((_, watch) => {
  if (document.querySelector("#app *") && !document.querySelector("#boot")) { window.__mounted = performance.now(); watch.disconnect(); }
}).observe(document, { childList: true, subtree: true });`;

// From the click on the first kind of trouble until its page has been drawn.
const CLICK = `const done = arguments[0], before = document.querySelector("main h1").innerText;
const link = document.querySelector("main a.tile") ?? document.querySelector("main a[href^='#/']");
const start = performance.now();
link.click();
const look = () => document.querySelector("main h1") && document.querySelector("main h1").innerText !== before
  ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0)) : setTimeout(look, 1);
look();`;

async function until(what, ask) {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited 30 s for ${what}`);
}

async function startDriver() {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  const port = await new Promise((resolve, reject) => {
    let said = "";
    driver.on("error", reject).on("exit", () => reject(new Error("chromedriver ended")));
    driver.stdout.on("data", (part) => {
      said += part;
      const found = /successfully on port (\d+)/.exec(said);
      if (found) resolve(found[1]);
    });
  });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  return { driver, call };
}

// One first visit, with a browser that has seen nothing before.
async function visit(call, url, slow) {
  const profile = await mkdtemp(join(tmpdir(), "fusu-bench-"));
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=390,844", `--user-data-dir=${profile}`];
  const session = await call("POST", "/session", { capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args } } } });
  const at = `/session/${session.sessionId}`;
  try {
    const cdp = (cmd, params) => call("POST", `${at}/goog/cdp/execute`, { cmd, params });
    const js = (script) => call("POST", `${at}/execute/sync`, { script, args: [] });
    await cdp("Emulation.setCPUThrottlingRate", { rate: slow });
    await cdp("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
    await call("POST", `${at}/url`, { url });
    const mounted = await until("the app", () => js("return window.__mounted"));
    const paint = await until("the first paint", () => js("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime"));
    const page = await call("POST", `${at}/execute/async`, { script: CLICK, args: [] });
    return [paint, mounted, page];
  } finally {
    await call("DELETE", at).catch(() => null);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function times() {
  const { server, url } = await serve(folder);
  const { driver, call } = await startDriver();
  try {
    const medians = [];
    for (const slow of [1, 4]) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await visit(call, url, slow));
      medians.push([0, 1, 2].map((index) => runs.map((list) => list[index]).sort((a, b) => a - b)[(RUNS - 1) / 2]));
    }
    const row = (name, list) => console.log(name.padEnd(24), ...list.map((text) => String(text).padStart(13)));
    console.log();
    row(`medians of ${RUNS}, ms`, ["first paint", "app mounted", "click to page"]);
    row("full speed", medians[0].map((ms) => ms.toFixed(0)));
    row("a quarter of the speed", medians[1].map((ms) => ms.toFixed(0)));
    row("ratio", medians[1].map((ms, index) => (ms / medians[0][index]).toFixed(1)));
  } finally {
    driver.removeAllListeners("exit").kill();
    server.closeAllConnections();
    server.close();
  }
}

await sizes(sizesOnly ? Number(process.argv[4] ?? 0) : 0);
if (!sizesOnly) await times();
