import { statementReport } from "@manumit/adapters";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { reportHeaders } from "../http/api-headers.js";
import { type ProblemId, problemStatus } from "../problem/catalogue.js";
import { failureOf } from "../problem/failures.js";
import { Refusal } from "../problem/refusal.js";
import type { Settings } from "../settings.js";
import { reviewed } from "../statement/reviewed.js";
import { pageHeaders } from "../web/page-headers.js";
import { respondPage } from "../web/respond-page.js";
import { reviewOfForm } from "../web/review-of-form.js";
import { IncompleteForm } from "../web/screening-of-form.js";
import { sentForm } from "../web/sent-form.js";
import { StatementPage } from "../web/statement-page.js";
import { words } from "../words/en.js";

const { statement: text, failures } = words.page;

/** What an error means to the visitor; one that nobody foresaw is thrown again. */
const problemOf = (error: unknown): ProblemId => {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof IncompleteForm) return "invalid-input";
  const failure = failureOf(error);
  if (!failure) throw error;
  return failure.problem;
};

/** A page of the service, with the headers of one. A report has headers of its own. */
const respondStatementPage = async (c: Context, page: Parameters<typeof respondPage>[1], problem?: ProblemId) => {
  await pageHeaders(c, async () => {
    c.res = await respondPage(c, page, problem && problemStatus[problem]);
  });
  return c.res;
};

const checkForm = (settings: Settings) => async (c: Context) => {
  const sent = await sentForm(c.req).catch(() => undefined);
  if (!sent) return respondStatementPage(c, <StatementPage failure={failures.form} />, "invalid-input");
  const { fields, file } = sent;
  try {
    const asked = reviewOfForm(fields, file);
    const { document, review, source, asOf } = await reviewed(asked, {
      today: settings.today(),
      threads: settings.threads,
      signal: c.req.raw.signal,
    });
    const report = statementReport(document, review, { ...(source !== undefined && { source }), asOf });
    return new Response(report, { headers: reportHeaders });
  } catch (error) {
    const problem = problemOf(error);
    return respondStatementPage(c, <StatementPage fields={fields} failure={(error as Error).message} />, problem);
  }
};

/** `GET /statement` and `POST /statement`: the page that checks a statement, which works without script. */
export const statementPage = (settings: Settings): Hono =>
  new Hono()
    .get("/statement", (c) => respondStatementPage(c, <StatementPage />))
    .post(
      "/statement",
      bodyLimit({
        maxSize: settings.statementLimit,
        onError: (c) => respondStatementPage(c, <StatementPage failure={text.tooLarge} />, "body-too-large"),
      }),
      checkForm(settings),
    );
