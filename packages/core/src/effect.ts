export { InvalidInput } from "./supplier/index.js";
