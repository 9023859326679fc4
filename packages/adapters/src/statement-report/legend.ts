import { Criterion, type ReadSentence } from "@manumit/core";
import { html, type Markup } from "../delivery/html/markup.js";
import { say } from "./text.js";
import { topicOf } from "./topic.js";

/** What the colours in the text mean, how many sentences have each, and a tick to take a colour out. */
export const legendMarkup = (sentences: readonly ReadSentence[]): Markup => {
  const counts = new Map<Criterion, number>();
  for (const sentence of sentences) {
    const topic = topicOf(sentence);
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  if (counts.size === 0) return html`<p class="legend">${say("legend.none")}</p>\n`;
  return html`<fieldset class="legend"><legend>${say("legend.title")}</legend>
<p>${say("legend.lead")}</p>
${Criterion.options.flatMap((topic) => {
  const n = counts.get(topic);
  return n === undefined
    ? []
    : [
        html`<label><input type="checkbox" class="show-${topic}" checked> <span class="topic ${topic}">${say(`criterion.${topic}`)}</span> ${n}</label>\n`,
      ];
})}</fieldset>
`;
};
