import { HVM_OPTIONS, type HvmOptions } from "../../methods/hvm";
import { defaultsOf, mapOptions } from "../../methods/options";
import type {
  ColumnRole,
  Compared,
  DeclaredScale,
  DeclaredWord,
  LeaveOut,
  ReadRequest,
  RespondentOut,
} from "../answers";
import { MEANINGS } from "../answers/declared/declarations";
import { run, type RunOptions } from "../workbook/session";
import { type Decisions, DECISIONS } from "./options";

/** What of a request is kept in the workbook. */
const READ_CHOICES = ["sheets", "range", "compare", "segments", "columns", "words", "scale", "leaveOut"] as const;

type ReadChoice = (typeof READ_CHOICES)[number];

/** What the user chose for this workbook. */
export interface Choices extends Pick<ReadRequest, ReadChoice>, Decisions {
  /** The further analyses to be done, by their names; absent where the usual ones are. Another version's may not be known. */
  readonly further?: readonly string[];
}

/** What to read, of what was chosen. */
export function readingOf(choices: Choices): ReadRequest {
  return Object.fromEntries(READ_CHOICES.map((name) => [name, choices[name]]));
}

/** How to assess what was read, of what was chosen: every option of the method, whichever there are. */
export function assessingOf(choices: Choices): HvmOptions {
  return mapOptions<HvmOptions>(HVM_OPTIONS, (_, id) => choices[id]);
}

/** All that an analysis is asked, of what was chosen. */
export function analysisOf(choices: Choices) {
  const { results, further, minKnown } = choices;
  return {
    ...readingOf(choices),
    assess: assessingOf(choices),
    identify: { minKnown },
    results,
    ...(further ? { further } : {}),
  };
}

/** Whether what is read changes by these choices: they are kept as soon as they are made, the others with the results. */
export function changeReading(choices: Partial<Choices>): boolean {
  return READ_CHOICES.some((name) => name in choices);
}

/** Where nothing was chosen yet. */
export const DEFAULT_CHOICES: Choices = defaultsOf<Decisions>(DECISIONS);

const KEY = "HVM.Choices";
/** Raised when what is saved can no longer be understood as before; what has another number is not read. */
const VERSION = 1;

/** What was saved in this workbook; whatever is missing or spoilt is as in `DEFAULT_CHOICES`. */
export function loadChoices(options: RunOptions = {}): Promise<Choices> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? DEFAULT_CHOICES : understood(setting.value);
  }, options);
}

/** Keeps the choices in the workbook's settings: they travel with the file, and hold names but no answers. */
export function saveChoices(choices: Choices, options: RunOptions = {}): Promise<void> {
  return run(async (context) => {
    // As a text, which no version of Excel takes for anything else.
    context.workbook.settings.add(KEY, JSON.stringify({ version: VERSION, ...choices }));
    await context.sync();
  }, options);
}

/** What was saved before something that may fail; can be put back. */
export class SavedChoices {
  private readonly setting: Excel.Setting;

  /** Asks for it as part of the caller's next sync. */
  constructor(context: Excel.RequestContext) {
    this.setting = context.workbook.settings.getItemOrNullObject(KEY);
    this.setting.load("value");
  }

  putBack({ workbook: { settings } }: Excel.RequestContext): void {
    if (this.setting.isNullObject) settings.getItemOrNullObject(KEY).delete();
    else settings.add(KEY, this.setting.value as string);
  }
}

/** A setting may be anybody's: an older add-in's, a newer one's, or damaged. */
function understood(value: unknown): Choices {
  const saved = record(parsed(value));
  if (saved["version"] !== VERSION) return DEFAULT_CHOICES;
  const sheets = saved["sheets"];
  const range = saved["range"];
  const compare = compared(saved["compare"]);
  const segments = saved["segments"];
  const columns = list(saved["columns"], columnRole);
  const words = list(saved["words"], declaredWord);
  const scale = declaredScale(saved["scale"]);
  const leaveOut = leftOut(saved["leaveOut"]);
  const further = saved["further"];
  return {
    ...(areTexts(sheets) && sheets.length > 0 ? { sheets } : {}),
    ...(typeof range === "string" ? { range } : {}),
    ...(compare ? { compare } : {}),
    ...(typeof segments === "string" ? { segments } : {}),
    ...(columns.length > 0 ? { columns } : {}),
    ...(words.length > 0 ? { words } : {}),
    ...(scale ? { scale } : {}),
    ...(leaveOut ? { leaveOut } : {}),
    ...(areTexts(further) ? { further } : {}),
    ...mapOptions<Decisions>(DECISIONS, (option, id) => option.parse(saved[id]) ?? option.default),
  };
}

function compared(value: unknown): Compared | null {
  if (areTexts(value)) return value.length === 2 ? [value[0]!, value[1]!] : null;
  const { column, before, after } = record(value);
  if (typeof column !== "string" || typeof before !== "string" || typeof after !== "string") return null;
  return { column, before, after };
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function columnRole(value: unknown): ColumnRole[] {
  const { header, role, item } = record(value);
  const known = ["firm", "respondent", "item", "leave out"] as const;
  const isRole = known.find((each) => each === role);
  if (typeof header !== "string" || isRole === undefined) return [];
  if (isRole !== "item") return [{ header, role: isRole }];
  return typeof item === "string" ? [{ header, role: isRole, item }] : [];
}

function leftOut(value: unknown): LeaveOut | null {
  const { firms, respondents, reasons } = record(value);
  const named = list(firms, (firm) => (typeof firm === "string" ? [firm] : []));
  const single = list(respondents, (each): RespondentOut[] => {
    const { firm, respondent, cell, reason } = record(each);
    if (typeof firm !== "string" || typeof respondent !== "string") return [];
    return [{ firm, respondent, ...textNamed("cell", cell), ...textNamed("reason", reason) }];
  });
  const why = list(reasons, (each) => {
    const { firm, reason } = record(each);
    return typeof firm === "string" && typeof reason === "string" ? [{ firm, reason }] : [];
  });
  if (named.length + single.length === 0) return null;
  return { firms: named, respondents: single, ...(why.length > 0 ? { reasons: why } : {}) };
}

function textNamed<Name extends string>(name: Name, value: unknown): { readonly [N in Name]?: string } {
  return typeof value === "string" ? ({ [name]: value } as Record<Name, string>) : {};
}

function declaredWord(value: unknown): DeclaredWord[] {
  const { what, means } = record(value);
  const meaning = MEANINGS.find((each) => each === means);
  return typeof what === "string" && meaning !== undefined ? [{ what, means: meaning }] : [];
}

function declaredScale(value: unknown): DeclaredScale | null {
  const { lowest, highest, reversed } = record(value);
  if (typeof lowest !== "number" || typeof highest !== "number" || typeof reversed !== "boolean") return null;
  return { lowest, highest, reversed };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function list<T>(value: unknown, of: (item: unknown) => readonly T[]): T[] {
  return Array.isArray(value) ? value.flatMap(of) : [];
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
