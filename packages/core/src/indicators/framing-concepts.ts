import { once } from "../reference/once.js";
import { conceptNumber } from "./concepts.js";

/** Concepts that say how a thing is told rather than what is done. */
const frameNames = [
  "not",
  "no-finding",
  "free",
  "require",
  "train",
  "ask",
  "imagine",
  "remedied",
  "control",
  "say",
  "but",
  "until",
  "because",
  "goods",
  "technical",
];
/** The concepts that say how a thing is told, by number. */
export const framing = once(() => ({
  frames: new Set(frameNames.map(conceptNumber)),
  not: conceptNumber("not"),
  noFinding: conceptNumber("no-finding"),
  but: conceptNumber("but"),
}));
