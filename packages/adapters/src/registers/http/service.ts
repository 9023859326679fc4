/** How often a register may be asked. */
export interface RateLimit {
  readonly requests: number;
  /** The span in which so many are allowed, in milliseconds. */
  readonly within: number;
}

/** A register as something to be asked over HTTP. */
export interface RegisterService {
  readonly register: string;
  /** Where it is, without a slash at the end. */
  readonly baseUrl: string;
  /** Sent with every question: keys, the type of answer that is asked for. They are kept nowhere. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly limit: RateLimit;
  /** How long an answer stands, in milliseconds; 0 for one that must not be kept. */
  readonly keep: number;
  /** Longest answer that is read, in bytes; 10 MB where it is missing. */
  readonly mostBytes?: number;
}

/** One question to a register. */
export interface Question {
  /** Under the base URL, with its slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Posted as JSON where it is given. */
  readonly body?: unknown;
}

/** What came back: a found thing, or 404. */
export interface Answer {
  readonly status: 200 | 404;
  readonly text: string;
  readonly url: string;
  /** When the register said so, ISO 8601. */
  readonly retrieved: string;
}

/** The address of a question. */
export const urlOf = ({ baseUrl }: RegisterService, { path, query = {} }: Question): string => {
  const url = new URL(`${baseUrl.replace(/\/+$/, "")}${path}`);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};
