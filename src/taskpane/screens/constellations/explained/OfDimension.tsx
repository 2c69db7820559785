import type { ReadRelationship } from "../../../../excel/answers/codings";
import {
  type ConstellationName,
  type Dimension,
  type Facet,
  facetsOf,
  factsOf,
  headingOfFacet,
  type VerdictWord,
  whyOf,
} from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { useExplainedStyles } from "./Explained.styles";

interface Props {
  readonly dimension: Dimension;
  readonly names: readonly ConstellationName[];
  readonly read: ReadRelationship;
}

/** A mark beside each verdict, for the eye; the word stands beside it. */
const MARKS: Readonly<Record<VerdictWord, string>> = {
  fits: "●",
  possible: "◐",
  partly: "◐",
  conflict: "✕",
  "not named": "○",
  "not stated": "○",
  "says nothing": "○",
  unknown: "○",
};

/** What a dimension says for or against: what is coded, what the paper has, what follows, and the user's own evidence. */
export function OfDimension({ dimension, names, read }: Props) {
  const styles = usePartStyles();
  const own = useExplainedStyles();
  const { pane } = usePane();
  const facets = facetsOf(dimension).filter((facet) => factsOf(facet).isMain ?? read.coding[facet].length > 0);
  const evidence = read.evidence[dimension] ?? [];
  if (facets.length === 0 && evidence.length === 0) return null;
  return (
    <section className={own.dimension} aria-label={dimension}>
      <h3 className={styles.subheading}>{dimension}</h3>
      {facets.map((facet) => (
        <OfFacet key={facet} facet={facet} names={names} read={read} />
      ))}
      {evidence.map((text) => (
        <blockquote key={text} className={own.evidence}>
          <span className={styles.quiet}>Your evidence: </span>
          {text}
        </blockquote>
      ))}
      <div className={styles.row}>
        {read.codedAt
          .filter(({ of }) => of === dimension)
          .map(({ sheet, cell }) => (
            <button
              key={`${sheet}!${cell}`}
              type="button"
              className={styles.link}
              onClick={() => void pane.goTo(sheet, cell)}
            >
              {sheet}!{cell}
              <span className="visually-hidden">: go to this cell</span>
            </button>
          ))}
      </div>
    </section>
  );
}

function OfFacet({ facet, names, read }: Omit<Props, "dimension"> & { readonly facet: Facet }) {
  const styles = usePartStyles();
  const own = useExplainedStyles();
  const coded = read.coding[facet];
  const what = coded.length > 0 ? coded.join("; ") : "not coded";
  return (
    <div className={styles.tight}>
      <p className={styles.text}>
        {factsOf(facet).isMain ? "Coded" : headingOfFacet(facet)}: <strong>{what}</strong>
      </p>
      <div className={own.beside}>
        {names.map((name) => {
          const { verdict, sentence, has } = whyOf(name, facet, coded);
          return (
            <div key={name} className={styles.tight}>
              <p className={styles.text}>
                <span aria-hidden="true">{MARKS[verdict]} </span>
                {name}: {verdict}
              </p>
              <p className={styles.quiet}>
                {sentence} {coded.length === 0 && has !== "–" && `The paper has ${has}.`}
              </p>
            </div>
          );
        })}
      </div>
    </div>
  );
}
