/**
 * How an Office.js class is written down here: one `Type`, whose table names every member the host implements. A member
 * that is not in the table is an error that names it.
 */
export type Member<T> = Property<T> | Part<T> | Method<T>;

/** A plain value, which `load` asks for; writable if it has a `set`. */
export interface Property<T> {
  readonly kind: "property";
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: never) => void;
}

/** A member that is itself an object, such as `worksheet.charts`. null: a null object. */
export interface Part<T> {
  readonly kind: "part";
  readonly get: (self: T) => Live | null;
}

/** Returns nothing, a plain value, an object of the host's, or null for a null object. */
export interface Method<T> {
  readonly kind: "method";
  readonly run: (self: T, ...args: never[]) => unknown;
}

/** An object of the host's together with what the client may do with it. */
export interface Live {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the interpreter works on every type alike
  readonly type: Type<any>;
  readonly self: unknown;
}

interface Options<T> {
  /** How the client names the object in a later request: `Id`, `_Id`, or kept by the host as a reference. */
  readonly identity?: { readonly Id: (self: T) => unknown } | { readonly _Id: (self: T) => unknown } | "reference";
  /** For a collection: what it holds, in order. */
  readonly items?: (self: T) => readonly Live[];
  /** For a collection: `collection[key]`, by id or name; undefined when there is none. */
  readonly item?: (self: T, key: never) => Live | undefined;
  /** Called before anything is done with an object that the client kept: throws if it is gone. */
  readonly alive?: (self: T) => void;
}

export class Type<T> {
  private readonly members = new Map<string, Member<T>>();

  /** `name` as in Office.js; the keys of `members` likewise (camelCase). */
  constructor(
    readonly name: string,
    members: Readonly<Record<string, Member<T>>>,
    readonly options: Options<T> = {},
  ) {
    for (const [key, member] of Object.entries(members)) this.members.set(pascal(key), member);
  }

  of(self: T): Live {
    return { type: this, self };
  }

  /** By the protocol's name (PascalCase) or Office.js's own. */
  member(name: string): Member<T> | undefined {
    return this.members.get(pascal(name));
  }

  /** All members by their names. */
  get all(): readonly (readonly [string, Member<T>])[] {
    return [...this.members];
  }

  /** Names of all plain values, which an unspecific `load()` asks for. */
  get properties(): string[] {
    return [...this.members].filter(([, member]) => member.kind === "property").map(([name]) => name);
  }
}

export function property<T, V = never>(get: (self: T) => unknown, set?: (self: T, value: V) => void): Property<T> {
  return { kind: "property", get, set: set as Property<T>["set"] };
}

export function part<T>(get: (self: T) => Live | null): Part<T> {
  return { kind: "part", get };
}

export function method<T, A extends unknown[]>(run: (self: T, ...args: A) => unknown): Method<T> {
  return { kind: "method", run: run as unknown as Method<T>["run"] };
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Office.js's spelling of a member, for error locations. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
