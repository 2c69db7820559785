import { expect, it } from "vitest";
import { seen } from "../../src/taskpane/gallery/seen";
import { galleryStates } from "../../src/taskpane/gallery/states";
import { galleryTitles, STANDBY } from "../../src/taskpane/gallery/titles";
import { SCREENS } from "../../src/taskpane/screens";
import { seenByTheAddIn } from "../../src/workbench/tools/seen";

it("shows what the add-in's reader says now: else run `npx tsx src/workbench/tools/seen.ts`", async () => {
  expect(await seenByTheAddIn()).toEqual(seen());
});

it("has every state once, under a title, and each is of its own screen", async () => {
  const names = Object.values(SCREENS).flatMap(({ gallery }) => Object.keys(gallery));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(galleryTitles())).toEqual([...names, ...Object.keys(STANDBY)]);
  const states = await galleryStates();
  for (const [view, { gallery }] of Object.entries(SCREENS)) {
    for (const name of Object.keys(gallery)) expect(states[name]!.view, name).toBe(view);
  }
});
