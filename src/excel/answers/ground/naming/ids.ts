import type { Key } from "../../../../methods/hvm";
import { foldedName, nameAsSeen } from "../../../../cells/text";

const PART_CODES: Readonly<Record<string, string>> = {
  "key competence": "kc",
  "main competitive advantage": "ca",
  "operational performance": "op",
};
/** "Q1", "item 1", "question no. 1", "Q#1", "1" */
const NUMBERED = /^(?:(q|item|question)[ ._-]?)?(?:no\.? ?|# ?)?0*(\d{1,4})$/;
const IN_PART = /^(kc|ca|op)[ ._-]?0*(\d{1,3})$/;

/** An item that an id names. */
export interface NamedItem {
  readonly index: number;
  /** "1", where "Q1" is surer. */
  readonly isNumber: boolean;
}

/** The key's items by their ids: Q1, q01, 1, Item 1, Question 1, KC1, or whatever the key calls them. */
export class ItemIds {
  private readonly byName = new Map<string, number>();
  private readonly bySight = new Map<string, number>();
  private readonly byNumber = new Map<number, number>();
  /** The numbers that name an item. */
  private readonly numbers = new Set<number>();
  /** Names that are no numbers behind letters, folded. */
  readonly unusual: string[] = [];
  private readonly byPart = new Map<string, number>();

  constructor(key: Key) {
    const inPart = new Map<string, number>();
    key.items.forEach((item, index) => {
      const name = foldedName(item.item);
      if (!NUMBERED.test(name) && !IN_PART.test(name)) this.unusual.push(name);
      if (String(Number(name)) === name) this.numbers.add(Number(name));
      this.byName.set(foldedName(item.item), index);
      if (!this.bySight.has(nameAsSeen(item.item))) this.bySight.set(nameAsSeen(item.item), index);
      const number = NUMBERED.exec(foldedName(item.item))?.[2];
      if (number !== undefined && !this.byNumber.has(Number(number))) this.byNumber.set(Number(number), index);
      if (number !== undefined) this.numbers.add(Number(number));
      const code = PART_CODES[foldedName(item.part)];
      if (code === undefined) return;
      const count = (inPart.get(code) ?? 0) + 1;
      inPart.set(code, count);
      this.byPart.set(`${code}${count}`, index);
    });
  }

  /** May a number name an item at all? */
  isNumber(number: number): boolean {
    return this.numbers.has(number);
  }

  /** The item that a folded text names; "unknown" if it is named like an item and the key has none so; else null. */
  find(folded: string): NamedItem | "unknown" | null {
    const name = folded.replace(/\s*[.:)\]-]$/, "").replace(/^[([]\s*/, "");
    const numbered = NUMBERED.exec(name);
    const isNumber = numbered !== null && numbered[1] === undefined;
    const inPart = IN_PART.exec(name);
    const index =
      this.byName.get(name) ??
      this.bySight.get(name) ??
      (numbered ? this.byNumber.get(Number(numbered[2])) : undefined) ??
      (inPart ? this.byPart.get(`${inPart[1]}${Number(inPart[2])}`) : undefined);
    if (index !== undefined) return { index, isNumber };
    return (numbered && !isNumber) || inPart ? "unknown" : null;
  }
}
