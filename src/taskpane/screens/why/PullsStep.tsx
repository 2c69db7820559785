import { Select } from "@fluentui/react-components";
import { useState } from "react";
import {
  type AssessOptions,
  type Assessment,
  MEASURES,
  PROPOSITIONS,
  type PropositionName,
  type Six,
} from "../../../methods/hvm";
import { PullBars } from "../../drawings/PullBars";
import { fixed } from "../../words/format";
import { NumberTable } from "../../parts/NumberTable";
import { pulls } from "../../../methods/hvm/explain/pulls";
import { vpdWords } from "../../words/classes";
import { classedOf } from "../../words/words";
import { Step } from "./Step";

interface Props {
  readonly firm: Assessment;
  readonly options: Required<AssessOptions>;
}

/** Which VPDs speak for the class, and which for another footprint, by how much. */
export function PullsStep({ firm, options }: Props) {
  const classes = classedOf(firm);
  const name = classes[0]!;
  const others = PROPOSITIONS.map((each) => each.name).filter((each) => each !== name);
  const [other, setOther] = useState<PropositionName>(classes[1] ?? firm.runnersUp[0] ?? others[0]!);
  const seen =
    MEASURES[options.measure].sees === "order" && !firm.scores.includes(null) ? firm.scores : firm.percentages;
  const [one, two] = [name, other].map((each) => options.footprints[PROPOSITIONS.findIndex((p) => p.name === each)]!);
  const six = pulls(options.measure, seen as Six<number>, one!, two!);
  if (!six) return null;
  const decimals = MEASURES[options.measure].unit === "percentage points" ? 1 : 3;
  const sum = six.reduce((total, value) => total + value, 0);
  const words = six.map((pull, v) => `${vpdWords(v)} ${fixed(pull, decimals)}`).join(", ");
  return (
    <Step
      title={`4. What pulls towards ${name}`}
      words="What each VPD adds to the distance of the other footprint, less what it adds to this one’s. To the right it speaks for the class, to the left against it."
    >
      <Select aria-label="Compared with" value={other} onChange={(_, { value }) => setOther(value as PropositionName)}>
        {others.map((each) => (
          <option key={each} value={each}>
            rather than {each}
          </option>
        ))}
      </Select>
      <PullBars label={`Pull of each VPD towards ${name} rather than ${other}: ${words}.`} pulls={six} />
      <NumberTable
        caption={`Pull of each VPD towards ${name} rather than ${other}`}
        headings={["VPD", "Pull"]}
        rows={[
          ...six.map((pull, v) => ({ title: vpdWords(v), numbers: [fixed(pull, decimals)] })),
          {
            title:
              options.measure === "euclidean"
                ? "Sum: difference of the squared distances"
                : "Sum: how much farther the other is",
            numbers: [fixed(sum, decimals)],
            bold: true,
          },
        ]}
      />
    </Step>
  );
}
