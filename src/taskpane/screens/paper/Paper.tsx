import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { paragraphHtml, paperText, plain, type Text } from "../../../excel/report-text";
import { usePane } from "../../state/context";
import { Heading } from "../../parts/Heading";
import { useFieldStyles } from "../../parts/fields.styles";
import { usePartStyles } from "../../parts/parts.styles";
import { CopyRich } from "./CopyRich";
import { Drawings } from "./Drawings";
import { usePaperStyles } from "./Paper.styles";
import { TablePreview } from "./TablePreview";
import { Words } from "./Words";

/** What a paper can take of the analysis: method paragraph, tables, references, drawings. */
export default function Paper() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { results } = state;
  const [shown, setShown] = useState(0);
  const paper = useMemo(() => results && paperText(results, { version: HVM_VERSION, now: new Date() }), [results]);
  if (!results || !paper) return null;
  const table = paper.tables[shown] ?? paper.tables[0]!;
  return (
    <div className={styles.stack}>
      <div>
        <Button size="small" onClick={() => pane.dispatch({ type: "show", view: "results" })}>
          Back to the results
        </Button>
      </div>
      <Heading>For a paper</Heading>
      {state.stale && (
        <p className={styles.quiet}>The answers have changed since; these are the numbers of the result sheets.</p>
      )}
      <section aria-label="Method" className={styles.tight}>
        <h3 className={styles.subheading}>Method</h3>
        <Paragraphs action="Copy method" texts={paper.method} />
      </section>
      <section aria-label="Tables" className={styles.tight}>
        <h3 className={styles.subheading}>Tables</h3>
        <Field label="Table">
          <Select className={fields.narrow} value={String(shown)} onChange={(_, { value }) => setShown(Number(value))}>
            {paper.tables.map(({ number, title }, i) => (
              <option key={number} value={i}>
                {number}. {title}
              </option>
            ))}
          </Select>
        </Field>
        <TablePreview table={table} />
      </section>
      <section aria-label="References" className={styles.tight}>
        <h3 className={styles.subheading}>References</h3>
        <Paragraphs action="Copy references" texts={paper.references} />
      </section>
      {results.cohort.firms.length > 0 && (
        <section aria-label="Drawings" className={styles.stack}>
          <h3 className={styles.subheading}>Drawings</h3>
          <Drawings />
        </section>
      )}
    </div>
  );
}

function Paragraphs({ action, texts }: { readonly action: string; readonly texts: readonly Text[] }) {
  const own = usePaperStyles();
  return (
    <CopyRich action={action} rich={() => ({ html: paragraphHtml(texts), text: texts.map(plain).join("\n\n") })}>
      {texts.map((text, i) => (
        <p key={i} className={own.words}>
          <Words text={text} />
        </p>
      ))}
    </CopyRich>
  );
}
