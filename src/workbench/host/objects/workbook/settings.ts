import type { Document } from "../../model/document";
import { method, property, Type, type Live } from "../../protocol/types";

interface Setting {
  readonly document: Document;
  readonly key: string;
}

const setting = new Type<Setting>(
  "Setting",
  {
    key: property(({ key }) => key),
    value: property(
      ({ document, key }) => document.settings.get(key),
      ({ document, key }, value: unknown) => void document.settings.set(key, value),
    ),
    delete: method(({ document, key }) => void document.settings.delete(key)),
  },
  { identity: { _Id: ({ key }) => key } },
);

export const settings = new Type<Document>(
  "SettingCollection",
  {
    add: method((document, key: string, value: unknown) => {
      document.settings.set(key, value);
      return setting.of({ document, key });
    }),
    getCount: method((document) => document.settings.size),
    getItem: method((document, key: string) => find(document, key) ?? null),
    getItemOrNullObject: method((document, key: string) => find(document, key) ?? null),
  },
  {
    items: (document) => [...document.settings.keys()].map((key) => setting.of({ document, key })),
    item: find,
  },
);

function find(document: Document, key: string): Live | undefined {
  return document.settings.has(key) ? setting.of({ document, key }) : undefined;
}
