import { count, list } from "../../../words";
import type { Assessment } from "../../study/assessment";
import type { Sureness } from "./sureness";
import { countVerdicts, VERDICTS } from "./verdict";

/**
 * All firms in a sentence: "10 firms: 5 stable, 3 fairly stable and 2 unsure."; where it is not known how sure the classes are, how
 * many have one: "10 firms: 9 with a class and 1 without."
 */
export function headline(firms: readonly Assessment[], sureness: readonly Pick<Sureness, "verdict">[]): string {
  const counts = countVerdicts(sureness.map(({ verdict }) => verdict));
  const classed = firms.filter(({ classification }) => classification !== null).length;
  const tied = firms.filter(({ tie }) => tie !== null).length;
  const without = firms.length - classed - tied;
  const isKnown = VERDICTS.some((verdict) => counts[verdict] > 0);
  const parts = isKnown
    ? VERDICTS.flatMap((verdict) => (counts[verdict] > 0 ? [`${counts[verdict]} ${verdict}`] : []))
    : [`${classed} with a class`];
  const rest = [
    ...(tied > 0 ? [`${tied} tied between classes`] : []),
    ...(without > 0 ? [`${without} without${isKnown ? " a class" : ""}`] : []),
  ];
  return `${count(firms.length, "firm")}: ${list([...parts, ...rest])}.`;
}
