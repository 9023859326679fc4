import { Assessor } from "@manumit/core/effect";
import { Effect } from "effect";

/** Assesses whatever came in; a bad supplier is a value in the error channel, not an exception. */
const verdict = (incoming: unknown) =>
  Effect.gen(function* () {
    const assessor = yield* Assessor;
    const assessment = yield* assessor.assess(incoming);
    return `${assessment.input.name}: ${assessment.tier}, ${Math.round(assessment.score)} of 100`;
  }).pipe(
    Effect.catchTag("InvalidInput", (error) =>
      Effect.succeed(error.issues.map(({ path, message }) => `refused: ${path.join(".")}: ${message}`).join("\n")),
    ),
  );

const incoming = [
  {
    id: "V10194",
    name: "Ravitara Weaving",
    country: "Pakistan",
    description: "cotton yarn spinning and weaving, Faisalabad",
  },
  { id: "V10190", name: "Navakshetra Infotech", country: "Bharat", description: "Offshore software and IT helpdesk" },
  { id: "V10999", name: "Osmerthwaite Hand Car Wash", countrry: "GB" },
];

const program = Effect.forEach(incoming, verdict).pipe(Effect.provide(Assessor.layer({ asOf: "2026-11-24" })));

console.log(Effect.runSync(program).join("\n"));
