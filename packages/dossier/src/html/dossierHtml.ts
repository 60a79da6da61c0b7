import { type Decision, english, inLanguage, phrase, spoken, word } from "@shoreline/decide";
import { escaped } from "../charts/svg.ts";
import type { Document, Section } from "../document/document.ts";
import { dossier, type DossierOptions } from "../document/sections/dossier.ts";
import { blockHtml } from "./blocks.ts";
import { codeHtml } from "./proseHtml.ts";
import { longWordsSheet, styleSheet } from "./styleSheet.ts";

/**
 * The dossier of a decision as one HTML file that works offline: no script, no request to anywhere, light and dark, made
 * to be printed as well. The same decision gives the same bytes in the same language, English where nothing is said.
 */
export function dossierHtml(decision: Decision, { language = english }: DossierOptions = {}): string {
  return inLanguage(language, () => pageHtml(dossier(decision, { language })));
}

function pageHtml(document: Document): string {
  return [
    "<!doctype html>",
    `<html lang="${spoken().tag}">`,
    headHtml(document),
    "<body>",
    `<a class="skip" href="#answer">${word("Skip to the answer")}</a>`,
    `<header><p class="eyebrow">${word("Decision dossier")}</p><h1 dir="auto">${escaped(document.title)}</h1></header>`,
    "<main>",
    ...document.sections.map((section, index) =>
      index === 0 ? sectionHtml(section) + contentsHtml(document) : sectionHtml(section),
    ),
    "</main>",
    `<footer><p>${phrase`Decision ${codeHtml(document.id)}. Map: Natural Earth.`}</p></footer>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Nothing may be loaded, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function headHtml({ title }: Document): string {
  return [
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<style>${styleSheet}${spoken() === english ? "" : longWordsSheet}</style>`,
    "</head>",
  ].join("\n");
}

function contentsHtml({ sections }: Document): string {
  const items = sections.slice(1).map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`);
  return `<nav aria-label="${word("Contents")}"><ol>${items.join("")}</ol></nav>`;
}

function sectionHtml({ id, title, blocks }: Section): string {
  const name = `${escaped(id)}-title`;
  const content = blocks.map((block) => blockHtml(block, false)).join("\n");
  return `<section id="${escaped(id)}" aria-labelledby="${name}">\n<h2 id="${name}">${escaped(title)}</h2>\n${content}\n</section>`;
}
