// The task of `document-worker.ts` where the service runs from source: a thread cannot be started with TypeScript itself.
import { register } from "tsx/esm/api";

register();
export default (await import("./document-worker.ts")).default;
