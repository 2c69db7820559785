import {
  type AssessedRelationship,
  type ConstellationName,
  inDigits,
  resultInBrief,
  resultOf,
  standingOf,
} from "../../../../methods/constellations";
import { list } from "../../../../methods/words";
import { usePartStyles } from "../../../parts/parts.styles";

interface Props {
  readonly name: ConstellationName;
  readonly assessed: AssessedRelationship;
}

/** How a constellation stands to a relationship, in a line: its fit, or what rules it out. */
export function Standing({ name, assessed: { found } }: Props) {
  const styles = usePartStyles();
  if (found.status === "alone") return <p className={styles.text}>{name}: not compared, as there are no partners.</p>;
  const { fit, conflictingDimensions } = resultOf(found, name);
  const standing = standingOf(name, found);
  const how =
    standing === "ruled out"
      ? `ruled out by ${list(conflictingDimensions.map((dimension) => dimension.toLowerCase()))}; fit ${inDigits(fit)} of ${found.known}`
      : `${standing}; fit ${inDigits(fit)} of ${found.known}`;
  return (
    <p className={styles.text}>
      <strong>{name}</strong>: {how} ({resultInBrief(found)}).
    </p>
  );
}
