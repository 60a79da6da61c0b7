import { type Decision, english, inLanguage, type Language, word } from "@shoreline/decide";
import { answerAlone, type Block, FIND_OUT, flipSentence } from "@shoreline/dossier";
import { shownBlocks, type ShownBlock } from "./shownBlocks.ts";
import type { ShownDocument } from "./shownDocument.ts";

/** The answer ready to be put on a page, before the evidence for it is made. */
export function shownAnswer(decision: Decision, pending: boolean, language: Language = english): ShownDocument {
  const { title, id, sections } = answerAlone(decision, { language });
  return {
    title,
    id,
    sections: sections.map((section) => ({
      ...section,
      blocks: inLanguage(language, () => answerBlocks(decision, section.blocks, pending)),
    })),
    language: language.tag,
    isPending: pending,
    isWhole: false,
  };
}

/** The blocks of the answer; while the defence is still `pending`, what it will say has its place kept. */
export function answerBlocks(decision: Decision, blocks: readonly Block[], pending: boolean): readonly ShownBlock[] {
  return withChecks(
    shownBlocks(blocks).flatMap((each) => turned(decision, each, pending)),
    pending,
  );
}

/** The verdict ends with what would turn it, which comes later and then has a place of its own. */
function turned(decision: Decision, block: ShownBlock, pending: boolean): readonly ShownBlock[] {
  if (block.kind !== "verdict") return [block];
  const turn = flipSentence(decision);
  const text = block.text.slice(0, -turn.length);
  return [
    { ...block, text },
    { kind: "turn", text: pending ? null : turn },
  ];
}

const NOTHING_TO_FIND_OUT = "Nothing that could be found out beforehand is worth money to know.";

/** What to find out first stands before what to confirm; its place is kept. */
function withChecks(blocks: readonly ShownBlock[], pending: boolean): readonly ShownBlock[] {
  const isThere = blocks.some((each) => each.kind === "labelled" && each.about === "findOut");
  if (isThere) return blocks;
  const place = blocks.findLastIndex((each) => each.kind === "labelled" && each.about === "against") + 1;
  const sought: ShownBlock = pending
    ? { kind: "sought", label: word(FIND_OUT) }
    : { kind: "labelled", label: word(FIND_OUT), text: [word(NOTHING_TO_FIND_OUT)] };
  return place === 0 ? blocks : blocks.toSpliced(place, 0, sought);
}
