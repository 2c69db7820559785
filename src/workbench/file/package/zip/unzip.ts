import { inflateSync, type Unzipped } from "fflate";
import { damaged, FileError } from "../errors";
import { crc32 } from "./crc32";
import { type Entry, packedBytes, readDirectory } from "./directory";

/* More than this would not be a survey but an attack or a mistake. It is told from the directory, before anything is unpacked. */

const MOST_PARTS = 20_000;
/** No text can be longer here. */
const LARGEST_PART = 500_000_000;
const LARGEST_UNPACKED = 1_500_000_000;
/** What unpacks to so little is read in good time, however small the archive. */
const HARMLESS = 100_000_000;
/** The rows of a sheet, which are much alike, unpack to some 20 times their size. */
const LARGEST_RATIO = 200;

/**
 * The files of a zip archive. Paths are as in the archive, but with "/" and without a leading one.
 * @throws FileError "damaged" if one is not as the archive's directory says, or is there twice; "too-large" before anything is unpacked.
 */
export function unzip(bytes: Uint8Array): Unzipped {
  const entries = directoryOf(bytes);
  refuseTooMuch(entries, bytes.length);
  const files = new Map<string, Unzipped[string]>();
  for (const entry of entries) {
    const name = entry.name.replace(/\\/g, "/").replace(/^\//, "");
    if (name.endsWith("/")) continue;
    if (files.has(name)) throw damaged(`it has two parts called ${name}`);
    files.set(name, unpacked(bytes, entry, name));
  }
  return Object.fromEntries(files);
}

function directoryOf(bytes: Uint8Array): readonly Entry[] {
  try {
    return readDirectory(bytes, MOST_PARTS + 1);
  } catch {
    throw damaged("its zip archive cannot be unpacked");
  }
}

function refuseTooMuch(entries: readonly Entry[], length: number): void {
  const total = (of: "size" | "packed") => entries.reduce((sum, entry) => sum + entry[of], 0);
  const unpacks = total("size");
  const what =
    entries.length > MOST_PARTS
      ? `has more than ${MOST_PARTS.toLocaleString("en")} parts`
      : entries.some(({ size }) => size > LARGEST_PART)
        ? "has a part of more than 500 MB"
        : unpacks > LARGEST_UNPACKED
          ? "unpacks to more than 1.5 GB"
          : unpacks > Math.max(HARMLESS, LARGEST_RATIO * length)
            ? `unpacks to more than ${LARGEST_RATIO} times its size`
            : null;
  if (what !== null) {
    throw new FileError("too-large", `The file ${what}. Keep only the sheets with answers and save it again.`);
  }
  // Files that lie over each other in the archive would unpack to any size.
  if (total("packed") > length) throw damaged("its zip archive cannot be unpacked");
}

function unpacked(bytes: Uint8Array, entry: Entry, name: string): Unzipped[string] {
  if (entry.encrypted) throw damaged(`${name} is encrypted`);
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`${name} is packed in an unusual way`);
  let content: Unzipped[string];
  try {
    const packed = packedBytes(bytes, entry);
    // With room for one byte more, so that more than was announced is seen.
    content =
      entry.method === 0 ? new Uint8Array(packed) : inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw damaged(`${name} cannot be unpacked`);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw damaged(`${name} is not what was saved (its checksum is wrong)`);
  return content;
}
