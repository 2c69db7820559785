/** Layout e: six scores or percentages per firm (rule 25). */
import type { Case, CellDraft, SheetDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import type { ExpectedFirm } from "../../../support/case";
import { append, insertColumn, naiveClass, put, shift } from "../../../support/draft";

/**
 * What the HVM paper prints of its three firms, to two decimals, and a fourth firm of ours: one number of the 24 outside
 * the scale is less than 5 % (rule 19).
 */
const PUBLISHED: Record<string, number[]> = {
  HVM1: [2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
  HVM2: [4.0, 3.7, 3.18, 3.47, 3.95, 4.17],
  HVM3: [3.66, 3.49, 3.24, 3.05, 4.26, 3.75],
  Bolt: [4.75, 4.11, 2.08, 1.8, 3.1, 1.33],
};
const DIMENSIONS = [
  "Innovation",
  "Brand Management",
  "Price Minimisation",
  "Simplification",
  "Technological Integration",
  "Socialisation",
];

const percentages = (scores: number[]): number[] => {
  const sum = scores.reduce((total, score) => total + score, 0);
  return scores.map((score) => (100 * score) / sum);
};

function profileSheet(
  profiles: Record<string, (number | null)[]> = PUBLISHED,
  heads: CellDraft[] = [..."ABCDEF"],
): SheetDraft {
  return {
    name: "Profiles",
    rows: [["Firm", ...heads], ...Object.entries(profiles).map(([firm, six]) => [firm, ...six])],
  };
}

function scored(profiles: Record<string, (number | null)[]>): Record<string, ExpectedFirm> {
  return Object.fromEntries(
    Object.entries(profiles).map(([firm, six]) => [
      firm,
      {
        scores: { A: six[0], B: six[1], C: six[2], D: six[3], E: six[4], F: six[5] },
        classification: naiveClass(six),
      } satisfies ExpectedFirm,
    ]),
  );
}

/** A study of percentages has no scores. */
function classified(profiles: Record<string, number[]>): Record<string, ExpectedFirm> {
  const none = { A: null, B: null, C: null, D: null, E: null, F: null };
  return Object.fromEntries(
    Object.entries(profiles).map(([firm, six]) => [firm, { scores: none, classification: naiveClass(six) }]),
  );
}

const layout = "profiles" as const;
const inPercent = Object.fromEntries(Object.entries(PUBLISHED).map(([firm, six]) => [firm, percentages(six)]));
const { HVM1, HVM2, HVM3, Bolt } = PUBLISHED as Record<"HVM1" | "HVM2" | "HVM3" | "Bolt", number[]>;

/** One score of HVM2 (row 3) is no score: it is refused by cell, and HVM2 has no class. */
const noScore = (value: CellDraft, name: string): Case =>
  malformed(`a score ${name} is refused and named by cell`, put(profileSheet(), { D3: value }), {
    either: [
      {
        layout,
        firms: scored({ HVM1, HVM2: [HVM2[0]!, HVM2[1]!, null, HVM2[3]!, HVM2[4]!, HVM2[5]!], HVM3, Bolt }),
        problems: [{ severity: "refused", sheet: "Profiles", cell: "D3" }],
      },
      // The firm as a whole may be left out as well; never may it have a class.
      {
        layout,
        firms: scored({ HVM1, HVM3, Bolt }),
        problems: [{ severity: "refused", sheet: "Profiles", near: "A3:G3" }],
      },
    ],
  });

export const profiles: Case[] = [
  unusual("six scores per firm are taken as they are", profileSheet(), { layout, firms: scored(PUBLISHED) }),
  unusual("six scores headed by the names of the dimensions are read", profileSheet(PUBLISHED, DIMENSIONS), {
    layout,
    firms: scored(PUBLISHED),
  }),
  unusual("six percentages per firm are taken as they are", profileSheet(inPercent), {
    layout,
    firms: classified(inPercent),
  }),
  unusual(
    "percentages rounded to whole numbers are read",
    profileSheet({ HVM1: [13, 17, 18, 12, 16, 24], HVM3: [17, 16, 15, 14, 20, 18] }),
    { layout, firms: classified({ HVM1: [13, 17, 18, 12, 16, 24], HVM3: [17, 16, 15, 14, 20, 18] }) },
  ),
  unusual(
    "a profile table at C5 below a title is read",
    put(shift(profileSheet(), 4, 2), { A1: "Published profiles" }),
    {
      layout,
      firms: scored(PUBLISHED),
    },
  ),
  unusual(
    "profile columns in another order count by name",
    { name: "Profiles", rows: profileSheet().rows.map(([firm, ...six]) => [firm!, ...six.reverse()]) },
    { layout, firms: scored(PUBLISHED) },
  ),
  unusual(
    "other columns of a profile table are left out and listed",
    insertColumn(profileSheet(), "H", ["Sequence", "FCBEAD", "FAEBDC", "EFABCD", "ABECDF"]),
    { layout, firms: scored(PUBLISHED), leftOut: ["Sequence"] },
  ),
  unusual(
    "scores as text are scores",
    { name: "Profiles", rows: profileSheet().rows.map((cells) => cells.map(String)) },
    {
      layout,
      firms: scored(PUBLISHED),
    },
  ),
  malformed(
    "percentages as fractions of 1 are percentages or refused, never scores",
    profileSheet(Object.fromEntries(Object.entries(inPercent).map(([firm, six]) => [firm, six.map((x) => x / 100)]))),
    { either: [{ layout, firms: classified(inPercent) }, { error: /Profiles/ }] },
  ),
  malformed("percentages that sum to 90 are refused", profileSheet({ ...inPercent, HVM2: [10, 20, 10, 20, 10, 20] }), {
    either: [
      { error: /Profiles/ },
      {
        layout,
        firms: classified({ HVM1: inPercent.HVM1!, HVM3: inPercent.HVM3!, Bolt: inPercent.Bolt! }),
        problems: [{ severity: "refused", sheet: "Profiles", near: "A3:G3" }],
      },
      {
        layout,
        firms: { ...classified(inPercent), HVM2: { classification: null } },
        problems: [{ severity: "refused", sheet: "Profiles", near: "A3:G3" }],
      },
    ],
  }),
  malformed("scores and percentages in one table are refused", profileSheet({ ...PUBLISHED, HVM2: inPercent.HVM2! }), {
    either: [
      { error: /Profiles/ },
      {
        layout,
        firms: scored({ HVM1, HVM3, Bolt }),
        problems: [{ severity: "refused", sheet: "Profiles", near: "A3:G3" }],
      },
      {
        layout,
        firms: scored({ HVM1, HVM2: [null, null, null, null, null, null], HVM3, Bolt }),
        problems: [{ severity: "refused", sheet: "Profiles", near: "A3:G3" }],
      },
    ],
  }),
  malformed(
    "scores on a scale of 1–7 are refused",
    profileSheet(Object.fromEntries(Object.entries(PUBLISHED).map(([firm, six]) => [firm, six.map((x) => x * 1.4)]))),
    { error: /Profiles/ },
  ),
  noScore(0, "of 0"),
  noScore(0.9, "of 0.9"),
  noScore(6, "of 6"),
  noScore(5.01, "of 5.01"),
  noScore(-3.18, "of −3.18"),
  noScore("3,18", '"3,18"'),
  noScore("3.18*", '"3.18*"'),
  noScore("about 3", '"about 3"'),
  noScore(true, "of TRUE"),
  noScore({ error: "#N/A" }, "that is #N/A"),
  malformed("a blank score gives no class", put(profileSheet(), { D3: null }), {
    either: [
      {
        layout,
        firms: scored({ HVM1, HVM2: [HVM2[0]!, HVM2[1]!, null, HVM2[3]!, HVM2[4]!, HVM2[5]!], HVM3, Bolt }),
        noOtherRefusals: false,
      },
      {
        layout,
        firms: scored({ HVM1, HVM3, Bolt }),
        problems: [{ sheet: "Profiles", near: "A3:G3" }],
        noOtherRefusals: false,
      },
    ],
  }),
  malformed(
    "a firm twice with different scores is refused, since nothing says which or how to pool",
    append(profileSheet(), ["HVM1", 5, 4, 3, 2, 1, 1]),
    // our reading of rule 25: no pooling
    {
      either: [
        { error: /HVM1/ },
        {
          layout,
          firms: scored({ HVM2, HVM3, Bolt }),
          problems: [{ severity: "refused", sheet: "Profiles", mentions: [/HVM1/] }],
        },
        {
          layout,
          firms: { HVM1: { classification: null }, ...scored({ HVM2, HVM3, Bolt }) },
          problems: [{ severity: "refused", sheet: "Profiles", mentions: [/HVM1/] }],
        },
      ],
    },
  ),
  malformed("a row without a firm is refused", put(profileSheet(), { A3: null }), {
    layout,
    firms: scored({ HVM1, HVM3, Bolt }),
    problems: [{ severity: "refused", sheet: "Profiles", near: "A3:G3" }],
  }),
  malformed(
    "a row Average below the profiles is no firm",
    append(profileSheet(), ["Average", 3.4, 3.5, 3.3, 3, 3.8, 4.3]),
    {
      layout,
      firms: scored(PUBLISHED),
      problems: [{ severity: "notice", sheet: "Profiles", near: "A6:G6" }],
    },
  ),
  malformed(
    "profiles without a column for F are refused, or no firm has a class",
    { name: "Profiles", rows: profileSheet().rows.map((cells) => cells.slice(0, 6)) },
    {
      either: [
        { error: /Profiles/ },
        {
          layout,
          firms: {
            HVM1: { classification: null },
            HVM2: { classification: null },
            HVM3: { classification: null },
            Bolt: { classification: null },
          },
          noOtherRefusals: false,
        },
      ],
    },
  ),
  malformed("a profile column twice refuses the sheet", insertColumn(profileSheet(), "H", ["A", 5, 5, 5, 5]), {
    error: /Profiles/,
  }),
  malformed(
    "profiles without headers are refused",
    { name: "Profiles", rows: profileSheet().rows.slice(1) },
    { error: /Profiles/ },
  ),
  malformed("a flat profile is read and has no class", append(profileSheet(), ["Flat Ltd", 3, 3, 3, 3, 3, 3]), {
    layout,
    firms: scored({ ...PUBLISHED, "Flat Ltd": [3, 3, 3, 3, 3, 3] }),
  }),
];
