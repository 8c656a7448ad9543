// Sizes and times of a built folder: node tests/bench.mjs dist; with --sizes dist BUDGET only the sizes, against a budget.
import { readFile, readdir, mkdtemp, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, constants } from "node:zlib";
import { serve } from "./serve.mjs";

const sizesOnly = process.argv[2] === "--sizes";
const folder = process.argv[sizesOnly ? 3 : 2] ?? "dist";

async function sizes(budget) {
  const files = (await readdir(folder)).filter((name) => /\.(wasm|js|css)$/.test(name) || name === "index.html").sort();
  let total = 0;
  console.log("first visit".padEnd(40), "raw".padStart(9), "gzip".padStart(9), "brotli".padStart(9));
  for (const name of files) {
    const body = await readFile(join(folder, name));
    const br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
    total += br;
    console.log(name.padEnd(40), String(body.length).padStart(9), String(gzipSync(body, { level: 9 }).length).padStart(9), String(br).padStart(9));
  }
  console.log("total, brotli".padEnd(60), String(total).padStart(9));
  if (budget && total > budget) {
    console.error(`over the budget of ${budget} bytes`);
    process.exit(1);
  }
}

async function times() {
  const { server, url } = await serve(folder);
  const port = 20000 + Math.floor(Math.random() * 20000);
  const driver = spawn("chromedriver", [`--port=${port}`], { stdio: "ignore" });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  for (let tries = 0; tries < 50; tries += 1) {
    if (await call("GET", "/status").catch(() => null)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const rows = [];
  for (const slow of [1, 4]) {
    const runs = { paint: [], ready: [], page: [] };
    for (let run = 0; run < 5; run += 1) {
      const profile = await mkdtemp(join(tmpdir(), "fusu-bench-"));
      const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`];
      const session = (await call("POST", "/session", { capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args } } } })).sessionId;
      const at = `/session/${session}`;
      const js = (script) => call("POST", `${at}/execute/async`, { script, args: [] });
      await call("POST", `${at}/goog/cdp/execute`, { cmd: "Emulation.setCPUThrottlingRate", params: { rate: slow } });
      await call("POST", `${at}/url`, { url });
      runs.ready.push(await js("const done=arguments[0];const look=()=>document.querySelector('#app h1')?done(performance.now()):setTimeout(look,5);look()"));
      runs.paint.push(await js("const done=arguments[0];const look=()=>{const p=performance.getEntriesByName('first-contentful-paint')[0];p?done(p.startTime):setTimeout(look,20)};look()"));
      runs.page.push(await js("const done=arguments[0];const t=performance.now();location.hash='#/emergency';const look=()=>document.querySelector('.emergency h1')?requestAnimationFrame(()=>done(performance.now()-t)):setTimeout(look,2);look()"));
      await call("DELETE", at);
      await rm(profile, { recursive: true, force: true });
    }
    const median = (list) => list.sort((a, b) => a - b)[2];
    rows.push([slow, median(runs.paint), median(runs.ready), median(runs.page)]);
  }
  driver.kill();
  server.close();
  console.log("\nmedians of 5, ms".padEnd(20), "first paint".padStart(12), "app ready".padStart(12), "next page".padStart(12));
  for (const [slow, ...list] of rows) console.log(`CPU 1/${slow}`.padEnd(20), ...list.map((ms) => ms.toFixed(0).padStart(12)));
  const ratio = rows[1].slice(1).map((ms, index) => (ms / rows[0][index + 1]).toFixed(1).padStart(12));
  console.log("ratio".padEnd(20), ...ratio);
}

await sizes(sizesOnly ? Number(process.argv[4]) : 0);
if (!sizesOnly) await times();
