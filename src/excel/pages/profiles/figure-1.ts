import {
  type Assessment,
  classInWords,
  mapSix,
  type Proposition,
  PROPOSITIONS,
  type PropositionName,
  type Six,
  sixOf,
  VPDS,
} from "../../../methods/hvm";
import { PROFILES, vpds } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import { count } from "../../../methods/words";
import { NAMES } from "../../formulas/names";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { Block, Figure } from "../../sheets/sheet";
import type { Results } from "../page";

/** So many firms a reader can still tell apart in one chart; of more it shows the classes' means. */
const FIGURE_1_FIRMS = 12;

/** How high the charts are, in rows. */
const ROWS = 22;

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

const FOOTPRINTS = profiles.table({
  of: { heading: "Footprint of", unit: "text", width: 26, value: ({ of }) => of },
  percentages: profiles.group({ ...vpds("percent", ", %"), value: ({ percentages }, v) => percentages[v]! }),
});

/** What Figure 1 is drawn from, to the right of the profiles: the firms, or the means of each class; below them footprints. */
export function figure1Blocks(results: Results): Block[] {
  const { live } = results;
  const shown = new Grid(SHOWN, null, new Grid(PROFILES, results).beside());
  const footprints = new Grid(FOOTPRINTS, null, shown.below(FIGURE_1_FIRMS));
  const follows = live !== null && isOfFirms(results);
  return [
    blockOf(shown, {
      table: null,
      beginsPage: true,
      rows: shownIn(results),
      ...(follows && {
        formulas: {
          of: (_, { index }) => `INDEX(${NAMES.firms},${index + 1})`,
          percentages: (_, { index, part }) => {
            const cell = `INDEX(${NAMES.percentages},${index + 1},${part + 1})`;
            return `IF(${cell}="","",${cell})`;
          },
        },
      }),
    }),
    blockOf(footprints, {
      table: null,
      caption: "Footprints of the classes",
      rows: footprintsIn(results).map(({ name, vpd }) => ({
        of: name,
        percentages: results.options.footprints[VPDS.indexOf(vpd)]!,
      })),
      ...(live && {
        formulas: {
          percentages: (_, { index, part }) =>
            `INDEX(${NAMES.footprint(footprintsIn(results)[index]!.vpd)},${part + 1})`,
        },
      }),
    }),
  ];
}

function isOfFirms({ firms }: Results): boolean {
  return firms.length <= FIGURE_1_FIRMS;
}

function shownIn(results: Results): Shown[] {
  const { firms } = results;
  if (isOfFirms(results)) {
    return firms.map(({ firm, percentages }) => ({ of: firm, percentages: percentages ?? sixOf(() => null) }));
  }
  return PROPOSITIONS.flatMap(({ name }) => {
    const ofClass = firms.filter(({ classification }) => classification === name);
    return ofClass.length > 0 ? [meanOf(name, ofClass)] : [];
  });
}

function meanOf(name: PropositionName, firms: readonly Assessment[]): Shown {
  const sums = firms.reduce<Six<number>>(
    (sum, { percentages }) => mapSix(sum, (each, v) => each + percentages![v]!),
    sixOf(() => 0),
  );
  return { of: `${name} (${count(firms.length, "firm")})`, percentages: mapSix(sums, (sum) => sum / firms.length) };
}

/** Those of the classes that were found; all six where classes may change with the answers, or where there is none. */
function footprintsIn({ firms, imprint }: Results): readonly Proposition[] {
  const found = firms.map(classInWords);
  const met = PROPOSITIONS.filter(({ name }) => found.some((each) => each.includes(name)));
  return imprint.results === "formulas" || met.length === 0 ? PROPOSITIONS : met;
}

/** Figure 1: VPD % grouped by VPD, and beside it the footprints; none while nothing to be shown has percentages. */
export function figure1(results: Results): Figure[] {
  const shown = shownIn(results);
  if (!shown.some(({ percentages: [first] }) => first !== null)) return [];
  const scores = new Grid(PROFILES, results).place("scores");
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
    gap: 60,
  } as const;
  const firms = count(results.firms.length, "firm");
  return [
    {
      ...looks,
      name: "HVM Figure 1",
      title: isOfFirms(results)
        ? "Figure 1. VPD % of each firm, grouped by VPD"
        : `Figure 1. Mean VPD % of the firms of each class (${firms})`,
      block: 1,
      mostRows: FIGURE_1_FIRMS,
      place: { row: 1, column: 0, rows: ROWS, columns: scores },
    },
    {
      ...looks,
      name: "HVM Figure 1 footprints",
      title: "What is expected of the classes: their footprints",
      block: 2,
      mostRows: PROPOSITIONS.length,
      place: { row: 1, column: scores, rows: ROWS, columns: VPDS.length },
    },
  ];
}
