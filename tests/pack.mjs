// Packs a built folder: node tests/pack.mjs dist. The wasm and its script call each other by short names, and the script
// loses its comments and blanks. wasm-opt and esbuild have to be on the path.
import { execFileSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

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
