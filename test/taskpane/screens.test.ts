import { beforeAll, describe, expect, it } from "vitest";
import { galleryStates } from "../../src/taskpane/gallery/states";
import { SCREENS } from "../../src/taskpane/screens";
import { ways } from "../../src/taskpane/screens/ways";
import { byUrgency } from "../../src/taskpane/state/problems";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { buildProject, errorsIn } from "../house/compiler";

const states = await galleryStates();

describe("the register of screens does not compile", () => {
  let errors: string;
  beforeAll(() => {
    buildProject("src/taskpane");
    const left = Object.keys(SCREENS).map((view) => `export const no_${view}: Register = without("${view}");`);
    errors = errorsIn(
      "src/taskpane/screens/intruder.ts",
      `import { SCREENS } from "./index";
      type Register = typeof SCREENS;
      declare function without<View extends keyof Register>(view: View): Omit<Register, View>;
      export const all: Register = SCREENS;
      ${left.join("\n")}
      export const more: Register = { ...SCREENS, listening: SCREENS.looking };
      export const unseen: Register = { ...SCREENS, why: { load: SCREENS.why.load } };`,
    ).join("\n");
  }, 120_000);

  it.each(Object.keys(SCREENS))("without %s, and says so", (view) => {
    expect(errors).toContain(`Property '${view}' is missing`);
  });
  it("with a screen that is no view", () => expect(errors).toContain("'listening' does not exist"));
  it("with one that the gallery cannot show", () => expect(errors).toContain("Property 'gallery' is missing"));
  it("for no other reason", () => {
    expect(errors.match(/^(Property|Object)/gm)!.length).toBe(Object.keys(SCREENS).length + 2);
  });
});

describe("the ways between them", () => {
  const shown = (state: PaneState) =>
    ways(state).map(({ label, current, go }) => `${label}${current ? " (here)" : ""}${go ? "" : " (closed)"}`);

  it("there are none while the pane looks or works", () => {
    expect([ways(states.looking!), ways(states.working!)]).toEqual([[], []]);
  });
  it("without answers only they can be shown", () => {
    expect(shown(states.nothing!)).toEqual(["Answers (here)", "Results (closed)", "Constellations"]);
    expect(shown(states.doubt!)).toEqual(["Answers (here)", "Results (closed)", "Constellations"]);
  });
  it("the second method has a way wherever one can go, which begins with its results where there are any", () => {
    expect(shown(states.interview!)).toEqual(["Answers", "Results (closed)", "Constellations (here)"]);
    const first = (state: PaneState) => {
      const dispatched: unknown[] = [];
      const pane = { getState: () => state, dispatch: (action: unknown) => dispatched.push(action) };
      ways(state).find(({ label }) => label === "Constellations")!.go!(pane as never);
      return dispatched;
    };
    expect(first(states.nothing!)).toEqual([{ type: "show", view: "interview" }]);
    expect(first(states.both!)).toEqual([{ type: "show", view: "relationships" }]);
  });
  it("where there are codings and no answers, the results of firms have none", () => {
    expect(shown(states["found-codings"]!)).toEqual(["Codings (here)", "Problems (2)", "Constellations"]);
    expect(shown(states.explained!)).toEqual(["Codings", "Problems (2)", "Constellations (here)"]);
  });
  it("problems have a way as soon as there are any", () => {
    expect(shown(states.found!)).toEqual(["Answers (here)", "Results (closed)", "Problems (3)", "Constellations"]);
    expect(shown(states.problems!)).toEqual(["Answers", "Results (closed)", "Problems (3) (here)", "Constellations"]);
    expect(shown(states.results!)).toEqual(["Answers", "Results (here)", "Constellations"]);
  });
  it("says how many did not count, and of notices alone that they are notices", () => {
    const { found } = states.found!;
    const { problems } = found!.reading;
    const notices = problems.filter(({ severity }) => severity === "notice");
    const only = (some: typeof problems) => ({
      ...states.found!,
      found: { ...found!, reading: { ...found!.reading, problems: some } },
    });
    expect([notices.length, problems.length]).toEqual([1, 4]);
    expect(shown(only(problems))[2]).toBe("Problems (3)");
    expect(shown(only(notices))[2]).toBe("Notices (1)");
    expect(shown(only([]))).not.toContainEqual(expect.stringMatching(/Problems|Notices/));
  });
  it("what did not count is shown before what may be acted upon, and that before what is only to be known", () => {
    const { problems } = states.found!.found!.reading;
    const notice = problems.find(({ severity }) => severity === "notice")!;
    const known = { ...notice, remedy: "Nothing to do, if that is what was meant." };
    const acted = { ...notice, remedy: "Check that these are the items." };
    const refused = problems.filter(({ severity }) => severity === "refused");
    expect(byUrgency([known, acted, ...refused])).toEqual([...refused, acted, known]);
  });
  it("and so has what an analysis found wrong, whatever was read since", () => {
    const { found, results } = states;
    const met = found!.found!.reading.problems.slice(0, 1);
    const wrong = { ...results!, results: { ...results!.results!, met } };
    expect(shown({ ...wrong, found: null })).toEqual([
      "Answers (closed)",
      "Results (here)",
      "Problems (1)",
      "Constellations",
    ]);
    expect(shown({ ...wrong, found: found!.found })).toEqual([
      "Answers",
      "Results (here)",
      "Problems (4)",
      "Constellations",
    ]);
  });
  it("results that stand can be shown again, unless they are older than the answers", () => {
    const standing: PaneState = { ...states.results!, view: "found", results: null };
    expect(shown(standing)).toEqual(["Answers (here)", "Results", "Constellations"]);
    expect(shown({ ...standing, stale: true })).toEqual(["Answers (here)", "Results (closed)", "Constellations"]);
  });
  it("why is reached from the results, and needs a firm", () => {
    expect(shown(states.why!)).toEqual(["Answers", "Results (here)", "Constellations"]);
    expect(SCREENS.why.available!(states.results!)).toBe(false);
    expect(SCREENS.why.available!(states.firm!)).toBe(true);
  });
  it("each leads to its view", () => {
    const { go } = ways(states.found!)[2]!;
    const dispatched: unknown[] = [];
    go!({ dispatch: (action: unknown) => dispatched.push(action) } as never);
    expect(dispatched).toEqual([{ type: "show", view: "problems" }]);
  });
});
