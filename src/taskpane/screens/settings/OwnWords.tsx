import { Select } from "@fluentui/react-components";
import { SCALE } from "../../../methods/hvm";
import { count } from "../../../methods/words";
import { writeMap } from "../../../excel/answers/declared/map";
import { Copyable } from "../../parts/Copyable";
import { Disclosure } from "../../parts/Disclosure";
import { Findable } from "../../parts/Findable";
import { useFieldStyles } from "../../parts/fields.styles";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";
import { containing, wordsToDeclare, withWord } from "../../words/own-words";
import { OwnScale } from "./OwnScale";

/** What words and numbers in the cells mean, and on which scale the numbers stand: by the user's hand. */
export function OwnWords() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { choices, found, doubt } = state;
  const words = choices.words ?? [];
  const all = wordsToDeclare(words, found?.reading.declared?.words ?? [], (found ?? doubt)?.unknown ?? []);
  const isAnything = words.length > 0 || [choices.scale, choices.columns, choices.leaveOut].some(Boolean);
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>
        Remembered in this workbook, and recorded in HVM About. Nothing is taken for an answer unless you say so.
      </p>
      {all.length === 0 && <p className={styles.text}>Every cell is an answer, N/A or empty.</p>}
      <div className={styles.tight}>
        <Findable items={all} find={containing} label="Find a word" clear={12} atATime={30}>
          {(shown) =>
            shown.map(({ what, times, means }) => (
              <div key={what} className={fields.halves}>
                <span>
                  “{what}” <span className={styles.quiet}>{times === null ? "" : count(times, "cell")}</span>
                </span>
                <Select
                  className={fields.narrow}
                  size="small"
                  aria-label={`What “${what}” means`}
                  value={means}
                  onChange={(_, { value }) => void pane.choose({ words: withWord(words, what, value) })}
                >
                  <option value="">no answer</option>
                  {SCALE.map(({ value, word }) => (
                    <option key={value} value={String(value)}>
                      {value} {word}
                    </option>
                  ))}
                  <option value="N/A">not applicable</option>
                  <option value="missing">missing</option>
                </Select>
              </div>
            ))
          }
        </Findable>
      </div>
      <OwnScale />
      {isAnything && (
        <Disclosure title="As a file for the terminal">
          {() => <Copyable label="Your declarations, for --map" text={writeMap(choices)} />}
        </Disclosure>
      )}
    </div>
  );
}
