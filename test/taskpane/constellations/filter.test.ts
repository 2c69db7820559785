import { expect, it } from "vitest";
import { allowedBy, constellationsFor, NAMES } from "../../../src/methods/constellations";
import {
  CAPABILITIES,
  leavesOpen,
  STRATEGIES,
  wantedOf,
} from "../../../src/taskpane/screens/constellations/catalogue/filter";

it.each(STRATEGIES)("the catalogue shows who carries %s, and says for whom the paper leaves it open", (strategy) => {
  const wanted = { strategy, capability: null };
  const { named, possible } = constellationsFor(strategy);
  const shown = wantedOf(wanted);
  expect(shown.filter((name) => !leavesOpen(name, wanted))).toEqual(named);
  expect(shown.filter((name) => leavesOpen(name, wanted))).toEqual(possible);
});

it("every constellation with a telling capability is found by each of them", () => {
  for (const capability of CAPABILITIES) {
    const shown = wantedOf({ strategy: null, capability });
    expect(shown).toEqual(NAMES.filter((name) => allowedBy(name, "capabilities").named.includes(capability)));
    expect(shown.length).toBeGreaterThan(0);
  }
});

it("both together narrow further, and nothing wanted shows all nine", () => {
  expect(wantedOf({ strategy: null, capability: null })).toEqual(NAMES);
  expect(wantedOf({ strategy: "outsourcing partner", capability: "service process" })).toEqual([
    "Competence co-location",
  ]);
  expect(wantedOf({ strategy: "customer service", capability: "IT" })).toEqual([]);
});
