import { mergeClasses } from "@fluentui/react-components";
import { useNumberTableStyles } from "./NumberTable.styles";

interface Row {
  readonly title: string;
  readonly numbers: readonly string[];
  /** The row that the others lead to. */
  readonly bold?: boolean;
}

interface Props {
  /** What the numbers are, said where it cannot be seen. */
  readonly caption: string;
  /** Of the titles, then of each column of numbers. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Numbers in columns, with a title to each row. */
export function NumberTable({ caption, headings, rows }: Props) {
  const styles = useNumberTableStyles();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, i) => (
            <th key={heading} scope="col" className={mergeClasses(styles.head, i > 0 && styles.number)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, numbers, bold }) => (
          <tr key={title}>
            <th scope="row" className={mergeClasses(styles.cell, bold && styles.bold)}>
              {title}
            </th>
            {numbers.map((number, i) => (
              <td key={i} className={mergeClasses(styles.cell, styles.number, bold && styles.bold)}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
