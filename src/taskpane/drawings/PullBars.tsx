import { PROPOSITIONS, type Six, TOLERANCE, vpdHeading } from "../../methods/hvm";
import { useDrawingStyles } from "./drawings.styles";

interface Props {
  readonly label: string;
  /** Positive to the right: towards the class. */
  readonly pulls: Six<number>;
}

const ROW = 22;
const LEFT = 142;
const RIGHT = 300;

/** Six bars from a middle line: filled ones to the right pull towards the class, hollow ones to the left away from it. */
export function PullBars({ label, pulls }: Props) {
  const styles = useDrawingStyles();
  const middle = (LEFT + RIGHT) / 2;
  const most = Math.max(...pulls.map(Math.abs), TOLERANCE);
  const unit = (RIGHT - LEFT) / 2 / most;
  return (
    <svg className={styles.svg} viewBox={`0 0 300 ${6 * ROW}`} role="img" aria-label={label}>
      {PROPOSITIONS.map((proposition, v) => {
        const pull = pulls[v]!;
        const width = Math.abs(pull) * unit;
        const x = pull < 0 ? middle - width : middle;
        return (
          <g key={proposition.vpd}>
            <text className={styles.quiet} x={0} y={v * ROW + 15}>
              {vpdHeading(proposition)}
            </text>
            <rect className={pull < 0 ? styles.away : styles.towards} x={x} y={v * ROW + 5} width={width} height={12} />
          </g>
        );
      })}
      <line className={styles.footprintMark} x1={middle} x2={middle} y1={0} y2={6 * ROW} />
    </svg>
  );
}
