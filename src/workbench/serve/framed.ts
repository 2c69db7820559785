import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root";

const OFFICE =
  /<script([^>]*?)src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office(?:\.debug)?\.js"([^>]*)><\/script>/;

/**
 * The pane's page for the workbench's frame: Microsoft's address for Office.js is answered by the copy on this computer,
 * behind a script that gives it a bridge to the workbench. Anything else is as Excel would get it.
 *
 * @param built the folder of the production build; without it the pane made now
 */
export async function framed(built: string | undefined): Promise<string> {
  const html = await readFile(built ? join(built, "taskpane.html") : join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  if (!OFFICE.test(html)) throw new Error("taskpane.html does not load Office.js from Microsoft's address.");
  const local = html.replace(
    OFFICE,
    '<script src="/page/frame.js"></script><script$1src="/office/office.js"$2></script>',
  );
  if (built) return local;
  const entries = ["when-called", "commands", "taskpane"].map(
    (name) => `<script type="module" src="/pane/${name}.js"></script>`,
  );
  return local.replace("</head>", `${entries.join("")}</head>`);
}
