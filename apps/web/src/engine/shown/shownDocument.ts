import { type Decision, english, inLanguage, type Language, word } from "@shoreline/decide";
import {
  type Block,
  type Chart,
  chartSvg,
  dossier,
  FIND_OUT,
  flipSentence,
  type Prose,
  screenInk,
  type Section,
} from "@shoreline/dossier";

/** A chart drawn twice, for wide and for narrow places, and in words. */
export interface ShownChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly wide: string;
  readonly narrow: string;
}

/** A block with its charts drawn. */
export type ShownBlock =
  | Exclude<Block, { kind: "chart" | "pair" }>
  /** What would turn the answer; null while it is looked for. */
  | { readonly kind: "turn"; readonly text: Prose | null }
  /** A label whose words are still looked for. */
  | { readonly kind: "sought"; readonly label: string }
  /** A section that is still reckoned. */
  | { readonly kind: "reckoned" }
  | { readonly kind: "chart"; readonly chart: ShownChart }
  | { readonly kind: "pair"; readonly left: readonly ShownBlock[]; readonly right: readonly ShownBlock[] };

/** A question of the dossier and its answer. */
export interface ShownSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  /** Tag of its language; English where nothing is said. */
  readonly language?: string;
}

/** The dossier of a decision, ready to be put on a page. */
export interface ShownDocument {
  readonly title: string;
  readonly id: string;
  readonly sections: readonly ShownSection[];
  /** Of its answer; the evidence is in English. */
  readonly language: string;
  /** Whether the defence is still to come. */
  readonly isPending: boolean;
}

/**
 * The same document as the dossier on paper, with its charts drawn in the colours of the page. While the defence is
 * still `pending` its places are kept free, so that nothing moves when it comes.
 */
export function shownDocument(decision: Decision, pending: boolean, language: Language = english): ShownDocument {
  const { title, id, sections } = dossier(decision, { language });
  const blocksOf = (section: Section) =>
    inLanguage(section.language === undefined ? english : language, () => sectionBlocks(decision, section, pending));
  return {
    title,
    id,
    sections: sections.map((section) => ({ ...section, blocks: blocksOf(section) })),
    language: language.tag,
    isPending: pending,
  };
}

function sectionBlocks(decision: Decision, { id, blocks }: Section, pending: boolean): readonly ShownBlock[] {
  if (id === "answer")
    return withChecks(
      shownBlocks(blocks).flatMap((each) => turned(decision, each, pending)),
      pending,
    );
  if (id === "change" && pending) return [{ kind: "reckoned" }];
  return shownBlocks(blocks);
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

/** Blocks with their charts drawn. */
export function shownBlocks(blocks: readonly Block[]): readonly ShownBlock[] {
  return blocks.map((block) => shown(block, false));
}

/** Widths in units of which 11 are the size of a label. */
const WIDTHS = { wide: 640, half: 460, narrow: 300 } as const;

function shown(block: Block, isHalf: boolean): ShownBlock {
  if (block.kind === "chart") return { kind: "chart", chart: drawn(block.chart, isHalf) };
  if (block.kind !== "pair") return block;
  const side = (blocks: readonly Block[]) => blocks.map((each) => shown(each, true));
  return { kind: "pair", left: side(block.left), right: side(block.right) };
}

function drawn(chart: Chart, isHalf: boolean): ShownChart {
  const { id, title, description } = chart;
  const wide = chartSvg(chart, { width: isHalf ? WIDTHS.half : WIDTHS.wide, ink: screenInk, key: "wide" });
  const narrow = chartSvg(chart, { width: WIDTHS.narrow, ink: screenInk, key: "narrow" });
  return { id, title, description, wide, narrow };
}
