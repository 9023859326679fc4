import type { SharedFinding } from "@manumit/core";
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { type BundleTrust, openFindings, type SharingError, sealFindings } from "../sharing/index.js";
import { failingWith } from "./failing-with.js";

const sharing = failingWith<SharingError>("SharingError");

/**
 * Seals findings for other organisations and opens what they sent.
 *
 * @example
 * ```ts
 * const findings = Effect.gen(function* () {
 *   const exchange = yield* FindingExchange;
 *   return yield* exchange.open(bundle, { keys: { "example-council-2026": publicKey }, asOf: "2026-11-24" });
 * }).pipe(Effect.catchTag("SharingError", ({ message }) => Effect.logWarning(message).pipe(Effect.as([]))));
 * ```
 */
export class FindingExchange extends Context.Service<
  FindingExchange,
  {
    /** Findings as one signed bundle, see `sealFindings`. */
    readonly seal: (
      findings: readonly SharedFinding[],
      signature: Parameters<typeof sealFindings>[1],
    ) => Effect.Effect<string, SharingError>;
    /** The findings of a bundle that still count, see `openFindings`. */
    readonly open: (bundle: string, trust: BundleTrust) => Effect.Effect<readonly SharedFinding[], SharingError>;
  }
>()("@manumit/adapters/FindingExchange") {
  static readonly layer: Layer.Layer<FindingExchange> = Layer.succeed(FindingExchange, {
    seal: (findings, signature) => sharing(() => sealFindings(findings, signature)),
    open: (bundle, trust) => sharing(() => openFindings(bundle, trust)),
  });
}
