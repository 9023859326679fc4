/** Two 32-bit FNV-1a hashes with different starts, as one number below 2^53. */
function fingerprint(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    a = Math.imul(a ^ character, 0x01000193);
    b = Math.imul(b ^ character, 0x85ebca6b);
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 15)) >>> 11);
}

/** Past this many ids repeats are no longer looked for: what is remembered must stay small. */
const maxRemembered = 2_000_000;

/** Remembers ids by fingerprint, since the ids themselves would keep the text they were cut from in memory. */
export class SeenIds {
  private readonly seen = new Set<number>();

  /** Whether an id came before; remembers it. */
  repeats(id: string): boolean {
    const mark = fingerprint(id);
    if (this.seen.has(mark)) return true;
    if (this.seen.size < maxRemembered) this.seen.add(mark);
    return false;
  }
}
