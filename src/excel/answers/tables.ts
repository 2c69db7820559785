import type { Key, Study } from "../../hvm";
import { listed, quoted } from "../../hvm/cells/text";
import { HvmError } from "../errors";
import { agreed } from "./agree";
import { differentTables, type Table } from "./choose";
import { AnswerCollector } from "./collect";
import type { AnswerArea } from "./dates";
import { Duplicates } from "./duplicates";
import type { ItemNames } from "./items";
import { LongRows } from "./long";
import type { Problems } from "./problems";
import { readProfiles } from "./profiles";
import type { Layout, LeftOut, ReadRequest, Source } from "./reading";
import { noteAbsentItems, RespondentRows } from "./respondents";
import { assignRoles, nameColumns, type RespondentTable } from "./roles";

/** Reads the chosen tables into one study. */
export class TableReader {
  constructor(
    private readonly tables: readonly Table[],
    private readonly names: ItemNames,
    private readonly key: Key,
    private readonly problems: Problems,
    private readonly request: ReadRequest,
  ) {}

  read(): { content: { study: Study; layout: Layout; sources: Source[]; leftOut: LeftOut[] }; areas: AnswerArea[] } {
    const { kind } = this.tables[0] as Table;
    if (kind === "items") return this.readRespondents();
    if (this.tables.length > 1) throw differentTables(this.tables.map(({ sheet }) => sheet.block.sheet));
    return kind === "long" ? this.readLong() : this.readProfiles();
  }

  private readRespondents(): ReturnType<TableReader["read"]> {
    const tables = this.tables.map(({ header }) =>
      assignRoles(header, this.names, this.key, this.problems, this.request.firmColumn),
    );
    const first = tables[0] as RespondentTable;
    const named = agreed(tables, this.problems);
    const firmless = named.filter(({ firmColumn }) => firmColumn === null).length;
    const collector = new AnswerCollector(first.items);
    const duplicates = new Duplicates(this.problems);
    for (const table of named) {
      new RespondentRows(table, collector, duplicates, this.names, this.key, this.problems, table.block.sheet).read();
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
    };
  }

  private noteSingleFirm({ block, range }: RespondentTable): void {
    this.problems.notice(
      "one-firm",
      { sheet: block.sheet, cell: range },
      `No column names the firm, so all answers were taken for one firm, ${quoted(block.sheet)}.`,
      "If there are several firms, add a column headed “Firm”.",
    );
  }

  private readLong(): ReturnType<TableReader["read"]> {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.names, this.problems, this.request.firmColumn);
    const collector = new LongRows(header, table, this.names, this.key, this.problems).read();
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
    };
  }

  private readProfiles(): ReturnType<TableReader["read"]> {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.names, this.problems, this.request.firmColumn);
    const study = readProfiles(header, table, this.problems);
    if (study.profiles.every((profile) => profile.every((value) => value === null))) {
      throw new HvmError(
        "no-answers-found",
        `Sheet "${table.block.sheet}" has columns for six values per firm (${table.range}), but no usable value in them. Enter scores from 1 to 5, or percentages that sum to 100.`,
      );
    }
    const areas = [{ block: table.block, headerRow: header.row, columns: header.columns }];
    return { content: { study, layout: "profiles", sources: sourcesOf([table]), leftOut: [...table.leftOut] }, areas };
  }

  private studyOf(collector: AnswerCollector): Study {
    const answers = collector.table();
    if (!answers.codes.some((code) => code >= 1 && code <= 5)) throw this.noAnswers(collector.count);
    return { kind: "answers", key: this.key, answers };
  }

  private noAnswers(respondents: number): HvmError {
    const refused = this.problems.list.filter(({ severity }) => severity === "refused");
    const where = this.tables.map(({ sheet }) => quoted(sheet.block.sheet));
    const example = refused[0]
      ? ` The first of ${refused.length} refused: ${refused[0].cell ?? ""} ${refused[0].problem}`
      : "";
    return new HvmError(
      "no-answers-found",
      `The items were found on ${listed(where)}, but no answer from 1 to 5 ${respondents > 0 ? `among ${respondents} respondents` : "beside them"}.${example} Enter the answers as 1 to 5, or as the words of the scale.`,
    );
  }
}

function sourcesOf(tables: readonly { block: { sheet: string }; range: string }[]): Source[] {
  return tables.map(({ block, range }) => ({ sheet: block.sheet, range }));
}
