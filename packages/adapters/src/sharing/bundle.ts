import type { SharedFinding } from "@manumit/core";
import type { OrganisationEntity } from "../ftm/organisation-entity.js";
import { SharingError } from "./sharing-error.js";

/** What is signed: readable JSON, so that a person can see what is sent. */
export interface BundleContent {
  readonly format: typeof bundleFormat;
  readonly id: string;
  /** ISO date or date-time. */
  readonly sealedAt: string;
  readonly findings: readonly SharedFinding[];
  /** The suppliers of the findings, for tools that read FollowTheMoney. */
  readonly entities: readonly OrganisationEntity[];
}

/** The content with its signature, in the flattened form of RFC 7515 but for the payload, which stays readable. */
export interface Bundle {
  readonly content: BundleContent;
  readonly protected: string;
  readonly signature: string;
}

export const bundleFormat = "manumit-findings/1";

/** Ed25519 alone: a bundle cannot choose a weaker way for its reader. Both names of it are in use. */
export const algorithms = ["Ed25519", "EdDSA"] as const;

/**
 * The content as it is signed. JSON that is parsed and written again keeps its keys in order, so a bundle that was
 * indented on its way is still whole, and what is verified is what was parsed.
 */
export const signedPayload = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString("base64url");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @throws SharingError `tampered` for a text that is no whole bundle. */
export const readBundle = (text: string): Bundle => {
  const broken = (cause?: unknown) =>
    new SharingError("tampered", "This is not a whole bundle of findings. Ask the sender for it again", { cause });
  let bundle: unknown;
  try {
    bundle = JSON.parse(text);
  } catch (error) {
    throw broken(error);
  }
  if (!isObject(bundle) || typeof bundle.protected !== "string" || typeof bundle.signature !== "string") throw broken();
  const { content } = bundle;
  if (!isObject(content) || content.format !== bundleFormat || typeof content.id !== "string") throw broken();
  if (typeof content.sealedAt !== "string" || !Array.isArray(content.findings)) throw broken();
  return bundle as unknown as Bundle;
};
