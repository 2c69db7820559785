import { HvmError } from "../../../excel/errors";
import { FileError } from "../../file/package/errors";
import { UsageError } from "../arguments";
import { printableLines } from "../results/printed";

/** How the command line is told what an error asks for. */
const HINTS: Readonly<Record<string, string>> = {
  "one-study-or-several":
    "One sheet: --sheet NAME. Two compared: --compare BEFORE AFTER. All as one study: --sheet NAME for each of them.",
  "no-answers-found": "In the terminal: --key FILE for the key, --map FILE for words and columns.",
  "another-scale": "In the terminal: --map FILE declares it.",
  "sample-beside-others": "One sheet: --sheet NAME.",
};

/** Says on stderr what went wrong, in words; the result is the exit code. */
export function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${printableLines(error.message)}\nAll options: npm run --silent analyse -- --help\n`);
    return 2;
  }
  if (error instanceof HvmError || error instanceof FileError) {
    const hint = HINTS[error.code];
    process.stderr.write(`${printableLines(error.message)}${hint === undefined ? "" : ` ${hint}`}\n`);
    return 1;
  }
  process.stderr.write(
    `Something unexpected went wrong: ${printableLines((error as Error)?.message ?? String(error))}. Nothing was written.\n`,
  );
  return 1;
}
