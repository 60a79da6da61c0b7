import type { Decision, Language } from "@shoreline/decide";
import type { LanguageTag } from "@shoreline/dossier";
import { type Result, succeed } from "@shoreline/units";

/** What a decision can be written as, beside its JSON. */
export type Ending = "html" | "md" | "xlsx" | "pdf";

type Writer = (decision: Decision, language: Language) => Promise<Result<string | Uint8Array>>;

/** Each loads what it needs when it is asked for the first time. */
const writers: Readonly<Record<Ending, Writer>> = {
  html: async (decision, language) => succeed((await import("@shoreline/dossier")).dossierHtml(decision, { language })),
  md: async (decision, language) =>
    succeed((await import("@shoreline/dossier")).dossierMarkdown(decision, { language })),
  pdf: async (decision, language) => {
    const [{ printData }, { dossierPdf }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
    ]);
    return dossierPdf(printData(decision, { language }));
  },
  xlsx: async (decision, language) => {
    const [{ workbookModel }, { writeWorkbook }, { setting }, { workload }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
      import("@shoreline/economics"),
      import("@shoreline/scope"),
    ]);
    const ground = setting(decision.brief, workload(decision.brief, decision.assumptions));
    return succeed(await writeWorkbook(workbookModel(decision, { setting: ground, language })));
  },
};

/** A decision as a file. The same decision gives the same bytes in a language. Fault: `documents.no-pdf` on a rare machine. */
export async function decisionFile(
  decision: Decision,
  ending: Ending,
  language: LanguageTag,
): Promise<Result<Uint8Array>> {
  const { languageOf } = await import("@shoreline/dossier");
  const written = await writers[ending](decision, await languageOf(language));
  if (!written.ok) return written;
  return succeed(typeof written.value === "string" ? Buffer.from(written.value) : written.value);
}
