import {
  assess,
  buildListIndex,
  embeddedLists,
  findIndicators,
  nextSteps,
  referral,
  reviewStatement,
  screenSupplier,
} from "@manumit/core";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import { describe, expect, test } from "vitest";
import { Assessor, ListScreener, Safeguarding, StatementReviewer } from "./effect.js";

const asOf = "2026-11-24";
const supplier = { id: "s-1", name: "Example Mills", country: "Pakistan" };

describe("the assessor", () => {
  const given = <A, E>(program: Effect.Effect<A, E, Assessor>) =>
    Effect.runSync(Effect.provide(program, Assessor.layer({ asOf })));

  test("gives what the plain function gives", () => {
    const assessed = given(Effect.flatMap(Assessor, (assessor) => assessor.assess(supplier)));
    expect(assessed).toEqual(assess(supplier, { asOf }));
  });

  test("fails with invalid input, which can be caught by its tag", () => {
    const issues = given(
      Effect.flatMap(Assessor, (assessor) => assessor.assess({ ...supplier, countrry: "PK" })).pipe(
        Effect.as([]),
        Effect.catchTag("InvalidInput", (error) => Effect.succeed(error.issues)),
      ),
    );
    expect(issues).toEqual([{ path: ["countrry"], message: 'unknown key; did you mean "country"?' }]);
  });

  test("dates the next steps from its own day unless told another", () => {
    const assessment = assess(supplier, { asOf });
    const planned = (options?: { asOf: string }) =>
      given(Effect.flatMap(Assessor, (assessor) => assessor.nextSteps(assessment, options)));
    expect(planned()).toEqual(nextSteps(assessment, { asOf }));
    expect(planned({ asOf: "2026-12-01" })).toEqual(nextSteps(assessment, { asOf: "2026-12-01" }));
    expect(planned()).not.toEqual(planned({ asOf: "2026-12-01" }));
  });
});

describe("the list screener", () => {
  const listed = { id: "1", name: "Hoshine Silicon Industry Co., Ltd.", country: "CN" };

  test("gives what the plain functions give, from lists made ready once", () => {
    const [matches, names] = Effect.runSync(
      Effect.gen(function* () {
        const lists = yield* ListScreener;
        return [yield* lists.screen(listed, { asOf }), yield* lists.match("Hoshine Silicon")] as const;
      }).pipe(Effect.provide(ListScreener.layer(embeddedLists()))),
    );
    expect(matches).toEqual(screenSupplier(listed, buildListIndex(embeddedLists()), { asOf }));
    expect(names[0]?.listing.name).toMatch(/^Hoshine Silicon/);
  });

  test("is not there at all where an edition breaks the schema", () => {
    const broken = { ...embeddedLists()[0]!, edition: "" };
    const exit = Effect.runSyncExit(
      Effect.flatMap(ListScreener, (lists) => lists.screen(listed)).pipe(
        Effect.provide(ListScreener.layer([broken])),
        Effect.catchTag("InvalidInput", ({ issues }) => Effect.succeed(issues.map(({ path }) => path.join(".")))),
      ),
    );
    expect(exit).toEqual(Exit.succeed(["edition"]));
  });
});

describe("the statement reviewer", () => {
  const text = "This statement was approved by the board of directors on 4 March 2026.";
  const given = <A, E>(program: Effect.Effect<A, E, StatementReviewer>) =>
    Effect.runSync(Effect.provide(program, StatementReviewer.layer({ frameworks: ["uk"], asOf })));

  test("reviews under the frameworks that were settled on", () => {
    const review = given(Effect.flatMap(StatementReviewer, (reviewer) => reviewer.review(text)));
    expect(review).toEqual(reviewStatement(text, { frameworks: ["uk"], asOf }));
  });

  test("fails for a framework that is none", () => {
    const message = given(
      Effect.flatMap(StatementReviewer, (reviewer) => reviewer.review(text, { frameworks: ["atlantis"] })).pipe(
        Effect.as(""),
        Effect.catchTag("InvalidInput", (error) => Effect.succeed(error.message)),
      ),
    );
    expect(message).toContain("atlantis");
  });
});

describe("safeguarding", () => {
  const situation = { country: "GB", role: "business", age: "adult", consent: "not-asked", danger: false } as const;
  const note = "The workers said that their passports are kept in the supervisor's office.";

  test("finds signs and gives the card of a situation as the plain functions do", () => {
    const [signs, card] = Effect.runSync(
      Effect.gen(function* () {
        const safeguarding = yield* Safeguarding;
        return [
          yield* safeguarding.findIndicators(note, { speaker: "auditor" }),
          yield* safeguarding.referral(situation),
        ] as const;
      }).pipe(Effect.provide(Safeguarding.layer({ asOf }))),
    );
    expect(signs).toEqual(findIndicators(note, { speaker: "auditor" }));
    expect(card).toEqual(referral(situation, { asOf }));
  });

  test("fails for a country that is none", () => {
    const issues = Effect.runSync(
      Effect.flatMap(Safeguarding, (safeguarding) => safeguarding.referral({ ...situation, country: "Narnia" })).pipe(
        Effect.as([]),
        Effect.catchTag("InvalidInput", (error) => Effect.succeed(error.issues)),
        Effect.provide(Safeguarding.layer()),
      ),
    );
    expect(issues).toMatchObject([{ path: ["country"] }]);
  });
});
