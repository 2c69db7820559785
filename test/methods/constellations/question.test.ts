import { describe, expect, it } from "vitest";
import {
  answerInWords,
  type CodeName,
  codingOf,
  identify,
  nextQuestion,
  NOTHING,
  questionInWords,
} from "../../../src/methods/constellations";

const ask = (...codes: CodeName[]) => nextQuestion(identify(codingOf(codes)), codingOf(codes));

describe("the next question", () => {
  it("of an empty coding is the form, which leaves 5.25 of 9 on average", () => {
    const next = nextQuestion(identify(NOTHING), NOTHING)!;
    expect(next).toMatchObject({ kind: "separate", facet: "form", expectedLeft: 5.25 });
    expect(next.answers.map(({ answer, leaves }) => [answer, leaves.length])).toEqual([
      ["no agreement", 0],
      ["informal agreement", 4],
      ["formal agreement", 7],
      ["equity alliance", 1],
      ["merger", 1],
      ["acquisition", 1],
    ]);
    expect(answerInWords(next.answers[4]!)).toBe("merger: Integration co-location");
    expect(answerInWords(next.answers[0]!)).toBe("no agreement: none of them");
  });

  it("of one left tries to prove it wrong, where its share of allowed codes is smallest", () => {
    const next = ask("acquisition")!;
    expect(next).toMatchObject({ kind: "test", facet: "orientation", expectedLeft: 1 });
    expect(next.answers).toEqual([
      { answer: "reactive", leaves: [] },
      { answer: "proactive", leaves: ["Competence acquisition"] },
    ]);
    expect(questionInWords(next, ["Competence acquisition"])).toMatch(
      /\? Anything but proactive would rule Competence acquisition out\.$/,
    );
  });

  it("is for a capability where nothing would rule one out, and to look where that is coded too", () => {
    const all: CodeName[] = [
      ...(["proactive", "after-sales service", "formal agreement", "horizontal", "reciprocal", "long-term"] as const),
      ...(["multilevel", "close", "forward", "low", "shared site", "firm and partner", "separately"] as const),
    ];
    const support = ask(...all)!;
    expect(support).toMatchObject({ kind: "support", facet: "capabilities" });
    expect(support.answers).toHaveLength(10);
    expect(support.answers[9]!.answer).toBe("none of these");
    expect(questionInWords(support, identify(codingOf(all)).possible)).toContain("It rules none out; on average");
    const look = ask(...all, "IT")!;
    expect(look).toEqual({ kind: "look", facet: null, expectedLeft: null, answers: [] });
    expect(questionInWords(look, identify(codingOf(all)).possible)).toMatch(/^Compare what to look for: /);
  });

  it("is none where the result stands: matched, none of the nine", () => {
    expect(ask("reactive", "acquisition")).toBeNull();
    const matched: readonly CodeName[] = [
      "process improvement",
      "proactive",
      "development partner",
      "acquisition",
      "vertical",
      "reciprocal",
    ];
    expect(identify(codingOf(matched)).status).toBe("matched");
    expect(ask(...matched)).toBeNull();
  });
});
