import { SheetsUIMenuSchema } from "@univerjs/sheets-ui";

/** What the person may not do here, by Univer's commands: the host keeps no track of it. */
export const REFUSED =
  /^sheet\.command\.(?!(insert|remove)-sheet)((insert|remove|delete|move|copy)-(row|col|multi|range-move|rows|cols|sheet)|set-worksheet-order|remove-row|remove-col|delete-range|insert-range|insert-row|insert-col)/;

/** Entries that would do nothing here: what is refused, the menus of such entries alone, and Univer's own protection. */
const DEAD = [REFUSED, /^sheet\.menu\.(cell-insert|delete)$/, /protect|permission/i];

/** What Univer is told of its context menus. */
export const MENU: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  keysOf(SheetsUIMenuSchema)
    .filter((key) => DEAD.some((pattern) => pattern.test(key)))
    .map((key) => [key, { hidden: true }]),
);

/** The names of all entries, wherever they stand. */
function keysOf(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null ? [key, ...keysOf(inner)] : [],
  );
}
