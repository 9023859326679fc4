export * from "./assessment/assessment.js";
export * from "./supplier/index.js";
