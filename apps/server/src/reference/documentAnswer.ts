import { contentId } from "@shoreline/decide";

/** An answer of 200 with a document of our packages. */
export interface DocumentAnswer {
  readonly status: 200;
  /** The schemas name the main fields of a document only; tests hold every answer against them. */
  readonly body: never;
}

/** The document as its reader gets it, who never sees a field that is undefined. */
export function documentAnswer(document: unknown): DocumentAnswer {
  return { status: 200, body: JSON.parse(JSON.stringify(document)) as never };
}

/** The same with the hash of its content as its version, for documents that do not change while the service runs. */
export function versionedAnswer(document: unknown): DocumentAnswer & { readonly version: string } {
  const answer = documentAnswer(document);
  return { ...answer, version: contentId(answer.body) };
}
