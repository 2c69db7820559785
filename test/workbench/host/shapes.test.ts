import { describe, expect, test } from "vitest";
import { onSheet, openHost, rejection } from "../../support/open";

/** A rounded rectangle at a place, 80 by 40. */
function box(sheet: Excel.Worksheet, name: string, left: number, top: number): Excel.Shape {
  const shape = sheet.shapes.addGeometricShape("RoundRectangle");
  Object.assign(shape, { name, left, top, width: 80, height: 40 });
  return shape;
}

describe("shapes", () => {
  test("a new shape has a name, an id and the looks of Excel's own", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.roundRectangle);
      const text = sheet.shapes.addTextBox("note");
      await context.sync();
      shape.load();
      text.load("name,type,textFrame/textRange/text,textFrame/hasText");
      const count = sheet.shapes.getCount();
      await context.sync();
      expect(shape.toJSON()).toMatchObject({
        name: "Rectangle: Rounded Corners 1",
        type: "GeometricShape",
        geometricShapeType: "RoundRectangle",
        altTextTitle: "",
        altTextDescription: "",
        level: 0,
        zOrderPosition: 0,
        connectionSiteCount: 4,
        width: 72,
      });
      expect([text.name, text.type, text.textFrame.textRange.text]).toEqual(["TextBox 2", "GeometricShape", "note"]);
      expect(count.value).toBe(2);
    });
    expect((await host.state()).sheets[0]!.shapes).toMatchObject([
      { id: 2, kind: "geometric", geometry: "roundRect", fill: "#4472C4", isTextBox: false },
      { id: 3, kind: "geometric", geometry: "rect", isTextBox: true, text: { text: "note" } },
    ]);
  });

  test("what is set is kept and read back", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const shape = box(sheet, "Firm", 100, 50);
      shape.altTextTitle = "Firm";
      shape.altTextDescription = "The firm itself";
      shape.fill.setSolidColor("#1F5A7A");
      shape.lineFormat.color = "black";
      shape.lineFormat.weight = 2.5;
      shape.lineFormat.dashStyle = "Dash";
      const { textFrame } = shape;
      textFrame.textRange.text = "SME\n=1+1";
      textFrame.textRange.font.set({ size: 9, bold: true, color: "#FFFFFF", name: "Arial" });
      textFrame.horizontalAlignment = "Center";
      textFrame.verticalAlignment = "Middle";
      textFrame.autoSizeSetting = "AutoSizeNone";
      textFrame.leftMargin = 0;
      await context.sync();
      shape.load("left,top,width,height,lineFormat/dashStyle,lineFormat/weight,fill/foregroundColor,fill/type");
      await context.sync();
      expect([shape.left, shape.top, shape.width, shape.height]).toEqual([100, 50, 80, 40]);
      expect([shape.lineFormat.dashStyle, shape.lineFormat.weight]).toEqual(["Dash", 2.5]);
      expect([shape.fill.foregroundColor, shape.fill.type]).toEqual(["#1F5A7A", "Solid"]);
      shape.fill.clear();
    });
    expect((await host.state()).sheets[0]!.shapes[0]).toMatchObject({
      name: "Firm",
      altTitle: "Firm",
      altDescription: "The firm itself",
      box: { left: 100, top: 50, width: 80, height: 40 },
      place: { from: { row: 3, down: 5 } },
      fill: null,
      outline: { color: "#000000", weight: 2.5, dash: "Dash" },
      text: { text: "SME\n=1+1", size: 9, bold: true, font: "Arial", horizontal: "Center", vertical: "Middle" },
    });
  });

  test.each<[what: string, code: string, act: (sheet: Excel.Worksheet) => unknown]>([
    [
      "a form that the host does not know is refused by name",
      "InvalidArgument",
      ({ shapes }) => shapes.addGeometricShape("Gear6"),
    ],
    ["a width of 0", "InvalidArgument", (sheet) => (box(sheet, "a", 0, 0).width = 0)],
    ["a height below 0", "InvalidArgument", (sheet) => (box(sheet, "a", 0, 0).height = -1)],
    ["a place left of the sheet", "InvalidArgument", (sheet) => (box(sheet, "a", 0, 0).left = -1)],
    ["a weight below 0", "InvalidArgument", (sheet) => (box(sheet, "a", 0, 0).lineFormat.weight = -1)],
    ["an unknown dash", "InvalidArgument", (sheet) => (box(sheet, "a", 0, 0).lineFormat.dashStyle = "Dotty" as "Dash")],
    ["an unknown colour", "InvalidArgument", (sheet) => box(sheet, "a", 0, 0).fill.setSolidColor("blueish")],
    [
      "an unknown alignment",
      "InvalidArgument",
      (sheet) => (box(sheet, "a", 0, 0).textFrame.verticalAlignment = "Up" as "Top"),
    ],
    ["an unknown connector", "InvalidArgument", ({ shapes }) => shapes.addLine(0, 0, 9, 9, "Zigzag" as "Elbow")],
    ["a line that begins off the sheet", "InvalidArgument", ({ shapes }) => shapes.addLine(-5, 0, 9, 9)],
    ["a shape that there is none of", "ItemNotFound", ({ shapes }) => shapes.getItem("none").load("name")],
    ["the line of a rectangle", "InvalidOperation", (sheet) => box(sheet, "a", 0, 0).line.load("id")],
    ["the group of a rectangle", "InvalidOperation", (sheet) => box(sheet, "a", 0, 0).group.load("id")],
    [
      "the text of a line",
      "InvalidOperation",
      ({ shapes }) => (shapes.addLine(0, 0, 9, 9).textFrame.textRange.text = "x"),
    ],
    [
      "a connection site too many",
      "InvalidArgument",
      (sheet) => sheet.shapes.addLine(0, 0, 9, 9).line.connectBeginShape(box(sheet, "a", 0, 0), 4),
    ],
    ["a group of one", "InvalidArgument", (sheet) => sheet.shapes.addGroup([box(sheet, "a", 0, 0)])],
    ["a member that the host has not", "ApiNotFound", (sheet) => (box(sheet, "a", 0, 0).rotation = 45)],
  ])("%s", async (_, code, act) => {
    await openHost();
    await onSheet(async (sheet, context) => {
      act(sheet);
      expect((await rejection(context.sync())).code).toBe(code);
    });
  });

  test("a line lies where it is joined, and follows what it is joined to", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const [one, two] = [box(sheet, "one", 100, 100), box(sheet, "two", 300, 20)];
      const link = sheet.shapes.addLine(0, 0, 10, 10, Excel.ConnectorType.straight);
      link.line.connectBeginShape(one, 3);
      link.line.connectEndShape(two, 1);
      await context.sync();
      link.load("left,top,width,height,type,line/isBeginConnected,line/endConnectedSite");
      await context.sync();
      expect([link.left, link.top, link.width, link.height]).toEqual([180, 40, 120, 80]);
      expect([link.type, link.line.isBeginConnected, link.line.endConnectedSite]).toEqual(["Line", true, 1]);
      two.top = 220;
      link.load("top,height");
      await context.sync();
      expect([link.top, link.height]).toEqual([120, 120]);
      two.delete();
      await context.sync();
    });
    expect((await host.state()).sheets[0]!.shapes[1]).toMatchObject({
      kind: "line",
      flipped: { across: false, down: false },
      begin: { shape: 2, site: 3 },
      end: null,
    });
  });

  test("a group is made of shapes of one message or another, lies around them, and is one shape", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const [one, two, other] = [box(sheet, "one", 100, 100), box(sheet, "two", 300, 20), box(sheet, "other", 9, 9)];
      await context.sync();
      const link = sheet.shapes.addLine(180, 120, 300, 40);
      const group = sheet.shapes.addGroup([one, link, two]);
      group.name = "Panel";
      group.altTextDescription = "one to two";
      await context.sync();
      sheet.shapes.load("items/name,items/type");
      group.load("left,top,width,height,group/id,zOrderPosition");
      group.group.shapes.load("items/name,items/level");
      await context.sync();
      expect(sheet.shapes.items.map(({ name, type }) => [name, type])).toEqual([
        ["other", "GeometricShape"],
        ["Panel", "Group"],
      ]);
      expect(group.group.shapes.items.map(({ name, level }) => [name, level])).toEqual([
        ["one", 1],
        ["two", 1],
        ["Straight Connector 4", 1],
      ]);
      expect([group.left, group.top, group.width, group.height]).toEqual([100, 20, 280, 120]);
      group.left = 200;
      const member = group.group.shapes.getItem("ONE");
      member.load("left,top");
      await context.sync();
      expect([member.left, member.top]).toEqual([200, 100]);
      other.setZOrder("BringToFront");
      expect(
        (await rejection(context.sync().then(() => sheet.shapes.getItem("one").load("name") && context.sync()))).code,
      ).toBe("ItemNotFound");
    });
    expect((await host.state()).sheets[0]!.shapes.map(({ name }) => name)).toEqual(["Panel", "other"]);
  });

  test("a shape in a group keeps its place in it", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const group = sheet.shapes.addGroup([box(sheet, "one", 10, 10), box(sheet, "two", 300, 20)]);
      group.group.shapes.getItemAt(0).left = 50;
      const error = await rejection(context.sync());
      expect([error.code, error.message]).toEqual([
        "ApiNotFound",
        "The embedded host does not implement moving a shape within its group",
      ]);
    });
  });

  test("a group that is taken apart leaves its shapes where they are", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const group = sheet.shapes.addGroup([box(sheet, "one", 10, 10), box(sheet, "two", 300, 20)]);
      group.left = 30;
      group.group.ungroup();
      const two = sheet.shapes.getItem("two");
      two.load("left,top,level");
      await context.sync();
      expect([two.left, two.top, two.level]).toEqual([320, 20, 0]);
    });
  });

  test("a protected sheet takes no shape", async () => {
    await openHost({
      sheets: [
        {
          ...(await import("../../../src/workbench/workbook")).emptySheet(
            "{00000000-0001-0000-0000-000000000000}",
            "S",
          ),
          protected: true,
        },
      ],
      names: [],
      activeSheet: "{00000000-0001-0000-0000-000000000000}",
      selection: null,
      settings: {},
    });
    await onSheet(async (sheet, context) => {
      sheet.shapes.addTextBox("x");
      expect((await rejection(context.sync())).code).toBe("AccessDenied");
    });
  });
});
