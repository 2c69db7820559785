import {
  type CodeName,
  CODES_OF,
  codingOf,
  DIMENSIONS,
  facetsOf,
  IDENTIFICATION,
  readText,
  settle,
} from "../../src/methods/constellations";
import { below, seededGenerator } from "../../src/methods/numbers/generator";
import { circumstances, median, show } from "./numbers";

/**
 * How long relationships take from their cells' texts to findings, next questions and portfolios. Run with
 * `npm run bench:constellations`. 2,000 relationships are to take less than 300 ms, in the first call too.
 */
const RELATIONSHIPS = 2000;

/** Cells as coders fill them: every other blank, else one to three codes. */
function cells(): readonly (readonly string[])[] {
  const generator = seededGenerator(1);
  const upTo = (n: number) => below(n, generator.word());
  return Array.from({ length: RELATIONSHIPS }, () =>
    DIMENSIONS.map((dimension) => {
      const codes: readonly CodeName[] = facetsOf(dimension).flatMap((facet) => CODES_OF[facet]);
      const some = Array.from({ length: upTo(2) * (1 + upTo(3)) }, () => codes[upTo(codes.length)]!);
      return [...new Set(some)].join("; ");
    }),
  );
}

async function findAll(rows: readonly (readonly string[])[]): Promise<number> {
  const relationships = rows.map((texts, i) => {
    const codes = texts.flatMap((text, d) => {
      const read = readText(DIMENSIONS[d]!, text);
      return "codes" in read ? read.codes : [];
    });
    const { coding } = settle(codingOf(codes));
    return { firm: `Firm ${i % 400}`, service: `Service ${i}`, partners: [], isAlone: false, coding, judged: [] };
  });
  const { firms } = await IDENTIFICATION.compute({ relationships }, null, { minKnown: 3 }, () => Promise.resolve());
  return firms.length;
}

/** Milliseconds of processor time, which hardly depend on what else the machine does. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const rows = cells();
const first = await timeOf(() => findAll(rows));
const times: number[] = [];
for (let i = 0; i < 15; i++) times.push(await timeOf(() => findAll(rows)));
console.log(circumstances());
console.log(
  `${RELATIONSHIPS} relationships: ${show(median(times))} ms of processor time, median (first call ${show(first)})`,
);
