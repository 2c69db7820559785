import type { Injector } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { OfferedFunction } from "../../host";
import { NAMESPACE } from "../../namespace";
import { core, formula } from "./univer";

/** A function as functions.json describes it. */
export interface DescribedFunction extends OfferedFunction {
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

/** What functions.json, beside the pane's page, tells of the add-in's functions. */
export async function readFunctions(): Promise<readonly DescribedFunction[]> {
  const answer = await fetch("/pane/functions.json");
  return ((await answer.json()) as { functions: DescribedFunction[] }).functions;
}

/** Lets the formula bar offer the functions, and show what they and their arguments are. */
export function describeFunctions(injector: Injector, functions: readonly DescribedFunction[]): void {
  const { TRUE, FALSE } = core.BooleanNumber;
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ id, description, parameters }) => ({
      functionName: `${NAMESPACE}.${id}`,
      functionType: formula.FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map(({ name, description, dimensionality, optional }) => ({
        name,
        detail: description,
        example: dimensionality === "matrix" ? "A1:F1" : name,
        require: optional ? FALSE : TRUE,
        repeat: FALSE,
      })),
    })),
  );
}
