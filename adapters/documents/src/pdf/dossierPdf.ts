import type * as Compiler from "@myriaddreamin/typst-ts-node-compiler";
import type { PrintData } from "@shoreline/dossier";
import { type Result, refuse, succeed } from "@shoreline/units";
import { dossierTemplate } from "./dossierTemplate.ts";

/**
 * A dossier (`printData` of a decision) as a PDF: one page with the answer, then the evidence. The same decision gives the same
 * bytes: the document bears no date. Fault: `documents.no-pdf` where the typesetter has no build for this machine.
 */
export async function dossierPdf(printed: PrintData): Promise<Result<Uint8Array>> {
  const typesetter = await loadedTypesetter();
  if (typesetter === undefined) return refuse([NO_TYPESETTER]);
  const inputs = { dossier: JSON.stringify(printed) };
  return succeed(compiled(typesetter, inputs));
}

type Typesetter = typeof Compiler;

const NO_TYPESETTER = {
  code: "documents.no-pdf",
  path: "--out",
  given: `${process.platform} ${process.arch}`,
  allowed: "a machine for which the typesetter is built: Linux, macOS or Windows on x64 or arm64",
  hint: "Write a .html file instead, and print it from a browser.",
};

/** The typesetter is a native library and large: it is loaded when it is needed, and may be missing on a rare machine. */
async function loadedTypesetter(): Promise<Typesetter | undefined> {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch {
    return undefined;
  }
}

function compiled({ NodeCompiler }: Typesetter, inputs: Readonly<Record<string, string>>): Uint8Array {
  const compiler = NodeCompiler.create();
  const result = compiler.compile({ mainFileContent: dossierTemplate, inputs });
  if (result.result === null) {
    const diagnostics = JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? []);
    throw new Error(`The dossier cannot be set: ${diagnostics}`);
  }
  const pdf = compiler.pdf(result.result, { creationTimestamp: 0 });
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}
