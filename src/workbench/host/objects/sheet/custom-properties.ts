import { method, property, Type, type Live } from "../../protocol/types";
import { required } from "../base/checks";
import type { OnSheet } from "../base/register";

interface OnProperty extends OnSheet {
  readonly key: string;
}

const customProperty = new Type<OnProperty>(
  "WorksheetCustomProperty",
  {
    key: property(({ sheet, key }) => sheet.customProperties.get(key.toLowerCase())?.key ?? key),
    value: property(
      ({ sheet, key }) => sheet.customProperties.get(key.toLowerCase())?.value,
      ({ sheet, key }, value: string) => void sheet.customProperties.set(key.toLowerCase(), { key, value }),
    ),
    delete: method(({ sheet, key }) => void sheet.customProperties.delete(key.toLowerCase())),
  },
  { identity: { _Id: ({ key }) => key } },
);

/** Kept as long as the host is open; a workbook's state has no place for them. */
export const customProperties = new Type<OnSheet>(
  "WorksheetCustomPropertyCollection",
  {
    add: method((self, key: string, value: string) => {
      self.sheet.customProperties.set(key.toLowerCase(), { key, value: String(value) });
      return customProperty.of({ ...self, key });
    }),
    getCount: method(({ sheet }) => sheet.customProperties.size),
    getItem: method((self, key: string) => required(find(self, key))),
    getItemOrNullObject: method((self, key: string) => find(self, key) ?? null),
  },
  {
    items: (self) => [...self.sheet.customProperties.values()].map(({ key }) => customProperty.of({ ...self, key })),
    item: find,
  },
);

function find(self: OnSheet, key: string): Live | undefined {
  const known = self.sheet.customProperties.has(String(key).toLowerCase());
  return known ? customProperty.of({ ...self, key }) : undefined;
}
