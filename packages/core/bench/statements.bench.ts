/** How many sentences a second are cut and read from text on one core, and how long hostile texts take. */
import { classifySentences, segment } from "../src/statement/reading/index.js";

const paragraphs = [
  "Our structure\nExample Foods Limited is a private company, wholly owned by Example Holdings plc, that employs 900 people at two sites in Lincolnshire. We grow, pack and distribute vegetables to retailers in the UK and Ireland.",
  "Supply chains\nWe buy vegetables from 140 growers in the UK, Spain and Morocco, and packaging from suppliers in Poland. We do not yet have visibility of the labour providers that our growers in Morocco use.",
  "Risks\nThe greatest risk of forced labour in our supply chain is among seasonal migrant workers on farms in Spain and Morocco. Recruitment fees and withheld documents have been reported in the region by the unions we spoke to.",
  "Due diligence\nIn 2025 we audited 41 growers and interviewed 380 workers in their own language. Suppliers must sign our code of conduct and complete a self-assessment questionnaire before they are approved. We will train all buyers next year. We have a zero tolerance approach to slavery.",
  "Remediation\nWhere fees had been charged, the grower repaid the workers and agreed a corrective action plan. No other cases of forced labour were identified during the year.",
  "Effectiveness\nWe measure the effectiveness of our actions with key performance indicators, which the committee reviews every quarter. Compared with last year, twice as many workers used the helpline.",
  "This statement was approved by the Board of Directors of Example Foods Limited on 12 May 2026.\n\nSigned\nJane Doe, Chief Executive Officer",
];
const statement = Array.from({ length: 6 }, () => paragraphs.join("\n\n")).join("\n\n");
const sentences = segment(statement).length;

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Processor time counts, not the clock: a shared machine may have other work. */
const processorTimeOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const first = timeOf(() => classifySentences(segment(statement)));
for (let warm = 0; warm < 10; warm++) classifySentences(segment(statement));
const runs = Array.from({ length: 25 }, () => processorTimeOf(() => classifySentences(segment(statement)))).sort(
  (a, b) => a - b,
);
const median = runs[12] ?? 0;
const cutting =
  Array.from({ length: 25 }, () => processorTimeOf(() => segment(statement))).sort((a, b) => a - b)[12] ?? 0;
const rate = (time: number) => Math.round((sentences * 1000) / time).toLocaleString("en");
console.log(
  `segment and classifySentences   ${rate(median).padStart(10)} sentences/s (${sentences} sentences, ${statement.length} characters)`,
);
console.log(`segment alone                   ${rate(cutting).padStart(10)} sentences/s`);
console.log(`first call, unpacking the model ${first.toFixed(0).padStart(10)} ms`);

const hostile: [string, string][] = [
  ["one word of 1 MB", "x".repeat(1_000_000)],
  ["one sentence of 3.2 MB", "slavery ".repeat(400_000)],
  ["20,000 sentences", "We audited ten sites. ".repeat(20_000)],
  ["a million full stops", ". ".repeat(1_000_000)],
  ["a million initials", "A. ".repeat(1_000_000)],
  ["50 MB of text", "a".repeat(50_000_000)],
];
for (const [name, text] of hostile) {
  let refused = "";
  const time = timeOf(() => {
    try {
      classifySentences(segment(text));
    } catch (error) {
      refused = ` refused: ${error instanceof Error ? error.message : error}`;
    }
  });
  console.log(`${name.padEnd(31)} ${time.toFixed(0).padStart(10)} ms${refused}`);
}
