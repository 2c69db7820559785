import { mergeClasses } from "@fluentui/react-components";
import { PROPOSITIONS, type Six } from "../../methods/hvm";
import { NONE } from "../words/format";
import { useHeatStripStyles } from "./HeatStrip.styles";

export interface HeatRow {
  readonly firm: string;
  readonly values: Six<number | null>;
}

interface Props {
  readonly caption: string;
  readonly rows: readonly HeatRow[];
  readonly show: (value: number | null) => string;
  /** From 0 (cool) to 1 (warm). */
  readonly warmth: (value: number) => number;
  readonly isBest: (value: number, row: Six<number | null>) => boolean;
  readonly onFirm: (firm: string) => void;
}

/** At full warmth text still stands out 4.5 : 1 from its cell in both themes. */
const STRONGEST = 0.45;

/** A row a firm, a column a VPD, the warmer the higher. Every cell prints its number, so the table needs no other form. */
export function HeatStrip({ caption, rows, show, warmth, isBest, onFirm }: Props) {
  const styles = useHeatStripStyles();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.headFirm, styles.firmColumn)}>
            Firm
          </th>
          {PROPOSITIONS.map(({ vpd, dimension }) => (
            <th key={vpd} scope="col" className={styles.head}>
              <abbr title={dimension}>{vpd}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ firm, values }) => (
          <tr key={firm}>
            <th scope="row" className={styles.firm}>
              <button type="button" className={styles.name} title={firm} onClick={() => onFirm(firm)}>
                {firm}
              </button>
            </th>
            {values.map((value, v) => (
              <td key={v} className={styles.cell}>
                {value !== null && (
                  // eslint-disable-next-line no-restricted-syntax -- a value of the data, not a look
                  <span className={styles.warmth} style={{ opacity: STRONGEST * warmth(value) }} aria-hidden="true" />
                )}
                <span
                  className={mergeClasses(styles.number, value !== null && isBest(value, values) && styles.highest)}
                >
                  {value === null ? NONE : show(value)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
