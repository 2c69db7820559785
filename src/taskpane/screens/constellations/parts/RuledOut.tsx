import { type Coding, type Identification, whyOf } from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { useConstellationStyles } from "./constellations.styles";

interface Props {
  readonly found: Identification;
  readonly coding: Coding;
}

/** Those that are ruled out, each with what rules it out; one that a single dimension rules out is said to be that near. */
export function RuledOut({ found, coding }: Props) {
  const parts = usePartStyles();
  const styles = useConstellationStyles();
  const { results, oneAway } = found;
  return (
    <ul className={parts.list}>
      {results
        .filter(({ conflicts }) => conflicts.length > 0)
        .map(({ constellation, conflicts }) => (
          <li key={constellation} className={styles.against}>
            {constellation}
            {oneAway.some((away) => away.constellation === constellation) && (
              <span className={parts.quiet}>: one dimension away</span>
            )}
            {conflicts.map((facet) => (
              <p key={facet} className={parts.quiet}>
                {whyOf(constellation, facet, coding[facet]).sentence}
              </p>
            ))}
          </li>
        ))}
    </ul>
  );
}
