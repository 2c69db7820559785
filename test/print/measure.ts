import { spawnSync } from "node:child_process";

/** A text on a printed page; in points, from the upper left corner. */
interface PrintedText {
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
      const pageWidth = width! / ZOOM;
      const texts = [
        ...xml.matchAll(
          /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">(.*?)<\/text>/gs,
        ),
      ]
        .map(([, top, left, width, height, font, text]) =>
          textOf([top, left, width, height].map(Number), sizes.get(font!)!, text!),
        )
        // A broken line's cell may begin on another page: there it is cut off at the paper's edge.
        .filter(({ text, left, right }) => text !== "" && right > 0 && left < pageWidth);
      const sheet = texts.flatMap(({ text }) => /^\S+\.xlsx, (.+)$/.exec(text)?.[1] ?? [])[0] ?? null;
      return { number: number!, height: height! / ZOOM, width: pageWidth, sheet, texts };
    });
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
