import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type Assessment, PROPOSITIONS, type Six, TOLERANCE } from "../../../methods/hvm";
import { StudySections } from "../analyses/FurtherSections";
import { usePane } from "../../state/context";
import { HeatStrip } from "../../drawings/HeatStrip";
import { Matrix } from "../../drawings/Matrix";
import { percent, rank, score } from "../../words/format";
import { useFieldStyles } from "../../parts/fields.styles";
import { usePartStyles } from "../../parts/parts.styles";
import { ShowMore } from "../../parts/ShowMore";
import { vpdWords } from "../../words/classes";

type Figure = "percentages" | "scores" | "ranks";

interface Shown {
  readonly title: string;
  readonly of: (firm: Assessment) => Six<number | null>;
  readonly show: (value: number | null) => string;
  /** From the coolest value to the warmest. */
  readonly ends: (firms: number) => readonly [number, number];
  readonly isBest: (value: number, row: Six<number | null>) => boolean;
  readonly note: string;
}

const NONE: Six<null> = [null, null, null, null, null, null];
const isTop = (value: number, row: Six<number | null>) =>
  value >= Math.max(...row.map((each) => each ?? 0)) - TOLERANCE;

const HIGHEST = "A firm’s highest is underlined. The stronger the colour, where it is shown, the higher.";

const FIGURES: Readonly<Record<Figure, Shown>> = {
  percentages: {
    title: "VPD %",
    of: ({ percentages }) => percentages ?? NONE,
    show: percent,
    ends: () => [5, 30],
    isBest: isTop,
    note: HIGHEST,
  },
  scores: {
    title: "Scores, 1 to 5",
    of: ({ scores }) => scores,
    show: score,
    ends: () => [1, 5],
    isBest: isTop,
    note: HIGHEST,
  },
  ranks: {
    title: "Ranks among the firms",
    of: ({ ranks }) => ranks,
    show: rank,
    ends: (firms) => [firms, 1],
    isBest: (value) => value === 1,
    note: "1 is the highest score among the firms, and underlined.",
  },
};

const AT_A_TIME = 30;

/** All firms side by side: their numbers as a heat strip, and their places in the matrix. */
export default function Cohort() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const [figure, setFigure] = useState<Figure>("percentages");
  const [by, setBy] = useState(-1);
  const [most, setMost] = useState(AT_A_TIME);
  const { cohort, further } = state.results!;
  const { firms } = cohort;
  const { title, of, show, ends, isBest, note } = FIGURES[figure];
  const [cool, warm] = ends(firms.length);
  const rows = firms.map((firm) => ({ firm: firm.firm, values: of(firm) }));
  if (by >= 0) {
    const sign = figure === "ranks" ? 1 : -1;
    const value = (row: (typeof rows)[number]) => row.values[by] ?? sign * Infinity;
    rows.sort((a, b) => (value(a) === value(b) ? 0 : sign * (value(a) - value(b))));
  }
  const open = (firm: string) => {
    pane.dispatch({ type: "tab", tab: "firms" });
    pane.dispatch({ type: "firm", firm });
  };
  return (
    <>
      <section aria-label="Where the firms stand" className={styles.tight}>
        <h3 className={styles.subheading}>Where the firms stand</h3>
        <Matrix firms={firms} onFirm={open} />
      </section>
      <section aria-label={title} className={styles.tight}>
        <h3 className={styles.subheading}>Across firms</h3>
        <div className={fields.halves}>
          <Field label="Show">
            <Select className={fields.narrow} value={figure} onChange={(_, { value }) => setFigure(value as Figure)}>
              {(Object.keys(FIGURES) as Figure[]).map((name) => (
                <option key={name} value={name}>
                  {FIGURES[name].title}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Order">
            <Select className={fields.narrow} value={String(by)} onChange={(_, { value }) => setBy(Number(value))}>
              <option value="-1">As in the sheet</option>
              {PROPOSITIONS.map(({ vpd }, v) => (
                <option key={vpd} value={v}>
                  By {vpdWords(v)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <HeatStrip
          caption={`${title} of each firm. ${note}`}
          rows={rows.slice(0, most)}
          show={show}
          warmth={(value) => Math.max(0, Math.min(1, cool === warm ? 1 : (value - cool) / (warm - cool)))}
          isBest={isBest}
          onFirm={open}
        />
        <p className={styles.quiet}>{note}</p>
        <ShowMore left={rows.length - most} onMore={() => setMost(most + AT_A_TIME)} />
      </section>
      {further && <StudySections outcomes={further} />}
    </>
  );
}
