import { assess, type Supplier } from "@manumit/core";

/** One supplier, as a buyer's questionnaire describes it. */
const supplier: Supplier = {
  id: "V10163",
  name: "Perakuna Nitrile Gloves",
  country: "Malaysia",
  activities: [{ scheme: "isic4", code: "2219" }],
  goods: [{ name: "rubber gloves", origin: "Malaysia" }],
  workforce: { workers: 2_700, migrantShare: 0.78, workersPaidRecruitmentFees: true, weeklyHours: 72 },
  controls: [{ id: "grievance-channel", status: "declared" }],
};

const assessment = assess(supplier, { asOf: "2026-11-24" });

const [low, high] = assessment.interval.map(Math.round);
console.log(
  `${supplier.name}: ${assessment.tier}, between ${low} and ${high} of 100 (best reading ${Math.round(assessment.score)})`,
);

console.log("\nWhat weighs most, in decibans:");
const heaviestFirst = [...assessment.factors].sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans));
for (const factor of heaviestFirst.slice(0, 5)) {
  console.log(`${factor.decibans.toFixed(1).padStart(6)}  ${factor.label}: ${factor.why}`);
}

console.log("\nWhat to ask next:");
for (const gap of assessment.gaps.slice(0, 3)) {
  console.log(`- ${gap.question} (narrows the interval by ${gap.narrowsBy.toFixed(1)} decibans)`);
}
