import { describe, expect, it } from "vitest";
import { type AnswerStudy, assess, VPDS } from "../../../../src/methods/hvm";
import { RELIABILITY } from "../../../../src/methods/hvm/analyses/reliability";
import { onAlpha } from "../../../../src/methods/hvm/analyses/reliability/lacking";
import { agreementInWords, onDimensions, onIcc } from "../../../../src/methods/hvm/analyses/reliability/words";
import { differences } from "../../../support/analyses/agrees";
import { REFERENCES } from "../../../support/analyses/references";
import { keyOf, profiles, reconstructed, studyOf } from "../../../support/studies";

const examine = (study: AnswerStudy) =>
  Promise.resolve(RELIABILITY.compute(study, assess(study), {}, () => Promise.resolve()));
const sample = await examine(reconstructed());
const places = reconstructed().answers.firms;
const agreementOf = (firm: string) => sample.firms[places.indexOf(firm)]!.respondentAgreement!;

/** A firm's respondents by their answers to items of A alone. */
const onA = (rows: readonly (readonly [string, ...(number | null)[]])[], ...items: string[]) =>
  examine(studyOf(rows, keyOf(...items)));

describe("what is said of single dimensions", () => {
  it("is said once for all of which it holds, with which they are", () => {
    const [few, one] = ["Few respondents.", "One item only."];
    expect(onDimensions("Alpha", (vpd) => (vpd === "D" ? null : "CF".includes(vpd) ? one : few))).toEqual([
      "Alpha on A, B and E: Few respondents.",
      "Alpha on C and F: One item only.",
    ]);
    expect(onDimensions("ICC", () => one)).toEqual(["ICC on all dimensions: One item only."]);
    expect(onDimensions("ICC", () => null)).toEqual([]);
  });
});

describe("the sample study", () => {
  it("gives the reference numbers", () => {
    const { reliability, icc } = REFERENCES.sample.further;
    expect(differences(sample.study, { reliability, icc })).toEqual([]);
    for (const { firm, further } of REFERENCES.sample.firms) {
      expect(differences(agreementOf(firm), further.respondentAgreement, firm)).toEqual([]);
    }
  });

  it("gives the table of section 4 of analyses.md", () => {
    const short = (value: number | null, digits: number) => value!.toFixed(digits).replace(/^(-?)0\./, "$1.");
    const rows = VPDS.map((vpd) => {
      const each = sample.study.reliability[vpd];
      return [
        `${short(each.alpha, 3)} (${each.respondents})`,
        `${short(each.lower, 2)} to ${short(each.upper, 2)}`,
        `${short(each.alphaPairwise, 3)}; ${short(each.firmAlpha, 3)}`,
      ];
    });
    expect(rows).toEqual([
      [".830 (19)", ".68 to .93", ".828; .911"],
      [".747 (18)", ".50 to .89", ".733; .861"],
      [".839 (12)", ".64 to .95", ".738; .886"],
      [".819 (15)", ".62 to .93", ".785; .906"],
      [".472 (18)", "-.05 to .78", ".491; .648"],
      [".632 (11)", ".15 to .89", ".750; .810"],
    ]);
    expect(VPDS.map((vpd) => sample.study.reliability[vpd].firms)).toEqual([10, 10, 10, 10, 10, 10]);
  });

  it("gives the numbers of section 5 of analyses.md", () => {
    const seen = (firm: string, vpd: "A" | "D" | "E") => {
      const { items, meanVariance, rwgj, rwgjSlightSkew, rStar, ad, verdict } = agreementOf(firm)[vpd]!;
      return [items, ...[meanVariance, rwgj, rwgjSlightSkew!, rStar, ad].map((each) => each.toFixed(3)), verdict];
    };
    expect(seen("HVM1", "A")).toEqual([6, "0.650", "0.926", "0.864", "0.675", "0.587", "strong"]);
    expect(seen("HVM1", "E")).toEqual([5, "1.143", "0.789", "0.462", "0.428", "0.742", "weak"]);
    expect(seen("HVM2", "D")).toMatchObject({ 2: "0.846", 3: "0.670", 6: "moderate" });
    const { A, F } = sample.study.icc;
    const { n0, f, icc1, icc1Lower, icc1Upper, icc2 } = A;
    expect([n0, f].map((each) => each!.toFixed(2))).toEqual(["2.24", "12.09"]);
    expect([icc1, icc1Lower, icc1Upper, icc2].map((each) => each!.toFixed(3))).toEqual([
      "0.832",
      "0.562",
      "0.952",
      "0.917",
    ]);
    expect([F.icc1, F.icc1Lower, F.icc1Upper, F.icc2].map((each) => each!.toFixed(3))).toEqual([
      "0.583",
      "0.126",
      "0.867",
      "0.758",
    ]);
  });

  it("says it in words", () => {
    expect(agreementInWords(agreementOf("HVM1"), 5)).toBe(
      "Respondents agree on five of six dimensions, not on Technological Integration (E).",
    );
    expect(agreementInWords(agreementOf("HVM2"), 5)).toBe("Respondents agree on all six dimensions.");
    expect(agreementInWords(agreementOf("FG1"), 1)).toBe("One respondent: agreement cannot be seen.");
    expect(onAlpha(sample.study.reliability.A)).toBe("Few respondents: read the interval, not the figure.");
    expect(onIcc(sample.study.icc.A)).toBe("Rests on 3 firms with several respondents.");
    expect(sample.study.reversed).toEqual([]);
  });
});

