import { foldedName } from "../../cells/text";
import type { DeclaredWord, Meaning, UnknownWord } from "../../excel";

/** Words of other scales of five points, lowest first; what is said for a point in several ways stands together. */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    ["strongly disagree", "completely disagree", "totally disagree"],
    ["disagree", "somewhat disagree"],
    ["neither agree nor disagree", "neutral", "undecided"],
    ["agree", "somewhat agree"],
    ["strongly agree", "completely agree", "totally agree"],
  ],
  [
    ["very dissatisfied"],
    ["dissatisfied"],
    ["neither satisfied nor dissatisfied", "neutral"],
    ["satisfied"],
    ["very satisfied"],
  ],
  [["never"], ["rarely", "seldom"], ["sometimes"], ["often"], ["always"]],
  [["very poor"], ["poor"], ["fair", "average", "neutral"], ["good"], ["very good"]],
  [["poor"], ["fair"], ["good"], ["very good"], ["excellent"]],
  [["not at all"], ["slightly"], ["moderately"], ["very"], ["extremely"]],
];

/**
 * What words that are no answers may mean, where all of them are points of another scale: the lowest as 1 Low, and the other way
 * round. Nothing is declared by it; null where some word belongs to no such scale, or they belong to several.
 */
export function ladderOf(unknown: readonly UnknownWord[]): readonly (readonly DeclaredWord[])[] | null {
  const found = LADDERS.flatMap((ladder) => {
    const points = unknown.map(({ what }) => ladder.findIndex((words) => words.includes(foldedName(what))));
    return points.includes(-1) || new Set(points).size < Math.max(2, points.length) ? [] : [points];
  });
  const [points] = found;
  if (points === undefined || found.length > 1) return null;
  const meaning = (of: (point: number) => number) =>
    unknown
      .map(({ what }, i) => ({ what, point: points[i]! }))
      .sort((a, b) => a.point - b.point)
      .map(({ what, point }) => ({ what, means: String(of(point)) as Meaning }));
  return [meaning((point) => point + 1), meaning((point) => 5 - point)];
}
