import { failure, HostError, notImplemented } from "./errors";
import { itemOf } from "./members";
import {
  ActionType,
  PathType,
  type Action,
  type ObjectPath,
  type Query,
  type Reply,
  type ReferencedIds,
  type ReplyError,
} from "./protocol";
import type { References } from "./references";
import { camel, pascal, type Live, type Method } from "./types";

/** What an interpreter needs of the host besides the objects. */
export interface Surroundings {
  /** The object of path type 1: the workbook. */
  readonly root: Live;
  /** The object of path type 2, by its name. */
  service(name: string): Live;
  /** Makes formulas up to date; called before anything is read. */
  calculate(): Promise<void>;
  /** Throws to let the action of that index fail instead of being done. */
  beforeAction?(index: number): void;
}

/** Does the actions of one request in order. Those before a failing one stay done, those after it are not done. */
export class Interpreter {
  private readonly resolved = new Map<number, Live | null>();

  constructor(
    private readonly query: Query,
    private readonly surroundings: Surroundings,
    private readonly references: References,
  ) {}

  async run(): Promise<Reply> {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.query.Actions.entries()) {
      if (action.ActionType === ActionType.Trace) {
        // Nothing to do; but the client waits for the result to know that it got so far, and adds event handlers then.
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      this.location = this.place(action);
      try {
        this.surroundings.beforeAction?.(index);
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        return { Error: this.describe(error, index) };
      }
    }
    return { Results: results };
  }

  /** Where the current action is, for the error's location: "Worksheet.getRange". */
  private location: string | undefined;

  /** What an action is about, before anything is done. */
  private place(action: Action): string | undefined {
    const path = this.query.ObjectPaths[action.ObjectPathId];
    const parent = this.resolved.get(action.Name ? action.ObjectPathId : (path?.ParentObjectPathId ?? 0));
    return parent ? `${parent.type.name}.${camel(action.Name || path?.Name || "getItem")}` : undefined;
  }

  private describe(error: unknown, index: number): ReplyError {
    if (!(error instanceof HostError)) throw error;
    return { Code: error.code, Message: error.message, Location: this.location, ActionIndex: index };
  }

  private perform(action: Action): unknown {
    const live = this.object(action.ObjectPathId);
    if (live === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(live);
      case ActionType.Query:
        return this.load(live, action);
      case ActionType.Method:
        return this.call(live, action.Name, this.arguments(action)) ?? null;
      case ActionType.SetProperty:
        return this.set(live, action.Name, this.arguments(action)[0]);
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private object(id: number): Live | null {
    let live = this.resolved.get(id);
    if (live === undefined) {
      const path = this.query.ObjectPaths[id];
      if (!path) throw failure("InvalidObjectPath");
      live = this.resolve(path);
      this.resolved.set(id, live);
    }
    if (live) live.type.options.alive?.(live.self);
    return live;
  }

  private resolve(path: ObjectPath): Live | null {
    if (path.ObjectPathType === PathType.Global) return this.surroundings.root;
    if (path.ObjectPathType === PathType.Reference) return this.references.get(path.Name);
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.New) return this.surroundings.service(path.Name);
    const parent = this.object(path.ParentObjectPathId!);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Indexer) {
      this.at(parent, "getItem");
      return itemOf(parent, this.arguments(path)[0]);
    }
    const member = this.member(parent, path.Name);
    if (member.kind === "part") return member.get(parent.self);
    if (member.kind === "method") return this.returned(parent, path.Name, this.arguments(path));
    throw failure("InvalidObjectPath");
  }

  /** A method's answer, when the client takes it for an object. */
  private returned(parent: Live, name: string, args: unknown[]): Live | null {
    const result = this.call(parent, name, args);
    if (result !== null && !isLive(result)) throw failure("InvalidObjectPath");
    return result;
  }

