import { analysis } from "../../analysis";
import { mean } from "../../numbers/mean";
import { type ByVpd, byVpd, type PropositionName, PROPOSITIONS, sixOf } from "../catalogue/propositions";
import type { Assessment, Cohort } from "../study/assessment";
import type { Segments, Study } from "../study/study";

/** The firms of a segment together; described, and never tested. */
export interface SegmentFigures {
  /** Null: the firms without a segment. */
  readonly segment: string | null;
  readonly firms: number;
  readonly classes: Readonly<Record<PropositionName, number>>;
  readonly tied: number;
  readonly none: number;
  /** How many of the firms have six percentages, and the means of these; null where none has. */
  readonly percentages: { readonly firms: number } & ByVpd<number | null>;
}

/** The cohort by a column of the user's. */
export interface Segmented {
  /** The column's header. */
  readonly by: string;
  /** In the order in which firms name them, then the firms without one, if there are any. */
  readonly segments: readonly SegmentFigures[];
}

/** Of fewer firms a mean says little of any others. */
export const FEW_FIRMS = 5;

/** Each segment of the firms as the cohort is described; nothing is tested, as the user chose the column with the firms in view. */
export const SEGMENTS = analysis({
  title: "Segments",
  question: "What do the firms of each segment look like together?",
  source: "classes and profiles of the HVM paper, counted and averaged by a column of the user's",
  comesWith: ({ segments }: Study) => segments !== undefined,
  options: {},
  finds: { firm: [], study: ["segments"] },
  lacking: ({ segments }) => (segments ? null : "No column was chosen that splits the firms."),
  async compute(study: Study, { firms }: Cohort, _options: object, breathe: () => Promise<void>) {
    await breathe();
    const { by } = study.segments!;
    const segments: Segmented = { by, segments: figuresOf(study.segments!, firms) };
    return { firms: firms.map(() => ({})), study: { segments } };
  },
});

function figuresOf({ of }: Segments, firms: readonly Assessment[]): readonly SegmentFigures[] {
  const names = [...new Set(of.filter((name) => name !== null)), ...(of.includes(null) ? [null] : [])];
  return names.map((segment) => {
    const own = firms.filter((_, i) => of[i] === segment);
    const sixes = own.flatMap(({ percentages }) => (percentages === null ? [] : [percentages]));
    const means = sixOf((v) => (sixes.length === 0 ? null : mean(sixes.map((six) => six[v]!))));
    return {
      segment,
      firms: own.length,
      classes: Object.fromEntries(
        PROPOSITIONS.map(({ name }) => [name, own.filter(({ classification }) => classification === name).length]),
      ) as Record<PropositionName, number>,
      tied: own.filter(({ tie }) => tie !== null).length,
      none: own.filter(({ notClassifiable }) => notClassifiable !== null).length,
      percentages: { firms: sixes.length, ...byVpd(means) },
    };
  });
}

/** What a segment is called: by its value, or "no single value". */
export function segmentName({ segment }: SegmentFigures): string {
  return segment ?? "(no single value)";
}
