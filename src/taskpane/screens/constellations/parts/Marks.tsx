import { type Identification, SIX_DIMENSIONS } from "../../../../methods/constellations";
import { list } from "../../../../methods/words";
import { useConstellationStyles } from "./constellations.styles";

/** Six marks: a full square for each dimension that is coded, an empty circle for each that is not. */
export function Marks({ unknownDimensions }: Pick<Identification, "unknownDimensions">) {
  const styles = useConstellationStyles();
  const coded = SIX_DIMENSIONS.filter((dimension) => !unknownDimensions.includes(dimension));
  const said = [
    `Coded: ${coded.length > 0 ? list(coded) : "none of the six"}.`,
    unknownDimensions.length > 0 ? `Not coded: ${list(unknownDimensions)}.` : "",
  ].join(" ");
  return (
    <svg className={styles.marks} viewBox="0 0 92 14" role="img" aria-label={said.trim()}>
      <title>{said.trim()}</title>
      {SIX_DIMENSIONS.map((dimension, i) =>
        coded.includes(dimension) ? (
          <rect key={dimension} className={styles.coded} x={16 * i} y={1} width={12} height={12} />
        ) : (
          <circle key={dimension} className={styles.notCoded} cx={16 * i + 6} cy={7} r={5} />
        ),
      )}
    </svg>
  );
}
