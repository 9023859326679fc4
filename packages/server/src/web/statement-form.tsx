import { frameworks } from "@manumit/core";
import { words } from "../words/en.js";

const { statement: text } = words.page;

const modes = ["file", "text"] as const;
type Fields = Readonly<Record<string, string>>;

const Field = ({ name, fields, hint }: { name: keyof typeof text.fields; fields: Fields; hint?: string }) => (
  <label>
    {text.fields[name]}
    <input name={name} value={fields[name] ?? ""} aria-describedby={hint && `${name}-hint`} />
    {hint && (
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
    )}
  </label>
);

/** Asks for a statement, as a file or pasted, and for what is known of its maker. Works without script. */
export const StatementForm = ({ fields = {} }: { fields?: Fields | undefined }) => (
  <form class="screen" method="post" action="/statement" enctype="multipart/form-data">
    <fieldset class="modes">
      <legend class="unseen">{text.legend}</legend>
      {modes.map((mode) => (
        <label>
          <input type="radio" name="mode" value={mode} checked={mode === (fields.mode ?? "file")} /> {text.modes[mode]}
        </label>
      ))}
    </fieldset>
    <div class="part file">
      <label class="drop">
        <span class="unseen">{text.file}</span>
        <span class="invite">{text.drop}</span>
        <input type="file" name="file" accept=".pdf,.docx,.html,.htm,.txt,.md" />
        <span class="hint">{text.fileHint}</span>
      </label>
    </div>
    <div class="part text">
      <label>
        {text.text}
        <textarea class="prose" name="text" rows={10}>
          {fields.text}
        </textarea>
      </label>
    </div>
    <div class="part file text known">
      <label>
        {text.frameworks}
        <select name="frameworks">
          <option value="">{text.allFrameworks}</option>
          {frameworks().map(({ id, title }) => (
            <option value={id} selected={fields.frameworks === id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>{text.more}</summary>
        <div class="fields">
          <Field name="name" fields={fields} hint={text.nameHint} />
          <Field name="jurisdictions" fields={fields} hint={text.jurisdictionsHint} />
          <Field name="turnover" fields={fields} />
          <Field name="currency" fields={fields} hint={text.currencyHint} />
          <Field name="employees" fields={fields} />
          <Field name="url" fields={fields} hint={text.urlHint} />
        </div>
      </details>
    </div>
    <div class="actions">
      <button type="submit">{text.check}</button>
    </div>
  </form>
);
