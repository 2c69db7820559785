import {
  type Footprints,
  type MeasureName,
  nearestTo,
  secondTo,
  splitDistance,
  PROPOSITIONS,
  vpdInWords,
} from "../../methods/hvm";
import { alternatives } from "../../methods/words";
import type { Cells } from "../cells";
import { notAvailable } from "../errors";
import { incomplete, perFirm, six, type Subject, unclassifiable } from "../subject";

/** How distances are to be taken. */
export interface Against {
  readonly measure: MeasureName;
  readonly footprints: Footprints;
}

/** The nearest proposition; "A / B" on a tie. */
export function classify(subject: Subject, against: Against): Cells {
  return perFirm(
    subject,
    against,
    1,
    (firm) => unclassifiable(firm) ?? [alternatives(nearestTo(firm.figures, firm.index))],
  );
}

/** The second nearest proposition, or all that share the second place; "#N/A" on a tie for the first. */
export function runnerUp(subject: Subject, against: Against): Cells {
  return perFirm(subject, against, 1, (firm) => {
    const error = unclassifiable(firm);
    if (error) return error;
    const second = secondTo(firm.figures, firm.index);
    if (second.length > 0) return [alternatives(second)];
    return notAvailable(`Equally close to ${nearestTo(firm.figures, firm.index).join(" and ")}: nothing is second.`);
  });
}

export function margin(subject: Subject, against: Against): Cells {
  return perFirm(subject, against, 1, (firm) => unclassifiable(firm) ?? [firm.figures.margins[firm.index]!]);
}

/** Six distances a firm. Euclidean, city-block and cosine distances exist for flat profiles, too. */
export function distances(subject: Subject, against: Against): Cells {
  return perFirm(subject, against, 6, (firm) => {
    const values = six(firm.figures.distances, firm.index);
    return Number.isNaN(values[0]) ? unclassifiable(firm)! : values;
  });
}

/** The distance to one footprint, by its place in the order A–F. */
export function distanceTo(subject: Subject, proposition: number, against: Against): Cells {
  return distances(subject, against).map((row) => [row[proposition]!]);
}

/** Elevation, scatter, shape and the six contributions, below their headings. */
export function explain(subject: Subject, proposition: number, footprints: Footprints): Cells {
  const footprint = footprints[proposition]!;
  const rows = perFirm(subject, { footprints }, 9, (firm) => {
    const lacking = incomplete(firm);
    if (lacking) return lacking;
    const split = splitDistance(six(firm.figures.percentages, firm.index), footprint);
    return [split.elevation, split.scatter, split.shape, ...split.contributions];
  });
  const headings = PROPOSITIONS.map(vpdInWords);
  return [["Elevation", "Scatter", "Shape", ...headings], ...rows];
}
