import { parseArgs } from "node:util";
import { DEFAULT_OPTIONS, MEASURE_NAMES, type MeasureName, type RankRule, type ScoreRule } from "../../methods/hvm";

/** What the command line asks for. */
export interface Arguments {
  readonly input: string | null;
  /** A workbook to be made, instead of one to be analysed. */
  readonly template: "teaching" | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly sheets: readonly string[];
  readonly firmColumn: string | undefined;
  readonly measure: MeasureName;
  readonly scores: ScoreRule;
  readonly ranks: RankRule;
  readonly formulas: boolean;
  readonly stats: boolean;
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {}

export const USAGE = `npm run --silent analyse -- [INPUT.xlsx|INPUT.csv] [options]

Reads the answers in INPUT (the sample study when absent) and classifies each firm.

  --out RESULTS.xlsx    save INPUT's content with the result sheets added
  --json RESULTS.json   save the results as JSON
  --sheet NAME          read this sheet (may be repeated)
  --firm-column HEADER  header of the column that names the firm
  --measure NAME        ${MEASURE_NAMES.join(", ")}
  --scores RULE         pooled, respondent-mean
  --ranks RULE          shared-best, average, dense
  --formulas            write results that follow the answers, as Excel formulas
  --stats               print messages, bytes and CPU time

npm run --silent analyse -- --template teaching --out FILE.xlsx

Makes a workbook to learn from: questionnaire, study, results as formulas, exercises, and hidden an answer key.`;

/** Reads the command line's words; throws UsageError. */
export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parsed(words);
  if (positionals.length > 1)
    throw new UsageError(`One INPUT at most, but there are ${positionals.length}: ${positionals.join(", ")}.`);
  if (values.template !== undefined) refuseBesideTemplate(values, positionals);
  return {
    input: positionals[0] ?? null,
    template:
      values.template === undefined ? null : oneOf("template", values.template, ["teaching"] as const, "teaching"),
    out: values.out ?? null,
    json: values.json ?? null,
    sheets: values.sheet ?? [],
    firmColumn: values["firm-column"],
    measure: oneOf("measure", values.measure, MEASURE_NAMES, DEFAULT_OPTIONS.measure),
    scores: oneOf("scores", values.scores, ["pooled", "respondent-mean"], DEFAULT_OPTIONS.scores),
    ranks: oneOf("ranks", values.ranks, ["shared-best", "average", "dense"], DEFAULT_OPTIONS.ranks),
    formulas: values.formulas ?? false,
    stats: values.stats ?? false,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        sheet: { type: "string", multiple: true },
        "firm-column": { type: "string" },
        measure: { type: "string" },
        scores: { type: "string" },
        ranks: { type: "string" },
        formulas: { type: "boolean" },
        stats: { type: "boolean" },
        template: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
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

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new UsageError(`--${option} is one of ${allowed.join(", ")}, not "${value}".`);
  return found;
}
