import type { Fault } from "@shoreline/units";
import { engine } from "../../engine/engine.ts";
import { isWritten } from "./writtenText.ts";

/** What a file holds: a brief, or words to read one from. */
export type Opened =
  | { readonly kind: "brief"; readonly text: string }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "refused"; readonly why: Refusal };

/** Why a file is not opened; a key of the catalogue, or faults of the file. */
export type Refusal = "new.otherKind" | "new.tooLarge" | readonly Fault[];

export const MOST_BYTES = 1_000_000;

/** Opens a file that was chosen or dropped, by the ending of its name. Nothing of it leaves the browser. */
export async function openedFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return { kind: "refused", why: "new.tooLarge" };
  switch (endingOf(file.name)) {
    case "yaml":
    case "yml":
    case "json":
      return written("brief", file);
    case "xlsx":
      return workbook(file);
    case "txt":
    case "md":
    case "csv":
    case "tsv":
    case "eml":
      return written("words", file);
    default:
      return { kind: "refused", why: "new.otherKind" };
  }
}

/** What is no text in spite of its name is refused: its bytes would be taken for words. */
async function written(kind: "brief" | "words", file: File): Promise<Opened> {
  const text = await file.text();
  return isWritten(text) ? { kind, text } : { kind: "refused", why: "new.otherKind" };
}

async function workbook(file: File): Promise<Opened> {
  const read = await engine().workbookBrief(await file.arrayBuffer(), file.name);
  return read.ok ? read.value : { kind: "refused", why: read.faults };
}

function endingOf(name: string): string {
  return /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}
