import { type Assessment, VPDS } from "../../../methods/hvm";
import { percent, score } from "../../words/format";
import { NumberTable } from "../../parts/NumberTable";
import { vpdWords } from "../../words/classes";
import { Step } from "./Step";

/** The six scores, and each as a share of their sum. */
export function ScoresStep({ firm }: { readonly firm: Assessment }) {
  const { scores, percentages } = firm;
  const known = scores.every((each) => each !== null);
  const total = known ? scores.reduce<number>((sum, each) => sum + each!, 0) : null;
  const rows = VPDS.map((_, v) => ({
    title: vpdWords(v),
    numbers: [score(scores[v]!), percent(percentages?.[v] ?? null)],
  }));
  const sum = percentages ? [{ title: "Sum", numbers: [score(total), percent(100)], bold: true }] : [];
  return (
    <Step title="2. From scores to percentages" words="VPD % is a score as a share of the firm’s six scores.">
      <NumberTable caption="Scores and percentages" headings={["VPD", "Score", "VPD %"]} rows={[...rows, ...sum]} />
    </Step>
  );
}
