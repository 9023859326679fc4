import { words } from "../words/en.js";
import { Layout } from "./layout.js";

const { page: text } = words.refer;

type Fields = Readonly<Record<string, string>>;

const Text = ({ name, fields, needed }: { name: "country" | "area"; fields: Fields; needed: boolean }) => (
  <label>
    {text.fields[name]}
    <input
      name={name}
      value={fields[name] ?? ""}
      required={needed}
      autocomplete="off"
      aria-describedby={`${name}-hint`}
    />
    <span class="hint" id={`${name}-hint`}>
      {text.hints[name]}
    </span>
  </label>
);

/** Nothing is chosen beforehand: a card for the wrong age or role is worse than none. */
const Choice = ({ name, fields }: { name: "role" | "age" | "consent"; fields: Fields }) => (
  <label>
    {text.fields[name]}
    <select name={name} required>
      <option value="">{text.choose}</option>
      {Object.entries(text[name]).map(([value, label]) => (
        <option value={value} selected={fields[name] === value}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

/** The page that asks for a situation, never for a name; the answer is a card, a page of its own. */
export const ReferralPage = ({ fields = {}, failure }: { fields?: Fields; failure?: string }) => (
  <Layout title={text.title}>
    <div class="hero">
      <h1>{text.claim}</h1>
      <p>{text.lead}</p>
      <form class="screen" method="post" action="/refer">
        <div class="fields">
          <Text name="country" fields={fields} needed />
          <Text name="area" fields={fields} needed={false} />
          <Choice name="role" fields={fields} />
          <Choice name="age" fields={fields} />
          <Choice name="consent" fields={fields} />
          <label>
            {text.fields.danger}
            <select name="danger" required>
              <option value="">{text.choose}</option>
              <option value="yes" selected={fields.danger === "yes"}>
                {text.danger.yes}
              </option>
              <option value="no" selected={fields.danger === "no"}>
                {text.danger.no}
              </option>
            </select>
          </label>
        </div>
        <div class="actions">
          <button type="submit">{text.show}</button>
        </div>
      </form>
    </div>
    {failure && (
      <section id="result" class="failure" role="alert">
        <h2>{text.failed}</h2>
        <p>{failure}</p>
      </section>
    )}
  </Layout>
);
