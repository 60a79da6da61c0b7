import { type Decision, english, inLanguage, phrase } from "@shoreline/decide";
import type { Document, Section } from "../document/document.ts";
import { dossier, type DossierOptions } from "../document/sections/dossier.ts";
import { blockMarkdown } from "./blocks.ts";
import { anchorMark, escapedMarkdown } from "./proseMarkdown.ts";

/**
 * The dossier of a decision as Markdown (CommonMark with tables as GitHub has them); charts are told in words. In
 * English where no language is said.
 */
export function dossierMarkdown(decision: Decision, { language = english }: DossierOptions = {}): string {
  return inLanguage(language, () => documentMarkdown(dossier(decision, { language })));
}

function documentMarkdown(document: Document): string {
  const parts = [
    `# ${escapedMarkdown(document.title)}`,
    ...document.sections.flatMap((section) => sectionMarkdown(section)),
  ];
  return `${[...parts, endOf(document)].join("\n\n")}\n`;
}

function sectionMarkdown({ id, title, blocks }: Section): string[] {
  return [`## ${anchorMark(id)}${escapedMarkdown(title)}`, ...blocks.flatMap(blockMarkdown)];
}

function endOf({ id }: Document): string {
  return phrase`Decision ${escapedMarkdown(id)}.`;
}
