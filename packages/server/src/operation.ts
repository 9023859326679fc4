import type { Handler } from "hono";
import type * as z from "zod/mini";
import type { ProblemId } from "./problem/catalogue.js";

/** A body by media type. Data has a schema that is registered with an id; a file or a page has none. */
export type Bodies = Readonly<Record<string, z.ZodMiniType | undefined>>;

export interface QueryParameter {
  readonly name: string;
  readonly description: string;
  readonly schema: z.ZodMiniType;
}

/** One route: what it takes and answers, as the OpenAPI document tells it, and the handler that does so. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "post";
  readonly path: string;
  /** What each part of the path that begins with a colon is. */
  readonly pathParameters?: Readonly<Record<string, string>>;
  /** The heading it stands under. */
  readonly group: "screening" | "statements" | "referral" | "service";
  readonly summary: string;
  readonly description?: string;
  /** What may be asked behind the path; where it is given, anything else is refused. */
  readonly query?: readonly QueryParameter[];
  /** Parameters beside those are passed over, for clients of a service that knows more of them. */
  readonly passesOtherQuery?: true;
  readonly body?: Bodies;
  /** Bodies to try it with, by media type. */
  readonly examples?: Readonly<Record<string, unknown>>;
  readonly answer: { readonly description: string; readonly bodies: Bodies };
  /** What can go wrong beyond what may go wrong anywhere. */
  readonly problems?: readonly ProblemId[];
  readonly handle: Handler;
}
