import { words } from "../words/en.js";
import { downloadIds } from "./download.js";
import type { SentForm } from "./sent-form.js";
import { SupplierFields } from "./supplier-fields.js";

const { form } = words.page;

const modes = ["file", "text", "one"] as const;

/** Asks what to screen: a file, pasted rows or one supplier. Which part shows follows the radio buttons, without script. */
export const ScreenForm = ({ sent }: { sent?: Pick<SentForm, "mode" | "fields"> | undefined }) => {
  const fields = sent?.fields ?? {};
  return (
    <form class="screen" method="post" action="/" enctype="multipart/form-data">
      <fieldset class="modes">
        <legend class="unseen">{form.legend}</legend>
        {modes.map((mode) => (
          <label>
            <input type="radio" name="mode" value={mode} checked={mode === (sent?.mode ?? "file")} /> {form.modes[mode]}
          </label>
        ))}
      </fieldset>
      <div class="part file">
        <label class="drop">
          <span class="unseen">{form.file}</span>
          <span class="invite">{form.drop}</span>
          <input type="file" name="file" accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl,.xml,.cxml" />
          <span class="hint">{form.fileHint}</span>
        </label>
      </div>
      <div class="part text">
        <label>
          {form.text}
          <textarea name="text" rows={6} spellcheck={false} placeholder={form.textSample}>
            {fields.text}
          </textarea>
          <span class="hint">{form.textHint}</span>
        </label>
      </div>
      <div class="part one">
        <SupplierFields fields={fields} />
      </div>
      <div class="actions">
        <button type="submit" name="answer" value="page" data-busy={form.busy}>
          {form.screen}
        </button>
        <span id="downloads">{form.orDownload}</span>
        {downloadIds.map((download) => (
          <button type="submit" name="answer" value={download} class="quiet" aria-describedby="downloads">
            {form.downloads[download]}
          </button>
        ))}
      </div>
    </form>
  );
};