  private arguments({ ArgumentInfo: info }: Action | ObjectPath): unknown[] {
    const given = (argument: unknown, id: ReferencedIds[number] | undefined): unknown =>
      typeof id === "object"
        ? (argument as readonly unknown[]).map((each, index) => given(each, id[index]))
        : id
          ? this.object(id)
          : (argument ?? undefined);
    return (info?.Arguments ?? []).map((argument, index) => given(argument, info?.ReferencedObjectPathIds?.[index]));
  }

  private identity(live: Live): object {
    const { identity } = live.type.options;
    if (identity === undefined) return {};
    if (identity === "reference") return { _ReferenceId: this.references.keep(live) };
    return "Id" in identity ? { Id: identity.Id(live.self) } : { _Id: identity._Id(live.self) };
  }

  private call(live: Live, name: string, args: unknown[]): unknown {
    if (name === "_KeepReference") return null;
    if (name === "_RemoveReference") return this.references.remove(String(args[0]));
    const member = this.member(live, name);
    if (member.kind !== "method") throw notImplemented(`${live.type.name}.${camel(name)}()`);
    return (member as Method<unknown>).run(live.self, ...(args as never[]));
  }

  private set(live: Live, name: string, value: unknown): null {
    const member = this.member(live, name);
    if (member.kind !== "property" || !member.set) throw notImplemented(`setting ${live.type.name}.${camel(name)}`);
    member.set(live.self, value as never);
    return null;
  }

  private member(live: Live, name: string) {
    this.at(live, name);
    const member = live.type.member(name);
    if (!member) throw notImplemented(`${live.type.name}.${camel(name)}`);
    return member;
  }

  private at(live: Live, name: string): void {
    this.location = `${live.type.name}.${camel(name)}`;
  }

  private async load(live: Live, { QueryInfo: info = {} }: Action): Promise<unknown> {
    await this.surroundings.calculate();
    const select = info.Select?.length ? info.Select : ["*"];
    const skip = info.Skip ?? 0;
    return this.read(
      live,
      select.map((each) => each.split(/[/.]/)),
      skip,
      info.Top === undefined ? undefined : skip + info.Top,
    );
  }

  /** The members that `paths` name, nested as the paths are. */
  private read(live: Live | null, paths: readonly string[][], from = 0, to?: number): unknown {
    if (live === null) return null;
    const { items } = live.type.options;
    if (!items) return this.readObject(live, paths);
    const own = paths.filter(([first]) => first !== "*" && live.type.member(first!));
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map((path) => (path[0] === "items" ? path.slice(1) : path));
    const result = this.readObject(live, own);
    if (ofItems.length === 0 && own.length > 0) return result;
    const asked = ofItems.map((path) => (path.length > 0 ? path : ["*"]));
    const listed = items(live.self).slice(from, to);
    result._Items = listed.map((each) => Object.assign(this.identity(each), this.read(each, asked)));
    return result;
  }

  private readObject(live: Live, paths: readonly string[][]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const nested = new Map<string, string[][]>();
    for (const [first, ...rest] of paths) {
      if (rest.length > 0) nested.set(first!, [...(nested.get(first!) ?? []), rest]);
      else if (first === "*") for (const name of live.type.properties) result[name] = this.property(live, name);
      else result[pascal(first!)] = this.property(live, first!);
    }
    for (const [name, rest] of nested) {
      const member = this.member(live, name);
      if (member.kind !== "part")
        throw notImplemented(`loading ${live.type.name}.${camel(name)}/${rest[0]!.join("/")}`);
      result[pascal(name)] = this.read(member.get(live.self), rest);
    }
    return result;
  }

  private property(live: Live, name: string): unknown {
    const member = this.member(live, name);
    if (member.kind === "part") return this.read(member.get(live.self), [["*"]]);
    if (member.kind !== "property") throw notImplemented(`loading ${live.type.name}.${camel(name)}`);
    return member.get(live.self);
  }
}

function isLive(value: unknown): value is Live {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}
