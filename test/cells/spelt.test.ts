import { expect, it } from "vitest";
import { spelt } from "../../src/cells/spelt";
import { SUM_TOLERANCE, TOLERANCE } from "../../src/methods/hvm";

it.each([
  [TOLERANCE, "0.000000001"],
  [SUM_TOLERANCE + TOLERANCE, "0.500000001"],
  [0.5, "0.5"],
  [100, "100"],
  [0, "0"],
])("%d is spelt in plain decimals", (value, text) => expect(spelt(value)).toBe(text));
