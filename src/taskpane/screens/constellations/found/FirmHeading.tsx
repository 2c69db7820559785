import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";

/** Codings whose firm is in doubt: under which heading it stands, by the user's word. */
export default function FirmHeading() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const others = (state.choices.columns ?? []).filter(({ role }) => role !== "firm");
  const [header, setHeader] = useState("");
  return (
    <form
      className={styles.tight}
      onSubmit={(event) => {
        event.preventDefault();
        void pane.choose({ columns: [...others, { header: header.trim(), role: "firm" }] });
      }}
    >
      <Field label="The firm stands under the heading" hint="As it stands in the sheet, for example Case">
        <Input value={header} onChange={(_, { value }) => setHeader(value)} />
      </Field>
      <div>
        <Button type="submit" size="small" disabled={header.trim() === ""}>
          Read it so
        </Button>
      </div>
    </form>
  );
}
