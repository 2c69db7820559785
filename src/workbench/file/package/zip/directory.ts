import { strFromU8 } from "fflate";

/** What the directory of a zip archive says of a file in it. */
export interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  /** How it is packed: 0 is not at all, 8 is deflate. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly header: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FILE = 0x02014b50;
const HEADER = 0x04034b50;
/** In the place of a number that is too large for it, which then stands in the extra field of a large archive. */
const ELSEWHERE = 0xffffffff;
const LARGEST_COMMENT = 0xffff;

/** The directory of a zip archive, in its order. @throws RangeError or Error if there is none, or it is not whole. */
export function readDirectory(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  const u64 = (at: number) => u32(at) + u32(at + 4) * 2 ** 32;
  let end = bytes.length - 22;
  while (u32(end) !== END) if (--end < bytes.length - 22 - LARGEST_COMMENT) throw new Error("no directory");
  let [count, at] = [u16(end + 10), u32(end + 16)];
  if (end >= 20 && u32(end - 20) === LOCATOR_64) {
    const large = u64(end - 12);
    if (u32(large) !== END_64) throw new Error("no directory of a large archive");
    [count, at] = [u64(large + 32), u64(large + 48)];
  }
  const entries: Entry[] = [];
  for (let n = 0; n < Math.min(count, most); n++) {
    if (u32(at) !== FILE) throw new Error("no entry");
    const [nameLength, extraLength] = [u16(at + 28), u16(at + 30)];
    const extra = at + 46 + nameLength;
    const numbers = [u32(at + 24), u32(at + 20), u32(at + 42)];
    for (let field = extra; field + 4 <= extra + extraLength; field += 4 + u16(field + 2)) {
      if (u16(field) !== 1) continue;
      let next = field + 4;
      numbers.forEach((number, i) => {
        if (number !== ELSEWHERE) return;
        numbers[i] = u64(next);
        next += 8;
      });
    }
    entries.push({
      // Names are UTF-8 where a flag says so; else each byte is a character.
      name: strFromU8(bytes.subarray(at + 46, extra), (u16(at + 8) & 2048) === 0),
      encrypted: (u16(at + 8) & 1) !== 0,
      method: u16(at + 10),
      crc: u32(at + 16),
      size: numbers[0]!,
      packed: numbers[1]!,
      header: numbers[2]!,
    });
    at = extra + extraLength + u16(at + 32);
  }
  return entries;
}

/** The bytes of a file as they are packed in the archive. @throws RangeError or Error if they are not there. */
export function packedBytes(bytes: Uint8Array, { header, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(header, true) !== HEADER) throw new Error("no header");
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + packed > bytes.length) throw new Error("cut off");
  return bytes.subarray(from, from + packed);
}
