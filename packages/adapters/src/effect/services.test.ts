import { questionnaire } from "@manumit/core";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Fiber from "effect/Fiber";
import * as Layer from "effect/Layer";
import { beforeAll, describe, expect, it } from "vitest";
import {
  FindingExchange,
  ListUpdates,
  ModelReviewer,
  Questionnaires,
  StatementDocuments,
  SupplierEnrichment,
  WebhookSender,
} from "../effect.js";
import { type Register, RegisterError } from "../registers/index.js";
import { ed25519Key, newSigningKey } from "../sharing/index.js";
import { findingOf } from "../testing/finding.js";

const asOf = "2026-11-24";
const bytes = (text: string) => new TextEncoder().encode(text);

/** The reason of a failure; a success gives itself. */
const reasonOf = <A, E extends { readonly reason: string }>(effect: Effect.Effect<A, E>) =>
  Effect.runPromise(Effect.catch(effect, ({ reason }): Effect.Effect<A | string> => Effect.succeed(reason)));

describe("statement documents", () => {
  const documents = <A, E>(program: Effect.Effect<A, E, StatementDocuments>) =>
    Effect.provide(program, StatementDocuments.layer);

  it("gives the text, or fails with what is wrong with the document", async () => {
    const extract = (text: string) =>
      documents(Effect.flatMap(StatementDocuments, (service) => service.extract(bytes(text))));
    expect(await Effect.runPromise(extract("We publish this statement."))).toMatchObject({
      text: "We publish this statement.",
    });
    expect(await reasonOf(extract("%PDF-1.7 and no more"))).toBe("malformed");
  });

  it("fetches no address that is not of the public internet", async () => {
    const fetched = documents(Effect.flatMap(StatementDocuments, (service) => service.fetch("http://127.0.0.1/a.pdf")));
    expect(await reasonOf(fetched)).toBe("hostile");
  });
});

describe("the exchange of findings", () => {
  let privateKey: CryptoKey;
  let publicKey: CryptoKey;
  beforeAll(async () => {
    const own = await newSigningKey();
    privateKey = await ed25519Key(own.privateJwk);
    publicKey = await ed25519Key(own.publicJwk);
  });

  const passed = (keys: Record<string, CryptoKey>) =>
    Effect.gen(function* () {
      const exchange = yield* FindingExchange;
      const bundle = yield* exchange.seal([findingOf()], { privateKey, keyId: "council", at: asOf });
      return yield* exchange.open(bundle, { keys, asOf });
    }).pipe(Effect.provide(FindingExchange.layer));

  it("opens what it sealed, and fails for a key that nobody trusts", async () => {
    expect(await Effect.runPromise(passed({ council: publicKey }))).toEqual([findingOf()]);
    expect(await reasonOf(passed({}))).toBe("unknown-key");
  });
});

describe("a reviewer with a model", () => {
  it("takes what its reader throws unforeseen for a defect", async () => {
    const broken = { read: () => Promise.reject(new Error("not foreseen")) };
    const review = Effect.flatMap(ModelReviewer, (reviewer) => reviewer.review("We publish this statement."));
    const exit = await Effect.runPromiseExit(Effect.provide(review, ModelReviewer.layer(broken)));
    expect(Exit.hasDies(exit)).toBe(true);
  });

  it("ends the reading when it is interrupted", async () => {
    let given: AbortSignal | undefined;
    const endless = {
      read: (_: unknown, options?: { signal?: AbortSignal }) => {
        given = options?.signal;
        return new Promise<never>(() => {});
      },
    };
    const review = Effect.flatMap(ModelReviewer, (reviewer) => reviewer.review("We publish this statement."));
    const fiber = Effect.runFork(Effect.provide(review, ModelReviewer.layer(endless)));
    await expect.poll(() => given?.aborted).toBe(false);
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect(given?.aborted).toBe(true);
  });
});

describe("the enrichment of suppliers", () => {
  it("lists a register that cannot be asked and never fails", async () => {
    const silent = (): Promise<never> =>
      Promise.reject(
        new RegisterError("offline", "Nothing is kept.", { register: "test", url: "https://example.com" }),
      );
    const register: Register = { name: "test", schemes: ["lei"], byIdentifier: silent, byName: silent };
    const enriched = Effect.flatMap(SupplierEnrichment, (enrichment) =>
      enrichment.enrich({ id: "s-1", name: "Quorrimere Fibre" }),
    ).pipe(Effect.provide(SupplierEnrichment.layer([register])));
    expect((await Effect.runPromise(enriched)).failures).toMatchObject([{ register: "test", reason: "offline" }]);
  });
});

describe("services that fail with errors of their own", () => {
  it("a questionnaire is read back as it was written, and one of other questions is refused with what is wrong", async () => {
    const answers = {
      questionnaire: questionnaire().id,
      edition: questionnaire().edition,
      answeredOn: asOf,
      supplierId: "s-1",
      answers: [{ question: "governance", value: "yes", status: "declared" as const }],
    };
    const read = (text: string) =>
      Effect.flatMap(Questionnaires, (service) => service.read(bytes(text))).pipe(
        Effect.catchTag("QuestionnaireError", ({ issues }) => Effect.succeed(issues.length)),
      );
    const [given, refused] = await Effect.runPromise(
      Effect.gen(function* () {
        const questionnaires = yield* Questionnaires;
        const form = new TextDecoder().decode(yield* questionnaires.write("json", { answers }));
        return [yield* read(form), yield* read(form.replace('"governance"', '"governence"'))] as const;
      }).pipe(Effect.provide(Questionnaires.layer)),
    );
    expect(given).toMatchObject({ supplierId: "s-1", answers: answers.answers });
    expect(refused).toBe(1);
  });

  it("an official list whose publisher cannot be reached is not taken", async () => {
    const list = { list: "invented", url: "http://127.0.0.1/list.html" } as Parameters<
      ListUpdates["Service"]["update"]
    >[0];
    const checks = await Effect.runPromise(
      Effect.flatMap(ListUpdates, (updates) => updates.update(list, { retrieved: asOf })).pipe(
        Effect.as([""]),
        Effect.catchTag("ListUpdateError", ({ faults }) => Effect.succeed(faults.map(({ check }) => check))),
        Effect.provide(ListUpdates.layer),
      ),
    );
    expect(checks).toEqual(["answer"]);
  });

  it("a webhook is not sent where its endpoint is none", async () => {
    const event = { id: "evt_1", type: "supplier.screened", timestamp: `${asOf}T09:00:00Z`, data: {} };
    const endpoint = { url: "ftp://example.com", secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] };
    const sent = Effect.flatMap(WebhookSender, (sender) => sender.send(event));
    expect(await reasonOf(Effect.provide(sent, Layer.fresh(WebhookSender.layer(endpoint))))).toBe("endpoint");
  });
});
