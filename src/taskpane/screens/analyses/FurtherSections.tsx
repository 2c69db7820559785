import type { ComponentType } from "react";
import { FURTHER, furtherAnalysis, type Outcomes } from "../../../methods";
import type { Findings, Outcome } from "../../../methods/analysis";
import { usePartStyles } from "../../parts/parts.styles";
import { SECTIONS } from "./index";
import type { SectionProps } from "./section";

type Found = Findings<object, object>;

/** A section for each analysis that was asked for: what it found of the firm, or why it could not be done. */
export function FurtherSections({ outcomes, firm }: { readonly outcomes: Outcomes; readonly firm: number }) {
  const styles = usePartStyles();
  return FURTHER.map((id) => {
    const outcome = outcomes[id] as Outcome<Found> | undefined;
    if (!outcome) return null;
    const { title } = furtherAnalysis(id);
    const Section = SECTIONS[id] as ComponentType<SectionProps<Found>>;
    return (
      <section key={id} aria-label={title} className={styles.tight}>
        <h4 className={styles.subheading}>{title}</h4>
        {"found" in outcome ? (
          <Section found={outcome.found} firm={firm} />
        ) : (
          <p className={styles.text}>{outcome.lacking}</p>
        )}
      </section>
    );
  });
}
