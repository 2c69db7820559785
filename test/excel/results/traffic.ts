import type { EmbeddedHost } from "../../../src/workbench/host";

export const MIB = 1024 * 1024;

interface Action {
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

const asksValues = ({ QueryInfo }: Action) => QueryInfo?.Select?.includes("values") ?? false;
/** More than the one cell that says that a sheet is incomplete. */
const setsValues = ({ ActionType, Name, ArgumentInfo }: Action) =>
  ActionType === 4 && Name === "Values" && (ArgumentInfo?.Arguments?.[0] as unknown[] | undefined)?.length !== 1;

/** What an act sends to the host: messages, those that read or write cell values, the bytes of the largest and of all. */
export async function trafficOf(host: EmbeddedHost, act: () => Promise<unknown>) {
  host.traffic.reset();
  host.traffic.keepLog();
  await act();
  const { messages, log } = host.traffic;
  const count = (is: (action: Action) => boolean) =>
    log!.filter(({ query }) => (query.Actions as readonly Action[]).some(is)).length;
  const sizes = log!.map(({ bytes }) => bytes);
  return {
    messages,
    reading: count(asksValues),
    writing: count(setsValues),
    largest: Math.max(...sizes),
    bytes: sizes.reduce((sum, each) => sum + each, 0),
  };
}
