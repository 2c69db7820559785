import { join, resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { ContentSecurityPolicy } from "../../../src/build/policy.js";
import ours from "../../../webpack.config.js";

const HERE = import.meta.dirname;

/** A template's pane, built as our own is, but for its entry and its page. */
export default async function config({ template = HERE } = {}, options) {
  const pane = await ours({}, options);
  return {
    ...pane,
    entry: { taskpane: resolve(template, "src/taskpane/index.tsx") },
    resolve: { ...pane.resolve, modules: [join(pane.context, "node_modules")] },
    plugins: [
      ...pane.plugins.filter((plugin) => plugin instanceof webpack.BannerPlugin),
      new HtmlPlugin({
        template: join(HERE, "src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        minify: false,
        scriptLoading: "defer",
      }),
      new ContentSecurityPolicy(),
    ],
  };
}
