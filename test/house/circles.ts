import type { Source } from "./sources";

/** Who takes from whom. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The files among each other. What is only loaded later makes no circle. */
export function ofFiles(sources: readonly Source[]): Graph {
  return new Map(
    sources.map(({ file, takes }) => [file, new Set(takes.filter(({ later }) => !later).map(({ from }) => from))]),
  );
}

/** What lies directly in a folder among each other, a folder in it with all that it holds as one. */
export function within(folder: string, files: Graph): Graph {
  const graph = new Map<string, Set<string>>();
  const roomOf = (file: string) =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split("/")[0]! : null;
  for (const [file, takes] of files) {
    const room = roomOf(file);
    if (room === null) continue;
    const others = [...takes].map(roomOf).filter((other) => other !== null && other !== room) as string[];
    graph.set(room, new Set([...(graph.get(room) ?? []), ...others]));
  }
  return graph;
}

/** Circles, each as those that lie on it in the order of their names: the strongly connected parts (Tarjan 1972). */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    order.set(node, order.size);
    open.push(node);
    let low = order.get(node)!;
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next)!);
    }
    if (low === order.get(node)) {
      const part = open.splice(open.indexOf(node));
      if (part.length > 1) circles.push(part.sort());
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}
