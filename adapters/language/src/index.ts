export { languageFromEnvironment } from "./languageFromEnvironment.ts";
