import type { Workbench } from "../../src/workbench/page/workbench";
import type { AxeResults, RunOptions } from "axe-core";

declare global {
  interface Window {
    readonly workbench: Workbench;
    readonly axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}
