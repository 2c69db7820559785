import { useCallback } from "react";
import { IN_BRIEF, type Portfolio } from "../../../../methods/constellations";
import { count } from "../../../../methods/words";
import { Findable } from "../../../parts/Findable";
import { Heading } from "../../../parts/Heading";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { useConstellationStyles } from "../parts/constellations.styles";
import { Limits } from "../parts/Limits";
import { OutdatedBox } from "../../../parts/notices/OutdatedBox";
import { Ways } from "../parts/Ways";
import { PortfolioCard } from "./PortfolioCard";

/** What the relationships of each firm come to together. */
export default function Portfolios() {
  const styles = usePartStyles();
  const own = useConstellationStyles();
  const { results } = usePane().state;
  const find = useCallback((firms: readonly Portfolio[], search: string) => {
    const wanted = search.trim().toLowerCase();
    return firms.filter(({ firm }) => firm.toLowerCase().includes(wanted));
  }, []);
  if (!results?.constellations) return null;
  const { firms, study } = results.constellations.found;
  return (
    <div className={styles.stack}>
      <Ways />
      <Heading>Portfolios</Heading>
      <p className={styles.text}>
        A relationship counts as what the sheet judges it to be, else as the constellation that leads or is left.{" "}
        {IN_BRIEF}
      </p>
      <OutdatedBox than="sheets" />
      {firms.length === 0 && <p className={styles.text}>No relationship is coded yet, so no firm has a portfolio.</p>}
      <Findable
        items={firms}
        find={find}
        label="Find firms by name"
        clear={5}
        atATime={20}
        said={({ length }) => count(length, "firm fits", "firms fit")}
      >
        {(shown) => (
          <ul className={own.cards}>
            {shown.map((portfolio) => (
              <li key={portfolio.firm}>
                <PortfolioCard
                  portfolio={portfolio}
                  theirs={study.relationships.filter(({ relationship }) => relationship.firm === portfolio.firm)}
                />
              </li>
            ))}
          </ul>
        )}
      </Findable>
      <Limits />
    </div>
  );
}
