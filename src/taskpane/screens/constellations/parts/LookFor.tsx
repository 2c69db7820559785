import { type ConstellationName, CONSTELLATIONS } from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";

/** What to look for in each of some constellations, side by side. */
export function LookFor({ names }: { readonly names: readonly ConstellationName[] }) {
  const styles = usePartStyles();
  return (
    <dl className={styles.text}>
      {CONSTELLATIONS.filter(({ name }) => names.includes(name)).map(({ name, lookFor }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.quiet}>{lookFor}.</dd>
        </div>
      ))}
    </dl>
  );
}
