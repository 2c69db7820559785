/**
 * The same before and after, step 1 of 3: the workbooks to analyse, made once with the code of the state before.
 *
 *     npx tsx test/same/inputs.ts /work/base /work/same/inputs
 *     npx tsx test/same/make.ts /work/base /work/same/base        likewise for every other checkout
 *     npx tsx test/same/compare.ts /work/same/base /work/same/after
 *
 * The checkout must be of e2a6e41, since its drafts are found by their names. The folder gets the files and cases.json,
 * which says what is asked of each.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Case as Draft } from "../support/case";
import type { ProofWorkbook } from "../support/people";

/** One file that the command line is to analyse, as values and as formulas. */
export interface Case {
  readonly name: string;
  /** In the folder of inputs. */
  readonly file: string;
  readonly options: readonly string[];
}

const HOLDING: readonly (readonly [name: string, ...options: string[]])[] = [
  ["a date that Excel made of 4/3 is refused", "--measure", "correlation"],
  ["a table of words only is read"],
  ["a table on a scale of 1–7 is refused"],
  ["items headed by the statement itself"],
  ["a table that starts at D7 below title rows is found", "--ranks", "average"],
  ["an Excel table's total row"],
  ['"ACME" beside "Acme" is the same firm'],
  ["of two columns that may be the firm's the user chooses", "--firm-column", "Business unit"],
  ["a table pasted twice into one sheet"],
  ['a row "Average" of means, labelled in the firm column', "--measure", "euclidean", "--ranks", "dense"],
  ["firms merged over their respondents' columns"],
  ["an item in two rows refuses the sheet"],
  ["different answers of one respondent to one item are both refused"],
  ["a cover sheet before the firms' sheets is no firm"],
  ["answers in rows on one sheet and long on another"],
  ["the user may choose the sheet", "--sheet", "First wave"],
  ["two sheets with the same columns are read together"],
  ["rows hidden by a filter count, with a notice", "--scores", "respondent-mean"],
  ["a hidden sheet of answers is not read"],
  ["answers by formulas count as their values"],
  ["reversed items count as 6 − x"],
  ["a weight of 0 in the key is an error"],
  ["footprints of the user's decide the class"],
  ["a row that sums to 90 in the footprints"],
  ["six percentages per firm are taken as they are"],
  ["profiles without headers are refused"],
  ["a smaller table above the one that was found is refused"],
  ["an empty workbook is an error"],
  ["several mistakes at once are each named by cell"],
];

/** Workbooks with options of their own. */
const PROVED: readonly string[] = [
  "the mean of the respondents' own scores",
  "firms in scattered rows, unused rows, and other columns between the items",
  "more firms than a figure shows",
  "a column per firm, without respondents' names, words among the answers",
  "a long list in no order, words and refused answers in it",
  "a sheet per firm, under awkward names",
  "whole scores of forty firms by their order",
  "reversed items, items on several VPDs, an item that the sheet does not have",
  "the user's own footprints in another order, rescaled, with classes and runners-up tied",
  "merged answers",
  "a firm that is an error",
  "scores that differ by about 1e-9, in chains",
];

const [tree, into] = process.argv.slice(2).map((path) => resolve(path));
if (!tree || !into) throw new Error("Call it so: npx tsx test/same/inputs.ts TREE INPUTS");
mkdirSync(into, { recursive: true });
const cases: Case[] = [];

const { CORPUS } = await import(join(tree, "test/excel/corpus/index.ts"));
const { WORKBOOKS } = await import(join(tree, "test/excel/formulas/workbooks/index.ts"));
const { workbookOf } = await import(join(tree, "test/excel/corpus/workbook.ts"));
const { saveXlsx } = await import(join(tree, "src/workbench/file/xlsx.ts"));
const { asFormulas } = await import(join(tree, "test/excel/formulas/run.ts"));

const drafts = Object.values<Draft[]>(CORPUS).flat();
for (const [name, ...options] of HOLDING) {
  const { sheets } = only(drafts, (draft) => draft.name.startsWith(name), name);
  await add(name, workbookOf(sheets), options);
}
const books: readonly ProofWorkbook[] = WORKBOOKS;
for (const name of PROVED) {
  const { sheets, assess = {} } = only(books, (book) => book.name === name, name);
  const options = Object.entries(assess).flatMap(([option, value]) => [`--${option}`, value]);
  await add(name, workbookOf(sheets), options);
}
const earlier = only(books, ({ name }) => name === "two sheets with the same columns, a firm on both", "two sheets");
await add("results of an earlier run as formulas", await asFormulas(workbookOf(earlier.sheets), {}), []);

copyFileSync(join(tree, "assets/sample-study.xlsx"), join(into, "sample-study.xlsx"));
cases.push({ name: "sample study of the state before", file: "sample-study.xlsx", options: ["--measure", "spearman"] });
const { SAMPLE_STUDY_ANSWERS } = await import(join(tree, "src/excel/sample-study-answers.ts"));
writeFileSync(join(into, "sample-study.csv"), SAMPLE_STUDY_ANSWERS);
cases.push({ name: "sample study as csv", file: "sample-study.csv", options: ["--measure", "cityblock"] });

writeFileSync(join(into, "cases.json"), JSON.stringify(cases, null, 2));
console.log(`${cases.length} files to analyse, e.g. ${readFileSync(join(into, cases[0]!.file)).length} bytes`);

async function add(name: string, state: unknown, options: readonly string[]): Promise<void> {
  const file = `${String(cases.length + 1).padStart(2, "0")}.xlsx`;
  writeFileSync(join(into!, file), await saveXlsx(null, state));
  cases.push({ name, file, options });
}

/** The drafts' names are unique only with luck, so that it is seen where they are not. */
function only<T>(all: readonly T[], wanted: (one: T) => boolean, name: string): T {
  const found = all.filter(wanted);
  if (found.length !== 1) throw new Error(`${found.length} drafts are named "${name}"`);
  return found[0]!;
}
