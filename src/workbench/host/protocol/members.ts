import { failure, notImplemented } from "./errors";
import { camel, type Live, type Type } from "./types";

/** `collection[key]`; an error if there is none. */
export function itemOf(collection: Live, key: unknown): Live {
  const type = collection.type as Type<unknown>;
  if (!type.options.item) throw notImplemented(`${type.name}.getItem`);
  const found = type.options.item(collection.self, key as never);
  if (!found) throw failure("ItemNotFound");
  return found;
}

/** Sets what plain data names, nested as the data are: as `range.set` and `setCellProperties` do. */
export function assign({ type, self }: Live, data: object): void {
  for (const [name, value] of Object.entries(data)) {
    const member = type.member(name);
    if (member?.kind === "property" && member.set) member.set(self, value as never);
    else if (member?.kind === "part") assign(member.get(self)!, value as object);
    else throw notImplemented(`setting ${type.name}.${camel(name)}`);
  }
}
