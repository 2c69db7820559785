import {
  type CodeName,
  codeNamed,
  type Coding,
  codingOf,
  type Dimension,
  FACETS,
  settle,
} from "../../../methods/constellations";
import type { CodingProblems } from "../ground/problems";
import type { ReadRelationship } from "../ground/codings";
import type { CodedRow } from "./rows";

/** From so many employees on a firm is none of those that were studied. */
const NO_SME = 250;

/** Makes relationships of rows: those of the same firm, service and partners are one, over all sheets. */
export function pooled(rows: readonly CodedRow[], problems: CodingProblems): readonly ReadRelationship[] {
  const groups: CodedRow[][] = [];
  const byKey = new Map<string, CodedRow[]>();
  for (const row of rows) {
    const known = row.key === null ? undefined : byKey.get(row.key);
    if (known) known.push(row);
    else {
      const group = [row];
      groups.push(group);
      if (row.key !== null) byKey.set(row.key, group);
    }
  }
  return groups.map((group) => {
    notePooling(group, problems);
    return relationshipOf(group, problems);
  });
}

/** Rows that are one relationship are said, but for the rows of codes on one sheet, where that is the normal way. */
function notePooling(group: readonly CodedRow[], problems: CodingProblems): void {
  const units: CodedRow[][] = [];
  for (const row of group) {
    const same = units.find(
      ([first]) => row.layout === "row per code" && first!.layout === row.layout && first!.at.sheet === row.at.sheet,
    );
    if (same) same.push(row);
    else units.push([row]);
  }
  const [first, ...others] = units.map((unit) => ({
    at: unit[0]!.at,
    coding: codingOf(unit.flatMap(({ codes }) => codes)),
  }));
  for (const { at, coding } of others) {
    const where = at.sheet === first!.at.sheet ? first!.at.cell : `${first!.at.sheet}!${first!.at.cell}`;
    problems.say("rows-pooled", at, { first: where });
    for (const facet of FACETS) {
      if (differs(first!.coding, coding, facet)) problems.say("rows-differ", at, { facet, first: where });
    }
  }
}

/** A strategy is a service's own: it serves one also where it is provided alone (5.3). */
function isOfPartnership(code: CodeName): boolean {
  return codeNamed(code)!.facet !== "strategy";
}

function differs(one: Coding, other: Coding, facet: keyof Coding): boolean {
  return one[facet].length > 0 && other[facet].length > 0 && one[facet].join() !== other[facet].join();
}

function relationshipOf(group: readonly CodedRow[], problems: CodingProblems): ReadRelationship {
  const [first] = group;
  const { firm, service, partners, isAlone, at } = first!;
  const { coding, notices } = settle(codingOf(group.flatMap(({ codes }) => codes)));
  for (const told of notices) {
    if (told.code === "codes-exclude-each-other") problems.say(told.code, at, { facet: told.facet });
    else problems.say(told.code, at);
  }
  if (isAlone && group.some(({ codes }) => codes.some(isOfPartnership))) problems.say("alone-with-codes", at);
  const employees = group.map((row) => row.employees).find((each) => each !== null && each >= NO_SME);
  if (employees !== undefined) problems.say("firm-not-sme", at, { employees: employees! });
  const evidence: Partial<Record<Dimension | "general", string[]>> = {};
  for (const { of, text } of group.flatMap((row) => row.evidence)) {
    const texts = (evidence[of] ??= []);
    if (!texts.includes(text)) texts.push(text);
  }
  return {
    ...{ firm, service, partners, isAlone, coding, evidence },
    judged: [...new Set(group.flatMap(({ judged }) => judged))],
    cells: group.map((row) => row.at),
    codedAt: group.flatMap(({ codedAt }) => codedAt),
  };
}
