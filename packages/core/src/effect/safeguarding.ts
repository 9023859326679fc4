import {
  findIndicators,
  type IndicatorReading,
  type InvalidInput,
  type ReferralCard,
  type ReferralOptions,
  type ReferralSituation,
  referral,
} from "@manumit/core";
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { refusing } from "./refusing.js";

/**
 * Finds the signs of forced labour in what people report, and what to do for somebody who may be a victim.
 *
 * @example
 * ```ts
 * const program = Effect.gen(function* () {
 *   const safeguarding = yield* Safeguarding;
 *   const signs = yield* safeguarding.findIndicators("The supervisor keeps our passports in his office.");
 *   const card = yield* safeguarding.referral({
 *     country: "GB", role: "business", age: "adult", consent: "not-asked", danger: false,
 *   });
 *   return { signs, call: card.contacts };
 * });
 * Effect.runSync(program.pipe(Effect.provide(Safeguarding.layer({ asOf: "2026-11-24" }))));
 * ```
 */
export class Safeguarding extends Context.Service<
  Safeguarding,
  {
    /** The signs that a text reports, see `findIndicators`. */
    readonly findIndicators: (
      text: string,
      options?: Parameters<typeof findIndicators>[1],
    ) => Effect.Effect<readonly IndicatorReading[], InvalidInput>;
    /** The card for a situation, see `referral`. */
    readonly referral: (situation: ReferralSituation) => Effect.Effect<ReferralCard, InvalidInput>;
  }
>()("@manumit/core/Safeguarding") {
  /** With the date from which the age of contacts is told; without it none is warned about. */
  static layer(options: ReferralOptions = {}): Layer.Layer<Safeguarding> {
    return Layer.succeed(Safeguarding, {
      findIndicators: (text, given) => refusing(() => findIndicators(text, given)),
      referral: (situation) => refusing(() => referral(situation, options)),
    });
  }
}
