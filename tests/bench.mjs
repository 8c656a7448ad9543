// Sizes and times of a built folder: node tests/bench.mjs [--sizes] dist [FIRST_VISIT [TYPE [TYPE_IN_BOTH]]], budgets in
// brotli bytes, the last one for the English file of a type, which holds both languages; with --sizes no times. It fails
// when a budget is exceeded.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotli, gzipped } from "./serve.mjs";

const words = process.argv.slice(2).filter((word) => word !== "--sizes");
const sizesOnly = process.argv.includes("--sizes");
const [folder = "dist", firstBudget = 0, zh = 0, en = zh] = [words[0], ...words.slice(1).map(Number)];
const typeBudget = { zh, en };
if ([firstBudget, zh, en].some((budget) => !(budget >= 0))) throw new Error("a budget is a number of bytes");

const row = (name, list) => console.log(name.padEnd(44), ...list.map((bytes) => String(bytes).padStart(9)));
const add = (a, b) => a.map((bytes, index) => bytes + b[index]);

// Raw, gzip and brotli bytes by name.
async function weigh(path, names) {
  const weights = new Map();
  for (const name of names.sort()) {
    const body = await readFile(join(path, name));
    weights.set(name, [body.length, (await gzipped(body)).length, (await brotli(body)).length]);
  }
  return weights;
}

async function sizes() {
  const over = [];
  const firstNames = (await readdir(folder).catch(() => [])).filter((name) => /\.(wasm|js|css)$/.test(name) || name === "index.html");
  if (!firstNames.some((name) => name.endsWith(".wasm"))) throw new Error(`no built app in ${folder}`);
  const first = await weigh(folder, firstNames);
  const total = [...first.values()].reduce(add);
  row("first visit, bytes", ["raw", "gzip", "brotli"]);
  first.forEach((list, name) => row(name, list));
  row("total", total);
  if (firstBudget) row("budget", ["", "", firstBudget]);
  if (firstBudget && total[2] > firstBudget) over.push(`The first visit is over its budget of ${firstBudget} bytes by ${total[2] - firstBudget}.`);

  // A build that carries its content in the program has none beside it.
  const path = join(folder, "content");
  const content = await weigh(path, (await readdir(path).catch(() => [])).filter((name) => name.endsWith(".json")));
  for (const lang of ["zh", "en"]) {
    const index = content.get(`index.${lang}.json`);
    if (index) row(`first visit with the index in ${lang}`, add(total, index));
  }
  if (content.size) {
    console.log();
    row("content, bytes", ["raw", "gzip", "brotli"]);
    content.forEach((list, name) => row(name, list));
    row("total", [...content.values()].reduce(add));
    for (const [lang, budget] of Object.entries(typeBudget)) if (budget) row(`budget of a type in ${lang}`, ["", "", budget]);
  }
  for (const [name, [, , bytes]] of content) {
    const [, lang] = /^(?!index\.|sources\.).+\.(zh|en)\.json$/.exec(name) ?? [];
    const budget = typeBudget[lang];
    if (budget && bytes > budget) over.push(`content/${name} is over the budget of a type, ${budget} bytes, by ${bytes - budget}.`);
  }
  return over;
}

const over = await sizes();
if (!sizesOnly) await (await import("./times.mjs")).times(folder);
over.forEach((sentence) => console.error(sentence));
if (over.length) process.exitCode = 1;
