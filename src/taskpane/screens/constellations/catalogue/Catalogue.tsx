import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type CodeName, codeNamed, NAMES, NETWORK_NOTE } from "../../../../methods/constellations";
import { inWords, list } from "../../../../methods/words";
import { useFieldStyles } from "../../../parts/fields.styles";
import { Heading } from "../../../parts/Heading";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { useConstellationStyles } from "../parts/constellations.styles";
import { Limits } from "../parts/Limits";
import { Ways } from "../parts/Ways";
import { Card } from "./Card";
import { CAPABILITIES, leavesOpen, STRATEGIES, type Wanted, wantedOf } from "./filter";

const ALL = inWords(NAMES.length);

/** The nine constellations, with their pictures; those that carry a strategy, or rest on a capability. */
export default function Catalogue() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const own = useConstellationStyles();
  const { pane } = usePane();
  const [wanted, setWanted] = useState<Wanted>({ strategy: null, capability: null });
  const names = wantedOf(wanted);
  const choose = (part: Partial<Wanted>) => {
    const now = { ...wanted, ...part };
    setWanted(now);
    pane.dispatch({ type: "say", words: `${wantedOf(now).length} of ${NAMES.length} are shown.` });
  };
  const select = (label: string, key: keyof Wanted, codes: readonly CodeName[]) => (
    <Field label={label}>
      <Select
        className={fields.narrow}
        value={wanted[key] ?? ""}
        onChange={(_, { value }) => choose({ [key]: codeNamed(value)?.code ?? null })}
      >
        <option value="">Any</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </Select>
    </Field>
  );
  const codes = [wanted.strategy, wanted.capability].flatMap((code) => code ?? []);
  return (
    <div className={styles.stack}>
      <Ways />
      <Heading>The {ALL} constellations</Heading>
      <p className={styles.text}>
        Ways in which small manufacturers were seen to provide services with other firms. None is higher than another,
        and no sequence leads from one to the next.
      </p>
      <div className={fields.halves}>
        {select("Service strategy", "strategy", STRATEGIES)}
        {select("Key capability", "capability", CAPABILITIES)}
      </div>
      <p className={styles.quiet}>
        {codes.length === 0 ? `All ${ALL} are shown.` : `${names.length} of ${NAMES.length} carry ${list(codes)}.`}
        {wanted.capability !== null && " The paper lists key capabilities, and never says that others are absent."}
      </p>
      {names.length === 0 && (
        <p className={styles.text}>The paper has none with both. Choose “Any” for one of them to see the others.</p>
      )}
      <ul className={own.cards}>
        {names.map((name) => (
          <li key={name}>
            <Card
              name={name}
              remark={leavesOpen(name, wanted) ? `The paper leaves ${wanted.strategy} open for it.` : null}
            />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        The firm is in the accent colour, with a thick outline; frames are sites or firms. {NETWORK_NOTE}
      </p>
      <Limits />
    </div>
  );
}
