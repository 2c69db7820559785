import { createHash } from "node:crypto";
import HtmlPlugin from "html-webpack-plugin";

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
  // data: for the picture that a drawing of ours is made into; it comes from nowhere else.
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the policy into every page, before anything that it could concern. */
export class ContentSecurityPolicy {
  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("ContentSecurityPolicy", (data) => {
        const tag = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;
        data.html = data.html.replace(/<head>\s*<meta charset="utf-8" \/>/, (start) => start + tag);
        if (!data.html.includes(tag)) {
          throw new Error(`${data.outputName} has to begin its head with <meta charset="utf-8" />.`);
        }
        return data;
      });
    });
  }
}
