import { MEASURE_NAMES, measuresInWords } from "../../../methods/hvm";
import { plural } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { useFirmCardStyles } from "./FirmCards.styles";

/** How many measures give the class: a dot each, full for those that do, and in words. */
export function Agreeing({ measures }: { readonly measures: number }) {
  const styles = usePartStyles();
  const own = useFirmCardStyles();
  const all = MEASURE_NAMES.length;
  return (
    <p className={styles.quiet}>
      <span className={own.pips} aria-hidden="true">
        {"●".repeat(measures)}
        {"○".repeat(all - measures)}
      </span>
      {measuresInWords(measures)} measures {plural(measures, "gives", "give")} it
    </p>
  );
}
