// A browser for measuring: Chromium over chromedriver by plain WebDriver calls, each session with a profile of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=390,844"];

// Asks until there is an answer; seldom, for each question takes the page a little of its time.
export async function until(what, ask, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${seconds} s for ${what}`);
}

export async function startDriver() {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => driver.once("exit", resolve).once("error", resolve));
  const port = await new Promise((resolve, reject) => {
    let said = "";
    driver.once("error", reject).once("exit", () => reject(new Error("chromedriver ended")));
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
  const open = new Set();

  // Hands `use` a browser that has seen nothing before, and ends it afterwards.
  const browse = async (use) => {
    const profile = await mkdtemp(join(tmpdir(), "fusu-bench-"));
    const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    let close = forget;
    open.add(close);
    try {
      const args = [...FLAGS, `--user-data-dir=${profile}`];
      const session = await call("POST", "/session", { capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args } } } });
      const at = `/session/${session.sessionId}`;
      open.delete(close);
      close = async () => {
        await call("DELETE", at).catch(() => null);
        await forget();
      };
      open.add(close);
      return await use({
        cdp: (cmd, params) => call("POST", `${at}/goog/cdp/execute`, { cmd, params }),
        go: (url) => call("POST", `${at}/url`, { url }),
        js: (script, ...args) => call("POST", `${at}/execute/sync`, { script, args }),
        wait: (script, ...args) => call("POST", `${at}/execute/async`, { script, args }),
      });
    } finally {
      open.delete(close);
      await close();
    }
  };

  const stop = async () => {
    await Promise.all([...open].map((close) => close()));
    driver.kill();
    await ended;
  };
  return { browse, stop };
}
