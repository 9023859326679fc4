export { ReferralCard } from "./card.js";
export { referral } from "./referral.js";
export { type ReferralOptions, ReferralSituation } from "./situation.js";
