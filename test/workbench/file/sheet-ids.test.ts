import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { sheetIds } from "../../../src/workbench/file/read/workbook-part";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { openHost } from "../../support/open";
import { id, sheet, workbook } from "../../support/states";

/** A file as programs save it that know nothing of the attribute in which Excel keeps sheets' ids. */
function withoutUids(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const path of Object.keys(parts).filter((one) => one.startsWith("xl/worksheets/sheet"))) {
    parts[path] = strToU8(strFromU8(parts[path]!).replace(/ xr:uid="[^"]*"/, ""));
  }
  return zipSync(parts);
}

it.each([
  ["states no ids", [id(1), id(4)], ["5", "6"]],
  [
    "states ids as Excel does",
    ["{9B2E5F30-0001-0000-0000-0123456789AB}", "{9B2E5F30-0001-0000-0000-0123456789AC}"],
    ["3", "4"],
  ],
])("sheets that are added to a file that %s keep their ids through programs that drop these", async (_, ids, added) => {
  const bytes = await saveXlsx(null, workbook([sheet(ids[0]!, "Answers"), sheet(ids[1]!, "Notes")]));
  const state = await openXlsx(bytes);
  expect(state.sheets.map((one) => one.id)).toEqual(ids);
  const host = await openHost(state);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("HVM Summary");
    context.workbook.worksheets.add("HVM About");
    await context.sync();
  });
  const now = await host.state();
  const again = await openXlsx(withoutUids(await saveXlsx({ bytes, state }, now)));
  expect(now.sheets.slice(2).map((one) => one.id)).toEqual(added.map((number) => id(Number(number))));
  expect(again.sheets.slice(2)).toMatchObject(now.sheets.slice(2).map((one) => ({ id: one.id, name: one.name })));
});

it("a sheet without a stated id gets none that another sheet states", () => {
  expect(
    sheetIds([
      { uid: null, sheetId: 2 },
      { uid: id(2), sheetId: 1 },
    ]),
  ).toEqual([id(3), id(2)]);
});
