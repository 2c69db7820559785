import type { Sheet } from "../document";
import { Type } from "../types";
export const charts = new Type<Sheet>("ChartCollection", {});
