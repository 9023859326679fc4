import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { ed25519Key, intake, newSigningKey, openFindings, sealFindings } from "@manumit/adapters";
import {
  assess,
  buildListIndex,
  embeddedLists,
  findIndicators,
  nextSteps,
  referral,
  type SharedFinding,
  type Supplier,
} from "@manumit/core";

const asOf = "2026-11-24";
const lists = buildListIndex(embeddedLists());

/** One supplier of the example file. */
async function supplierOf(id: string): Promise<Supplier> {
  const file = fileURLToPath(new URL("suppliers.csv", import.meta.url));
  for await (const row of intake(createReadStream(file), { filename: file }))
    if (row.kind === "supplier" && row.supplier.id === id) return row.supplier;
  throw new Error(`no supplier ${id} in ${file}`);
}

// 1. The screening: exposed by what it does and where.
const supplier = await supplierOf("V10194");
const screened = assess(supplier, { lists, asOf });
console.log(`Screened: ${supplier.name} is ${screened.tier}.`);

// 2. A grievance comes in, told by a worker through an interpreter.
const note = `They took our passports when we arrived and will not give them back.
We cannot leave the hostel at night, the gate is locked and a guard stands there.
Everyone is told to work until the recruitment debt is paid.`;
const indicators = findIndicators(note, { speaker: "worker" });
for (const { indicator, strength, quote } of indicators) console.log(`Sign: ${indicator}, ${strength}: “${quote}”`);

// 3. With such signs, nothing goes to the supplier until a named person has looked after the people.
const assessment = assess(supplier, { lists, asOf, indicators });
const held = nextSteps(assessment, { asOf });
console.log(`First: ${held[0]?.action}`);
console.log(`Messages to the supplier: ${held.filter(({ facing }) => facing === "supplier").length}`);
const released = nextSteps(assessment, {
  asOf,
  release: { by: "A. Lead, safeguarding", at: asOf, reason: "The workers are safe and agree." },
});
console.log(`After the release: ${released.filter(({ facing }) => facing === "supplier").length}`);

// 4. Whom to call, where the people are.
const card = referral(
  { country: "GB", area: "Hertfordshire", role: "business", age: "adult", consent: "not-asked", danger: false },
  { asOf },
);
console.log(`Refer: ${card.contacts[0]?.name}, ${card.contacts[0]?.phone}. May refer itself: ${card.mayRefer}.`);

// 5. What another organisation may know, sealed; nothing of the people.
const finding: SharedFinding = {
  id: "f-2026-014",
  supplier: { name: supplier.name, ...(supplier.country && { country: supplier.country }) },
  kind: "indicator",
  indicator: "documents",
  observed: asOf,
  confidence: "medium",
  sourceType: "worker",
  firstHand: true,
  tlp: "AMBER+STRICT",
  purpose: "protect workers at the site",
  legalBasis: "UK GDPR art. 6(1)(f)",
  expires: "2027-05-24",
  sharedBy: "Example Council",
};
const council = await newSigningKey();
const bundle = await sealFindings([finding], {
  privateKey: await ed25519Key(council.privateJwk),
  keyId: council.keyId,
  at: asOf,
});

// 6. The second organisation trusts the council's public key and opens it.
const keys = { [council.keyId]: await ed25519Key(council.publicJwk) };
const [received] = await openFindings(bundle, { keys, asOf });
console.log(`Received from ${received?.sharedBy}: ${received?.indicator} at ${received?.supplier.name}`);
