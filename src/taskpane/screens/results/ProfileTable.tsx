import { type Assessment, type Six, VPDS } from "../../../methods/hvm";
import { percent, rank, score } from "../../words/format";
import { NumberTable } from "../../parts/NumberTable";
import { vpdWords } from "../../words/classes";

interface Props {
  readonly assessment: Assessment;
  readonly footprint: Six<number> | null;
}

/** The numbers of the drawings. */
export function ProfileTable({ assessment, footprint }: Props) {
  const { firm, scores, percentages, ranks } = assessment;
  return (
    <NumberTable
      caption={`Scores, percentages and ranks of ${firm}`}
      headings={["VPD", "Score", "VPD %", "Foot\u00adprint %", "Rank"]}
      rows={VPDS.map((_, v) => ({
        title: vpdWords(v),
        numbers: [
          score(scores[v]!),
          percent(percentages?.[v] ?? null),
          percent(footprint?.[v] ?? null),
          rank(ranks[v]!),
        ],
      }))}
    />
  );
}
