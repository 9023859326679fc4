import contextRows from "../../data/regions-context.json";
import placeRows from "../../data/regions-places.json";
import { type Phrase, type PhraseIndex, phraseIndex } from "../phrase/phrase-index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/**
 * How sure a name is by itself: `distinct` names this place alone; `common` needs its country; `shy` also needs a level
 * word ("Hami City"), a line of its own, or another place of the region beside it.
 */
export type NameCertainty = "distinct" | "common" | "shy";

/** What a name in an address can stand for. */
export type PlaceName =
  | { readonly kind: "place"; readonly region: string; readonly place: string; readonly certainty: NameCertainty }
  | { readonly kind: "country"; readonly country: string }
  | { readonly kind: "elsewhere" };

const certainties: Readonly<Record<string, NameCertainty>> = { "!": "distinct", "": "common", "~": "shy" };

function* phrases(): Iterable<Phrase<PlaceName>> {
  for (const { region, place, marks, names } of tableOf(placeRows)) {
    const value = { kind: "place", region, place, certainty: certainties[marks] ?? "shy" } as const;
    for (const name of names.split("|")) yield { words: name.split(" "), value };
  }
  for (const { role, words } of tableOf(contextRows)) {
    const country = /^country:(..)$/.exec(role)?.[1];
    if (country === undefined && role !== "elsewhere") continue;
    const value = country === undefined ? ({ kind: "elsewhere" } as const) : ({ kind: "country", country } as const);
    for (const name of words.split("|")) yield { words: name.split(" "), value };
  }
}

/** Names of places in the regions, of their countries, and of provinces and cities elsewhere. */
export const placeNames: () => PhraseIndex<PlaceName> = once(() => phraseIndex(phrases()));
