import { ActionType, type Query } from "./protocol";

export interface LoggedRequest {
  readonly flags: number;
  readonly query: Query;
  readonly bytes: number;
}

/** What went over the bridge. `out` is from the add-in to the host. */
export class Traffic {
  messages = 0;
  bytesOut = 0;
  bytesIn = 0;
  /** Processor time that the host itself took, which a measurement of the add-in leaves out; 0 unless asked for by `keepTime`. */
  hostMilliseconds = 0;
  private isTimed = false;
  /** Requests in order; undefined unless asked for by `keepLog`. */
  log: LoggedRequest[] | undefined;

  keepLog(): void {
    this.log = [];
  }

  /** From now on; asking a system for processor time takes some itself. */
  keepTime(): void {
    this.isTimed = true;
  }

  /** Does the host's own work, whose time counts. */
  async timed<T>(work: () => Promise<T>): Promise<T> {
    if (!this.isTimed) return work();
    const started = processorMilliseconds();
    const done = await work();
    this.hostMilliseconds += processorMilliseconds() - started;
    return done;
  }

  reset(): void {
    this.messages = this.bytesOut = this.bytesIn = this.hostMilliseconds = 0;
    if (this.log) this.log = [];
  }
}

/** Methods that leave a workbook as it is; those of the client's own begin with an underscore. */
const HARMLESS = /^(_|Activate$|Select$|Get|Find)/;

/** Whether a request would change what a save stores. */
export function writes({ Actions: actions }: Query): boolean {
  return actions.some(
    ({ ActionType: type, Name: name }) =>
      type === ActionType.SetProperty || (type === ActionType.Method && !HARMLESS.test(name)),
  );
}

const encoder = new TextEncoder();

/** Length of a text in UTF-8, as it goes over a wire. */
export function bytesOf(text: string): number {
  return typeof Buffer === "undefined" ? encoder.encode(text).length : Buffer.byteLength(text);
}

/** This process's processor time; a browser tells only how much time has passed. */
function processorMilliseconds(): number {
  if (typeof process === "undefined" || !("cpuUsage" in process)) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
