/** `npm run analyse`: the command line as a process. */
import { main } from "./cli";

// Who reads the output may stop at any line: `| head -1`. The files are written all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
