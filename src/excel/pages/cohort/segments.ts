import { PROPOSITIONS, VPDS } from "../../../methods/hvm";
import { vpds } from "../../../methods/hvm/tables";
import { FEW_FIRMS, type Segmented, type SegmentFigures, segmentName } from "../../../methods/hvm/analyses/segments";
import { count } from "../../../methods/words";
import { tablesOf } from "../../../methods/table";
import { quoted } from "../../../cells/text";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { furtherPage } from "../further-page";
import type { Results } from "../page";

const { table, group } = tablesOf<SegmentFigures, Results>();
const COUNT = { unit: "count", width: 13 } as const;

/** A row a segment: its firms, their classes, and the means of their percentages. */
const BY_SEGMENT = table({
  segment: { heading: "Segment", unit: "text", width: 26, value: segmentName },
  firms: { ...COUNT, heading: "Firms", value: ({ firms }) => firms },
  classes: group({
    ...COUNT,
    each: PROPOSITIONS,
    heading: ({ name }) => name,
    called: "Firms of each class",
    value: ({ classes }, p) => classes[PROPOSITIONS[p]!.name],
  }),
  tied: { ...COUNT, heading: "Tied", value: ({ tied }) => tied },
  none: { ...COUNT, heading: "No class", value: ({ none }) => none },
  profiles: {
    ...COUNT,
    heading: "Firms with six %",
    means: "The firms of the segment whose percentages are averaged.",
    value: ({ percentages }) => percentages.firms,
  },
  percentages: group({
    ...vpds("percent", ", mean %"),
    called: "Mean %",
    means: "The plain mean of the firms' VPD % in the segment; a segment's six sum to 100.",
    value: ({ percentages }, v) => percentages[VPDS[v]!],
  }),
  note: {
    heading: "To be noted",
    unit: "text",
    width: 50,
    value: ({ percentages: { firms } }) =>
      firms >= FEW_FIRMS ? null : `Rests on ${count(firms, "firm")}: too few to say anything of other firms.`,
  },
});

/** HVM Segments: the cohort by a column of the user's. */
export const SEGMENTS_PAGE = furtherPage("segments", {
  kind: "segments",
  name: "HVM Segments",
  shows:
    "the firms by a column of the user's, such as sector, size or country: classes and mean percentages of each segment",
  tables: [BY_SEGMENT],
  keyColumns: 1,
  line: ({ study: { segments } }) => inWords(segments),
  blocks: (found, results) => [
    blockOf(new Grid(BY_SEGMENT, results), { table: "HVM_Segments", rows: found?.study.segments.segments ?? [] }),
  ],
});

/** "By “Sector”: 3 segments. …" */
function inWords({ by, segments }: Segmented): string {
  const named = segments.filter(({ segment }) => segment !== null).length;
  const left = segments.find(({ segment }) => segment === null)?.firms ?? 0;
  const without = left === 0 ? "" : ` ${count(left, "firm")} with none or several values.`;
  return `By ${quoted(by)}: ${count(named, "segment")}.${without} Described, not tested: whether segments differ by more than chance is not said.`;
}