describe("where there is no alpha, it is null and said why", () => {
  it.each([
    [
      "one item",
      ["A"],
      [
        ["X", 1],
        ["X", 2],
        ["X", 3],
      ],
      "One item only.",
    ],
    [
      "an item that nobody answered is none",
      ["A", "A"],
      [
        ["X", 1, null],
        ["X", 2, 0],
        ["X", 3, null],
      ],
      "One item only.",
    ],
    ["no answer", ["A", "B"], [["X", null, 2]], "No item was answered."],
    [
      "two complete respondents",
      ["A", "A"],
      [
        ["X", 1, 2],
        ["X", 2, 4],
        ["X", 3, 0],
      ],
      "Only 2 respondents answered all 2 items; three are needed.",
    ],
    [
      "sums that do not differ",
      ["A", "A"],
      [
        ["X", 1, 5],
        ["X", 2, 4],
        ["X", 3, 3],
      ],
      "The sums do not differ.",
    ],
  ] as const)("%s", async (_, items, rows, words) => {
    const { A } = (await onA(rows as never, ...items)).study.reliability;
    expect([A.alpha, A.lower, A.upper, A.alphaPairwise]).toEqual([null, null, null, null]);
    expect(onAlpha(A)).toBe(words);
  });

  it("a study of six values per firm lacks the answers", () => {
    const study = profiles("scores", { One: [1, 2, 3, 4, 5, 4] });
    expect(RELIABILITY.lacking(study, assess(study))).toBe(
      "Needs the answers; this study holds only six values per firm.",
    );
  });
});

describe("items", () => {
  const rows = Array.from(
    { length: 12 },
    (_, r) => ["X", 1 + (r % 5), 1 + (r % 5), 1 + ((r + 1) % 5 > 1 ? r % 5 : 4)] as const,
  );
  const turned = rows.map(([firm, a, b, c]) => [firm, a, b, c, 6 - a] as const);

  it("that runs against the others is asked about, and asked otherwise if it is marked Reversed", async () => {
    const plain = (await onA(turned, "A", "A", "A", "A")).study;
    expect(plain.reliability.A.perItem.map(({ looksReversed }) => looksReversed)[3]).toBe(true);
    expect(plain.reversed.at(-1)).toMatch(
      /^Q4 runs against the other items of Innovation \(r = −(\.\d\d|1\.00), n = 12\)\. Is it worded the other way round\? Then mark it Reversed in HVM Key\.$/,
    );
    const again = (
      await onA(
        rows.map(([firm, a, b, c]) => [firm, a, b, c, a] as const),
        "A",
        "A",
        "A",
        "-A",
      )
    ).study;
    expect(again.reversed.at(-1)).toMatch(/It is marked Reversed in the key: was it turned already\?$/);
    expect((await onA(turned, "A", "A", "A", "-A")).study.reversed).toEqual([]);
  });

  it("of fewer than ten respondents look like nothing", async () => {
    expect((await onA(turned.slice(0, 9), "A", "A", "A", "A")).study.reversed).toEqual([]);
  });

  it("two of them have no rest: null, and no alpha without one", async () => {
    const { perItem } = (
      await onA(
        rows.map(([firm, a, , c]) => [firm, a, c] as const),
        "A",
        "A",
      )
    ).study.reliability.A;
    expect(perItem.map(({ rest, alphaIfDropped }) => [rest, alphaIfDropped])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("without variance stay in, without rest and without a mean correlation", async () => {
    const { A } = (
      await onA(
        rows.map(([firm, a, b]) => [firm, a, b, 3] as const),
        "A",
        "A",
        "A",
      )
    ).study.reliability;
    expect(A.alpha).toBeCloseTo(0.75, 12);
    expect([A.perItem[2]!.rest, A.perItem[2]!.sd, A.meanInterItem]).toEqual([null, 0, null]);
    expect(A.perItem[2]!.alphaIfDropped).toBeCloseTo(1, 12);
  });

  it("weigh as the key says", async () => {
    const key = keyOf("A", "A", "A");
    const doubled = {
      items: key.items.map((item, i) => (i === 0 ? { ...item, weights: [2, 0, 0, 0, 0, 0] as const } : item)),
    };
    const one = await examine(studyOf(rows, doubled));
    const two = await onA(rows, "A", "A", "A");
    expect(one.study.reliability.A.alpha).not.toBeCloseTo(two.study.reliability.A.alpha!, 3);
    expect(one.study.reliability.A.perItem[0]!.mean).toBe(two.study.reliability.A.perItem[0]!.mean);
  });
});
