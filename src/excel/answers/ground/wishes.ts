import { PROPOSITIONS, type PropositionName } from "../../../methods/hvm";
import { isBlank, nameAsSeen, shownName } from "../../../cells/text";
import { propositionStated } from "../../../cells/vpd";
import { addressIn, valueThroughMerge, type Block } from "./block";
import { wishHeader } from "./headers";
import type { Place, Problems } from "./problems";
import type { WishColumn } from "./reading";

/** A column beside the answers (a row, where items run down) in which respondents say what their firm wishes to be. */
export interface WishColumnIn extends WishColumn {
  /** In the block as it is turned. */
  readonly column: number;
}

interface Stated {
  /** The first cell that states a wish of the firm. */
  readonly place: Place;
  /** Who wishes for each proposition, by its place. */
  readonly by: Map<number, Set<string>>;
}

/** The wishes that stand beside the answers: one counts where all respondents of the firm who state one agree. */
export class Wishes {
  private readonly used = new Map<string, WishColumn>();
  private readonly stated = new Map<string, Stated>();

  /** @param serves whether such a column is read: not if the sheet HVM Firms has the wishes */
  constructor(
    private readonly serves: boolean,
    private readonly problems: Problems,
  ) {}

  /** The first column headed so, by the headers of columns of which nothing else is known. */
  columnIn(block: Block, headerRow: number, headers: ReadonlyMap<number, unknown>): WishColumnIn | null {
    const found = this.serves ? [...headers].filter(([, header]) => wishHeader(header)) : [];
    const [first, ...rest] = found.map(([column, header]) => {
      return { column, sheet: block.sheet, cell: addressIn(block, headerRow, column), header: shownName(header) };
    });
    for (const { sheet, cell, header } of rest)
      this.problems.say("firms-column-unread", { sheet, cell }, { because: "twice", header, earlier: first! });
    return first ?? null;
  }

  /** Takes what a row states; `who` tells respondents of a firm apart. */
  take({ column, sheet, cell, header }: WishColumnIn, block: Block, row: number, firm: unknown, who: string): void {
    this.used.set(`${sheet}!${cell}`, { sheet, cell, header });
    const value = valueThroughMerge(block, row, column);
    if (isBlank(value)) return;
    const place = { sheet, cell: addressIn(block, row, column), value };
    const proposition = propositionStated(value);
    if (proposition < 0) return this.problems.say("proposition-unknown", place, { value });
    const name = nameAsSeen(firm);
    const stated = this.stated.get(name) ?? { place, by: new Map<number, Set<string>>() };
    this.stated.set(name, stated);
    stated.by.set(proposition, (stated.by.get(proposition) ?? new Set()).add(who));
  }

  /** What a firm wishes for; null, and said, where its respondents do not agree. */
  of(firm: string): PropositionName | null {
    const stated = this.stated.get(nameAsSeen(firm));
    if (stated === undefined) return null;
    const counts = [...stated.by]
      .map(([proposition, who]) => ({ proposition, respondents: who.size }))
      .sort((a, b) => b.respondents - a.respondents || a.proposition - b.proposition)
      .map(({ proposition, respondents }) => [PROPOSITIONS[proposition]!.name, respondents] as const);
    if (counts.length === 1) return counts[0]![0];
    this.problems.say("wishes-differ", stated.place, { firm, counts });
    return null;
  }

  /** The columns that were read. */
  get columns(): readonly WishColumn[] {
    return [...this.used.values()];
  }
}
