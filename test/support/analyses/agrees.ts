import { TOLERANCE } from "../../../src/methods/numbers/equal";

/**
 * Where two results differ, as paths with both values; numbers may differ by the method's tolerance times their size (at least of 1). What `expected`
 * does not name is not compared.
 */
export function differences(actual: unknown, expected: unknown, path = ""): string[] {
  if (typeof expected === "number" && typeof actual === "number") {
    const near = Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
    return near ? [] : [`${path}: ${actual}, expected ${expected}`];
  }
  if (expected === null || typeof expected !== "object") {
    return actual === expected ? [] : [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
  }
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
    return [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
  }
  const within = (actual ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(expected).flatMap(([name, each]) => differences(within[name], each, `${path}.${name}`));
}
