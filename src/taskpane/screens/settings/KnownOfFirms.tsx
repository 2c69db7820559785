import { Button, Field, Select } from "@fluentui/react-components";
import type { Reading } from "../../../excel";
import { usePane } from "../../state/context";
import { groupingColumns } from "../../words/compared";
import { usePartStyles } from "../../parts/parts.styles";

/** Which proposition each firm wishes to follow, and its predominant processes: where it is read, or how to say it. */
export function KnownOfFirms() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const sheet = state.found?.reading.firmsSheet ?? null;
  const { segments } = state.choices;
  const columns = groupingColumns(state.found?.preview ?? []).map(({ header }) => header);
  const offered = segments === undefined || columns.includes(segments) ? columns : [segments, ...columns];
  return (
    <div className={styles.tight}>
      {offered.length > 0 && (
        <Field label="Segments" hint="Each value of the column is described by itself on HVM Segments.">
          <Select
            size="small"
            value={segments ?? ""}
            onChange={(_, { value }) => void pane.choose({ segments: value === "" ? undefined : value })}
          >
            <option value="">none</option>
            {offered.map((header) => (
              <option key={header}>{header}</option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.text}>
        Which proposition does a firm wish to follow, and which of its business processes are predominant? That is said
        on a sheet named HVM Firms; a column Desired proposition beside the answers serves for the wishes alone.
      </p>
      <div>
        {sheet === null ? (
          <Button size="small" onClick={() => void pane.insertFirmsSheet()}>
            Insert the sheet HVM Firms
          </Button>
        ) : (
          <Button size="small" onClick={() => void pane.goTo(sheet, null)}>
            Go to the sheet {sheet}
          </Button>
        )}
      </div>
    </div>
  );
}

/** In a word or two, from where it is known. */
export function knownFrom({ firmsSheet, wishColumns }: Reading): string {
  return firmsSheet !== null ? `sheet ${firmsSheet}` : (wishColumns?.[0]?.header ?? "nothing");
}
