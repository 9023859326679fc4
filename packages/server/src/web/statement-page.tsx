import { words } from "../words/en.js";
import { Layout } from "./layout.js";
import { StatementForm } from "./statement-form.js";

const { statement: text } = words.page;

/** The page that takes a statement to check; what came of it is a report, a page of its own. */
export const StatementPage = ({ fields, failure }: { fields?: Readonly<Record<string, string>>; failure?: string }) => (
  <Layout title={text.title}>
    <div class="hero">
      <h1>{text.claim}</h1>
      <p>{text.lead}</p>
      <StatementForm fields={fields} />
    </div>
    {failure && (
      <section id="result" class="failure" role="alert">
        <h2>{text.failed}</h2>
        <p>{failure}</p>
      </section>
    )}
  </Layout>
);
