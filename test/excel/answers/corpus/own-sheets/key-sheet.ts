/** A sheet "HVM Key" in place of the default questionnaire (rules 2, 3). */
import type { Case, CellDraft, SheetDraft } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import type { KeyRow, Person } from "../../../../support/draft";
import { base, DEFAULT_KEY, insertColumn, ITEMS, put, reads, respondentRows } from "../../../../support/draft";

const PART = (index: number): string =>
  index < 7 ? "Key competence" : index < 13 ? "Main competitive advantage" : "Operational performance";

/** Item, Part, VPD, Weight, Reversed in A–E; a row each, from row 2. */
function keySheet(key: KeyRow[] = DEFAULT_KEY): SheetDraft {
  return {
    name: "HVM Key",
    rows: [
      ["Item", "Part", "VPD", "Weight", "Reversed"],
      ...key.map(([item, vpd, weight, reversed], i): CellDraft[] => [item, PART(i), vpd, weight, reversed]),
    ],
  };
}

/** Thirteen items with names of their own. */
const NAMES = [
  "Speed",
  "Fame",
  "Thrift",
  "Ease",
  "Tailoring",
  "Care",
  "Loyalty",
  "First",
  "Status",
  "Price",
  "Simple",
  "Whole",
  "Trust",
];
const own: Person[] = base(["Acme", "Bolt"], ITEMS.slice(0, 13)).map((person) => ({
  ...person,
  answers: Object.fromEntries(NAMES.map((name, i) => [name, person.answers[`Q${i + 1}`]!])),
}));
const ownKey: KeyRow[] = NAMES.map((name, i) => [name, DEFAULT_KEY[i]![1], 1, false]);

const swapped: KeyRow[] = DEFAULT_KEY.map(([item, vpd, weight, reversed]) => [
  item,
  vpd === "A" ? "F" : vpd === "F" ? "A" : vpd,
  weight,
  reversed,
]);
const weighted: KeyRow[] = DEFAULT_KEY.map(([item, vpd], i) => [item, vpd, 1 + (i % 3) / 2, false]);
const turned: KeyRow[] = DEFAULT_KEY.map(([item, vpd], i) => [item, vpd, 1, i % 4 === 1]);

const mistake = (name: string, cells: Record<string, CellDraft>, cell: string, more: RegExp[] = []): Case =>
  malformed(`${name} in the key is an error with its cell`, [respondentRows(base()), put(keySheet(), cells)], {
    error: /HVM Key/,
    mentions: [new RegExp(`\\b${cell}\\b`), ...more],
  });

const lacking = (header: string, column: string): Case =>
  malformed(
    `a key without the column ${header} is an error that names it`,
    [respondentRows(base()), put(keySheet(), { [`${column}1`]: "Notes" })],
    { error: /HVM Key/, mentions: [new RegExp(header)] },
  );

