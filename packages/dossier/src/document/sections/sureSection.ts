import { type Decision, money } from "@shoreline/decide";
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
import { figureTo, type Prose } from "../prose.ts";
import { verdictLabel, verdictProse } from "../verdictWords.ts";

/** How sure: the rule of the verdict, the error of the sampling, ranks, weights and what other methods say. */
export function sureSection(decision: Decision): Section {
  return {
    id: "sure",
    title: "How sure",
    blocks: [
      {
        kind: "verdict",
        verdict: decision.recommendation.verdict,
        label: verdictLabel(decision),
        text: [...verdictProse(decision), "."],
      },
      textBlock(RULE),
      textBlock(errorProse(decision)),
      { kind: "heading", id: "ranks", text: "Who takes which place" },
      ...rankBlocks(decision),
      { kind: "heading", id: "weights", text: "What counts how much" },
      textBlock([
        `${weightsWords(decision)} The mean weights stand `,
        figureTo("beside the criteria", "criteria", "weights.mean"),
        ".",
      ]),
      { kind: "heading", id: "witnesses", text: "What other methods say" },
      ...witnessBlocks(decision),
    ],
  };
}

const RULE =
  "The rule: an answer is clear when it scores above its rival, the best answer of another kind that it beats least often, in at least 8 of 10 futures, " +
  "beyond three standard errors of the sampling; leaning from 6 of 10; below that it is too close to call.";

function errorProse(decision: Decision): Prose {
  const { trials, seed, recommendation, brief } = decision;
  const { id, cost, saving, winsAgainstBest } = alternativeOf(decision, recommendation.alternative);
  const { currency } = brief.company;
  const amounts = [
    ["mean cost", cost],
    ["mean saving", saving],
  ] as const;
  const errors = amounts.flatMap(([what, { error }]) =>
    error === null || error === 0 ? [] : [`± ${money(error, currency)} of the ${what}`],
  );
  const odds = winsAgainstBest === null ? [] : [`± ${(winsAgainstBest.error * 100).toFixed(1)} % of the odds`];
  return [
    `${countWords(trials)} futures were drawn from seed ${seed}. One standard error of that sampling is `,
    figureTo([...errors, ...odds].join(", "), alternativeAnchor(id), `alternatives[${id}].cost.error`),
    ". It says how far another draw would move the figures, not how far the model is from the world.",
  ];
}

const MOST_ROWS = 10;

function rankBlocks(decision: Decision): Block[] {
  const chart = rankBars(decision);
  const table: Table = {
    caption: "Share of futures and weights in which an alternative takes a place",
    columns: [{ head: "alternative", grow: 1 }, ...chart.parts.map((head) => ({ head, align: "right" as const }))],
    rows: chart.rows.map(({ label, shares, standing }) => ({
      cells: [[label], ...shares.map((share) => [shareWords(share)])],
      ...(standing === "other" ? {} : { standing }),
    })),
    from: chart.from,
  };
  return chart.rows.length < 2
    ? [textBlock("Only one alternative is feasible, so it is first in every future.")]
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
    title: "How often each takes which place",
    description:
      first === undefined
        ? ""
        : sentence(`${first.label} is first most often, in ${shareWords(first.shares[0] ?? 0)} of all futures.`),
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
    { words: "1st", from: 1, to: 1 },
    { words: "2nd", from: 2, to: 2 },
    { words: "3rd", from: 3, to: 3 },
    { words: count === 4 ? "4th" : `4th to ${Math.min(10, count)}th`, from: 4, to: 10 },
    { words: "later", from: 11, to: count },
  ];
  return all.filter(({ from }) => from <= count);
}

function weightsWords({ weights }: Decision): string {
  switch (weights.given.kind) {
    case "none":
      return "The brief ranks no criterion, so every weighting counts: money, time and supply, risk, and togetherness are equally likely to matter most, and the weights vary from future to future.";
    case "order":
      return "The brief puts the criteria in an order; within it the weights vary from future to future.";
    default:
      return "The brief states the weights; they vary a little from future to future.";
  }
}

function witnessBlocks(decision: Decision): Block[] {
  const { witnesses } = decision;
  if (witnesses.length === 0) {
    return [
      textBlock(
        "No other method was asked (the field witnesses is empty). Decide the brief again with a version that asks them.",
        "careful",
      ),
    ];
  }
  const agreeing = witnesses.filter(({ agrees }) => agrees).length;
  const words = `${agreeing} of ${witnesses.length} other methods put ${thingWords(decision, decision.recommendation.alternative)}, or the same arrangement elsewhere, first.`;
  return [textBlock(sentence(words)), ...tableBlocks(witnessTable(decision, witnesses))];
}

function witnessTable(decision: Decision, witnesses: Decision["witnesses"]): Table {
  return {
    caption: "Other methods on the same table of expected scores and mean weights",
    columns: [
      { head: "method", grow: 3 },
      { head: "puts first", grow: 2 },
      { head: "place\nof ours", align: "right" },
      { head: "agrees" },
      { head: "order can turn\nwith the field" },
    ],
    rows: witnesses.map(({ method, variant, best, rankOfRecommendation, agrees, canReverse }) => ({
      cells: [
        [`${METHODS[method] ?? method} (${variant})`],
        [figureTo(alternativeWords(alternativeOf(decision, best)), alternativeAnchor(best))],
        [String(rankOfRecommendation)],
        [agrees ? "yes" : "no"],
        [canReverse ? "yes" : "no"],
      ],
    })),
    from: "witnesses",
  };
}

const METHODS: Readonly<Record<string, string>> = {
  weightedSum: "Weighted sum",
  topsis: "TOPSIS",
  vikor: "VIKOR",
  prometheeII: "PROMETHEE II",
  ahp: "AHP",
  electreIII: "ELECTRE III",
  smaa2: "SMAA-2",
};
