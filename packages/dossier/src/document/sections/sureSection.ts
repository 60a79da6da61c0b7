import { type Decision, figures, money, phrase, word, wordOf } from "@shoreline/decide";
import { alternativeAnchor } from "../anchors.ts";
import {
  alternativeOf,
  alternativeWords,
  headWords,
  leadingAlternatives,
  rankedAlternatives,
  standingOf,
  thingWords,
} from "../arrangementWords.ts";
import type { RankBars } from "../chart.ts";
import { type Block, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { countWords, sentence, shareWords } from "../figureWords.ts";
import { figureTo, type Prose, prose } from "../prose.ts";
import { verdictLabel, verdictProse } from "../verdictWords.ts";
import { variantWords } from "../variantWords.ts";

/** How sure: the rule of the verdict, the error of the sampling, ranks, weights and what other methods say. */
export function sureSection(decision: Decision): Section {
  return {
    id: "sure",
    title: word("How sure"),
    blocks: [
      {
        kind: "verdict",
        verdict: decision.recommendation.verdict,
        label: verdictLabel(decision),
        text: [...verdictProse(decision), "."],
      },
      textBlock(word(RULE)),
      textBlock(errorProse(decision)),
      { kind: "heading", id: "ranks", text: word("Who takes which place") },
      ...rankBlocks(decision),
      { kind: "heading", id: "weights", text: word("What counts how much") },
      textBlock(weightsProse(decision)),
      { kind: "heading", id: "witnesses", text: word("What other methods say") },
      ...witnessBlocks(decision),
    ],
  };
}

const RULE =
  "The rule: an answer is clear when it scores above its rival, the best answer of another kind that it beats least often, in at least 8 of 10 futures, beyond three standard errors of the sampling; leaning from 6 of 10; below that it is too close to call.";

function errorProse(decision: Decision): Prose {
  const { trials, seed, recommendation, brief } = decision;
  const { id, cost, saving, winsAgainstBest } = alternativeOf(decision, recommendation.alternative);
  const { currency } = brief.company;
  const errors = [
    ...(cost.error ? [phrase`± ${money(cost.error, currency)} of the mean cost`] : []),
    ...(saving.error ? [phrase`± ${money(saving.error, currency)} of the mean saving`] : []),
    ...(winsAgainstBest === null ? [] : [phrase`± ${tenths(winsAgainstBest.error)} % of the odds`]),
  ];
  const error = figureTo(errors.join(", "), alternativeAnchor(id), `alternatives[${id}].cost.error`);
  return prose`${countWords(trials)} futures were drawn from seed ${seed}. One standard error of that sampling is ${error}. It says how far another draw would move the figures, not how far the model is from the world.`;
}

/** A share in percent with one decimal: "1.2". */
function tenths(share: number): string {
  return figures((share * 100).toFixed(1));
}

const MOST_ROWS = 10;

function rankBlocks(decision: Decision): Block[] {
  const chart = rankBars(decision);
  const table: Table = {
    caption: word("Share of futures and weights in which an alternative takes a place"),
    columns: [
      { head: word("alternative"), grow: 1 },
      ...chart.parts.map((head) => ({ head, align: "right" as const })),
    ],
    rows: chart.rows.map(({ label, shares, standing }) => ({
      cells: [[label], ...shares.map((share) => [shareWords(share)])],
      ...(standing === "other" ? {} : { standing }),
    })),
    from: chart.from,
  };
  return chart.rows.length < 2
    ? [textBlock(word("Only one alternative is feasible, so it is first in every future."))]
    : [{ kind: "chart", chart }, ...tableBlocks(table)];
}

/** Rank acceptability of the leading alternatives, the later ranks together. */
function rankBars(decision: Decision): RankBars {
  const ranked = rankedAlternatives(decision);
  const parts = rankParts(ranked.length);
  const rows = leadingAlternatives(ranked, MOST_ROWS).map((each) => ({
    label: headWords(each),
    standing: standingOf(decision, each.id),
    shares: parts.map(({ from, to }) => each.rankShares.slice(from - 1, to).reduce((sum, share) => sum + share, 0)),
  }));
  const [first] = rows.toSorted((a, b) => (b.shares[0] ?? 0) - (a.shares[0] ?? 0));
  return {
    kind: "ranks",
    id: "rank-bars",
    title: word("How often each takes which place"),
    description:
      first === undefined
        ? ""
        : sentence(phrase`${first.label} is first most often, in ${shareWords(first.shares[0] ?? 0)} of all futures.`),
    from: "alternatives[…].rankShares",
    parts: parts.map(({ words }) => words),
    rows,
  };
}

interface RankPart {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** First, second and third alone; then up to the tenth and later ones together. */
function rankParts(count: number): RankPart[] {
  const all: RankPart[] = [
    { words: word("1st"), from: 1, to: 1 },
    { words: word("2nd"), from: 2, to: 2 },
    { words: word("3rd"), from: 3, to: 3 },
    { words: count === 4 ? word("4th") : phrase`4th to ${Math.min(10, count)}th`, from: 4, to: 10 },
    { words: word("later"), from: 11, to: count },
  ];
  return all.filter(({ from }) => from <= count);
}

function weightsProse(decision: Decision): Prose {
  const beside = figureTo(word("beside the criteria"), "criteria", "weights.mean");
  return prose`${weightsWords(decision)} The mean weights stand ${beside}.`;
}

function weightsWords({ weights }: Decision): string {
  switch (weights.given.kind) {
    case "none":
      return word(
        "The brief ranks no criterion, so every weighting counts: money, time and supply, risk, and togetherness are equally likely to matter most, and the weights vary from future to future.",
      );
    case "order":
      return word("The brief puts the criteria in an order; within it the weights vary from future to future.");
    default:
      return word("The brief states the weights; they vary a little from future to future.");
  }
}

function witnessBlocks(decision: Decision): Block[] {
  const { witnesses } = decision;
  if (witnesses.length === 0) {
    return [
      textBlock(
        word(
          "No other method was asked (the field witnesses is empty). Decide the brief again with a version that asks them.",
        ),
        "careful",
      ),
    ];
  }
  const agreeing = witnesses.filter(({ agrees }) => agrees).length;
  const ours = thingWords(decision, decision.recommendation.alternative);
  const words = phrase`${agreeing} of ${witnesses.length} other methods put ${ours}, or the same arrangement elsewhere, first.`;
  return [textBlock(sentence(words)), ...tableBlocks(witnessTable(decision, witnesses))];
}

function witnessTable(decision: Decision, witnesses: Decision["witnesses"]): Table {
  return {
    caption: word("Other methods on the same table of expected scores and mean weights"),
    columns: [
      { head: word("method"), grow: 3 },
      { head: word("puts first"), grow: 2 },
      { head: word("place\nof ours"), align: "right" },
      { head: word("agrees") },
      { head: word("order can turn\nwith the field") },
    ],
    rows: witnesses.map(({ method, variant, best, rankOfRecommendation, agrees, canReverse }) => ({
      cells: [
        [`${wordOf(METHODS, method)} (${variantWords(variant)})`],
        [figureTo(alternativeWords(alternativeOf(decision, best)), alternativeAnchor(best))],
        [figures(String(rankOfRecommendation))],
        [word(agrees ? "yes" : "no")],
        [word(canReverse ? "yes" : "no")],
      ],
    })),
    from: "witnesses",
  };
}

/** What other methods of ranking are called. */
export const METHODS: Readonly<Record<string, string>> = {
  weightedSum: "Weighted sum",
  topsis: "TOPSIS",
  vikor: "VIKOR",
  prometheeII: "PROMETHEE II",
  ahp: "AHP",
  electreIII: "ELECTRE III",
  smaa2: "SMAA-2",
};
