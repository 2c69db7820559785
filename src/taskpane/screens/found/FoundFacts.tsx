import { commas, count, grouped, plural } from "../../../methods/words";
import type { Inspection } from "../../../excel";
import { Facts } from "../../parts/Facts";
import { LAYOUTS } from "../../words/words";

const SOURCES_SHOWN = 4;

/** What was recognised, point by point. */
export function FoundFacts({ found }: { readonly found: Inspection }) {
  const { reading, counts } = found;
  const { study, sources, leftOut } = reading;
  const shown = sources.slice(0, SOURCES_SHOWN).map(({ sheet, range }) => `${sheet}!${range}`);
  const more = sources.length - shown.length;
  const facts: (readonly [string, string])[] = [
    [plural(sources.length, "Table"), [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ")],
    ...(reading.layout === null ? [] : [["Layout", LAYOUTS[reading.layout]] as const]),
  ];
  if (study.kind === "answers") {
    const { items } = study.answers;
    const total = counts.used + counts.notApplicable + counts.missing + counts.refused;
    facts.push(["Items", `${items.length} of ${reading.key.items.length}`]);
    facts.push(["Key", reading.keySheet === null ? "the add-in’s own" : `sheet ${reading.keySheet}`]);
    facts.push(["Answers", `${grouped(counts.used)} of ${count(total, "cell")}`]);
    const [notApplicable, missing, refused] = [counts.notApplicable, counts.missing, counts.refused].map(grouped);
    facts.push(["Left out", `${notApplicable} N/A, ${missing} missing, ${refused} not counted`]);
  } else {
    facts.push(["Values", study.unit === "scores" ? "scores, 1 to 5" : "percentages"]);
  }
  const { words = [], scale = null } = reading.declared ?? {};
  const declared = [
    ...(scale === null ? [] : [`scale of ${scale.lowest} to ${scale.highest}${scale.reversed ? ", reversed" : ""}`]),
    ...(words.length === 0 ? [] : [count(words.length, "word")]),
  ];
  if (declared.length > 0) facts.push(["Declared", declared.join(", ")]);
  if (reading.footprintsSheet !== null) facts.push(["Footprints", `sheet ${reading.footprintsSheet}`]);
  const wishes = [reading.firmsSheet, ...(reading.wishColumns ?? []).map(({ header }) => header)];
  if (study.facts) facts.push(["Wishes, processes", commas(wishes.flatMap((from) => from ?? []))]);
  if (leftOut.length > 0) {
    const headers = leftOut.map(({ header, cell }) => header || cell);
    facts.push(["Not read", commas(headers, 4)]);
  }
  return <Facts facts={facts} />;
}
