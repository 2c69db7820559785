import { notImplemented } from "./errors";
import { method, Type, type Live } from "./types";

/** What the protocol calls a call, among other messages. */
const CATEGORY = 1;
const MESSAGE_TYPE = 1000;
const MESSAGE_KIND = 3;

/** As our metadata asks for: errors and rich values are handed over, as objects. */
const ALLOW_ERRORS = 4;
const ALLOW_RICH_VALUES = 8;
const FLAGS = ALLOW_ERRORS | ALLOW_RICH_VALUES;

/** The errors that the client knows by number. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** What a cell shows whose custom function has not answered. */
export const BUSY = "#BUSY!";

/** What a cell shows whose custom function failed. */
export interface FunctionError {
  readonly error: string;
  /** The sentence beside the error; only #VALUE! and #N/A have one. */
  readonly message: string;
}

/** A value, cells of values, or an error. Errors may also stand in single cells. */
export type FunctionResult = unknown;

/** Calls custom functions as Excel does when it computes cells: by messages to the client, which answers in batches. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private send: (text: string) => void = () => undefined;
  private last = 0;

  /** Where messages go; the latest client has them all. What an earlier one was asked, nobody answers any more. */
  listen(send: (text: string) => void): void {
    this.send = send;
    this.giveUp();
  }

  /** Lets calls that are not answered yet end with "#BUSY!". */
  giveUp(): void {
    for (const done of this.waiting.values()) done({ error: BUSY, message: "The function has not answered." });
    this.waiting.clear();
  }

  /** The result of a function by its id. Arguments that are left out are null; an error in a cell is a `FunctionError`. */
  call(id: string, args: readonly unknown[], address = "Sheet1!A1"): Promise<FunctionResult> {
    return this.callAll([{ id, args, address }]).then(([result]) => result);
  }

  /** Calls in one message, as when many cells are computed together. */
  callAll(
    calls: readonly { readonly id: string; readonly args: readonly unknown[]; readonly address?: string }[],
  ): Promise<FunctionResult[]> {
    const results = calls.map(
      (_, i) => new Promise<FunctionResult>((done) => this.waiting.set(this.last + 1 + i, done)),
    );
    const entries = calls.map(({ id, args, address = "Sheet1!A1" }) => {
      return [CATEGORY, MESSAGE_TYPE, "", JSON.stringify([++this.last, id, sent(args), address, FLAGS]), ""];
    });
    this.send(JSON.stringify({ id: `call ${this.last}`, type: MESSAGE_KIND, message: { entries } }));
    return Promise.all(results);
  }

  /** Takes results: [number of the call, succeeded, value or the error's message, number of the error]. */
  settle(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [call, succeeded, value, error] of results) {
      this.waiting.get(call)?.(succeeded ? shown(value) : { error: ERRORS[error!] ?? "#VALUE!", message: value });
      this.waiting.delete(call);
    }
  }
}

/** Arguments in the form of the protocol: objects as JSON text within an object. */
function sent(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(sent);
  if (typeof argument !== "object" || argument === null) return argument;
  const { error } = argument as Partial<FunctionError>;
  return { value: JSON.stringify(error === undefined ? argument : { type: "CustomFunctionError", code: error }) };
}

/** Errors within a result, as they come from the client, in the form of `FunctionError`. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  const { valueType, code, message } = value as { valueType?: string; code?: string; message?: string };
  return valueType === "CustomFunctionError" ? { error: code, message: message ?? "" } : value;
}

const service = new Type<CustomFunctionCalls>("CustomFunctions", {
  setInvocationArrayResults: method((calls, results: Parameters<CustomFunctionCalls["settle"]>[0]) =>
    calls.settle(results),
  ),
});

/** The service's name, which only requests that hand over results contain. */
export const FUNCTION_RESULTS = "Microsoft.ExcelServices.CustomFunctions";

/** The object that the client makes to hand over results. */
export function serviceNamed(name: string, calls: CustomFunctionCalls): Live {
  if (name === FUNCTION_RESULTS) return service.of(calls);
  throw notImplemented(`new ${name}()`);
}
