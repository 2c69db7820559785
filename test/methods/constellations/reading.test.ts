import { describe, expect, it } from "vitest";
import {
  CODES,
  CODES_OF,
  codingOf,
  CONSTELLATIONS,
  type Dimension,
  DIMENSIONS,
  factsOf,
  isAlone,
  NAMES,
  readText,
  settle,
  SIX_DIMENSIONS,
} from "../../../src/methods/constellations";
import { PHRASES } from "../../../src/methods/constellations/catalogue/codes";
import { FOREIGN } from "../../../src/methods/constellations/catalogue/codes/strategy";
import { codesIn, ofTheTable } from "../../support/constellations/cases";

const refused = (dimension: Dimension, text: string) => {
  const read = readText(dimension, text);
  return "refusal" in read ? [read.refusal.why, read.refusal.piece] : read.codes;
};

describe("every spelling of the codes file reads back as its code", () => {
  const spelt = [
    ...CODES.map(({ facet, code, spellings }) => [factsOf(facet).dimension, [code], [code, ...spellings]] as const),
    ...PHRASES.map(({ facet, codes, spellings }) => [factsOf(facet).dimension, codes, spellings] as const),
  ];

  it.each(spelt)("%s: %j", (dimension, codes, spellings) => {
    for (const spelling of spellings) {
      const dirty = [
        spelling,
        spelling.toUpperCase(),
        ` ${spelling}\u00a0`,
        spelling.replaceAll("-", " "),
        `${spelling}.`,
      ];
      for (const text of dirty) expect([text, codesIn(dimension, text)]).toEqual([text, codes]);
    }
  });
});

describe("all of Table 2's own phrases are read:", () => {
  it.each(CONSTELLATIONS.map(({ name, asPrinted }) => [name, asPrinted] as const))("%s", (name, asPrinted) => {
    const read = codingOf(SIX_DIMENSIONS.flatMap((dimension, i) => codesIn(dimension, Object.values(asPrinted)[i]!)));
    const row = codingOf(
      CODES.map(({ code, facet }) => ({ code, facet })).flatMap(({ code, facet }) =>
        ofTheTable(name, facet).includes(code) ? [code] : [],
      ),
    );
    // Forward integration stands among the table's objectives, and in no cell.
    expect({ ...read, direction: [] }).toEqual({ ...row, direction: [] });
  });

  it("of all nine", () => expect(NAMES).toHaveLength(9));
});

it.each([
  "",
  "  ",
  "?",
  "unknown",
  "Not known",
  "n/k",
  "N/K",
  "don't know",
  "Don’t know",
  "not stated",
  "not reported",
  "missing",
  "n/a",
  "N.A.",
  "na",
  "not applicable",
  "-",
  "–",
  "—",
  "TBD",
])("“%s” is unknown: it is never wrong to leave a cell empty", (text) => {
  for (const dimension of DIMENSIONS) expect(readText(dimension, text)).toEqual({ codes: [] });
});

describe("a cell of several", () => {
  it.each([
    ["Mode of coordination", "informal; formal", ["informal agreement", "formal agreement"]],
    [
      "Mode of coordination",
      "informal to merger",
      ["informal agreement", "merger", "formal agreement", "equity alliance"],
    ],
    ["Mode of coordination", "from informal to multilevel", ["informal agreement", "multilevel"]],
    [
      "Mode of coordination",
      "formal (including long-term and multilevel)",
      ["formal agreement", "long-term", "multilevel"],
    ],
    ["Mode of coordination", "informal and/or formal", ["informal agreement", "formal agreement"]],
    ["Mode of coordination", "merger & close relationship", ["merger", "close"]],
    [
      "Service strategy",
      "After-sales, customer support,\nand outsourcing",
      ["after-sales service", "customer support service", "outsourcing partner"],
    ],
    ["Service strategy", "all five configurations possible", CODES_OF.strategy],
    ["Integration", "Horizontal/vertical", ["horizontal", "vertical"]],
    ["Integration", "both", ["horizontal", "vertical"]],
    ["Market orientation", "Both", ["reactive", "proactive"]],
    ["Structure", "both", ["firm and partner"]],
    ["Structure", "customer's site | firm only", ["customer's site", "firm only"]],
    ["Interfirm adaptation", "Reciprocal (to a low extent)", ["reciprocal", "low"]],
    ["Capabilities", "innovation", ["incremental innovation", "radical innovation"]],
    ["Integration", "vertical\u200b;\u00a0for\u00adward", ["vertical", "forward"]],
  ] as const)("%s: %j", (dimension, text, codes) => {
    expect(codesIn(dimension, text)).toEqual(codes);
  });
});

