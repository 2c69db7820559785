import { MOST_NAMES, list } from "../../../methods/words";
import { VPDS, type Key, type Study, isOnScale } from "../../../methods/hvm";
import { quoted } from "../../../cells/text";
import { HvmError } from "../../workbook/errors";
import { refuseTableAbove } from "../recognise/above";
import { agreed } from "../recognise/agree";
import type { AskedRoles } from "../ground/asked-roles";
import { severalLists, type Table } from "../recognise/choose";
import { AnswerCollector } from "./collect";
import type { AnswerArea } from "./dates";
import { Duplicates } from "./duplicates";
import type { ItemNames } from "../recognise/items";
import type { LeavingOut } from "./leaving-out";
import { LongRows } from "./long";
import type { ProfilePlaces, RespondentPlace } from "../ground/places";
import type { Previewed } from "./preview";
import type { Problems } from "../ground/problems";
import { readProfiles } from "./profiles";
import type { Layout, Reading, Source } from "../ground/reading";
import { noteAbsentItems, RespondentRows } from "./respondents";
import { assignRoles, nameColumns, type RespondentTable } from "../recognise/roles";

/** What came of the chosen tables. */
interface Read {
  readonly content: Pick<Reading, "study" | "layout" | "sources" | "leftOut">;
  readonly areas: readonly AnswerArea[];
  readonly places: { readonly respondents: readonly RespondentPlace[]; readonly profiles: ProfilePlaces | null };
  readonly previewed: readonly Previewed[];
}

/** Reads the chosen tables into one study. */
export class TableReader {
  constructor(
    private readonly tables: readonly Table[],
    private readonly names: ItemNames,
    private readonly key: Key,
    private readonly problems: Problems,
    private readonly asked: AskedRoles,
    private readonly leavingOut: LeavingOut,
    private readonly keepsPlaces: boolean,
  ) {}

  read(): Read {
    const { kind } = this.tables[0] as Table;
    for (const { header } of this.tables) refuseTableAbove(header);
    if (kind === "items") return this.readRespondents();
    if (this.tables.length > 1) throw severalLists(this.tables.map(({ sheet }) => sheet.block.sheet));
    return kind === "long" ? this.readLong() : this.readProfiles();
  }

  private readRespondents(): Read {
    const tables = this.tables.map(({ header }) =>
      assignRoles(header, this.names, this.key, this.problems, this.asked),
    );
    const first = tables[0] as RespondentTable;
    const named = agreed(tables, this.problems);
    const firmless = named.filter(({ firmColumn }) => firmColumn === null).length;
    const collector = new AnswerCollector(first.items, this.keepsPlaces);
    const duplicates = new Duplicates(this.problems);
    for (const table of named) {
      const { names, key, problems, leavingOut } = this;
      const firm = table.block.sheet;
      new RespondentRows(table, collector, duplicates, names, key, problems, firm, leavingOut).read();
    }
    noteAbsentItems(first, this.key, this.problems);
    if (firmless === 1) this.noteSingleFirm(first);
    const layout: Layout = firmless > 1 ? "sheet per firm" : first.block.transposed ? "item rows" : "respondent rows";
    const areas = named.map(({ block, headerRow, itemColumns }) => ({ block, headerRow, columns: [...itemColumns] }));
    return {
      content: {
        study: this.studyOf(collector),
        layout,
        sources: sourcesOf(named),
        leftOut: named.flatMap(({ leftOut }) => leftOut),
      },
      areas,
      places: { respondents: collector.places, profiles: null },
      previewed: named.map((table) => ({ ...table, items: this.itemsByColumn(table) })),
    };
  }

  private itemsByColumn({ itemColumns, items }: RespondentTable): Map<number, string> {
    return new Map(items.map((item, i) => [itemColumns[i]!, this.key.items[item]!.item]));
  }

  private noteSingleFirm({ block, range }: RespondentTable): void {
    this.problems.notice(
      "one-firm",
      { sheet: block.sheet, cell: range },
      `No column names the firm, so all answers were taken for one firm, ${quoted(block.sheet)}.`,
      "If there are several firms, add a column headed “Firm”.",
    );
  }

  private readLong(): Read {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.names, this.problems, this.asked);
    const { names, key, problems, leavingOut, keepsPlaces } = this;
    const collector = new LongRows(header, table, names, key, problems, leavingOut, keepsPlaces).read();
    noteAbsentItems({ block: table.block, range: table.range, items: collector.items }, this.key, this.problems);
    const areas = [{ block: table.block, headerRow: header.row, columns: [header.columns[1] as number] }];
    return {
      content: {
        study: this.studyOf(collector),
        layout: "long",
        sources: sourcesOf([table]),
        leftOut: [...table.leftOut],
      },
      areas,
      places: { respondents: collector.places, profiles: null },
      previewed: [{ ...table, headerRow: header.row, items: new Map(header.columns.map((column) => [column, null])) }],
    };
  }

  private readProfiles(): Read {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.names, this.problems, this.asked);
    const { study, places } = readProfiles(header, table, this.problems, this.leavingOut, this.keepsPlaces);
    if (study.firms.length === 0) this.refuseNobody();
    if (study.profiles.every((profile) => profile.every((value) => value === null))) {
      throw new HvmError(
        "no-answers-found",
        `Sheet "${table.block.sheet}" has columns for six values per firm (${table.range}), but no usable value in them. Enter scores from 1 to 5, or percentages that sum to 100.`,
      );
    }
    const areas = [{ block: table.block, headerRow: header.row, columns: header.columns }];
    const content = { study, layout: "profiles", sources: sourcesOf([table]), leftOut: [...table.leftOut] } as const;
    const items = new Map(header.columns.map((column, vpd) => [column, VPDS[vpd]!]));
    const previewed = [{ ...table, headerRow: header.row, items }];
    return { content, areas, places: { respondents: [], profiles: places }, previewed };
  }

  private studyOf(collector: AnswerCollector): Study {
    if (collector.count === 0) this.refuseNobody();
    const answers = this.leavingOut.withoutEmptied(collector.table());
    if (!answers.codes.some(isOnScale)) throw this.noAnswers(collector.count);
    return { kind: "answers", key: this.key, answers };
  }

  private refuseNobody(): void {
    if (this.leavingOut.list.length === 0) return;
    throw new HvmError(
      "all-left-out",
      `All respondents on ${list(
        this.tables.map(({ sheet }) => quoted(sheet.block.sheet)),
        MOST_NAMES,
      )} are left out, as you wished. Let at least one count.`,
    );
  }

  private noAnswers(respondents: number): HvmError {
    const refused = this.problems.list.filter(({ severity }) => severity === "refused");
    const where = this.tables.map(({ sheet }) => quoted(sheet.block.sheet));
    const example = refused[0]
      ? ` The first of ${refused.length} refused: ${refused[0].cell ?? ""} ${refused[0].problem}`
      : "";
    return new HvmError(
      "no-answers-found",
      `The items were found on ${list(where, MOST_NAMES)}, but no answer from 1 to 5 ${respondents > 0 ? `among ${respondents} respondents` : "beside them"}.${example} Enter the answers as 1 to 5, or as the words of the scale.`,
    );
  }
}

function sourcesOf(tables: readonly { block: { sheet: string }; range: string }[]): Source[] {
  return tables.map(({ block, range }) => ({ sheet: block.sheet, range }));
}
