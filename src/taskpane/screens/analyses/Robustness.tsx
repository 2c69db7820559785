import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { nearestInWords } from "../../../methods/hvm";
import { stabilityFacts, stabilityLacks } from "../../../methods/hvm/analyses/robustness/certainty";
import { variantInWords } from "../../../methods/hvm/analyses/robustness/sensitivity";
import { closenessInWords, PROVES_LITTLE } from "../../../methods/hvm/told/certainty";
import { meaningOf, NOT_A_PROBABILITY } from "../../../methods/hvm/analyses/robustness/verdict-words";
import { Facts } from "../../parts/Facts";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";
import type { SectionProps } from "./section";

type Found = FindingsOf<(typeof ANALYSES)["robustness"]>;

/** How sure the class is, what that means and what would change it, and how easily six numbers come so close. */
export function Robustness({ found, firm }: SectionProps<Found>) {
  const styles = usePartStyles();
  const { state } = usePane();
  const assessment = state.results!.cohort.firms[firm]!;
  const { stability, closeness, sensitivity } = found.firms[firm]!;
  const words = meaningOf(stability);
  const others = Object.entries(sensitivity?.variants ?? {}).filter(
    ([, nearest]) => assessment.classification !== null && nearest !== assessment.classification,
  );
  return (
    <>
      {words && (
        <p className={styles.text}>
          <strong>{words.point}.</strong> {words.text} {words.wouldChange}
        </p>
      )}
      {stability && <Facts facts={stabilityFacts(stability, assessment.classification)} />}
      {words && <p className={styles.quiet}>{NOT_A_PROBABILITY}</p>}
      {stabilityLacks(stability, assessment).map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {sentence}
        </p>
      ))}
      {closeness && (
        <p className={styles.text}>
          {closenessInWords(closeness)} {closeness.verdict === "no closer than chance" && PROVES_LITTLE}
        </p>
      )}
      {others.length > 0 && (
        <p className={styles.text}>
          {`Another decision gives another class: ${others.map(([name, nearest]) => `${variantInWords(name)}: ${nearestInWords(nearest)}`).join("; ")}.`}
        </p>
      )}
    </>
  );
}
