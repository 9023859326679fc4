import { WebhookError } from "./webhook-error.js";

/** Something that happened, told to whoever asked to hear of it. */
export interface WebhookEvent {
  /** Unique to the event and the same on every attempt; no full stop in it. */
  readonly id: string;
  /** Such as `supplier.screened`. */
  readonly type: string;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  /** Best under 20 kB, which every receiver takes; give a link to what is longer. */
  readonly data: unknown;
}

const TYPE = /^[a-zA-Z0-9_]+(?:\.[a-zA-Z0-9_]+)*$/;

/**
 * The body of an event, the same text on every attempt.
 *
 * @throws WebhookError with reason "event" for a type of other characters.
 */
export const eventBody = ({ type, timestamp, data }: WebhookEvent): string => {
  if (!TYPE.test(type)) {
    throw new WebhookError("event", "The type of a webhook is words of letters, digits and _ between full stops.");
  }
  return JSON.stringify({ type, timestamp, data });
};
