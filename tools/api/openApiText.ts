import { openApiDocument } from "@shoreline/api";

/** Where the reviewed copy of the API's description lies. */
export const OPEN_API_FILE = new URL("../../docs/openapi.json", import.meta.url);

/** The description as it is committed: indented, so that a change can be reviewed. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
