import { type Give, hashOf, MOST_WORDS } from "./feature-address.js";
import { framing } from "./framing-concepts.js";
import { signsIn } from "./signs.js";
import type { Told } from "./told.js";

/** What the signs that a sentence names tell, how it is told, and its shape. */
export const tellingFeatures = (told: Told, give: Give): void => {
  const { stems, items, text } = told;
  const count = Math.min(stems.length, MOST_WORDS);
  const { frames, but } = framing();
  const named = items.filter(({ concepts, from }) => concepts.length > 0 && from < count);
  const contrast = named.some(({ concepts }, at) => at > 0 && concepts.includes(but));
  const isFramed = new Set<number>();
  for (const { concepts } of named) for (const concept of concepts) if (frames.has(concept)) isFramed.add(concept);
  const says = new Set<number>();
  for (const { indicator, said, strength, sign } of signsIn(told)) {
    const status = said ? 1 : 0;
    const force = strength === "strong" ? 3 : strength === "medium" ? 2 : 1;
    give("sign", indicator, status);
    give("sign", sign, status, 1);
    give("anySign", force, status, 9);
    says.add(status);
    for (const frame of isFramed) give("signFrame", indicator, status, frame);
    if (isFramed.size === 0) give("signFrame", status, force, 99);
  }
  for (const status of says) {
    give("anySign", status, says.size);
    for (const frame of isFramed) give("anySign", status, frame, 1);
  }
  if (says.size === 0) give("anySign", 3);

  for (const frame of told.frames) {
    give("frame", frame);
    for (const other of told.frames) if (other > frame) give("frame", frame, other, 1);
  }
  if (told.frames.size === 0) {
    give("frame", 90);
    if (says.has(1)) give("frame", 91);
    if (says.has(0)) give("frame", 92, says.size);
  } else if (contrast) give("frame", 93);

  const start = stems[0];
  if (start !== undefined) give("shape", 1, hashOf(start));
  if (/\?\s*["”')]?\s*$/.test(text)) give("shape", 2);
  if (named[0] !== undefined) for (const concept of named[0].concepts) give("shape", 3, concept);
  give("shape", 4, Math.min(6, Math.floor(count / 6)));
  if (/[“"‘]/.test(text)) give("shape", 5);
};
