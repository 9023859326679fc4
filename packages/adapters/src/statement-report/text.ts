import { sayFrom } from "../catalogue.js";
import english from "./text.en.json";

type Key = keyof typeof english;
type Plural = Key extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** What a reader of a statement report sees under a key, with the values in their places. */
export const say = sayFrom<Key>(english);

/** The same for a number of things: one or several. */
export const sayCount = (key: Plural, n: number): string => say(`${key}.${n === 1 ? "one" : "other"}`, { n });
