import { useDrawingStyles } from "../../drawings/drawings.styles";
import { usePartStyles } from "../../parts/parts.styles";
import { useLegendStyles } from "./Legend.styles";

/** Which line is which. */
export function Legend({ firm, footprint }: { readonly firm: string; readonly footprint: string | null }) {
  const styles = usePartStyles();
  const drawing = useDrawingStyles();
  const own = useLegendStyles();
  return (
    <ul className={styles.list}>
      <li className={styles.quiet}>
        <svg width="18" height="10" className={own.shape} aria-hidden="true">
          <rect className={drawing.firm} x="1" y="1" width="16" height="8" />
        </svg>
        VPD % of {firm}
      </li>
      {footprint && (
        <li className={styles.quiet}>
          <svg width="18" height="10" className={own.shape} aria-hidden="true">
            <line className={drawing.footprint} x1="0" x2="18" y1="5" y2="5" />
          </svg>
          Footprint of {footprint} (a tick in the bars)
        </li>
      )}
    </ul>
  );
}
