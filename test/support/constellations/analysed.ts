import { type Analysis, analyse, type AnalyseRequest } from "../../../src/excel/results/analyse";
import { CASES, DIMENSIONS } from "../../../src/methods/constellations";
import type { EmbeddedHost } from "../../../src/workbench/host";
import type { CellDraft, SheetDraft } from "../case";
import { IMPRINT } from "../cohorts";
import { openHost } from "../open";
import { workbookOf } from "../workbook";

/** The 19 cases as a coding sheet holds them: with their places as evidence, and what the paper calls them as judgement. */
export function casesSheet(isJudged = true): SheetDraft {
  const headings = [
    ...["Firm", "Service", "Partners"],
    ...DIMENSIONS.flatMap((dimension) => [dimension, `${dimension}: evidence`]),
    ...["Constellation (judged)", "Employees"],
  ];
  const rows = CASES.map(({ firm, service, partners, coded, constellation, employees }): CellDraft[] => [
    ...[firm, service, partners],
    ...DIMENSIONS.flatMap((dimension): readonly (string | null)[] => coded[dimension] ?? [null, null]),
    ...[isJudged ? constellation : null, employees],
  ]);
  return { name: "Relationships", rows: [headings, ...rows] };
}

/** Analyses a workbook of these sheets by the add-in's own verb; it is open afterwards. */
export async function analysed(
  sheets: SheetDraft[],
  request: Partial<AnalyseRequest> = {},
): Promise<{ readonly host: EmbeddedHost; readonly analysis: Analysis }> {
  const host = await openHost(workbookOf(sheets));
  return { host, analysis: await analyse({ ...IMPRINT, ...request }) };
}
