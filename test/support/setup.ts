import { afterAll, afterEach } from "vitest";
import { closeHosts } from "./open";

// Before each test file. Files run one after the other in the same process, since Univer and the Office.js client take long to
// load; so none may find what another left.

afterEach(closeHosts);

afterAll(() => {
  for (const name of ["Excel", "Office", "OfficeExtension", "CustomFunctions"])
    Reflect.deleteProperty(globalThis, name);
});
