/** A work that the methods rest on. */
export interface Reference {
  /** "Kowalkowski, C." */
  readonly authors: readonly string[];
  /** Null where the copy that is known names none. */
  readonly year: number | null;
  readonly title: string;
  /** Null for a manuscript. */
  readonly journal: {
    readonly name: string;
    readonly volume: number;
    readonly issue: number;
    readonly pages: string;
  } | null;
  readonly doi: string | null;
}

/** The HVM paper: of its footprints, the classes and the six value propositions. The copy that is known is a manuscript without a year. */
export const HVM_PAPER: Reference = {
  authors: ["Huaccho Huatuco, L.", "Martinez-Hernandez, V.", "Burgess, T. F.", "Shaw, N. E."],
  year: null,
  title: "High value manufacturing (HVM) in the UK: Case studies and focus group insights",
  journal: null,
  doi: null,
};

/** The constellations paper. */
export const CONSTELLATIONS_PAPER: Reference = {
  authors: ["Kowalkowski, C.", "Witell, L.", "Gustafsson, A."],
  year: 2013,
  title: "Any way goes: Identifying value constellations for service infusion in SMEs",
  journal: { name: "Industrial Marketing Management", volume: 42, issue: 1, pages: "18–30" },
  doi: "10.1016/j.indmarman.2012.11.004",
};

/**
 * "2013", or "n.d." of a work without a year.
 */
function yearOf({ year }: Pick<Reference, "year">): string {
  return year === null ? "n.d." : String(year);
}

/**
 * The authors as a list of references has them: "A, B, & C".
 */
function authorsOf({ authors }: Pick<Reference, "authors">): string {
  return authors.length < 2 ? authors.join("") : `${authors.slice(0, -1).join(", ")}, & ${authors[authors.length - 1]}`;
}

/**
 * A work as a text names it.
 *
 * @example
 * citedAs(CONSTELLATIONS_PAPER) // "Kowalkowski et al., 2013"
 */
export function citedAs(work: Reference): string {
  return `${work.authors[0]!.split(",")[0]} et al., ${yearOf(work)}`;
}

/** The parts of a work's entry in a list of references; null for a work without an address. */
export function entryParts(work: Reference) {
  const { title, journal, doi } = work;
  const start = `${authorsOf(work)} (${yearOf(work)}). `;
  const url = doi === null ? null : `https://doi.org/${doi}`;
  if (!journal) return { before: start, italics: title, after: " [Manuscript].", url };
  const { name, volume, issue, pages } = journal;
  return { before: `${start}${title}. `, italics: `${name}, ${volume}`, after: `(${issue}), ${pages}.`, url };
}

/**
 * A work's entry in a list of references, in the style of the American Psychological Association.
 *
 * @example
 * entryInWords(CONSTELLATIONS_PAPER) // "Kowalkowski, C., Witell, L., & Gustafsson, A. (2013). Any way goes: Identifying value constellations for service infusion in SMEs. Industrial Marketing Management, 42(1), 18–30. https://doi.org/10.1016/j.indmarman.2012.11.004"
 */
export function entryInWords(work: Reference): string {
  const { before, italics, after, url } = entryParts(work);
  return `${before}${italics}${after}${url === null ? "" : ` ${url}`}`;
}
