import { describe, expect, it } from "vitest";
import { zipSync } from "fflate";
import { unzip } from "../../../src/workbench/file/package/zip/unzip";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { emptySheet, type SheetState, type WorkbookState } from "../../../src/workbench/workbook";
import type { GeometricState, PlacedShape } from "../../../src/workbench/shapes";

const ID = "{00000000-0001-0000-0000-000000000000}";

const workbook = (sheet: Partial<SheetState>): WorkbookState => ({
  sheets: [emptySheet(ID, "Sheet1", sheet)],
  names: [],
  activeSheet: ID,
  selection: "A1",
  settings: {},
});

const place = (row: number, column: number): PlacedShape["place"] => ({
  from: { row, column, right: 3, down: 4.5 },
  to: { row: row + 4, column: column + 2, right: 0, down: 0 },
});

const firm: GeometricState = {
  id: 2,
  kind: "geometric",
  name: "Firm <1>",
  altTitle: "Firm",
  altDescription: 'The "firm" & its outpost',
  box: { left: 51, top: 34.5, width: 90, height: 60 },
  geometry: "roundRect",
  isTextBox: false,
  fill: "#1F5A7A",
  outline: { color: "#000000", weight: 2.25, dash: "Solid" },
  text: {
    text: "SME\nnew",
    bold: true,
    italic: false,
    size: 9,
    color: "#FFFFFF",
    font: "Arial",
    horizontal: "Center",
    vertical: "Middle",
    autoSize: "AutoSizeNone",
    margins: { left: 0, top: 1, right: 2, bottom: 3.6 },
  },
};

const shapes: readonly PlacedShape[] = [
  { ...firm, place: place(2, 1) },
  {
    ...firm,
    ...{ id: 3, name: "Site", altTitle: "", geometry: "rect", isTextBox: true, fill: null },
    outline: { color: "#595959", weight: 1, dash: "Dash" },
    place: place(9, 1),
  },
  {
    id: 4,
    kind: "line",
    name: "Link",
    altTitle: "",
    altDescription: "",
    box: { left: 10, top: 20, width: 30, height: 0 },
    connector: "Straight",
    outline: { color: "#404040", weight: 1.5, dash: "SystemDash" },
    flipped: { across: true, down: false },
    begin: { shape: 2, site: 3 },
    end: { shape: 3, site: 0 },
    place: place(4, 1),
  },
  {
    id: 5,
    kind: "group",
    name: "Panel",
    altTitle: "Panel",
    altDescription: "S to SME",
    box: { left: 300, top: 100, width: 200, height: 100 },
    space: { left: 300, top: 100, width: 200, height: 100 },
    shapes: [
      { ...firm, id: 6, name: "S" },
      { ...firm, id: 7, name: "SME", outline: null },
    ],
    place: place(6, 8),
  },
];

const xmlOf = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzip(bytes)[path]);

