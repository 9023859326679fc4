import { checkFinding, type NamedEntity, type SharedFinding } from "@manumit/core";
import { organisationEntity } from "../ftm/organisation-entity.js";
import { type BundleContent, bundleFormat, signedPayload } from "./bundle.js";
import { jose } from "./jose.js";
import { SharingError } from "./sharing-error.js";

/** A name for a bundle that follows from what is in it. */
const digest = async (content: unknown): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes))
    .toString("hex")
    .slice(0, 32);
};

/**
 * Seals findings into one JSON text that their recipient can verify: signed with Ed25519, readable, with each supplier as
 * an entity of FollowTheMoney beside its finding. `at` is the ISO date or date-time of the sealing.
 *
 * @throws SharingError `unfit` where a finding may not travel, with its id, fields and reasons.
 * @example
 * ```ts
 * const bundle = await sealFindings(findings, { privateKey, keyId: "example-council-2026", at: "2026-11-24" });
 * ```
 */
export async function sealFindings(
  findings: readonly SharedFinding[],
  { privateKey, keyId, at }: { readonly privateKey: CryptoKey; readonly keyId: string; readonly at: string },
): Promise<string> {
  for (const finding of findings) {
    const check = checkFinding(finding, { asOf: at });
    if (check.ok) continue;
    const reasons = check.problems.map(({ field, reason }) => `${field}: ${reason}`).join("; ");
    throw new SharingError("unfit", `Finding ${String(finding?.id)} may not travel: ${reasons}`);
  }
  // The id is the finding's, so that the two stay together.
  const entities = findings.map(({ id, supplier }) => organisationEntity(id, supplier as NamedEntity));
  const id = await digest([at, keyId, findings]);
  const content: BundleContent = { format: bundleFormat, id, sealedAt: at, findings, entities };
  const { FlattenedSign } = await jose();
  const signed = await new FlattenedSign(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: "Ed25519", kid: keyId, typ: "manumit-findings+json" })
    .sign(privateKey);
  if (signed.payload !== signedPayload(content)) throw new Error("the payload was not signed as it is read");
  return `${JSON.stringify({ content, protected: signed.protected, signature: signed.signature }, undefined, 2)}\n`;
}
