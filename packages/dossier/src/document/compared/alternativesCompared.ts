import { traitScales, traitsOf } from "@shoreline/arrangements";
import {
  type Alternative,
  criterionWords,
  type Decision,
  english,
  inLanguage,
  type Language,
  lineWords,
  money,
  odds,
  percent,
  phrase,
  word,
  wordOf,
} from "@shoreline/decide";
import { lineKeys } from "@shoreline/economics";
import { alternativeOf, headWords, leadingAlternatives, rankedAlternatives } from "../arrangementWords.ts";
import { comparedSides, type Side } from "../comparedSides.ts";
import { costDots } from "../costDots.ts";
import { criterionName } from "../criterionName.ts";
import { type Block, type Row, type Table, tableBlocks } from "../document.ts";
import { fixedWords, signedPoints } from "../figureWords.ts";
import { keyFigures } from "../keyFigures.ts";
import { moneyScale } from "../moneyScale.ts";
import type { Prose } from "../prose.ts";
import { amountOf } from "../shownLines.ts";

/** Alternatives that fit side by side. */
export const MOST_COMPARED = 4;

/** Where the recommendation is the status quo, the best of another kind fills the place. */
const USUAL = 3;

/** Ids of what is compared unless somebody says otherwise: the recommendation, the status quo and the rival. */
export function usualCompared(decision: Decision): readonly string[] {
  const sides = comparedSides(decision).map(({ alternative }) => alternative.id);
  const leading = leadingAlternatives(rankedAlternatives(decision), USUAL).map(({ id }) => id);
  return [...new Set([...sides, ...leading])].slice(0, USUAL);
}

/**
 * Two to four alternatives of one decision side by side: how they differ in sentences, what they cost on one scale,
 * the key figures, every criterion, every line of cost, and what their way of sourcing means. Ids that the decision
 * does not hold are left out.
 */
export function alternativesCompared(
  decision: Decision,
  ids: readonly string[],
  language: Language = english,
): Block[] {
  return inLanguage(language, () => comparedBlocks(decision, ids));
}

function comparedBlocks(decision: Decision, ids: readonly string[]): Block[] {
  const sides = sidesOf(decision, ids);
  if (sides.length === 0) return [];
  return [
    ...differenceBlocks(decision, sides),
    {
      kind: "chart",
      chart: costDots(
        decision,
        sides.map(({ alternative }) => alternative),
      ),
    },
    ...keyFigures(decision, sides),
    ...tableBlocks(criteriaTable(decision, sides)),
    ...tableBlocks(linesTable(decision, sides)),
    ...tableBlocks(modelsTable(sides)),
  ];
}

function sidesOf(decision: Decision, ids: readonly string[]): readonly Side[] {
  const parts = new Map(comparedSides(decision).map(({ part, alternative }) => [alternative.id, part]));
  const held = [...new Set(ids)].filter((id) => decision.alternatives.some((each) => each.id === id));
  return held.slice(0, MOST_COMPARED).map((id) => {
    const alternative = alternativeOf(decision, id);
    return { alternative, part: parts.get(id) ?? word(alternative.feasible ? "also possible" : "ruled out") };
  });
}

/** The first against each of the others. */
function differenceBlocks(decision: Decision, [first, ...others]: readonly Side[]): Block[] {
  if (first === undefined) return [];
  const { alternative } = first;
  const lead = phrase`${capital(headWords(alternative))} is ${oftenBest(alternative)}.`;
  const items = others.map((other): Prose => [againstWords(decision, alternative, other.alternative)]);
  return [{ kind: "lead", text: [lead] }, ...(items.length === 0 ? [] : [{ kind: "list", items } as const])];
}

function oftenBest({ feasible, firstRankShare }: Alternative): string {
  return feasible ? phrase`best of all in ${odds(firstRankShare)} futures` : word("ruled out by a limit of the brief");
}

function againstWords(decision: Decision, one: Alternative, other: Alternative): string {
  const parts = contributions(decision, one, other);
  const [best, worst] = [parts[0], parts.at(-1)];
  const speaks = [
    ...(best !== undefined && best.points > 0
      ? [phrase`${wordOf(criterionWords, best.key)} speaks most for it (${signedPoints(best.points)} points)`]
      : []),
    ...(worst !== undefined && worst.points < 0
      ? [phrase`${wordOf(criterionWords, worst.key)} most against it (${signedPoints(worst.points)})`]
      : []),
  ];
  const all = [costsWords(decision, one, other), ...speaks].join("; ");
  return phrase`Against ${headWords(other)} (${oftenBest(other)}): ${all}.`;
}

function costsWords({ brief }: Decision, one: Alternative, other: Alternative): string {
  if (one.cost.mean === null || other.cost.mean === null) return word("its cost cannot be compared");
  const difference = one.cost.mean - other.cost.mean;
  const amount = money(Math.abs(difference), brief.company.currency);
  return difference < 0 ? phrase`it costs ${amount} less on average` : phrase`it costs ${amount} more on average`;
}

/** Points of score by which each criterion speaks for one against the other, the largest first. */
function contributions({ weights }: Decision, one: Alternative, other: Alternative) {
  return Object.entries(weights.mean)
    .map(([key, weight]) => ({ key, points: weight * (scoreOf(one, key) - scoreOf(other, key)) }))
    .toSorted((a, b) => b.points - a.points);
}

