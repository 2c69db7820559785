import { formatArea, parseArea } from "../../../cells/a1";
import { splitSheet } from "../../../cells/sheet-name";
import { type Margins, type PageState, PLAIN_PAGE } from "../../printed-page";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../package/xml";

/** What the names of the workbook say of a sheet's page: formulas without "="; null for none. */
interface Names {
  readonly printTitles: string | null;
  readonly printArea: string | null;
}

/** How a sheet's part says that it is printed; the names of the workbook say which rows and columns are repeated. */
export function pageOf(root: XmlElement, { printTitles, printArea }: Names): PageState {
  const setup = child(root, "pageSetup");
  const isFitted = flag(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  const paper = attribute(setup, "paperSize");
  const around = child(root, "headerFooter");
  return {
    landscape: attribute(setup, "orientation") === "landscape",
    fitToWidth: isFitted ? Number(attribute(setup, "fitToWidth") ?? 1) : null,
    // Of a sheet that is fitted it says nothing.
    scale: isFitted ? PLAIN_PAGE.scale : Number(attribute(setup, "scale") ?? PLAIN_PAGE.scale),
    paper: paper === undefined ? null : Number(paper),
    margins: marginsOf(child(root, "pageMargins")),
    header: child(around, "oddHeader")?.text || null,
    footer: child(around, "oddFooter")?.text || null,
    scalesFooter: flag(around, "scaleWithDoc", true),
    columnBreaks: breaksOf(root, "colBreaks"),
    rowBreaks: breaksOf(root, "rowBreaks"),
    ...titlesOf(printTitles),
    printArea: areaOf(printArea),
  };
}

function breaksOf(root: XmlElement, name: "rowBreaks" | "colBreaks"): number[] {
  const ids = childrenOf(child(root, name), "brk").map((brk) => Number(attribute(brk, "id")));
  return ids.filter((id) => id > 0);
}

/** One area, as we set it; what is printed of several stays in the file. */
function areaOf(formula: string | null): string | null {
  const area = parseArea(splitSheet(formula ?? "").rest);
  return area && formatArea(area, true);
}

/** Files count in inches. */
function marginsOf(margins: XmlElement | undefined): Margins {
  const { margins: plain } = PLAIN_PAGE;
  const sides = Object.keys(plain) as (keyof Margins)[];
  const inPoints = (side: keyof Margins) => {
    const inches = attribute(margins, side);
    return inches === undefined ? plain[side] : Math.round(Number(inches) * 72 * 1000) / 1000;
  };
  return Object.fromEntries(sides.map((side) => [side, inPoints(side)])) as Margins;
}

/** The rows and columns of a formula such as "'A'!$A:$B,'A'!$1:$4", always with "$". */
function titlesOf(formula: string | null): Pick<PageState, "titleRows" | "titleColumns"> {
  const rows = /!\$?([0-9]+):\$?([0-9]+)(?:,|$)/.exec(formula ?? "");
  const columns = /!\$?([A-Z]+):\$?([A-Z]+)(?:,|$)/.exec(formula ?? "");
  const spelt = (ends: RegExpExecArray | null) => (ends === null ? null : `$${ends[1]}:$${ends[2]}`);
  return { titleRows: spelt(rows), titleColumns: spelt(columns) };
}
