import { LIMITS } from "../../../../methods/constellations";
import { Disclosure } from "../../../parts/Disclosure";
import { usePartStyles } from "../../../parts/parts.styles";

/** On what the nine rest, and what no result says. */
export function Limits() {
  const styles = usePartStyles();
  return (
    <Disclosure title="What this cannot say">
      {() => (
        <div className={styles.stack}>
          {LIMITS.map(({ point, text }) => (
            <p key={point} className={styles.text}>
              <strong>{point}.</strong> {text}
            </p>
          ))}
        </div>
      )}
    </Disclosure>
  );
}
