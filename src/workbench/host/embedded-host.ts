import type { WorkbookState } from "../workbook";
import { Document, emptyWorkbook } from "./model/document";
import type { OfferedFunction } from "./model/formulas/cell-functions";
import { workbookOf } from "./objects";
import {
  type CustomFunctionCalls,
  FUNCTION_RESULTS,
  type FunctionResult,
  serviceNamed,
} from "./protocol/custom-functions";
import { failure } from "./protocol/errors";
import { Faults, type Injection } from "./protocol/faults";
import { DELAY_FOR_CELL_EDIT, type Query, type Reply, type Request } from "./protocol/protocol";
import { Interpreter } from "./protocol/query";
import { References } from "./protocol/references";
import { crash, LARGEST_MESSAGE, refusal, respond } from "./protocol/replies";
import { bytesOf, Traffic, writes } from "./protocol/traffic";
import { User } from "./user";

/** A workbook that answers the Office.js client as Excel would. */
export class EmbeddedHost {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  /** Grows with each request that asks for a change of what a save stores, and with each edit of the person's. */
  changes = 0;
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
    await host.document.calculation.now();
    return host;
  }

  /** What a save would store: formulas are up to date. */
  state(): Promise<WorkbookState> {
    return this.betweenRequests(async () => {
      await this.document.calculation.now();
      return this.document.state();
    });
  }

  /** Ends when what was being computed has come to its end, which matters to whoever opens another in its place on the page. */
  close(): Promise<void> {
    return this.document.engine.dispose();
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

  /** Where messages go that the client did not ask for: events, and calls of functions. The latest client has them all. */
  listen(send: (text: string) => void): void {
    this.document.events.listen(send);
    this.customFunctions.listen(send);
  }

  /** Lets cells call the functions that functions.json lists; their code is associated in the client. */
  offerFunctions(functions: readonly OfferedFunction[]): Promise<void> {
    return this.betweenRequests(async () => {
      this.document.functions.offer(functions);
      await this.document.calculation.ifDue();
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
    for (const act of this.faults.actsDue()) void this.betweenRequests(() => Promise.resolve(act()));
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
        if (injection?.fault.kind === "doubled") answer(reply);
      },
      (error: unknown) => {
        answer(crash(text, error));
      },
    );
    if (turn === this.queue) this.queue = answered;
  }

  private async serve(text: string, bytes: number, injection: Injection | undefined): Promise<string | undefined> {
    const request = JSON.parse(text) as Request;
    if (writes(request.message.body)) this.changes++;
    this.traffic.log?.push({ flags: request.flags, query: request.message.body, bytes });
    if (this.editing && request.flags & DELAY_FOR_CELL_EDIT) {
      await new Promise<void>((resume) => this.editEnded.push(resume));
    }
    return this.traffic.timed(() => this.answer(request, text, bytes, injection));
  }

  private async answer(
    request: Request,
    text: string,
    bytes: number,
    injection: Injection | undefined,
  ): Promise<string | undefined> {
    const fault = injection?.fault;
    let reply: Reply = { Results: [] };
    const honest = fault === undefined || ["error", "nullValues", "held", "doubled"].includes(fault.kind);
    if (honest || injection?.applied === "applied") {
      reply = await this.execute(request, text, bytes, injection);
    }
    return respond(request, reply, injection);
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
        root: workbookOf(this.document),
        service: (name) => serviceNamed(name, this.customFunctions),
        calculate: () => this.document.calculation.ifDue(),
        beforeAction: (index) => {
          if (index === refused?.index) throw failure(refused.code);
        },
      },
      this.references,
    );
    const reply = await interpreter.run();
    if (!changesNothing) await this.document.calculation.endRequest();
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
