export { inferActivities } from "./infer-activities.js";
export type { InferredActivity } from "./rank-activities.js";
