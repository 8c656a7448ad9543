// Packs a built folder: node tests/pack.mjs dist. The wasm and its script call each other by short names, the wasm's
// locals are shared once more, and the script loses its comments and blanks. wasm-opt and esbuild have to be on the path.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
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
await writeFile(script, run("esbuild", ["--minify", "--format=esm", "--target=es2020"], text));

// Trunk names files by what they were before all this: by what they are now a cache can keep them for ever.
const stem = basename(script, ".js");
const print = createHash("sha256").update(await readFile(wasm)).update(await readFile(script)).digest("hex").slice(0, 16);
const named = `fusu-${print}`;
const page = join(folder, "index.html");
const html = await readFile(page, "utf8");
if (!html.includes(`${stem}.js`) || !html.includes(`${stem}_bg.wasm`)) throw new Error(`index.html does not load ${stem}`);
await writeFile(page, html.replaceAll(stem, named));
await rename(script, join(folder, `${named}.js`));
await rename(wasm, join(folder, `${named}_bg.wasm`));
