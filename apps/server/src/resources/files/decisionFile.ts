import type { Decision } from "@shoreline/decide";
import { type Result, succeed } from "@shoreline/units";

/** What a decision can be written as, beside its JSON. */
export type Ending = "html" | "md" | "xlsx" | "pdf";

type Writer = (decision: Decision) => Promise<Result<string | Uint8Array>>;

/** Each loads what it needs when it is asked for the first time. */
const writers: Readonly<Record<Ending, Writer>> = {
  html: async (decision) => succeed((await import("@shoreline/dossier")).dossierHtml(decision)),
  md: async (decision) => succeed((await import("@shoreline/dossier")).dossierMarkdown(decision)),
  pdf: async (decision) => {
    const [{ printData }, { dossierPdf }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
    ]);
    return dossierPdf(printData(decision));
  },
  xlsx: async (decision) => {
    const [{ workbookModel }, { writeWorkbook }, { setting }, { workload }] = await Promise.all([
      import("@shoreline/dossier"),
      import("@shoreline/documents"),
      import("@shoreline/economics"),
      import("@shoreline/scope"),
    ]);
    const ground = setting(decision.brief, workload(decision.brief, decision.assumptions));
    return succeed(await writeWorkbook(workbookModel(decision, { setting: ground })));
  },
};

/** A decision as a file. The same decision gives the same bytes. Fault: `documents.no-pdf` on a rare machine. */
export async function decisionFile(decision: Decision, ending: Ending): Promise<Result<Uint8Array>> {
  const written = await writers[ending](decision);
  if (!written.ok) return written;
  return succeed(typeof written.value === "string" ? Buffer.from(written.value) : written.value);
}
