import { describe, expect, it } from "vitest";
import { encodeAnswers, encodeRow, MISSING, REFUSED } from "../../../../src/methods/hvm";

const COLUMNS = Uint32Array.of(1, 3, 2);

describe("encodeAnswers", () => {
  it("decides 0..5 and blank itself, in the order of the columns", () => {
    const codes = new Uint8Array(6);
    const refuse = () => REFUSED;
    const kept = encodeAnswers(
      [
        ["X", 1, 5, 0],
        ["Y", "", 3, 2],
      ],
      0,
      2,
      COLUMNS,
      codes,
      0,
      refuse,
    );
    expect([...codes]).toEqual([1, 0, 5, MISSING, 2, 3]);
    expect(kept).toEqual([0, 1]);
  });

  it("hands every other value on with its place, and stores what comes back", () => {
    const others = [6, -1, 3.5, NaN, Infinity, 2 ** 32 + 3, "3", " ", true, null, undefined, "#N/A"];
    for (const other of others) {
      const asked: unknown[] = [];
      const codes = new Uint8Array(3);
      encodeRow(["X", 1, other, 2], 7, COLUMNS, codes, 0, (...cell) => {
        asked.push(cell);
        return 4;
      });
      expect(asked).toEqual([[other, 7, 2]]);
      expect([...codes]).toEqual([1, 2, 4]);
    }
  });

  it("passes over rows without any non-blank item cell", () => {
    const codes = new Uint8Array(9).fill(99);
    const rows = [
      ["X", 1, 2, 3],
      ["total", "", "", ""],
      ["Y", " ", "", ""],
      ["Z", "", "", "?"],
    ];
    const kept = encodeAnswers(rows, 0, 4, COLUMNS, codes, 0, (value) => (value === " " ? MISSING : REFUSED));
    expect(kept).toEqual([0, 3]);
    expect([...codes.subarray(0, 6)]).toEqual([1, 3, 2, MISSING, REFUSED, MISSING]);
  });

  it("encodes a part of a block after what is already there", () => {
    const codes = new Uint8Array(6);
    encodeAnswers(
      [
        ["", 1, 1, 1],
        ["", 2, 2, 2],
        ["", 3, 3, 3],
      ],
      1,
      2,
      COLUMNS,
      codes,
      3,
      () => REFUSED,
    );
    expect([...codes]).toEqual([0, 0, 0, 2, 2, 2]);
  });
});
