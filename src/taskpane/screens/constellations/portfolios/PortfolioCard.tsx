import {
  type AssessedRelationship,
  type Portfolio,
  portfolioInWords,
  resultInBrief,
  serviceInWords,
} from "../../../../methods/constellations";
import { commas, list } from "../../../../methods/words";
import { Facts } from "../../../parts/Facts";
import { usePartStyles } from "../../../parts/parts.styles";
import { useConstellationStyles } from "../parts/constellations.styles";
import { Names } from "../parts/Names";

interface Props {
  readonly portfolio: Portfolio;
  readonly theirs: readonly AssessedRelationship[];
}

/** A firm's portfolio: in words, relationship by relationship, and beside the firms of the paper. */
export function PortfolioCard({ portfolio, theirs }: Props) {
  const styles = usePartStyles();
  const own = useConstellationStyles();
  const { firm, strategies, differOn, observedIn, partOf, contains } = portfolio;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ["Strategies", strategies],
    ["Differ on", differOn],
    ["Just so in", observedIn],
    ["With more in", partOf],
    ["In part in", contains],
  ];
  const said = facts.filter(([, words]) => words.length > 0);
  return (
    <article aria-label={firm} className={own.card}>
      <h3 className={styles.subheading}>{firm}</h3>
      <p className={styles.text}>{portfolioInWords(portfolio)}</p>
      <ul className={own.names}>
        {theirs.map(({ relationship, countsAs, found }, i) => (
          <li key={i}>
            {serviceInWords(relationship)}: {countsAs.length > 0 ? list(countsAs) : "counts as nothing"}
            {relationship.judged.length > 0 && countsAs.length > 0 && ", as judged"}
            <Names said={resultInBrief(found)} names={found.possible} />
          </li>
        ))}
      </ul>
      <Facts facts={said.map(([term, words]) => [term, commas(words)] as const)} />
    </article>
  );
}
