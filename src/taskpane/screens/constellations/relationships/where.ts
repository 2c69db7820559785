import { cellAddress, parseArea, parseCell } from "../../../../cells/a1";
import type { CodedCell, CodingsReading, ReadRelationship } from "../../../../excel/answers/codings";
import { type Facet, factsOf, headingOfFacet } from "../../../../methods/constellations";
import { foldedHeading } from "../../../../cells/codings/dimensions";

/**
 * The cell where a facet of a relationship would be coded: in its row, under the heading of the facet, else of its dimension. In a
 * list of codes that is the first free row; where a sheet has no such column, the firm's cell.
 */
export function whereCoded({ sources }: CodingsReading, { cells }: ReadRelationship, facet: Facet): CodedCell {
  const [first] = cells as [CodedCell];
  const source = sources.find(({ sheet }) => sheet === first.sheet)!;
  const { dimension } = factsOf(facet);
  if (source.layout === "row per code") {
    const { row, rows } = parseArea(source.range)!;
    const firm = source.columns.find(({ is }) => is === "firm")!;
    return { sheet: first.sheet, cell: cellAddress(row + rows, parseCell(firm.cell)!.column) };
  }
  const ofDimension = source.columns.filter(({ is }) => is === dimension);
  const heading = foldedHeading(headingOfFacet(facet));
  const under = ofDimension.find(({ header }) => foldedHeading(header) === heading) ?? ofDimension[0];
  if (under === undefined) return first;
  return { sheet: first.sheet, cell: cellAddress(parseCell(first.cell)!.row, parseCell(under.cell)!.column) };
}
