/** A function that works each key out once. For keys of which there are few: codes, goods of the vocabulary, countries. */
export const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    if (made.has(key)) return made.get(key) as V;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};
