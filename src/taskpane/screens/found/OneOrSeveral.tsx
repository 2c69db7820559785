import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";

/** Whether sheets with the same firms are one study or several: to be compared, read together, or read one of them. */
export default function OneOrSeveral() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const sheets = [...new Set((state.doubt?.preview ?? []).map(({ sheet }) => sheet))];
  const [before, setBefore] = useState(sheets[0]!);
  const [after, setAfter] = useState(sheets[1]!);
  const read = (chosen: readonly string[]) =>
    void pane.choose({ sheets: chosen, compare: undefined, range: undefined });
  const choice = (label: string, value: string, choose: (sheet: string) => void) => (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section aria-label="One study or several" className={styles.stack}>
      <h3 className={styles.subheading}>Several studies: compare two</h3>
      {choice("Before, or as it is", before, setBefore)}
      {choice("After, or as it is wished to be", after, setAfter)}
      <div>
        <Button
          appearance="primary"
          disabled={before === after}
          onClick={() => void pane.choose({ compare: [before, after], sheets: undefined, range: undefined })}
        >
          Compare
        </Button>
      </div>
      <h3 className={styles.subheading}>Or read</h3>
      <div className={styles.row}>
        <Button onClick={() => read(sheets)}>All as one study</Button>
        {sheets.map((sheet) => (
          <Button key={sheet} onClick={() => read([sheet])}>
            Only “{sheet}”
          </Button>
        ))}
      </div>
    </section>
  );
}
