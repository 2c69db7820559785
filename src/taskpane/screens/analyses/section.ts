/** What a section is told: all that the analysis found, and which firm of the study it is about. */
export interface SectionProps<F> {
  readonly found: F;
  readonly firm: number;
}

/** What a section about all firms together is told. */
export interface StudySectionProps<F> {
  readonly found: F;
}
