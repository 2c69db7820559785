import { describe, expect, it } from "vitest";
import { INPUTS } from "./cases";
import { differences } from "./compare";
import { damages } from "./damages";
import { run } from "./run";
import { outcomeOf, PEOPLE } from "./study";

describe("the corpus of inputs", () => {
  it("is large, and says every case once", () => {
    expect(INPUTS.length).toBeGreaterThanOrEqual(70);
    const names = INPUTS.map(({ kind, what }) => `${kind}: ${what}`);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it("holds three firms of three classes", () => {
    expect(outcomeOf(PEOPLE).map(({ classification }) => classification)).toEqual([
      "Brand Managers",
      "Technological Integrators",
      "Simplifiers",
    ]);
  });
});

for (const kind of new Set(INPUTS.map((input) => input.kind))) {
  describe(kind, () => {
    for (const input of INPUTS.filter((one) => one.kind === kind)) {
      it(`${input.what} (${input.file})`, async () => {
        const got = await run(input);
        const outcomes = Array.isArray(input.expect) ? input.expect : [input.expect];
        const complaints = outcomes.map((outcome) => differences(got, outcome));
        if (complaints.every((some) => some.length > 0))
          throw new Error([...complaints.map((some) => some.join("; ")), got.said.slice(0, 1500)].join("\n"));
        const damaged = input.saved && got.code === 0 ? damages(got.saved, input) : [];
        if (damaged.length > 0) throw new Error(`What is saved is damaged: ${damaged.join("; ")}`);
      });
    }
  });
}
