import { spawnSync } from "node:child_process";

/** A text on a printed page; in points, from the upper left corner. */
export interface PrintedText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One page of a PDF. */
export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The sheet that it is of, as its footer says; null without one. */
  readonly sheet: string | null;
  readonly texts: readonly PrintedText[];
  /** Whether anything is seen where a text stands: programs also write down what they then cut off. */
  isSeen(text: PrintedText): boolean;
}

/** Sizes come in whole numbers, so pages are read enlarged, as far as the program does it. */
const ZOOM = 3;

/** Whether the program is there that tells where each text stands (poppler's). */
export function canMeasure(): boolean {
  return !spawnSync("pdftohtml", ["-v"]).error;
}

/** What stands on the pages of a PDF. */
export function pagesOf(pdf: string): PrintedPage[] {
  const words = ["-xml", "-i", "-stdout", "-zoom", String(ZOOM), pdf];
  const { stdout, status } = spawnSync("pdftohtml", words, { encoding: "utf8", maxBuffer: 2 ** 29 });
  if (status !== 0) throw new Error(`pdftohtml ended with ${status}.`);
  const sizes = new Map<string, number>();
  return stdout
    .split("<page ")
    .slice(1)
    .map((xml) => {
      for (const [, id, size] of xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g))
        sizes.set(id!, Number(size) / ZOOM);
      const [, number, height, width] = /number="(\d+)"[^>]*height="(\d+)" width="(\d+)"/.exec(xml)!.map(Number);
      const texts = [
        ...xml.matchAll(
          /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">(.*?)<\/text>/gs,
        ),
      ]
        .map(([, top, left, width, height, font, text]) =>
          textOf([top, left, width, height].map(Number), sizes.get(font!)!, text!),
        )
        .filter(({ text }) => text !== "");
      const sheet = texts.flatMap(({ text }) => /^\S+\.xlsx, (.+)$/.exec(text)?.[1] ?? [])[0] ?? null;
      return {
        number: number!,
        height: height! / ZOOM,
        width: width! / ZOOM,
        sheet,
        texts,
        isSeen: seenOn(pdf, number!),
      };
    });
}

/** A page as points, dark or light, one a pixel; drawn when it is asked for. */
function seenOn(pdf: string, page: number): PrintedPage["isSeen"] {
  let drawn: { readonly width: number; readonly pixels: Buffer } | null = null;
  return ({ left, right, top, bottom }) => {
    const { width, pixels } = (drawn ??= drawnPage(pdf, page));
    for (let y = Math.ceil(top); y < bottom; y++) {
      const row = pixels.subarray(y * width + Math.max(0, Math.ceil(left)), y * width + Math.min(width, right));
      if (row.some((lightness) => lightness < DARK)) return true;
    }
    return false;
  };
}

const DARK = 200;

function drawnPage(pdf: string, page: number) {
  const words = ["-gray", "-r", "72", "-f", String(page), "-l", String(page), pdf];
  const { stdout } = spawnSync("pdftoppm", words, { maxBuffer: 2 ** 29 });
  const [head = "", width] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(stdout.toString("latin1", 0, 64)) ?? [];
  return { width: Number(width), pixels: stdout.subarray(head.length) };
}

function textOf(box: number[], size: number, marked: string): PrintedText {
  const [top = 0, left = 0, width = 0, height = 0] = box.map((each) => each / ZOOM);
  const text = marked
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#34;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
  return { text, size, left, top, right: left + width, bottom: top + height };
}
