/**
 * The library as Effect services: the same functions, with `InvalidInput` in the error channel instead of thrown.
 * Match it with `Effect.catchTag("InvalidInput", …)`.
 *
 * @module
 */

export { InvalidInput } from "@manumit/core";
export { Assessor } from "./effect/assessor.js";
export { ListScreener } from "./effect/list-screener.js";
export { Safeguarding } from "./effect/safeguarding.js";
export { StatementReviewer } from "./effect/statement-reviewer.js";
