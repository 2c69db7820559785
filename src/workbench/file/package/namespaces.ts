/**
 * The vocabularies of workbook files under the short names by which this code calls them, each with the addresses that
 * files give them: transitional first, then strict. What prefix a file binds to an address is the file's own affair.
 */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  main: ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  r: [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  a: ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  c: ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  xdr: [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  c15: ["http://schemas.microsoft.com/office/drawing/2012/chart"],
  mc: ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
  xr: ["http://schemas.microsoft.com/office/spreadsheetml/2014/revision"],
  xda: ["http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"],
  types: ["http://schemas.openxmlformats.org/package/2006/content-types"],
  rels: ["http://schemas.openxmlformats.org/package/2006/relationships"],
  xml: ["http://www.w3.org/XML/1998/namespace"],
};

const SHORT = new Map(Object.entries(ADDRESSES).flatMap(([short, all]) => all.map((address) => [address, short])));

/** The short name of an address, alike for transitional and strict files; of any other the address itself. */
export function namespaceOf(address: string): string {
  return SHORT.get(address) ?? address;
}

/** Whether a name is one of the short names. */
export function isShort(name: string): boolean {
  return ADDRESSES[name] !== undefined;
}

/** The address to declare for a short name. */
export function addressOf(namespace: string): string {
  return ADDRESSES[namespace]?.[0] ?? namespace;
}

/** Whether a vocabulary's address, as a part declares it, is that of strict files. */
export function isStrict(address: string): boolean {
  return address.startsWith("http://purl.oclc.org/ooxml/");
}
