import { showSequence, type Assessment, VPDS } from "../../../methods/hvm";
import { SUMMARY } from "../../../methods/hvm/tables";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import { EXERCISE_IDS, EXERCISES } from "../exercises";
import type { Sample } from "../exercises/ground/sample";
import type { Page, PageCell } from "../../sheets/page";
import type { PageNames } from "../ground/sheets";

/** All numbers of the exercises, with their faults and without. */
export function keyNumbersPage(names: PageNames, sample: Sample): Page {
  const rows = EXERCISE_IDS.flatMap((id) =>
    EXERCISES[id].states(sample).flatMap(({ state, firms }) => of(names[id], state, firms)),
  );
  return {
    title: "Answer key: all scores and classes of the exercises",
    lines: [
      "For teachers. “As given” is what HVM Profiles and HVM Summary show when the exercise is analysed before anything is corrected.",
      "Distance and margin are those of the correlation distance.",
    ],
    blocks: [{ row: HEADINGS_ROW, column: 0, columns: COLUMNS, rows }],
    keyColumns: 3,
  };
}

/** All are a page in width. */
const COLUMNS = [
  { heading: "Sheet", format: TEXT, width: 11 },
  { heading: "State", format: TEXT, width: 22, wrap: true },
  { heading: "Firm", format: TEXT, width: 14 },
  ...VPDS.map((vpd) => ({ heading: `${vpd}, score`, format: "0.00", width: 7 })),
  { heading: "Sequence", format: TEXT, width: 12 },
  { heading: "Class", format: TEXT, width: 23 },
  { heading: "Distance", format: "0.000", width: 10 },
  { heading: "Runner-up", format: TEXT, width: 23 },
  { heading: "Margin", format: "0.000", width: 8 },
  { heading: SUMMARY.columns.agreeing.heading, format: "0", width: 10 },
];

function of(sheet: string, state: string, firms: Iterable<Assessment>): PageCell[][] {
  return [...firms].map((firm) => [
    sheet,
    state,
    firm.firm,
    ...firm.scores,
    firm.sequence === null ? null : showSequence(firm.sequence, firm.sequenceTies),
    firm.classification ?? "none",
    firm.classification === null ? null : Math.min(...(firm.distances as readonly number[])),
    firm.runnersUp.join(" / ") || null,
    firm.margin,
    firm.measuresAgreeing,
  ]);
}
