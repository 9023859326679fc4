/** The bytes of an item of a list: as the first one, and after a comma as a further one. */
export interface ItemBytes {
  readonly first: Uint8Array;
  readonly further: Uint8Array;
}

interface Remembered extends ItemBytes {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

/** Past this many items nothing more is remembered: a delivery of any length keeps its memory. */
const maxRemembered = 20_000;

/** Whether two values are the same, or lists of the very same items. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function holds(item: Record<string, unknown>, { keys, values }: Remembered): boolean {
  let at = 0;
  for (const key in item) {
    if (key !== keys[at] || !alike(item[key], values[at])) return false;
    at++;
  }
  return at === keys.length;
}

/**
 * The JSON of items that come again and again, by the two properties that tell them apart best. What is remembered under
 * these is compared in full before it is used, so a poor choice of properties costs time, never correctness.
 */
export class RememberedItems {
  private readonly items = new Map<unknown, Map<unknown, Remembered>>();
  private count = 0;

  /** The bytes of an item, made if need be; undefined for one that is not worth remembering. */
  bytesOf(item: unknown, [first, second]: readonly [string, string]): ItemBytes | undefined {
    if (typeof item !== "object" || item === null) return undefined;
    const read = item as Record<string, unknown>;
    const likely = this.items.get(read[first]);
    const known = likely?.get(read[second]);
    if (known !== undefined && holds(read, known)) return known;
    if (known === undefined && ++this.count > maxRemembered) return undefined;
    const further = Buffer.from(`,${JSON.stringify(item)}`);
    const made = { keys: Object.keys(item), values: Object.values(item), first: further.subarray(1), further };
    if (likely === undefined) this.items.set(read[first], new Map([[read[second], made]]));
    else likely.set(read[second], made);
    return made;
  }
}
