import { count } from "../../methods/words";
import type { Assessment, Cohort } from "../../methods/hvm";
import { FIRM, vpdColumns } from "./columns";
import { HEADINGS_ROW, type Cell, type Figure, type ReportSheet } from "../sheets/sheet";

/** So many firms a reader can still tell apart in one chart. */
export const FIGURE_1_FIRMS = 12;

/**
 * HVM Profiles: VPD % and scores of each firm, with Figure 1.
 *
 * The percentages stand before the scores so that firm and percentages are one rectangle: the chart takes its names from
 * cells then, and no name of a firm is ever handed to Excel as a title that it could take for a formula.
 */
export function profilesSheet(cohort: Cohort): ReportSheet {
  const columns = [FIRM, ...vpdColumns("0.0", ", %"), ...vpdColumns("0.00", ", score")];
  const withoutScores = cohort.firms.every((firm) => firm.scores.every((score) => score === null));
  const figure = figure1(cohort.firms, columns.length + 1);
  return {
    kind: "profiles",
    title: "HVM Profiles: percentages and scores on the six value proposition dimensions (VPDs)",
    lines: [
      "VPD % is a firm's score on a VPD as a share of its six scores; each firm's six percentages sum to 100. They are the firm's own footprint.",
      withoutScores
        ? "The study gives percentages, so there are no scores."
        : "Scores run from 1 (Low) to 5 (Very High). A blank score: no item of that VPD was answered, and then there are no percentages either.",
    ],
    blocks: [{ table: "HVM_Profiles", row: HEADINGS_ROW, column: 0, columns, rows: cohort.firms.map(profileRow) }],
    figures: figure ? [figure] : [],
  };
}

function profileRow(firm: Assessment): Cell[] {
  return [firm.firm, ...(firm.percentages ?? [null, null, null, null, null, null]), ...firm.scores];
}

/** Figure 1: VPD % of each case, grouped by VPD; none while no firm to be shown has percentages. */
function figure1(firms: readonly Assessment[], column: number): Figure | null {
  const shown = firms.slice(0, FIGURE_1_FIRMS);
  if (!shown.some((firm) => firm.percentages)) return null;
  return {
    name: "HVM Figure 1",
    type: "ColumnClustered",
    title:
      firms.length > FIGURE_1_FIRMS
        ? `Figure 1. VPD % of the first ${FIGURE_1_FIRMS} of ${count(firms.length, "firm")}, grouped by VPD`
        : "Figure 1. VPD % of each firm, grouped by VPD",
    block: 0,
    mostRows: FIGURE_1_FIRMS,
    columns: 7,
    seriesBy: "Rows",
    place: { row: HEADINGS_ROW + 1, column, rows: 24, columns: 13 },
    categoryTitle: "Value proposition dimension (VPD)",
    valueTitle: "VPD %",
    valueMinimum: 0,
    valueMaximum: null,
    valueFormat: "0",
    reversed: false,
    legend: true,
    gap: null,
  };
}
