// Times of a built folder in Chromium: the first visit, and starting again with stored cases; at full speed and on a slow
// phone. Medians, each run in a browser that has seen nothing before.
import { readFile, readdir } from "node:fs/promises";
import { startDriver, until } from "./browser.mjs";
import { serve } from "./serve.mjs";

const RUNS = 5;
const SPEEDS = [
  { name: "full speed", slower: 1, line: null },
  { name: "slow 4G, 4x slower", slower: 4, line: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
];
const VISIT = ["FCP", "LCP", "interactive", "click to page"];
const CASES = [1, 100];

// Runs before the page does, so that nothing is missed. The app is mounted when its page stands in the place of the first
// screen; a list of cases, when all of them are on it.
const WATCH = `window.__paints = {};
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__paints.largest = entry.startTime; })
  .observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") window.__paints.first = entry.startTime; })
  .observe({ type: "paint", buffered: true });
new MutationObserver((_, watch) => {
  if (!document.querySelector("#app main h1") || document.querySelector("#boot")) return;
  window.__mounted ??= performance.now();
  const links = document.querySelectorAll("#app main a[href^='#/case/']");
  if (new Set([...links].map((link) => link.getAttribute("href").split("/")[2])).size < WANTED) return;
  window.__listed = performance.now();
  watch.disconnect();
}).observe(document, { childList: true, subtree: true });`;

// From the click on the first kind of trouble until its page has been drawn.
const CLICK = `const done = arguments[0], before = document.querySelector("main h1").innerText;
const link = document.querySelector("main a.tile") ?? document.querySelector("main a[href^='#/start/']");
const there = () => {
  const title = document.querySelector("main h1")?.innerText;
  return title && title !== before && !document.querySelector("main[aria-busy=true], main [aria-busy=true]");
};
const start = performance.now();
link.click();
const look = () => there() ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0)) : setTimeout(look, 1);
look();`;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function throttle({ cdp }, { slower, line }) {
  await cdp("Emulation.setCPUThrottlingRate", { rate: slower });
  await cdp("Network.enable", {});
  await cdp("Network.emulateNetworkConditions", { offline: false, ...(line ?? { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }) });
}

const watch = ({ cdp }, cases) => cdp("Page.addScriptToEvaluateOnNewDocument", { source: WATCH.replace("WANTED", cases) });

// A later paint replaces the largest: it counts when none has come for a second after the app was mounted.
async function settledPaints({ js }) {
  let last = 0;
  let since = Date.now();
  return until("the largest paint to settle", async () => {
    const { first, largest } = await js("return window.__paints");
    if (largest !== last) [last, since] = [largest, Date.now()];
    return first && largest && Date.now() - since > 1000 ? [first, largest] : null;
  });
}

const firstVisit = (browse, url, speed) => browse(async (page) => {
  await watch(page, 0);
  await throttle(page, speed);
  await page.go(url);
  const mounted = await until("the app", () => page.js("return window.__mounted"));
  const paints = await settledPaints(page);
  return [...paints, mounted, await page.wait(CLICK)];
});

// What the storage holds after so many complaints, all in the stored form of the fixture.
async function stored(count) {
  const fixture = JSON.parse(await readFile(new URL("fixtures/case_v1.json", import.meta.url), "utf8"));
  const envelope = (kind, data) => JSON.stringify({ app: "fusu", schema: 1, kind, rev: 1, data });
  const records = { "fusu.settings": envelope("settings", { lang: "zh-CN", own: true, size: "standard" }) };
  for (let index = 0; index < count; index += 1) {
    const id = `bench${String(index).padStart(4, "0")}`;
    const changed = `2026-11-23T${String(8 + Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}:00`;
    records[`fusu.case.${id}`] = envelope("case", { ...fixture.data, id, changed });
  }
  return records;
}

// The browser has been here before, and the cases with it: from the address to the list of all of them.
const start = (browse, url, speed, count) => browse(async (page) => {
  await page.go(url);
  await until("the app", () => page.js("return document.querySelector('#app main h1') && !document.querySelector('#boot')"));
  await page.js("for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text)", await stored(count));
  // The browser writes what it keeps, the compiled program too, after the page is there.
  await pause(1500);
  await page.go("about:blank");
  await watch(page, count);
  await throttle(page, speed);
  await page.go(`${url}#/cases`);
  return until(`the list of ${count} cases`, () => page.js("return window.__listed"));
});

// Each body is compressed once, before anything is timed.
async function warm(folder, url) {
  for (const part of ["", "content/"]) {
    const found = await readdir(`${folder}/${part}`, { withFileTypes: true }).catch(() => []);
    for (const file of found.filter((entry) => entry.isFile())) {
      const response = await fetch(`${url}${part}${file.name}`, { headers: { "accept-encoding": "br" } });
      await response.arrayBuffer();
    }
  }
  await (await fetch(url, { headers: { "accept-encoding": "br" } })).arrayBuffer();
}

// runs[speed][column] is a list of milliseconds.
function print(title, columns, runs) {
  const row = (name, list) => console.log(name.padEnd(22), ...list.map((text) => String(text).padStart(14)));
  const sorted = runs.map((speed) => speed.map((list) => [...list].sort((a, b) => a - b)));
  const median = (list) => list[Math.floor(list.length / 2)];
  console.log();
  row(title, columns);
  sorted.forEach((speed, index) => {
    row(SPEEDS[index].name, speed.map((list) => median(list).toFixed(0)));
    row("  fastest-slowest", speed.map((list) => `${list[0].toFixed(0)}-${list.at(-1).toFixed(0)}`));
  });
  row("ratio", sorted[1].map((list, column) => (median(list) / median(sorted[0][column])).toFixed(1)));
}

export async function times(folder) {
  const { server, url } = await serve(folder);
  let driver;
  const stop = async () => {
    await driver?.stop();
    server.closeAllConnections();
    server.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop().finally(() => process.exit(130)));
  try {
    driver = await startDriver();
    await warm(folder, url);
    const visits = SPEEDS.map(() => VISIT.map(() => []));
    const starts = SPEEDS.map(() => CASES.map(() => []));
    // In turn, so that a busy minute of the machine does not fall on one row alone.
    for (let run = 0; run < RUNS; run += 1) {
      for (const [index, speed] of SPEEDS.entries()) {
        (await firstVisit(driver.browse, url, speed)).forEach((ms, column) => visits[index][column].push(ms));
        for (const [column, count] of CASES.entries()) starts[index][column].push(await start(driver.browse, url, speed, count));
      }
    }
    print(`first visit, ms, of ${RUNS}`, VISIT, visits);
    print(`start-up, ms, of ${RUNS}`, CASES.map((count) => `${count} case${count > 1 ? "s" : ""}`), starts);
  } finally {
    await stop();
  }
}
