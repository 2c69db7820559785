import { useMemo, useState } from "react";
import { count } from "../../../../methods/words";
import { Findable } from "../../../parts/Findable";
import { Heading } from "../../../parts/Heading";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { outcome } from "../../../state/happened/resulted";
import { useConstellationStyles } from "../parts/constellations.styles";
import { Limits } from "../parts/Limits";
import { OutdatedBox } from "../../../parts/notices/OutdatedBox";
import { Ways } from "../parts/Ways";
import { byFirm, found, listed } from "./list";
import { RelationshipCard } from "./RelationshipCard";

/** A card a relationship, firm by firm: what it comes to, what is possible, and what to ask next. */
export default function Relationships() {
  const styles = usePartStyles();
  const own = useConstellationStyles();
  const { state } = usePane();
  const [open, setOpen] = useState(state.explained?.relationship ?? null);
  const { results } = state;
  const all = useMemo(() => (results?.constellations ? listed(results.constellations) : []), [results]);
  if (!results?.constellations) return null;
  return (
    <div className={styles.stack}>
      <Ways />
      <Heading>Relationships</Heading>
      <p className={styles.text}>{outcome({ ...results, cohort: { ...results.cohort, firms: [] } })}</p>
      <OutdatedBox than="sheets" />
      {all.length === 0 && (
        <p className={styles.text}>
          No relationship is coded yet. Name a firm and a service in a row of the coding sheet, code what you know, and
          analyse again.
        </p>
      )}
      <Findable
        items={all}
        find={found}
        label="Find relationships by firm, service or constellation"
        placeholder="Find"
        clear={1}
        atATime={20}
        said={({ length }) => count(length, "relationship fits", "relationships fit")}
      >
        {(shown) =>
          byFirm(shown).map(([firm, theirs]) => (
            <section key={firm} aria-label={firm} className={styles.tight}>
              <h3 className={styles.subheading}>{firm}</h3>
              <ul className={own.cards}>
                {theirs.map((each) => (
                  <li key={each.index}>
                    <RelationshipCard
                      listed={each}
                      open={each.index === open}
                      onToggle={() => setOpen(each.index === open ? null : each.index)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Findable>
      <Limits />
    </div>
  );
}
