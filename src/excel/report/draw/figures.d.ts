import type { PlacedFigures } from "../layout";
/** Draws a firm's two charts. Nothing is left to Excel: series, categories and names are said outright. Sends nothing. */
export declare function drawFigures(worksheet: Excel.Worksheet, figures: PlacedFigures, number: number): void;
