import webpack from "webpack";

/** Fails the build where an address of the developer's own computer is left in it. */
export class NothingLocal {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NothingLocal", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "NothingLocal", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          // Maps hold the comments of others' code; no page refers to them.
          if (/\.(png|map)$/.test(name) || !/localhost|127\.0\.0\.1/i.test(source.source().toString())) continue;
          const message = `${name} names an address on the developer's own computer.`;
          compilation.errors.push(new webpack.WebpackError(message));
        }
      });
    });
  }
}
