import { describe, expect, it } from "vitest";
import { attribute, attributesOf, child, childrenOf, findAll, parseXml } from "../../../src/workbench/file/package/xml";
import {
  append,
  copyOf,
  element,
  insert,
  put,
  remove,
  setAttribute,
  setContent,
  xmlOf,
  xmlWithoutPrefix,
} from "../../../src/workbench/file/package/xml-edit";
import { addressOf } from "../../../src/workbench/file/package/namespaces";

const MAIN = addressOf("main");
const R = addressOf("r");

/** What must survive wherever it stands. */
const ODD =
  `<?xml version='1.0' encoding="utf-8"?>\r\n<!-- <sheets> --><?go a="</x>"?>` +
  `<x:book  xmlns:x='${MAIN}' xmlns:q="${R}" q:id = 'r"1' note="a>b&#10;c&amp;" >` +
  `<x:one k="1"/><!-- <x:one k="2"/> --><x:text>a<![CDATA[<&]]>&#x41;\r\n😀</x:text>` +
  `<y:one xmlns:y="urn:theirs" y:k="kept" ><y:deep/></y:one><x:last></x:last></x:book>\n<!-- end -->`;

describe("a part as a tree", () => {
  it("is written as it stands where nobody changes it", () => {
    expect(xmlOf(parseXml(ODD, "p"))).toBe(ODD);
  });

  it("is read by vocabulary and local name, whatever the prefixes and quotes; comments and CDATA hide what is in them", () => {
    const root = parseXml(ODD, "p");
    expect(childrenOf(root, "one").map((one) => attribute(one, "k"))).toEqual(["1"]);
    expect(child(root, "text")!.text).toBe("a<&A\n😀");
    expect([attribute(root, "r:id"), attribute(root, "id"), attribute(root, "note")]).toEqual([
      'r"1',
      undefined,
      "a>b\nc&",
    ]);
    expect(findAll(root, "deep")).toEqual([]);
    expect(attributesOf(root)).toEqual({ "r:id": 'r"1', note: "a>b\nc&" });
    const strict = parseXml('<a:p xmlns:a="http://purl.oclc.org/ooxml/drawingml/main"><a:t>x</a:t></a:p>', "p");
    expect([strict.namespace, child(strict, "a:t")!.text]).toEqual(["a", "x"]);
  });

  it("keeps everything around a change byte for byte", () => {
    const root = parseXml(ODD, "p");
    setAttribute(child(root, "one")!, "k", 'a"<\n');
    expect(xmlOf(root)).toBe(ODD.replace('<x:one k="1"/>', '<x:one k="a&quot;&lt;&#10;"/>'));
    remove(child(root, "one"));
    append(child(root, "last")!, element("new", { "r:id": 1 }, "a<b"));
    expect(xmlOf(root)).toBe(
      ODD.replace('<x:one k="1"/>', "").replace("<x:last></x:last>", '<x:last><x:new q:id="1">a&lt;b</x:new></x:last>'),
    );
  });

  it("takes new elements where its schema wants them, and declares what it does not know", () => {
    const order = ["one", "two", "text", "last"];
    const root = parseXml(`<b xmlns="${MAIN}"><one/><text/><!-- x --></b>`, "p");
    put(root, element("two", {}, element("a:p", { "r:id": 7 }, element("t"))), order);
    put(root, element("text", { now: 1 }), order);
    insert(root, element("one", { more: null }), order);
    expect(xmlOf(root)).toBe(
      `<b xmlns="${MAIN}"><one/><one/><two><a:p xmlns:a="${addressOf("a")}" xmlns:r="${R}" r:id="7"><a:t/></a:p></two>` +
        `<text now="1"/><!-- x --></b>`,
    );
    setContent(root, copyOf(child(root, "one")!), "&");
    expect(xmlOf(root)).toBe(`<b xmlns="${MAIN}"><one/>&amp;</b>`);
  });

  it("gives new elements the prefix of what they are put into, also where none would do: not all readers know both", () => {
    const both = `<x:book xmlns="${MAIN}" xmlns:x="${MAIN}"><x:one/><two/></x:book>`;
    const root = parseXml(both, "p");
    append(root.children[0]!, element("new"));
    append(root.children[1]!, element("new"));
    expect(xmlOf(root)).toBe(both.replace("<x:one/><two/>", "<x:one><x:new/></x:one><two><new/></two>"));
  });

  it("can be had without the prefix of its own vocabulary", () => {
    const xml = xmlWithoutPrefix(parseXml(ODD, "p"));
    expect(xml).not.toContain("<x:text");
    expect(xml).toContain('<y:one xmlns:y="urn:theirs" y:k="kept" ><y:deep/></y:one>');
    const root = parseXml(xml, "p");
    expect([root.namespace, attribute(root, "r:id"), child(root, "text")!.text]).toEqual(["main", 'r"1', "a<&A\n😀"]);
  });

  it.each([
    ["tags that do not match", "<a>\n<b></a>", "line 2"],
    ["an attribute without quotes", "<a x=1/>", "line 1"],
    ["an attribute twice", '<a x="1" x="2"/>', "line 1"],
    ["an entity that XML has not", "<a>&nbsp;</a>", "line 1"],
    ["an entity of its own, which is not expanded", '<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;&b;</a>', "line 1"],
    ["a character that XML cannot hold", "<a>\u0001</a>", "line 1"],
    ["two roots", "<a/><b/>", "line 1"],
    ["no root", "", "p"],
    ["an end in the middle", "<a><b>", "line 1"],
  ])("with %s is damaged, and the message says where", (_, xml, where) => {
    expect(() => parseXml(xml, "p")).toThrow(where);
    expect(() => parseXml(xml, "p")).toThrow(/is damaged: p is not well-formed/);
  });
});
