import { readFileSync } from "node:fs";
import {
  type AnswerStudy,
  type AnswerTable,
  DEFAULT_KEY,
  type FirmFacts,
  type Key,
  MISSING,
  NO_FACTS,
  type ProcessName,
  PROCESSES,
  type PropositionName,
  type ProfileStudy,
  type Six,
  sixAt,
  type Study,
} from "../../src/methods/hvm";
import { sampleStudyRows } from "../../src/excel/samples/sample-study-answers";

const ROOT = new URL("../../", import.meta.url);

export function readCsv(path: string): string[][] {
  const lines = readFileSync(new URL(path, ROOT), "utf8").trim().split(/\r?\n/);
  return lines.map((line) => line.split(","));
}

/** One row per respondent: the firm, then a code per item of the key; null is an empty cell. */
export function answersOf(rows: readonly (readonly [string, ...(number | null)[]])[], key: Key): AnswerTable {
  const firms = [...new Set(rows.map(([firm]) => firm))];
  return {
    firms,
    respondents: rows.map(() => ""),
    firmOf: Uint32Array.from(rows, ([firm]) => firms.indexOf(firm)),
    items: key.items.map((_, index) => index),
    codes: Uint8Array.from(rows.flatMap(([, ...codes]) => codes.map((code) => (code as number | null) ?? MISSING))),
  };
}

export function studyOf(rows: readonly (readonly [string, ...(number | null)[]])[], key: Key): AnswerStudy {
  return { kind: "answers", key, answers: answersOf(rows, key) };
}

/** A key of one item per letter: "A", "B" weighs 1 on that VPD; "-A" is reversed. */
export function keyOf(...items: string[]): Key {
  return {
    items: items.map((item, index) => {
      const weights = [0, 0, 0, 0, 0, 0];
      weights["ABCDEF".indexOf(item.replace("-", ""))] = 1;
      const reversed = item.startsWith("-");
      return { item: `Q${index + 1}`, part: "", statement: "", weights: sixAt(weights), reversed };
    }),
  };
}

export function profiles(
  unit: ProfileStudy["unit"],
  firms: Readonly<Record<string, Six<number | null>>>,
): ProfileStudy {
  return { kind: "profiles", unit, firms: Object.keys(firms), profiles: Object.values(firms) };
}

/** The reconstructed study: ../../../src/excel/samples/sample-study-answers.ts. */
export function reconstructed(): AnswerStudy {
  const [, ...rows] = sampleStudyRows();
  return studyOf(
    rows.map(([firm, , ...codes]) => [String(firm), ...codes.map(Number)] as const),
    DEFAULT_KEY,
  );
}

/** What the HVM paper prints of its three firms: ../data/published-cases.csv. */
export const PUBLISHED = readCsv("test/data/published-cases.csv")
  .slice(1)
  .map((row) => ({
    firm: row[0]!,
    scores: sixAt(row.slice(1, 7).map(Number)),
    sequence: row[7]!,
    current: row[8]!,
    desired: row[9]!,
    rankInCurrent: Number(row[11]),
    rankInDesired: Number(row[12]),
  }));

/** What the published firms wish and which processes they marked: ../data/hvm-study-firms.csv, after Tables 7 and 8. */
const [[, , ...headings] = [], ...rows] = readCsv("test/data/hvm-study-firms.csv");
const PUBLISHED_FACTS = new Map(
  rows.map(([firm, desired, ...marks]): [string, FirmFacts] => {
    const processes = headings.filter((_, i) => marks[i] === "x") as ProcessName[];
    return [firm!, { desired: desired as PropositionName, processes }];
  }),
);
if (headings.join() !== PROCESSES.join()) throw new Error("The columns of the processes have moved.");

/** A study with what is known of the published firms. */
export function withPublishedFacts<S extends Study>(study: S): S {
  const firms = study.kind === "answers" ? study.answers.firms : study.firms;
  return { ...study, facts: firms.map((firm) => PUBLISHED_FACTS.get(firm) ?? NO_FACTS) };
}
