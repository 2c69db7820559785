import { PROPOSITIONS, type Six, vpdHeading } from "../../methods/hvm";
import { percent } from "../words/format";
import { useDrawingStyles } from "./drawings.styles";
import { axisTop } from "./scale";

interface Props {
  readonly label: string;
  readonly profile: Six<number>;
  readonly footprint: Six<number> | null;
}

const ROW = 22;
const LEFT = 142;
const RIGHT = 264;

/** A bar a VPD for the profile, with a tick where the footprint lies. */
export function Bars({ label, profile, footprint }: Props) {
  const styles = useDrawingStyles();
  const unit = (RIGHT - LEFT) / axisTop([...profile, ...(footprint ?? [])]);
  return (
    <svg className={styles.svg} viewBox={`0 0 300 ${6 * ROW}`} role="img" aria-label={label}>
      <line className={styles.grid} x1={LEFT} y1={0} x2={LEFT} y2={6 * ROW} />
      {PROPOSITIONS.map((proposition, v) => {
        const y = v * ROW;
        const mark = footprint === null ? null : LEFT + footprint[v]! * unit;
        return (
          <g key={proposition.vpd}>
            <text className={styles.quiet} x={0} y={y + 15}>
              {vpdHeading(proposition)}
            </text>
            <rect className={styles.firmBar} x={LEFT} y={y + 5} width={profile[v]! * unit} height={12} />
            {mark !== null && <line className={styles.footprintMark} x1={mark} x2={mark} y1={y + 2} y2={y + 20} />}
            <text className={styles.text} x={300} y={y + 15} textAnchor="end">
              {percent(profile[v]!)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
