import type { Key } from "../../../methods/hvm";
import { foldedName, isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { ColumnRole } from "../declared/declarations";
import type { ReadRequest } from "./reading";

/** What the user says of columns by their headers: it goes before whatever would be recognised. */
export class AskedRoles {
  private readonly roles = new Map<string, ColumnRole["role"]>();
  private readonly items = new Map<string, number>();
  /** Header of the firm column, if the user named one; likewise of the respondent column. */
  readonly firm: string | undefined;
  readonly respondent: string | undefined;
  /** Tables of codings have the firm column that the user named: answers need not have it. */
  firmIsOfCodings = false;

  /** @throws {HvmError} when an item is named that the key does not have */
  constructor({ columns = [], firmColumn }: Pick<ReadRequest, "columns" | "firmColumn">, key: Key) {
    for (const { header, role, item } of columns) {
      this.roles.set(foldedName(header), role);
      if (role === "item") this.items.set(foldedName(header), indexOf(key, item, header));
    }
    this.firm = firmColumn ?? columns.find(({ role }) => role === "firm")?.header;
    this.respondent = columns.find(({ role }) => role === "respondent")?.header;
  }

  /** The header that the user named for the firm column, where it holds for answers with these headers. */
  firmAmong(headers: ReadonlyMap<number, unknown>): string | undefined {
    const { firm, firmIsOfCodings } = this;
    if (firm === undefined || !firmIsOfCodings) return firm;
    return [...headers.values()].some((header) => foldedName(header) === foldedName(firm)) ? firm : undefined;
  }

  /** What the user says a column of that header is; undefined where nothing was said. */
  roleOf(header: unknown): ColumnRole["role"] | undefined {
    return this.roles.size === 0 || isBlank(header) ? undefined : this.roles.get(foldedName(header));
  }

  /** The headers of which the user says something, folded. */
  get headers(): readonly string[] {
    return [...this.roles.keys()];
  }

  /** The index of the item that the user says the header names. */
  itemOf(header: unknown): number | undefined {
    return this.items.size === 0 ? undefined : this.items.get(foldedName(header));
  }
}

function indexOf(key: Key, item: string | undefined, header: string): number {
  const index = key.items.findIndex((each) => foldedName(each.item) === foldedName(item ?? ""));
  if (index >= 0) return index;
  const choices = key.items.map((each) => each.item);
  throw failed("item-not-in-key", { header, item: item ?? "", choices });
}
