import { assess } from "@manumit/core";
import * as Effect from "effect/Effect";
import { expect, test } from "vitest";
import { Assessor } from "./effect.js";

const supplier = { id: "s-1", name: "Example Mills", country: "Pakistan" };
const assessing = (input: unknown) =>
  Effect.gen(function* () {
    const assessor = yield* Assessor;
    return yield* assessor.assess(input);
  }).pipe(Effect.provide(Assessor.layer()));

test("the service gives what the plain function gives", () => {
  expect(Effect.runSync(assessing(supplier))).toEqual(assess(supplier));
});

test("invalid input is a typed failure that can be caught by its tag", () => {
  const caught = assessing({ ...supplier, countrry: "PK" }).pipe(
    Effect.catchTag("InvalidInput", ({ issues }) => Effect.succeed(issues)),
  );
  expect(Effect.runSync(caught)).toEqual([{ path: ["countrry"], message: 'unknown key; did you mean "country"?' }]);
});
