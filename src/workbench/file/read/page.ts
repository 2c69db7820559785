import { type Margins, type PageState, PLAIN_PAGE } from "../../workbook";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../package/xml";

/** How a sheet's part says that it is printed; the names of the workbook say which rows and columns are repeated. */
export function pageOf(root: XmlElement, printTitles: string | null): PageState {
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
    columnBreaks: childrenOf(child(root, "colBreaks"), "brk")
      .map((brk) => Number(attribute(brk, "id")))
      .filter((column) => column > 0),
    ...titlesOf(printTitles),
  };
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
