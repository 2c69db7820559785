import { Button, mergeClasses, SpinButton } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import {
  type AssessOptions,
  type Assessment,
  classInWords,
  equal,
  HIGHEST,
  LOWEST,
  type Six,
  VPDS,
} from "../../../methods/hvm";
import { alternatives } from "../../../methods/words";
import { usePane } from "../../state/context";
import { margin, score } from "../../words/format";
import { usePartStyles } from "../../parts/parts.styles";
import { assessScores, type Flip, flips, replaced, STEP } from "../../../methods/hvm/explain";
import { vpdWords } from "../../words/classes";
import { Step } from "./Step";
import { useWhatIfStyles } from "./WhatIf.styles";
import { shown } from "../../../methods/shown";

interface Props {
  readonly firm: Assessment;
  readonly options: Required<AssessOptions>;
}

/** Scores to play with: nothing is written, and the class is worked out as in the analysis. */
export function WhatIf({ firm, options }: Props) {
  const styles = usePartStyles();
  const own = useWhatIfStyles();
  const { pane } = usePane();
  const real = firm.scores.includes(null) ? null : (firm.scores as Six<number>);
  const [scores, setScores] = useState(real);
  const before = classInWords(firm);
  const assessed = useMemo(() => scores && assessScores(firm.firm, scores, options), [scores, firm.firm, options]);
  const after = assessed ? classInWords(assessed) : before;
  const said = useRef(after);
  useEffect(() => {
    if (said.current === after) return;
    said.current = after;
    pane.dispatch({ type: "say", words: `The class is now ${after}.` });
  }, [after, pane]);
  if (!real || !scores || !assessed) {
    return firm.notClassifiable ? null : (
      <p className={styles.quiet}>There is no what-if here: it changes scores, and the study gives percentages.</p>
    );
  }
  const change = (vpd: number, value: number | null | undefined) => {
    if (typeof value !== "number" || Number.isNaN(value)) return;
    setScores(replaced(scores, vpd, Math.max(LOWEST, Math.min(HIGHEST, value))));
  };
  return (
    <Step title="What if?" words="Move a score and see when the class changes. Nothing is written to the workbook.">
      {VPDS.map((vpd, v) => (
        <div key={vpd} role="group" aria-label={vpdWords(v)}>
          <div>
            {vpdWords(v)}
            {!equal(scores[v]!, real[v]!) && <span className={styles.quiet}> (really {score(real[v]!)})</span>}
          </div>
          <div className={own.score}>
            <input
              type="range"
              className={own.range}
              aria-label={`Score on ${vpdWords(v)}`}
              aria-valuetext={score(scores[v]!)}
              min={LOWEST}
              max={HIGHEST}
              step={STEP}
              value={scores[v]!}
              onChange={({ currentTarget }) => change(v, currentTarget.valueAsNumber)}
            />
            <SpinButton
              aria-label={`Score on ${vpdWords(v)}, as a number`}
              min={LOWEST}
              max={HIGHEST}
              step={0.1}
              value={scores[v]!}
              displayValue={shown(scores[v]!, "score")}
              onChange={(_, { value, displayValue }) => change(v, value ?? Number(displayValue?.replace(",", ".")))}
              className={own.number}
            />
          </div>
        </div>
      ))}
      <div className={mergeClasses(styles.box, after !== before && styles.warn)}>
        <p className={styles.text}>
          <strong>{after}</strong>
          {after === before ? ", as in the results" : `, no longer ${before}`}
          {assessed.margin !== null && assessed.runnersUp.length > 0
            ? `; ahead of ${alternatives(assessed.runnersUp)} by ${margin(assessed.margin, options.measure)}`
            : ""}
          .
        </p>
      </div>
      <div>
        <Button size="small" onClick={() => setScores(real)}>
          Back to the real scores
        </Button>
      </div>
      <Flips real={real} options={options} onTry={(flip) => setScores(replaced(real, flip.vpd, flip.score))} />
    </Step>
  );
}

function Flips(props: {
  readonly real: Six<number>;
  readonly options: Required<AssessOptions>;
  readonly onTry: (flip: Flip) => void;
}) {
  const styles = usePartStyles();
  const { real, options, onTry } = props;
  const all = useMemo(() => flips(real, options), [real, options]);
  return (
    <div className={styles.tight}>
      <h4 className={styles.subheading}>When one score alone changes the class</h4>
      <ul className={styles.list}>
        {all.map((flip, v) => (
          <li key={v}>
            {flip === null ? (
              <>{vpdWords(v)}: never</>
            ) : (
              <>
                {vpdWords(v)}:{" "}
                <button type="button" className={styles.link} onClick={() => onTry(flip)}>
                  at {score(flip.score)}
                </button>{" "}
                ({flip.score > real[v]! ? "+" : "−"}
                {shown(Math.abs(flip.score - real[v]!), "score")}): {alternatives(flip.becomes) || "no class"}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
