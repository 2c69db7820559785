import { Field, Select } from "@fluentui/react-components";
import type { Assessment } from "../../../methods/hvm";
import { placeOfProposition } from "../../../methods/hvm";
import { pullsOf } from "../../../methods/hvm/explain";
import { Bars } from "../../drawings/Bars";
import { PullBars } from "../../drawings/PullBars";
import { Radar } from "../../drawings/Radar";
import { usePane } from "../../state/context";
import { useFieldStyles } from "../../parts/fields.styles";
import { usePartStyles } from "../../parts/parts.styles";
import { classedOf } from "../../words/words";
import { Legend as LegendOf } from "../results/Legend";
import { Drawing } from "./Drawing";
import type { Legend } from "./picture";

/** The drawings of one firm, each as a picture. */
export function Drawings() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { cohort } = state.results!;
  const drawn = cohort.firms.filter(({ percentages }) => percentages !== null);
  const firm = drawn.find((each) => each.firm === state.firm) ?? drawn[0];
  if (!firm) return <p className={styles.quiet}>No firm has percentages, so there is nothing to draw.</p>;
  return (
    <>
      <Field label="Firm">
        <Select
          className={fields.narrow}
          value={firm.firm}
          onChange={(_, { value }) => pane.dispatch({ type: "firm", firm: value })}
        >
          {drawn.map((each) => (
            <option key={each.firm} value={each.firm}>
              {each.firm}
            </option>
          ))}
        </Select>
      </Field>
      <OfFirm firm={firm} />
    </>
  );
}

function OfFirm({ firm }: { readonly firm: Assessment }) {
  const { options } = usePane().state.results!.cohort;
  const [name = null, tied] = classedOf(firm);
  const footprint = name && options.footprints[placeOfProposition(name)]!;
  const other = tied ?? firm.runnersUp[0] ?? null;
  const pulls = name && other && pullsOf(firm, options, name, other);
  const profile = firm.percentages!;
  const legend = (as: Legend["as"], mark: Legend["as"]): Legend[] => [
    { as, words: `VPD % of ${firm.firm}` },
    ...(name ? [{ as: mark, words: `Footprint of ${name}` }] : []),
  ];
  const label = `Profile of ${firm.firm}${name ? ` against the footprint of ${name}` : ""}`;
  return (
    <>
      <LegendOf firm={firm.firm} footprint={name} />
      <Drawing title="Profile on six axes" name={`${firm.firm} radar`} legend={legend("firm", "footprint")}>
        <Radar label={label} profile={profile} footprint={footprint} />
      </Drawing>
      <Drawing title="Profile as bars" name={`${firm.firm} bars`} legend={legend("firmBar", "footprintMark")}>
        <Bars label={label} profile={profile} footprint={footprint} />
      </Drawing>
      {pulls && (
        <Drawing
          title={`What pulls towards ${name} rather than ${other}`}
          name={`${firm.firm} pulls`}
          legend={[
            { as: "towards", words: `towards ${name}` },
            { as: "away", words: `towards ${other}` },
          ]}
        >
          <PullBars label={`Pull of each VPD towards ${name} rather than ${other}, ${firm.firm}`} pulls={pulls} />
        </Drawing>
      )}
    </>
  );
}
