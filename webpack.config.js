import { readFileSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { asDevelopment } from "./src/build/development.js";
import { FirstLoadLimit } from "./src/build/first-load.js";
import { functionIds, FunctionsMetadata, functionsPage } from "./src/build/functions.js";
import { NothingLocal } from "./src/build/nothing-local.js";
import { ContentSecurityPolicy } from "./src/build/policy.js";

const ROOT = import.meta.dirname;
const text = (path) => readFileSync(join(ROOT, path), "utf8");

/** Where the production build is served. Said in one place: the manifest. */
export const PRODUCTION_ADDRESS = /<SourceLocation DefaultValue="(https:[^"]*\/)taskpane\.html"/.exec(
  text("manifest.xml"),
)[1];

/** What the pane's page runs, in this order: a workbook that opens calls the functions before anyone opens the pane. */
const PANE = ["formulas", "commands", "taskpane"];

/**
 * The add-in as Excel gets it, in dist.
 *
 *   npm run build                                          for the address that manifest.xml names
 *   npm run build -- --env address=https://example.org/    for another
 *   npm run build -- --env address=https://localhost:3000/ --env dev    under another name, for `npm run sideload`
 */
export default async function config(env = {}, { mode = "production" } = {}) {
  const address = addressOf(env.address ?? PRODUCTION_ADDRESS);
  return {
    mode,
    context: ROOT,
    entry: {
      // The file that the manifest names, for an Excel that runs the functions by themselves: it holds all that they need,
      // under a name that stays.
      functions: "./src/functions/functions.ts",
      // The pane's page, where the functions run otherwise: one runtime, one src/methods, one announcements.ts for all three.
      formulas: { import: "./src/functions/when-called.ts", runtime: "runtime" },
      commands: { import: "./src/commands/index.ts", dependOn: "formulas" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "formulas" },
      message: "./src/commands/message.ts",
    },
    output: {
      path: join(ROOT, "dist"),
      clean: true,
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    },
    // What did not change is not made again: `npm run build`, the tests and the bench all build this.
    cache: {
      type: "filesystem",
      cacheDirectory: join(ROOT, ".build/webpack"),
      buildDependencies: { config: [import.meta.filename], packages: [join(ROOT, "package-lock.json")] },
    },
    // For whoever looks for them: no file refers to them.
    devtool: "hidden-source-map",
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "@stdlib/assert-has-generator-support$": join(ROOT, "src/build/has-generators.cjs") },
    },
    module: {
      rules: [
        {
          // They do nothing by being loaded: whoever takes one name from an index need not load what stands behind the others.
          test: /src.(methods|cells|excel)\b/,
          sideEffects: false,
        },
        {
          test: /src.taskpane.*\.styles\.ts$/,
          enforce: "pre",
          loader: "./src/build/styles.js",
        },
        {
          test: /@fluentui.*\.styles\.js$/,
          enforce: "pre",
          loader: "./src/build/inline-tokens.js",
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: {
            // `npm run types` checks the types, each layer by its own rules.
            transpileOnly: true,
            configFile: join(ROOT, "tsconfig.base.json"),
            compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false, jsx: "react-jsx" },
          },
        },
      ],
    },
    optimization: {
      // Pages and styles are small, and readable as they are.
      minimizeOptions: { html: false, css: false },
      splitChunks: { chunks: (chunk) => chunk.name !== "functions" && !chunk.isOnlyInitial() },
    },
    performance: false,
    plugins: [
      new webpack.BannerPlugin({
        // Chromium compiles such a script beside the main thread as it comes, not function by function when it is needed.
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        test: /^taskpane\./,
        // Behind the minimizer, which would take it for a comment.
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
      }),
      new webpack.DefinePlugin({
        HVM_VERSION: JSON.stringify(JSON.parse(text("package.json")).version),
        HVM_FUNCTIONS: JSON.stringify(await functionIds()),
      }),
      page("taskpane.html", { template: "src/taskpane/taskpane.html", chunks: PANE }),
      page("message.html", { template: "src/commands/message.html", chunks: ["message"] }),
      page("help.html", { template: "assets/help.html", chunks: [] }),
      page("functions.html", { templateContent: await functionsPage(), chunks: [] }),
      new ContentSecurityPolicy(),
      new FunctionsMetadata(`${address}functions.html`),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (content) => {
              const manifest = content.toString().replaceAll(PRODUCTION_ADDRESS, address);
              return env.dev ? asDevelopment(manifest) : manifest;
            },
          },
          { from: "assets/icons", to: "assets/icons" },
          // Fetched when the user opens it.
          { from: "assets/sample-*.xlsx", to: "assets/[name][ext]" },
          { from: "assets/*.css", to: "assets/[name][ext]" },
        ],
      }),
      new FirstLoadLimit(PANE),
      ...(mode === "production" && !env.dev ? [new NothingLocal()] : []),
    ],
  };
}

function addressOf(given) {
  const { href, protocol } = new URL(given.endsWith("/") ? given : `${given}/`);
  if (protocol !== "https:") throw new Error(`Excel loads add-ins from https only, not from ${given}.`);
  return href;
}

function page(filename, options) {
  return new HtmlPlugin({ filename, chunksSortMode: "manual", scriptLoading: "defer", minify: false, ...options });
}
