/**
 * Seconds before each attempt, counted from the one before it: at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h,
 * 24 h; about three days in all. After Standard Webhooks.
 */
export const webhookSchedule: readonly number[] = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** No receiver can put an attempt off for longer than the schedule itself ever waits. */
const LONGEST = 86_400;

/** Added at most, as a share of the wait, so that what failed together is not tried again together. */
const JITTER = 0.2;

/**
 * The seconds to wait after a failed attempt (1 is the first) until the next; undefined after the last. `asked` is what the
 * receiver's `Retry-After` asks for, and `chance` a number from 0 to 1 for the jitter.
 */
export const nextWait = (attempt: number, asked: number | undefined, chance: number): number | undefined => {
  const scheduled = webhookSchedule[attempt];
  if (scheduled === undefined) return undefined;
  const wait = Math.round(scheduled * (1 + JITTER * chance));
  return Math.max(wait, Math.min(asked ?? 0, LONGEST));
};
