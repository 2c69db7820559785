import { type ConstellationName, CONSTELLATIONS } from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { useConstellationStyles } from "./constellations.styles";

/** What to look for in each of some constellations, side by side. */
export function LookFor({ names }: { readonly names: readonly ConstellationName[] }) {
  const styles = usePartStyles();
  const own = useConstellationStyles();
  return (
    <dl className={own.looks}>
      {CONSTELLATIONS.filter(({ name }) => names.includes(name)).map(({ name, lookFor }) => (
        <div key={name}>
          <dt className={styles.subheading}>{name}</dt>
          <dd className={styles.text}>{lookFor}.</dd>
        </div>
      ))}
    </dl>
  );
}
