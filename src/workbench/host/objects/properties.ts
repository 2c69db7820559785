import type { Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { method, property, Type, type Live } from "../protocol/types";

interface Custom {
  readonly sheet: Sheet;
  readonly key: string;
}

const customProperty = new Type<Custom>(
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
export const customProperties = new Type<Sheet>(
  "WorksheetCustomPropertyCollection",
  {
    add: method((sheet, key: string, value: string) => {
      sheet.customProperties.set(key.toLowerCase(), { key, value: String(value) });
      return customProperty.of({ sheet, key });
    }),
    getCount: method((sheet) => sheet.customProperties.size),
    getItem: method((sheet, key: string) => {
      const found = find(sheet, key);
      if (!found) throw failure("ItemNotFound");
      return found;
    }),
    getItemOrNullObject: method((sheet, key: string) => find(sheet, key) ?? null),
  },
  {
    items: (sheet) => [...sheet.customProperties.values()].map(({ key }) => customProperty.of({ sheet, key })),
    item: find,
  },
);

function find(sheet: Sheet, key: string): Live | undefined {
  return sheet.customProperties.has(String(key).toLowerCase()) ? customProperty.of({ sheet, key }) : undefined;
}
