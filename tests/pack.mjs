// Packs a built folder: node tests/pack.mjs dist. The wasm and its script call each other by short names, the wasm's
// locals are shared once more, and the script loses its comments and blanks. wasm-opt and esbuild have to be on the path.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const folder = process.argv[2] ?? "dist";
const run = (tool, list, input) => execFileSync(tool, list, { input, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] });
const files = await readdir(folder);
const only = (end) => {
  const found = files.filter((name) => name.endsWith(end));
  if (found.length !== 1) throw new Error(`${found.length} files ${end} in ${folder}`);
  return join(folder, found[0]);
};
const [wasm, script] = [only(".wasm"), only(".js")];

// What the wasm may use is said in one place.
const features = (await readFile("index.html", "utf8")).match(/--enable-[\w-]+/g);
// wasm-opt renames in the wasm, and says what is called how now.
const renamed = JSON.parse(run("wasm-opt", [...features, "--minify-imports-and-exports-and-modules", wasm, "-o", wasm]));
// The first kilobyte of the memory is the far end of the stack: no address of a value lies there.
run("wasm-opt", [...features, "--low-memory-unused", "--optimize-added-constants", "--coalesce-locals-learning", "--vacuum", wasm, "-o", wasm]);
let text = await readFile(script, "utf8");
const swap = (long, short) => {
  if (!text.includes(long)) throw new Error(`${script} has no ${long}`);
  text = text.replaceAll(long, () => short);
};
for (const [, name, short] of renamed.imports) swap(`${name}: function`, `${JSON.stringify(short)}: function`);
for (const [name, short] of renamed.exports) {
  // One that only the wasm asks for is not in the script.
  text = text.replace(new RegExp(`\\bwasm\\.${name}\\b`, "g"), () => `wasm[${JSON.stringify(short)}]`);
}
const left = text.match(/\bwasm\.\w+/);
if (left) throw new Error(`not renamed: ${left[0]}`);
for (const module of new Set(renamed.imports.map(([module]) => module))) swap(`"${module}":`, "a:");
// The script starts by itself, so that the page needs no lines for that, and what nobody calls is left out of it.
const lastLine = /^export \{.*\};$/m;
if (!lastLine.test(text)) throw new Error(`${script} exports nothing`);
text = text.replace(lastLine, '__wbg_init({ module_or_path: "./WASM" });');
text = run("esbuild", ["--bundle", "--minify", "--format=esm", "--target=es2020"], text);

// Trunk names files by what they were before all this: by what they are now a cache can keep them for ever.
const stem = basename(script, ".js");
const print = createHash("sha256").update(await readFile(wasm)).update(text).digest("hex").slice(0, 16);
const named = `fusu-${print}`;
await writeFile(join(folder, `${named}.js`), text.replace("WASM", `${named}_bg.wasm`));
await rm(script);
await rename(wasm, join(folder, `${named}_bg.wasm`));

const page = join(folder, "index.html");
let html = await readFile(page, "utf8");
const once = (what, by) => {
  if (html.split(what).length !== 2) throw new Error(`index.html has no ${what}, or several`);
  html = html.replace(what, () => by);
};
once(/<script type=module>[^<]*<\/script>/, `<script src=./${named}.js type=module></script>`);
once(`<link crossorigin href=./${stem}.js rel=modulepreload>`, "");
once(`${stem}_bg.wasm`, `${named}_bg.wasm`);
html = html.replaceAll("</style><style>", "");
await writeFile(page, html);
