import type { Text } from "../../../excel/report-text";

/** A paragraph with its italics. */
export function Words({ text }: { readonly text: Text }) {
  return (
    <>
      {text.map((each, i) =>
        typeof each === "string" ? each : "italic" in each ? <i key={i}>{each.italic}</i> : each.url,
      )}
    </>
  );
}
