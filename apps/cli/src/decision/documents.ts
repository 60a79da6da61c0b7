import type { Decision, Language } from "@shoreline/decide";
import type { BriefReading } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";

/** A decision with the reading that it was made from, and the language of what is written of it. */
export interface Decided {
  readonly decision: Decision;
  readonly reading: BriefReading;
  readonly language: Language;
}

type Writer = (decided: Decided) => Promise<Result<string | Uint8Array>>;

/**
 * What a decision can be written as, by the ending of the file; each loads what it needs when it is asked for. JSON is
 * the decision itself, which is the same in every language.
 */
export const writers = {
  json: async ({ decision }) => succeed(`${JSON.stringify(decision)}\n`),
  md: async ({ decision, language }) => {
    const { dossierMarkdown } = await import("@shoreline/dossier");
    return succeed(dossierMarkdown(decision, { language }));
  },
  html: async ({ decision, language }) => {
    const { dossierHtml } = await import("@shoreline/dossier");
    return succeed(dossierHtml(decision, { language }));
  },
  pdf: async ({ decision, language }) => {
    const [{ printData }, { dossierPdf }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
    ]);
    return dossierPdf(printData(decision, { language }));
  },
  xlsx: async ({ decision, reading, language }) => {
    const [{ workbookModel }, { writeWorkbook }, { setting }, { workload }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
      import("@shoreline/economics"),
      import("@shoreline/scope"),
    ]);
    const ground = setting(reading.brief, workload(reading.brief, reading.assumptions));
    return succeed(await writeWorkbook(workbookModel(decision, { setting: ground, language })));
  },
} satisfies Record<string, Writer>;

export type Ending = keyof typeof writers;

export const ALLOWED = "a file that ends in .html, .pdf, .xlsx, .md or .json";
