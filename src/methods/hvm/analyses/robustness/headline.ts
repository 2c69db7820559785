import { count, list } from "../../../words";
import type { Assessment } from "../../study/assessment";
import type { Sureness } from "./sureness";
import { VERDICTS } from "./verdict";

/**
 * All firms in a sentence: "10 firms: 5 stable, 3 fairly stable and 2 unsure."; where it is not known how sure the classes are, how
 * many have one: "10 firms: 9 with a class and 1 without."
 */
export function headline(firms: readonly Assessment[], sureness: readonly Pick<Sureness, "verdict">[]): string {
  const known = VERDICTS.map((each) => [sureness.filter(({ verdict }) => verdict === each).length, each] as const);
  const classed = firms.filter(({ classification }) => classification !== null).length;
  const tied = firms.filter(({ tie }) => tie !== null).length;
  const verdicts = known.reduce((sum, [number]) => sum + number, 0);
  const parts = [
    ...(verdicts > 0 ? known : [[classed, "with a class"] as const]),
    [verdicts > 0 ? classed - verdicts : 0, "with a class of unknown sureness"] as const,
    [tied, "tied between classes"] as const,
    [firms.length - classed - tied, verdicts > 0 ? "without a class" : "without"] as const,
  ];
  const said = parts.filter(([number], i) => number > 0 || (i === 0 && verdicts === 0));
  return `${count(firms.length, "firm")}: ${list(said.map(([number, words]) => `${number} ${words}`))}.`;
}
