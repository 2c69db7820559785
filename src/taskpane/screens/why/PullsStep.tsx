import { Select } from "@fluentui/react-components";
import { useState } from "react";
import {
  type AssessOptions,
  type Assessment,
  MEASURES,
  PROPOSITIONS,
  type PropositionName,
} from "../../../methods/hvm";
import { PullBars } from "../../drawings/PullBars";
import { fixed } from "../../words/format";
import { NumberTable } from "../../parts/NumberTable";
import { pullsOf } from "../../../methods/hvm/explain";
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
  const six = pullsOf(firm, options, name, other);
  if (!six) return null;
  const { unit, contributions } = MEASURES[options.measure];
  const sum = six.reduce((total, value) => total + value, 0);
  const words = six.map((pull, v) => `${vpdWords(v)} ${fixed(pull, unit.decimals)}`).join(", ");
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
          ...six.map((pull, v) => ({ title: vpdWords(v), numbers: [fixed(pull, unit.decimals)] })),
          {
            title:
              contributions.sumTo === "squared distance"
                ? "Sum: difference of the squared distances"
                : "Sum: how much farther the other is",
            numbers: [fixed(sum, unit.decimals)],
            bold: true,
          },
        ]}
      />
    </Step>
  );
}
