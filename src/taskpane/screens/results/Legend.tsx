import { useDrawingStyles } from "../../drawings/drawings.styles";
import { usePartStyles } from "../../parts/parts.styles";

/** Which line is which. */
export function Legend({ firm, footprint }: { readonly firm: string; readonly footprint: string | null }) {
  const styles = usePartStyles();
  const drawing = useDrawingStyles();
  const shape = { style: { display: "inline-block", verticalAlign: "middle", marginRight: 6 }, "aria-hidden": true };
  return (
    <ul className={styles.list}>
      <li className={styles.quiet}>
        <svg width="18" height="10" {...shape}>
          <rect className={drawing.firm} x="1" y="1" width="16" height="8" />
        </svg>
        VPD % of {firm}
      </li>
      {footprint && (
        <li className={styles.quiet}>
          <svg width="18" height="10" {...shape}>
            <line className={drawing.footprint} x1="0" x2="18" y1="5" y2="5" />
          </svg>
          Footprint of {footprint} (a tick in the bars)
        </li>
      )}
    </ul>
  );
}
