import { type Decision, english, inLanguage, type Language } from "@shoreline/decide";
import { dossier, type Section } from "@shoreline/dossier";
import { answerBlocks } from "./shownAnswer.ts";
import { shownBlocks, type ShownBlock } from "./shownBlocks.ts";

/** A question of the dossier and its answer. */
export interface ShownSection {
  readonly id: string;
  readonly title: string;
  /** Its answer in one line; the answer section has none, and a section that is still reckoned has none yet. */
  readonly summary?: string;
  readonly blocks: readonly ShownBlock[];
  /** Tag of its language; English where nothing is said. */
  readonly language?: string;
}

/** The dossier of a decision, ready to be put on a page. */
export interface ShownDocument {
  readonly title: string;
  readonly id: string;
  readonly sections: readonly ShownSection[];
  /** Tag of its language. */
  readonly language: string;
  /** Whether the defence is still to come. */
  readonly isPending: boolean;
  /** Whether its evidence is there: without it the answer stands alone. */
  readonly isWhole: boolean;
}

/**
 * The same document as the dossier on paper, with its charts drawn in the colours of the page. While the defence is
 * still `pending` its places are kept free, so that nothing moves when it comes.
 */
export function shownDocument(decision: Decision, pending: boolean, language: Language = english): ShownDocument {
  const { title, id, sections } = dossier(decision, { language });
  const blocksOf = (section: Section) => inLanguage(language, () => sectionBlocks(decision, section, pending));
  return {
    title,
    id,
    sections: sections.map((section) => ({ ...heldBack(section, pending), blocks: blocksOf(section) })),
    language: language.tag,
    isPending: pending,
    isWhole: true,
  };
}

/** What would change the answer is not summed up before it is known. */
function heldBack(section: Section, pending: boolean): Section {
  if (section.id !== "change" || !pending) return section;
  const { summary: _, ...rest } = section;
  return rest;
}

function sectionBlocks(decision: Decision, { id, blocks }: Section, pending: boolean): readonly ShownBlock[] {
  if (id === "answer") return answerBlocks(decision, blocks, pending);
  if (id === "change" && pending) return [{ kind: "reckoned" }];
  return shownBlocks(blocks);
}
