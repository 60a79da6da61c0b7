export { MOST_FILE_BYTES } from "./limits.ts";
export { readTable, type ReadTableOptions } from "./readTable.ts";
export { dossierPdf } from "./pdf/dossierPdf.ts";
export { writeWorkbook } from "./workbook/writeWorkbook.ts";
