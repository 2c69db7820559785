import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";
import type { GroupingColumn } from "../../words/compared";

/** Two values of a column of the user's, to be compared: waves, years, what is and what is wished for. */
export function CompareValues({ columns }: { readonly columns: readonly GroupingColumn[] }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  const [header, setHeader] = useState("");
  const [pair, setPair] = useState<readonly [before: string, after: string]>(["", ""]);
  const values = columns.find((column) => column.header === header)?.values ?? [];
  const chooseColumn = (name: string) => {
    const [before, after] = columns.find((column) => column.header === name)?.values ?? ["", ""];
    setHeader(name);
    setPair([before!, after!]);
  };
  const choice = (label: string, value: string, options: readonly string[], choose: (chosen: string) => void) => (
    <Field label={label}>
      <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === "" ? "none" : option}
          </option>
        ))}
      </Select>
    </Field>
  );
  const [before, after] = pair;
  return (
    <div className={styles.tight}>
      {choice("Compare two values of a column", header, ["", ...columns.map((each) => each.header)], chooseColumn)}
      {values.length > 0 && (
        <>
          {choice("Before, or as it is", before, values, (value) => setPair([value, after]))}
          {choice("After, or as it is wished to be", after, values, (value) => setPair([before, value]))}
          <div>
            <Button
              size="small"
              disabled={before === after}
              onClick={() => void pane.choose({ compare: { column: header, before, after } })}
            >
              Compare
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
