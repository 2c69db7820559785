import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { type Coding, isAlone } from "../../../../methods/constellations";
import { Copyable } from "../../../parts/Copyable";
import { usePartStyles } from "../../../parts/parts.styles";
import { HEADINGS, rowToPaste, type Whose } from "./row";

const FIELDS: readonly (readonly [keyof Whose, string])[] = [
  ["firm", "Firm"],
  ["service", "Service"],
  ["partners", "Partners, with ; between"],
];

/** What was answered as a row of a coding sheet, to paste there. */
export function CopyRow({ coding }: { readonly coding: Coding }) {
  const styles = usePartStyles();
  const [whose, setWhose] = useState<Whose>({ firm: "", service: "", partners: "" });
  const [headed, setHeaded] = useState(false);
  const row = rowToPaste(coding, whose);
  return (
    <div className={styles.stack}>
      {FIELDS.map(([name, label]) => (
        <Field key={name} label={label}>
          <Input value={whose[name]} onChange={(_, { value }) => setWhose({ ...whose, [name]: value })} />
        </Field>
      ))}
      <Checkbox
        label="With the headings, for a sheet that has none yet"
        checked={headed}
        onChange={(_, { checked }) => setHeaded(checked === true)}
      />
      <Copyable label="Row of the coding sheet" action="Copy as row" text={headed ? `${HEADINGS}\n${row}` : row} />
      <p className={styles.quiet}>
        Select the first free cell under “Firm” in a coding sheet and paste.
        {whose.firm.trim() === "" && " A row counts as soon as its firm is filled in."}
        {isAlone(whose.partners) &&
          " Partners that say so make it a service without partners: it is not compared then."}
      </p>
    </div>
  );
}
