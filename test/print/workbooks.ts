import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { insertCatalogue } from "../../src/excel/catalogue";
import { insertQuestionnaire } from "../../src/excel/questionnaire";
import { PROPOSITIONS } from "../../src/methods/hvm";
import { openXlsx } from "../../src/workbench/file/xlsx";
import { made } from "../../src/workbench/tools/templates/made";

/** A workbook that is printed. */
export interface Workbook {
  readonly name: string;
  /** The sheets of ours in it. */
  readonly sheets: readonly string[];
  /** Where its pages are counted when they are laid out: how many each of these sheets has. */
  readonly stated: ReadonlyMap<string, number>;
  /** Its charts, by their titles and those of their lower axes. */
  readonly charts: readonly { readonly sheet: string; readonly title: string; readonly foot: string }[];
}

/** Sheets on which everything has its page, whose number is known before they are printed. */
const COUNTED = /^HVM Report|^Questionnaire on paper/;

const ITEMS = Array.from({ length: 33 }, (_, i) => `Q${i + 1}`);
const STUDY = [
  {
    firm: "Halden Präzision GmbH",
    respondents: ["Managing Director", "Head of Customer Service and Spare Parts", "Production Manager"],
  },
  { firm: "Brook & Sons", respondents: ["Owner"] },
];

/** Answers that came as text: how they are printed is for their owner to say. */
const THEIRS = ["answers", "years"];

/** Makes the workbooks, or one of them, in a folder, as whoever uses them makes them: at the terminal, or by a button of the pane. */
export async function makeWorkbooks(folder: string, only?: string): Promise<Workbook[]> {
  const csv = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const all = ["--further", "all", "--report"];
  const forty = csv("answers.csv", manyFirms(40, ["2026"]));
  const years = csv("years.csv", manyFirms(8, ["2024", "2026"]));
  const analysed = (...words: readonly string[]) => {
    return (file: string) => Promise.resolve(analyse([...words, "--out", file]));
  };
  const inserted = (insert: () => Promise<unknown>) => async (file: string) => writeFileSync(file, await made(insert));
  const making: Readonly<Record<string, (file: string) => Promise<void>>> = {
    sample: analysed(...all),
    "as-formulas": analysed("--formulas"),
    "forty-firms": analysed(forty, ...all, "--segments", "Sector"),
    "two-years": analysed(years, ...all, "--compare-by", "Year", "2024", "2026"),
    relationships: analysed("assets/sample-constellations.xlsx"),
    teaching: analysed("--template", "teaching"),
    questionnaire: analysed("--template", "questionnaire"),
    "on-paper": inserted(() => insertQuestionnaire({ firms: STUDY, onPaper: "each" })),
    catalogue: inserted(() => insertCatalogue()),
  };
  const names = Object.keys(making).filter((name) => only === undefined || name === only);
  for (const name of names) await making[name]!(join(folder, `${name}.xlsx`));
  // The teacher's is written beside the students'.
  const files = names.flatMap((name) => (name === "teaching" ? [name, "teaching-key"] : [name]));
  return Promise.all(files.map((name) => workbookOf(folder, name)));
}

async function workbookOf(folder: string, name: string): Promise<Workbook> {
  const { sheets: all } = await openXlsx(readFileSync(join(folder, `${name}.xlsx`)));
  const sheets = all.filter((sheet) => !THEIRS.includes(sheet.name));
  const counted = sheets.filter((sheet) => COUNTED.test(sheet.name));
  return {
    name,
    sheets: sheets.map((sheet) => sheet.name),
    charts: sheets.flatMap(({ name: sheet, charts }) =>
      charts.flatMap(({ type, title, categoryAxis, valueAxis }) => {
        const foot = (type.startsWith("Bar") ? valueAxis : categoryAxis).title;
        return title && foot ? [{ sheet, title, foot }] : [];
      }),
    ),
    stated: new Map(counted.map((sheet) => [sheet.name, sheet.page.rowBreaks.length + 1])),
  };
}

function analyse(words: readonly string[]): void {
  const { status, stderr } = spawnSync("node", ["src/workbench/tools/bundled.js", "analyse", ...words], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

const SECTORS = ["Aerospace", "Automotive", "Medical devices"];

/** Two respondents a firm in each year, with a fixed pattern of answers that leans to another dimension for each firm. */
function manyFirms(firms: number, years: readonly string[]): string {
  const rows = years.flatMap((year, y) =>
    Array.from({ length: 2 * firms }, (_, r) => {
      const firm = Math.floor(r / 2);
      const answers = ITEMS.map(
        (_, i) => 1 + ((firm * 7 + i * (2 + ((firm + y) % 5)) + (r % 2) + ((firm * i) % 3)) % 5),
      );
      const desired = firm % 4 === 0 ? "" : PROPOSITIONS[firm % PROPOSITIONS.length]!.name;
      return [`Firm ${firm + 1}`, `Respondent ${r + 1}`, SECTORS[firm % 3], year, desired, ...answers].join(",");
    }),
  );
  return [["Firm", "Respondent", "Sector", "Year", "Desired proposition", ...ITEMS].join(","), ...rows].join("\n");
}
