/** How many sentences a second `findIndicators` reads, by processor time: `npm run bench indicators`. */
import { findIndicators } from "../src/indicators/index.js";
import { sentencesIn } from "../training/indicators/labelled-sentence.js";

const ROUNDS = 12;
const file = new URL("../training/indicators/held-out.txt", import.meta.url).pathname;
const sentences = sentencesIn(file, "held out").map(({ text }) => text);
const document = sentences.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join("\n\n");

findIndicators(document);
const start = process.cpuUsage();
for (let round = 0; round < ROUNDS; round++) findIndicators(document);
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
console.log(`indicators: ${Math.round((ROUNDS * sentences.length) / seconds).toLocaleString("en")} sentences a second`);
