import { mergeClasses } from "@fluentui/react-components";
import {
  CONSTELLATIONS,
  type ConstellationName,
  factsOf,
  FACETS,
  headingOfFacet,
  linksInWords,
  NETWORKS,
  paperHas,
} from "../../../../methods/constellations";
import { commas, count } from "../../../../methods/words";
import { Disclosure } from "../../../parts/Disclosure";
import { Facts } from "../../../parts/Facts";
import { usePartStyles } from "../../../parts/parts.styles";
import { Picture } from "./Picture";

interface Props {
  readonly name: ConstellationName;
  /** Why it is among those that are shown, where that has to be said. */
  readonly remark: string | null;
}

/** One of the nine: its picture, what to look for, and what the paper has of it. */
export function Card({ name, remark }: Props) {
  const styles = usePartStyles();
  const { panel, section, firms, objectives, lookFor } = CONSTELLATIONS.find((each) => each.name === name)!;
  const told = FACETS.filter((facet) => factsOf(facet).isMain ?? paperHas(name, facet) !== "–");
  return (
    <article aria-label={name} className={mergeClasses(styles.box, styles.stack)}>
      <div className={styles.tight}>
        <h3 className={styles.subheading}>{name}</h3>
        <p className={styles.quiet}>
          Panel {panel}, section {section}; seen in {count(firms.length, "firm")}: {commas(firms)}.
        </p>
        {remark && <p className={styles.quiet}>{remark}</p>}
        <Picture of={name} />
        <p className={styles.text}>
          <strong>Look for:</strong> {lookFor}.
        </p>
      </div>
      <div>
        <Disclosure title="The picture in words">
          {() => (
            <ul className={styles.list}>
              {linksInWords(NETWORKS[name]).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Disclosure>
        <Disclosure title="What the paper has">
          {() => (
            <Facts
              facts={[
                ["Objectives", objectives.join("; ")],
                ...told.map((facet) => [headingOfFacet(facet), paperHas(name, facet)] as const),
              ]}
            />
          )}
        </Disclosure>
      </div>
    </article>
  );
}
