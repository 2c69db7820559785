import { type Key, type Proposition, PROPOSITIONS, vpdHeading } from "../../../methods/hvm";
import type { ItemReliability, Reliability } from "../../../methods/hvm/analyses/reliability/of-dimension";
import { onReversed } from "../../../methods/hvm/analyses/reliability/words";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

interface ItemRow extends ItemReliability {
  readonly proposition: Proposition;
  /** How many answered all items of the dimension. */
  readonly complete: number;
  readonly isMarked: boolean;
}

/** Each item of each VPD, and how it goes with the others. */
export const ITEMS = tablesOf<ItemRow, Results>().table({
  vpd: {
    heading: "Item's dimension",
    unit: "text",
    width: 26,
    value: ({ proposition }) => vpdHeading(proposition),
  },
  item: { heading: "Item", unit: "text", width: 8, value: ({ item }) => item },
  answers: { heading: "Answers", unit: "count", width: 10, value: ({ n }) => n },
  mean: {
    heading: "Mean",
    unit: "score",
    width: 8,
    means: "Mean of an item's answers, turned where the key marks the item Reversed.",
    value: ({ mean }) => mean,
  },
  sd: {
    heading: "SD",
    unit: "score",
    width: 8,
    means: "Standard deviation of an item's answers, over n − 1.",
    value: ({ sd }) => sd,
  },
  rest: {
    heading: "Item-rest r",
    unit: "coefficient",
    width: 10,
    means:
      "Correlation of an item with the sum of the other items of its dimension, over the respondents who answered them all. Low: it says something else; below 0: it runs against them.",
    value: ({ rest }) => rest,
  },
  dropped: {
    heading: "Alpha without it",
    unit: "coefficient",
    width: 10,
    means: "Alpha of the other items. Higher than with the item: the dimension holds together better without it.",
    value: ({ alphaIfDropped }) => alphaIfDropped,
  },
  reversed: {
    heading: "Looks reversed",
    unit: "text",
    width: 60,
    wrap: true,
    means:
      "Named where the upper 95 % bound of the item-rest correlation lies below 0, from ten respondents on. Of two items of which one is wrong, both may be named. Nothing is ever turned by itself.",
    value: (row) => (row.looksReversed ? onReversed(row, row.proposition, row.complete, row.isMarked) : null),
  },
});

export function itemRows(reliability: Readonly<Record<string, Reliability>>, { items }: Key): ItemRow[] {
  return PROPOSITIONS.flatMap((proposition) => {
    const { perItem, respondents } = reliability[proposition.vpd]!;
    return perItem.map((each) => ({
      ...each,
      proposition,
      complete: respondents,
      isMarked: items.find(({ item }) => item === each.item)!.reversed,
    }));
  });
}
