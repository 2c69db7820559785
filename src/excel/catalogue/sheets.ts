import { CATALOGUE_KINDS } from "../workbook/owned-sheets";
import type { ReportSheet } from "../sheets/sheet";
import { inPieces, stacked } from "./list";
import { NETWORK_BLOCKS, NETWORK_LINES } from "./network-sheet";
import { NINE, PAIRS_LIST, RULES_LIST, STRATEGIES } from "./nine";
import { CASES_LIST, CODES_LIST, FIRMS_LIST } from "./observed";

/** Together as wide as a page. */
const WIDTHS = [31, 26, 30, 33, 31, 31] as const;
const LISTS = [NINE, STRATEGIES, PAIRS_LIST, RULES_LIST, CODES_LIST, FIRMS_LIST, CASES_LIST];

/** HVM Constellation Catalogue: what the second method rests on, from the paper and of ours. */
export const CATALOGUE: ReportSheet = {
  kind: CATALOGUE_KINDS.catalogue,
  name: "HVM Constellation Catalogue",
  title: "Value constellations: what is given",
  lines: [
    "From Kowalkowski, Witell and Gustafsson (2013), as each row says. The codes, the reading of Table 2 as rules, and what to look for are this product's.",
    "The rules were distilled by the authors from the very cases below: that the cases agree with them is no validation, and how often a form was met no frequency to expect.",
  ],
  blocks: stacked(
    LISTS.flatMap((list) => inPieces(list, WIDTHS.length)),
    WIDTHS,
  ),
  figures: [],
  meanings: [],
};

/** HVM Constellation Network: Figure 1, in pictures and in words. The pictures are drawn once the rest stands. */
export const NETWORK: ReportSheet = {
  kind: CATALOGUE_KINDS.network,
  name: "HVM Constellation Network",
  title: "Value constellations: who is linked with whom",
  lines: NETWORK_LINES,
  blocks: NETWORK_BLOCKS,
  figures: [],
  meanings: [],
};
