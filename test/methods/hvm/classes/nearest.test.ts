import { describe, expect, it } from "vitest";
import { namesOf, standingOf } from "../../../../src/methods/hvm/classes/nearest";

describe("standingOf", () => {
  const names = (distances: number[]) => {
    const { nearest, second } = standingOf(distances);
    return [namesOf(nearest), namesOf(second)];
  };

  it("takes distances within 1e-9 of the smallest for a tie, and then nothing is second", () => {
    expect(names([0.5 + 0.9e-9, 1, 0.5, 1, 1, 1])).toEqual([["Innovators", "Price Minimisers"], []]);
    expect(standingOf([0.5 + 0.9e-9, 1, 0.5, 1, 1, 1]).margin).toBe(0);
    expect(names([0.5 + 2e-9, 1, 0.5, 1, 1, 1])).toEqual([["Price Minimisers"], ["Innovators"]]);
  });

  it("lets those within 1e-9 of the second smallest share the second place", () => {
    expect(names([0.7 + 0.9e-9, 1, 0.5, 0.7, 1, 1])[1]).toEqual(["Innovators", "Simplifiers"]);
    expect(standingOf([0.7 + 0.9e-9, 1, 0.5, 0.7, 1, 1]).margin).toBe(0.7 - 0.5);
  });

  it("compares with the smallest of each, so that near-equals do not drag on a tie", () => {
    expect(names([0.5, 0.5 + 0.8e-9, 0.5 + 1.6e-9, 1, 1, 1])[0]).toEqual(["Innovators", "Brand Managers"]);
  });
});
