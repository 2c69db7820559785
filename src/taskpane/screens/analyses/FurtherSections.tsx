import type { ComponentType, ReactNode } from "react";
import { FURTHER, furtherAnalysis, type FurtherId, type Outcomes } from "../../../methods";
import type { Findings, Outcome } from "../../../methods/analysis";
import { usePartStyles } from "../../parts/parts.styles";
import { SECTIONS } from "./index";
import { OF_STUDY } from "./of-study";
import type { SectionProps, StudySectionProps } from "./section";

type Found = Findings<object, object>;

/** A section for each analysis that was asked for and says something of single firms: what it found of this one. */
export function FurtherSections({ outcomes, firm }: { readonly outcomes: Outcomes; readonly firm: number }) {
  return FURTHER.map((id) => {
    const Section = SECTIONS[id] as ComponentType<SectionProps<Found>> | null;
    return (
      Section && (
        <Further
          key={id}
          id={id}
          outcomes={outcomes}
          heading="h4"
          of={(found) => <Section found={found} firm={firm} />}
        />
      )
    );
  });
}

/** Likewise what was found of all firms together. */
export function StudySections({ outcomes }: { readonly outcomes: Outcomes }) {
  return FURTHER.map((id) => {
    const Section = OF_STUDY[id] as ComponentType<StudySectionProps<Found>> | undefined;
    return (
      Section && <Further key={id} id={id} outcomes={outcomes} heading="h3" of={(found) => <Section found={found} />} />
    );
  });
}

interface FurtherProps {
  readonly id: FurtherId;
  readonly outcomes: Outcomes;
  readonly heading: "h3" | "h4";
  readonly of: (found: Found) => ReactNode;
}

/** An analysis under its title, if it was asked for; where it could not be done, why. */
function Further({ id, outcomes, heading: Heading, of }: FurtherProps) {
  const styles = usePartStyles();
  const outcome = outcomes[id] as Outcome<Found> | undefined;
  if (!outcome) return null;
  const { title } = furtherAnalysis(id);
  return (
    <section aria-label={title} className={styles.tight}>
      <Heading className={styles.subheading}>{title}</Heading>
      {"found" in outcome ? of(outcome.found) : <p className={styles.text}>{outcome.lacking}</p>}
    </section>
  );
}