describe("one piece not understood refuses the whole cell:", () => {
  it.each([
    ["Integration", "horizontal, vertcal", "code-not-understood", "vertcal"],
    ["Integration", "vertical?", "code-uncertain", "vertical?"],
    ["Integration", "probably vertical", "code-uncertain", "probably vertical"],
    ["Integration", "horizontal or maybe vertical", "code-uncertain", "maybe vertical"],
    ["Integration", "vertical; n/a", "code-uncertain", "n/a"],
    ["Integration", "vertical (?)", "code-uncertain", "?"],
    ["Integration", "not vertical", "code-negated", "not vertical"],
    ["Integration", "neither horizontal nor vertical", "code-negated", "neither horizontal nor vertical"],
    ["Integration", "vertical, no partners", "code-negated", "no partners"],
    ["Integration", "reciprocal", "code-of-another-dimension", "reciprocal"],
    ["Market orientation", "proactive; formal contract", "code-of-another-dimension", "formal contract"],
    ["Interfirm adaptation", "both", "code-not-understood", "both"],
    ["Service strategy", "advanced services", "code-of-another-typology", "advanced services"],
    ["Service strategy", "customer service / use-oriented", "code-of-another-typology", "use-oriented"],
    ["Service strategy", "service", "code-not-understood", "service"],
    ["Mode of coordination", "informal to", "code-not-understood", "informal to"],
    ["Mode of coordination", "()", "code-not-understood", "()"],
  ] as const)("%s: “%s” is %s", (dimension, text, why, piece) => {
    expect(refused(dimension, text)).toEqual([why, piece]);
  });

  it("says whose category it is, and where a code belongs", () => {
    for (const { authors, spellings } of FOREIGN) {
      for (const piece of spellings) {
        const refusal = { why: "code-of-another-typology", piece, authors };
        expect(readText("Service strategy", piece)).toEqual({ refusal });
      }
    }
    expect(readText("Integration", "reciprocal")).toMatchObject({ refusal: { belongsTo: "Interfirm adaptation" } });
  });
});

it("whoever provides alone says so in some words", () => {
  for (const text of ["None", "alone", "No partner", "no partners", "without partners", "In-house", "in house"]) {
    expect(isAlone(text)).toBe(true);
  }
  for (const text of ["", "customer", "n/a", "one partner"]) expect(isAlone(text)).toBe(false);
});

describe("what follows from codes", () => {
  it("a direction is vertical, and it is said", () => {
    const { coding, notices } = settle(codingOf(["horizontal", "forward"]));
    expect(coding.integration).toEqual(["horizontal", "vertical"]);
    expect(notices).toEqual([{ code: "direction-implies-vertical" }]);
    expect(settle(codingOf(["vertical", "forward"])).notices).toEqual([]);
  });

  it("formal beside acquisition is left out, and it is said", () => {
    const { coding, notices } = settle(codingOf(["acquisition", "formal agreement"]));
    expect(coding.form).toEqual(["acquisition"]);
    expect(notices).toEqual([{ code: "acquisition-is-formal" }]);
  });

  it("codes that exclude each other stay, and are noticed; those that need not are not", () => {
    const both = codingOf([
      "short-term",
      "long-term",
      "reactive",
      "proactive",
      "own site",
      "shared site",
      "low",
      "high",
    ]);
    const { coding, notices } = settle(both);
    expect(coding).toEqual(both);
    expect(notices).toEqual([
      { code: "codes-exclude-each-other", facet: "duration" },
      { code: "codes-exclude-each-other", facet: "extent" },
    ]);
  });
});
