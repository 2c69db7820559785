import { Field, Select } from "@fluentui/react-components";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";
import { MEASURE_WORDS, RANK_RULES, RESULTS_AS, SCORE_RULES } from "../../words/options";

/** Distance measure, pooling, ranking, and what is written. */
export function HowToAssess() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { measure, scores, ranks, results } = state.choices;
  const choice = <Name extends string>(
    label: string,
    value: Name,
    words: Readonly<Record<Name, string>>,
    choose: (value: Name) => void,
    hint?: string,
  ) => (
    <Field label={label} hint={hint}>
      <Select value={value} onChange={(_, data) => choose(data.value as Name)}>
        {(Object.keys(words) as Name[]).map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.stack}>
      {choice(
        "Distance",
        measure,
        MEASURE_WORDS,
        (value) => void pane.choose({ measure: value }),
        "Correlation is the default: of those that see the size of the percentages, it alone gives the three published classes.",
      )}
      {choice("Several respondents of a firm", scores, SCORE_RULES, (value) => void pane.choose({ scores: value }))}
      {choice("Firms with equal scores", ranks, RANK_RULES, (value) => void pane.choose({ ranks: value }))}
      {choice(
        "Result cells hold",
        results,
        RESULTS_AS,
        (value) => void pane.choose({ results: value }),
        "Formulas show how each number comes about, and need no add-in. They come with sheets for the key, the footprints and the steps.",
      )}
    </div>
  );
}
