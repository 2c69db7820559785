import { type Six, VPDS } from "../../methods/hvm";
import { useDrawingStyles } from "./drawings.styles";
import { axisTop, corner, outline } from "./scale";

interface Props {
  /** What the drawing shows, in words. */
  readonly label: string;
  readonly profile: Six<number>;
  /** Null where there is no class to compare with. */
  readonly footprint: Six<number> | null;
}

const RADIUS = 84;
const X = 110;
const Y = 104;

/** A profile on six axes, A at the top and on clockwise, with a footprint behind it. */
export function Radar({ label, profile, footprint }: Props) {
  const styles = useDrawingStyles();
  const top = axisTop([...profile, ...(footprint ?? [])]);
  const unit = RADIUS / top;
  const rings = Array.from({ length: top / 10 }, (_, i) => 10 * (i + 1)).filter((ring) => top <= 30 || ring % 20 === 0);
  return (
    <svg className={styles.svg} viewBox="0 0 220 208" role="img" aria-label={label}>
      {rings.map((ring) => (
        <polygon
          key={ring}
          className={styles.grid}
          points={outline([ring, ring, ring, ring, ring, ring], unit, X, Y)}
        />
      ))}
      {VPDS.map((vpd, v) => {
        const [x, y] = corner(v, RADIUS, X, Y);
        const [labelX, labelY] = corner(v, RADIUS + 11, X, Y);
        return (
          <g key={vpd}>
            <line className={styles.grid} x1={X} y1={Y} x2={x} y2={y} />
            <text className={styles.text} x={labelX} y={labelY} textAnchor="middle" dominantBaseline="middle">
              {vpd}
            </text>
          </g>
        );
      })}
      <polygon className={styles.firm} points={outline(profile, unit, X, Y)} />
      {footprint && <polygon className={styles.footprint} points={outline(footprint, unit, X, Y)} />}
      {rings.map((ring) => (
        <text key={ring} className={styles.quiet} x={X + 3} y={Y - ring * unit + 11}>
          {ring}
        </text>
      ))}
    </svg>
  );
}
