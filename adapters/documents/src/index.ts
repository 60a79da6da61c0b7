export { MOST_FILE_BYTES } from "./limits.ts";
export { readTable, type ReadTableOptions } from "./readTable.ts";
