import { Button, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_KEY } from "../../../methods/hvm";
import { columnsToName, meaningOf, recognisedWords, withMeaning } from "../../words/columns";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";

const AT_A_TIME = 40;

/** What each column holds, by its header; what the user says goes before what was recognised. */
export function ColumnMeanings() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const [search, setSearch] = useState("");
  const [most, setMost] = useState(AT_A_TIME);
  const roles = state.choices.columns ?? [];
  const items = (state.found?.reading.key ?? DEFAULT_KEY).items;
  const all = columnsToName((state.found ?? state.doubt)?.preview ?? []);
  const matching = all.filter(({ header }) => header.toLowerCase().includes(search.toLowerCase()));
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>Remembered in this workbook.</p>
      {all.length > 12 && (
        <Input
          type="search"
          aria-label="Find a column"
          placeholder="Find a column"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {matching.slice(0, most).map(({ header, cell, sheet, recognised }) => (
        <div key={header} className={styles.halves}>
          <button type="button" className={styles.link} onClick={() => void pane.goTo(sheet, cell)}>
            {header}
          </button>
          <Select
            className={styles.narrow}
            size="small"
            aria-label={`Meaning of ${header}`}
            value={meaningOf(header, roles)}
            onChange={(_, { value }) => void pane.choose({ columns: withMeaning(roles, header, value) })}
          >
            <option value="">{recognisedWords(recognised)}</option>
            <option value="firm">the firm</option>
            <option value="respondent">the respondent</option>
            <option value="leave out">leave out</option>
            <optgroup label="Item">
              {items.map(({ item, statement }) => (
                <option key={item} value={`item:${item}`}>
                  {statement ? `${item}: ${statement}` : item}
                </option>
              ))}
            </optgroup>
          </Select>
        </div>
      ))}
      <div className={styles.row}>
        {matching.length > most && (
          <Button size="small" onClick={() => setMost(most + AT_A_TIME)}>
            Show more ({matching.length - most} left)
          </Button>
        )}
        {roles.length > 0 && (
          <Button size="small" onClick={() => void pane.choose({ columns: undefined })}>
            All as recognised
          </Button>
        )}
      </div>
    </div>
  );
}
