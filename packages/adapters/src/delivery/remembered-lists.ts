interface Remembered {
  readonly items: readonly unknown[];
  readonly bytes: Uint8Array;
}

/** Lists that end alike are looked through one by one: more of them would cost more than writing the list anew. */
const maxAlike = 64;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

/** The JSON of lists whose items are shared objects, such as the sources that assessments cite. */
export class RememberedLists {
  private readonly endingIn = new WeakMap<object, Remembered[]>();

  /** The bytes of a list of the very same items as one that came before; undefined for one that is not worth remembering. */
  bytesOf(items: readonly unknown[]): Uint8Array | undefined {
    const last = items[items.length - 1];
    if (typeof last !== "object" || last === null) return undefined;
    const likely = this.endingIn.get(last) ?? [];
    for (const known of likely) if (sameItems(known.items, items)) return known.bytes;
    if (likely.length >= maxAlike) return undefined;
    const made = { items: [...items], bytes: Buffer.from(JSON.stringify(items)) };
    this.endingIn.set(last, [...likely, made]);
    return made.bytes;
  }
}
