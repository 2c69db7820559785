import { describe, expect, it } from "vitest";
import { compareByFirm, compareFormulas } from "./compare";
import { EDITS } from "./edits";
import { afterEdit } from "./run";

describe("formulas follow an edit without a rerun, to what a fresh analysis gives", () => {
  it.each(EDITS.map((edit) => [edit.name, edit] as const))("%s", async (_, edit) => {
    const { expected, got } = await afterEdit(edit);
    const { cells, different } = (edit.byFirm ? compareByFirm : compareFormulas)(expected, got);
    expect(different).toEqual([]);
    expect(cells).toBeGreaterThan(40);
  });
});
