import { count } from "../../../methods/words";
import type { ColumnPreview, TablePreview } from "../../../excel";
import { usePreviewTableStyles } from "./PreviewTable.styles";

const COLUMNS_SHOWN = 40;

/** The beginning of a table of answers, with what each of its columns was taken for. */
export function PreviewTable({ table }: { readonly table: TablePreview }) {
  const styles = usePreviewTableStyles();
  // What is read comes first, as tools put a screenful of their own before it; and first of it, whose the answers are.
  const order = [...table.columns.keys()].sort(
    (a, b) => asideOf(table.columns[a]!) - asideOf(table.columns[b]!) || a - b,
  );
  const shown = order.slice(0, COLUMNS_SHOWN);
  const columns = shown.map((c) => table.columns[c]!);
  const label = `First rows of ${table.sheet}!${table.range}, ${count(table.columns.length, "column")}`;
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column, c) => (
              <th key={c} scope="col" title={column.header}>
                {column.header || column.cell}
                <span className={styles.role}>{roleWords(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={r}>
              {columns.map((column, c) => (
                <td key={c} className={column.role === "left out" ? styles.leftOut : undefined}>
                  {namesSomebody(column) ? <span className={styles.whole}>{row[shown[c]!]}</span> : row[shown[c]!]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ORDER: Readonly<Partial<Record<ColumnPreview["role"], number>>> = { firm: -2, respondent: -1, "left out": 1 };

/** The smaller, the sooner it is shown. */
function asideOf({ role }: ColumnPreview): number {
  return ORDER[role] ?? 0;
}

function namesSomebody({ role }: ColumnPreview): boolean {
  return role === "firm" || role === "respondent";
}

/** "item Q3" where the header says otherwise, else just what it is. */
function roleWords({ role, item, header }: ColumnPreview): string {
  return role === "item" && item !== null && item !== header ? `item ${item}` : role;
}
