import type { WorkbookState } from "../workbook";
import type { OfferedFunction } from "./model/cell-functions";
import {
  type CustomFunctionCalls,
  FUNCTION_RESULTS,
  type FunctionResult,
  serviceNamed,
} from "./protocol/custom-functions";
import { Document } from "./model/document";
import { emptyWorkbook } from "./model/states";
import { failure, HostError } from "./protocol/errors";
import { Faults, type Injection } from "./protocol/faults";
import { workbook } from "./objects/workbook";
import { DELAY_FOR_CELL_EDIT, type Query, type Reply, type Request } from "./protocol/protocol";
import { Interpreter, References } from "./protocol/query";
import { User } from "./user";
import { bytesOf, processorMilliseconds, Traffic } from "./protocol/traffic";

export { HostError } from "./protocol/errors";
export { emptyWorkbook } from "./model/states";
export type { OfferedFunction } from "./model/cell-functions";
export type { FunctionError, FunctionResult } from "./protocol/custom-functions";
export type { Applied, Fault, Injection } from "./protocol/faults";

/** Excel on the web refuses larger requests and responses. */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** A workbook that answers the Office.js client as Excel would. */
export class EmbeddedHost {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  private readonly references = new References();
  readonly document: Document;
  /** What the person at the screen does. */
  readonly user: User;
  /** Requests are served one after the other. */
  private queue: Promise<void> = Promise.resolve();
  private editing = false;
  private editEnded: (() => void)[] = [];
  private held: (() => void)[] = [];

  private constructor(state: WorkbookState) {
    this.document = new Document(state);
    this.user = new User(this.document);
  }

  /** Without a state: a new workbook with one empty sheet, "Sheet1". */
  static async open(state: WorkbookState = emptyWorkbook()): Promise<EmbeddedHost> {
    const host = new EmbeddedHost(state);
    await host.document.calculateNow();
    return host;
  }

  /** What a save would store: formulas are up to date. */
  state(): Promise<WorkbookState> {
    return this.betweenRequests(async () => {
      await this.document.calculateNow();
      return this.document.state();
    });
  }

  close(): void {
    this.document.engine.dispose();
  }

  /**
   * What a cell would show that calls the custom function "HVM.CLASSIFY", or "CLASSIFY"; arguments that are left out are
   * null. An error is `{ error: "#N/A", message }`.
   */
  callFunction(name: string, args: readonly unknown[]): Promise<FunctionResult> {
    return this.customFunctions.call(name.replace(/^.*\./, ""), args);
  }

  get customFunctions(): CustomFunctionCalls {
    return this.document.functions.calls;
  }

  /** Lets cells call the functions that functions.json lists; their code is associated in the client. */
  offerFunctions(functions: readonly OfferedFunction[]): Promise<void> {
    return this.betweenRequests(async () => {
      this.document.functions.offer(functions);
      await this.document.calculate();
    });
  }

