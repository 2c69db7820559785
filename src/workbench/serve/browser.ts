import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

const PLACES = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing of a browser's own errands, which would disturb tests; root may not have a sandbox. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How to start a Chromium, Chrome or Edge; where none is, one is installed. */
export function browserOptions() {
  return { executablePath: findBrowser() ?? installBrowser(), args: ARGUMENTS, headless: true };
}

function findBrowser(): string | undefined {
  return [...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Playwright's own, else Debian's package, which only root can install. */
function installBrowser(): string {
  console.error("There is no Chromium, Chrome or Edge here; installing Chromium …");
  const playwright = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const ways: [string, string[]][] = [[process.execPath, [playwright, "install", "--with-deps", "chromium"]]];
  if (process.getuid?.() === 0) ways.push(["apt-get", ["install", "-y", "chromium"]]);
  for (const [command, args] of ways) {
    spawnSync(command, args, { stdio: "inherit" });
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    "No browser could be installed. Install Chromium, Chrome or Edge (on Debian and Ubuntu: sudo apt-get install chromium), " +
      "or set CHROME_PATH to the one that you have.",
  );
}
