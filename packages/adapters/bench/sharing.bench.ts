/** Bundles of findings opened a second, beside the bare check of their signatures. */
import { webcrypto } from "node:crypto";
import { ed25519Key, newSigningKey, openFindings, sealFindings } from "@manumit/adapters";
import { findingOf } from "../src/testing/finding.js";

const asOf = "2026-11-24";
const count = 2_000;
const own = await newSigningKey();
const privateKey = await ed25519Key(own.privateJwk);
const publicKey = await ed25519Key(own.publicJwk);
const bundles = await Promise.all(
  Array.from({ length: count }, (_, i) =>
    sealFindings([findingOf({ id: `f-${i}` })], { privateKey, keyId: "council", at: asOf }),
  ),
);

const rate = async (each: (i: number) => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  // Some at a time, as a service would.
  for (let i = 0; i < count; i += 50) await Promise.all(Array.from({ length: 50 }, (_, k) => each(i + k)));
  return count / ((performance.now() - start) / 1000);
};

const data = new TextEncoder().encode(bundles[0]);
const signature = await webcrypto.subtle.sign("Ed25519", privateKey, data);
const open = (i: number) => openFindings(bundles[i]!, { keys: { council: publicKey }, asOf });
const bare = () => webcrypto.subtle.verify("Ed25519", publicKey, signature, data);
await rate(open);
const bareRate = await rate(bare);
const openRate = await rate(open);
console.log(
  `baseline: signature of a text as long   ${Math.round(bareRate).toLocaleString("en").padStart(8)}/s  1.00×`,
);
console.log(
  `openFindings, one finding a bundle      ${Math.round(openRate).toLocaleString("en").padStart(8)}/s  ${(bareRate / openRate).toFixed(2)}× the baseline's time`,
);
