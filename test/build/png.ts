import { readFileSync } from "node:fs";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height in pixels, as the file's first chunk says (PNG specification, 11.2.1 IHDR). */
export function pngSize(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error(`${path} is no PNG file.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
