import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { leftOutWords } from "../../../methods/hvm/analyses/alignment/coverage";
import { onAssociation } from "../../../methods/hvm/analyses/alignment/association";
import { NumberTable } from "../../parts/NumberTable";
import { usePartStyles } from "../../parts/parts.styles";
import { score } from "../../words/format";
import type { StudySectionProps } from "./section";

/** Whether parts are more alike within firms than across, and what alignment goes together with. */
export function AlignmentOfStudy({ found }: StudySectionProps<FindingsOf<(typeof ANALYSES)["alignment"]>>) {
  const styles = usePartStyles();
  const { leftOut, own, others, withFit, withMargin, withRank } = found.study.alignment;
  const beside = [
    ["nearness to the class", withFit],
    ["margin", withMargin],
    ["rank on the class’s VPD", withRank],
  ] as const;
  const notes = [...new Set(beside.flatMap(([, each]) => onAssociation(each) ?? []))];
  return (
    <>
      {leftOutWords(leftOut).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <p className={styles.text}>
        {own === null
          ? "Needs two firms whose parts all have a shape."
          : `The parts of a firm are alike by r = ${score(own)}, parts of different firms by ${score(others)}. Were the two alike, all firms would answer in one pattern.`}
      </p>
      <NumberTable
        caption="Spearman’s ρ of the mean similarity of a firm’s parts with other figures"
        headings={["Mean similarity with", "ρ", "95 % from", "to", "Firms"]}
        rows={beside.map(([title, { rho, lower, upper, n }]) => ({
          title,
          numbers: [score(rho), score(lower), score(upper), String(n)],
        }))}
      />
      <p className={styles.quiet}>
        {notes.join(" ")} Both sides come from the same answers: this is association, and the study cannot show that
        alignment leads to anything.
      </p>
    </>
  );
}
