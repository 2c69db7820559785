import { byFacet, type Facet } from "../facets";
import { ADAPTATION, ADAPTATION_PHRASES } from "./adaptation";
import { CAPABILITIES, CAPABILITIES_PHRASES } from "./capabilities";
import { COORDINATION, COORDINATION_PHRASES } from "./coordination";
import type { CodeFacts, PhraseFacts } from "./facts";
import { INTEGRATION, INTEGRATION_PHRASES } from "./integration";
import { ORIENTATION, ORIENTATION_PHRASES } from "./orientation";
import { STRATEGY, STRATEGY_PHRASES } from "./strategy";
import { STRUCTURE } from "./structure";

const ALL = [
  ...CAPABILITIES,
  ...ORIENTATION,
  ...STRATEGY,
  ...COORDINATION,
  ...INTEGRATION,
  ...ADAPTATION,
  ...STRUCTURE,
] as const;

/** The name of a code; none is used in two facets. */
export type CodeName = (typeof ALL)[number]["code"];

/** What is known of a code. */
export interface Code extends CodeFacts {
  readonly code: CodeName;
}

/** All codes, in the order in which they are listed wherever several stand together. */
export const CODES: readonly Code[] = ALL;

/** What stands for several codes. */
export const PHRASES: readonly PhraseFacts[] = [
  ...CAPABILITIES_PHRASES,
  ...ORIENTATION_PHRASES,
  ...STRATEGY_PHRASES,
  ...COORDINATION_PHRASES,
  ...INTEGRATION_PHRASES,
  ...ADAPTATION_PHRASES,
];

/** The codes of each facet, in order. */
export const CODES_OF: Readonly<Record<Facet, readonly CodeName[]>> = byFacet((facet) =>
  CODES.filter((each) => each.facet === facet).map(({ code }) => code),
);

const BY_NAME = new Map(CODES.map((each) => [each.code as string, each]));

/** The code of that very name; undefined where there is none. */
export const codeNamed = (name: string): Code | undefined => BY_NAME.get(name);

/** Whether a code tells nothing, as it is told of too many. */
export const isNeutral = (code: CodeName): boolean => BY_NAME.get(code)!.neutral === true;

/** Codes of a facet in order, each once. */
export function inOrder(facet: Facet, codes: Iterable<CodeName>): readonly CodeName[] {
  const among = new Set(codes);
  return CODES_OF[facet].filter((code) => among.has(code));
}
