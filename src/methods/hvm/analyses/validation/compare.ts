import type { Comparable } from "./reference";

/**
 * How far something is from what is expected: the largest difference of any two numbers in it, 0 where there are none.
 *
 * Null where it cannot be measured: a text is another one, a number is missing, or what is there has another form.
 *
 * @example
 * differenceOf({ w: 0.5, order: ["A"] }, { w: 0.75, order: ["A"] }) // 0.25
 * differenceOf("Innovators", "Socialisors") // null
 */
export function differenceOf(computed: Comparable | undefined, expected: Comparable): number | null {
  if (typeof expected === "number") {
    return typeof computed === "number" && Number.isFinite(computed) ? Math.abs(computed - expected) : null;
  }
  if (expected === null || typeof expected === "string") return computed !== null && computed === expected ? 0 : null;
  if (typeof computed !== "object" || computed === null) return null;
  const names = Object.keys(expected);
  if (Object.keys(computed).length !== names.length) return null;
  let largest = 0;
  for (const name of names) {
    const each = differenceOf(partOf(computed, name), partOf(expected, name)!);
    if (each === null) return null;
    largest = Math.max(largest, each);
  }
  return largest;
}

function partOf(whole: object, name: string): Comparable | undefined {
  return (whole as Readonly<Record<string, Comparable>>)[name];
}
