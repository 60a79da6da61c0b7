import type { Decision } from "@shoreline/decide";
import type { BriefReading } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";

/** A decision with the reading that it was made from. */
export interface Decided {
  readonly decision: Decision;
  readonly reading: BriefReading;
}

type Writer = (decided: Decided) => Promise<Result<string | Uint8Array>>;

/** What a decision can be written as, by the ending of the file; each loads what it needs when it is asked for. */
export const writers = {
  json: async ({ decision }) => succeed(`${JSON.stringify(decision)}\n`),
  md: async ({ decision }) => {
    const { dossierMarkdown } = await import("@shoreline/dossier");
    return succeed(dossierMarkdown(decision));
  },
  html: async ({ decision }) => {
    const { dossierHtml } = await import("@shoreline/dossier");
    return succeed(dossierHtml(decision));
  },
  pdf: async ({ decision }) => {
    const [{ printData }, { dossierPdf }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
    ]);
    return dossierPdf(printData(decision));
  },
  xlsx: async ({ decision, reading }) => {
    const [{ workbookModel }, { writeWorkbook }, { setting }, { workload }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
      import("@shoreline/economics"),
      import("@shoreline/scope"),
    ]);
    const ground = setting(reading.brief, workload(reading.brief, reading.assumptions));
    return succeed(await writeWorkbook(workbookModel(decision, { setting: ground })));
  },
} satisfies Record<string, Writer>;

export type Ending = keyof typeof writers;

export const ALLOWED = "a file that ends in .html, .pdf, .xlsx, .md or .json";
