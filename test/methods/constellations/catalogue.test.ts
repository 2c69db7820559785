import { expect, it } from "vitest";
import {
  CASES,
  CODES,
  CONSTELLATIONS,
  DIMENSIONS,
  FACET_FACTS,
  FACETS,
  factsOf,
  NAMES,
  NETWORKS,
  OBSERVED_FIRMS,
} from "../../../src/methods/constellations";
import { PHRASES } from "../../../src/methods/constellations/catalogue/codes";
import { FOREIGN } from "../../../src/methods/constellations/catalogue/codes/strategy";
import { RULES } from "../../../src/methods/constellations/catalogue/rules";
import { listed, recordsOf } from "../../support/constellations/cases";

/**
 * The catalogue stands in the code, where the compiler checks that codes and constellations exist; test/data/constellations has
 * the same from the papers, against which it is held row by row.
 */
it("the nine are constellations.csv, in its order", () => {
  expect(
    CONSTELLATIONS.map(({ name, panel, section, firms, objectives, asPrinted, added, lookFor }) => [
      name,
      firms,
      objectives,
      ...Object.values(asPrinted),
      panel,
      section,
      added.strategies,
      added.structure ?? "",
      lookFor,
    ]),
  ).toEqual(
    recordsOf("constellations.csv").map((row) => [
      row["Value constellation"],
      listed(row["Case firms"]!),
      listed(row["Key objectives"]!),
      row["Key capabilities"],
      row["Market orientation"],
      row["Service strategies"],
      row["Mode of coordination"],
      row["Integration"],
      row["Interfirm adaptation"],
      row["Panel of Figure 1"],
      row["Section"],
      listed(row["Service strategies that only the section adds"]!),
      row["Structure in the section"],
      row["What to look for"],
    ]),
  );
});

it("codes, phrases and the categories of others are constellation-codes.csv, in its order", () => {
  const records = recordsOf("constellation-codes.csv");
  const of = (...standings: string[]) => records.filter((row) => standings.includes(row["Standing"]!));
  const written = (row: Readonly<Record<string, string>>) => [
    row["Dimension"],
    row["Facet"],
    row["Code"],
    row["Meaning"],
    row["Source"],
    listed(row["Also accepted"]!),
  ];
  expect(
    CODES.map((code) => [
      ...[factsOf(code.facet).dimension, code.facet, code.code, code.meaning, code.source, code.spellings],
      code.neutral ? "neutral" : "",
    ]),
  ).toEqual(of("", "neutral").map((row) => [...written(row), row["Standing"]]));
  expect(
    PHRASES.map(({ facet, codes, meaning, source, spellings }) => [
      ...[factsOf(facet).dimension, facet, codes.join("; "), meaning, source, spellings],
    ]),
  ).toEqual(of("phrase").map(written));
  expect(FOREIGN.map(({ authors, spellings }) => [authors, spellings])).toEqual(
    of("foreign").map((row) => [row["Meaning"], listed(row["Also accepted"]!)]),
  );
});

it("no code is used in two facets", () => {
  expect(new Set(CODES.map(({ code }) => code)).size).toBe(CODES.length);
});

it("the rules are constellation-rules.csv", () => {
  const rules = NAMES.flatMap((name) =>
    FACETS.flatMap((facet) =>
      (RULES[name][facet] ?? []).flatMap(({ rule, source, codes }) =>
        codes.map((code) => [name, factsOf(facet).dimension, facet, code, rule, source].join("|")),
      ),
    ),
  );
  const written = recordsOf("constellation-rules.csv").map((row) => Object.values(row).join("|"));
  expect([...rules].sort()).toEqual([...written].sort());
});

it("the questions are constellation-questions.csv", () => {
  const written = recordsOf("constellation-questions.csv").map((row) => [
    row["Facet"],
    { dimension: row["Dimension"], question: row["Question"] },
  ]);
  const ours = FACETS.map((facet) => [
    facet,
    { dimension: FACET_FACTS[facet].dimension, question: FACET_FACTS[facet].question },
  ]);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(written));
});

it("the observed cases are constellation-cases.csv, in its order", () => {
  expect(
    CASES.map(({ firm, service, partners, constellation, coded, employees, remark }, i) => [
      ...[String(i + 1), firm, service, partners, constellation, String(employees), remark ?? ""],
      ...DIMENSIONS.map((dimension) => coded[dimension] ?? ["", ""]),
    ]),
  ).toEqual(
    recordsOf("constellation-cases.csv").map((row) => [
      ...["Case", "Firm", "Service", "Partners", "Constellation", "Employees", "Remark"].map((name) => row[name]),
      ...DIMENSIONS.map((dimension) => [row[dimension], row[`${dimension} source`]]),
    ]),
  );
});

it("the thirteen firms are smes.csv, in its order", () => {
  expect(
    OBSERVED_FIRMS.map(({ turnover, employees, remark, ...texts }) => ({
      ...texts,
      turnover,
      employees,
      remark: remark ?? "",
    })),
  ).toEqual(
    recordsOf("smes.csv").map((row) => ({
      firm: row["Firm"],
      turnover: Number(row["Turnover (EUR million)"]),
      employees: Number(row["Employees"]),
      services: row["Services infused"],
      products: row["Underlying product offerings"],
      collaboration: row["Network collaboration"],
      remark: row["Remark"],
    })),
  );
});

it("the networks are constellation-network.csv", () => {
  const ours = CONSTELLATIONS.flatMap(({ name, panel }) => {
    const { actors, frames, links } = NETWORKS[name];
    const head = (element: string, id: string, label: string, role: string) => [name, panel, element, id, label, role];
    return [
      ...actors.map(({ id, label, role, x, y }) => [...head("actor", id, label, role), x, y, "", "", "", ""]),
      ...frames.map(({ id, label, role, x, y, width, height }) => [
        ...head("frame", id, label, role),
        ...[x, y, "", "", width, height],
      ]),
      ...links.map(({ from, to, line, meaning }) => [
        ...head("link", `${from}-${to}`, line, meaning),
        ...["", "", from, to, "", ""],
      ]),
    ];
  });
  const written = recordsOf("constellation-network.csv").map((row) => Object.values(row));
  const lines = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join("|")).sort();
  expect(lines(ours)).toEqual(lines(written));
});
