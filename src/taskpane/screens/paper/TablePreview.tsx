import { mergeClasses } from "@fluentui/react-components";
import { type PaperTable, plainTable, tableHtml } from "../../../excel/report-text";
import { count } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { CopyRich } from "./CopyRich";
import { usePaperStyles } from "./Paper.styles";
import { Words } from "./Words";

/** So many rows are seen; all are copied. */
const SEEN = 12;

/** A table as it is copied, its first rows. */
export function TablePreview({ table }: { readonly table: PaperTable }) {
  const styles = usePartStyles();
  const own = usePaperStyles();
  const { number, title, headings, rows, note } = table;
  const left = rows.length - SEEN;
  return (
    <>
      <CopyRich action={`Copy Table ${number}`} rich={() => ({ html: tableHtml(table), text: plainTable(table) })}>
        <p className={own.words}>
          <strong>Table {number}</strong>
          <br />
          <i>{title}</i>
        </p>
        <div className={own.scroll} role="region" aria-label={`Table ${number}`} tabIndex={0}>
          <table className={own.table}>
            <thead>
              <tr>
                {headings.map((heading, i) => (
                  <th key={i} scope="col" className={mergeClasses(own.head, i === 0 && own.first)}>
                    <Words text={heading} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SEEN).map((row, r) => (
                <tr key={r}>
                  {row.map((value, i) =>
                    i === 0 ? (
                      <th key={i} scope="row" className={mergeClasses(own.cell, own.first)}>
                        {value}
                      </th>
                    ) : (
                      <td key={i} className={own.cell}>
                        {value}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={own.words}>
          <i>Note.</i> <Words text={note} />
        </p>
      </CopyRich>
      {left > 0 && <p className={styles.quiet}>{count(left, "more row is", "more rows are")} copied, too.</p>}
    </>
  );
}
