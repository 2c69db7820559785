import { DEFAULT_KEY, HIGHEST, LOWEST, MEASURES, VPDS, type Assessment } from "../../methods/hvm";
import { CHANCE } from "../../methods/hvm/analyses/chance";
import { FEWEST_DRAWN } from "../../methods/hvm/analyses/robustness/stability";
import { FAIRLY_STABLE, STABLE } from "../../methods/hvm/analyses/robustness/verdict";
import { citedAs, CONSTELLATIONS_PAPER, HVM_PAPER } from "../../methods/references";
import { count, grouped, inWords, list } from "../../methods/words";
import { shown } from "../../methods/shown";
import { scaleInWords } from "../answers/declared/in-words";
import { italic, type PaperTable, type Text } from "./document";
import type { MadeBy, Reported } from "./reported";
import { ALPHA_TABLE, lessThanOne, rangeOf } from "./numbers";

/** What was done, as a method section tells it: who answered what, how scores and classes came about, how sure they are. */
export function methodWords(found: Reported, made: MadeBy, tables: readonly PaperTable[]): Text[] {
  const { cohort, constellations } = found;
  return [
    ...(cohort.firms.length > 0 || !constellations
      ? [
          [...answered(found), ...scored(found)],
          [...classified(found), ...howSure(found, made), ...reliable(found, tables)],
        ]
      : []),
    ...(constellations ? [identified(found)] : []),
    [`All results were computed with HVM for Excel, version ${made.version}, on ${dayInWords(made.now)}.`],
  ];
}

/** Who answered, and how many answers there were. */
function answered({ cohort: { firms }, reading }: Reported): Text {
  const { study } = reading;
  if (study.kind === "profiles") {
    const what = study.unit === "scores" ? "scores" : "percentages";
    return [
      `Of ${count(firms.length, "firm")}, six ${what} on the value proposition dimensions were given and taken as they are.`,
    ];
  }
  const respondents = firms.map((firm) => firm.respondents);
  const total = sumOf(respondents);
  const each = rangeOf(respondents);
  const items = study.answers.items.length;
  const own = reading.key === DEFAULT_KEY || (reading.keySheet === null && !reading.keyGiven);
  const used = sumOf(firms.map(({ answers }) => answers.used));
  const left = [
    [sumOf(firms.map(({ answers }) => answers.notApplicable)), "marked not applicable"],
    [sumOf(firms.map(({ answers }) => answers.missing)), "left blank"],
    [sumOf(firms.map(({ answers }) => answers.refused)), "not usable"],
  ] as const;
  const apart = left.flatMap(([many, words]) => (many === 0 ? [] : [`${grouped(many)} ${words}`]));
  const scale = reading.declared?.scale;
  return [
    "Respondents (",
    italic("N"),
    ` = ${grouped(total)}) of ${count(firms.length, "firm")} (${each} per firm) answered ${count(items, "item")} of a questionnaire ` +
      (own ? "whose items and key come with the program (those of Martinez are not public)" : "with a key of its own") +
      `, each from ${LOWEST} (low) to ${HIGHEST} (very high)` +
      (scale ? ` (rescaled: ${scaleInWords(scale)})` : "") +
      `. Of ${grouped(total * items)} possible answers, ${grouped(used)} (${shown((100 * used) / Math.max(total * items, 1), "percent")} %) were given` +
      `${apart.length > 0 ? `; of the others, ${list(apart)}. These do not count, neither as low nor as zero` : ""}. `,
    ...((reading.wishedOut ?? []).length > 0
      ? [
          `${count(reading.wishedOut!.length, "firm or respondent", "firms and respondents")} had been excluded beforehand. `,
        ]
      : []),
  ];
}

/** How scores were made of answers. */
function scored({ cohort: { options }, reading }: Reported): Text {
  const { study } = reading;
  const percentages = "The six scores of a firm were expressed as percentages of their sum.";
  if (study.kind === "profiles") return study.unit === "scores" ? [` ${percentages}`] : [];
  const weighs = study.key.items.some(({ weights }) => weights.some((weight) => weight !== 0 && weight !== 1));
  const reversed = study.key.items.filter((item) => item.reversed).length;
  return [
    `A firm’s score on each of the ${inWords(VPDS.length)} value proposition dimensions is the ${weighs ? "weighted mean" : "mean"} of ` +
      (options.scores === "pooled"
        ? "all its respondents’ answers to the items of that dimension"
        : "its respondents’ own scores, each the mean of the respondent’s answers to the items of that dimension") +
      `${reversed > 0 ? `, with ${count(reversed, "reversed item")} counted as ${LOWEST + HIGHEST} − the answer` : ""}. ${percentages}`,
  ];
}

