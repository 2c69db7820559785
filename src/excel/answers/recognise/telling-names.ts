import { foldedName } from "../../../cells/text";

/** What a sheet's name tells of when its answers were given, or of which state they are; null: nothing. */
interface Told {
  /** "now", "wish" */
  readonly state: string | null;
  /** "2023", "wave 1", "before" */
  readonly time: string | null;
}

const NOW =
  /^(current|currently|now|present|today|actual|existing|reality|as is|asis|ist|ist zustand|aktuell|heute|jetzt)$/;
const WISH =
  /^(desired|desire|future|target|to be|tobe|wanted|wish|wished|wishes|aspired|ideal|planned|expected|soll|ziel|zukunft|gewünscht|wunsch)$/;
const BEFORE = /^(before|pre|baseline|earlier|previous|former|vorher|davor)$/;
const AFTER = /^(after|post|follow up|followup|later|afterwards|nachher|danach)$/;
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|spring|summer|autumn|winter)$/;
/** "2026-03-02T09:03:11.000Z": the time of day tells no waves apart. */
const TIME_OF_DAY = /(?<=\d{4}-\d\d-\d\d)t\d\d:[\d:.]*(?:z|[+-]\d\d:?\d\d)?/g;
/** "wave 1", "t0", "round 2", "3rd wave" */
const COUNTED =
  /(?:^| )(wave|round|phase|period|time|time ?point|measurement|year|t|w|welle|runde|erhebung) ?(\d{1,2})(?= |$)/;
const COUNTED_FIRST =
  /(?:^| )(first|second|third|fourth|[1-9](?:st|nd|rd|th)?) (wave|round|phase|period|measurement|survey|time|welle|runde|erhebung)(?= |$)/;
const YEAR = /(?:^| )((?:19|20)\d\d)(?= |$)/;
const QUARTER = /(?:^| )(q[1-4]|h[12])(?= |$)/;

/** How surely names of sheets tell their answers apart. */
export type Apart = "states" | "times";

/**
 * Whether the names of two sheets tell times or wishes apart: current and desired, 2023 and 2024, Wave 1 and Wave 2. "Answers"
 * and "Desired" do as well; "North 2023" and "South 2023" do not.
 */
export function toldApart(one: string, other: string): Apart | null {
  const [a, b] = [toldBy(one), toldBy(other)];
  if (a.state !== b.state) return "states";
  return a.time !== b.time ? "times" : null;
}

function toldBy(name: string): Told {
  // "Wave1_2023", "T0": letters and digits are words of their own, whatever joins them.
  const words = foldedName(name)
    .replace(TIME_OF_DAY, "")
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, "$1$2 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const says = (pattern: RegExp) => [...words, ...pairs].some((word) => pattern.test(word));
  const spaced = words.join(" ").replace(/(^| )([qh]) ([1-4])(?= |$)/g, "$1$2$3");
  const counted = COUNTED.exec(spaced);
  const times = [
    YEAR.exec(spaced)?.[1],
    QUARTER.exec(spaced)?.[1],
    words.find((word) => MONTHS.test(word)),
    counted ? `${counted[1]} ${Number(counted[2])}` : COUNTED_FIRST.exec(spaced)?.[0],
    says(BEFORE) ? "before" : says(AFTER) ? "after" : undefined,
  ].filter((time) => time !== undefined);
  return {
    state: says(WISH) ? "wish" : says(NOW) ? "now" : null,
    time: times.length === 0 ? null : times.join(", "),
  };
}
