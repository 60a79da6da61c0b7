import {
  type Alternative,
  type Decision,
  english,
  explanation,
  lineWords,
  money,
  percent,
  phrase,
  spoken,
  word,
  wordOf,
} from "@shoreline/decide";
import { criterionAnchor, LANDED_ANCHOR, lineAnchor } from "../anchors.ts";
import { alternativeOf, headWords, thingWords } from "../arrangementWords.ts";
import type { Bridge } from "../chart.ts";
import { criterionName } from "../criterionName.ts";
import { type Block, type Row, type Section, type Table, tableBlocks, textBlock } from "../document.ts";
import { fixedWords, signedPoints } from "../figureWords.ts";
import { LANDED_COST, landedTable } from "../landedCost.ts";
import { moneyScale, scaled } from "../moneyScale.ts";
import type { Prose } from "../prose.ts";
import { sentenceProse } from "../sentenceProse.ts";
import { amountOf, type ShownLines, shownLines, SMALL_LINES } from "../shownLines.ts";

/** The reasons in words, criterion by criterion against the rival, and where the money moves. */
export function whySection(decision: Decision): Section {
  const items = reasons(decision);
  return {
    id: "why",
    title: word("Why"),
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: "list", items } as const]),
      ...tableBlocks(criteriaTable(decision)),
      ...unweighedBlocks(decision),
      ...bridgeBlocks(decision),
      ...tableBlocks(linesTable(decision)),
      ...landedBlocks(decision),
    ],
  };
}

/** Everything that is said after the answer itself; in another language than that of the decision made anew from its figures. */
function reasons(decision: Decision): Prose[] {
  const sentences = spoken() === english ? decision.explanation : explanation(decision, spoken());
  if (sentences.length === 0) return decision.why.inWords.map((text) => sentenceProse(decision, { text, links: [] }));
  return sentences.filter(({ role }) => role !== "answer").map((sentence) => sentenceProse(decision, sentence));
}

/** Score of the recommendation and of the rival on each criterion, and what the difference counts. */
function criteriaTable(decision: Decision): Table {
  const best = alternativeOf(decision, decision.recommendation.alternative);
  const { versus } = decision.why;
  const rival = versus === null ? null : alternativeOf(decision, versus);
  const contributions = new Map(decision.why.criteria.map((each) => [each.criterion, each.contribution]));
  const keys = versus === null ? Object.keys(decision.weights.mean) : [...contributions.keys()];
  return {
    id: "criteria",
    caption:
      rival === null
        ? word("Scores by criterion, of 100")
        : phrase`Criterion by criterion against ${thingWords(decision, rival.id)}`,
    columns: [
      { head: word("criterion"), grow: 1 },
      { head: word("counts"), align: "right" },
      { head: headWords(best), align: "right" },
      ...(rival === null ? [] : [{ head: headWords(rival), align: "right" } as const]),
      ...(rival === null ? [] : [{ head: word("points ahead"), align: "right" } as const]),
    ],
    rows: keys.map((key) => ({
      id: criterionAnchor(key),
      cells: [
        [criterionName(key)],
        [percent(decision.weights.mean[key] ?? 0)],
        [scoreWords(best, key)],
        ...(rival === null ? [] : [[scoreWords(rival, key)], [signedPoints(contributions.get(key) ?? 0)]]),
      ],
    })),
    from: "why.criteria, weights.mean, alternatives[…].criteria",
  };
}

/** What the priorities do not name: facts beside the answer, which move no score. */
function unweighedBlocks(decision: Decision): readonly Block[] {
  const ids = [decision.recommendation.alternative, decision.why.versus ?? decision.baseline];
  const sides = [...new Set(ids)].map((id) => alternativeOf(decision, id));
  const keys = Object.keys(sides[0]!.criteria).filter((key) => decision.weights.mean[key] === undefined);
  if (keys.length === 0) return [];
  return tableBlocks({
    id: "unweighed",
    caption: word("Not weighed, because the priorities of the brief do not name it"),
    columns: [
      { head: word("criterion"), grow: 1 },
      { head: word("measured in"), grow: 1 },
      ...sides.map((each) => ({ head: headWords(each), align: "right" as const })),
    ],
    rows: keys.map((key) => ({
      id: criterionAnchor(key),
      cells: [
        [criterionName(key)],
        [word(sides[0]!.criteria[key]!.unit)],
        ...sides.map((each) => [naturalWords(each, key)]),
      ],
    })),
    from: "alternatives[…].criteria",
  });
}

function naturalWords({ criteria }: Alternative, key: string): string {
  const value = criteria[key]?.value;
  return value === undefined ? "–" : fixedWords(value, Math.abs(value) < 0.1 ? 3 : 2);
}

