import type { Document } from "../../model/document";
import { failure } from "../../protocol/errors";
import { method, property, Type } from "../../protocol/types";

/** A workbook that was made, and is to be opened. */
interface Created {
  readonly document: Document;
  readonly id: string;
}

/** How a .xlsx begins in base64: "PK", and what comes behind it in every file of parts. */
const FILE = /^UEsDB[A-Za-z0-9+/]+={0,2}$/;

export const createdWorkbook = new Type<Created>(
  "WorkbookCreated",
  {
    id: property(({ id }) => id),
    open: method(({ document, id }) => document.created.open(id)),
  },
  { identity: { Id: ({ id }) => id } },
);

/** As strict as Excel: what is no .xlsx in base64 is refused; without a file, the workbook is empty. */
export function create(document: Document, file: unknown): Created {
  if (file === undefined || file === null || file === "") return { document, id: document.created.add(null) };
  if (typeof file !== "string" || file.length % 4 !== 0 || !FILE.test(file))
    throw failure("InvalidArgument", "The file is no .xlsx in base64.");
  return { document, id: document.created.add(file) };
}

export function created(document: Document, id: string): Created {
  if (!document.created.has(id)) throw failure("ItemNotFound", "There is no such new workbook.");
  return { document, id };
}
