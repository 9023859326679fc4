import { precision, recall } from "../statement-facts/tally.js";
import { measureOwn, ownFacts } from "./measure-own.js";
import { readOwnTruth } from "./own-truth.js";

// Precision and recall of the formal facts on our own invented statements, in two halves by a hash of their names. The truth
// was read by hand before any rule was changed for them; rules were mended on `dev` alone. At first sight of `held` they had
// (precision/recall): year .96/.81, approval body .81/.75, its date .97/.93, signer .96/.91, role .96/.91, date of signature
// 1.00/.93, entities .89/.69.
//   tsx --conditions=@manumit/source packages/core/bench/own-statement-facts/run.ts [--wrong dev|held]

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
