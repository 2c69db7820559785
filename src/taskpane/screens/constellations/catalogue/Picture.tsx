import { mergeClasses } from "@fluentui/react-components";
import {
  type Box,
  type ConstellationName,
  drawingOf,
  GROUND,
  NETWORKS,
  networkInWords,
} from "../../../../methods/constellations";
import { usePictureStyles } from "./Picture.styles";

/** The network of a constellation; its name says in words all that it shows. */
export function Picture({ of }: { readonly of: ConstellationName }) {
  const styles = usePictureStyles();
  const { frames, lines, actors } = drawingOf(NETWORKS[of]);
  const boxes = [...frames, ...actors];
  const top = Math.min(...boxes.map((box) => box.top)) - 2;
  const bottom = Math.max(...boxes.map((box) => box.top + box.height)) + 2;
  return (
    <svg
      className={styles.svg}
      viewBox={`-2 ${top} ${GROUND.width + 4} ${bottom - top}`}
      role="img"
      aria-label={networkInWords(of)}
    >
      {frames.map((frame) => (
        <g key={frame.id}>
          <rect className={mergeClasses(styles.frame, frame.isFirm && styles.firmFrame)} {...sides(frame)} rx={1} />
          <text className={styles.label} x={frame.left + 2} y={frame.top + 5}>
            {frame.text}
          </text>
        </g>
      ))}
      {lines.map(({ from, to, isDashed }) => (
        <line
          key={`${from.id} ${to.id}`}
          className={mergeClasses(styles.line, isDashed && styles.dashed)}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {actors.map((actor) => (
        <g key={actor.id}>
          <rect className={actor.isFirm ? styles.firm : styles.actor} {...sides(actor)} rx={2} />
          <text
            className={styles.label}
            x={actor.left + actor.width / 2}
            y={actor.top + actor.height / 2}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {actor.text}
          </text>
        </g>
      ))}
    </svg>
  );
}

const sides = ({ left, top, width, height }: Box) => ({ x: left, y: top, width, height });
