/** A function that works each key out once. For keys of which there are few: codes, goods of the vocabulary, countries. */
export const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const kept = made.get(key);
    if (kept !== undefined || made.has(key)) return kept as V;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

/** A text with memory of its own: one that was cut from a file would keep the piece of the file that it was cut from. */
const own = <K>(key: K): K => (typeof key === "string" ? JSON.parse(JSON.stringify(key)) : key);

/**
 * The same for keys of which there may be any number, such as names in a file: keeps at most `most` and then starts over,
 * so that memory stays bounded while the repeats of a file are still caught.
 */
export const rememberSome = <K, V>(make: (key: K) => V, most: number): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const lasting = own(key);
    const value = make(lasting);
    if (made.size >= most) made.clear();
    made.set(lasting, value);
    return value;
  };
};
