import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  assess,
  type AssessOptions,
  type Study,
  FOOTPRINTS,
  NO_FACTS,
  type ProfileStudy,
  type PropositionName,
  PROPOSITIONS,
  type Six,
} from "../../../../src/methods/hvm";
import { cautionOn, changeOf, isSaid, VERDICTS } from "../../../../src/methods/hvm/analyses/transition/kind";
import { roadWords, weightWords } from "../../../../src/methods/hvm/analyses/transition/words";
import { TRANSITIONS } from "../../../../src/methods/hvm/analyses/transitions";
import { keyOf, reconstructed, studyOf, withPublishedFacts } from "../../../support/studies";

/** What the analysis finds in a study. */
function transitionsIn(study: Study, options: AssessOptions = {}) {
  return TRANSITIONS.compute(study, assess(study, options), {}, () => Promise.resolve());
}

/** ../../../data/analyses-references.json: an independent program in Python, checked by one in R. Numbers to 9 decimals. */
interface References {
  readonly transitions: readonly {
    readonly current: PropositionName;
    readonly desired: PropositionName;
    readonly kind: string;
    readonly verdict: string;
    readonly caution: string | null;
  }[];
  readonly sample: {
    readonly firms: readonly {
      readonly firm: string;
      readonly further: { readonly transition: object | null; readonly processes: object | null };
    }[];
  };
  readonly profiles: readonly {
    readonly name: string;
    readonly unit: "scores" | "percentages";
    readonly profile: Six<number>;
    readonly transitions: Readonly<Record<PropositionName, object>>;
  }[];
}
const { transitions, sample, profiles } = JSON.parse(
  readFileSync(new URL("../../../data/analyses-references.json", import.meta.url), "utf8"),
) as References;

/** The same with numbers to 9 decimals; what is found may have more keys. */
function near(expected: unknown): unknown {
  if (typeof expected === "number") return expect.closeTo(expected, 9);
  if (Array.isArray(expected)) return expected.map(near);
  if (expected === null || typeof expected !== "object") return expected;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, near(value)])),
  );
}

const one = (unit: ProfileStudy["unit"], profile: Six<number | null>, desired: PropositionName): ProfileStudy => ({
  kind: "profiles",
  unit,
  firms: ["One"],
  profiles: [profile],
  facts: [{ desired, processes: null }],
});
const only = async (...given: Parameters<typeof transitionsIn>) => (await transitionsIn(...given)).firms[0]!;

describe("kind and verdict", () => {
  it.each(transitions)("$current to $desired: $verdict", ({ current, desired, ...rest }) => {
    const { kind, verdict } = changeOf(current, desired);
    expect({ kind, verdict, caution: cautionOn(current, desired) }).toEqual(rest);
  });

  it("are 3 realistic, 6 incremental, 12 difficult, 3 radical and 6 major: the table of section 2", () => {
    const counts = Object.values(VERDICTS).map(({ verdict }) => [
      verdict,
      transitions.filter((each) => each.verdict === verdict).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      stays: 0,
      realistic: 3,
      incremental: 6,
      difficult: 12,
      radical: 3,
      major: 6,
    });
  });

  it("of five the paper says the verdict, one of each; nowhere on the diagonal", () => {
    const said = transitions.filter(({ current, desired }) => isSaid(current, desired));
    expect(said.map(({ verdict }) => verdict).sort()).toEqual([
      "difficult",
      "incremental",
      "major",
      "radical",
      "realistic",
    ]);
    expect(PROPOSITIONS.some(({ name }) => isSaid(name, name))).toBe(false);
  });

  it("staying changes nothing, and bears no caution", () => {
    expect(changeOf("Simplifiers", "Simplifiers")).toEqual({
      kind: "none",
      verdict: "stays",
      disciplineChanges: false,
      valueChange: "none",
    });
    expect(cautionOn("Simplifiers", "Simplifiers")).toBeNull();
  });
});

