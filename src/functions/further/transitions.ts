import { changeOf } from "../../methods/hvm/analyses/transition/kind";
import { gapOf } from "../../methods/hvm/analyses/transition/gap";
import { roadTo } from "../../methods/hvm/analyses/transition/road";
import { changeWords } from "../../methods/hvm/analyses/transition/words";
import { list } from "../../methods/words";
import { type Argument, type Cell, type Cells, isEmpty, optional, required } from "../cells";
import { footprintsGiven, propositionGiven, propositionsIn } from "../choices";
import { CellError, notAllowed, notAvailable } from "../errors";
import type { ExcelFunction } from "../function";
import * as P from "../parameters";
import { perFirm, six, type Subject, subjectGiven, unclassifiable } from "../subject";

const HVM1 = "{2.5,3.4,3.54,2.38,3.29,4.88}";
const NO_SHAPE = "an empty cell or a 0 in the profile; no answer on one of the six dimensions; all six alike";

/** From the current to the desired proposition. */
export const OF_TRANSITIONS: readonly ExcelFunction[] = [
  {
    id: "TRANSITION",
    description:
      "Says what going from one proposition to another asks of a firm: realistic, incremental, difficult, radical or major, and why.",
    parameters: [P.CURRENT_CELLS, P.DESIRED_CELLS],
    result:
      "the verdict of the HVM paper on that kind of transition, which is explained below the functions; and what changes",
    notAvailable: "current is a tie, which is no single starting point; desired is blank",
    example: ['=HVM.TRANSITION("Socialisors","Innovators")', '"major: other discipline, soft to hard"'],
    compute: (current, desired) =>
      transitions(required(P.CURRENT_CELLS.name, current), required(P.DESIRED_CELLS.name, desired)),
  },
  {
    id: "GAP",
    description:
      "Gives, A to F, how much more (or less, below 0) weight a firm would need for the shape of the desired footprint.",
    parameters: [P.PROFILE, P.DESIRED, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "six numbers in points of the scale that sum to 0, at the firm's own mean and steepness",
    notAvailable: NO_SHAPE,
    example: [`=HVM.GAP(${HVM1},"Innovators")`, "{2.38…,0.442…,-0.433…,0.665…,-0.612…,-2.44…}"],
    compute: (data, desired, footprints, key, firms) =>
      gaps(
        subjectGiven(P.PROFILE.name, data, key, firms),
        propositionGiven(desired, P.DESIRED.name),
        footprintsGiven(optional(P.FOOTPRINTS_CELLS.name, footprints)),
      ),
  },
  {
    id: "ROAD",
    description:
      "Gives what share of the straight way to the shape of the desired footprint must be gone until that is the nearest.",
    parameters: [P.PROFILE, P.DESIRED, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "0 (it is nearest already) to 1, under the correlation distance",
    notAvailable: NO_SHAPE,
    example: [`=HVM.ROAD(${HVM1},"Innovators")`, "0.537…"],
    compute: (data, desired, footprints, key, firms) =>
      roads(
        subjectGiven(P.PROFILE.name, data, key, firms),
        propositionGiven(desired, P.DESIRED.name),
        footprintsGiven(optional(P.FOOTPRINTS_CELLS.name, footprints)),
      ),
  },
];

type Wished = (subject: Subject, desired: number, footprints: ReturnType<typeof footprintsGiven>) => Cells;

/** Score points; percentages are refused, as they have no points of the scale. */
const gaps: Wished = (subject, desired, footprints) =>
  perFirm(subject, { footprints }, 6, (firm) => {
    if (firm.kind === "percentages") {
      return notAllowed(`GAP needs scores from 1 to 5, and ${subject.name} holds percentages here.`);
    }
    return unclassifiable(firm) ?? gapOf(six(firm.figures.scores, firm.index), footprints[desired]!).gapScore;
  });

const roads: Wished = (subject, desired, footprints) =>
  perFirm(subject, { footprints }, 1, (firm) => {
    const lacking = unclassifiable(firm);
    return lacking ?? [roadTo(six(firm.figures.levels, firm.index), desired, footprints)!.share];
  });

/** Cell by cell; one desired proposition may serve for all. */
function transitions(current: Argument, desired: Argument): Cells {
  const single = desired.height === 1 && desired.width === 1;
  if (!single && (desired.height !== current.height || desired.width !== current.width)) {
    throw notAllowed(
      `desired has ${desired.size}, and current ${current.size}. Use one cell, or as many as current has.`,
    );
  }
  return current.rows.map((cells, row) =>
    cells.map((_, column) => transition(current, desired, [row, column], single ? [0, 0] : [row, column])),
  );
}

type Place = readonly [row: number, column: number];

function transition(current: Argument, desired: Argument, from: Place, to: Place): Cell {
  if (isEmpty(desired.at(...to))) return notAvailable(`${desired.place(...to)} is blank: no desired proposition.`);
  const [starts, wishes] = [propositionsIn(current, ...from), propositionsIn(desired, ...to)];
  if (starts instanceof CellError) return starts;
  if (wishes instanceof CellError) return wishes;
  if (wishes.length > 1) return notAllowed(`${desired.place(...to)} names ${wishes.length} propositions. Use one.`);
  if (starts.length > 1) {
    return notAvailable(`Equally close to ${list(starts.map(({ name }) => name))}: no single starting point.`);
  }
  return changeWords(changeOf(starts[0]!.name, wishes[0]!.name));
}
