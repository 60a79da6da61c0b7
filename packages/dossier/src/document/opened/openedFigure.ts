import {
  type Alternative,
  type Decision,
  type Figures,
  english,
  figures,
  inLanguage,
  type Language,
  phrase,
  word,
} from "@shoreline/decide";
import { type Block, blocksOf, type Document, type Row, type Table } from "../document.ts";
import { countWords, sentence, shareWords } from "../figureWords.ts";
import { plainText, type Prose } from "../prose.ts";
import { dossier } from "../sections/dossier.ts";
import { alternativeAt, spreadAt } from "./figureAt.ts";
import { openedAssumptions } from "./openedAssumptions.ts";
import { openedCost } from "./openedCost.ts";
import { openedWorth } from "./openedWorth.ts";
import { duelAt, questionOf } from "./oddsAt.ts";
import { movesOf } from "./whatItMoves.ts";

/** Which figure is meant: as it leads on in the document. */
export interface FigurePlace {
  /** Anchor of what it rests on. */
  readonly to: string;
  /** Its place in the decision, where it has one. */
  readonly from?: string | undefined;
}

/** A figure opened: what it rests on, how sure it is, and what hangs on it. */
export interface OpenedFigure {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Where it stands in the evidence. */
  readonly to: string;
}

/** What is known already of the decision. */
export interface OpenOptions {
  /** Its dossier, for whoever has it already. */
  readonly document?: Document;
  /** Its defence is still being reckoned and will come. */
  readonly isPending?: boolean;
  /** English where nothing is said. A document that is given is in the same language. */
  readonly language?: Language;
}

/** What a figure of the dossier stands on, by the place it leads to; undefined where the dossier has no such place. */
export function openedFigure(
  decision: Decision,
  place: FigurePlace,
  { language = english, document = dossier(decision, { language }), isPending = false }: OpenOptions = {},
): OpenedFigure | undefined {
  return inLanguage(language, () => opened(decision, place, document, isPending));
}

function opened(
  decision: Decision,
  { to, from = "" }: FigurePlace,
  document: Document,
  isPending: boolean,
): OpenedFigure | undefined {
  const place = placeOf(document, to);
  if (place === undefined) return undefined;
  const worth = openedWorth(decision, from);
  if (worth !== undefined) return { ...worth, to: "information" };
  if (to === "assumptions") return { title: place.title, to, blocks: openedAssumptions(decision) };
  const { alternative, path } = alternativeAt(decision, from);
  const consists = openedCost(decision, alternative, path);
  const hanging = hangingBlocks(decision, to, nothingMoved(decision, isPending, alternative));
  return {
    title: place.title,
    to,
    blocks: [
      ...questionBlocks(decision, from),
      ...labelled(word("How sure"), sureProse(decision, from)),
      // Of a cost it comes first what it consists of and what moves it; the row of its alternative says more than was asked.
      ...(consists.length > 0 ? [...consists, ...hanging, ...place.blocks] : [...place.blocks, ...hanging]),
    ],
  };
}

function hangingBlocks(decision: Decision, to: string, nothing: string): Block[] {
  const [first = [nothing], ...more] = movesOf(decision, to);
  return [
    ...labelled(word("What hangs on it"), first),
    ...more.map((text): Block => ({ kind: "labelled", label: "", text })),
  ];
}

function nothingMoved(
  { flips, recommendation }: Decision,
  isPending: boolean,
  alternative: Alternative | undefined,
): string {
  if (isPending) return word("That is still being reckoned and appears here in a moment.");
  if (flips === null) return word("That was not reckoned for this decision.");
  if (alternative !== undefined && alternative.id !== recommendation.alternative)
    return word("Which inputs move it most was tried for the recommendation alone.");
  return word("No input that was tried by itself stands here: it follows from several.");
}

function labelled(label: string, text: Prose): Block[] {
  return text.length === 0 ? [] : [{ kind: "labelled", label, text }];
}

/** Its distribution and its sampling error; or how often, of how many futures, where it is a share of them. */
function sureProse(decision: Decision, from: string): Prose {
  const futures = countWords(decision.trials);
  const spread = spreadAt(decision, from);
  if (spread === undefined) return duelProse(decision, from, futures);
  const { figures: spreading, words } = spread;
  const { mean, p10, p50, p90, error, never = 0 } = spreading;
  if (mean === null && p50 === null) return [sentence(unsaidWords(spreading))];
  const parts = [
    ...(mean === null ? [] : [phrase`${words(mean)} on average`]),
    ...(p50 === null ? [] : [phrase`${words(p50)} in the middle`]),
    ...(p10 === null || p90 === null ? [] : [phrase`${words(p10)} to ${words(p90)} in eight futures of ten`]),
    ...(never > 0 ? [phrase`never in ${shareWords(never)} of futures`] : []),
  ];
  const exactly = error === null ? "" : phrase` With ${futures} futures its mean is known to ± ${words(error)}.`;
  return [`${sentence(parts.join("; "))}${exactly}`];
}

/** Why there is no figure: what never comes has a share of futures of its own. */
function unsaidWords({ never = 0, why }: Figures): string {
  if (never > 0) return phrase`never within the horizon in ${shareWords(never)} of futures`;
  return word(why ?? "It cannot be said");
}

/** How often something is ahead, and how exactly that is known. */
function duelProse(decision: Decision, from: string, futures: string): Prose {
  const duel = duelAt(decision, from);
  if (!duel) return [];
  const error = figures((duel.error * 100).toFixed(1));
  return [
    phrase`${shareWords(duel.probability)} of ${futures} futures and weights; from so many it is known to ± ${error} in 100.`,
  ];
}

function questionBlocks(decision: Decision, from: string): Block[] {
  const question = questionOf(decision, from);
  return question === undefined ? [] : labelled(word("The question"), [question]);
}

interface Place {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A row is told by the heads of its columns; a table, a heading or a section by its name and what it begins with. */
function placeOf({ sections }: Pick<Document, "sections">, to: string): Place | undefined {
  for (const section of sections) {
    if (section.id === to) return { title: section.title, blocks: opening(section.blocks) };
    const blocks = blocksOf(section.blocks);
    for (const [index, block] of blocks.entries()) {
      if (block.kind === "heading" && block.id === to) {
        return { title: block.text, blocks: opening(blocks.slice(index + 1)) };
      }
      if (block.kind !== "table") continue;
      if (block.table.id === to) return { title: block.table.caption, blocks: [block] };
      const row = block.table.rows.find(({ id }) => id === to);
      if (row !== undefined) return rowPlace(block.table, row);
    }
  }
  return undefined;
}

const MOST_OPENED = 2;

function opening(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind === "text" || kind === "table").slice(0, MOST_OPENED);
}

/** A number of the row says less than the name beside it. */
function rowPlace({ columns, caption }: Table, { cells }: Row): Place {
  const nameAt = columns[0]?.head === word("no.") ? 1 : 0;
  const rest = cells.map((cell, index) => ({ head: columns[index]?.head.replaceAll("\n", " ") ?? "", cell, index }));
  return {
    title: sentence(plainText(cells[nameAt] ?? [])).replace(/\.$/u, ""),
    blocks: [
      ...rest
        .filter(({ cell, index }) => index > nameAt && plainText(cell) !== "")
        .map(({ head, cell }): Block => ({ kind: "labelled", label: head, text: cell })),
      { kind: "text", text: [phrase`From the table “${caption}”.`], tone: "quiet" },
    ],
  };
}
