import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const ROOT = import.meta.dirname;
const text = (path) => readFileSync(join(ROOT, path), "utf8");

/** Where the production build is served. Said in one place: the manifest. */
export const PRODUCTION_ADDRESS = /<SourceLocation DefaultValue="(https:[^"]*\/)taskpane\.html"/.exec(
  text("manifest.xml"),
)[1];

/** What the pane loads before it can be used, in bytes after gzip, at most. */
export const FIRST_LOAD_LIMIT = 130 * 1024;

const MICROSOFT = "https://appsforoffice.microsoft.com";

/** Fluent UI adds empty style elements and fills them by insertRule, so that no inline style but the empty one is needed. */
const EMPTY_STYLE = `'sha256-${createHash("sha256").update("").digest("base64")}'`;

/**
 * What the pages may load and run: our own files, and Office.js from Microsoft's address. Office.js asks in a frame from
 * there whether an Excel on the web that it does not know may be trusted.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${MICROSOFT}`,
  `frame-src ${MICROSOFT}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The add-in as Excel gets it, in dist.
 *
 *   npm run build                                          for the address that manifest.xml names
 *   npm run build -- --env address=https://example.org/    for another
 *   npm run build -- --mode development --env address=https://localhost:3000/
 */
export default function config(env = {}, { mode = "production" } = {}) {
  const address = addressOf(env.address ?? PRODUCTION_ADDRESS);
  return {
    mode,
    context: ROOT,
    entry: {
      // Excel also loads this one by itself, by its name; so it holds all that it needs.
      functions: "./src/functions/functions.ts",
      // These two share one runtime, and with it one announcements.ts.
      commands: { import: "./src/commands/index.ts", runtime: "runtime" },
      taskpane: { import: "./src/taskpane/index.tsx", runtime: "runtime" },
      message: "./src/commands/message.ts",
    },
    output: {
      path: join(ROOT, "dist"),
      clean: true,
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    },
    // For whoever asks for them by name: no file refers to them.
    devtool: "hidden-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
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
      new webpack.DefinePlugin({ HVM_VERSION: JSON.stringify(JSON.parse(text("package.json")).version) }),
      page("taskpane.html", "src/taskpane/taskpane.html", ["functions", "commands", "taskpane"]),
      page("message.html", "src/commands/message.html", ["message"]),
      page("help.html", "assets/help.html", []),
      new ContentSecurityPolicy(),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(PRODUCTION_ADDRESS, address),
          },
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/plain.css", to: "assets/plain.css" },
        ],
      }),
      new FirstLoadLimit(["functions", "commands", "taskpane"]),
      ...(mode === "production" ? [new NothingLocal()] : []),
    ],
  };
}

function addressOf(given) {
  const address = new URL(given.endsWith("/") ? given : `${given}/`);
  if (address.protocol !== "https:") throw new Error(`Excel loads add-ins from https only, not from ${given}.`);
  return address.href;
}

function page(filename, template, chunks) {
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
  });
}

/** Puts the policy into every page, before anything that it could concern. */
class ContentSecurityPolicy {
  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("ContentSecurityPolicy", (data) => {
        const tag = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
        data.html = data.html.replace(/<head>\s*<meta charset="?utf-8"?\s*\/?>/i, (start) => start + tag);
        if (!data.html.includes(tag))
          throw new Error(`${data.outputName} has to begin its head with <meta charset="utf-8">.`);
        return data;
      });
    });
  }
}

/** Fails the build where the scripts of the entries together are larger than the pane's first load may be. */
class FirstLoadLimit {
  constructor(entries) {
    this.entries = entries;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstLoadLimit", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadLimit", stage }, (assets) => {
        const files = this.entries.flatMap((name) => compilation.entrypoints.get(name).getFiles());
        const scripts = [...new Set(files)].filter((file) => file.endsWith(".js"));
        const bytes = scripts.reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
        const said = `The pane's first load is ${(bytes / 1024).toFixed(1)} KB after gzip (${scripts.join(", ")})`;
        if (compiler.options.mode === "production" && bytes > FIRST_LOAD_LIMIT) {
          compilation.errors.push(
            new webpack.WebpackError(`${said}; at most ${FIRST_LOAD_LIMIT / 1024} KB are allowed.`),
          );
        }
        compilation.getLogger("FirstLoadLimit").info(said);
      });
    });
  }
}

/** Fails the build where an address of the developer's own computer is left in it. */
class NothingLocal {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NothingLocal", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "NothingLocal", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (/\.(png|map)$/.test(name) || !/localhost|127\.0\.0\.1/i.test(source.source().toString())) continue;
          compilation.errors.push(
            new webpack.WebpackError(`${name} names an address on the developer's own computer.`),
          );
        }
      });
    });
  }
}
