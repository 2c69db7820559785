import {
  type AssessOptions,
  DEFAULT_KEY,
  DEFAULT_OPTIONS,
  type Figures,
  figuresOf,
  FLAT_REASON,
  missingReason,
  type Six,
  type Study,
  VPDS,
  sixAt,
} from "../methods/hvm";
import { readAnswers } from "./answers";
import { type Argument, type Cell, type Cells, optional, required } from "./cells";
import { CellError, notAllowed, notAvailable } from "./errors";
import { keyGiven } from "./key";
import { type Profile, readProfile } from "./profiles";

export type Kind = "answers" | "scores" | "percentages";

/** Firms whose figures are computed together. */
interface Group {
  readonly kind: Kind;
  readonly study: Study;
  /** For each firm of the study: its row of the result. */
  readonly places: readonly number[];
}

/** What a function is asked about: firms by their answers or profiles, one row of the result each. */
export interface Subject {
  readonly name: string;
  readonly size: number;
  readonly groups: readonly Group[];
  /** By row of the result: why the firm there cannot be read. */
  readonly errors: ReadonlyMap<number, CellError>;
}

/**
 * Tells profiles and answers apart and reads them.
 *
 * With a key, the cells are answers, whatever their number of columns: that is how six columns are told apart. Without one, six
 * columns (or six cells in one column) are profiles, and as many columns as our own key has items are answers.
 */
export function subjectGiven(name: string, value: unknown, key: unknown, firms: unknown): Subject {
  const data = required(name, value);
  const keyCells = optional("key", key);
  const firmCells = optional("firms", firms);
  if (keyCells !== null) return answersOf(data, keyCells, firmCells);
  if (data.height === 6 && data.width === 1) return profilesOf(data.asRow(), firmCells);
  if (data.width === 6) return profilesOf(data, firmCells);
  if (data.width === DEFAULT_KEY.items.length) return answersOf(data, null, firmCells);
  throw notAllowed(
    `${name} has ${data.size}. Give six scores or percentages (A to F) in a row, or answers: a row per respondent and ` +
      `${DEFAULT_KEY.items.length} columns, one for each item, or as many as the key has that you give.`,
  );
}

/** Answers only: six columns without a key are refused. */
export function answersGiven(name: string, value: unknown, key: unknown, firms: unknown): Subject {
  return answersOf(required(name, value), optional("key", key), optional("firms", firms));
}

function answersOf(data: Argument, keyCells: Argument | null, firms: Argument | null): Subject {
  const key = keyCells === null ? DEFAULT_KEY : keyGiven(keyCells);
  const { study, errors } = readAnswers(data, key, firms);
  const places = study.answers.firms.map((_, firm) => firm);
  return { name: data.name, size: places.length, groups: [{ kind: "answers", study, places }], errors };
}

function profilesOf(data: Argument, firms: Argument | null): Subject {
  if (firms !== null) {
    throw notAllowed(`firms goes with answers. In ${data.name} each row of six is a firm already: leave firms out.`);
  }
  const errors = new Map<number, CellError>();
  const profiles = data.rows.map((_, row) => readProfile(data, row));
  for (const [row, profile] of profiles.entries()) if (profile instanceof CellError) errors.set(row, profile);
  const groups = (["scores", "percentages"] as const).map((unit): Group => {
    const has = (profile: Profile | CellError) => !(profile instanceof CellError) && profile.unit === unit;
    const places = [...profiles.keys()].filter((row) => has(profiles[row]!));
    const firms = places.map((row) => `Row ${row + 1}`);
    const values = places.map((row) => (profiles[row] as Profile).values);
    return { kind: unit, study: { kind: "profiles", unit, firms, profiles: values }, places };
  });
  return { name: data.name, size: data.height, groups: groups.filter(({ places }) => places.length > 0), errors };
}

/** One firm among the figures of its group. */
export interface Firm {
  readonly kind: Kind;
  readonly figures: Figures;
  readonly index: number;
}

/** A row of cells for each firm; where there is an error, it fills the row. */
export function perFirm(
  subject: Subject,
  options: AssessOptions,
  width: number,
  cellsOf: (firm: Firm) => readonly Cell[] | CellError,
): Cells {
  const rows = Array.from({ length: subject.size }, (): readonly Cell[] => []);
  const chosen = { ...DEFAULT_OPTIONS, ...options };
  for (const { kind, study, places } of subject.groups) {
    const figures = figuresOf(study, chosen);
    for (const [index, place] of places.entries()) {
      if (subject.errors.has(place)) continue;
      const cells = cellsOf({ kind, figures, index });
      rows[place] = cells instanceof CellError ? Array<Cell>(width).fill(cells) : cells;
    }
  }
  for (const [row, error] of subject.errors) rows[row] = Array<Cell>(width).fill(error);
  return rows;
}

/** The six figures of a firm. */
export function six(figures: Float64Array, index: number): Six<number> {
  return sixAt(figures, 6 * index);
}

/** Why the firm has no complete profile; null if it has. */
export function incomplete({ kind, figures, index }: Firm): CellError | null {
  const levels = six(figures.levels, index);
  const vpds = VPDS.filter((_, v) => Number.isNaN(levels[v]));
  return vpds.length === 0 ? null : notAvailable(missingReason(vpds, kind));
}

/** Why the firm has no class; null if it has, or a tie. */
export function unclassifiable(firm: Firm): CellError | null {
  return incomplete(firm) ?? (firm.figures.flat[firm.index] ? notAvailable(FLAT_REASON) : null);
}
