/** Whether two A1 addresses (cells, areas, whole rows or columns, or several with commas) have a cell in common. */
export function touches(one: string, other: string): boolean {
  return one.split(",").some((a) => other.split(",").some((b) => overlap(corners(a), corners(b))));
}

interface Corners {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function corners(address: string): Corners {
  const [from, to = from] = address.replace(/^.*!/, "").replace(/\$/g, "").trim().split(":");
  const first = corner(from!);
  const last = corner(to!);
  return { top: first.row ?? 1, bottom: last.row ?? Infinity, left: first.column ?? 1, right: last.column ?? Infinity };
}

function corner(text: string): { row: number | null; column: number | null } {
  const match = /^([A-Z]*)(\d*)$/.exec(text);
  if (!match) throw new Error(`not an address: ${text}`);
  return {
    row: match[2] === "" ? null : Number(match[2]),
    column: match[1] === "" ? null : [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

function overlap(a: Corners, b: Corners): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
