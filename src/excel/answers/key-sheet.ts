import type { Key } from "../../hvm";
import { readKeyTable } from "../../hvm/cells/key";
import { HvmError } from "../errors";
import { addressIn, type Block } from "./block";

/** Reads the sheet "HVM Key": a row per item and VPD. Throws at the first mistake, naming its cell. */
export function readKey(block: Block): Key {
  return readKeyTable(block.values, (cell, what) => {
    const where = cell === null ? "" : `, cell ${addressIn(block, cell[0], cell[1])}`;
    return new HvmError(
      "key-mistake",
      `Sheet "${block.sheet}"${where} ${what}. Nothing was read with a key that may be wrong.`,
    );
  });
}
