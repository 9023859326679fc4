import { checkFinding, findingsStanding, type Lapse, type SharedFinding } from "@manumit/core";
import { algorithms, type Bundle, readBundle, signedPayload } from "./bundle.js";
import { jose } from "./jose.js";
import { SharingError } from "./sharing-error.js";

/** Whom a reader trusts, and what it already knows. */
export interface BundleTrust {
  /** Public keys by key id. */
  readonly keys: Readonly<Record<string, CryptoKey>>;
  /** Ids of findings, or of bundles, that were taken back. */
  readonly recalled?: readonly string[];
  /** Ids of findings, or of bundles, that were received before. */
  readonly seen?: readonly string[];
  /** ISO date or date-time: what had expired by then is not given. */
  readonly asOf: string;
}

/** A bundle whose signature holds: what it brings, and what in it no longer counts. */
export interface OpenedBundle {
  readonly id: string;
  readonly keyId: string;
  readonly sealedAt: string;
  readonly findings: SharedFinding[];
  readonly setAside: readonly { readonly finding: SharedFinding; readonly reason: Lapse | "replayed" }[];
}

const keyIdOf = async (bundle: Bundle): Promise<string> => {
  const { decodeProtectedHeader } = await jose();
  try {
    const { kid } = decodeProtectedHeader({ protected: bundle.protected });
    if (typeof kid === "string") return kid;
  } catch {
    // An unreadable header is as good as none.
  }
  throw new SharingError("tampered", "The bundle does not say who signed it. Ask the sender for it again");
};

const verify = async (bundle: Bundle, { keys }: BundleTrust): Promise<string> => {
  const { flattenedVerify } = await jose();
  const keyId = await keyIdOf(bundle);
  const key = Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
  if (key === undefined)
    throw new SharingError(
      "unknown-key",
      `The bundle is signed with the key "${keyId}", which is not trusted here. Ask its owner for the public key, by another way than this bundle came`,
    );
  const payload = signedPayload(bundle.content);
  try {
    await flattenedVerify({ payload, protected: bundle.protected, signature: bundle.signature }, key, {
      algorithms: [...algorithms],
    });
  } catch (cause) {
    throw new SharingError("tampered", `The bundle is not what the key "${keyId}" signed. Do not use it`, { cause });
  }
  return keyId;
};

const refuseUnfit = (findings: readonly SharedFinding[]) => {
  for (const finding of findings) {
    const check = checkFinding(finding);
    if (check.ok) continue;
    const reasons = check.problems.map(({ field, reason }) => `${field}: ${reason}`).join("; ");
    throw new SharingError("unfit", `A finding of the bundle may not travel: ${reasons}`);
  }
};

/**
 * Verifies a bundle and parts what it brings from what no longer counts: findings received before, expired or recalled.
 *
 * @throws SharingError `tampered`, `unknown-key` or `unfit`.
 * @example
 * ```ts
 * const { findings, setAside } = await openBundle(text, { keys: { "example-council-2026": key }, asOf: "2026-11-24" });
 * ```
 */
export async function openBundle(text: string, trust: BundleTrust): Promise<OpenedBundle> {
  const bundle = readBundle(text);
  const keyId = await verify(bundle, trust);
  const { id, sealedAt, findings } = bundle.content;
  refuseUnfit(findings);
  const { asOf, seen = [], recalled = [] } = trust;
  const isSeen = (finding: SharedFinding) => seen.includes(id) || seen.includes(finding.id);
  const whole = recalled.includes(id) ? findings.map((finding) => finding.id) : recalled;
  const { standing, lapsed } = findingsStanding(findings, { asOf, recalled: whole });
  return {
    id,
    keyId,
    sealedAt,
    findings: standing.filter((finding) => !isSeen(finding)),
    setAside: [...lapsed, ...standing.filter(isSeen).map((finding) => ({ finding, reason: "replayed" as const }))],
  };
}

const messages = {
  expired: "The findings of the bundle have expired. Ask the sender whether they still hold",
  recalled: "The findings of the bundle were recalled by their sharer. Do not use them",
  replayed: "The findings of the bundle were received before. Nothing new is in it",
} as const;

/**
 * An opened bundle, if anything in it still counts.
 *
 * @throws SharingError expired, recalled or replayed where nothing does.
 */
export const refuseSpent = (opened: OpenedBundle): OpenedBundle => {
  const [first] = opened.setAside;
  if (opened.findings.length === 0 && first !== undefined) throw new SharingError(first.reason, messages[first.reason]);
  return opened;
};

/**
 * The findings of a bundle that still count, from senders that are trusted. What in it has expired, was recalled or was
 * received before is left out; where nothing is left the bundle is refused with that reason.
 *
 * @throws SharingError with its `reason`: tampered, expired, recalled, replayed, unknown-key, unfit.
 * @example
 * ```ts
 * const findings = await openFindings(text, { keys: { "example-council-2026": publicKey }, asOf: "2026-11-24" });
 * ```
 */
export async function openFindings(text: string, trust: BundleTrust): Promise<SharedFinding[]> {
  return refuseSpent(await openBundle(text, trust)).findings;
}
