import type { Six } from "../../methods/hvm";
import { useDrawingStyles } from "./drawings.styles";

/** Six small bars: a decoration beside numbers that are written out. */
export function MiniBars({ profile }: { readonly profile: Six<number> }) {
  const styles = useDrawingStyles();
  const unit = 24 / Math.max(...profile, 30);
  return (
    <svg width="52" height="24" viewBox="0 0 52 24" aria-hidden="true" focusable="false">
      {profile.map((value, v) => (
        <rect key={v} className={styles.firmBar} x={v * 9} y={24 - value * unit} width={7} height={value * unit} />
      ))}
    </svg>
  );
}
