import type { ConstellationName } from "../catalogue/constellations";
import { ALONE, identify, type Identification } from "../identify/identify";
import { findingOf } from "../identify/finding";
import { type NextQuestion, nextQuestion } from "../question/next";
import type { Coding } from "../reading/coding";

/** The unit: one firm, one service, the partners it is provided with. A firm has several, each identified for itself. */
export interface Relationship {
  readonly firm: string;
  /** Null where it is not said. */
  readonly service: string | null;
  readonly partners: readonly string[];
  /** Provided without partners, by the firm's own word. */
  readonly isAlone: boolean;
  readonly coding: Coding;
  /** What the coding sheet judges it to be; never part of the identification. */
  readonly judged: readonly ConstellationName[];
}

/** What a relationship's service is called; never nothing. */
export function serviceInWords({ service }: Pick<Relationship, "service">): string {
  return service ?? "Service not named";
}

/** How a judgement stands in what was identified. */
export type JudgedStanding = "best" | "tied" | "possible" | "ruled out";

/** A relationship with what it comes to. */
export interface AssessedRelationship {
  readonly relationship: Relationship;
  readonly found: Identification;
  readonly finding: string;
  readonly next: NextQuestion | null;
  /** Of each judgement; null where nothing was identified, as the service is provided alone. */
  readonly judgedStanding: readonly (JudgedStanding | null)[];
  /** What it counts as in its firm's portfolio: what it is judged to be, else the best; nothing where it is alone. */
  readonly countsAs: readonly ConstellationName[];
}

/** Identifies one relationship, and says what to ask next. */
export function assessRelationship(relationship: Relationship, minKnown?: number): AssessedRelationship {
  const { isAlone, coding, judged } = relationship;
  const found = isAlone ? ALONE : identify(coding, minKnown);
  return {
    relationship,
    found,
    finding: findingOf(found, coding),
    next: nextQuestion(found, coding),
    judgedStanding: judged.map((name) => (isAlone ? null : standingOf(name, found))),
    countsAs: isAlone ? [] : judged.length > 0 ? judged : found.best === null ? [] : [found.best],
  };
}

/**
 * How a constellation stands in what was identified.
 *
 * @example
 * standingOf("Systems integration", identify(NOTHING)) // "possible"
 */
export function standingOf(name: ConstellationName, { best, tie, possible }: Identification): JudgedStanding {
  if (best === name) return "best";
  if (tie?.includes(name)) return "tied";
  return possible.includes(name) ? "possible" : "ruled out";
}
