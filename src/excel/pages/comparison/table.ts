import { type ByVpd, classInWords, VPDS } from "../../../methods/hvm";
import type { ComparedFirm, State } from "../../../methods/hvm/analyses/comparison";
import { FIRM, lettered, rankDecimals, vpds } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

const { table, group } = tablesOf<ComparedFirm, Results>();

const CLASS = { unit: "text", width: 25 } as const;

const at = (of: (firm: ComparedFirm) => ByVpd<number | null> | undefined) => (firm: ComparedFirm, v: number) =>
  of(firm)?.[VPDS[v]!] ?? null;
const ranked = (when: "before" | "after") =>
  ({ ...lettered("rank", `, rank ${when}`), called: `Rank ${when}`, decimals: rankDecimals }) as const;

/** Each firm's class before and after, and what is different: a page in width. */
export const COMPARED = table({
  firm: FIRM,
  classBefore: { ...CLASS, heading: "Class before", value: ({ before }) => before && classInWords(before) },
  classAfter: { ...CLASS, heading: "Class after", value: ({ after }) => after && classInWords(after) },
  change: {
    heading: "Class",
    unit: "text",
    width: 16,
    means: "Whether both studies give the firm one class, and the same.",
    value: (firm) => changeOf(firm),
  },
  percentageDifferences: group({
    ...vpds("percent", ", % after − before"),
    called: "% after − before",
    means: "VPD % after minus before, in percentage points; a firm's six sum to 0.",
    value: at(({ percentageDifferences }) => percentageDifferences),
  }),
});

/** Each firm's percentages, scores and ranks before and after. */
export const COMPARED_NUMBERS = table({
  firm: FIRM,
  scoreDifferences: group({
    ...lettered("score", ", score after − before"),
    called: "Score after − before",
    means: "In points of the scale of 1 to 5.",
    value: at(({ scoreDifferences }) => scoreDifferences),
  }),
  percentagesBefore: group({ ...lettered("percent", ", % before"), value: at(({ before }) => before?.percentages) }),
  percentagesAfter: group({ ...lettered("percent", ", % after"), value: at(({ after }) => after?.percentages) }),
  scoresBefore: group({ ...lettered("score", ", score before"), value: at(({ before }) => before?.scores) }),
  scoresAfter: group({ ...lettered("score", ", score after"), value: at(({ after }) => after?.scores) }),
  ranksBefore: group({ ...ranked("before"), value: at(({ before }) => before?.ranks) }),
  ranksAfter: group({
    ...ranked("after"),
    means: "Among the firms of the study before, and of the one after; where firms came or went, ranks move with them.",
    value: at(({ after }) => after?.ranks),
  }),
});

function changeOf({ before, after, sameClass }: ComparedFirm): string {
  if (before === null) return "only after";
  if (after === null) return "only before";
  return sameClass === null ? "not comparable" : sameClass ? "the same" : "another";
}

/** One state of a firm, as a row that a drawing shows. */
export interface Shape {
  readonly name: string;
  readonly state: State;
}

const shapes = tablesOf<Shape, Results>();

/** Both profiles of a firm: the rows of a drawing. */
export const SHAPES = shapes.table({
  name: { heading: "VPD %", unit: "text", width: 12, value: ({ name }) => name },
  percentages: shapes.group({
    each: VPDS,
    heading: (vpd) => vpd,
    unit: "percent",
    width: 9.25,
    value: ({ state }, v) => state.percentages[VPDS[v]!],
  }),
});
