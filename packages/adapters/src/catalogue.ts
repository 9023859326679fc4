/** What a reader sees under a key of a catalogue, with values in their places. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** The voice of a catalogue: `say("asOf", { date: "2026-11-24" })` of `{ "asOf": "As of {date}" }`. */
export const sayFrom =
  <Key extends string>(catalogue: Readonly<Record<Key, string>>): Say<Key> =>
  (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
