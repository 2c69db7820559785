import {
  BETWEEN,
  HIGHEST,
  isAnswer,
  LOWEST,
  MOST_BETWEEN,
  type OtherScale,
  reverse,
  SCALE,
} from "../../../methods/hvm";
import { equal } from "../../../methods/numbers/equal";
import type { DeclaredScale } from "./declarations";

/** A cell's answer that lies between two points of ours. */
export class BetweenPoints {
  constructor(readonly code: number) {}
}

/** A number that counts, and as what. */
interface Point {
  readonly number: number;
  readonly countsAs: number;
}

/**
 * The numbers that count on a declared scale, lowest first: five in equal steps, and its whole numbers where both ends are whole
 * and there are not more of them than codes.
 */
export function pointsOf(scale: DeclaredScale): readonly Point[] {
  const { lowest, highest } = scale;
  const five = SCALE.map(({ value }) => lowest + ((value - LOWEST) * (highest - lowest)) / (HIGHEST - LOWEST));
  const others = wholesOf(scale).filter((whole) => !five.some((number) => equal(number, whole)));
  return [...five, ...others].sort((a, b) => a - b).map((number) => ({ number, countsAs: countsAs(scale, number) }));
}

/** Whether a scale counts by its whole numbers; if not, by five in equal steps. */
export function isOfWholes(scale: DeclaredScale): boolean {
  return wholesOf(scale).length > 0;
}

function wholesOf({ lowest, highest }: DeclaredScale): readonly number[] {
  const steps = highest - lowest;
  if (!Number.isInteger(lowest) || !Number.isInteger(highest) || steps < 2 || steps > MOST_BETWEEN) return [];
  return Array.from({ length: steps + 1 }, (_, i) => lowest + i);
}

/** What a number counts as: 1 + 4 × (x − lowest) ÷ (highest − lowest); reversed, what that leaves to 6. Whole where nearly so. */
function countsAs({ lowest, highest, reversed }: DeclaredScale, number: number): number {
  const exact = LOWEST + ((HIGHEST - LOWEST) * (number - lowest)) / (highest - lowest);
  const point = equal(exact, Math.round(exact)) ? Math.round(exact) : exact;
  return reversed ? reverse(point) : point;
}

/** A declared scale as the table of answers has it: a code for each of its points. */
export class ScalePoints {
  private readonly codes = new Map<number, number>();
  private readonly points: readonly Point[];
  private readonly boxes: readonly BetweenPoints[];
  private readonly counts: readonly number[];

  constructor(private readonly scale: DeclaredScale) {
    this.points = pointsOf(scale);
    const counts: number[] = [];
    for (const { number, countsAs } of this.points)
      this.codes.set(number, Number.isInteger(countsAs) ? countsAs : BETWEEN - 1 + counts.push(countsAs));
    this.counts = counts;
    this.boxes = counts.map((_, i) => new BetweenPoints(BETWEEN + i));
  }

  /** The code of a number; null where it is no point of the scale. A number within 1e-9 of a point is that point. */
  codeOf(number: number): number | null {
    const code = this.codes.get(number);
    if (code !== undefined) return code;
    const near = this.points.find((point) => equal(point.number, number));
    return near === undefined ? null : this.codes.get(near.number)!;
  }

  /** A code from BETWEEN on as it stands in a row of cells. */
  between(code: number): BetweenPoints {
    return this.boxes[code - BETWEEN]!;
  }

  /**
   * The scale that a table of such codes was answered on; null for one of five points. Where every answer is one of five in equal
   * steps, such as 0, 25 … 100, that is what was offered, unless they are the whole numbers of a shorter scale.
   */
  scaleOf(codes: Uint8Array): OtherScale | null {
    const wholes = wholesOf(this.scale);
    const ofWholes = new Set(wholes.map((whole) => this.codes.get(whole)));
    const isShorter = wholes.length < SCALE.length && codes.every((code) => !isAnswer(code) || ofWholes.has(code));
    if (wholes.length === 0 || !(isShorter || codes.some((code) => code >= BETWEEN))) return null;
    return { points: wholes.length, between: this.counts };
  }
}
