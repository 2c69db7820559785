import type { ValidationState } from "../../../workbook";
import { areasOf } from "../../text/references";
import { stripPrefixes } from "../../text/formulas";
import { attribute, child, childrenOf, type XmlElement } from "../../package/xml";

/** The lists to choose from of a sheet; other kinds of validations stay in the file. */
export function readValidations(root: XmlElement): ValidationState[] {
  return childrenOf(child(root, "dataValidations"), "dataValidation").flatMap((validation) => {
    if (attribute(validation, "type") !== "list") return [];
    const source = child(validation, "formula1")?.text ?? "";
    const literal = /^"((?:[^"]|"")*)"$/.exec(source);
    return areasOf(attribute(validation, "sqref") ?? "").map((area) => ({
      area,
      list: literal === null ? `=${stripPrefixes(source)}` : literal[1]!.replace(/""/g, '"').split(","),
      errorMessage: attribute(validation, "error") ?? null,
      prompt: attribute(validation, "prompt") ?? null,
      ...alertOf(validation),
    }));
  });
}

const STYLES = { warning: "Warning", information: "Information" } as const;

/** What a validation says beside its message and prompt. */
function alertOf(validation: XmlElement): Pick<ValidationState, "style" | "errorTitle" | "promptTitle"> {
  const style = STYLES[attribute(validation, "errorStyle") as keyof typeof STYLES] as ValidationState["style"];
  const errorTitle = attribute(validation, "errorTitle");
  const promptTitle = attribute(validation, "promptTitle");
  return {
    ...(style === undefined ? {} : { style }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
  };
}
