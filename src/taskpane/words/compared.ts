import type { Compared, TablePreview } from "../../excel";
import { columnsToName, type MeaningfulColumn } from "./columns";

/** "“2023” before, “2024” after, by Year" */
export function comparedWords(compare: Compared): string {
  if (!("column" in compare)) return `“${compare[0]}” before, “${compare[1]}” after`;
  const { column, before, after } = compare;
  return `“${before}” before, “${after}” after, by ${column}`;
}

/** A column of few different values, such as waves, years or sectors. */
export type GroupingColumn = MeaningfulColumn & { readonly values: readonly string[] };

/** The columns whose values tell groups of rows apart. */
export function groupingColumns(preview: readonly TablePreview[]): readonly GroupingColumn[] {
  return columnsToName(preview).flatMap((column) => {
    const { values } = column.recognised;
    return values === undefined ? [] : [{ ...column, values }];
  });
}
