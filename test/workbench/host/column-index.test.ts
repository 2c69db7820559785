import { expect, test } from "vitest";
import { openHost, roundTrip } from "../../support/open";

test("a 0 does not equal an empty text, and a blank cell and an empty text do, however often it is asked", async () => {
  await openHost();
  await roundTrip("A1:A4", [["=3-3"], [""], ['=""'], [0]]);
  const asked = (cell: string) => [`=${cell}=""`, `=IF($${cell}="",1,2)`, `=${cell}<>""`];
  const { values } = await roundTrip("B1:D4", ["A1", "A2", "A3", "A4"].map(asked));
  expect(values).toEqual([
    [false, 2, true],
    [true, 1, false],
    [true, 1, false],
    [false, 2, true],
  ]);
});
