import { parseArgs } from "node:util";
import { type Decisions, DECISIONS } from "../../excel/results/options";
import type { Compared } from "../../excel/answers";
import { type FirmsOnReport, MOST_FIRMS } from "../../excel/report/which-firms";
import { furtherAnalysis, type FurtherId, furtherOptions, ON_REQUEST, USUAL } from "../../methods";
import { listOption, mapOptions, type Option, parseOption } from "../../methods/options";
import { type Template, TEMPLATE, TEMPLATE_USAGE } from "./templates/names";
import { withNegatives } from "./negative-values";

/** What the command line asks for. */
export interface Arguments {
  readonly input: string | null;
  /** A workbook to be made, instead of one to be analysed. */
  readonly template: Template | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly csv: string | null;
  /** Which firms have a page on the sheet HVM Report; null where none is asked for. */
  readonly report: FirmsOnReport | null;
  /** Where the words and tables for a paper go. */
  readonly reportText: string | null;
  readonly sheets: readonly string[];
  /** Two sheets, or two values of a column, to be compared: what was before, and what is after. */
  readonly compare: Compared | undefined;
  /** Header of the column that splits the firms. */
  readonly segments: string | undefined;
  readonly firmColumn: string | undefined;
  /** Files with declarations and with a key. */
  readonly map: string | null;
  readonly key: string | null;
  readonly decisions: Decisions;
  /** The further analyses to be done, and what was decided about them. */
  readonly further: readonly FurtherId[];
  readonly decided: Readonly<Record<string, unknown>>;
  readonly stats: boolean;
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {}

/** A word of the command line, with a value behind it unless `takes` is null. */
export interface CommandFlag {
  readonly name: string;
  readonly takes: string | null;
  readonly means: string;
  readonly multiple?: boolean;
}

/** The analyses beside the classification, each by its name in the register. */
const ASKED = listOption(
  { title: "Further analyses", flag: { name: "further", takes: "LIST" } },
  Object.fromEntries(ON_REQUEST.map((id) => [id, furtherAnalysis(id).title])) as Record<FurtherId, string>,
  USUAL,
);

/** All that can be said of an analysis, in the order of the help: where it goes, what is read, the options, and what is told. */
export const FLAGS: readonly CommandFlag[] = [
  { name: "out", takes: "RESULTS.xlsx", means: "save INPUT's content with the result sheets added" },
  { name: "json", takes: "RESULTS.json", means: "save the results as JSON; - for the standard output" },
  { name: "csv", takes: "RESULTS.csv", means: "save the first result sheet (HVM Summary) as CSV; - likewise" },
  {
    name: "report",
    takes: null,
    means: `add a report to print: a cover, all firms together, a page a firm (the first ${MOST_FIRMS} firms)`,
  },
  { name: "report-firm", takes: "NAME", means: "a report with a page of this firm (may be repeated)", multiple: true },
  { name: "report-unsure", takes: null, means: "a report with pages of firms whose class is unsure, tied or none" },
  {
    name: "report-text",
    takes: "FILE.md",
    means: "save what a paper can take: method paragraph, tables, references, in Markdown; - likewise",
  },
  { name: "sheet", takes: "NAME", means: "read this sheet (may be repeated)", multiple: true },
  {
    name: "compare",
    takes: "BEFORE AFTER",
    means: "compare two sheets, firm by firm; the results are those of the second",
  },
  {
    name: "compare-by",
    takes: "COLUMN BEFORE AFTER",
    means: "compare the rows with two values of a column, such as two years; the results are those of the second",
  },
  {
    name: "segments",
    takes: "COLUMN",
    means: "describe the firms by this column, such as sector or size (beside the answers, or on the sheet HVM Firms)",
  },
  { name: "firm-column", takes: "HEADER", means: "header of the column that names the firm" },
  {
    name: "map",
    takes: "FILE.csv",
    means: "what words, numbers and columns mean, the scale, who is left out: kind, what, meaning",
  },
  { name: "key", takes: "FILE", means: "the questionnaire: item, part, VPD, and perhaps weight, reversed, statement" },
  ...Object.values(DECISIONS).map((option: Option<unknown>) => flagOf(option)),
  ...(ON_REQUEST.length > 0 ? [flagOf(ASKED)] : []),
  ...Object.values(furtherOptions()).map((option) => flagOf(option)),
  { name: "stats", takes: null, means: "print messages, bytes and CPU time" },
];

/** What is said of the program, instead of running it. */
const ABOUT_ITSELF: readonly CommandFlag[] = [
  { name: "version", takes: null, means: "print the version" },
  { name: "help", takes: null, means: "print this (-h likewise)" },
];

export const USAGE = `npm run --silent analyse -- [INPUT.xlsx|INPUT.csv] [options]

Reads the answers in INPUT (the sample study when absent) and classifies each firm.

${helpOf([...FLAGS, ...ABOUT_ITSELF])}

${TEMPLATE_USAGE}`;

function flagOf({ flag, choices, allowed, hint, default: usual }: Option<unknown>): CommandFlag {
  const { name } = flag;
  if ("sets" in flag) return { name, takes: null, means: flag.means };
  const named = choices?.map(({ value }) => `${String(value)}${value === usual ? " (default)" : ""}`).join(", ");
  const told = hint === undefined ? allowed : `${allowed} (default ${String(usual)}). ${hint}`;
  return { name, takes: flag.takes, means: named ?? told };
}

/** "--measure NAME" */
export function spelt({ name, takes }: CommandFlag): string {
  return takes === null ? `--${name}` : `--${name} ${takes}`;
}

/** The flags below each other, what they mean in a column beside them. */
function helpOf(flags: readonly CommandFlag[]): string {
  const width = Math.max(...flags.map((flag) => spelt(flag).length));
  return flags.map((flag) => `  ${spelt(flag).padEnd(width)}  ${flag.means}`).join("\n");
}

/** Reads the command line's words; throws UsageError. */
export function parseArguments(given: readonly string[]): Arguments {
  const { compare, words } = comparedIn(given);
  const { values, positionals } = parsed(words);
  if (positionals.length > 1)
    throw new UsageError(`One INPUT at most, but there are ${positionals.length}: ${positionals.join(", ")}.`);
  if (compare && !("column" in compare) && values["sheet"] !== undefined)
    throw new UsageError("--compare names the two sheets that are read, so there is no --sheet beside it.");
  if (values["template"] !== undefined) refuseBesideTemplate(compare ? { ...values, compare } : values, positionals);
  const text = (name: string) => values[name] as string | undefined;
  return {
    input: positionals[0] ?? null,
    template: text("template") === undefined ? null : decided(TEMPLATE, values),
    out: text("out") ?? null,
    json: text("json") ?? null,
    csv: text("csv") ?? null,
    report: reportIn(values),
    reportText: text("report-text") ?? null,
    sheets: (values["sheet"] as string[] | undefined) ?? [],
    compare,
    segments: text("segments"),
    firmColumn: text("firm-column"),
    map: text("map") ?? null,
    key: text("key") ?? null,
    decisions: mapOptions<Decisions>(DECISIONS, (option) => decided(option, values)),
    further: decided(ASKED, values),
    decided: mapOptions(furtherOptions(), (option) => decided(option, values)),
    stats: values["stats"] === true,
  };
}

/** Which firms a report is asked for of; null for no report. */
function reportIn(values: Values): FirmsOnReport | null {
  const names = values["report-firm"] as string[] | undefined;
  if (names && values["report-unsure"] === true)
    throw new UsageError("--report-firm and --report-unsure each say which firms have a page. Use one of the two.");
  if (names) return names;
  return values["report-unsure"] === true ? "unsure" : values["report"] === true ? "first" : null;
}

/** Takes `--compare BEFORE AFTER` or `--compare-by COLUMN BEFORE AFTER` out of the words: the flags that take more than one. */
function comparedIn(words: readonly string[]): Pick<Arguments, "compare"> & { readonly words: readonly string[] } {
  const sheets = wordsBehind("compare", 2, "two sheets: --compare BEFORE AFTER", words);
  const values = wordsBehind(
    "compare-by",
    3,
    "a column and two of its values: --compare-by COLUMN BEFORE AFTER",
    words,
  );
  if (sheets && values)
    throw new UsageError("--compare and --compare-by each say what is compared. Use one of the two.");
  const found = sheets ?? values;
  if (!found) return { compare: undefined, words };
  const [before, after] = found.given.slice(-2) as [string, string];
  const column = values?.given[0];
  if (before.toLowerCase() === after.toLowerCase())
    throw new UsageError(
      column === undefined
        ? `--compare names the sheet ${before} twice. Name two sheets.`
        : `--compare-by names the value ${before} twice. Name two values.`,
    );
  return { compare: column === undefined ? [before, after] : { column, before, after }, words: found.others };
}

/** What stands behind a flag that takes so many words, and all other words; null where it is not there. */
function wordsBehind(name: string, many: number, takes: string, words: readonly string[]) {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return null;
  const given = words.slice(at + 1, at + 1 + many);
  if (words[at] !== `--${name}` || given.length < many || given.some(isFlag))
    throw new UsageError(`--${name} takes ${takes}.`);
  return { given, others: [...words.slice(0, at), ...words.slice(at + 1 + many)] };
}

function isFlag(word: string): boolean {
  return word.startsWith("--");
}

type Values = Readonly<Record<string, unknown>>;

/** What the words say of an option. */
function decided<T>(option: Option<T>, values: Values): T {
  const { flag } = option;
  const given = values[flag.name];
  if ("sets" in flag) return given === true ? flag.sets : option.default;
  try {
    return parseOption(`--${flag.name}`, option, given);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parsed(words: readonly string[]): { values: Values; positionals: readonly string[] } {
  const known = [...FLAGS, flagOf(TEMPLATE)].map(
    ({ name, takes, multiple = false }) => [name, { type: takes === null ? "boolean" : "string", multiple }] as const,
  );
  try {
    return parseArgs({ args: withNegatives(words), allowPositionals: true, options: Object.fromEntries(known) });
  } catch (error) {
    // Node goes on about what else might have been meant.
    throw new UsageError(`${(error as Error).message.split(/\. |\n/)[0]!}.`);
  }
}

/** A template is made as it is: nothing is read, and only where to save it may be said. */
function refuseBesideTemplate(values: Readonly<Record<string, unknown>>, positionals: readonly string[]): void {
  const options = Object.keys(values).filter((name) => name !== "template" && name !== "out");
  const beside = [...positionals, ...options.map((name) => `--${name}`)];
  if (beside.length > 0)
    throw new UsageError(`--template takes --out and nothing else, but there is ${beside.join(", ")}.`);
  if (values["out"] === undefined) throw new UsageError("--template needs --out, the file to save it in.");
}
