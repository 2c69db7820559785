import type { MeasureName, RankRule, ScoreRule } from "../../src/methods/hvm";
import type { CellDraft, SheetDraft } from "./case";
import { DEFAULT_KEY, type Answer, type KeyRow, type Person } from "./draft";
import { generator } from "./cohorts";

/** A workbook whose results as formulas are held against its results as values. */
export interface ProofWorkbook {
  /** The contract, in words. */
  readonly name: string;
  readonly sheets: readonly SheetDraft[];
  readonly assess?: {
    readonly measure?: MeasureName;
    readonly scores?: ScoreRule;
    readonly ranks?: RankRule;
  };
  /** It may be refused, before anything is written or after; wrong it may not be. */
  readonly mayRefuse?: boolean;
}

export const FIRMS = "Alder Birch Cedar Damson Elm Fir Gorse Hazel Ivy Juniper Kapok Larch".split(" ");

interface Habits {
  readonly key?: readonly KeyRow[];
  /** Respondents of a firm at most. */
  readonly most?: number;
  /** Share of answers that are N/A, and as many again that are missing. */
  readonly gaps?: number;
}

/** People of these firms, one firm after the other, each firm with a leaning of its own; always the same for a seed. */
export function randomPeople(seed: number, firms: readonly string[], habits: Habits = {}): Person[] {
  const { key = DEFAULT_KEY, most = 4, gaps = 0.04 } = habits;
  const random = generator(seed);
  return firms.flatMap((firm) => {
    const leaning = Array.from({ length: 6 }, () => 1 + Math.floor(random() * 5));
    return Array.from({ length: 1 + Math.floor(random() * most) }, (_, r) => ({
      firm,
      name: `Person ${r + 1}`,
      answers: Object.fromEntries(
        key.map(([item, vpd]) => [item, randomAnswer(random, leaning["ABCDEF".indexOf(vpd)]!, gaps)]),
      ),
    }));
  });
}

function randomAnswer(random: () => number, leaning: number, gaps: number): Answer {
  const chance = random();
  if (chance < gaps) return "N/A";
  if (chance < 2 * gaps) return "missing";
  return Math.min(5, Math.max(1, leaning + Math.floor(random() * 3) - 1)) as Answer;
}

/** The same things in another order, always the same for a seed. */
export function shuffled<T>(seed: number, things: readonly T[]): T[] {
  const random = generator(seed);
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

/** The only respondent of a firm, who answers every item of a VPD alike, by the six levels given. */
export function steady(firm: string, levels: readonly Answer[], key: readonly KeyRow[] = DEFAULT_KEY): Person {
  return {
    firm,
    name: "Person 1",
    answers: Object.fromEntries(key.map(([item, vpd]) => [item, levels["ABCDEF".indexOf(vpd)]!])),
  };
}

/** The sheet HVM Key with these rows. */
export function keySheet(rows: readonly KeyRow[]): SheetDraft {
  return {
    name: "HVM Key",
    rows: [
      ["Item", "Part", "VPD", "Weight", "Reversed"],
      ...rows.map(([item, vpd, weight, reversed]) => [item, "All", vpd, weight, reversed ? "Yes" : "No"]),
    ],
  };
}

/** The sheet HVM Footprints with these rows: a proposition and six percentages. */
export function footprintsSheet(rows: Readonly<Record<string, readonly number[]>>): SheetDraft {
  return {
    name: "HVM Footprints",
    rows: [["Proposition", ..."ABCDEF"], ...Object.entries(rows).map(([name, six]): CellDraft[] => [name, ...six])],
  };
}
