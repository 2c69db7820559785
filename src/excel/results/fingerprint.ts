import type { Study } from "../../methods/hvm";
import type { Reading } from "../answers/ground/reading";

/**
 * A short text that differs, but for a chance of about 1 in 10^19, when the answers, what else is known of the firms, the key,
 * the footprints or the codings differ: to notice cheaply that results are older than the answers. No safeguard against anybody.
 */
export function fingerprintOf({
  study,
  key,
  footprints,
  codings,
}: Pick<Reading, "study" | "key" | "footprints" | "codings">): string {
  const hash = new Hash();
  hashStudy(hash, study);
  if (study.earlier) {
    hash.text(JSON.stringify([study.earlier.names, study.earlier.counterparts]));
    hashStudy(hash, study.earlier.study);
  }
  // One by one: the same key may come from the code or from a sheet, with its properties in another order.
  const items = key.items.map(({ item, part, statement, weights, reversed }) => [
    item,
    part,
    statement,
    weights,
    reversed,
  ]);
  hash.text(JSON.stringify([items, footprints]));
  if (codings) hash.text(JSON.stringify(codings.relationships));
  return hash.digits;
}

function hashStudy(hash: Hash, study: Study): void {
  if (study.kind === "profiles") {
    hash.text(JSON.stringify({ ...study, earlier: undefined }));
  } else {
    const { firms, respondents, firmOf, items, codes, scale } = study.answers;
    hash.text(JSON.stringify([firms, respondents, items]));
    for (const firm of firmOf) hash.number(firm);
    for (const code of codes) hash.number(code);
    if (scale) hash.text(JSON.stringify(scale));
    if (study.segments) hash.text(JSON.stringify(study.segments));
    if (study.facts) hash.text(JSON.stringify(study.facts));
  }
}

/** FNV-1a twice with different primes, 32 bits each. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x6c62272e;

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.b = Math.imul(this.b ^ value, 0x01000199);
    this.b ^= this.b >>> 15;
  }

  text(text: string): void {
    for (let i = 0; i < text.length; i++) this.number(text.charCodeAt(i));
  }

  get digits(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
