import { failure } from "../../protocol/errors";
import { part, property, Type } from "../../protocol/types";
import type { OnSheet } from "../base/register";

/** Excel's codes for the three sections of a line above or below a page. */
const SECTIONS = { left: "L", center: "C", right: "R" } as const;
type Section = keyof typeof SECTIONS;

/** Excel takes no more characters of all three sections with their codes. */
const MOST = 255;

/** The sections of "&Lone&Rtwo". "&&" is a sign, and no code begins at its second half. */
function sectionsOf(line: string | null): Record<Section, string> {
  const found = { left: "", center: "", right: "" };
  let section: Section = "center";
  for (const [piece] of (line ?? "").matchAll(/&[\s\S]|[^&]+|&/g)) {
    const begun = (Object.keys(SECTIONS) as Section[]).find((each) => piece === `&${SECTIONS[each]}`);
    if (begun) section = begun;
    else found[section] += piece;
  }
  return found;
}

function lineOf(sections: Readonly<Record<Section, string>>): string | null {
  const named = (Object.keys(SECTIONS) as Section[]).filter((section) => sections[section] !== "");
  return named.map((section) => `&${SECTIONS[section]}${sections[section]}`).join("") || null;
}

function section(line: "header" | "footer", which: Section) {
  return property(
    ({ sheet: { page } }: OnSheet) => sectionsOf(page[line])[which],
    ({ sheet: { page } }: OnSheet, text: string) => {
      const all = lineOf({ ...sectionsOf(page[line]), [which]: String(text) });
      if ((all?.length ?? 0) > MOST) throw failure("InvalidArgument");
      page[line] = all;
    },
  );
}

const onAllPages = new Type<OnSheet>("HeaderFooter", {
  leftHeader: section("header", "left"),
  centerHeader: section("header", "center"),
  rightHeader: section("header", "right"),
  leftFooter: section("footer", "left"),
  centerFooter: section("footer", "center"),
  rightFooter: section("footer", "right"),
});

/** One line for all pages; lines of their own for the first page, or for even ones, are not known here. */
export const headersFooters = new Type<OnSheet>("HeaderFooterGroup", {
  defaultForAllPages: part((self) => onAllPages.of(self)),
  useSheetScale: property(
    ({ sheet: { page } }) => page.scalesFooter,
    ({ sheet: { page } }, scales: boolean) => void (page.scalesFooter = scales),
  ),
});
