import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine";

/** A certificate for localhost that this computer trusts, and its key. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Where `office-addin-dev-certs` keeps them, for all add-ins of a developer. */
function filesOf({ home }: Machine): readonly [cert: string, key: string] {
  const folder = join(home, ".office-addin-dev-certs");
  return [join(folder, "localhost.crt"), join(folder, "localhost.key")];
}

/**
 * The developer's certificate. Where there is none, Microsoft's own tool makes it, which asks before the computer is told to trust it.
 *
 * @throws {Error} where it was not made: with what to do
 */
export function certificateOn(machine: Machine): Certificate {
  const [cert, key] = filesOf(machine);
  if (!machine.exists(cert) || !machine.exists(key)) {
    console.log("There is no certificate for https://localhost yet. Microsoft's office-addin-dev-certs makes one:");
    machine.run("npx", ["--yes", "office-addin-dev-certs", "install"]);
  }
  if (!machine.exists(cert) || !machine.exists(key))
    throw new Error(
      `No certificate was made. Run "npx office-addin-dev-certs install" by hand, or put one that this computer trusts at ${cert} and ${key}.`,
    );
  return { cert: readFileSync(cert), key: readFileSync(key) };
}
