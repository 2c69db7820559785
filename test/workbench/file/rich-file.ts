import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { engine, must } from "../../../src/workbench/file/package/engine";

/** A transparent PNG of one pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (c) => c.charCodeAt(0),
);

/**
 * A workbook with much that the add-in knows nothing of: two sheets ("Data", with a table, chart, picture, comment, pivot
 * table, slicer, sparklines, data bars and more, and "Plain"), custom XML, a threaded comment, custom properties of a sheet,
 * and in the workbook part a revision pointer.
 */
export async function richFile(): Promise<Uint8Array> {
  const excelize = await engine();
  const book = excelize.NewFile();
  must(book.SetSheetName("Sheet1", "Data"), "renaming");
  must(book.NewSheet("Plain"), "adding");
  must(book.NewSheet("Pivot"), "adding");
  must(book.SetCellValue("Plain", "A1", "untouched"), "writing");
  must(book.SetSheetRow("Data", "A1", ["Firm", "Q1", "Q2"]), "writing");
  for (let row = 2; row <= 9; row++)
    must(book.SetSheetRow("Data", `A${row}`, [`F${row}`, row % 5, row / 3]), "writing");
  must(book.SetCellFormula("Data", "E2", "SUM(B2:C2)"), "writing");
  must(book.SetCellRichText("Data", "E1", [{ Text: "bold ", Font: { Bold: true } }, { Text: "plain" }]), "rich text");
  must(book.AddTable("Data", { Range: "A1:C9", Name: "Survey" }), "table");
  must(book.AddComment("Data", { Cell: "A2", Author: "me", Paragraph: [{ Text: "a comment" }] }), "comment");
  must(
    book.AddChart("Data", "G2", {
      Type: excelize.Col,
      Series: [{ Name: "Data!$B$1", Categories: "Data!$A$2:$A$9", Values: "Data!$B$2:$B$9" }],
      Format: { Name: "Theirs" },
    }),
    "chart",
  );
  must(book.AddPictureFromBytes("Data", "G30", { Extension: ".png", File: PIXEL, Format: {} } as never), "picture");
  must(
    book.SetConditionalFormat("Data", "B2:B9", [
      { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" },
    ]),
    "data bars",
  );
  must(book.AddSparkline("Data", { Location: ["F2"], Range: ["Data!B2:C2"] }), "sparkline");
  must(book.AddSlicer("Data", { Name: "Firm", Cell: "G40", TableSheet: "Data", TableName: "Survey" }), "slicer");
  must(
    book.AddPivotTable({
      DataRange: "Data!$A$1:$C$9",
      PivotTableRange: "Pivot!$A$3:$C$20",
      Rows: [{ Data: "Firm" }],
      Data: [{ Data: "Q1", Subtotal: "Sum" }],
    } as never),
    "pivot",
  );
  const files = unzipSync(new Uint8Array(must(book.WriteToBuffer(), "writing").buffer as Uint8Array));
  addByHand(files);
  return zipSync(files);
}

/** What excelize cannot make. */
function addByHand(files: Unzipped): void {
  const edit = (path: string, change: (text: string) => string): void => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  const relate = (path: string, id: string, type: string, target: string): void =>
    edit(path, (text) =>
      text.replace(/<\/Relationships>/, `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`),
    );
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  files["customXml/item1.xml"] = strToU8('<theirs xmlns="urn:theirs">kept</theirs>');
  relate("xl/_rels/workbook.xml.rels", "rId901", `${office}/customXml`, "../customXml/item1.xml");
  files["xl/threadedComments/threadedComment1.xml"] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  );
  relate(
    "xl/worksheets/_rels/sheet1.xml.rels",
    "rId902",
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
    "../threadedComments/threadedComment1.xml",
  );
  files["xl/customProperty1.bin"] = strToU8("their property");
  relate("xl/worksheets/_rels/sheet1.xml.rels", "rId903", `${office}/customProperty`, "../customProperty1.bin");
  edit("xl/worksheets/sheet1.xml", (text) =>
    text.replace(/(?=<drawing\b)/, '<customProperties><customPr name="theirs" r:id="rId903"/></customProperties>'),
  );
  edit("xl/workbook.xml", (text) =>
    text.replace(
      /(?=<workbookPr\b)/,
      '<xr:revisionPtr xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" revIDLastSave="7"/>',
    ),
  );
  edit("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      '<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/threadedComments/threadedComment1.xml" ' +
        'ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>',
    ),
  );
}
