import { PROCESSES, type ProcessName } from "../../../methods/hvm";
import { foldedHeader, headerAsSeen } from "../../../cells/text";

const FIRM = /(^|[^\p{L}])(firm|company|organisation|organization|business)([^\p{L}]|$)/u;
const FIRM_EXACT = /^(the |your )?(firm|company|organisation|organization|business)('?s)?( ?names?)?$/;
/** The same as other languages head it; what else they ask of a firm is not known, so that only this is. */
const FIRM_ELSEWHERE =
  /^(?:(?:name (?:der|ihrer|des|ihres) )?(?:firma|unternehmens?|betriebs?)|firmen(?:name)?|unternehmensname|(?:nom de (?:l'|la |votre ))?(?:entreprise|société)|(?:nombre de (?:la|su) )?empresa|(?:nome (?:dell'|della (?:sua )?))?(?:azienda|impresa)|(?:naam (?:van )?(?:het|uw) )?bedrijf|bedrijfsnaam)$/u;
/** "Your role in the company", "Company size": about the firm or the person in it, and no firm's name. */
const ABOUT_FIRM =
  /(^|[^\p{L}])(roles?|positions?|jobs?|years?|size|employees|number|turnover|revenue|sector|industry|e-?mail|phone|address|website|type|age|department|since)([^\p{L}]|$)/u;
/** "How do you rate your company?", "Is your company family-owned?": what is asked is no name. */
const ASKS_NO_NAME =
  /^(how|when|why|is|are|does|do|did|has|have|had|was|were|can|could|will|would|should|to what (extent|degree)|on a scale|(please )?(rate|describe|explain|assess|comment)|any|comments?)([^\p{L}]|$)/u;
/** "Company ID", "Firm code": their numbers name the firm. */
const FIRM_BY_NUMBER = /^(which|what) (firm|company|organi[sz]ation|business)|(^|[^\p{L}])(id|code|key|no|nr)\.?$/u;
const FIRM_ASKED_BY_NAME = /(^|[^\p{L}])names?([^\p{L}]|$)/u;
const RESPONDENT = ["respondent", "participant", "interviewee", "name", "role"];
/** "Event Name": of which round a row is, not whose. */
const NAME_OF_NOBODY = ["event"];
const ITEM_HEADER =
  /^(items?|questions?|statements?|item[ _]?(no\.?|number|code|id)|question[ _]?(no\.?|number|code|id))$/;
/** What tools call the items' column of a list: Power Query, tidyr, pandas, exports of single answers. */
const LIST_ITEM_HEADER =
  /^(names?|attributes?|variables?|fields?|keys?|measures?|metrics?|indicators?|topics?|(item|question|variable|field)[ _]?(names?|texts?|titles?|labels?))$/;
const ANSWER_HEADER = /^(answers?|responses?|scores?|ratings?|values?|(answer|response)[ _]?(values?|texts?))$/;
const NUMBERING_HEADER =
  /^(#|_?id|_?index|nos?\.?|nr\.?|num(ber)?|ref(erence)?\.?|rows?|serial( (no\.?|number))?|s\.? ?no\.?|(respondent|response|record|case|participant|submission|entry|user|row)[ _]?(id|no\.?|nr\.?|number|#))$/;
const RESPONDENT_ID =
  /^(respondent|response|participant|interviewee|submission|user|case|record)[ _-]?(id|no|nr|number|#)\.?$/;
const TOOL_HEADER =
  /^(\{\s*"importid".*|responses?|open-ended response|selected choice|answers?|ratings?|scores?|values?|points?|texts?|numbers?|numeric|ordinal|nominal|continuous|scale|integer|decimal|string|select_one.*|single choice|likert.*)$/;
const HEADING_MARK = /^(?:open-ended response|selected choice|\{\s*"importid".*)$/;
/** "(1-5)", "1 to 5", "1…5"; and with words, "1 = Low, 5 = Very High". */
const UNITS_HEADER = /^\W*[01]\s*(?:-|to|\/|\.{2,3}|…)\s*\d{1,3}\W*$/;
const UNITS_IN_WORDS = /^\W*(?:scale\W+)?(?:from\W+)?[01]\s*(?:=|:|-|\()\s*\p{L}.*\b[4-7]\s*(?:=|:|-|\()\s*\p{L}/u;
/** What tools and people call columns of dates and times. */
const TIMES =
  /date|time|stamp|today|submi|complet|creat|modif|zeit|datum|fecha|heure|(^|[^\p{L}])(start(ed)?|end(ed)?|days?|when)([^\p{L}]|$)/u;
/** What tools call the column that says how a response stands. */
const STANDING =
  /^_?(?:(?:response|submission|survey|entry|completion)[ _]?)?(?:status|type|state|validation[ _]status)$|^distribution ?channel$|^complete\??$|_complete$/;
const WISH = /^(desired( proposition)?|future proposition)$/;
const PROCESS: Readonly<Record<ProcessName, RegExp>> = {
  Strategy: /^strategy$/,
  "New Product Development": /^(new product development( \(npd\))?|npd)$/,
  "Order Fulfilment": /^order fulfill?ment$/,
  "Customer Relationship": /^customer relationship( process)?$/,
};
const ITEM_NOTE_HEADER = /^(statements?|wording|topics?|parts?|sections?|vpds?|dimensions?|weights?|reversed|scale)$/;

/**
 * How surely a header heads the firm column: 3 its name ("Firm", "Company name"), 2 a question for a name
 * ("What is your company's name?"), 1 it contains the word, 0 it does not.
 */
export function firmHeader(header: unknown): 0 | 1 | 2 | 3 {
  return gradeOfFirm(withoutEnd(header));
}

function gradeOfFirm(folded: string): 0 | 1 | 2 | 3 {
  if (FIRM_EXACT.test(folded) || FIRM_ELSEWHERE.test(folded)) return 3;
  if (!FIRM.test(folded) || ASKS_NO_NAME.test(folded)) return 0;
  if (FIRM_ASKED_BY_NAME.test(folded)) return 2;
  return ABOUT_FIRM.test(folded) ? 0 : 1;
}

/** Does a header speak of dates or times: "Start time", "submitdate", "Timestamp"? */
export function timesHeader(header: unknown): boolean {
  return TIMES.test(headerAsSeen(header));
}

/** Does it head what a survey tool says of a response: "Response Type", "Status", "Complete?" */
export function standingHeader(header: unknown): boolean {
  return STANDING.test(headerAsSeen(header));
}

/** May the firms of a column so headed be called by numbers: "Firm", "What is your company's name?", "Company ID"? */
export function firmByNumber(header: unknown): boolean {
  return firmHeader(header) >= 2 || FIRM_BY_NUMBER.test(withoutEnd(header));
}

/** Does the header ask something of a firm, and not its name: "Is your company family-owned?" */
export function asksOfFirm(header: unknown): boolean {
  const folded = withoutEnd(header);
  return FIRM.test(folded) && ASKS_NO_NAME.test(folded);
}

/** Does the header head the column of the propositions that firms wish to follow? */
export function wishHeader(header: unknown): boolean {
  return WISH.test(withoutEnd(header));
}

/** The business process whose column the header heads. */
export function processHeader(header: unknown): ProcessName | undefined {
  const folded = withoutEnd(header);
  return PROCESSES.find((process) => PROCESS[process].test(folded));
}

function withoutEnd(header: unknown, folded = headerAsSeen(header)): string {
  return folded.replace(/[:?*]+$/, "").trim();
}

/** Does a header speak of firms or respondents only as the eye takes it, with letters of another alphabet that look like ours? */
export function namesBySight(header: unknown): boolean {
  const [typed, seen] = [foldedHeader(header), headerAsSeen(header)];
  if (typed === seen) return false;
  const speaks = (folded: string) => gradeOfFirm(withoutEnd(header, folded)) > 0 || gradeOfRespondent(folded) >= 0;
  return speaks(seen) && !speaks(typed);
}

/** How well a header heads the respondent column: the smaller, the better; -1 when it does not. */
export function respondentHeader(header: unknown): number {
  return gradeOfRespondent(headerAsSeen(header));
}

/** Does it head names and not say whose: "Name", "User display name"? Tools fill such columns for people who gave none. */
export function anybodysName(header: unknown): boolean {
  return RESPONDENT[respondentHeader(header)] === "name";
}

function gradeOfRespondent(folded: string): number {
  const words = folded.split(/[^\p{L}]+/u);
  if (NAME_OF_NOBODY.some((word) => words.includes(word))) return -1;
  return RESPONDENT.findIndex((word) => words.includes(word) || words.includes(`${word}s`));
}

/** Does the header head ids that a tool gives each respondent: 2 plainly ("Response ID"), 1 perhaps ("id"), 0 it does not. */
export function respondentIdHeader(header: unknown): 0 | 1 | 2 {
  const folded = headerAsSeen(header);
  return RESPONDENT_ID.test(folded) ? 2 : /^_?id$/.test(folded) ? 1 : 0;
}

/** Does the header head the item column of a long table? */
export function itemHeader(header: unknown): boolean {
  return ITEM_HEADER.test(headerAsSeen(header));
}

/** Does the header head the item column of a list that a tool made? Its cells have to name items, too. */
export function listItemHeader(header: unknown): boolean {
  const folded = headerAsSeen(header);
  return ITEM_HEADER.test(folded) || LIST_ITEM_HEADER.test(folded);
}

/** Does the header head a column of running numbers (ID, No., Ref, #), which are never items? */
export function numberingHeader(header: unknown): boolean {
  return NUMBERING_HEADER.test(headerAsSeen(header));
}

/** Is it what survey tools write below a question: an id for importing, "Response", the kind of variable? */
export function toolHeader(header: unknown): boolean {
  return TOOL_HEADER.test(headerAsSeen(header));
}

/** Is it what only survey tools write, so that its row is a heading whatever stands beside: "Open-Ended Response"? */
export function marksHeading(header: unknown): boolean {
  return typeof header === "string" && HEADING_MARK.test(headerAsSeen(header));
}

/** Does it say which numbers may be given: "(1-5)"? */
export function unitsHeader(header: unknown): boolean {
  const folded = headerAsSeen(header);
  return UNITS_HEADER.test(folded) || UNITS_IN_WORDS.test(folded);
}

/** Does the header head the answer column of a long table? */
export function answerHeader(header: unknown): boolean {
  return ANSWER_HEADER.test(headerAsSeen(header));
}

/** Does the header head a column that describes items (wording, part, VPD) rather than a respondent? */
export function itemNoteHeader(header: unknown): boolean {
  return ITEM_NOTE_HEADER.test(headerAsSeen(header));
}
