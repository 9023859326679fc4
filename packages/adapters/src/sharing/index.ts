export { type BundleTrust, type OpenedBundle, openBundle, openFindings, refuseSpent } from "./open-findings.js";
export { sealFindings } from "./seal-findings.js";
export { SharingError, type SharingErrorReason } from "./sharing-error.js";
export { ed25519Key, keyIdOf, newSigningKey, type SigningKey } from "./signing-key.js";
