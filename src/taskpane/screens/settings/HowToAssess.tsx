import { Field, Select } from "@fluentui/react-components";
import { OPTIONS } from "../../../excel/results/options";
import type { Option } from "../../../methods/options";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";

/** Distance measure, pooling, ranking, and what is written: a list for each option of an analysis. */
export function HowToAssess() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  return (
    <div className={styles.stack}>
      {(Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).map((id) => {
        const { title, hint, choices, describe }: Option<string> = OPTIONS[id];
        return (
          <Field key={id} label={title} hint={hint}>
            <Select value={state.choices[id]} onChange={(_, { value }) => void pane.choose({ [id]: value })}>
              {choices?.map(({ value }) => (
                <option key={value} value={value}>
                  {describe(value)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
