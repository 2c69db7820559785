/** `count` numbers from `from` on. */
export function* indexes(from: number, count: number): Generator<number> {
  for (let i = from; i < from + count; i++) yield i;
}
