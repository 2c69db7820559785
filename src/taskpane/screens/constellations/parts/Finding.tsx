import { mergeClasses } from "@fluentui/react-components";
import { type Identification, NAMES, SIX_DIMENSIONS } from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { Marks } from "./Marks";
import { Names } from "./Names";

interface Props {
  readonly found: Identification;
  readonly finding: string;
}

/** A result in words, with how much is known and how many are possible: never the name alone. */
export function Finding({ found, finding }: Props) {
  const styles = usePartStyles();
  const { status, known, possible, unknownDimensions, contestedBy, oneAway } = found;
  return (
    <div className={mergeClasses(styles.box, styles.tight, status === "none" && styles.warn)}>
      <p className={styles.text}>{finding}</p>
      {contestedBy.map((name) => (
        <p key={name} className={styles.text}>
          {name} would fit better, and one dimension alone rules it out:{" "}
          {oneAway.find(({ constellation }) => constellation === name)!.dimension.toLowerCase()}. Check that code.
        </p>
      ))}
      {known !== null && (
        <div className={styles.row}>
          <Marks unknownDimensions={unknownDimensions} />
          <span className={styles.quiet}>
            {known} of {SIX_DIMENSIONS.length} known
          </span>
          <Names said={`${possible.length} of ${NAMES.length} possible`} names={possible} />
        </div>
      )}
    </div>
  );
}
