import { isAnswer, VPDS, type Study } from "../../../methods/hvm";
import { shownName } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { HvmError } from "../../errors";
import { refuseTableAbove } from "../recognise/above";
import { agreed } from "../recognise/agree";
import type { Table } from "../recognise/table";
import { AnswerCollector } from "./collect";
import type { AnswerArea } from "./area";
import { Duplicates } from "./duplicates";
import { OneStudy } from "./one-study";
import type { OpenReading } from "../ground/open-reading";
import type { ProfilePlaces, RespondentPlace } from "../ground/places";
import type { Previewed } from "./preview";
import type { Layout, Reading, Source } from "../ground/reading";
import { leftOutAnswers } from "../recognise/unnamed";
import { noteAbsentItems, RespondentRows } from "./respondents";
import { listWithoutFirm } from "../recognise/header/list-header";
import { assignRoles, nameColumns, type RespondentTable } from "../recognise/roles";

/** What came of the chosen tables. */
interface Read {
  readonly content: Pick<Reading, "study" | "layout" | "sources" | "leftOut" | "lines">;
  readonly areas: readonly AnswerArea[];
  readonly places: { readonly respondents: readonly RespondentPlace[]; readonly profiles: ProfilePlaces | null };
  readonly previewed: readonly Previewed[];
}

/** Reads the chosen tables into one study. What reads lists and six values a firm is loaded where there are any. */
export class TableReader {
  constructor(
    private readonly reading: OpenReading,
    private readonly tables: readonly Table[],
  ) {}

  async read(): Promise<Read> {
    const { kind } = this.tables[0] as Table;
    for (const { header } of this.tables) refuseTableAbove(header);
    if (kind === "items") return this.readRespondents();
    if (this.tables.length > 1) throw failed("several-lists", { sheets: this.sheets });
    return kind === "long" ? this.readLong() : this.readProfiles();
  }

  private readRespondents(): Read {
    const { reading } = this;
    const tables = this.tables.flatMap((t) => (t.kind === "items" ? [assignRoles(t.header, reading)] : []));
    const named = agreed(tables, reading.problems);
    const first = named[0] as RespondentTable;
    const firmless = named.filter(({ firmColumn }) => firmColumn === null).length;
    const collector = new AnswerCollector(first.items, reading.keepsPlaces);
    const study = new OneStudy();
    const duplicates = new Duplicates(reading.problems, study);
    const areas = named.map((table) => new RespondentRows(reading, table, collector, duplicates).read());
    study.judge(reading.sheetsAsked, reading.problems);
    noteAbsentItems(first, reading, leftOutAnswers(first));
    if (firmless === 1) this.noteSingleFirm(first);
    const layout: Layout = firmless > 1 ? "sheet per firm" : first.block.transposed ? "item rows" : "respondent rows";
    return {
      content: {
        study: this.studyOf(collector),
        lines: collector.lines,
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
    return new Map(items.map((item, i) => [itemColumns[i]!, this.reading.key.items[item]!.item]));
  }

  private noteSingleFirm({ block, range, mightNameFirm }: RespondentTable): void {
    const { sheet } = block;
    this.reading.problems.say("one-firm", { sheet, cell: range }, { sheet, perhaps: mightNameFirm });
  }

  private async readLong(): Promise<Read> {
    const { header } = this.tables[0] as Table;
    const named = nameColumns(header, this.reading);
    if (named.firmColumn === null) throw listWithoutFirm(header);
    const { LongRows } = await import("./list/long");
    const list = new LongRows(this.reading, header, named);
    const { table } = list;
    const { collector, area } = list.read();
    noteAbsentItems({ block: table.block, range: table.range, items: collector.items }, this.reading);
    return {
      content: {
        study: this.studyOf(collector),
        lines: collector.lines,
        layout: "long",
        sources: sourcesOf([table]),
        leftOut: [...table.leftOut],
      },
      areas: [area],
      places: { respondents: collector.places, profiles: null },
      previewed: [{ ...table, headerRow: header.row, items: new Map(header.columns.map((column) => [column, null])) }],
    };
  }

  private async readProfiles(): Promise<Read> {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.reading);
    const { ProfileRows } = await import("./profiles");
    const { study, places, area } = new ProfileRows(this.reading, header, table).read();
    if (study.firms.length === 0) this.refuseNobody();
    if (study.profiles.every((profile) => profile.every((value) => value === null))) {
      const { block, range } = table;
      throw failed("no-answers-found", { looked: "in the profiles", sheet: block.sheet, range });
    }
    const content = { study, layout: "profiles", sources: sourcesOf([table]), leftOut: [...table.leftOut] } as const;
    const items = new Map(header.columns.map((column, vpd) => [column, VPDS[vpd]!]));
    const previewed = [{ ...table, headerRow: header.row, items }];
    return { content, areas: [area], places: { respondents: [], profiles: places }, previewed };
  }

  private studyOf(collector: AnswerCollector): Study {
    if (collector.count === 0) this.refuseNobody();
    const answers = this.reading.meanings.onScale(this.reading.leavingOut.withoutEmptied(collector.table()));
    if (!answers.codes.some(isAnswer)) throw this.noAnswers(collector.count);
    return { kind: "answers", key: this.reading.key, answers };
  }

  private refuseNobody(): void {
    if (this.reading.leavingOut.list.length > 0) throw failed("all-left-out", { sheets: this.sheets });
  }

  private noAnswers(respondents: number): HvmError {
    const refused = this.reading.problems.list.filter(({ severity }) => severity === "refused");
    const [first] = refused;
    const inWords = refused.filter(({ code }) => code === "answer-not-understood");
    const words = new Map<string, number>();
    for (const { value } of inWords) words.set(shownName(value), (words.get(shownName(value)) ?? 0) + 1);
    return failed("no-answers-found", {
      looked: "beside the items",
      sheets: this.sheets,
      respondents,
      refused: first ? { count: refused.length, first: `${first.cell ?? ""} ${first.problem}` } : null,
      words: [...words].sort((a, b) => b[1] - a[1]),
      firstWord: inWords[0]?.cell ?? null,
    });
  }

  private get sheets(): string[] {
    return this.tables.map(({ sheet }) => sheet.block.sheet);
  }
}

function sourcesOf(tables: readonly { block: { sheet: string }; range: string }[]): Source[] {
  return tables.map(({ block, range }) => ({ sheet: block.sheet, range }));
}
