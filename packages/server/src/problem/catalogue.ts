import { words } from "../words/en.js";

/** Every problem the service can answer with, and its HTTP status. Their words are in the catalogue of words. */
export const problemStatus = {
  "malformed-json": 400,
  "invalid-query": 400,
  "unusable-batch": 400,
  "wrong-secret": 401,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-acceptable": 406,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "invalid-input": 422,
  "unusable-address": 422,
  "unreadable-document": 400,
  "too-costly": 422,
  internal: 500,
  "too-busy": 503,
  stopping: 503,
} as const;

export type ProblemId = keyof typeof problemStatus;

/** The stable `type` of a problem: a path on this server with a page that explains it. */
export const problemType = (id: ProblemId) => `/problems/${id}`;

export const isProblemId = (id: string): id is ProblemId => Object.hasOwn(problemStatus, id);

export const problemIds = Object.keys(problemStatus) as readonly ProblemId[];

export const problemTitle = (id: ProblemId) => words.problems[id].title;
