import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerStream } from "../http/answer-stream.js";
import { stillWanted } from "../http/still-wanted.js";
import { problemStatus } from "../problem/catalogue.js";
import { failureOf } from "../problem/failures.js";
import { answers } from "../screening/answers.js";
import { collect } from "../screening/collect.js";
import type { FileScreening } from "../screening/screen-file.js";
import { started } from "../screening/started.js";
import type { Settings } from "../settings.js";
import { type Download, downloads } from "../web/download.js";
import { Home } from "../web/home.js";
import { pageHeaders } from "../web/page-headers.js";
import { respondPage } from "../web/respond-page.js";
import type { Screened } from "../web/screened.js";
import { IncompleteForm, screeningOfForm } from "../web/screening-of-form.js";
import { type SentForm, sentForm } from "../web/sent-form.js";
import { words } from "../words/en.js";

/** A form is held in memory whole, so it may be less than a file that streams. */
const formLimit = 20 * 1_048_576;

/** Suppliers on one page: as many as a person reads, and a browser draws at once. */
const rowsShown = 100;

const { failures } = words.page;

const respondDownload = (c: Context, kind: Download, { outcomes, summary }: FileScreening, day: string) => {
  const { type, filename } = downloads[kind];
  const chunks = answers[type](outcomes, summary, day);
  return c.body(answerStream(chunks[Symbol.asyncIterator]()), 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${filename}"`,
  });
};

const respondScreened = async (c: Context, sent: SentForm, screening: FileScreening) => {
  const collected = await collect(screening, rowsShown);
  const source = sent.mode === "file" ? sent.file?.name : undefined;
  return respondPage(c, <Home sent={sent} screened={{ ...collected, ...(source !== undefined && { source }) }} />);
};

/** Tells the visitor of an error; one that nobody foresaw goes on to the service's own handler. */
const respondFailure = (c: Context, sent: SentForm, error: unknown) => {
  const failure = failureOf(error);
  if (!failure && !(error instanceof IncompleteForm)) throw error;
  const status = failure ? problemStatus[failure.problem] : 422;
  return respondPage(c, <Home sent={sent} failure={(error as Error).message} />, status);
};

const screenForm = (settings: Settings) => async (c: Context) => {
  const sent = await sentForm(c.req).catch(() => undefined);
  if (!sent) return respondPage(c, <Home failure={failures.form} />, 400);
  try {
    const day = settings.today();
    const wanted = stillWanted(c.req, settings.closing);
    const { outcomes, summary } = screeningOfForm(sent, settings.contextOn(day), wanted);
    const screening = { outcomes: await started(outcomes), summary };
    if (sent.answer === "page") return await respondScreened(c, sent, screening);
    return respondDownload(c, sent.answer, screening, day);
  } catch (error) {
    return respondFailure(c, sent, error);
  }
};

/** `GET /` and `POST /`: the page, which works without script. */
export const home = (settings: Settings, shown?: Screened): Hono =>
  new Hono()
    .get("/", pageHeaders, (c) => respondPage(c, <Home screened={shown} />))
    .post(
      "/",
      pageHeaders,
      bodyLimit({
        maxSize: Math.min(formLimit, settings.fileLimit),
        onError: (c) => respondPage(c, <Home failure={failures.tooLarge} />, 413),
      }),
      screenForm(settings),
    );
