import { Hono } from "hono";
import { isProblemId, type ProblemId, problemIds, problemStatus, problemType } from "../problem/catalogue.js";
import { Refusal } from "../problem/refusal.js";
import { Layout } from "../web/layout.js";
import { pageHeaders } from "../web/page-headers.js";
import { respondPage } from "../web/respond-page.js";
import { words } from "../words/en.js";

const { page, problems } = words;

const Explained = ({ id }: { id: ProblemId }) => (
  <section>
    <h1>{problems[id].title}</h1>
    <p class="hint">
      {page.problem.status} {problemStatus[id]} · <code>{problemType(id)}</code>
    </p>
    <p>{problems[id].advice}</p>
    <p>
      <a href="/problems">{page.problem.back}</a>
    </p>
  </section>
);

const All = () => (
  <section>
    <h1>{page.problem.list}</h1>
    <dl>
      {problemIds.map((id) => (
        <>
          <dt>
            <a href={problemType(id)}>{problems[id].title}</a>
          </dt>
          <dd>{problems[id].advice}</dd>
        </>
      ))}
    </dl>
  </section>
);

/** `GET /problems` and a page for each: where the `type` of an error leads. */
export const problemPages = (): Hono =>
  new Hono()
    .get("/problems", pageHeaders, (c) =>
      respondPage(
        c,
        <Layout title={page.problem.list}>
          <All />
        </Layout>,
      ),
    )
    .get("/problems/:id", pageHeaders, (c) => {
      const id = c.req.param("id");
      if (!isProblemId(id)) throw new Refusal("not-found", words.refusals.noRoute(c.req.path));
      return respondPage(
        c,
        <Layout title={problems[id].title}>
          <Explained id={id} />
        </Layout>,
      );
    });
