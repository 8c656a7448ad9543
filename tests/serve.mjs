// Serves a folder on loopback: node tests/serve.mjs dist [--port N] [--no-store]. Without a port it takes a free one.
// It answers as a good static host does: compressed, checked by its print, and kept for ever where a name holds a print.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { basename, extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};
// What is packed already does not get smaller.
const PACKED = new Set([".png"]);
// The name changes whenever what is in the file does.
const PRINTED = /[-.][0-9a-f]{8,}(_bg)?\.(wasm|js|css)$/;

// The smallest form of each text: slow to make, so a server makes it once.
export const brotli = (body) => promisify(brotliCompress)(body, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
});
export const gzipped = (body) => promisify(gzip)(body, { level: 9 });

// The first of ours that the request takes, by the order of ours; "" for the body as it is.
function encodingFor(header) {
  const taken = new Map(String(header ?? "").toLowerCase().split(",").map((part) => {
    const [name, ...rest] = part.split(";").map((piece) => piece.trim());
    const weight = rest.find((piece) => piece.startsWith("q="));
    return [name, weight ? Number(weight.slice(2)) : 1];
  }));
  return ["br", "gzip"].find((name) => (taken.get(name) ?? taken.get("*") ?? 0) > 0) ?? "";
}

// With noStore nothing is kept: every visit asks for everything again.
export async function serve(folder, port = 0, { noStore = false } = {}) {
  // By print, not by name: a new build is never answered with an older body.
  const bodies = new Map();
  const pack = (encoding, print, body) => {
    const key = `${encoding} ${print}`;
    if (!bodies.has(key)) bodies.set(key, encoding === "br" ? brotli(body) : gzipped(body));
    return bodies.get(key);
  };
  const server = createServer(async (request, response) => {
    try {
      // Normalised from the root, a path cannot climb out of the folder.
      const path = normalize(`/${decodeURIComponent(request.url.split(/[?#]/)[0])}`);
      const file = join(folder, path.endsWith("/") ? join(path, "index.html") : path);
      const body = await readFile(file);
      const print = createHash("sha256").update(body).digest("hex").slice(0, 16);
      const encoding = PACKED.has(extname(file)) ? "" : encodingFor(request.headers["accept-encoding"]);
      const etag = `"${print}${encoding && `-${encoding}`}"`;
      const forever = PRINTED.test(basename(file)) ? "public, max-age=31536000, immutable" : "no-cache";
      const headers = { "cache-control": noStore ? "no-store" : forever, etag, vary: "accept-encoding" };
      if (!noStore && request.headers["if-none-match"]?.split(",").some((tag) => tag.trim() === etag)) {
        response.writeHead(304, headers);
        response.end();
        return;
      }
      const sent = encoding ? await pack(encoding, print, body) : body;
      headers["content-type"] = TYPES[extname(file)] ?? "application/octet-stream";
      headers["content-length"] = sent.length;
      if (encoding) headers["content-encoding"] = encoding;
      response.writeHead(200, headers);
      response.end(sent);
    } catch {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
      response.end("not found");
    }
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf("--port");
  const port = at > 0 ? Number(process.argv[at + 1]) : 0;
  try {
    const { url } = await serve(process.argv[2] ?? "dist", port, { noStore: process.argv.includes("--no-store") });
    console.log(`\nFusu is at ${url}   (stop with Ctrl-C)`);
  } catch (error) {
    console.error(`cannot serve on port ${port}: ${error.message}`);
    process.exit(1);
  }
}
