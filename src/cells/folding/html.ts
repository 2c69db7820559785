/** Elements that survey tools' editors put around a text. Those of a block part words. */
const BLOCKS =
  "address|article|blockquote|br|center|dd|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul";
const INLINE =
  "a|abbr|acronym|b|bdi|bdo|big|button|cite|code|del|dfn|em|figure|font|i|iframe|img|input|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr";
const TAG = new RegExp(`<(/?)(${BLOCKS}|${INLINE})(\\s[^<>]*)?(/?)>`, "giu");
const IS_BLOCK = new RegExp(`^(${BLOCKS})$`, "iu");
const ENDS_ITSELF = /^(br|hr|img|input|wbr)$/iu;
/** What no reader of a page sees. */
const ASIDES = /<!--.*?-->|<(script|style)\b[^<>]*>.*?<\/\1\s*>/gisu;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,7}\d?);/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  bull: "•",
  middot: "·",
  shy: "",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  deg: "°",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  aacute: "á",
  agrave: "à",
  acirc: "â",
  aring: "å",
  aelig: "æ",
  ccedil: "ç",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  iacute: "í",
  icirc: "î",
  ntilde: "ñ",
  oacute: "ó",
  ocirc: "ô",
  oslash: "ø",
  uacute: "ú",
  ugrave: "ù",
};

/**
 * The text without HTML: tags out, entities as the characters they stand for. A tag is one only where HTML has it: an
 * element that ends itself (`<br>`), has attributes, or is closed again. So "Müller <1>" and "A <B> C" stay as they are.
 */
export function withoutHtml(text: string): string {
  if (!text.includes("<")) return withoutEntities(text);
  const decoded = withoutEntities(withoutTags(text));
  // Some tools export markup that was made text once more: "&lt;p&gt;".
  return text.includes("&lt;") ? withoutTags(decoded) : decoded;
}

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  const decoded = text.replace(ENTITY, (entity: string, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? entity;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity;
  });
  return decoded.includes("<") && !text.includes("<") ? withoutTags(decoded) : decoded;
}

function withoutTags(text: string): string {
  const shown = text.replace(ASIDES, " ");
  const tags = [...shown.matchAll(TAG)];
  const taken = new Set<number>();
  const open: { readonly name: string; readonly at: number }[] = [];
  for (const [at, [, closes, name = "", attributes = "", ends]] of tags.entries()) {
    const element = name.toLowerCase();
    if (closes === "/") {
      const opened = open.map((each) => each.name).lastIndexOf(element);
      if (opened < 0) continue;
      taken.add(at).add(open[opened]!.at);
      open.splice(opened, 1);
    } else if (ends === "/" || ENDS_ITSELF.test(element) || attributes.includes("=")) taken.add(at);
    if (closes !== "/") open.push({ name: element, at });
  }
  let at = -1;
  return shown.replace(TAG, (tag: string, _closes: string, name: string) => {
    at++;
    return !taken.has(at) ? tag : IS_BLOCK.test(name) ? " " : "";
  });
}
