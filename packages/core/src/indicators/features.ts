import { conceptFeatures } from "./concept-features.js";
import { addressOf, type Kind } from "./feature-address.js";
import { tellingFeatures } from "./telling-features.js";
import type { Told } from "./told.js";
import { wordFeatures } from "./word-features.js";

/** Calls back with each feature of a sentence: its address and its kind. The same feature may come twice. */
export const eachFeature = (told: Told, found: (address: number, kind: Kind) => void): void => {
  const give = (kind: Kind, a: number, b = 0, c = 0): void => found(addressOf(kind, a, b, c), kind);
  wordFeatures(told, give);
  conceptFeatures(told, give);
  tellingFeatures(told, give);
};
