import { describe, expect, it } from "vitest";

import {
  type Box,
  CONSTELLATIONS,
  drawingOf,
  type End,
  GROUND,
  linksInWords,
  NETWORKS,
  networkInWords,
} from "../../../src/methods/constellations";

describe.each(CONSTELLATIONS.map(({ name, panel }) => ({ name, panel })))("the network of $name", ({ name, panel }) => {
  const network = NETWORKS[name];
  const drawing = drawingOf(network);

  it("has a text that says the same: its letter, every actor, frame and link", () => {
    const words = networkInWords(name);
    expect(words).toContain(`Network of ${name} (panel ${panel})`);
    for (const { label, role } of [...network.actors, ...network.frames]) {
      expect(words).toContain(label);
      expect(words).toContain(role);
    }
    for (const { meaning } of network.links) expect(words).toContain(`: ${meaning}`);
    expect(words.match(/dashed line/g)?.length ?? 0).toBe(
      new Set(network.links.filter(({ line }) => line === "dashed").map(({ to, from }) => `${from} ${to}`)).size,
    );
  });

  it("has one firm, or one in two places, and all of it lies on the ground", () => {
    expect(drawing.actors.some(({ isFirm }) => isFirm)).toBe(true);
    for (const { left, top, width, height } of [...drawing.frames, ...drawing.actors]) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(GROUND.width);
      expect(top + height).toBeLessThanOrEqual(GROUND.height);
    }
  });

  it("is drawn with lines that start and end at the edges of what they link and cross no actor", () => {
    const boxes = [...drawing.frames, ...drawing.actors];
    expect(drawing.lines).toHaveLength(network.links.length);
    for (const { from, to } of drawing.lines) {
      for (const end of [from, to])
        expect(
          liesOnEdge(
            end,
            boxes.find(({ id }) => id === end.id)!,
          ),
        ).toBe(true);
      for (const step of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const [x, y] = [from.x + step * (to.x - from.x), from.y + step * (to.y - from.y)];
        expect(drawing.actors.filter((actor) => liesIn(x, y, actor))).toEqual([]);
      }
    }
  });
});

it("links that are alike are said once, with their number, and dashed ones as dashed", () => {
  expect(linksInWords(NETWORKS["Systems integration"])).toEqual([
    "3 times S (subcontractor) to SME (the firm, sole supplier): parts and work, often informally (4.1)",
    "SME (the firm, sole supplier) to C (customer): the system with its services (4.1)",
  ]);
  expect(linksInWords(NETWORKS["Horizontal collaboration"])[0]).toBe(
    "P (maker of a complementary product) to SME (the firm), a dashed line: loosely, on the same level (4.7)",
  );
});

it("a frame is said with whom it holds, and a link from it starts at its edge", () => {
  expect(networkInWords("Integration co-location")).toContain(
    "shared site holds SME (the firm) and P (partner) and P (partner). ",
  );
  const { lines } = drawingOf(NETWORKS["Integration co-location"]);
  expect(lines.at(-1)!.from).toEqual({ id: "site", side: "right", x: 62, y: 30 });
});

const liesIn = (x: number, y: number, { left, top, width, height }: Box) =>
  x > left && x < left + width && y > top && y < top + height;

function liesOnEdge({ x, y, side }: End, { left, top, width, height }: Box): boolean {
  const middle = { x: left + width / 2, y: top + height / 2 };
  if (side === "left" || side === "right") return y === middle.y && x === (side === "left" ? left : left + width);
  return x === middle.x && y === (side === "top" ? top : top + height);
}