function scoreWords({ criteria }: Alternative, key: string): string {
  const score = criteria[key]?.score;
  return score === undefined ? "–" : (score * 100).toFixed(0);
}

const MOST_STEPS = 9;

function bridgeBlocks(decision: Decision): Block[] {
  const { baseline, recommendation, why } = decision;
  if (recommendation.alternative === baseline) {
    return [
      textBlock(
        word("What is recommended is also what savings are measured against: there is no bridge between two costs."),
      ),
    ];
  }
  return why.bridge.length === 0 ? [] : [{ kind: "chart", chart: costBridge(decision) }];
}

/** From the mean cost of the baseline to that of the recommendation; small lines together as one. */
function costBridge(decision: Decision): Bridge {
  const { brief, why } = decision;
  const [from, to] = [decision.baseline, decision.recommendation.alternative].map((id) => alternativeOf(decision, id));
  if (from === undefined || to === undefined) throw new Error("A bridge has two ends.");
  const sorted = why.bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const steps = [...sorted.slice(0, MOST_STEPS).map(stepOf), ...restOf(sorted.slice(MOST_STEPS))];
  const { currency } = brief.company;
  const ends = [from, to].map((each) => ({ label: headWords(each), amount: each.cost.mean ?? 0 }));
  const [start, end] = ends as [Bridge["start"], Bridge["end"]];
  const changes = steps
    .map(({ label, amount }) => `${label} ${amount > 0 ? "+" : ""}${money(amount, currency)}`)
    .join(", ");
  return {
    kind: "bridge",
    id: "bridge",
    title: word("Where the money moves"),
    description: phrase`On average from ${money(start.amount, currency)} (${start.label}) to ${money(end.amount, currency)} (${end.label}): ${changes}.`,
    from: "why.bridge",
    currency,
    start,
    steps,
    end,
  };
}

function stepOf({ line, amount }: Decision["why"]["bridge"][number]) {
  return { label: wordOf(lineWords, line), amount };
}

function restOf(rest: Decision["why"]["bridge"]) {
  const [only] = rest;
  if (only === undefined) return [];
  if (rest.length === 1) return [stepOf(only)];
  return [{ label: phrase`${rest.length} smaller lines`, amount: rest.reduce((sum, { amount }) => sum + amount, 0) }];
}

/** Every line of cost: its mean present value on both sides, and the difference; small lines together as one. */
function linesTable(decision: Decision): Table {
  const ids = [...new Set([decision.baseline, decision.recommendation.alternative])];
  const sides = ids.map((id) => alternativeOf(decision, id));
  const { large, small } = shownLines(decision);
  const scale = moneyScale(
    [Math.max(...sides.map(({ cost }) => cost.mean ?? 0)) / 10],
    decision.brief.company.currency,
  );
  const changes = new Map(decision.why.bridge.map(({ line, amount }) => [line, amount]));
  const row = (id: string, words: string, keys: ShownLines["large"]): Row => {
    const change = sumOf(keys.map((key) => changes.get(key) ?? 0));
    return {
      id,
      cells: [
        [words],
        ...sides.map((side) => [precise(sumOf(keys.map((key) => amountOf(side, key))), scale.unit)]),
        ...(sides.length === 1 ? [] : [[`${change > 0 ? "+" : ""}${precise(change, scale.unit)}`]]),
      ],
    };
  };
  return {
    caption: phrase`Lines of cost, mean present value, ${scale.label}`,
    columns: [
      { head: word("line"), grow: 1 },
      ...sides.map((each) => ({ head: headWords(each), align: "right" as const })),
      ...(sides.length === 1 ? [] : [{ head: word("difference"), align: "right" as const }]),
    ],
    rows: [
      ...large.map((key) => row(lineAnchor(key), wordOf(lineWords, key), [key])),
      ...(small.length === 0 ? [] : [row(SMALL_LINES, phrase`${small.length} smaller lines`, small)]),
    ],
    from: "alternatives[…].lines, why.bridge",
  };
}

/** Goods alone: what one of them costs, part by part. */
function landedBlocks(decision: Decision): readonly Block[] {
  const table = landedTable(decision);
  if (table === undefined) return [];
  return tableBlocks({
    id: LANDED_ANCHOR,
    caption: phrase`${word(LANDED_COST)}: present value of the cost over that of the good units, on average, with its share`,
    columns: [{ head: word("part"), grow: 1 }, ...table.heads.map((head) => ({ head, align: "right" as const }))],
    rows: table.rows.map(({ words, cells }) => ({ cells: [[words], ...cells.map((each) => [each])] })),
    from: "alternatives[…].landedCost",
  });
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Two decimals of the column's unit: a cost line is small beside the whole. */
function precise(amount: number, unit: number): string {
  if (amount === 0) return "–";
  return unit === 1 ? scaled(amount, { unit, label: "" }) : fixedWords(amount / unit, 2);
}
