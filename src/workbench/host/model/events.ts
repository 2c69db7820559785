import type { Difference } from "../../difference";

/** The numbers that the client knows kinds of events by. */
export const EventType = { Changed: 10, SelectionChanged: 14 } as const;

/** Who changed something: the person at the screen, this add-in's own requests, or a co-author elsewhere. */
export type Origin = "user" | "add-in" | "co-author";

/** What the protocol calls the events of an add-in, among other messages. */
const CATEGORY = 65536;
const MESSAGE_TYPE = 3;
/** The target of handlers on a collection, as opposed to those on one sheet. */
const WORKBOOK = "Workbook";

/** Tells the client what happens in the workbook, as far as it asked for it. */
export class Events {
  private readonly registered = new Map<number, number>();
  private send: (text: string) => void = () => undefined;
  private last = 0;
  /** As Office.js's runtime.enableEvents sets it. */
  enabled = true;

  /** Where messages go; the latest client has them all. */
  listen(send: (text: string) => void): void {
    this.send = send;
    this.registered.clear();
  }

  register(type: number): void {
    this.registered.set(type, (this.registered.get(type) ?? 0) + 1);
  }

  unregister(type: number): void {
    this.registered.set(type, Math.max((this.registered.get(type) ?? 0) - 1, 0));
  }

  /** Has the client a handler of any kind? */
  get listening(): boolean {
    return [...this.registered.values()].some((handlers) => handlers > 0);
  }

  /** Cells were edited: `address` without the sheet. */
  changed(worksheetId: string, address: string, by: Origin): void {
    this.raise(EventType.Changed, {
      changeType: "RangeEdited",
      source: by === "co-author" ? "Remote" : "Local",
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      worksheetId,
      address,
      shiftDirection: "None",
    });
  }

  selectionChanged(worksheetId: string, address: string): void {
    this.raise(EventType.SelectionChanged, { worksheetId, address });
  }

  /** Events come on their own, not while something else is being done. */
  private raise(type: number, argument: object): void {
    if (!this.enabled || !this.registered.get(type)) return;
    const entry = [CATEGORY, type, WORKBOOK, JSON.stringify(argument), `event ${++this.last}`];
    const text = JSON.stringify({ id: `event ${this.last}`, type: MESSAGE_TYPE, message: { entries: [entry] } });
    void Promise.resolve().then(() => this.send(text));
  }
}

export const EVENTS: Difference = {
  excel: "Raises some 40 kinds of events, on workbooks, sheets, tables and charts.",
  here: "Events are told of edits and selections only, to handlers on all sheets.",
  why: "The add-in listens to no others.",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events",
  test: "test/workbench/host/events.test.ts: selections, by hand or by the add-in; one that changes nothing is none",
};
