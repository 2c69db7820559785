import { ANALYSES, type FurtherId, furtherAnalysis } from "../../methods";
import type { FindingsOf, Outcome } from "../../methods/analysis";
import type { Worded } from "../answers/problems";
import type { ResultPage, Results } from "./page";

type FoundBy<K extends FurtherId> = FindingsOf<(typeof ANALYSES)[K]>;

/** What the sheet of an analysis that is asked for says by itself; the rest follows from the analysis. */
export interface FurtherPage<F> extends Pick<
  ResultPage,
  "kind" | "name" | "shows" | "isOfFirms" | "keyColumns" | "printedColumns" | "tables"
> {
  /** At most one: the title has the analysis's question, and the first line its source. */
  line(found: F, results: Results): string;
  /** What stands on it; without rows where nothing could be found. */
  blocks(found: F | null, results: Results): ReturnType<ResultPage["blocks"]>;
  /** Whether its line stands before the question. */
  readonly isLineFirst?: boolean;
  /** What was found wrong. */
  problems?(found: F): readonly Worded[];
  figures?(found: F, results: Results): ReturnType<NonNullable<ResultPage["figures"]>>;
}

/** The sheet of an analysis: made when it was asked for, and where it could not be done, the reason stands on it. */
export function furtherPage<K extends FurtherId>(id: K, page: FurtherPage<FoundBy<K>>): ResultPage {
  const { question, source } = furtherAnalysis(id);
  const { line, blocks, figures, problems, isLineFirst, ...rest } = page;
  const isNarrow = page.keyColumns !== undefined;
  const outcome = ({ further }: Pick<Results, "further">) => further[id] as Outcome<FoundBy<K>> | undefined;
  const found = (results: Pick<Results, "further">) => {
    const reached = outcome(results);
    return reached && "found" in reached ? reached.found : null;
  };
  return {
    ...rest,
    isMade: (results) => outcome(results) !== undefined,
    // Above columns that stay in sight there is room for the name alone.
    title: () => (isNarrow ? page.name : `${page.name}: ${question[0]!.toLowerCase()}${question.slice(1)}`),
    lines: (results) => {
      const reached = outcome(results)!;
      const from = `Source: ${source}.`;
      const lines = [
        isNarrow ? `${question} ${from}` : from,
        "found" in reached ? line(reached.found, results) : reached.lacking,
      ];
      return isLineFirst ? lines.reverse() : lines;
    },
    blocks: (results) => blocks(found(results), results),
    problems: (further) => {
      const all = found({ further });
      return all && problems ? problems(all) : [];
    },
    figures: (results) => {
      const all = found(results);
      return all && figures ? figures(all, results) : [];
    },
  };
}
