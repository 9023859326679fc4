import { words } from "../words/en.js";
import { Layout } from "./layout.js";
import { Result } from "./result.js";
import { ScreenForm } from "./screen-form.js";
import type { Screened } from "./screened.js";
import type { SentForm } from "./sent-form.js";

const { page } = words;

/** The page: what to screen, and beneath it what came of it or why it could not be screened. */
export const Home = ({
  sent,
  screened,
  failure,
}: {
  sent?: SentForm;
  screened?: Screened | undefined;
  failure?: string;
}) => (
  <Layout title={page.title}>
    <div class="hero">
      <h1>{page.claim}</h1>
      <p>{page.lead}</p>
      <ScreenForm sent={sent} />
    </div>
    {failure && (
      <section id="result" class="failure" role="alert">
        <h2>{page.failures.title}</h2>
        <p>{failure}</p>
      </section>
    )}
    {screened && <Result {...screened} />}
  </Layout>
);
