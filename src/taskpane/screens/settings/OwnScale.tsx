import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, useEffect, useState } from "react";
import { useFieldStyles } from "../../parts/fields.styles";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";

/** The ends and the direction of the scale that the numbers stand on, where it is another than 1 to 5. */
export function OwnScale() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { scale } = state.choices;
  const [lowest, setLowest] = useState("");
  const [highest, setHighest] = useState("");
  const [reversed, setReversed] = useState(false);
  useEffect(() => {
    setLowest(scale === undefined ? "" : String(scale.lowest));
    setHighest(scale === undefined ? "" : String(scale.highest));
    setReversed(scale?.reversed ?? false);
  }, [scale]);
  const [low, high] = [lowest, highest].map((end) => (end.trim() === "" ? NaN : Number(end))) as [number, number];
  const isUsable = low < high;
  const isDeclared = scale?.lowest === low && scale.highest === high && scale.reversed === reversed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isUsable) void pane.choose({ scale: { lowest: low, highest: high, reversed } });
  };
  return (
    <form className={styles.tight} onSubmit={submit} aria-label="Scale of the numbers">
      <p className={styles.quiet}>
        Numbers on another scale than 1 to 5, such as 0 to 10: its ends. Whole numbers between them count in proportion,
        and so do five points in equal steps; other numbers are refused, not rounded.
      </p>
      <div className={fields.halves}>
        <End label="Lowest number" value={lowest} onChange={setLowest} />
        <End label="Highest number" value={highest} onChange={setHighest} />
      </div>
      <Field label="Direction">
        <Select value={reversed ? "5" : "1"} onChange={(_, { value }) => setReversed(value === "5")}>
          <option value="1">The lowest counts as 1 Low</option>
          <option value="5">The lowest counts as 5 Very High</option>
        </Select>
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit" disabled={!isUsable || isDeclared}>
          Declare this scale
        </Button>
        {scale !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => void pane.choose({ scale: undefined })}>
            Numbers are 1 to 5
          </Button>
        )}
      </div>
    </form>
  );
}

interface EndProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One end of the scale, as it is typed. */
function End({ label, value, onChange }: EndProps) {
  const fields = useFieldStyles();
  return (
    <Field label={label}>
      <Input
        className={fields.short}
        type="number"
        step="any"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
