import type { AssessedRelationship } from "../../../../methods/constellations";

/** "Systems integration: interfirm adaptation", as HVM Constellations has it. */
export function oneAwayInWords({ found }: AssessedRelationship): string {
  const away = found.oneAway.map(({ constellation, dimension }) => `${constellation}: ${dimension.toLowerCase()}`);
  return away.length > 0 ? away.join("; ") : "none";
}
