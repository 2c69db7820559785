import { CONSTELLATIONS, type ConstellationName } from "./constellations";
import { type Actor, type Frame, type Link, NETWORKS, type Panel } from "./network";

/** What is said wherever the networks are shown. */
export const NETWORK_NOTE =
  "Links, and which label stands in which panel, follow Section 4: the texts at hand keep only the figure's labels, in disorder.";

/**
 * The links of a panel, a sentence each; links that are alike are said once, with their number.
 *
 * @example
 * linksInWords(NETWORKS["Systems integration"])[0] // "3 times S (subcontractor) to SME (the firm, sole supplier): parts and work, often informally (4.1)"
 */
export function linksInWords(panel: Panel): readonly string[] {
  const times = new Map<string, number>();
  for (const sentence of panel.links.map((link) => linkInWords(panel, link)))
    times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times].map(([sentence, number]) => (number === 1 ? sentence : `${number} times ${sentence}`));
}

/** All that a panel's picture shows, for who does not see it: its frames with whom they hold, and its links. */
export function networkInWords(name: ConstellationName): string {
  const panel = NETWORKS[name];
  const letter = CONSTELLATIONS.find((each) => each.name === name)!.panel;
  const frames = panel.frames.map(
    (frame) => `${calledAs(frame)} holds ${heldBy(panel, frame).map(calledAs).join(" and ")}`,
  );
  return [`Network of ${name} (panel ${letter})`, ...frames, ...linksInWords(panel)]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** An actor or a frame by its label and what it is: "S (subcontractor)"; a frame without a label by what it is. */
export function calledAs({ label, role }: Actor): string {
  return label === "" ? role : `${label} (${role})`;
}

/** The actors whose middle lies in a frame. */
export function heldBy({ actors }: Panel, frame: Frame): readonly Actor[] {
  return actors.filter(
    ({ x, y }) => Math.abs(x - frame.x) <= frame.width / 2 && Math.abs(y - frame.y) <= frame.height / 2,
  );
}

/** What a link goes from, and to. */
export function endsOf({ actors, frames }: Panel, { from, to }: Link): readonly [Actor, Actor] {
  const named = (id: string) => [...actors, ...frames].find((each) => each.id === id)!;
  return [named(from), named(to)];
}

function linkInWords(panel: Panel, link: Link): string {
  const [from, to] = endsOf(panel, link);
  const line = link.line === "dashed" ? ", a dashed line" : "";
  return `${calledAs(from)} to ${calledAs(to)}${line}: ${link.meaning}`;
}
