import { Button, Select } from "@fluentui/react-components";
import { DEFAULT_KEY } from "../../../methods/hvm";
import { columnsToName, headed, inOrder, meaningOf, recognisedWords, withMeaning } from "../../words/columns";
import { usePane } from "../../state/context";
import { Findable } from "../../parts/Findable";
import { useFieldStyles } from "../../parts/fields.styles";
import { usePartStyles } from "../../parts/parts.styles";

const IN_ORDER = "in order";

/** What each column holds, by its header; what the user says goes before what was recognised. */
export function ColumnMeanings() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const roles = state.choices.columns ?? [];
  const all = columnsToName((state.found ?? state.doubt)?.preview ?? []);
  const from = (header: string) =>
    all.slice(all.findIndex((each) => each.header === header)).map((each) => each.header);
  const choose = (header: string, meaning: string) =>
    pane.choose({
      columns: meaning === IN_ORDER ? inOrder(roles, from(header), items) : withMeaning(roles, header, meaning),
    });
  const items = (state.found?.reading.key ?? DEFAULT_KEY).items;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>Remembered in this workbook.</p>
      <Findable
        items={all}
        find={headed}
        label="Find a column"
        clear={12}
        atATime={40}
        below={
          roles.length > 0 && (
            <Button size="small" onClick={() => void pane.choose({ columns: undefined })}>
              All as recognised
            </Button>
          )
        }
      >
        {(columns) =>
          columns.map(({ header, cell, sheet, recognised }) => (
            <div key={header} className={fields.halves}>
              <button type="button" className={styles.link} onClick={() => void pane.goTo(sheet, cell)}>
                {header}
              </button>
              <Select
                className={fields.narrow}
                size="small"
                aria-label={`Meaning of ${header}`}
                value={meaningOf(header, roles)}
                onChange={(_, { value }) => void choose(header, value)}
              >
                <option value="">{recognisedWords(recognised)}</option>
                <option value="firm">the firm</option>
                <option value="respondent">the respondent</option>
                <option value="leave out">leave out</option>
                <option value={IN_ORDER}>
                  {items[0]?.item} to {items[items.length - 1]?.item} from here on, in order
                </option>
                <optgroup label="Item">
                  {items.map(({ item, statement }) => (
                    <option key={item} value={`item:${item}`}>
                      {statement ? `${item}: ${statement}` : item}
                    </option>
                  ))}
                </optgroup>
              </Select>
            </div>
          ))
        }
      </Findable>
    </div>
  );
}
