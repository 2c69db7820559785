import { foldedName } from "../../cells/text";
import type { ColumnPreview, ColumnRole, TablePreview } from "../../excel";

/** A column as a user may change its meaning: each header once, as a role is given by header. */
export interface MeaningfulColumn {
  readonly cell: string;
  readonly sheet: string;
  readonly header: string;
  readonly recognised: ColumnPreview;
}

/** The columns of all tables, each header once, in order; those without a header cannot be named and are left out. */
export function columnsToName(preview: readonly TablePreview[]): MeaningfulColumn[] {
  const columns = new Map<string, MeaningfulColumn>();
  for (const { sheet, columns: all } of preview) {
    for (const recognised of all) {
      const { header, cell } = recognised;
      const folded = foldedName(header);
      if (folded !== "" && !columns.has(folded)) columns.set(folded, { cell, sheet, header, recognised });
    }
  }
  return [...columns.values()];
}

/** Those whose header holds the search. */
export function headed(all: readonly MeaningfulColumn[], search: string): readonly MeaningfulColumn[] {
  return all.filter(({ header }) => header.toLowerCase().includes(search.toLowerCase()));
}

/** What a choice of meaning is called in a list: "", "firm", "respondent", "leave out", "item:Q3". "" is "as recognised". */
export type Meaning = string;

export function meaningOf(header: string, roles: readonly ColumnRole[]): Meaning {
  const role = roles.find((each) => foldedName(each.header) === foldedName(header));
  return role === undefined ? "" : role.role === "item" ? `item:${role.item ?? ""}` : role.role;
}

/** The roles with one header's changed; "" takes the user's word back. */
export function withMeaning(roles: readonly ColumnRole[], header: string, meaning: Meaning): ColumnRole[] {
  const others = roles.filter((each) => foldedName(each.header) !== foldedName(header));
  if (meaning === "") return others;
  if (meaning.startsWith("item:")) return [...others, { header, role: "item", item: meaning.slice(5) }];
  return [...others, { header, role: meaning as "firm" | "respondent" | "leave out" }];
}

/** The roles with this header as the firm's, and no other. */
export function asTheFirm(roles: readonly ColumnRole[], header: string): ColumnRole[] {
  return withMeaning(
    roles.filter(({ role }) => role !== "firm"),
    header,
    "firm",
  );
}

/** The columns of the first table in which it is not plain which one names the firm. */
export function firmsToChoose(preview: readonly TablePreview[]): readonly ColumnPreview[] {
  const all = preview.map(({ columns }) => columns.filter(({ firms, header }) => firms !== undefined && header !== ""));
  return all.find((columns) => columns.length > 0) ?? [];
}

/** The roles with these headers said to be items, one after the other; further headers or items stay as they are. */
export function inOrder(
  roles: readonly ColumnRole[],
  headers: readonly string[],
  items: readonly { readonly item: string }[],
): ColumnRole[] {
  const pairs = headers.slice(0, items.length).map((header, i) => [header, items[i]!.item] as const);
  return pairs.reduce<ColumnRole[]>((all, [header, item]) => withMeaning(all, header, `item:${item}`), [...roles]);
}

/** What a column was taken for, in words. */
export function recognisedWords({ role, item }: ColumnPreview): string {
  return role === "item" && item !== null ? `item ${item}` : role;
}
