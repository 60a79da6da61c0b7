import { writeFileSync } from "node:fs";
import { OPEN_API_FILE, openApiText } from "./openApiText.ts";

writeFileSync(OPEN_API_FILE, openApiText());
