import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Layer from "effect/Layer";
import * as Stream from "effect/Stream";
import { describe, expect, it } from "vitest";
import { AssessmentDelivery, SupplierIntake } from "../effect.js";
import { assessmentOf } from "../testing/assessment.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const services = Layer.mergeAll(SupplierIntake.layer, AssessmentDelivery.layer);
const run = <A, E>(program: Effect.Effect<A, E, SupplierIntake | AssessmentDelivery>) =>
  Effect.runPromise(program.pipe(Effect.provide(services)));

class SourceBroke {
  readonly _tag = "SourceBroke";
}

describe("supplier intake as a service", () => {
  it("gives the rows of bytes and of streams", async () => {
    const list = bytes("Supplier,Country\nA,FR\nB,Narnia\n");
    for (const input of [list, Stream.make(list.subarray(0, 7), list.subarray(7))]) {
      const rows = await run(
        Effect.gen(function* () {
          const intake = yield* SupplierIntake;
          return yield* Stream.runCollect(intake.read(input, { format: "csv" }));
        }),
      );
      expect(rows.map(({ kind }) => kind)).toEqual(["supplier", "refused"]);
    }
  });

  it("fails with IntakeError, which can be caught by its tag", async () => {
    const reason = await run(
      Effect.gen(function* () {
        const intake = yield* SupplierIntake;
        return yield* Stream.runDrain(intake.read(bytes("PK\x03\x04"))).pipe(
          Effect.as("read"),
          Effect.catchTag("IntakeError", (error) => Effect.succeed(error.reason)),
        );
      }),
    );
    expect(reason).toBe("unknown-format");
  });

  it("keeps the failure of the input what it was", async () => {
    const source = Stream.concat(Stream.make(bytes("Supplier\nA\n")), Stream.fail(new SourceBroke()));
    const tag = await run(
      Effect.gen(function* () {
        const intake = yield* SupplierIntake;
        return yield* Stream.runDrain(intake.read(source)).pipe(
          Effect.as("read"),
          Effect.catchTag("SourceBroke", ({ _tag }) => Effect.succeed(_tag)),
        );
      }),
    );
    expect(tag).toBe("SourceBroke");
  });

  it("detects formats", async () => {
    const detected = await run(Effect.flatMap(SupplierIntake, (intake) => intake.detect(bytes("Vendor;Country\n"))));
    expect(detected.format).toBe("csv");
    const exit = await run(Effect.flatMap(SupplierIntake, (intake) => Effect.exit(intake.detect(bytes("hello")))));
    expect(Exit.isFailure(exit)).toBe(true);
  });
});

describe("delivery as a service", () => {
  it("writes the bytes of a format and fails only as its assessments do", async () => {
    const write = (assessments: Stream.Stream<ReturnType<typeof assessmentOf>, SourceBroke>) =>
      Effect.gen(function* () {
        const delivery = yield* AssessmentDelivery;
        const blocks = yield* Stream.runCollect(delivery.write(assessments, "csv"));
        return Buffer.concat(blocks).toString();
      });
    expect(await run(write(Stream.make(assessmentOf())))).toMatch(/^id,name,.*\r\ns-1,Brindlecote Mills/);
    const broken = write(Stream.fail(new SourceBroke())).pipe(
      Effect.catchTag("SourceBroke", () => Effect.succeed("broke")),
    );
    expect(await run(broken)).toBe("broke");
  });
});
