import { describe, expect, it } from "vitest";
import { ladderOf } from "../../src/taskpane/words/ladders";

describe("words of another scale", () => {
  const unknown = (...words: readonly string[]) => words.map((what) => ({ what, times: 1 }));
  it("are offered both ways, lowest first", () => {
    const ways = ladderOf(unknown("Agree", "Strongly disagree", "Neutral"))!;
    expect(ways.map((words) => words.map(({ what, means }) => [what, means]))).toEqual([
      [
        ["Strongly disagree", "1"],
        ["Neutral", "3"],
        ["Agree", "4"],
      ],
      [
        ["Strongly disagree", "5"],
        ["Neutral", "3"],
        ["Agree", "2"],
      ],
    ]);
  });
  it("are not where one belongs to none, two are one point, or they belong to several scales", () => {
    expect(ladderOf(unknown("Agree", "Disagree", "maybe"))).toBeNull();
    expect(ladderOf(unknown("Agree", "somewhat agree"))).toBeNull();
    expect(ladderOf(unknown("poor", "good"))).toBeNull();
    expect(ladderOf([])).toBeNull();
  });
});
