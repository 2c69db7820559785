import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useEffect, useState } from "react";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";
import { comparedWords, groupingColumns } from "../../words/compared";
import { CompareValues } from "./CompareValues";
import { useSettingsStyles } from "./Settings.styles";

/** Which sheets, or which cells of one sheet. */
export default function WhatToRead() {
  const styles = usePartStyles();
  const own = useSettingsStyles();
  const { state, pane } = usePane();
  const { choices } = state;
  const sheets = ((state.found ?? state.doubt)?.sheets ?? []).filter(({ ours }) => !ours);
  const grouping = groupingColumns((state.found ?? state.doubt)?.preview ?? []);
  const [range, setRange] = useState(choices.range ?? "");
  useEffect(() => setRange(choices.range ?? ""), [choices.range]);
  const asked = choices.sheets ?? [];
  const toggle = (name: string, on: boolean) => {
    const chosen = sheets.map((sheet) => sheet.name).filter((each) => (each === name ? on : asked.includes(each)));
    const { compare } = choices;
    void pane.choose({
      sheets: chosen.length > 0 ? chosen : undefined,
      range: undefined,
      // Values of a column are compared in whatever is read.
      compare: compare && "column" in compare ? compare : undefined,
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void pane.choose({ range: range.trim() || undefined });
  };
  return (
    <div className={styles.stack}>
      {choices.compare && (
        <div className={styles.tight}>
          <p className={styles.text}>Compared: {comparedWords(choices.compare)}.</p>
          <div>
            <Button size="small" onClick={() => void pane.choose({ compare: undefined })}>
              Do not compare
            </Button>
          </div>
        </div>
      )}
      <fieldset className={own.boxes}>
        <legend className={styles.quiet}>Sheets. None ticked: all visible ones that hold answers.</legend>
        {sheets.map(({ name, visible }) => (
          <div key={name}>
            <Checkbox
              label={visible ? name : `${name} (hidden)`}
              checked={asked.includes(name)}
              disabled={choices.range !== undefined}
              onChange={(_, { checked }) => toggle(name, checked === true)}
            />
          </div>
        ))}
      </fieldset>
      {!choices.compare && grouping.length > 0 && <CompareValues columns={grouping} />}
      <form className={styles.tight} onSubmit={submit}>
        <Field label="Only these cells" hint="With their headers, for example 'Sheet 1'!B3:AJ40">
          <Input value={range} onChange={(_, { value }) => setRange(value)} />
        </Field>
        <div className={styles.row}>
          <Button size="small" type="submit" disabled={range.trim() === (choices.range ?? "")}>
            Read these cells
          </Button>
          <Button size="small" onClick={() => void pane.useSelection()}>
            Use the selection
          </Button>
          {choices.range !== undefined && (
            <Button size="small" appearance="subtle" onClick={() => void pane.choose({ range: undefined })}>
              Read whole sheets
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
