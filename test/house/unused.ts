import type { Source } from "./sources";

/** Exports that no other file takes, as "file: name". */
export function unusedIn(sources: readonly Source[]): readonly string[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const used = new Set<string>();
  const use = (file: string, name: string): void => {
    const key = `${file}: ${name}`;
    if (used.has(key)) return;
    used.add(key);
    for (const { from, names, passedOn } of byFile.get(file)!.takes) {
      if (!passedOn) continue;
      if (names.includes("*")) use(from, name);
      else if (name === "*") names.forEach((each) => use(from, each));
    }
  };
  for (const { takes } of sources) {
    for (const { from, names, passedOn } of takes) {
      // A list that gives all on says of none of them that it is wanted.
      if (!(passedOn && names.includes("*"))) names.forEach((name) => use(from, name));
    }
  }
  return sources.flatMap(({ file, gives }) =>
    gives
      .filter(({ name }) => !used.has(`${file}: ${name}`) && !used.has(`${file}: *`))
      .filter(({ isType, isUsedHere }) => !(isType && isUsedHere))
      .map(({ name }) => `${file}: ${name}`),
  );
}
