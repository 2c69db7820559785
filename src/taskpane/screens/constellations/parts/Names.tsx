import type { ConstellationName } from "../../../../methods/constellations";
import { useConstellationStyles } from "./constellations.styles";

interface Props {
  /** "leaves 3 of 5" */
  readonly said: string;
  readonly names: readonly ConstellationName[];
}

/** A count of constellations that is a list on demand. */
export function Names({ said, names }: Props) {
  const styles = useConstellationStyles();
  if (names.length === 0) return <div className={styles.onDemand}>{said}</div>;
  return (
    <details className={styles.onDemand}>
      <summary className={styles.summary}>{said}</summary>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
