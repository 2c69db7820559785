import { codingsInWorkbook } from "../../../src/excel/codings/read";
import { CONSTELLATION_PAGES } from "../../../src/excel/pages/constellations";
import type { ConstellationResults } from "../../../src/excel/pages/constellations/results";
import { sheetsOf } from "../../../src/excel/pages/page";
import { render } from "../../../src/excel/sheets/draw/render";
import { addSheets } from "../../../src/excel/sheets/keep/added";
import type { ReportSheet } from "../../../src/excel/sheets/sheet";
import { run } from "../../../src/excel/workbook/session";
import { CASES, DIMENSIONS, IDENTIFICATION } from "../../../src/methods/constellations";
import type { EmbeddedHost } from "../../../src/workbench/host";
import type { CellDraft, SheetDraft } from "../case";
import { IMPRINT } from "../cohorts";
import { openHost } from "../open";
import { workbookOf } from "../workbook";

/** The 19 cases as a coding sheet holds them: with their places as evidence, and what the paper calls them as judgement. */
export function casesSheet(isJudged = true): SheetDraft {
  const ends = ["Constellation (judged)", "Employees"];
  const headings = [
    ...["Firm", "Service", "Partners"],
    ...DIMENSIONS.flatMap((dimension) => [dimension, `${dimension}: evidence`]),
    ...ends,
  ];
  const rows = CASES.map(({ firm, service, partners, coded, constellation, employees }): CellDraft[] => [
    ...[firm, service, partners],
    ...DIMENSIONS.flatMap((dimension): readonly (string | null)[] => coded[dimension] ?? [null, null]),
    ...[isJudged ? constellation : null, employees],
  ]);
  return { name: "Relationships", rows: [headings, ...rows] };
}

/** What the second method finds in the codings of a workbook, which is open afterwards. */
export async function identified(
  sheets: SheetDraft[],
  more: Partial<ConstellationResults> = {},
): Promise<{ readonly host: EmbeddedHost; readonly results: ConstellationResults }> {
  const host = await openHost(workbookOf(sheets));
  const codings = await codingsInWorkbook();
  const options = more.options ?? { minKnown: 3 };
  const found = await IDENTIFICATION.compute(codings, null, options, () => Promise.resolve());
  return { host, results: { codings, found, options, cohort: null, imprint: IMPRINT, ...more } };
}

/** The sheets of the second method, as data. */
export function sheetsOfResults(results: ConstellationResults): readonly ReportSheet[] {
  return sheetsOf(CONSTELLATION_PAGES, results, null);
}

/** Writes them into the open workbook. */
export function draw(reports: readonly ReportSheet[]): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    const added = await addSheets(context, reports, taken, {
      ...{ ids: null, added: [], settings: [], names: null, standing: [], unused: [] },
    });
    await render(
      context,
      reports.map((report, i) => ({ report, found: added[i]! })),
      [],
    );
  });
}
