import { measureOwn, ownFacts } from "./measure-own.js";
import { readOwnTruth } from "./own-truth.js";
import { precision, recall } from "./tally.js";

//   tsx --conditions=@manumit/source packages/core/bench/statement-facts/run-own.ts [--wrong dev|held]

const [flag, shown] = process.argv.slice(2);
const statements = readOwnTruth();
for (const half of ["dev", "held"] as const) {
  const those = statements.filter(({ truth }) => truth.half === half);
  const { tallies, wrong } = measureOwn(those);
  console.log(`${half}: ${those.length} statements`);
  for (const fact of ownFacts) {
    const tally = tallies[fact];
    console.log(
      `${fact.padEnd(16)} precision ${precision(tally).toFixed(2)}  recall ${recall(tally).toFixed(2)}  (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`,
    );
  }
  if (flag === "--wrong" && shown === half) for (const line of wrong) console.log(line);
}