  /** As when the user is typing into a cell: requests fail, or wait if they were sent with delayForCellEdit. */
  startCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const resume of this.editEnded.splice(0)) resume();
  }

  /** Lets answers go that a fault of the kind "held" keeps. */
  release(): void {
    for (const answer of this.held.splice(0)) answer();
  }

  /** Does something between requests, so that none sees it half done. */
  betweenRequests<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  /** Takes a message of the client's; `answer` gets the reply, if there is one. */
  receive(text: string, answer: (text: string) => void): void {
    const injection = this.faults.next();
    this.traffic.messages++;
    const bytes = bytesOf(text);
    this.traffic.bytesOut += bytes;
    if (injection?.fault.kind === "throws" && injection.applied === "notApplied")
      throw new Error("The bridge is broken.");
    const begin = () => this.enqueue(text, bytes, injection, answer);
    // A request that waits for the edit's end holds up nobody: others are refused meanwhile.
    const waits = this.editing && (JSON.parse(text) as Request).flags & DELAY_FOR_CELL_EDIT;
    if (waits) this.editEnded.push(begin);
    else begin();
    if (injection?.fault.kind === "throws") throw new Error("The bridge is broken.");
  }

  private enqueue(text: string, bytes: number, injection: Injection | undefined, answer: (text: string) => void): void {
    // The workbook may be computing, and waiting for just this result of a function.
    const turn = isFunctionResults(text) ? Promise.resolve() : this.queue;
    const served = turn.then(() => this.serve(text, bytes, injection));
    const answered = served.then(
      (reply) => {
        if (reply === undefined) return;
        this.traffic.bytesIn += bytesOf(reply);
        if (injection?.fault.kind === "held") this.held.push(() => answer(reply));
        else answer(reply);
      },
      (error: unknown) => {
        // A fault of the host's own: better seen than swallowed.
        answer(crash(text, error));
      },
    );
    if (turn === this.queue) this.queue = answered;
  }

  private async serve(text: string, bytes: number, injection: Injection | undefined): Promise<string | undefined> {
    const request = JSON.parse(text) as Request;
    this.traffic.log?.push({ flags: request.flags, query: request.message.body, bytes });
    if (this.editing && request.flags & DELAY_FOR_CELL_EDIT) {
      await new Promise<void>((resume) => this.editEnded.push(resume));
    }
    const started = processorMilliseconds();
    const fault = injection?.fault;
    let reply: Reply = { Results: [] };
    const honest =
      fault === undefined || fault.kind === "error" || fault.kind === "nullValues" || fault.kind === "held";
    if (honest || injection?.applied === "applied") {
      reply = await this.execute(request, text, bytes, injection);
    }
    const answer = respond(request, reply, injection);
    this.traffic.hostMilliseconds += processorMilliseconds() - started;
    return answer;
  }

  private async execute(
    request: Request,
    text: string,
    bytes: number,
    injection: Injection | undefined,
  ): Promise<Reply> {
    const changesNothing = isFunctionResults(text);
    if (bytes > LARGEST_MESSAGE) return refusal(failure("RequestPayloadSizeLimitExceeded"));
    if (this.editing && !changesNothing) return refusal(failure("InvalidOperationInCellEditMode"));
    const query = request.message.body;
    const refused = refusedAction(injection, query);
    if (refused && injection?.applied === "notApplied") {
      return refusal(failure(refused.code), refused.index);
    }
    const interpreter = new Interpreter(
      query,
      {
        root: workbook.of(this.document),
        service: (name) => serviceNamed(name, this.customFunctions),
        calculate: () => this.document.calculate(),
        beforeAction: (index) => {
          if (index === refused?.index) throw failure(refused.code);
        },
      },
      this.references,
    );
    const reply = await interpreter.run();
    if (!changesNothing) await this.document.endRequest();
    return reply;
  }
}

/** Whether a message hands over results of functions, which a calculation is waiting for. */
function isFunctionResults(text: string): boolean {
  return text.includes(FUNCTION_RESULTS);
}

/** Which action an injected error refuses. */
function refusedAction(injection: Injection | undefined, { Actions: actions }: Query) {
  if (injection?.fault.kind !== "error") return undefined;
  const { code, action = actions.length - 1 } = injection.fault;
  return { code, index: action };
}

function refusal(error: HostError, index?: number): Reply {
  return { Error: { Code: error.code, Message: error.message, ActionIndex: index } };
}

/** The text that goes back to the client; undefined for silence. */
function respond(request: Request, reply: Reply, injection: Injection | undefined): string | undefined {
  const envelope = (id: number, statusCode: number, body: unknown) => {
    return JSON.stringify({ id, type: request.type, flags: 0, message: { statusCode, headers: {}, body } });
  };
  const good = (body: Reply) => {
    const text = envelope(request.id, 200, body);
    const tooLong = text.length > LARGEST_MESSAGE / 3 && bytesOf(text) > LARGEST_MESSAGE;
    return tooLong ? envelope(request.id, 200, refusal(failure("ResponsePayloadSizeLimitExceeded"))) : text;
  };
  const fault = injection?.fault;
  switch (fault?.kind) {
    case "silent":
      return undefined;
    case "wrongId":
      return envelope(-request.id, 200, reply);
    case "http":
      return envelope(request.id, fault.status, transportError(fault.status));
    case "truncated":
      // The envelope is whole, the text of its body is not.
      return envelope(request.id, 200, JSON.stringify(reply).slice(0, -1));
    case "emptyResults":
      return good({ Results: [] });
    case "nullValues":
      return good({ Results: reply.Results?.map(withoutValues) ?? [] });
    default:
      return good(reply);
  }
}

/** What the transport says with a status, where it says anything. */
function transportError(status: number): object | string {
  const code = { 429: "ActivityLimitReached", 408: "InvalidOrTimedOutSession" }[status];
  return code ? { error: { code, message: "" } } : "";
}

function withoutValues(result: { readonly ActionId: number; readonly Value: unknown }) {
  const { ActionId, Value: value } = result;
  const hasValues = typeof value === "object" && value !== null && "Values" in value;
  return hasValues ? { ActionId, Value: { ...value, Values: null } } : result;
}

function crash(text: string, error: unknown): string {
  const { id, type } = JSON.parse(text) as Request;
  const message = `The embedded host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const body: Reply = { Error: { Code: "GeneralException", Message: message } };
  return JSON.stringify({ id, type, flags: 0, message: { statusCode: 200, headers: {}, body } });
}