export const keySheets: Case[] = [
  unusual(
    "a key that says what the default says changes nothing",
    [respondentRows(base()), keySheet()],
    reads(base(), { sources: ["Answers"] }),
  ),
  unusual(
    "a key with other items replaces the questionnaire",
    [respondentRows(own), keySheet(ownKey)],
    reads(own, { key: ownKey, sources: ["Answers"] }),
  ),
  malformed(
    "a key with other VPDs decides the scores",
    [respondentRows(base()), keySheet(swapped)],
    reads(base(), { key: swapped }),
  ),
  malformed("weights of a key count", [respondentRows(base()), keySheet(weighted)], reads(base(), { key: weighted })),
  malformed(
    "reversed items count as 6 − x, N/A and blank stay what they are",
    [respondentRows(base()), keySheet(turned)],
    reads(base(), { key: turned }),
  ),
  unusual(
    "a key needs no Weight and no Reversed",
    [respondentRows(base()), { ...keySheet(), rows: keySheet().rows.map((cells) => cells.slice(0, 3)) }],
    reads(base()),
  ),
  unusual(
    "the columns of a key may stand in another order",
    [
      respondentRows(base()),
      { ...keySheet(weighted), rows: keySheet(weighted).rows.map((cells) => [...cells].reverse()) },
    ],
    reads(base(), { key: weighted }),
  ),
  unusual(
    "an item on two VPDs is two rows of the key",
    [respondentRows(base()), { ...keySheet(), rows: [...keySheet().rows, ["Q1", "Key competence", "E", 0.5, false]] }],
    reads(base(), { key: [...DEFAULT_KEY, ["Q1", "E", 0.5, false]] }),
  ),
  unusual(
    "a key may come before the answers",
    [keySheet(swapped), respondentRows(base())],
    reads(base(), { key: swapped }),
  ),
  malformed(
    "an item of the key that the answers lack is reported",
    [
      respondentRows(base()),
      { ...keySheet(), rows: [...keySheet().rows, ["Q34", "Operational performance", "A", 1, false]] },
    ],
    reads(base(), { problems: [{ severity: "notice", mentions: [/Q34/] }] }),
  ),
  malformed(
    "an item of the answers that the key lacks is left out and reported",
    [respondentRows(base()), keySheet(DEFAULT_KEY.slice(0, 32))],
    reads(
      base().map((person) => ({
        ...person,
        answers: Object.fromEntries(Object.entries(person.answers).filter(([item]) => item !== "Q33")),
      })),
      { key: DEFAULT_KEY.slice(0, 32), leftOut: ["Q33"] },
    ),
  ),
  malformed(
    "a key none of whose items is in the answers leaves nothing to read",
    [respondentRows(base()), keySheet(ownKey)],
    { error: /./ },
  ),
  malformed(
    "a key with nothing for Socialisation gives no class",
    [respondentRows(base()), keySheet(DEFAULT_KEY.filter(([, vpd]) => vpd !== "F"))],
    reads(
      base().map((person) => ({
        ...person,
        answers: Object.fromEntries(
          Object.entries(person.answers).filter(([item]) => DEFAULT_KEY.find(([q]) => q === item)![1] !== "F"),
        ),
      })),
      { key: DEFAULT_KEY.filter(([, vpd]) => vpd !== "F") },
    ),
  ),

  mistake("a negative weight", { D5: -1 }, "D5"),
  mistake("a weight of 0", { D5: 0 }, "D5"), // our reading of rule 2: w > 0
  mistake("a weight in words", { D5: "heavy" }, "D5"),
  mistake("a weight of TRUE", { D5: true }, "D5"),
  mistake("a weight that is an error", { D5: { error: "#REF!" } }, "D5"),
  mistake("a VPD G", { C5: "G" }, "C5"),
  mistake("a blank VPD", { C5: null }, "C5"),
  mistake("two VPDs in one cell", { C5: "A, B" }, "C5"),
  mistake("a VPD by number", { C5: 1 }, "C5"),
  mistake("a blank item", { A5: null }, "A5"),
  mistake('a "maybe" under Reversed', { E5: "maybe" }, "E5"),
  malformed(
    "an item on two VPDs that is reversed in one row only is an error with its cell",
    [respondentRows(base()), { ...keySheet(), rows: [...keySheet().rows, ["Q1", "Key competence", "E", 1, true]] }],
    { error: /HVM Key/, mentions: [/\bE35\b|\bE2\b/, /Q1\b/] },
  ),
  malformed(
    "an item on two VPDs in two parts is an error with its cell",
    [
      respondentRows(base()),
      { ...keySheet(), rows: [...keySheet().rows, ["Q1", "Operational performance", "E", 1, false]] },
    ],
    { error: /HVM Key/, mentions: [/\bB35\b|\bB2\b/, /Q1\b/] },
  ),
  malformed(
    "an item twice on the same VPD is an error with its cell",
    // our reading of rule 3: several rows are for several VPDs; a repeated one would count double in silence
    [respondentRows(base()), { ...keySheet(), rows: [...keySheet().rows, ["Q1", "Key competence", "A", 1, false]] }],
    { error: /HVM Key/, mentions: [/\b[AC]?35\b|\bA35\b|\bC35\b/, /Q1\b/] },
  ),
  lacking("VPD", "C"),
  lacking("Item", "A"),
  lacking("Part", "B"),
  malformed(
    "a key with headers and no rows is an error",
    [respondentRows(base()), { name: "HVM Key", rows: [["Item", "Part", "VPD"]] }],
    { error: /HVM Key/ },
  ),
  // our reading of section 2: who makes such a sheet means to replace the key; the default must not step in unsaid
  malformed("a blank sheet named HVM Key is an error", [respondentRows(base()), { name: "HVM Key", rows: [] }], {
    error: /HVM Key/,
  }),
  malformed(
    "a mistake in the key is no less one when the answers are long or short of it",
    [insertColumn(respondentRows(base()), "C", ["Age", 1, 2, 3, 4, 5]), put(keySheet(), { D34: "2x" })],
    { error: /HVM Key/, mentions: [/\bD34\b/] },
  ),
];
