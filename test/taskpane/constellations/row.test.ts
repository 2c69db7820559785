import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import {
  type Answered,
  assessRelationship,
  FACETS,
  interviewStands,
  NONE_OF_THESE,
  type Reply,
} from "../../../src/methods/constellations";
import { HEADINGS, rowToPaste } from "../../../src/taskpane/screens/constellations/interview/row";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";

/** What a spreadsheet makes of a text that is pasted: a row a line, a cell between two tabs. */
const pasted = (text: string) => text.split("\n").map((line) => line.split("\t").map((cell) => cell || null));

async function readBack(text: string) {
  await openHost(workbookOf([{ name: "Mine", rows: pasted(text) }]));
  return (await readAnswers()).codings!;
}

const said = (...answers: readonly (readonly [Answered["facet"], ...Reply[]])[]): readonly Answered[] =>
  answers.map(([facet, ...replies]) => ({ facet, replies }));

const INTERVIEWS: Readonly<Record<string, readonly Answered[]>> = {
  "one left": said(["form", "acquisition"]),
  none: said(["form", "acquisition"], ["orientation", "reactive"]),
  several: said(["form", "informal agreement", "merger"], ["strategy"], ["adaptation", "reciprocal"]),
  "what follows from answers": said(["form", "formal agreement", "acquisition"], ["direction", "forward"]),
  matched: said(
    ["form", "formal agreement"],
    ["adaptation", "unilateral"],
    ["orientation", "proactive"],
    ["strategy", "after-sales service"],
    ["integration", "vertical"],
    ["duration", "short-term"],
    ["capabilities", "IT"],
  ),
  "details and structure": said(
    ["capabilities", NONE_OF_THESE],
    ["levels", "multilevel"],
    ["place", "customer's site", "own site"],
    ["contact", "firm and partner"],
    ["provision", "separately"],
    ["extent", "low"],
    ["closeness", "close"],
  ),
};

describe("an interview that is copied as a row", () => {
  it.each(Object.entries(INTERVIEWS))("is read back as the same finding: %s", async (_, answers) => {
    const { coding, finding } = interviewStands(answers);
    const row = rowToPaste(coding, { firm: "Acme", service: "Repair", partners: "Bolt; Cog" });
    const { relationships, problems } = await readBack(`${HEADINGS}\n${row}`);
    expect(problems).toEqual([]);
    expect(relationships[0]).toMatchObject({ firm: "Acme", service: "Repair", partners: ["Bolt", "Cog"], coding });
    expect(assessRelationship(relationships[0]!).finding).toBe(finding);
  });

  it("stays one row of texts, whatever was typed", async () => {
    const { coding } = interviewStands(INTERVIEWS.none!);
    const typed = { firm: '=HYPERLINK("x")', service: "Repair\tand\nmore", partners: "+Bolt" };
    const text = `${HEADINGS}\n${rowToPaste(coding, typed)}`;
    expect(text.split("\n")).toHaveLength(2);
    const { relationships } = await readBack(text);
    expect(relationships).toMatchObject([{ firm: "HYPERLINK( x )", service: "Repair and more", partners: ["Bolt"] }]);
  });
});

describe("an interview", () => {
  it("begins with the form, of all nine", () => {
    const { found, next } = interviewStands([]);
    expect([found.possible.length, next?.facet]).toEqual([9, "form"]);
  });

  it("does not ask again what is not known, and ends where nothing is left that helps", () => {
    const asked: Answered[] = [];
    for (let next = interviewStands(asked).next; next?.facet; next = interviewStands(asked).next) {
      expect(asked.map(({ facet }) => facet)).not.toContain(next.facet);
      asked.push({ facet: next.facet, replies: [] });
    }
    expect(asked).toHaveLength(FACETS.length);
    expect(interviewStands(asked).next?.kind).toBe("look");
    expect(interviewStands(asked).found.possible).toHaveLength(9);
  });

  it("an answer that is taken back is as if it had not been given", () => {
    const answers = INTERVIEWS.several!;
    expect(interviewStands([...answers.slice(0, 1), ...answers.slice(1)].reverse()).finding).toBe(
      interviewStands(answers).finding,
    );
    expect(interviewStands(answers.slice(0, 1))).toEqual(
      interviewStands(answers.filter(({ facet }) => facet === "form")),
    );
  });
});