describe("shapes in files", () => {
  it("are read as they were written", async () => {
    const bytes = await saveXlsx(null, workbook({ shapes }));
    expect((await openXlsx(bytes)).sheets[0]!.shapes).toEqual(shapes);
  });

  it("lie beside a chart in one drawing, and neither takes the other's number", async () => {
    const chart = { ...CHART, name: "Panel" };
    const state = workbook({ shapes, charts: [chart] });
    const opened = { bytes: await saveXlsx(null, state), state: await openXlsx(await saveXlsx(null, state)) };
    expect(opened.state.sheets[0]!.charts.map(({ name }) => name)).toEqual(["Panel"]);
    expect(opened.state.sheets[0]!.shapes.map(({ name }) => name)).toEqual(shapes.map(({ name }) => name));
    const drawing = xmlOf(opened.bytes, "xl/drawings/drawing1.xml");
    const ids = [...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // A chart that goes takes no shape of its name with it.
    const without = { ...opened.state, sheets: [{ ...opened.state.sheets[0]!, charts: [] }] };
    const again = await openXlsx(await saveXlsx(opened, without));
    expect(again.sheets[0]!.charts).toEqual([]);
    expect(again.sheets[0]!.shapes.map(({ name }) => name)).toContain("Panel");
  });

  it("of other programs stay byte for byte while others come and go, what is no shape of ours included", async () => {
    const bytes = await theirs();
    const state = await openXlsx(bytes);
    const [sheet] = state.sheets;
    expect(sheet!.shapes.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      [7, "Theirs", "geometric"],
      [9, "Their group", "group"],
    ]);
    const added = { ...firm, id: 10, place: place(20, 1) };
    const more = await saveXlsx(
      { bytes, state },
      { ...state, sheets: [{ ...sheet!, shapes: [...sheet!.shapes, added] }] },
    );
    const drawing = xmlOf(more, "xl/drawings/drawing1.xml");
    for (const anchor of [THEIR_SHAPE, THEIR_PICTURE, THEIR_GROUP]) expect(drawing).toContain(anchor);
    const opened = await openXlsx(more);
    expect(opened.sheets[0]!.shapes.map(({ name }) => name)).toEqual(["Theirs", "Their group", "Firm <1>"]);
    const less = await saveXlsx(
      { bytes: more, state: opened },
      { ...opened, sheets: [{ ...opened.sheets[0]!, shapes: sheet!.shapes }] },
    );
    expect(xmlOf(less, "xl/drawings/drawing1.xml")).toBe(xmlOf(bytes, "xl/drawings/drawing1.xml"));
  });

  it("that are moved or told anew keep their looks, and others their order", async () => {
    const bytes = await theirs();
    const state = await openXlsx(bytes);
    const [one, two] = state.sheets[0]!.shapes;
    const moved = { ...one!, place: place(30, 2), altDescription: "told <anew>" };
    const saved = await saveXlsx(
      { bytes, state },
      { ...state, sheets: [{ ...state.sheets[0]!, shapes: [two!, moved] }] },
    );
    const drawing = xmlOf(saved, "xl/drawings/drawing1.xml");
    expect(drawing).toContain("<a:gradFill/>");
    expect(drawing).toContain('<xdr:twoCellAnchor editAs="oneCell">');
    expect(drawing).toContain('descr="told &lt;anew&gt;"');
    const [first, second] = (await openXlsx(saved)).sheets[0]!.shapes;
    expect([first!.name, second!.name]).toEqual(["Their group", "Theirs"]);
    expect(second!.place).toEqual(place(30, 2));
  });
});

const THEIR_SHAPE = `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1270000" cy="381000"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="7" name="Theirs"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1270000" cy="381000"/></a:xfrm><a:prstGeom prst="gear6"><a:avLst/></a:prstGeom><a:gradFill/></xdr:spPr></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>`;
const THEIR_PICTURE = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="8" name="Firm &lt;1&gt;"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill/><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:absoluteAnchor>`;
const THEIR_GROUP = `<xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="Their group"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="10" name="In it"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp></xdr:grpSp><xdr:clientData/></xdr:twoCellAnchor>`;

/** A file with a drawing of another program: a gear with a gradient, a picture, and a group. */
async function theirs(): Promise<Uint8Array> {
  const files = unzip(await saveXlsx(null, workbook({ shapes })));
  const drawing = new TextDecoder().decode(files["xl/drawings/drawing1.xml"]);
  const head = /^[^]*?<xdr:wsDr[^>]*>/.exec(drawing)![0];
  const text = `${head}${THEIR_SHAPE}${THEIR_PICTURE}${THEIR_GROUP}</xdr:wsDr>`;
  return zipSync({ ...files, "xl/drawings/drawing1.xml": new TextEncoder().encode(text) });
}

const AXIS = {
  title: null,
  minimum: null,
  maximum: null,
  reversed: false,
  gridlines: false,
  numberFormat: null,
  visible: true,
};
const CHART: SheetState["charts"][number] = {
  name: "Chart 1",
  type: "ColumnClustered",
  title: null,
  series: [{ name: "", values: "=Sheet1!$A$1:$A$3", categories: "", color: null, dataLabels: false }],
  place: { row: 0, column: 12, rows: 8, columns: 4 },
  legend: null,
  categoryAxis: AXIS,
  valueAxis: AXIS,
  gapWidth: null,
};
