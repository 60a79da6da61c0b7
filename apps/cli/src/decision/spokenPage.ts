import { type Decision, explanation, inLanguage, type Language, type Role, word } from "@shoreline/decide";
import { answerSection, type Block as DossierBlock, type Prose, type Table } from "@shoreline/dossier";
import { type Block, listBlock, type Page, textBlock } from "../page/page.ts";

/** Roles of the explanation that the answer itself does not tell. */
const TOLD: readonly Role[] = [
  "form",
  "margin",
  "limits",
  "landedCost",
  "risks",
  "people",
  "wayBack",
  "saving",
  "turns",
  "witnesses",
  "evidence",
];

/** The answer in another language than English: the first page of the dossier, and the explanation in sentences. */
export function spokenPage(decision: Decision, language: Language): Page {
  const sentences = explanation(decision, language).filter(({ role }) => TOLD.includes(role));
  const { title, blocks } = answerSection(decision, language);
  return [
    { blocks: [textBlock(decision.title, "quiet")] },
    {
      title,
      blocks: [...inLanguage(language, () => blocks.flatMap(blockOf)), listBlock(sentences.map(({ text }) => text))],
    },
  ];
}

/** What can be told without a picture. */
function blockOf(block: DossierBlock): Block[] {
  switch (block.kind) {
    case "lead":
      return [textBlock(plain(block.text), "strong")];
    case "text":
      return [block.tone === "quiet" ? textBlock(plain(block.text), "quiet") : textBlock(plain(block.text))];
    case "verdict":
      return [textBlock(`● ${block.label}${plain(block.text)}`, block.verdict === "clear" ? "recommended" : "careful")];
    case "labelled":
      return [textBlock(`${block.label}: ${plain(block.text)}`)];
    case "table":
      return tableBlocks(block.table);
    default:
      return [];
  }
}

/** Line by line: heads in another language are too long for columns that stand beside each other. */
function tableBlocks({ caption, columns, rows }: Table): Block[] {
  const heads = columns.slice(1).map(({ head }) => head.replace(":\n", " "));
  const lines = rows.map(({ cells }) => {
    const [name = "", ...others] = cells.map(plain);
    return `${name}: ${others.join(" · ")}`;
  });
  return [textBlock(`${caption}: ${heads.join(" · ")}`), listBlock(lines)];
}

/** Of links, which a terminal does not have. */
const MARKED = "Every figure that is marked leads to where it comes from.";

function plain(prose: Prose): string {
  const text = prose.map((span) => (typeof span === "string" ? span : span.text)).join("");
  return text.replace(word(MARKED), "").trimEnd();
}
