import type { JWK } from "jose";
import { jose } from "./jose.js";

/** A key with which an organisation seals its findings: to be kept secret, as JWK. `keyId` is the thumbprint of RFC 7638. */
export interface SigningKey {
  readonly keyId: string;
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

/**
 * A new Ed25519 key.
 *
 * @example
 * ```ts
 * const { keyId, publicJwk } = await newSigningKey(); // hand over publicJwk, keep privateJwk
 * ```
 */
export async function newSigningKey(): Promise<SigningKey> {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await jose();
  const { privateKey, publicKey } = await generateKeyPair("Ed25519", { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  return { keyId: await calculateJwkThumbprint(publicJwk), privateJwk: await exportJWK(privateKey), publicJwk };
}

/** The id of a key, public or private: the thumbprint of RFC 7638. */
export const keyIdOf = async (jwk: JWK): Promise<string> => {
  const { calculateJwkThumbprint } = await jose();
  return calculateJwkThumbprint(jwk);
};

/**
 * A key as the functions of sharing take it.
 *
 * @throws TypeError where the JWK is no Ed25519 key.
 */
export async function ed25519Key(jwk: JWK): Promise<CryptoKey> {
  if (jwk.kty !== "OKP" || jwk.crv !== "Ed25519") throw new TypeError("not an Ed25519 key in JWK form");
  const { importJWK } = await jose();
  return (await importJWK(jwk, "Ed25519")) as CryptoKey;
}
