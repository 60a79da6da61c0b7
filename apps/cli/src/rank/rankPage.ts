import { type Ranked, type AcceptabilityRanking, percent, type Ranking, type VikorDetails } from "@shoreline/decide";
import { bar } from "../page/figures.ts";
import { scoreText } from "./scoreText.ts";
import { listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import type { RankMethod } from "./rankMethods.ts";
import { judgementsPage, weightsPage } from "./weightsPage.ts";

/** What a method says, as its reader wants it: the answer, the table, and how it came about. */
export function rankPage(ranked: Ranked, method: RankMethod): Page {
  switch (ranked.kind) {
    case "ranking":
      return rankingPage(ranked.ranking, method);
    case "acceptability":
      return acceptabilityPage(ranked.ranking);
    case "weights":
      return weightsPage(ranked.found, method.name);
    case "judgements":
      return judgementsPage(ranked.found);
  }
}

function rankingPage(ranking: Ranking, method: RankMethod): Page {
  return [
    { blocks: [textBlock(firstWords(ranking, method), "strong")] },
    ...sectionOf("The ranking", [rankingTable(ranking, method)]),
    ...howSection(ranking),
  ];
}

/** Alternatives by place; those that tie stay in the order of the table. */
function byRank({ ranks }: Ranking): readonly number[] {
  return ranks.map((_, index) => index).toSorted((a, b) => ranks[a]! - ranks[b]! || a - b);
}

function firstWords(ranking: Ranking, { name, score }: RankMethod): string {
  const { scores, ranks, details } = ranking;
  const [first = 0, second] = byRank(ranking);
  const best = details.alternatives[first]!;
  if (second === undefined) return `${best} is the only alternative.`;
  const firsts = details.alternatives.filter((_, index) => ranks[index] === ranks[first]);
  if (firsts.length > 1)
    return `${listed(firsts)} share the first place by ${name}, ${score} ${scoreText(scores[first]!)}.`;
  const lead = Math.abs(scores[first]! - scores[second]!);
  return `${best} comes first by ${name}, ${score} ${scoreText(scores[first]!)}, ahead of ${details.alternatives[second]!} by ${scoreText(lead)}.`;
}

/** A share whose sign stays on its line. */
function share(value: number): string {
  return percent(value).replace(" ", "\u00a0");
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}

const RIGHT = { align: "right" as const };

function rankingTable(ranking: Ranking, { score, columns }: RankMethod) {
  const { scores, ranks, details } = ranking;
  const direction = details.better === "lower" ? `${score} (lower is better)` : score;
  const heads = ["rank", "", direction, ...columns.map(({ head }) => head)];
  const rows = byRank(ranking).map((index) => [
    String(ranks[index]),
    details.alternatives[index]!,
    scoreText(scores[index]!),
    ...columns.map(({ text }) => text(ranking, index)),
  ]);
  return tableBlock(
    heads.map((head, index) => (index === 1 ? { head, wraps: true } : { head, ...RIGHT })),
    rows,
  );
}

function howSection(ranking: Ranking): Section[] {
  return sectionOf("How", [listBlock(howItems(ranking))]);
}

function howItems({ method, variant, details }: Ranking): string[] {
  const { criteria, weights, constantCriteria, canReverse } = details;
  const same =
    constantCriteria.length === 0 ? [] : [`All are alike in ${listed(constantCriteria)}: it tells nothing apart.`];
  return [
    `Variant: ${variant}.`,
    `${method === "smaa2" ? "Mean weights" : "Weights"}: ${criteria.map((name, index) => `${name} ${share(weights[index]!)}`).join(", ")}.`,
    ...same,
    ...compromiseItems(details as Partial<VikorDetails>),
    canReverse
      ? "Ranks can reverse: adding or removing an alternative can turn the order of the others."
      : "Ranks cannot reverse: no alternative that is added or removed turns the order of the others.",
  ];
}

function compromiseItems({ compromise, acceptableAdvantage, acceptableStability }: Partial<VikorDetails>): string[] {
  if (compromise === undefined) return [];
  const advantage = acceptableAdvantage ? "its lead is large enough (C1)" : "the lead is too small (C1)";
  const stability = acceptableStability ? "it is first in S or R as well (C2)" : "it is first in neither S nor R (C2)";
  return [`Compromise: ${listed(compromise)}; ${advantage}, ${stability}.`];
}

function acceptabilityPage(ranking: AcceptabilityRanking): Page {
  const order = byRank(ranking);
  const { alternatives, criteria, largestError } = ranking.details;
  const rows = order.map((index) => [
    alternatives[index]!,
    percent(ranking.scores[index]!),
    bar(ranking.scores[index]!, 20),
    ranking.confidence[index] === null ? "–" : percent(ranking.confidence[index]!),
  ]);
  const heads = [
    { head: "", wraps: true },
    { head: "ranks first", ...RIGHT },
    { head: "" },
    { head: "confidence", ...RIGHT },
  ];
  const centres = order.flatMap((index) => {
    const weights = ranking.centralWeights[index];
    if (!weights) return [];
    return [`${alternatives[index]!}: ${criteria.map((name, c) => `${name} ${share(weights[c]!)}`).join(", ")}`];
  });
  return [
    { blocks: [textBlock(acceptabilityWords(ranking, order), "strong")] },
    ...sectionOf("The ranking", [
      tableBlock(heads, rows),
      textBlock(
        `Confidence: how often it comes first under its own central weights. Shares are within ${Math.ceil(200 * largestError)} points of 100 (two standard errors).`,
        "quiet",
      ),
    ]),
    ...sectionOf("Who weighs so would choose it (central weights)", [listBlock(centres)]),
    ...howSection(ranking),
  ];
}

function acceptabilityWords({ scores, details }: AcceptabilityRanking, [first = 0, second]: readonly number[]): string {
  const best = `${details.alternatives[first]!} comes first by SMAA-2 in ${percent(scores[first]!)} of the draws`;
  return second === undefined
    ? `${best}.`
    : `${best}, ${details.alternatives[second]!} in ${percent(scores[second]!)}.`;
}
