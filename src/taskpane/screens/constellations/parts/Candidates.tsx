import { type ConstellationName, type Identification, inDigits, resultOf } from "../../../../methods/constellations";
import { count } from "../../../../methods/words";
import { usePartStyles } from "../../../parts/parts.styles";
import { useConstellationStyles } from "./constellations.styles";

interface Props {
  readonly found: Identification;
  /** Where more can be said of one. */
  readonly onOpen?: (name: ConstellationName) => void;
}

/** Those that are not ruled out, the best fit first, each with how much of what is known agrees. */
export function Candidates({ found, onOpen }: Props) {
  const parts = usePartStyles();
  const styles = useConstellationStyles();
  const known = found.known ?? 0;
  return (
    <ul className={styles.candidates}>
      {found.possible.map((name) => {
        const { fit, details } = resultOf(found, name);
        return (
          <li key={name} className={styles.candidate}>
            {onOpen ? (
              <button type="button" className={parts.link} onClick={() => onOpen(name)}>
                {name}
                <span className="visually-hidden">: why?</span>
              </button>
            ) : (
              <span>{name}</span>
            )}
            <span>
              fit {inDigits(fit)} of {known}
              {details > 0 && `, ${count(details, "detail")}`}
            </span>
            {known > 0 && (
              <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className={styles.track} width={100} height={6} />
                <rect className={styles.fit} width={(100 * fit) / known} height={6} />
              </svg>
            )}
          </li>
        );
      })}
    </ul>
  );
}
