import { words } from "../words/en.js";

const { form } = words.page;

type Fields = Readonly<Record<string, string>>;

const Field = ({
  name,
  fields,
  hint,
  needed,
  ...input
}: {
  name: keyof typeof form.fields;
  fields: Fields;
  hint?: string;
  needed?: boolean;
  type?: string;
  inputmode?: "numeric";
  min?: string;
  max?: string;
}) => (
  <label>
    {form.fields[name]} {needed && <span class="tag">{form.required}</span>}
    <input name={name} value={fields[name] ?? ""} {...input} aria-describedby={hint && `${name}-hint`} />
    {hint && (
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
    )}
  </label>
);

const Choice = ({
  name,
  fields,
  options,
}: {
  name: keyof typeof form.fields;
  fields: Fields;
  options: Readonly<Record<string, string>>;
}) => (
  <label>
    {form.fields[name]}
    <select name={name}>
      <option value="">{form.unknown}</option>
      {Object.entries(options).map(([value, text]) => (
        <option value={value} selected={fields[name] === value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const yesNo = { yes: form.yes, no: form.no };

/** The questions about one supplier; an empty answer is unknown. */
export const SupplierFields = ({ fields }: { fields: Fields }) => (
  <div class="fields">
    <Field name="name" fields={fields} needed />
    <Field name="country" fields={fields} hint={form.fields.countryHint} />
    <Field name="description" fields={fields} hint={form.fields.descriptionHint} />
    <details>
      <summary>{form.more}</summary>
      <div class="fields">
        <Field name="isic" fields={fields} />
        <Field name="good" fields={fields} />
        <Field name="origin" fields={fields} />
        <Field name="region" fields={fields} />
        <Field name="migrantShare" fields={fields} type="number" min="0" max="100" />
        <Field name="agencyShare" fields={fields} type="number" min="0" max="100" />
        <Choice name="workersPaidRecruitmentFees" fields={fields} options={yesNo} />
        <Choice name="employerHoldsIdentityDocuments" fields={fields} options={yesNo} />
        <Choice name="subcontracting" fields={fields} options={form.subcontracting} />
      </div>
    </details>
  </div>
);
