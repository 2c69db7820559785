import { PROCESSES, type ProcessName } from "../../../../methods/hvm";
import { isBlank } from "../../../../cells/text";
import { addressIn, type Block } from "../../ground/block";
import { firmHeader, processHeader, wishHeader } from "../../ground/headers";
import type { OpenReading } from "../../ground/open-reading";
import type { OwnColumns } from "../../ground/own-columns";

/** The sheet "HVM Firms": where its headings stand, and what each column is. */
export interface FirmsTable {
  readonly block: Block;
  /** −1: no row has the headings, so that nothing is read. */
  readonly header: number;
  readonly firm: number;
  /** Null where there is no such column. */
  readonly wish: number | null;
  /** The columns of processes, in the order of the method. */
  readonly processes: readonly { readonly process: ProcessName; readonly column: number }[];
}

/** Finds the first row that heads a column of firms and any other that is known. */
export function firmsTable(block: Block, own: OwnColumns): FirmsTable {
  const header = block.values.findIndex(
    (cells) =>
      cells.some((cell) => kindOf(cell) === "firm") &&
      cells.some((cell) => isFact(kindOf(cell)) || own.roleOf([cell]) === "segments"),
  );
  const kinds = (block.values[header] ?? []).map(kindOf);
  const at = (kind: Kind) => (kinds.includes(kind) ? kinds.indexOf(kind) : null);
  return {
    block,
    header,
    firm: kinds.indexOf("firm"),
    wish: at("wish"),
    processes: PROCESSES.flatMap((process) => {
      const column = at(process);
      return column === null ? [] : [{ process, column }];
    }),
  };
}

/** Says which columns are not read, or that the whole sheet is not. */
export function noteColumnsUnread({ block, header }: FirmsTable, { problems, own }: OpenReading): void {
  const { sheet } = block;
  if (header < 0) return problems.say("firms-sheet-unread", { sheet, cell: null });
  const cells = block.values[header] ?? [];
  const kinds = cells.map(kindOf);
  cells.forEach((value, column) => {
    const kind = kinds[column]!;
    const first = kinds.indexOf(kind);
    if (isBlank(value) || own.roleOf([value]) === "segments" || (kind !== null && first === column)) return;
    const place = { sheet, cell: addressIn(block, header, column), value };
    const earlier = { header: cells[first], cell: addressIn(block, header, first) };
    if (kind === null) problems.say("firms-column-unread", place, { because: "unknown", header: value });
    else problems.say("firms-column-unread", place, { because: "twice", header: value, earlier });
  });
}

type Kind = "firm" | "wish" | ProcessName | null;

function kindOf(header: unknown): Kind {
  if (isBlank(header)) return null;
  if (firmHeader(header) === 3) return "firm";
  return wishHeader(header) ? "wish" : (processHeader(header) ?? null);
}

function isFact(kind: Kind): boolean {
  return kind !== null && kind !== "firm";
}
