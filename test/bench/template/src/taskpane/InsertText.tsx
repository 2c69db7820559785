import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "center", gap: "20px" },
  hint: { fontWeight: tokens.fontWeightSemibold },
});

/** A text, and the button that writes it into the sheet. */
export function InsertText() {
  const styles = useStyles();
  const [text, setText] = useState("Some words.");
  return (
    <div className={styles.form}>
      <Field size="large" label="What to write">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field className={styles.hint}>It goes into the first cell.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert(text)}>
        Insert text
      </Button>
    </div>
  );
}

async function insert(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
}