function scoreOf({ criteria }: Alternative, key: string): number {
  return criteria[key]?.score ?? 0;
}

function criteriaTable(decision: Decision, sides: readonly Side[]): Table {
  const keys = Object.keys(decision.weights.mean);
  const spread = (key: string) => {
    const scores = sides.map(({ alternative }) => scoreOf(alternative, key));
    return (decision.weights.mean[key] ?? 0) * (Math.max(...scores) - Math.min(...scores));
  };
  return {
    id: "criteria",
    caption: word("Scores by criterion, of 100; where they differ most in what counts, first"),
    columns: [{ head: word("criterion"), grow: 1 }, { head: word("counts"), align: "right" }, ...headsOf(sides)],
    rows: keys
      .toSorted((a, b) => spread(b) - spread(a))
      .map((key) => ({
        cells: [
          [criterionName(key)],
          [percent(decision.weights.mean[key] ?? 0)],
          ...sides.map(({ alternative }): Prose => [(scoreOf(alternative, key) * 100).toFixed(0)]),
        ],
      })),
    from: "weights.mean, alternatives[…].criteria",
  };
}

/** Below this part of every cost a line is small. */
const SMALL = 0.005;

/** Lines of cost, where they differ most first; small ones together as one. */
function linesTable(decision: Decision, sides: readonly Side[]): Table {
  const alternatives = sides.map(({ alternative }) => alternative);
  const present = lineKeys.filter((key) => alternatives.some((each) => amountOf(each, key) !== 0));
  const isSmall = (key: (typeof lineKeys)[number]) =>
    alternatives.every((each) => Math.abs(amountOf(each, key)) < SMALL * Math.abs(each.cost.mean ?? 0));
  const small = present.filter(isSmall);
  const spread = (key: (typeof lineKeys)[number]) => {
    const amounts = alternatives.map((each) => amountOf(each, key));
    return Math.max(...amounts) - Math.min(...amounts);
  };
  const large = present.filter((key) => !isSmall(key)).toSorted((a, b) => spread(b) - spread(a));
  const most = Math.max(...alternatives.map(({ cost }) => cost.mean ?? 0));
  const scale = moneyScale([most / 10], decision.brief.company.currency);
  const row = (words: string, keys: readonly (typeof lineKeys)[number][]): Row => ({
    cells: [
      [words],
      ...alternatives.map((each): Prose => {
        const amount = keys.reduce((sum, key) => sum + amountOf(each, key), 0);
        return [amount === 0 ? "–" : fixedWords(amount / scale.unit, scale.unit === 1 ? 0 : 2)];
      }),
    ],
  });
  return {
    id: "lines",
    caption: phrase`Lines of cost, mean present value, ${scale.label}; where they differ most, first`,
    columns: [{ head: word("line"), grow: 1 }, ...headsOf(sides)],
    rows: [
      ...large.map((key) => row(wordOf(lineWords, key), [key])),
      ...(small.length === 0
        ? []
        : [row(small.length === 1 ? word("1 smaller line") : phrase`${small.length} smaller lines`, small)]),
    ],
    from: "alternatives[…].lines",
  };
}

/** Rows of the comparison of models to which the engine computes a figure, and its criterion. */
const COMPUTED: Readonly<Record<string, string>> = {
  control: "control",
  culturalIntegration: "integration",
  intellectualPropertyRisk: "protection",
  scalability: "flexibility",
};

/** What the way of sourcing means for each, in words, with the score that was computed for this work beside it. */
function modelsTable(sides: readonly Side[]): Table {
  const placed = sides.filter(({ alternative }) => alternative.measure === undefined);
  const rows = traitScales.map(({ name, title }): Row => ({
    cells: [
      [capital(word(title))],
      ...placed.map(({ alternative }): Prose => {
        const { words } = traitsOf(alternative.party, alternative.reach).traits[name];
        const criterion = COMPUTED[name];
        return [criterion === undefined ? word(words) : `${word(words)} (${scoreWords(alternative, criterion)})`];
      }),
    ],
  }));
  const titles = placed.map(({ alternative }) => modelTitle(alternative));
  return {
    id: "models",
    caption: word(
      "What such ways of sourcing are like; in brackets what was computed for this work, of 100, more is better",
    ),
    columns: [
      { head: word("what it is like"), grow: 1 },
      ...placed.map(({ alternative }, index) => ({
        head: `${capital(titles[index] ?? "")}:\n${headWords(alternative)}`,
        grow: 2,
      })),
    ],
    rows: placed.length === 0 ? [] : rows,
    from: "alternatives[…].criteria",
  };
}

/** What is compared is the same for every place abroad; a near one is still called near, as in who × where. */
function modelTitle({ party, reach }: Alternative): string {
  if (reach === "nearshore") {
    if (party === "vendor") return word("nearshore outsourcing");
    if (party === "employees") return word("nearshoring (captive centre)");
    if (party === "employerOfRecord") return word("nearshoring through an employer of record");
  }
  return word(traitsOf(party, reach).title);
}

function scoreWords(alternative: Alternative, criterion: string): string {
  const name = wordOf(criterionWords, criterion);
  return `${name} ${(scoreOf(alternative, criterion) * 100).toFixed(0)}`;
}

function headsOf(sides: readonly Side[]) {
  return sides.map(({ alternative }) => ({ head: headWords(alternative), align: "right" as const }));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
