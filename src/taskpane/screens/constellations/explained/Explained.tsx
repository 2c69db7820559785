import { Button, Field, Select } from "@fluentui/react-components";
import {
  type ConstellationName,
  DIMENSIONS,
  NAMES,
  serviceInWords,
  standingOf,
} from "../../../../methods/constellations";
import { useFieldStyles } from "../../../parts/fields.styles";
import { Heading } from "../../../parts/Heading";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { Finding } from "../parts/Finding";
import { OutdatedBox } from "../../../parts/notices/OutdatedBox";
import { Ways } from "../parts/Ways";
import { listed } from "../relationships/list";
import { OfDimension } from "./OfDimension";
import { Standing } from "./Standing";

/** One constellation as it stands to a relationship, dimension by dimension, if wanted beside another one. */
export default function Explained() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { results, explained } = state;
  if (!results?.constellations || !explained) return null;
  const { relationship, constellation, beside } = explained;
  const { read, assessed } = listed(results.constellations)[relationship]!;
  const { found, finding } = assessed;
  const names = beside === null ? [constellation] : [constellation, beside];
  const choose = (part: Partial<typeof explained>) =>
    pane.dispatch({ type: "explain", explained: { ...explained, ...part } });
  const option = (name: ConstellationName) => (
    <option key={name} value={name}>
      {name} ({standingOf(name, found)})
    </option>
  );
  const general = read.evidence.general ?? [];
  return (
    <div className={styles.stack}>
      <Ways />
      <div>
        <Button size="small" onClick={() => pane.dispatch({ type: "show", view: "relationships" })}>
          Back to the relationships
        </Button>
      </div>
      <Heading about={String(relationship)}>
        {read.firm}, {serviceInWords(read)}: why?
      </Heading>
      <OutdatedBox than="sheets" />
      <Finding found={found} finding={finding} />
      <div className={styles.stack}>
        <Field label="Constellation">
          <Select
            className={fields.narrow}
            value={constellation}
            onChange={(_, { value }) => choose({ constellation: value as ConstellationName })}
          >
            {NAMES.map(option)}
          </Select>
        </Field>
        <Field label="Beside it">
          <Select
            className={fields.narrow}
            value={beside ?? ""}
            onChange={(_, { value }) => choose({ beside: value === "" ? null : (value as ConstellationName) })}
          >
            <option value="">None</option>
            {NAMES.filter((name) => name !== constellation).map(option)}
          </Select>
        </Field>
      </div>
      {names.map((name) => (
        <Standing key={name} name={name} assessed={assessed} />
      ))}
      {DIMENSIONS.map((dimension) => (
        <OfDimension key={dimension} dimension={dimension} names={names} read={read} />
      ))}
      {general.length > 0 && (
        <section className={styles.tight} aria-label="Evidence on the whole">
          <h3 className={styles.subheading}>Your evidence on the whole</h3>
          {general.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