describe("the sample study", async () => {
  const study = withPublishedFacts(reconstructed());
  const { firms, study: whole } = await transitionsIn(study);
  const at = (firm: string) => firms[study.answers.firms.indexOf(firm)]!;

  it.each(sample.firms)("$firm has the transition and processes of the references", ({ firm, further }) => {
    expect(at(firm).transition).toEqual(near(further.transition));
    expect(at(firm).processes).toEqual(further.processes);
  });

  it("has no key that the references lack", () => {
    const [{ further }] = sample.firms as [References["sample"]["firms"][number]];
    expect(Object.keys(firms[0]!.transition!)).toEqual(Object.keys(further.transition!));
    expect(Object.keys(firms[0]!.processes!)).toEqual(Object.keys(further.processes!));
    expect(TRANSITIONS.finds).toEqual({ firm: ["transition", "processes"], study: [] });
  });

  // analyses.md, section 2, the last table.
  it.each([
    ["HVM1", 3, 7, "major", null, "1.593", 6, "+2.4 +0.4 -0.4 +0.7 -0.6 -2.4", ".537 Brand Managers .58"],
    [
      "HVM2",
      6,
      9,
      "realistic",
      null,
      "0.503",
      2,
      "-0.5 -0.2 +0.5 +0.1 -0.2 +0.3",
      ".370 Technological Integrators .78",
    ],
    [
      "HVM3",
      1,
      8,
      "difficult",
      "price",
      "1.861",
      6,
      "-0.2 +0.0 +1.0 +0.8 -1.2 -0.5",
      ".489 Technological Integrators .18",
    ],
  ] as const)(
    "%s is as in the table of section 2",
    (firm, current, desired, verdict, caution, distance, place, gap, road) => {
      const found = at(firm).transition!;
      expect([found.rankOnCurrent, found.rankOnDesired]).toEqual([current, desired]);
      expect([found.verdict, found.caution, found.distance!.toFixed(3), found.place]).toEqual([
        verdict,
        caution,
        distance,
        place,
      ]);
      const signed = Object.values(found.gapScore!).map((points) => `${points >= 0 ? "+" : ""}${points.toFixed(1)}`);
      expect(signed.join(" ")).toBe(gap);
      const { share, overtakesLast, similarity } = found.road!;
      expect(`${share.toFixed(3).slice(1)} ${overtakesLast} ${similarity!.toFixed(2).slice(1)}`).toBe(road);
    },
  );

  it("HVM2's wish needs less change than HVM3's, and that less than HVM1's: the paper's order", () => {
    const change = ["HVM2", "HVM3", "HVM1"].map((firm) =>
      Math.hypot(...Object.values(at(firm).transition!.road!.change!)),
    );
    expect(change).toEqual([...change].sort((a, b) => a - b));
  });

  // Section 3.
  it("HVM3 shares both processes of its class; a firm that states none has null, and is told so", () => {
    expect(at("HVM3").processes).toMatchObject({
      shared: ["Strategy", "New Product Development"],
      lacking: [],
      beyond: [],
      toBuild: null,
    });
    expect([at("FG1").transition, at("FG1").processes]).toEqual([null, null]);
    expect(at("FG1").onTransition).toEqual(["No desired proposition: enter one on the sheet HVM Firms."]);
    expect(at("FG1").onProcesses).toMatch(/^Not stated/);
    expect([at("HVM1").onTransition, at("HVM1").onProcesses]).toEqual([[], null]);
  });

  it("the matrix counts who wishes what, beside r between the footprints (section 7)", () => {
    const all = whole.matrix.flat();
    expect(all.map(({ firms }) => firms).reduce((sum, n) => sum + n)).toBe(3);
    expect(whole.matrix[5]![0]).toMatchObject({ verdict: "major", isSaid: true, firms: 1 });
    expect(whole.matrix[4]![5]!.similarity.toFixed(3)).toBe("0.572");
    expect(whole.matrix[4]![2]!.similarity.toFixed(3)).toBe("-0.823");
    expect(whole.ranked).toEqual([10, 10, 10, 10, 10, 10]);
  });
});

describe.each(profiles)("the profile $name", ({ unit, profile, transitions: expected }) => {
  it.each(PROPOSITIONS)("has the references' way to $name", async ({ name }) => {
    const { transition } = await only(one(unit, profile, name));
    expect(transition).toEqual(near(expected[name]));
  });
});

