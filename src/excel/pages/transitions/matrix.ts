import { PROPOSITIONS } from "../../../methods/hvm";
import type { Matrix, MatrixCell } from "../../../methods/hvm/analyses/transition/matrix";
import { coefficient } from "../../../methods/hvm/analyses/transition/words";
import { tablesOf } from "../../../methods/table";
import { count } from "../../../methods/words";
import type { Results } from "../page";

interface Row {
  readonly from: string;
  readonly to: Matrix[number];
}

const { table, group } = tablesOf<Row, Results>();

/** All transitions, from a proposition (the row) to another (the column). */
export const MATRIX = table({
  from: { heading: "From, to", unit: "text", width: 22, value: ({ from }) => from },
  to: group({
    each: PROPOSITIONS,
    heading: ({ name }) => name,
    unit: "text",
    width: 18,
    wrap: true,
    called: "From a proposition to another",
    means:
      "The verdict on that transition, whether the HVM paper says it itself or it follows by the paper's rule, r between the two footprints, and how many firms of the study wish it.",
    value: ({ to }, j) => cellWords(to[j]!),
  }),
});

export const matrixRows = (matrix: Matrix): Row[] =>
  PROPOSITIONS.map(({ name }, i) => ({ from: name, to: matrix[i]! }));

/** "major (said), r −.67, 1 firm"; r stays with its number. */
function cellWords({ verdict, isSaid, similarity, firms }: MatrixCell): string {
  const origin = verdict === "stays" ? "" : isSaid ? " (said)" : " (by its rule)";
  return [
    `${verdict}${origin}`,
    `r\u00a0${coefficient(similarity)}`,
    ...(firms > 0 ? [count(firms, "firm")] : []),
  ].join(", ");
}
