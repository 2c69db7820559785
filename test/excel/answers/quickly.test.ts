/** A text that is passed over quickly, as it can name no item, is one in which the whole look finds none. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { AskedRoles } from "../../../src/excel/answers/ground/asked-roles";
import { ItemNames } from "../../../src/excel/answers/ground/items";
import { DEFAULT_KEY, type Key } from "../../../src/methods/hvm";
import { INPUTS } from "../../inputs/cases";

const own: Key = {
  items: DEFAULT_KEY.items.map((item, i) => ({
    ...item,
    item: i % 2 ? item.item : `Quality ${"abcdefghijklmnopq"[i / 2]!}`,
  })),
};
/** A header without letters is never told quickly, and with it nothing is. */
const slowly = [{ header: "…", role: "leave out" }] as const;
const pairs = [DEFAULT_KEY, own].map((key) => [
  new ItemNames(key, new AskedRoles({}, key)),
  new ItemNames(key, new AskedRoles({ columns: slowly }, key)),
]);

function differing(text: string): string[] {
  return pairs.flatMap(([quick, whole]) => {
    const [a, b] = [JSON.stringify(quick!.says(text)), JSON.stringify(whole!.says(text))];
    return a === b ? [] : [`${JSON.stringify(text)}: ${a}, and ${b}`];
  });
}

const { items } = DEFAULT_KEY;
const named = fc.oneof(
  fc.constantFrom(...items.map(({ statement }) => statement)),
  fc.constantFrom(...items.map(({ item }) => item)),
  fc.constantFrom(
    "KC1",
    "op 20",
    "CA 03",
    "1",
    "0033",
    "item no. 7",
    "Question #4",
    "Quality a",
    "Q34",
    "KC9",
    "2024",
    "12345",
  ),
);
const around = fc.constantFrom(
  ...'|.|: |:|) |] |[|(| - |-|/| >> |\u200b|\u00a0| |\n|<b>|</b>|<p>|&nbsp;|&amp;|*|* |"|’|–|… |#|_|Q|é |word |Our question. |hvm.|hvm/|(1-5)| (required)|\ufeff|\u0435|１'.split(
    "|",
  ),
);
const text = fc
  .tuple(
    fc.array(around, { maxLength: 3 }),
    named,
    fc.array(around, { maxLength: 3 }),
    fc.option(named),
    fc.nat(90),
    around,
  )
  .map(([before, name, after, more, at, put]) => {
    const whole = `${before.join("")}${name}${after.join("")}${more ?? ""}`;
    return whole.slice(0, at) + put + whole.slice(at);
  });

it("in all cells of the inputs", () => {
  const cells = INPUTS.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat()));
  const texts = new Set(cells.filter((cell): cell is string => typeof cell === "string"));
  expect([...texts].flatMap(differing)).toEqual([]);
});

it("in what tools and people may make of items' names", () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(differing(one)).toEqual([]);
    }),
    { numRuns: 20_000, seed: 13 },
  );
});
