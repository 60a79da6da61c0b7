import { type Block, type Chart, chartSvg, type Prose, screenInk } from "@shoreline/dossier";

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
