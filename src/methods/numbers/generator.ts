/** One more than the largest word. */
const WORDS = 2 ** 32;

/**
 * Random numbers that a seed decides: the same on every machine, and in every run.
 *
 * xoshiro128** 1.1: words of 32 bits, uniform over 0..2³² − 1, with a period of 2¹²⁸ − 1. A number below n is ⌊word · n / 2³²⌋,
 * which favours none of them by more than n / 2³².
 *
 * Source: Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47. The state made of a seed is this project's
 * (`seededGenerator`).
 *
 * @example
 * new Generator([1, 2, 3, 4]).word() // 11520
 */
export class Generator {
  private readonly state: Int32Array;
  private readonly one = new Uint32Array(1);

  /** @param state four words, not all of them 0 */
  constructor(state: readonly number[]) {
    this.state = Int32Array.from(state);
  }

  /** The next words, as many as there is room for. Many at a time are several times as fast as one by one. */
  fill(words: Uint32Array): void {
    const { state } = this;
    let [first, second, third, fourth] = [state[0]!, state[1]!, state[2]!, state[3]!];
    for (let i = 0; i < words.length; i++) {
      words[i] = Math.imul(rotated(Math.imul(second, 5), 7), 9);
      const shifted = second << 9;
      third ^= first;
      fourth ^= second;
      second ^= third;
      first ^= fourth;
      third ^= shifted;
      fourth = rotated(fourth, 11);
    }
    state[0] = first;
    state[1] = second;
    state[2] = third;
    state[3] = fourth;
  }

  /** The next word, 0..2³² − 1. */
  word(): number {
    this.fill(this.one);
    return this.one[0]!;
  }
}

/**
 * A word as a whole number from 0 to n − 1.
 *
 * @example
 * [2442144158, 3238099751].map((word) => below(6, word)) // [3, 4]
 */
export function below(n: number, word: number): number {
  return Math.floor((word * n) / WORDS);
}

/**
 * A word as a number in 0..1, 1 not among them.
 *
 * @example
 * unit(2442144158) // 0.568605…
 */
export function unit(word: number): number {
  return word / WORDS;
}

/**
 * The generator of a seed, a whole number 0..2³² − 1: each word of its state is seed + i · 0x9E3779B9, mixed as MurmurHash 3
 * finishes.
 *
 * @example
 * seededGenerator(1).word() // 2442144158
 */
export function seededGenerator(seed: number): Generator {
  return new Generator([1, 2, 3, 4].map((i) => mixed(seed + Math.imul(i, 0x9e3779b9))));
}

function mixed(word: number): number {
  let z = word | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
