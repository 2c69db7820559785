import { type ConstellationName, type Dimension, NAMES } from "../../methods/constellations";
import { foldedStatement } from "../text";

/** What a column of a dimension, or of one of its facets, may be headed; compared by letters and digits. */
const HEADINGS: Readonly<Record<Dimension, readonly string[]>> = {
  Capabilities: ["Capabilities", "Capability", "Key capabilities"],
  "Market orientation": ["Market orientation", "Orientation"],
  "Service strategy": ["Service strategy", "Service strategies", "Strategy", "Strategies"],
  "Mode of coordination": [
    ...["Mode of coordination", "Modes of coordination", "Coordination", "Coordination mode", "Form"],
    ...["Form of agreement", "Agreement", "Duration", "Levels", "Closeness"],
  ],
  Integration: ["Integration", "Type of integration", "Types of integration", "Direction", "Direction of integration"],
  "Interfirm adaptation": [
    "Interfirm adaptation",
    "Inter-firm adaptation",
    "Adaptation",
    "Extent",
    "Extent of adaptation",
  ],
  Structure: ["Structure", "Place of work", "Customer contact", "Service provision"],
};

const BY_HEADING: ReadonlyMap<string, Dimension> = new Map(
  Object.entries(HEADINGS).flatMap(([dimension, headings]) =>
    headings.map((heading) => [foldedStatement(heading), dimension as Dimension]),
  ),
);
const BY_NAME = new Map(NAMES.map((name) => [foldedStatement(name), name]));

/** A heading as it is compared: letters and digits, without what stands in brackets: "Integration (Chandler, 1990)". */
export function foldedHeading(value: unknown): string {
  return foldedStatement(String(value).replace(/\([^()]*\)|\[[^[\]]*\]/g, " "));
}

/** The dimension that a heading names, by itself or by one of its facets; null where it names none. */
export function dimensionNamed(value: unknown): Dimension | null {
  return BY_HEADING.get(foldedHeading(value)) ?? null;
}

/** The constellation that a text names, in any case and with or without hyphens; null where it names none. */
export function constellationNamed(value: unknown): ConstellationName | null {
  return BY_NAME.get(foldedStatement(value)) ?? null;
}
