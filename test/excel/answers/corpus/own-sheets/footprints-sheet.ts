/** A sheet "HVM Footprints" in place of Table 5 (rule 7). */
import type { Case, CellDraft, SheetDraft } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import { base, CLASSES, put, reads, respondentRows, TABLE_5 } from "../../../../support/draft";

/** Proposition in A, the VPDs A–F in B–G; rows 2–7. */
function footprintsSheet(footprints: number[][] = TABLE_5): SheetDraft {
  return {
    name: "HVM Footprints",
    rows: [
      ["Proposition", "A", "B", "C", "D", "E", "F"],
      ...footprints.map((numbers, i): CellDraft[] => [CLASSES[i]!, ...numbers]),
    ],
  };
}

const study = base(["Acme", "Bolt", "Cargo"]);
const answers = respondentRows(study);

/** Innovators and Socialisors change places. */
const swapped = [5, 1, 2, 3, 4, 0].map((i) => TABLE_5[i]!);
/** Sums of 100.4: allowed, and rescaled, which moves no correlation. */
const loose = TABLE_5.map((numbers) => [numbers[0]! + 0.4, ...numbers.slice(1)]);

const mistake = (name: string, cells: Record<string, CellDraft>, at: RegExp): Case =>
  malformed(`${name} in the footprints is an error with its cell`, [answers, put(footprintsSheet(), cells)], {
    error: /HVM Footprints/,
    mentions: [at],
  });

export const footprintsSheets: Case[] = [
  unusual(
    "footprints equal to Table 5 change nothing",
    [answers, footprintsSheet()],
    reads(study, { sources: ["Answers"] }),
  ),
  malformed(
    "footprints of the user's decide the class",
    [answers, footprintsSheet(swapped)],
    reads(study, { footprintsUsed: swapped, sources: ["Answers"] }),
  ),
  unusual(
    "footprints that sum to 100.4 are rescaled",
    [answers, footprintsSheet(loose)],
    reads(study, { footprintsUsed: loose }),
  ),
  unusual(
    "footprints headed by the names of the dimensions are read",
    [
      answers,
      put(footprintsSheet(swapped), {
        B1: "Innovation",
        C1: "Brand Management",
        D1: "Price Minimisation",
        E1: "Simplification",
        F1: "Technological Integration",
        G1: "Socialisation",
      }),
    ],
    reads(study, { footprintsUsed: swapped }),
  ),
  malformed(
    "footprints in another order of rows count by name",
    [
      answers,
      { ...footprintsSheet(), rows: [footprintsSheet().rows[0]!, ...footprintsSheet().rows.slice(1).reverse()] },
    ],
    // our reading of rule 7: six rows are six named propositions; a reader that keeps to Table 5's order must say so
    { either: [reads(study), { error: /HVM Footprints/ }] },
  ),
  malformed(
    "footprints in another order of columns count by name",
    [
      answers,
      { ...footprintsSheet(), rows: footprintsSheet().rows.map(([name, ...rest]) => [name!, ...rest.reverse()]) },
    ],
    { either: [reads(study), { error: /HVM Footprints/ }] },
  ),
  malformed(
    "five footprints are an error",
    [answers, { ...footprintsSheet(), rows: footprintsSheet().rows.slice(0, 6) }],
    { error: /HVM Footprints/, mentions: [/six|6|Socialisors/i] },
  ),
  malformed(
    "seven footprints are an error",
    [answers, { ...footprintsSheet(), rows: [...footprintsSheet().rows, ["Others", 20, 20, 20, 20, 10, 10]] }],
    { error: /HVM Footprints/, mentions: [/six|6|A8|row 8/i] },
  ),
  malformed("one proposition twice is an error", [answers, put(footprintsSheet(), { A7: "Innovators" })], {
    error: /HVM Footprints/,
    mentions: [/\bA7\b|Innovators|Socialisors/],
  }),
  malformed("an unknown proposition is an error", [answers, put(footprintsSheet(), { A4: "Price Cutters" })], {
    error: /HVM Footprints/,
    mentions: [/\bA4\b|Price Cutters|Price Minimisers/],
  }),
  malformed(
    "footprints with five columns are an error",
    [answers, { ...footprintsSheet(), rows: footprintsSheet().rows.map((cells) => cells.slice(0, 6)) }],
    { error: /HVM Footprints/, mentions: [/\bF\b|Socialisation/] },
  ),
  mistake("a negative number", { F4: -1, G4: 8 }, /\bF4\b/),
  mistake("a text", { D3: "4 %" }, /\bD3\b/),
  mistake("a blank", { D3: null }, /\bD3\b/),
  mistake("an error value", { D3: { error: "#DIV/0!" } }, /\bD3\b/),
  mistake("a TRUE", { F4: true }, /\bF4\b/),
  mistake("a row that sums to 90", { B2: 32 }, /\b[A-G]?2\b/),
  mistake("a row that sums to 100.6", { B2: 42.6 }, /\b[A-G]?2\b/),
  mistake(
    "a flat row",
    { B5: 100 / 6, C5: 100 / 6, D5: 100 / 6, E5: 100 / 6, F5: 100 / 6, G5: 100 / 6 },
    /\b[A-G]?5\b/,
  ),
  malformed(
    "footprints as fractions of 1 are an error",
    [answers, footprintsSheet(TABLE_5.map((numbers) => numbers.map((x) => x / 100)))],
    { error: /HVM Footprints/ },
  ),
  // our reading of section 2: as for the key
  malformed("a blank sheet named HVM Footprints is an error", [answers, { name: "HVM Footprints", rows: [] }], {
    error: /HVM Footprints/,
  }),
];
