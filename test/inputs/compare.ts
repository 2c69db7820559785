/** What differs between an outcome and what is expected. */
import type { Outcome as Expected } from "./input";
import type { Outcome } from "./run";
import type { FirmOutcome } from "./study";

/** What a person must never be told. */
const NEVER = [/\n\s+at /, /Something unexpected/, /TypeError|RangeError/, /\[object /];

/** A refusal says what to do. */
const REMEDY =
  /\b(choose|use|save|export|name|head|give|write|put|add|check|rename|open|pick|delete|unhide|declare|map|leave|unpack|download|replace|correct|change|recode|enter|type|convert|remove|needs)\b|--\w/i;

/** Empty: it is as expected. */
export function differences(got: Outcome, expected: Expected): readonly string[] {
  const unsaid = (wanted: readonly RegExp[] = []) =>
    wanted.filter((pattern) => !pattern.test(got.said)).map((pattern) => `does not say ${pattern}`);
  const told = [...NEVER, ...(expected.never ?? [])]
    .filter((pattern) => pattern.test(got.said))
    .map((pattern) => `says ${pattern}`);
  if ("refused" in expected) {
    if (got.code === 0) return [`is read: ${shortly(got.firms)}`];
    return [
      ...(got.left.length > 0 ? [`leaves ${got.left.join()}`] : []),
      ...(REMEDY.test(got.said) ? [] : ["does not say what to do"]),
      ...unsaid(expected.refused),
      ...told,
    ];
  }
  if (got.code !== 0) return ["is refused"];
  const lacks = (expected.json ?? []).filter((key) => !got.json?.[key]).map((key) => `the JSON has no ${key}`);
  const firms = expected.firms ? firmDifferences(got.firms, expected.firms) : [];
  return [...firms, ...lacks, ...unsaid(expected.says), ...told];
}

/** Names, respondents, classes, and scores to 1e-9. */
export function firmDifferences(got: readonly FirmOutcome[], expected: readonly FirmOutcome[]): readonly string[] {
  const names = (firms: readonly FirmOutcome[]) =>
    firms
      .map(({ firm }) => firm)
      .sort()
      .join(" | ");
  if (names(got) !== names(expected)) return [`firms are ${names(got).slice(0, 300)}; expected ${names(expected)}`];
  return expected.flatMap((wanted) => {
    const found = got.find(({ firm }) => firm === wanted.firm)!;
    const scores = Object.entries(wanted.scores ?? {}).filter(
      ([letter, score]) => !near(found.scores?.[letter] ?? null, score),
    );
    return [
      ...(wanted.respondents !== undefined && wanted.respondents !== found.respondents
        ? [`${wanted.firm} has ${found.respondents} respondents, not ${wanted.respondents}`]
        : []),
      ...(wanted.classification !== undefined && wanted.classification !== found.classification
        ? [`${wanted.firm} is ${found.classification}, not ${wanted.classification}`]
        : []),
      ...scores.map(([letter, score]) => `${wanted.firm}'s ${letter} is ${found.scores?.[letter]}, not ${score}`),
    ];
  });
}

const near = (one: number | null, another: number | null): boolean =>
  one === null || another === null ? one === another : Math.abs(one - another) <= 1e-9;

const shortly = (firms: readonly FirmOutcome[]): string =>
  firms
    .map(({ firm, classification, respondents }) => `${firm} (${respondents}) ${classification}`)
    .join(", ")
    .slice(0, 300);
