export { Supplier } from "./supplier/index.js";
