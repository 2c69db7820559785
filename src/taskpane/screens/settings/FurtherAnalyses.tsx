import { Checkbox } from "@fluentui/react-components";
import { furtherAnalysis, type FurtherId, ON_REQUEST } from "../../../methods";
import { usePartStyles } from "../../parts/parts.styles";
import { useSettingsStyles } from "./Settings.styles";

/** An analysis that can be asked for beside the classification, as the register ANALYSES of src/methods has it. */
export interface Offered<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly question: string;
}

/** Those of the register. */
export const OFFERED: readonly Offered<FurtherId>[] = ON_REQUEST.map((id) => {
  const { title, question } = furtherAnalysis(id);
  return { id, title, question };
});

interface Props<Id extends string> {
  readonly offered: readonly Offered<Id>[];
  readonly chosen: readonly Id[];
  /** Told the chosen ones in the order in which they are offered. */
  readonly onChoose: (chosen: readonly Id[]) => void;
}

/** A check box an analysis, with the question that it answers. */
export function FurtherAnalyses<Id extends string>({ offered, chosen, onChoose }: Props<Id>) {
  const styles = usePartStyles();
  const own = useSettingsStyles();
  const choose = (id: Id, on: boolean) =>
    onChoose(offered.map((each) => each.id).filter((each) => (each === id ? on : chosen.includes(each))));
  return (
    <fieldset className={own.boxes}>
      <legend className={styles.quiet}>Each adds a sheet of its own.</legend>
      {offered.map(({ id, title, question }) => (
        <div key={id}>
          <Checkbox
            label={title}
            aria-describedby={`question-${id}`}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => choose(id, checked === true)}
          />
          <p id={`question-${id}`} className={own.question}>
            {question}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
