/** Past this many ids repeats are no longer looked for: what is remembered must stay small. */
const maxRemembered = 2_000_000;

/**
 * Remembers ids by two 30-bit hashes, since the ids themselves would keep the text they were cut from in memory. It can
 * miss a repeat, about once in a thousand million pairs; it does not invent one.
 */
export class SeenIds {
  private readonly seen = new Map<number, number>();

  /** Whether an id came before; remembers it. */
  repeats(id: string): boolean {
    let place = 0x811c9dc5;
    let mark = 0x1b873593;
    for (let at = 0; at < id.length; at++) {
      const character = id.charCodeAt(at);
      place = Math.imul(place ^ character, 0x01000193);
      mark = Math.imul(mark ^ character, 0x5bd1e995);
      mark ^= mark >>> 15;
    }
    place >>>= 2;
    mark >>>= 2;
    const known = this.seen.get(place);
    if (known === undefined && this.seen.size < maxRemembered) this.seen.set(place, mark);
    return known === mark;
  }
}
