import { useFactsStyles } from "./Facts.styles";

/** What is known of something, point by point. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, fact: string])[] }) {
  const styles = useFactsStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
