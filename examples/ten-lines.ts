import { assess } from "@manumit/core";

const { tier, interval, factors, gaps } = assess({
  id: "s-1",
  name: "Perakuna Gloves",
  country: "Malaysia",
  goods: [{ name: "nitrile gloves", origin: "Malaysia" }],
  workforce: { migrantShare: 0.8, workersPaidRecruitmentFees: true },
});
console.log(`${tier}, between ${interval.map(Math.round).join(" and ")} of 100`);
for (const { decibans, label, why } of factors) console.log(`${decibans.toFixed(2).padStart(6)} dB  ${label}: ${why}`);
console.log(`Ask first: ${gaps[0]?.question}`);
