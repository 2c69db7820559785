import type { Key, KeyItem } from "./key";
import { type Six, type Vpd, sixOf } from "./propositions";

/** Each part of the questionnaire with its items: the VPD and the statement. */
const PARTS: readonly (readonly [string, readonly (readonly [Vpd, string])[]])[] = [
  [
    "Key competence",
    [
      ["A", "We are strong at designing and developing new products."],
      ["B", "We build a reputation and a brand, and we look after them."],
      ["C", "We keep costs under control and remove waste."],
      ["D", "We make every transaction simple and the same each time."],
      ["E", "We tailor technical solutions to the customers we choose to serve."],
      ["F", "Our people take personal care of each customer."],
      ["F", "We keep up long relationships from which both the customer and we gain."],
    ],
  ],
  [
    "Main competitive advantage",
    [
      ["A", "We bring out new products before our rivals do."],
      ["B", "Owning our products gives customers prestige."],
      ["C", "Our prices are the lowest in our market."],
      ["D", "No rival is easier to do business with than we are."],
      ["E", "We give each customer a complete solution made to measure, before and after the purchase."],
      ["F", "Customers have confidence in us and trust us."],
    ],
  ],
  [
    "Operational performance",
    [
      ["A", "We get new products to market quickly."],
      ["A", "New products make up a large share of our sales."],
      ["A", "We invest in research and development, and its projects deliver."],
      ["A", "Our designs are new enough to be patented or registered."],
      ["B", "Buyers in our market recognise our brand."],
      ["B", "We hold a higher price than comparable products do."],
      ["B", "Our marketing and promotion achieve what they are meant to."],
      ["C", "Our cost per unit is low."],
      ["C", "We use our capacity well and produce in volume."],
      ["C", "We produce little waste, scrap and rework."],
      ["C", "Our productivity improves from year to year."],
      ["D", "The way from an order to its delivery is simple."],
      ["D", "Customers can order on line or serve themselves."],
      ["D", "Our range is standardised and our lead times are short."],
      ["E", "We install, maintain and upgrade what we sell."],
      ["E", "We deliver customised orders exactly to specification."],
      ["E", "We develop products and processes together with our customers."],
      ["F", "Our customers are satisfied."],
      ["F", "Our customers stay with us and remain loyal."],
      ["F", "We respond to what a single customer asks for."],
    ],
  ],
];

function weighsOn(vpd: Vpd): Six<number> {
  return sixOf((_, letter) => (letter === vpd ? 1 : 0));
}

function numbered(): KeyItem[] {
  const items: KeyItem[] = [];
  for (const [part, statements] of PARTS) {
    for (const [vpd, statement] of statements) {
      items.push({ item: `Q${items.length + 1}`, part, statement, weights: weighsOn(vpd), reversed: false });
    }
  }
  return items;
}

/**
 * The questionnaire that the add-in ships: 33 items, Q1–Q33, each weighing 1 on one VPD, none reversed.
 *
 * It is not Martinez's: the wording and key of her questionnaire (2003) are not public. The three parts and their
 * 7, 6 and 20 items follow the HVM paper; topics, statements and the VPD of each item are this project's own.
 */
export const DEFAULT_KEY: Key = { items: numbered() };
