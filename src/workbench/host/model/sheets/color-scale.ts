import type { ConditionalFormat } from "./sheet";

/** Where a colour of a scale stands. */
export interface ColorPoint {
  readonly color?: string;
  readonly type?: string;
  readonly formula?: string | null;
}

export interface Criteria {
  readonly minimum: ColorPoint;
  readonly midpoint?: ColorPoint;
  readonly maximum: ColorPoint;
}

/** The points of a colour scale; of one that came with the file only the colours are known, two or three. */
export function criteriaOf(settings: ConditionalFormat["settings"]): Criteria | null {
  const { criteria, colors } = settings as { criteria?: Criteria; colors?: readonly string[] };
  if (criteria || !colors) return criteria ?? null;
  const middle = { formula: "50", type: "Percentile", color: colors[1] };
  const ends = {
    minimum: { formula: null, type: "LowestValue", color: colors[0] },
    maximum: { formula: null, type: "HighestValue", color: colors.at(-1) },
  };
  return colors.length > 2 ? { ...ends, midpoint: middle } : ends;
}
