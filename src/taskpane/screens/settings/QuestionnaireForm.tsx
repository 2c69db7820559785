import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";
import { askedFrom } from "../../words/questionnaire";

/** Whom the new questionnaire shall ask. */
export default function QuestionnaireForm() {
  const styles = usePartStyles();
  const { pane } = usePane();
  const [lines, setLines] = useState("Firm 1: 3");
  const [onPaper, setOnPaper] = useState(false);
  const [mistake, setMistake] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = askedFrom(lines);
    setMistake(asked.mistake);
    if (asked.request) void pane.insertQuestionnaire({ ...asked.request, ...(onPaper ? { onPaper: "each" } : {}) });
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <Field
        label="Firms and respondents, a line per firm"
        hint="“Acme: Owner, Sales manager” names them; “Acme: 3” asks three."
        validationMessage={mistake ?? undefined}
      >
        <Textarea value={lines} rows={4} resize="vertical" onChange={(_, { value }) => setLines(value)} />
      </Field>
      <Checkbox
        label="Also on paper: a form to print for each respondent"
        checked={onPaper}
        onChange={(_, { checked }) => setOnPaper(checked === true)}
      />
      <div>
        <Button type="submit">Insert the questionnaire</Button>
      </div>
      <p className={styles.quiet}>
        It goes on a new sheet: a column for each respondent, and answers to choose from 1 (Low) to 5 (Very High) or
        N/A. The forms go on a sheet of their own, two pages each, without anybody else’s answers; they are never read.
      </p>
    </form>
  );
}
