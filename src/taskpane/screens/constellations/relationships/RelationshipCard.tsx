import { mergeClasses } from "@fluentui/react-components";
import { resultInBrief, serviceInWords } from "../../../../methods/constellations";
import { alternatives, commas } from "../../../../methods/words";
import { usePartStyles } from "../../../parts/parts.styles";
import { useConstellationStyles } from "../parts/constellations.styles";
import { Marks } from "../parts/Marks";
import { Names } from "../parts/Names";
import type { Listed } from "./list";
import { RelationshipDetail } from "./RelationshipDetail";

interface Props {
  readonly listed: Listed;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A relationship in a few lines; opened, all that it comes to. */
export function RelationshipCard({ listed, open, onToggle }: Props) {
  const styles = usePartStyles();
  const own = useConstellationStyles();
  const { read, assessed } = listed;
  return (
    <article aria-label={serviceInWords(read)} className={mergeClasses(own.card, open && own.open)}>
      <h4 className={own.title}>
        <button type="button" className={own.toggle} aria-expanded={open} onClick={onToggle}>
          <span className={own.sign} aria-hidden="true">
            {open ? "▾" : "▸"}
          </span>
          {serviceInWords(read)}
        </button>
      </h4>
      {read.partners.length > 0 && <p className={styles.quiet}>with {commas(read.partners)}</p>}
      {open ? <RelationshipDetail listed={listed} /> : <InBrief assessed={assessed} />}
    </article>
  );
}

/** What it comes to, with what is known and how many are possible. */
function InBrief({ assessed: { found, finding } }: Pick<Listed, "assessed">) {
  const styles = usePartStyles();
  const preferred = alternatives(found.best === null ? (found.tie ?? []) : [found.best]);
  if (found.known === null) return <p className={styles.text}>{finding}</p>;
  return (
    <>
      {preferred && <strong>{preferred}</strong>}
      <div className={styles.row}>
        <Marks unknownDimensions={found.unknownDimensions} />
        <Names said={resultInBrief(found)} names={found.possible} />
      </div>
    </>
  );
}
