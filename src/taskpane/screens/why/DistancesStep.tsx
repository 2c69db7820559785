import { type AssessOptions, type Assessment, PROPOSITIONS } from "../../../methods/hvm";
import { distance, measureWord } from "../../words/format";
import { NumberTable } from "../../parts/NumberTable";
import { classedOf } from "../../words/words";
import { Step } from "./Step";

interface Props {
  readonly firm: Assessment;
  readonly options: Required<AssessOptions>;
}

/** How far the profile is from each of the six footprints, the nearest first. */
export function DistancesStep({ firm, options }: Props) {
  const classes = classedOf(firm);
  const rows = PROPOSITIONS.map(({ name }, f) => ({ name, value: firm.distances[f]! }));
  rows.sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  return (
    <Step
      title="3. Distances to the six footprints"
      words={`${measureWord(options.measure)} distance of the six percentages. The nearest footprint is the class.`}
    >
      <NumberTable
        caption="Distance to each footprint, the nearest first"
        headings={["Footprint", "Distance"]}
        rows={rows.map(({ name, value }) => {
          const own = classes.includes(name);
          const said = own ? (classes.length > 1 ? " (tied for the class)" : " (the class)") : "";
          return { title: name + said, numbers: [distance(value, options.measure)], bold: own };
        })}
      />
    </Step>
  );
}
