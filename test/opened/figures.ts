/** Whether the figures of a saved workbook leave anything to be guessed: see real-excel.md A1. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { parseArea } from "../../src/cells/a1";

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const part = (xml: string, tag: string) => new RegExp(`<c:${tag}>.*?</c:${tag}>`, "s").exec(xml)?.[0] ?? "";
const countIn = (xml: string) => Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? NaN);
const lengthOf = (xml: string) => {
  const area = parseArea((/<c:f>(?:.*!)?([^<]*)<\/c:f>/s.exec(xml)?.[1] ?? "").replaceAll("$", ""));
  return area ? area.rows * area.columns : NaN;
};

/** What is wrong with them: series without a name, without categories, or with values of another length; texts among numbers. */
export function wrongFigures(path: string): string[] {
  const parts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => /charts\/chart[^/]*\.xml$/.test(name));
  return parts.flatMap(([name, bytes]) => {
    const xml = strFromU8(bytes).replace(/<(\/?)(?!c:|a:|\/)(\w+)/g, "<$1c:$2");
    return [...xml.matchAll(SERIES)].flatMap(([series], s) =>
      wrongIn(series).map((wrong) => `${name}, series ${s + 1}: ${wrong}`),
    );
  });
}

function wrongIn(series: string): string[] {
  const [name, categories, values] = ["tx", "cat", "val"].map((tag) => part(series, tag));
  if (series.includes("<c:xVal>")) return part(series, "yVal") === "" ? ["no values"] : [];
  return [
    ...(name === "" ? ["no name"] : []),
    ...(categories === "" ? ["no categories"] : []),
    ...(countIn(values!) !== lengthOf(values!) ? [`${countIn(values!)} values for ${lengthOf(values!)} cells`] : []),
    ...(categories !== "" && countIn(categories!) !== countIn(values!)
      ? [`${countIn(categories!)} categories, ${countIn(values!)} values`]
      : []),
    ...(/<c:numCache>.*?<c:v>(?!-?[\d.])/s.test(part(series, "cat")) ? ["texts as numbers"] : []),
  ];
}
