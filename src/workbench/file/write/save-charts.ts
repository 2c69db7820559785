import { splitSheet } from "../../../cells/sheet-name";
import type { Unzipped } from "fflate";
import { cellKey, type Area, type ChartState, type SheetState, type WorkbookState } from "../../workbook";
import { cellAddress, parseArea } from "../../../cells/a1";
import { chartXml, type Lookup } from "./chart-xml";
import { readCharts, type PlacedChart } from "../read/charts";
import type { Palette } from "../text/colors";
import { isSame } from "../package/compare";
import { must, type Book } from "../package/engine";
import { putText, removePart, textOf } from "../package/package-edit";
import type { Parts } from "../package/parts";
import { unescapeXml } from "../package/xml";

/** Pairs each chart of `now` with the one of `was` that bears its name; null: it is new. */
function paired<T extends { readonly name: string }>(was: readonly T[], now: readonly ChartState[]): (T | null)[] {
  const left = [...was];
  return now.map((chart) => {
    const at = left.findIndex((one) => one.name === chart.name);
    return at < 0 ? null : left.splice(at, 1)[0]!;
  });
}

/**
 * Has excelize put a chart wherever the sheet has a new one: the drawing, the relations and the content types are its work.
 * What it draws there is replaced by `saveCharts`, since it knows neither exact places nor stored values.
 */
export function reserveCharts(book: Book, was: SheetState, now: SheetState, columnChart: number): void {
  paired(was.charts, now.charts).forEach((before, i) => {
    if (before !== null) return;
    const chart = now.charts[i]!;
    const cell = cellAddress(chart.place.row, chart.place.column);
    const series = [{ Name: "", Categories: "Sheet1!$A$1", Values: "Sheet1!$A$1" }];
    must(
      book.AddChart(now.name, cell, { Type: columnChart, Series: series, Format: { Name: chart.name } }),
      `adding the chart "${chart.name}"`,
    );
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
  const inFile = readCharts(parts, drawing, palette);
  const placed = paired(
    inFile.map((one) => ({ ...one, name: one.chart.name })),
    now.charts,
  );
  const before = paired(was.charts, now.charts);
  let xml = textOf(files, drawing);
  now.charts.forEach((chart, i) => {
    const { part } = placed[i]!;
    const old = before[i]!;
    if (old !== null && isSame(old, chart)) return;
    if (old === null || !isSame(old.place, chart.place)) xml = withPlace(xml, chart.name, chart.place);
    if (old === null || !isSame({ ...old, place: null }, { ...chart, place: null })) {
      putText(files, part, changedChart(textOf(files, part), old, chart, lookupIn(workbook)));
    }
  });
  const stays = new Set(placed.map((one) => one?.part));
  const gone: PlacedChart[] = inFile.filter(
    (one) => !stays.has(one.part) && was.charts.some((chart) => chart.name === one.chart.name),
  );
  for (const { chart, part } of gone) {
    xml = xml.replace(ANCHOR, (anchor) => (anchorName(anchor) === chart.name ? "" : anchor));
    removePart(files, part, drawing);
  }
  putText(files, drawing, xml);
}

/** A chart in which only references changed keeps its looks; any other change is drawn anew. */
function changedChart(xml: string, was: ChartState | null, now: ChartState, lookup: Lookup): string {
  if (was === null || was.series.length !== now.series.length) return chartXml(now, lookup);
  const renamed = new Map<string, string>();
  const bare = (chart: ChartState): unknown => ({
    ...chart,
    place: null,
    series: chart.series.map((series) => ({ ...series, name: "", values: "", categories: "" })),
  });
  was.series.forEach((series, i) => {
    for (const field of ["name", "values", "categories"] as const) {
      renamed.set(series[field].replace(/^=/, ""), now.series[i]![field].replace(/^=/, ""));
    }
  });
  const isOnlyReferences =
    isSame(bare(was), bare(now)) && [...renamed].every(([from, to]) => from.includes("!") === to.includes("!"));
  if (!isOnlyReferences) return chartXml(now, lookup);
  return xml.replace(/(<(?:[\w.-]+:)?f>)([^<]*)(?=<\/)/g, (whole, tag: string, text: string) => {
    const to = renamed.get(unescapeXml(text));
    return to === undefined ? whole : tag + to.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  });
}

const ANCHOR = /<((?:[\w.-]+:)?(?:twoCell|oneCell|absolute)Anchor)\b[\s\S]*?<\/\1>/g;

function anchorName(anchor: string): string {
  return unescapeXml(/<(?:[\w.-]+:)?cNvPr\b[^>]*?\sname="([^"]*)"/.exec(anchor)?.[1] ?? "");
}

/** The drawing with the anchor of that name laid exactly over those cells. */
function withPlace(drawing: string, name: string, place: Area): string {
  return drawing.replace(ANCHOR, (anchor) => {
    if (anchorName(anchor) !== name) return anchor;
    const corner = (end: "from" | "to", column: number, row: number, xml: string): string =>
      xml.replace(
        new RegExp(`<((?:[\\w.-]+:)?)${end}>[\\s\\S]*?</\\1${end}>`),
        (_, p: string) =>
          `<${p}${end}><${p}col>${column}</${p}col><${p}colOff>0</${p}colOff>` +
          `<${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff></${p}${end}>`,
      );
    const from = corner("from", place.column, place.row, anchor);
    return corner("to", place.column + place.columns, place.row + place.rows, from);
  });
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
