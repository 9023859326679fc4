import type { AssessmentContext, ListEdition } from "@manumit/core";
import { Hono } from "hono";
import { documentThreads } from "./documents/document-threads.js";
import { withKnownQuery } from "./http/known-query.js";
import { listsInUse } from "./lists/lists-in-use.js";
import type { Operation } from "./operation.js";
import { Refusal } from "./problem/refusal.js";
import { problemHandler } from "./problem/respond.js";
import { assessments } from "./routes/assessments.js";
import { assets } from "./routes/assets.js";
import { datasets } from "./routes/datasets.js";
import { docs } from "./routes/docs.js";
import { health } from "./routes/health.js";
import { home } from "./routes/home.js";
import { lists } from "./routes/lists.js";
import { matches } from "./routes/match.js";
import { noRoute } from "./routes/no-route.js";
import { openApi } from "./routes/openapi.js";
import { problemPages } from "./routes/problems.js";
import { reference } from "./routes/reference.js";
import { referralPage } from "./routes/referral-page.js";
import { referrals } from "./routes/referrals.js";
import { screenings } from "./routes/screenings.js";
import { statementPage } from "./routes/statement-page.js";
import { statementReviews } from "./routes/statement-reviews.js";
import type { Settings } from "./settings.js";
import { version } from "./version.js";
import type { Screened } from "./web/screened.js";
import { words } from "./words/en.js";

const MiB = 1_048_576;

/** Mebibytes for reading one document: several times what the longest that is read takes. */
const documentMemory = 1_024;

/** How the service is set up; every setting has a sensible default. */
export interface AppOptions {
  /** Largest body read, in bytes; 100 MiB where it is missing. One supplier alone may never be larger than 1 MiB. */
  readonly bodyLimit?: number;
  /** Milliseconds that reading one document may take; thirty seconds where it is missing. */
  readonly documentTime?: number;
  /** Editions of lists that are screened against beside those that ship, or in the place of those with the same id. */
  readonly lists?: readonly ListEdition[];
  /** What assessments stand on beside the supplier and the lists: a methodology, the user's own data. */
  readonly context?: Omit<AssessmentContext, "asOf" | "lists">;
  /** A screening that the page shows before anybody has sent anything. */
  readonly shown?: Screened;
  /** The ISO date of today; the computer's clock where it is missing. */
  readonly today?: () => string;
  /** The shared secret that every cXML document must carry; none is asked for where it is missing. It may not be empty. */
  readonly cxmlSecret?: string;
  /** Hears of errors that nobody foresaw; they go to standard error where it is missing. */
  readonly report?: (error: unknown) => void;
}

/** The context of a day, made once a day: nearly every request asks for today. */
const contextOn = (context: Omit<AssessmentContext, "asOf">) => {
  let latest: AssessmentContext = context;
  return (asOf: string): AssessmentContext => {
    if (latest.asOf !== asOf) latest = { ...context, asOf };
    return latest;
  };
};

const settingsOf = (options: AppOptions, closing: AbortSignal): Settings => {
  const fileLimit = options.bodyLimit ?? 100 * MiB;
  const lists = listsInUse(options.lists);
  const { cxmlSecret } = options;
  if (cxmlSecret?.trim() === "") throw new RangeError("cxmlSecret is empty: leave it out where none was agreed on.");
  return {
    fileLimit,
    supplierLimit: Math.min(fileLimit, MiB),
    statementLimit: Math.min(fileLimit, 64 * MiB),
    threads: documentThreads({ time: options.documentTime ?? 30_000, memory: documentMemory }, closing),
    contextOn: contextOn({ ...options.context, lists: lists.index }),
    lists,
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
    closing,
    ...(cxmlSecret !== undefined && { cxmlSecret }),
  };
};

const serviceOperations = (settings: Settings): readonly Operation[] => [
  assessments(settings),
  screenings(settings),
  ...matches(settings),
  statementReviews(settings),
  referrals(settings),
  lists(settings),
  reference(settings),
  health(),
];

/**
 * The service without a socket. `close()` ends what is under way.
 *
 * @example
 * ```ts
 * const { app, close } = await createApp();
 * const answer = await app.request("/v1/assessments", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ id: "s-1", name: "Example Mills", country: "Pakistan", description: "cotton weaving" }),
 * });
 * console.log((await answer.json()).tier);
 * await close();
 * ```
 */
export const createApp = async (options: AppOptions = {}): Promise<{ app: Hono; close(): Promise<void> }> => {
  const closing = new AbortController();
  const settings = settingsOf(options, closing.signal);
  const operations = serviceOperations(settings);

  const app = new Hono();
  for (const operation of operations) {
    app.on(operation.method.toUpperCase(), operation.path, withKnownQuery(operation));
  }
  app.get("/openapi.json", openApi(operations, version));
  app.route("/", docs(operations, version));
  app.route("/", problemPages());
  app.route("/", datasets(settings));
  app.route("/", assets());
  app.route("/", statementPage(settings));
  app.route("/", referralPage(settings));
  app.route("/", home(settings, options.shown));
  app.notFound(noRoute(app));
  app.onError(problemHandler(options.report ?? console.error));

  const stopping = new Refusal("stopping", words.problems.stopping.advice);
  return {
    app,
    close: () => {
      closing.abort(stopping);
      return settings.threads.close();
    },
  };
};
