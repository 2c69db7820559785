import { explore } from "../../src/methods";
import { assess, DEFAULT_KEY } from "../../src/methods/hvm";
import { countVerdicts, verdictCountsInWords } from "../../src/methods/hvm/analyses/robustness/verdict";
import { below, seededGenerator } from "../../src/methods/numbers/generator";
import { median } from "./numbers";
import { PUBLISHED, profiles, studyOf } from "../support/studies";

/**
 * What the add-in says of firms that say nothing: 200 firms whose answers to the default questionnaire are drawn evenly from 1 to 5.
 * Each gets a class; few may be called stable.
 *
 *   npm run bench:random
 *   npm run bench:random -- 7     another seed
 */
const FIRMS = 200;
const SEED = Number(process.argv[2] ?? 1);

async function randomStudy(respondents: number): Promise<void> {
  const generator = seededGenerator(SEED);
  const rows = Array.from({ length: FIRMS * respondents }, (_, row) => {
    const answers = DEFAULT_KEY.items.map(() => 1 + below(5, generator.word()));
    return [`Firm ${Math.floor(row / respondents) + 1}`, ...answers] as const;
  });
  const study = studyOf(rows, DEFAULT_KEY);
  const cohort = assess(study);
  const outcome = (await explore(["robustness"], study, cohort, {}, { breathe: () => Promise.resolve() })).robustness!;
  if ("lacking" in outcome) throw new Error(outcome.lacking);
  const { firms } = outcome.found;
  const counts = countVerdicts(firms.map(({ stability }) => stability?.verdict ?? null));
  const margins = cohort.firms.map(({ margin }) => margin ?? 0);
  const classes = cohort.firms.filter(({ classification }) => classification !== null).length;
  const published = publishedMargin("HVM2");
  const above = margins.filter((margin) => margin > published).length;
  console.log(
    `${FIRMS} firms of ${respondents === 1 ? "one respondent" : `${respondents} respondents`}, answers at random, seed ${SEED}`,
  );
  console.log(`  ${classes} with a class: ${verdictCountsInWords(counts)} (${percent(counts.stable)} stable)`);
  const closeness = new Map<string, number>();
  for (const { closeness: found } of firms) {
    const verdict = found?.verdict ?? "none";
    closeness.set(verdict, (closeness.get(verdict) ?? 0) + 1);
  }
  console.log(`  ${[...closeness].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}`);
  console.log(
    `  median margin ${median(margins).toFixed(3)}; ${percent(above)} above that of the published HVM2, ${published.toFixed(3)}`,
  );
}

function publishedMargin(name: string): number {
  const { firm, scores } = PUBLISHED.find(({ firm }) => firm === name)!;
  return assess(profiles("scores", { [firm]: scores })).firms[0]!.margin!;
}

function percent(count: number): string {
  return `${((100 * count) / FIRMS).toFixed(1)} %`;
}

await randomStudy(1);
await randomStudy(5);
