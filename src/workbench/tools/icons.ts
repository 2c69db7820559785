import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { browserOptions } from "../serve/browser";

const ASSETS = resolve(import.meta.dirname, "../../../assets");
export const ICONS_FOLDER = join(ASSETS, "icons");

/** The symbols of assets/icon.svg, each an icon: the add-in's own and one for each button. */
export const ICONS = [
  "hvm",
  "analyse",
  "report",
  "questionnaire",
  "firms",
  "coding",
  "catalogue",
  "sample",
  "codings",
  "pane",
] as const;

/** In pixels: those a manifest may name for a button, and 96 for the add-in's listing. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96] as const;

export function iconFile(icon: string, size: number): string {
  return `${icon}-${size}.png`;
}

/** Draws every icon in every size into assets/icons. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync(join(ASSETS, "icon.svg"), "utf8");
  mkdirSync(ICONS_FOLDER, { recursive: true });
  const browser = await chromium.launch(browserOptions());
  try {
    const page = await browser.newPage();
    for (const icon of ICONS) {
      for (const size of SIZES) {
        writeFileSync(join(ICONS_FOLDER, iconFile(icon, size)), await draw(page, svg, icon, size));
      }
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, svg: string, icon: string, size: number): Promise<Buffer> {
  if (!svg.includes(`<symbol id="${icon}"`)) throw new Error(`assets/icon.svg has no symbol "${icon}".`);
  await page.setViewportSize({ width: size, height: size });
  const one = svg.replace(/<use href="#\w+" \/>\s*<\/svg>/, `<use href="#${icon}" /></svg>`);
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${one}`);
  return page.screenshot({ omitBackground: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await drawIcons();
