import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compareVersions, officeUses, requirementSet, type RequirementSet, type Use } from "./office-members";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDERS = ["src/excel", "src/commands", "src/taskpane", "src/functions"].filter((folder) =>
  existsSync(join(ROOT, folder)),
);

/** What the manifest asks of an Excel before it offers the add-in. */
const FLOOR = [
  ...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g),
].map(([, name, version]) => requirementSet(name!, version!));

/** Tags that speak of Outlook, in types that Excel shares with it. */
const OTHER_HOSTS = ["Mailbox"];

/**
 * What an older Excel leaves undefined, where the code goes on without it.
 * triggerSource: the sheets of answers are watched, which the add-in itself does not write to.
 */
const MAY_BE_ABSENT = ["WorksheetChangedEventArgs.triggerSource"];

describe("what the code calls of Office.js and what the manifest asks of Excel", () => {
  const uses = officeUses(FOLDERS).filter(({ needs }) => !OTHER_HOSTS.includes(needs.name));

  it("every member is in the sets of the manifest, or behind isSetSupported", () => {
    expect(uses.length).toBeGreaterThan(100);
    const missing = uses.filter(({ needs, guards }) => ![...FLOOR, ...guards].some((set) => covers(set, needs)));
    expect(missing.filter(({ member }) => !MAY_BE_ABSENT.includes(member)).map(described)).toEqual([]);
    expect(missing.map(({ member }) => member)).toEqual(expect.arrayContaining(MAY_BE_ABSENT));
  });

  it("the manifest asks for no more than the code calls without asking", () => {
    for (const set of FLOOR) {
      const needed = uses.filter(
        ({ needs, guards }) => covers(set, needs) && !guards.some((guard) => covers(guard, needs)),
      );
      const exact = needed.filter(({ needs }) => compareVersions(needs.version, set.version) === 0);
      expect(exact.map(described), `${set.name} ${set.version.join(".")} is more than needed`).not.toEqual([]);
    }
  });
});

const ASKED = `Office.context.requirements.isSetSupported("ExcelApi", "1.13")`;
const MERGED = "range.getMergedAreasOrNullObject()";

/** Pieces of code, and which use of Office.js has to be found in each: its member, what it needs, what was asked before. */
const CASES: readonly (readonly [code: string, member: string, needs: string, guard: string | null])[] = [
  [`${MERGED};`, "Range.getMergedAreasOrNullObject", "1.13", null],
  ["range.format.font.bold = true;", "RangeFont.bold", "1.1", null],
  ["const { pageLayout } = range.worksheet; return pageLayout;", "Worksheet.pageLayout", "1.9", null],
  ["range.setCellProperties([[{ hyperlink: { address: '' } }]]);", "SettableCellProperties.hyperlink", "1.9", null],
  ["range.load('address,worksheet/tabId');", "Worksheet.tabId", "1.14", null],
  [
    "const WHAT = 'items/tabId'; context.workbook.worksheets.load(`${WHAT},items/id`);",
    "Worksheet.tabId",
    "1.14",
    null,
  ],
  [`if (${ASKED}) ${MERGED};`, "Range.getMergedAreasOrNullObject", "1.13", "1.13"],
  [`return ${ASKED} ? ${MERGED} : null;`, "Range.getMergedAreasOrNullObject", "1.13", "1.13"],
  [`return ${ASKED} && ${MERGED};`, "Range.getMergedAreasOrNullObject", "1.13", "1.13"],
  [`const asked = ${ASKED}; if (asked) { ${MERGED}; }`, "Range.getMergedAreasOrNullObject", "1.13", "1.13"],
  [`if (${ASKED}) range.load("address"); else ${MERGED};`, "Range.getMergedAreasOrNullObject", "1.13", null],
  [`return ${ASKED} || ${MERGED};`, "Range.getMergedAreasOrNullObject", "1.13", null],
];

describe("how uses are found", () => {
  const before =
    "export function batch(context: Excel.RequestContext) { const range = context.workbook.getSelectedRange();";
  const files = CASES.map(([code], i) => [`src/excel/made-up-${i}.ts`, `${before} ${code} }`] as const);
  const uses = officeUses([], Object.fromEntries(files));

  it.each(CASES)("%s", (code, member, needs, guard) => {
    const [path] = files[CASES.findIndex(([each]) => each === code)]!;
    const found = uses.filter((use) => use.place.startsWith(`${path}:`) && use.member === member);
    expect(found).toMatchObject([
      {
        needs: requirementSet("ExcelApi", needs),
        guards: guard === null ? [] : [requirementSet("ExcelApi", guard)],
      },
    ]);
  });

  it("and 1.13 covers 1.9, but 1.9 does not cover 1.13", () => {
    expect(covers(requirementSet("ExcelApi", "1.13"), requirementSet("ExcelApi", "1.9"))).toBe(true);
    expect(covers(requirementSet("ExcelApi", "1.9"), requirementSet("ExcelApi", "1.13"))).toBe(false);
  });
});

function covers(set: RequirementSet, needs: RequirementSet): boolean {
  return set.name === needs.name && compareVersions(set.version, needs.version) >= 0;
}

function described({ member, place, needs }: Use): string {
  return `${member} (${needs.name} ${needs.version.join(".")}) at ${place}`;
}
