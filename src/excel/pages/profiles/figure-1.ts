import {
  type Assessment,
  mapSix,
  PROPOSITIONS,
  type PropositionName,
  type Six,
  sixOf,
  VPDS,
} from "../../../methods/hvm";
import { lettered, PROFILES, vpds } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import { count } from "../../../methods/words";
import { NAMES } from "../../formulas/names";
import { blockOf, type Formulas } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { Block, Figure } from "../../sheets/sheet";
import type { Live, Results } from "../page";

/** So many firms a reader can still tell apart in one chart; of more it shows the classes' means. */
const FIGURE_1_FIRMS = 12;

/** How high the charts are, in rows. Below twelve firms they are still on the page of the table. */
const ROWS = 24;
/** So many of its columns on the right the footprints take, of which there are six: the bars of twelve firms need the more room. */
const BESIDE = 4;

/** A profile that the figure shows: of a firm, of a class, or what is expected of one. */
interface Shown {
  readonly of: string;
  readonly percentages: Six<number | null>;
}

const profiles = tablesOf<Shown, unknown>();

/** As the figure takes them: names and percentages side by side. */
const SHOWN = profiles.table({
  of: { heading: "Figure 1 shows", unit: "text", width: 26, value: ({ of }) => of },
  percentages: profiles.group({ ...vpds("percent", ", %"), value: ({ percentages }, v) => percentages[v]! }),
});

/** Letters for headings: they stand in a row beside the figure, which longer ones would make higher. */
const FOOTPRINTS = profiles.table({
  of: { heading: "Footprint of", unit: "text", width: 26, value: ({ of }) => of },
  percentages: profiles.group({ ...lettered("percent", ", %"), value: ({ percentages }, v) => percentages[v]! }),
});

/** What Figure 1 is drawn from, to the right of the profiles: the firms, or the means of each class; below them footprints. */
export function figure1Blocks(results: Results): Block[] {
  const { live } = results;
  const shown = new Grid(SHOWN, null, new Grid(PROFILES, results).beside());
  const footprints = new Grid(FOOTPRINTS, null, shown.below(FIGURE_1_FIRMS));
  return [
    blockOf(shown, {
      table: null,
      beginsPage: true,
      rows: shownIn(results),
      ...(live && { formulas: { percentages: showsFirms(results) ? ofFirm(live) : OF_CLASS } }),
    }),
    blockOf(footprints, {
      table: null,
      caption: "Footprints of the classes",
      rows: PROPOSITIONS.map(({ name, vpd }) => ({
        of: name,
        percentages: results.options.footprints[VPDS.indexOf(vpd)]!,
      })),
      ...(live && {
        formulas: {
          percentages: (_, { index, part }) => `INDEX(${NAMES.footprint(PROPOSITIONS[index]!.vpd)},${part + 1})`,
        },
      }),
    }),
  ];
}

type Percentages = Formulas<typeof SHOWN.columns, Shown>["percentages"];

function ofFirm({ byFirm }: Live): Percentages {
  return ({ $of }, { part }) => {
    const cell = `INDEX(${NAMES.percentages},${byFirm.row($of, NAMES.firms)},${part + 1})`;
    return `IF(${cell}="","",${cell})`;
  };
}

const OF_CLASS: Percentages = ({ $of }, { part }) => {
  const firms = `COUNTIF(${NAMES.stepClass},${$of})`;
  return `IF(${firms}=0,"",SUMIF(${NAMES.stepClass},${$of},${NAMES.stepShare(VPDS[part]!)})/${firms})`;
};

/** The firms themselves, and not the means of their classes. */
export function showsFirms({ firms }: Results): boolean {
  return firms.length <= FIGURE_1_FIRMS;
}

function shownIn(results: Results): Shown[] {
  const { firms } = results;
  if (showsFirms(results)) {
    return firms.map(({ firm, percentages }) => ({ of: firm, percentages: percentages ?? sixOf(() => null) }));
  }
  return PROPOSITIONS.map(({ name }) =>
    meanOf(
      name,
      firms.filter(({ classification }) => classification === name),
    ),
  );
}

function meanOf(name: PropositionName, firms: readonly Assessment[]): Shown {
  const sums = firms.reduce<Six<number>>(
    (sum, { percentages }) => mapSix(sum, (each, v) => each + percentages![v]!),
    sixOf(() => 0),
  );
  return {
    of: name,
    percentages: mapSix(sums, (sum) => (firms.length === 0 ? null : sum / firms.length)),
  };
}

/** Figure 1: VPD % grouped by VPD, and beside it the footprints; none while nothing to be shown has percentages. */
export function figure1(results: Results): Figure[] {
  const shown = shownIn(results);
  if (!shown.some(({ percentages: [first] }) => first !== null)) return [];
  const columns = new Grid(PROFILES, results).columns.length;
  const looks = {
    type: "ColumnClustered",
    columns: 1 + VPDS.length,
    seriesBy: "Rows",
    isBelow: true,
    categoryTitle: "Value proposition dimension (VPD)",
    valueTitle: "VPD %",
    valueMinimum: 0,
    valueMaximum: null,
    valueFormat: "0",
    reversed: false,
    legend: true,
    isShaded: true,
    gap: 40,
  } as const;
  const firms = count(results.firms.length, "firm");
  return [
    {
      ...looks,
      name: "HVM Figure 1",
      title: showsFirms(results)
        ? "Figure 1. VPD % of each firm, grouped by VPD"
        : `Figure 1. Mean VPD % of the firms of each class (${firms})`,
      block: 1,
      mostRows: FIGURE_1_FIRMS,
      place: { row: 1, column: 0, rows: ROWS, columns: columns - BESIDE },
    },
    {
      ...looks,
      name: "HVM Figure 1 footprints",
      title: "What is expected of the classes: their footprints",
      block: 2,
      mostRows: PROPOSITIONS.length,
      place: { row: 1, column: columns - BESIDE, rows: ROWS, columns: BESIDE },
    },
  ];
}
