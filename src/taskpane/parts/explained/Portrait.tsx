import type { Footprints, PropositionName } from "../../../methods/hvm";
import { portraitOf } from "../../../methods/hvm/catalogue/portraits";
import { Disclosure } from "../Disclosure";
import { usePartStyles } from "../parts.styles";

interface Props {
  readonly of: PropositionName;
  readonly footprints: Footprints;
}

/** What a proposition means to somebody who runs a firm, behind its name. */
export function Portrait({ of, footprints }: Props) {
  const styles = usePartStyles();
  return (
    <Disclosure title={`What are ${of}?`}>
      {() => <p className={styles.text}>{portraitOf(of, footprints).join(" ")}</p>}
    </Disclosure>
  );
}
