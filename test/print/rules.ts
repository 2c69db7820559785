import type { PrintedPage, PrintedText } from "./measure";
import type { Workbook } from "./workbooks";

/** Letters are as high as this at least, in points; in figures, which only some sheets have, a little less will do. */
const LEAST = 8;
const LEAST_IN_FIGURES = 7;
const FIGURES = /Profiles|Rankings|Cohort|Comparison|Portfolios|Report|Network/;
/** Forms are torn apart, and each counts its own pages at its top. */
const COUNTS_ITSELF = /^Questionnaire on paper/;
/** Sizes are known to a third of a point. */
const ROUNDED = 0.34;
/** Between the paper's edge and what is printed, in points, a little less than is set. */
const MARGIN = 34;
/** The least part of a page's height that is used, if it is not the last of its sheet. */
const USED = 0.2;

/** What is wrong with a workbook's printed pages, each with its page and sheet; nothing, if all is well. */
export function faultsOf(all: readonly PrintedPage[], { sheets, stated, charts }: Workbook): string[] {
  // What the user has printed in their own way stands before the first page of ours, where there is any.
  const first = all.findIndex(({ sheet }) => sheet !== null);
  const isTheirs = first > 0 && all[first]!.sheet === sheets[0];
  return [
    ...onCharts(all, charts),
    ...onSheets(all, sheets, stated),
    ...onPages(isTheirs ? all.slice(first) : all, all.length),
  ];
}

/** Each sheet of ours has its pages, and as many as it says. */
function onSheets(pages: readonly PrintedPage[], sheets: readonly string[], stated: Workbook["stated"]): string[] {
  return sheets.flatMap((name) => {
    const printed = pages.filter(({ sheet }) => sheet === name).length;
    const count = stated.get(name) ?? printed;
    if (printed === 0) return [`${name}: no page has its footer`];
    return printed === count ? [] : [`${name}: ${printed} pages, and not ${count}`];
  });
}

function onPages(pages: readonly PrintedPage[], count: number): string[] {
  return pages.flatMap((page, i) => {
    const isLast = pages[i + 1]?.sheet !== page.sheet || pages[i - 1]?.sheet !== page.sheet;
    const found = [
      onFooter(page, count),
      onLetters(page),
      onTitle(page),
      onEdges(page),
      onOverlaps(page),
      onHeadings(page),
      isLast ? null : onUse(page),
    ];
    return found.flatMap((fault) =>
      fault === null ? [] : [`page ${page.number}, ${page.sheet ?? "no sheet"}: ${fault}`],
    );
  });
}

function onFooter({ number, texts, sheet }: PrintedPage, count: number): string | null {
  const says = `Page ${number} of ${count}`;
  if (sheet !== null && (COUNTS_ITSELF.test(sheet) || texts.some(({ text }) => text === says))) return null;
  return `no footer with file, sheet and “${says}”`;
}

function onLetters({ texts, sheet }: PrintedPage): string | null {
  const least = FIGURES.test(sheet ?? "") ? LEAST_IN_FIGURES : LEAST;
  const small = texts.filter(({ size }) => size < least - ROUNDED).sort((a, b) => a.size - b.size)[0];
  return small ? `“${small.text.slice(0, 40)}” has ${small.size.toFixed(1)} points` : null;
}

/** So much of a text's end holds a letter at least. */
const END = 12;

/** Where the first columns are repeated, a title may have less room than on the first page. */
function onTitle({ texts, sheet, isSeen }: PrintedPage): string | null {
  if (sheet === null) return null;
  const top = Math.min(...texts.map((text) => text.top));
  const cut = texts.find((text) => text.top < top + 2 && isSeen(text) && !isSeen({ ...text, left: text.right - END }));
  return cut ? `“${cut.text.slice(0, 40)}” is cut` : null;
}

function onEdges({ texts, width, isSeen }: PrintedPage): string | null {
  const beyond = texts.find((text) => (text.left < MARGIN || text.right > width - MARGIN + 2) && isSeen(text));
  return beyond ? `“${beyond.text.slice(0, 40)}” reaches beyond the margin` : null;
}

/** A text that runs into its neighbour is cut, or cuts it. */
function onOverlaps({ texts, sheet }: PrintedPage): string | null {
  if (FIGURES.test(sheet ?? "")) return null;
  const ordered = [...texts].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const [i, one] of ordered.entries()) {
    for (const other of ordered.slice(i + 1)) {
      if (other.top > one.bottom) break;
      // Lines below each other touch; those of cells that are too low for their texts share a third of their height.
      if (one.bottom - other.top < (one.bottom - one.top) / 3) continue;
      if (isSignWithin(one, other) || isSignWithin(other, one)) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2)
        return `“${one.text.slice(0, 30)}” runs into “${other.text.slice(0, 30)}”`;
    }
  }
  return null;
}

/** A sign of another font, such as ◐, in the gap that the text around it leaves for it. */
function isSignWithin(text: PrintedText, sign: PrintedText): boolean {
  return (
    [...sign.text].length === 1 && sign.left > text.left && sign.right < text.right && text.text.includes(" ".repeat(3))
  );
}

/** A title, a heading and two lines are the least that something is said with. */
const LEAST_LINES = 2;

/** Headings alone say nothing. */
function onHeadings({ texts, height, sheet }: PrintedPage): string | null {
  if (FIGURES.test(sheet ?? "") || COUNTS_ITSELF.test(sheet ?? "")) return null;
  const tops = texts.filter(({ bottom }) => bottom < height - 1.2 * MARGIN).map(({ top }) => Math.round(top / 4));
  return new Set(tops).size < LEAST_LINES ? "headings stand there alone" : null;
}

/** A chart is cut whose title has no title of the lower axis below it on its page; one of them may be broken into lines. */
function onCharts(pages: readonly PrintedPage[], charts: Workbook["charts"]): string[] {
  return charts.flatMap(({ sheet, title, foot }) => {
    const all = (text: string, page: PrintedPage) =>
      page.texts.filter(
        (each) =>
          (each.text === text || (each.text.length > 9 && each.text.includes(" "))) &&
          text.startsWith(each.text) &&
          page.isSeen(each),
      );
    const page = pages.find((each) => each.sheet === sheet && all(title, each).length > 0);
    if (!page) return [`${sheet}: the chart “${title}” is on no page`];
    const [head] = all(title, page);
    return all(foot, page).some((each) => isBelow(each, head!))
      ? []
      : [`${sheet}: the chart “${title}” is cut by the end of page ${page.number}`];
  });
}

/** Not in the middle quite, as the names of bars stand on one side. */
const ASIDE = 90;

function isBelow(foot: PrintedText, head: PrintedText): boolean {
  return foot.top > head.top && Math.abs(foot.left + foot.right - head.left - head.right) / 2 < ASIDE;
}

function onUse({ texts, height }: PrintedPage): string | null {
  const bottom = Math.max(0, ...texts.map((text) => text.bottom).filter((each) => each < height - 1.2 * MARGIN));
  const used = (bottom - MARGIN) / (height - 2 * MARGIN);
  return used < USED ? `only ${Math.round(100 * used)} % of it is used` : null;
}