/** How classes were made of scores, and how many. */
function classified({ cohort: { firms, options }, reading }: Reported): Text {
  const [measure] = MEASURES[options.measure].long.replace("'", "’").split(":") as [string];
  const tied = firms.filter(({ tie }) => tie !== null).length;
  const without = firms.filter(({ notClassifiable }) => notClassifiable !== null).length;
  const footprints =
    reading.footprintsSheet === null
      ? `the expected percentages of Table 5 of the HVM paper (${citedAs(HVM_PAPER)})`
      : "expected percentages of our own";
  const rest = [
    ...(tied > 0 ? [`${inWords(tied)} stood between classes at equal distances`] : []),
    ...(without > 0 ? [`${inWords(without)} could not be classified`] : []),
  ];
  return [
    `Each firm was assigned to the value proposition whose footprint, ${footprints}, is nearest to its own percentages by ${measure}. ` +
      `${classedInWords(firms)} a class` +
      `${rest.length > 0 ? `; ${list(rest)}` : ""}. `,
  ];
}

/** How the classes were put to the test, where they were. */
function howSure({ further }: Reported, { decided = {} }: MadeBy): Text {
  const outcome = further?.robustness;
  if (!outcome || !("found" in outcome) || !outcome.found.firms.some(({ stability }) => stability)) return [];
  const { seed, resamples } = { seed: CHANCE.seed.default, resamples: CHANCE.resamples.default, ...decided } as Record<
    "seed" | "resamples",
    number
  >;
  return [
    `How sure a class is was judged by drawing items anew ${grouped(resamples)} times (seed ${seed}), and respondents where a firm has at least ${inWords(FEWEST_DRAWN)}: ` +
      `a class kept in at least ${100 * STABLE} % of the draws and without any single item or respondent is called stable, one kept in at least ${100 * FAIRLY_STABLE} % fairly stable, any other unsure. `,
  ];
}

/** Reliability with intervals, where it was asked for. */
function reliable({ further }: Reported, tables: readonly PaperTable[]): Text {
  const outcome = further?.reliability;
  if (!outcome || !("found" in outcome)) return [];
  const found = VPDS.map((vpd) => outcome.found.study.reliability[vpd]);
  const alphas = found.flatMap(({ alpha }) => (alpha === null ? [] : [alpha]));
  if (alphas.length === 0) return ["Too few respondents answered all items of a dimension for Cronbach’s alpha. "];
  const [low, high] = [Math.min(...alphas), Math.max(...alphas)].map(lessThanOne) as [string, string];
  const table = tables.find(({ title }) => title === ALPHA_TABLE);
  const missing = found.length - alphas.length;
  return [
    "Cronbach’s ",
    italic("α"),
    ` of the dimensions, from respondents who answered all of a dimension’s items, ${low === high ? `is ${low}` : `lies between ${low} and ${high}`}` +
      `${missing > 0 ? ` (not known of ${inWords(missing)})` : ""}; its intervals of 95 % (Feldt, 1965) and the intraclass correlations are in Table ${table?.number}. `,
  ];
}

/** What was done with codings. */
function identified({ constellations }: Reported): Text {
  const { relationships } = constellations!.codings;
  return [
    `${count(relationships.length, "service relationship")} ${relationships.length === 1 ? "was" : "were"} coded on six dimensions and compared with the nine value constellations of ${citedAs(CONSTELLATIONS_PAPER).replace(/, (\S+)$/, " ($1)")}: a constellation remains as long as no code contradicts it; what was not coded excludes none.`,
  ];
}

/** "All 10 firms have", "Eight of 10 firms have" */
function classedInWords(firms: readonly Assessment[]): string {
  const classed = firms.filter(hasClass).length;
  if (firms.length === 1) return `The firm ${classed === 1 ? "has" : "does not have"}`;
  if (classed === firms.length) return `All ${count(classed, "firm")} have`;
  return `${capital(inWords(classed))} of ${count(firms.length, "firm")} ${classed === 1 ? "has" : "have"}`;
}

function hasClass({ classification }: Assessment): boolean {
  return classification !== null;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function capital(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "29 November 2026" */
function dayInWords(day: Date): string {
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}
