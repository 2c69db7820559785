import { type Assessment, otherMeasures } from "../../../../methods/hvm";
import { fixed } from "../../../../methods/numbers/fixed";
import type { Reading } from "../../../answers/ground/reading";

/** The reader's own words about a cell, as HVM Problems lists them. */
export function saidOf(problems: Reading["problems"], cell: string): string {
  const said = problems
    .filter((problem) => problem.cell === cell)
    .map(({ severity, problem }) => `${severity === "refused" ? "not counted" : "notice"}. ${problem}`);
  return said.length > 0 ? `HVM Problems: ${said.join(" ")}` : "Nothing.";
}

/** "Innovators (distance 0.123, margin 0.456 to Brand Managers)", or why there is no class. */
export function classWords({ classification, distances, margin, runnersUp, notClassifiable }: Assessment): string {
  if (classification === null) return notClassifiable?.reason ?? "A tie.";
  const nearest = Math.min(...distances.filter((distance) => distance !== null));
  return `${classification} (distance ${fixed(nearest, 3)}, margin ${fixed(margin!, 3)} to ${runnersUp.join(" and ")})`;
}

/** That the class depends on the measure, and how; null where all agree. */
export function measureRemark(firm: Assessment): string | null {
  const others = firm.classification && otherMeasures(firm);
  return others && `The class depends on how distance is measured: ${others}.`;
}
