/** How patiently registers are asked. */
export interface Pacing {
  /** Longest time for one answer, in milliseconds. */
  readonly timeout: number;
  /** How often a question is asked again that a register could not answer. */
  readonly retries: number;
  /** The first pause before that, in milliseconds; each further one is about twice as long. */
  readonly pause: number;
  /** Longest wait that a register may ask for with `Retry-After`, in milliseconds; beyond it the question fails. */
  readonly longestWait: number;
  /** After so many failures on end a register is not asked for `rest` milliseconds. */
  readonly failures: number;
  readonly rest: number;
}

export const usualPacing: Pacing = {
  timeout: 15_000,
  retries: 3,
  pause: 500,
  longestWait: 60_000,
  failures: 6,
  rest: 30_000,
};
