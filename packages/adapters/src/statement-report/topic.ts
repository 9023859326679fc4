import { Criterion, type SentenceReading } from "@manumit/core";

/** What a sentence tells of most surely, if of anything: the colour that it has in the text. */
export const topicOf = ({ criteria }: Pick<SentenceReading, "criteria">): Criterion | undefined => {
  let topic: Criterion | undefined;
  for (const criterion of Criterion.options) {
    const { decision, probability } = criteria[criterion];
    if (decision && (topic === undefined || probability > criteria[topic].probability)) topic = criterion;
  }
  return topic;
};
