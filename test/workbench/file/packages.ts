import { strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a small workbook, as text by name, as a program of no great fame writes it: shared strings. */
export type Package = Record<string, string | Uint8Array>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const TYPES = "[Content_Types].xml";
export const BOOK = "xl/workbook.xml";
export const BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
export const SHEET = "xl/worksheets/sheet1.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const STYLES = "xl/styles.xml";

/** What the only sheet says. */
export const SAYS = [
  ["Firm", "Q1", "Größe"],
  ["Acme & Co", 4, 7],
];

export function plainPackage(): Package {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  const strings = ["Firm", "Q1", "Größe", "Acme &amp; Co"];
  return {
    [TYPES]:
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${part(BOOK, "sheet.main")}${part(SHEET, "worksheet")}${part(STRINGS, "sharedStrings")}${part(STYLES, "styles")}</Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    [BOOK]: `${head}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [BOOK_RELATIONS]: relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "sharedStrings", "sharedStrings.xml"),
      relation("rId3", "styles", "styles.xml"),
    ),
    [SHEET]:
      `${head}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>` +
      '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>7</v></c></row></sheetData></worksheet>',
    [STRINGS]: `${head}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    [STYLES]:
      `${head}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  };
}

/** A package's part with a piece of its text replaced; it must be there. */
export function replaced(parts: Package, name: string, from: string | RegExp, to: string): Package {
  const text = parts[name] as string;
  const now = text.replace(from, to);
  if (now === text) throw new Error(`${name} has no ${String(from)}`);
  return { ...parts, [name]: now };
}

/** A part under another name, which its relationship and its content type spell as `as` (else as the name). */
export function renamed(parts: Package, from: string, to: string, as = to): Package {
  const { [from]: content, ...rest } = parts;
  const relative = (name: string) => name.replace(/^xl\//, "");
  const moved = { ...rest, [to]: content! };
  if (as === from) return moved;
  const told = replaced(moved, TYPES, `/${from}"`, `/${as}"`);
  return replaced(told, BOOK_RELATIONS, `"${relative(from)}"`, `"${relative(as)}"`);
}

export function zipped(parts: Package): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
  );
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * What would keep a program from opening a saved file: two parts of one name, a relationship to no part, a part without a content type of
 * its kind. It looks at the parts as text: it shares no code with what wrote them.
 */
export function faultsOf(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const lower = names.map((name) => name.toLowerCase());
  const faults = lower.filter((name, i) => lower.indexOf(name) < i).map((name) => `two parts ${name}`);
  const types = text(files[TYPES]!);
  for (const name of names) {
    if (name.endsWith(".rels")) {
      const base = new URL(`http://x/${name.replace(/_rels\/([^/]*)\.rels$/, "$1")}`);
      for (const [whole, target] of text(files[name]!).matchAll(/<Relationship\s[^>]*?Target="([^"]*)"[^>]*>/g)) {
        if (whole.includes('TargetMode="External"')) continue;
        const path = decodeURIComponent(new URL(target!, base).pathname.slice(1));
        if (!names.includes(path)) faults.push(`${name} leads to ${path}`);
      }
    } else if (/^xl\/.*\.xml$/.test(name) && !types.includes(`PartName="/${name}"`)) faults.push(`${name} has no type`);
  }
  for (const [font] of text(files[STYLES]!).matchAll(/<font>.*?<\/font>/gs)) {
    const order = [...font.matchAll(/<(b|i|sz|color|name|family)\b/g)].map(([, name]) => name!);
    const wanted = ["b", "i", "sz", "color", "name", "family"].filter((name) => order.includes(name));
    if (order.join() !== wanted.join()) faults.push(`a font says ${order.join()}`);
  }
  return faults;
}
