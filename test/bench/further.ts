import { explore, FURTHER, type FurtherId } from "../../src/methods";
import { assess, setFinder, type Study } from "../../src/methods/hvm";
import { closenessOf } from "../../src/methods/hvm/analyses/robustness/closeness";
import { show } from "./numbers";
import { studyOf, tableOf } from "./pipelines";
import { reconstructed } from "../support/studies";
import { survey } from "../support/survey";

/** So many respondents stand for the sample study; negative ones for as many in a single firm. */
const SAMPLE = 0;
const RESPONDENTS = 10_000;

/** What is measured: each analysis, the 720 orderings alone, and all together. */
const ORDERINGS = "the 720 orderings alone";
const ALL = "all together";

/**
 * What the analyses cost, in a process of its own: milliseconds of processor time, first and again; and by the clock, the longest
 * without a rest being offered, which on a machine with other work says more of that work.
 */
interface Cost {
  readonly first: number;
  readonly again: number;
  readonly longest: number;
}

/** Measures one of them on a study of so many respondents. */
export async function measureFurther(what: string, respondents: number): Promise<Cost> {
  const study = respondents === SAMPLE ? reconstructed() : surveyed(respondents);
  const cohort = assess(study);
  const run = async (breathe: () => Promise<void>) => {
    if (what === ORDERINGS) {
      const { measure, footprints } = cohort.options;
      const finder = setFinder(measure, footprints);
      for (const { scores } of cohort.firms) closenessOf(scores, finder);
    } else await explore(what === ALL ? FURTHER : [what as FurtherId], study, cohort, {}, { breathe });
  };
  const first = await timed(run);
  const again = await timed(run);
  return { first: first.used, again: again.used, longest: first.longest };
}

/** Says what all of them cost, measured by `inFreshProcess`. */
export async function reportFurther(
  inFreshProcess: (what: string, respondents: number) => Promise<Cost>,
): Promise<void> {
  const studies = [
    ["on the sample", SAMPLE],
    ["on 10,000 respondents in 1,250 firms", RESPONDENTS],
    ["on 10,000 respondents in one firm", -RESPONDENTS],
  ] as const;
  for (const [title, respondents] of studies) {
    console.log(
      `\nfurther analyses ${title}: processor time of the first call (again), longest between two rests in the first, by the clock`,
    );
    for (const what of [...FURTHER, ORDERINGS, ALL]) {
      const { first, again, longest } = await inFreshProcess(what, respondents);
      const rest = what === ORDERINGS ? "" : show(longest).padStart(10);
      console.log(`  ${what.padEnd(32)}${`${show(first)} (${show(again)})`.padStart(18)}${rest}`);
    }
  }
}

function surveyed(respondents: number): Study {
  const rows = survey(Math.abs(respondents));
  if (respondents < 0) for (const row of rows) row[0] = "One firm";
  return studyOf(tableOf(rows));
}

async function timed(run: (breathe: () => Promise<void>) => Promise<void>) {
  let longest = 0;
  const started = processorTime();
  let since = performance.now();
  const stretch = () => (longest = Math.max(longest, performance.now() - since));
  const breathe = async () => {
    stretch();
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
  await run(breathe);
  stretch();
  return { used: processorTime() - started, longest };
}

/** Milliseconds so far; unlike the time that passes it hardly depends on what else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
