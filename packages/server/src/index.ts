export { type AppOptions, createApp } from "./app.js";
export { type Listening, type ListenOptions, listen } from "./listen.js";
export type { Screened } from "./web/screened.js";
