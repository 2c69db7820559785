import { splitSheet } from "../../../../cells/sheet-name";
import type { Unzipped } from "fflate";
import { cellKey, type Area, type ChartState, type SheetState, type WorkbookState } from "../../../workbook";
import { isSame } from "../../package/compare";
import { editXml, putText, removePart } from "../../package/package-edit";
import type { Parts } from "../../package/parts";
import { child, findAll, type XmlElement } from "../../package/xml";
import { element, remove, setContent } from "../../package/xml-edit";
import { nameOfAnchor, readCharts } from "../../read/charts";
import { parseArea } from "../../../../cells/a1";
import type { Palette } from "../../text/colors";
import { chartXml, type Lookup } from "./chart-xml";

/** Pairs each chart of `now` with the one of `was` that bears its name; null: it is new. */
export function paired<T extends { readonly name: string }>(
  was: readonly T[],
  now: readonly ChartState[],
): (T | null)[] {
  const left = [...was];
  return now.map((chart) => {
    const at = left.findIndex((one) => one.name === chart.name);
    return at < 0 ? null : left.splice(at, 1)[0]!;
  });
}

/** Writes the charts of a sheet that are new or changed, and takes out those that are gone. */
export function saveCharts(
  files: Unzipped,
  parts: Parts,
  drawing: string,
  palette: Palette,
  was: SheetState,
  now: SheetState,
  workbook: WorkbookState,
): void {
  const inFile = readCharts(parts, drawing, palette).map((one) => ({ ...one, name: one.chart.name }));
  const placed = paired(inFile, now.charts);
  const before = paired(was.charts, now.charts);
  const moved = new Map<string, Area>();
  now.charts.forEach((chart, i) => {
    const { part } = placed[i]!;
    const old = before[i]!;
    if (old === null || !isSame(old.place, chart.place)) moved.set(chart.name, chart.place);
    if (old === null || !isSame({ ...old, place: null }, { ...chart, place: null })) {
      saveChart(files, part, old, chart, lookupIn(workbook));
    }
  });
  const stays = new Set(placed.map((one) => one?.part));
  const gone = inFile.filter((one) => !stays.has(one.part) && was.charts.some((chart) => chart.name === one.name));
  editXml(files, drawing, (root) => {
    for (const anchor of findAnchors(root)) {
      // A shape may be called like a chart.
      if (child(anchor, "graphicFrame") === undefined) continue;
      const name = nameOfAnchor(anchor);
      const place = moved.get(name);
      if (place !== undefined) moveAnchor(anchor, place);
      if (gone.some((one) => one.name === name)) remove(anchor);
    }
  });
  for (const { part } of gone) removePart(files, part, drawing);
}

/** Every anchor of a drawing, those in alternatives (mc:AlternateContent) included. */
function findAnchors(root: XmlElement): XmlElement[] {
  return ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].flatMap((name) => findAll(root, name));
}

/** Lays an anchor exactly over cells. */
function moveAnchor(anchor: XmlElement, place: Area): void {
  const corner = (end: string, column: number, row: number): void => {
    const old = child(anchor, end);
    if (old === undefined) return;
    const numbers = { col: column, colOff: 0, row, rowOff: 0 };
    setContent(old, ...Object.entries(numbers).map(([name, number]) => element(name, {}, String(number))));
  };
  corner("from", place.column, place.row);
  corner("to", place.column + place.columns, place.row + place.rows);
}

/** A chart in which only references changed keeps its looks; any other change is drawn anew. */
function saveChart(files: Unzipped, part: string, was: ChartState | null, now: ChartState, lookup: Lookup): void {
  const renamed = was === null ? null : renamedReferences(was, now);
  if (renamed === null) return putText(files, part, chartXml(now, lookup));
  editXml(files, part, (root) => {
    for (const formula of [...findAll(root, "f"), ...findAll(root, "c15:f")]) {
      const to = renamed.get(formula.text);
      if (to === undefined || to === formula.text) continue;
      setContent(formula, to);
      if (formula.parent) freshen(formula.parent, to, lookup);
    }
  });
}

/** What a chart keeps of the values of a reference, for programs that do not compute it, is what stands there now. */
function freshen(data: XmlElement, reference: string, lookup: Lookup): void {
  const cache = child(data, "strCache") ?? child(data, "numCache");
  if (cache === undefined) return;
  const values = lookup(reference) ?? [];
  const points = values.flatMap((value, idx) =>
    value === null || typeof value === "object" ? [] : [element("pt", { idx }, element("v", {}, String(value)))],
  );
  const format = child(cache, "formatCode");
  setContent(cache, ...(format ? [format] : []), element("ptCount", { val: values.length }), ...points);
}

/** What references became, by what they were, if nothing else of a chart changed; else null. */
function renamedReferences(was: ChartState, now: ChartState): Map<string, string> | null {
  if (was.series.length !== now.series.length) return null;
  const bare = (chart: ChartState): unknown => ({
    ...chart,
    place: null,
    series: chart.series.map((series) => ({ ...series, name: "", values: "", categories: "" })),
  });
  if (!isSame(bare(was), bare(now))) return null;
  const renamed = new Map<string, string>();
  was.series.forEach((series, i) => {
    for (const field of ["name", "values", "categories"] as const) {
      renamed.set(series[field].replace(/^=/, ""), now.series[i]![field].replace(/^=/, ""));
    }
  });
  return [...renamed].every(([from, to]) => from.includes("!") === to.includes("!")) ? renamed : null;
}

/** Finds the values of references such as "='HVM Profiles'!$A$5:$A$9". */
function lookupIn(workbook: WorkbookState): Lookup {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (reference) => {
    const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
    const sheet = sheets.get(name?.toLowerCase() ?? "");
    const area = parseArea(rest);
    if (sheet === undefined || area === null || area.rows * area.columns > 100_000) return null;
    const values = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        values.push(sheet.cells.get(cellKey(row, column))?.value ?? null);
      }
    }
    return values;
  };
}
