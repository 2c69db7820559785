import { associateFunctions } from "../../functions/associate";
import { functionsMetadata } from "../../functions/help/metadata";
import type { EmbeddedHost } from "../host";

/** Loads the add-in's functions as Excel does: their code into the connected client, what functions.json tells into the host. */
export function loadFunctions(host: EmbeddedHost): Promise<void> {
  associateFunctions();
  return host.offerFunctions(functionsMetadata().functions);
}
