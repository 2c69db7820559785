/** What makes a saved workbook one that Excel has to repair. */
import { posix } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import type { Input } from "./input";

const CACHE = /<c:numCache>.*?<\/c:numCache>/gs;
const NO_NUMBER = /<c:v>(?!-?[\d.]+(?:[eE][+-]?\d+)?<\/c:v>)[^<]*<\/c:v>/;

/** Empty: the parts are well-formed, no two share a name, every relationship points to one, and the content type suits the ending. */
export function damages(saved: Uint8Array | null, input: Input): readonly string[] {
  if (saved === null) return ["nothing was saved"];
  const parts = Object.entries(unzipSync(saved)).filter(([name]) => !name.endsWith("/"));
  const names = parts.map(([name]) => name.toLowerCase());
  const main = input.file.endsWith("m") ? "macroEnabled.main+xml" : "spreadsheetml.sheet.main+xml";
  const found = names.filter((name, index) => names.indexOf(name) < index).map((name) => `two parts ${name}`);
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const content = strFromU8(bytes);
    if (name === "[Content_Types].xml" && !content.includes(main))
      found.push("the content type does not suit the ending");
    if (/xl\/workbook\.xml$/i.test(name) && !content.includes("HVM Summary")) found.push("no HVM Summary");
    if (/charts\/chart/.test(name) && (content.match(CACHE) ?? []).some((cache) => NO_NUMBER.test(cache)))
      found.push(`${name} has names as numbers`);
    found.push(...faultsOf(name, content, names));
  }
  return found;
}

function faultsOf(name: string, content: string, names: readonly string[]): readonly string[] {
  let root: XmlElement | null;
  try {
    root = parseXml(content.replace(/^\ufeff/, "")).root;
  } catch (error) {
    return [`${name} is malformed (${String(error).split("\n")[0]})`];
  }
  if (!name.endsWith(".rels")) return [];
  const base = posix.dirname(posix.dirname(name));
  return (root?.children ?? [])
    .filter((child): child is XmlElement => child instanceof XmlElement)
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => attributes["Target"]!.split("#")[0]!)
    .map((target) => (target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(base, target))))
    .filter((target) => !names.includes(target.toLowerCase()))
    .map((target) => `${name} points to ${target}, which is not there`);
}
