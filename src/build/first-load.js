import { gzipSync } from "node:zlib";
import webpack from "webpack";

/**
 * What the pane loads before its first screen, in bytes after gzip, at most. What makes a study of the cells comes besides, while Excel
 * looks them up; what reads lists, six values a firm and sheets of settings, where there are any.
 */
export const FIRST_LOAD_LIMIT = 126.8 * 1024;

/** Says how large the scripts of some entries are together, and fails the build where they are larger than the limit. */
export class FirstLoadLimit {
  constructor(entries, limit = FIRST_LOAD_LIMIT) {
    this.entries = entries;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstLoadLimit", (compilation) => {
      // Behind the pages, which stand at the stage before; by then the names are final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadLimit", stage }, (assets) => {
        const files = this.entries.flatMap((name) => compilation.entrypoints.get(name).getFiles());
        const scripts = [...new Set(files)].filter((file) => file.endsWith(".js"));
        const bytes = scripts.reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
        const size = `The pane's first load is ${(bytes / 1024).toFixed(1)} KB after gzip: ${scripts.join(", ")}.`;
        const tooLarge = compiler.options.mode === "production" && bytes > this.limit;
        if (tooLarge) compilation.errors.push(new webpack.WebpackError(`${size} At most ${this.limit / 1024} KB.`));
        else compiler.getInfrastructureLogger("HVM").warn(size);
      });
    });
  }
}
