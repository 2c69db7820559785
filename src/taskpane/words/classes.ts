import {
  type Assessment,
  type Discipline,
  type Proposition,
  type PropositionName,
  PROPOSITIONS,
} from "../../methods/hvm";
import { classedOf } from "./words";

export function propositionNamed(name: PropositionName): Proposition {
  return PROPOSITIONS.find((proposition) => proposition.name === name)!;
}

/** "Socialisors", "Innovators / Socialisors", "No class": as the sheets join alternatives. */
export function classWords(firm: Assessment): string {
  return classedOf(firm).join(" / ") || "No class";
}

/** "Customer Intimacy, soft value"; empty without a class. */
export function placeWords(firm: Assessment): string {
  const placed = classedOf(firm).map(propositionNamed);
  if (placed.length === 0) return "";
  const disciplines = new Set<Discipline>(placed.map(({ discipline }) => discipline));
  const values = new Set(placed.map(({ value }) => value.toLowerCase()));
  return `${[...disciplines].join(" / ")}, ${[...values].join(" / ")} value`;
}

/** "F Socialisation". */
export function vpdWords(vpd: number): string {
  const { vpd: letter, dimension } = PROPOSITIONS[vpd]!;
  return `${letter} ${dimension}`;
}

/** What a focus number means. */
export function focusWords(focus: number): string {
  return focus === 1
    ? "clear: one dimension stands out"
    : focus === 2
      ? "two dimensions near the top"
      : `none clear: ${focus} near the top`;
}
