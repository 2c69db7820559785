import type { PrintedPage } from "./measure";

/** Workings of formulas, among which tables that are not in use stand as headings alone. */
const WORKINGS = /^HVM Steps$/;
const TITLE = 16;
const FORMS = /on paper/;
/** Letters are as high as this at least, in points; in figures, which only some sheets have, a little less will do. */
const LEAST = 8;
const LEAST_IN_FIGURES = 7;
const FIGURES = /Profiles|Rankings|Cohort|Comparison|Portfolios|Report|Network/;
/** Sizes are known to a third of a point. */
const ROUNDED = 0.34;
/** Between the paper's edge and what is printed, in points, a little less than is set. */
const MARGIN = 34;
/** The least part of a page's height that is used, if it is not the last of its sheet. */
const USED = 0.2;
/** A sheet of few rows fills no page: then as much of each as of the fullest, or nearly. */
const AS_FULL = 0.6;

/** What is wrong with printed pages, each with its page and sheet; nothing, if all is well. */
export function faultsOf(pages: readonly PrintedPage[], count: number): string[] {
  return pages.flatMap((page, i) => {
    const isLast =
      pages[i + 1]?.sheet !== page.sheet || pages[i - 1]?.sheet !== page.sheet || isFirstOfPart(pages[i + 1]!);
    const found = [
      onFooter(page, count),
      onLetters(page),
      onEdges(page),
      onOverlaps(page),
      isLast ? null : onUse(page, pages),
    ];
    return found.flatMap((fault) =>
      fault === null ? [] : [`page ${page.number}, ${page.sheet ?? "no sheet"}: ${fault}`],
    );
  });
}

/** A report's parts, each firm among them, begin with a title. */
function isFirstOfPart({ texts, sheet }: PrintedPage): boolean {
  return /Report/.test(sheet ?? "") && texts.some(({ size }) => size > TITLE);
}

function onFooter({ number, texts, sheet }: PrintedPage, count: number): string | null {
  // Each form counts its own pages, in its text.
  if (sheet !== null && FORMS.test(sheet)) return null;
  const says = `Page ${number} of ${count}`;
  return sheet !== null && texts.some(({ text }) => text === says) ? null : `no footer with file, sheet and “${says}”`;
}

function onLetters({ texts, sheet }: PrintedPage): string | null {
  const least = FIGURES.test(sheet ?? "") ? LEAST_IN_FIGURES : LEAST;
  const small = texts.filter(({ size }) => size < least - ROUNDED).sort((a, b) => a.size - b.size)[0];
  return small ? `“${small.text.slice(0, 40)}” has ${small.size.toFixed(1)} points` : null;
}

function onEdges({ texts, width }: PrintedPage): string | null {
  const beyond = texts.find(({ left, right }) => left < MARGIN || right > width - MARGIN + 2);
  return beyond ? `“${beyond.text.slice(0, 40)}” reaches beyond the margin` : null;
}

const SIGN = /^[●◐○]$/;

/** A text that runs into its neighbour is cut, or cuts it. */
function onOverlaps({ texts, sheet }: PrintedPage): string | null {
  if (FIGURES.test(sheet ?? "")) return null;
  const ordered = [...texts].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const [i, one] of ordered.entries()) {
    for (const other of ordered.slice(i + 1)) {
      if (other.top - one.top > 2) break;
      // A sign that the font lacks is drawn from another, beside its own text.
      if (SIGN.test(one.text) || SIGN.test(other.text)) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2)
        return `“${one.text.slice(0, 30)}” runs into “${other.text.slice(0, 30)}”`;
    }
  }
  return null;
}

function onUse(page: PrintedPage, pages: readonly PrintedPage[]): string | null {
  if (WORKINGS.test(page.sheet ?? "")) return null;
  const fullest = Math.max(...pages.filter(({ sheet }) => sheet === page.sheet).map(usedOf));
  const used = usedOf(page);
  return used < Math.min(USED, AS_FULL * fullest) ? `only ${Math.round(100 * used)} % of it is used` : null;
}

function usedOf({ texts, height }: PrintedPage): number {
  const bottom = Math.max(0, ...texts.map((text) => text.bottom).filter((each) => each < height - 1.2 * MARGIN));
  return (bottom - MARGIN) / (height - 2 * MARGIN);
}
