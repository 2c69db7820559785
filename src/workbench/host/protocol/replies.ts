import { failure, type HostError } from "./errors";
import type { Injection } from "./faults";
import type { Reply, Request } from "./protocol";
import { bytesOf } from "./traffic";
import type { Difference } from "../../difference";

/** Excel on the web refuses larger requests and responses. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** The answer to a request that is not done. */
export function refusal(error: HostError, index?: number): Reply {
  return { Error: { Code: error.code, Message: error.message, ActionIndex: index } };
}

/** The text that goes back to the client; undefined for silence. */
export function respond(request: Request, reply: Reply, injection: Injection | undefined): string | undefined {
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

/** What is answered when the host itself fails: better seen than swallowed. */
export function crash(text: string, error: unknown): string {
  const { id, type } = JSON.parse(text) as Request;
  const message = `The embedded host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const body: Reply = { Error: { Code: "GeneralException", Message: message } };
  return JSON.stringify({ id, type, flags: 0, message: { statusCode: 200, headers: {}, body } });
}

export const MESSAGE_SIZES: Difference = {
  excel: "On the web requests and responses over 5 MB are refused; Excel for Windows and Mac take larger ones.",
  here: "Requests and responses over 5 MB are refused.",
  why: "Where Excels differ, the strictest holds.",
  source: "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
  test: "test/workbench/host/bridge.test.ts: responses over 5 MB are refused",
};
