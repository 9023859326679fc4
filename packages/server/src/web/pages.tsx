import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { answerStream } from "../http/answer-stream.js";
import { problemStatus } from "../problem/catalogue.js";
import { failureOf } from "../problem/failures.js";
import { packageFileRoute } from "../routes/files.js";
import { answers } from "../screening/answers.js";
import { collect } from "../screening/collect.js";
import { started } from "../screening/started.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";
import { Datasets } from "./datasets.js";
import { Home } from "./home.js";
import { pageHeaders } from "./page-headers.js";
import type { Screened } from "./screened.js";
import { IncompleteForm, screeningOfForm } from "./screening-of-form.js";
import { type SentForm, sentForm } from "./sent-form.js";

/** A form is held in memory whole, so it may be less than a file that streams. */
const formLimit = 20 * 1_048_576;

/** Suppliers on one page: as many as a person reads, and a browser draws at once. */
const rowsShown = 100;

const downloads = {
  csv: { type: "text/csv", filename: "assessments.csv" },
  report: { type: "text/html", filename: "report.html" },
} as const;

const { failures } = words.page;

const html = (c: Context, status: ContentfulStatusCode, page: ReturnType<typeof Home>) =>
  c.html(`<!doctype html>${page}`, status);

/** What to tell a visitor of an error; one that nobody foresaw goes on to the service's own handler. */
const failurePage = (c: Context, sent: SentForm, error: unknown) => {
  const failure = failureOf(error);
  if (!failure && !(error instanceof IncompleteForm)) throw error;
  const status = failure ? problemStatus[failure.problem] : 422;
  return html(c, status, <Home sent={sent} failure={(error as Error).message} />);
};

/** `GET /` and `POST /`: the page, which works without script. */
export const pages = (settings: Settings, shown?: Screened): Hono => {
  const screenForm = async (c: Context) => {
    let sent: SentForm;
    try {
      sent = await sentForm(c.req);
    } catch {
      return html(c, 400, <Home failure={failures.form} />);
    }
    try {
      const day = settings.today();
      const signal = AbortSignal.any([c.req.raw.signal, settings.closing]);
      const { outcomes, summary } = screeningOfForm(sent, settings.contextOn(day), signal);
      const screening = { outcomes: await started(outcomes), summary };
      if (sent.answer === "page") {
        const source = sent.mode === "file" ? sent.file?.name : undefined;
        const collected = await collect(screening, rowsShown);
        return html(c, 200, <Home sent={sent} screened={{ ...collected, ...(source !== undefined && { source }) }} />);
      }
      const { type, filename } = downloads[sent.answer];
      const chunks = answers[type](screening.outcomes, summary, day);
      return c.body(answerStream(chunks[Symbol.asyncIterator]()), 200, {
        "content-type": type,
        "content-disposition": `attachment; filename="${filename}"`,
      });
    } catch (error) {
      return failurePage(c, sent, error);
    }
  };

  return new Hono()
    .get("/", pageHeaders, (c) => html(c, 200, <Home screened={shown} />))
    .post(
      "/",
      pageHeaders,
      bodyLimit({
        maxSize: Math.min(formLimit, settings.fileLimit),
        onError: (c) => html(c, 413, <Home failure={failures.tooLarge} />),
      }),
      screenForm,
    )
    .get("/datasets", pageHeaders, (c) => html(c, 200, <Datasets />))
    .get("/assets/page.css", packageFileRoute("@manumit/server", "assets/page.css"))
    .get("/assets/page.js", packageFileRoute("@manumit/server", "assets/page.js"))
    .get("/assets/icon.svg", packageFileRoute("@manumit/server", "assets/icon.svg"));
};