describe("where there is less to say", () => {
  const PROFILE: Six<number> = [2.5, 3.4, 3.54, 2.38, 3.29, 4.88];

  it("only percentages: no ranks and no score points, and the sentence says so", async () => {
    const { transition, onTransition } = await only(one("percentages", [42, 25, 13, 12, 6, 2], "Socialisors"));
    expect(transition).toMatchObject({
      rankOnCurrent: null,
      rankOnDesired: null,
      target: null,
      gapScore: null,
      targetWithinScale: null,
    });
    expect(transition!.gapPercent).toEqual({ A: -38, B: -19, C: 0, D: -3, E: 10, F: 50 });
    expect(transition!.road).toMatchObject({ change: null });
    expect(onTransition).toEqual(["Ranks and score points need scores, and for this firm only percentages are known."]);
  });

  it("another measure: distance and place are its own, and there is no road, with the sentence", async () => {
    const { transition, onTransition } = await only(one("scores", PROFILE, "Innovators"), { measure: "euclidean" });
    expect(transition!.road).toBeNull();
    expect(transition!.distance).toBeGreaterThan(30);
    expect(transition!.gapScore).not.toBeNull();
    expect(onTransition).toEqual(["Road: worked out for the correlation distance only."]);
  });

  it("not classifiable: the rank alone, and the firm's own reason", async () => {
    for (const profile of [
      [3, 3, 3, 3, 3, 3],
      [null, 3, 4, 3, 3, 3],
    ] as const) {
      for (const measure of ["correlation", "euclidean"] as const) {
        const { transition, onTransition } = await only(one("scores", profile, "Price Minimisers"), { measure });
        const { desired, rankOnDesired, ...rest } = transition!;
        expect([desired, rankOnDesired]).toEqual(["Price Minimisers", 1]);
        expect(new Set(Object.values(rest))).toEqual(new Set([null]));
        expect(onTransition).toEqual([expect.stringMatching(/^Not classifiable: /)]);
      }
    }
  });

  it("tied classes: no starting point, and the rest stands; both are named", async () => {
    const footprints = [
      [30, 20, 15, 15, 10, 10],
      [20, 30, 15, 15, 10, 10],
      ...FOOTPRINTS.slice(2),
    ] as unknown as typeof FOOTPRINTS;
    const study = one("scores", [4, 4, 3, 3, 2, 2], "Price Minimisers");
    const { transition, onTransition } = await only(study, { footprints });
    expect(transition).toMatchObject({
      current: null,
      kind: null,
      verdict: null,
      disciplineChanges: null,
      valueChange: null,
      rankOnCurrent: null,
    });
    expect(transition).toMatchObject({ caution: "price", rankOnDesired: 1, road: { share: expect.any(Number) } });
    expect(Object.values(transition!.gapScore!)).toHaveLength(6);
    expect(onTransition).toEqual([
      "Equally close to Innovators and Brand Managers: no single starting point; rank and gap concern the wish alone.",
    ]);
    const jointly = await only({ ...study, facts: [{ desired: "Brand Managers", processes: null }] }, { footprints });
    expect(jointly.transition).toMatchObject({ place: 1, road: { share: 0, overtakesLast: null } });
  });

  it("ranks follow the chosen rule", async () => {
    const key = keyOf("A", "B", "C", "D", "E", "F");
    const rows = ["P", "Q", "R"].map((firm) => [firm, 1, 3, 4, 2, 5, firm === "R" ? 4 : 5] as const);
    const study = {
      ...studyOf(rows, key),
      facts: [{ desired: "Socialisors", processes: null }, NO_FACTS, NO_FACTS] as const,
    };
    const rank = async (ranks: "average" | "shared-best") => (await only(study, { ranks })).transition!.rankOnDesired;
    expect([await rank("shared-best"), await rank("average")]).toEqual([1, 1.5]);
  });

  it("the paper names no processes for four propositions: null, and said", async () => {
    const marked = {
      ...one("scores", [5, 3, 2, 2, 2, 1], "Socialisors"),
      facts: [{ desired: "Socialisors", processes: ["Strategy"] }],
    } as const;
    const { processes, onProcesses } = await only(marked);
    expect(processes).toEqual({
      predominant: ["Strategy"],
      reliedOn: null,
      shared: null,
      lacking: null,
      beyond: null,
      toBuild: ["Customer Relationship"],
    });
    expect(onProcesses).toBe("The paper names no processes for Innovators.");
  });
});

describe("words", () => {
  it("name gaps from half a point on, the bound included within 1e-9", () => {
    const gaps = (a: number, b: number) => ({ A: a, B: b, C: 0, D: 0, E: 0, F: 0 });
    expect(weightWords(gaps(0.5 - 5e-10, -0.5 + 5e-10))).toBe(
      "More weight on Innovation (A). Can take less: Brand Management (B).",
    );
    expect(weightWords(gaps(0.49, -0.49))).toBe("Within half a point of the desired shape.");
  });

  it("say of a road of no length that it is gone", () => {
    expect(roadWords({ share: 0, overtakesLast: null, similarity: 0.9 }, "Socialisors")).toBe(
      "Nearest to Socialisors already.",
    );
  });
});
