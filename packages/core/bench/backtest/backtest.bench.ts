// `npm run bench -- backtest` takes the development cases; `run.ts FILE` any others.
import "./run.js";
