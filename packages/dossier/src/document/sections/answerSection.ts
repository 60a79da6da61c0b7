import { type Alternative, criterionWords, type Decision, lineWords, money, type Verdict } from "@shoreline/decide";
import { assumptionAnchor, criterionAnchor, lineAnchor } from "../anchors.ts";
import { alternativeOf, thingWords } from "../arrangementWords.ts";
import { type Block, type Section, textBlock } from "../document.ts";
import { countWords, dateWords, lowerFirst, sentence, signedPoints } from "../figureWords.ts";
import { costDots } from "../costDots.ts";
import { informationFigures } from "../information.ts";
import { flipSentence } from "../flips.ts";
import { assumptionWords } from "../inputWords.ts";
import { figureTo, joined, type Prose } from "../prose.ts";
import { sentenceProse } from "../sentenceProse.ts";
import { verdictLabel, verdictProse } from "../verdictWords.ts";
import { whoWhere } from "../whoWhere.ts";

/** The page that a board reads alone: the answer, the odds, the two pictures, why, what speaks against it, what to check. */
export function answerSection(decision: Decision): Section {
  const { lead, odds } = answerParts(decision);
  const { verdict } = decision.recommendation;
  return {
    id: "answer",
    title: "The answer",
    blocks: [
      { kind: "lead", text: lead },
      ...(odds.length === 0 ? [] : [textBlock(odds)]),
      verdictBlock(decision, verdict),
      {
        kind: "pair",
        left: [{ kind: "matrix", matrix: whoWhere(decision) }],
        right: [{ kind: "chart", chart: costDots(decision) }],
      },
      ...labelled("Why", whyProse(decision)),
      ...labelled("Against it", againstProse(decision)),
      ...labelled("Check first", checkProse(decision)),
      textBlock(standWords(decision), "quiet"),
    ],
  };
}

/** The advice, and what follows it: how often it is best and what it saves. A decision without its explanation is told in plain words. */
function answerParts(decision: Decision): { readonly lead: Prose; readonly odds: Prose } {
  const { summary } = decision.recommendation;
  const sentence = decision.explanation.find(({ role }) => role === "answer") ?? { text: summary, links: [] };
  const [, lead = sentence.text] = /^(.*?\.) (?:Best in|It is the only) /su.exec(sentence.text) ?? [];
  const rest = sentence.text.slice(lead.length + 1);
  const offset = lead.length + 1;
  const moved = sentence.links
    .filter(({ start }) => start >= offset)
    .map(({ start, end, path }) => ({ start: start - offset, end: end - offset, path }));
  return {
    lead: [lead],
    odds: rest === "" ? [] : sentenceProse(decision, { text: rest, links: moved }),
  };
}

function verdictBlock(decision: Decision, verdict: Verdict): Block {
  return {
    kind: "verdict",
    verdict,
    label: verdictLabel(decision),
    text: [...verdictProse(decision), ". ", ...flipSentence(decision)],
  };
}

function labelled(label: string, text: Prose): Block[] {
  return text.length === 0 ? [] : [{ kind: "labelled", label, text }];
}

const MOST_LINES = 4;

/** Where the money moves against the baseline, and on what it is ahead of the runner-up. */
function whyProse(decision: Decision): Prose {
  const { why, brief, baseline } = decision;
  const sorted = why.bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, MOST_LINES);
  const moved = sorted.map(({ line, amount }): Prose => {
    const words = signedMoney(amount, brief.company.currency);
    return [`${lineWords[line] ?? line} `, figureTo(words, lineAnchor(line), `why.bridge[${line}].amount`)];
  });
  const ahead = why.criteria.filter(({ contribution }) => contribution >= WORTH_SAYING).slice(0, MOST_CRITERIA);
  return joined(
    [
      ...(moved.length === 0 ? [] : [[`Against ${thingWords(decision, baseline)}: `, ...joined(moved, " · "), "."]]),
      ...(why.versus === null || ahead.length === 0
        ? []
        : [[`Ahead of ${thingWords(decision, why.versus)} on `, ...joined(ahead.map(criterionProse), " · "), "."]]),
    ],
    " ",
  );
}

function signedMoney(amount: number, currency: string): string {
  return `${amount > 0 ? "+" : ""}${money(amount, currency)}`;
}

const WORTH_SAYING = 0.001;
const MOST_CRITERIA = 3;

function criterionProse({ criterion, contribution }: Decision["why"]["criteria"][number]): Prose {
  const from = `why.criteria[${criterion}].contribution`;
  const words = `${signedPoints(contribution)} points`;
  return [`${criterionWords[criterion] ?? criterion} `, figureTo(words, criterionAnchor(criterion), from)];
}

/** On what the runner-up is better. */
function againstProse(decision: Decision): Prose {
  const { why } = decision;
  const worst = why.criteria.filter(({ contribution }) => contribution <= -WORTH_SAYING).slice(-MOST_CRITERIA);
  if (why.versus === null) return [];
  const rival = thingWords(decision, why.versus);
  if (worst.length === 0) return [`Nothing that counts: ${rival} is ahead on no criterion.`];
  return [
    sentence(`${rival} is better on `).slice(0, -1),
    ...joined(worst.toReversed().map(criterionProse), " · "),
    ".",
  ];
}

const MOST_CHECKS = 3;

/** What to find out before deciding: what is worth most to know, or else what moves the lead most. */
function checkProse(decision: Decision): Prose {
  const worth = informationFigures(decision).slice(0, MOST_CHECKS);
  if (worth.length > 0) return joined(worth, " · ");
  const moving = decision.assumptions.filter(({ influence }) => (influence ?? 0) >= WORTH_SAYING / 2);
  const parts = moving.slice(0, MOST_CHECKS).map((assumption): Prose => {
    const words = `moves the lead by ${((assumption.influence ?? 0) * 100).toFixed(1)} points`;
    const from = `assumptions[${assumption.path}].influence`;
    return [
      `${lowerFirst(assumptionWords(assumption))} (`,
      figureTo(words, assumptionAnchor(assumption.path), from),
      ")",
    ];
  });
  return joined(parts, " · ");
}

function standWords(decision: Decision): Prose {
  const { trials, atlas, facts, assumptions, recommendation } = decision;
  const best: Alternative = alternativeOf(decision, recommendation.alternative);
  return [
    `${countWords(trials)} futures, ${countWords(decision.alternatives.length)} alternatives; rests on `,
    figureTo(`${countWords(facts.length)} facts`, "facts"),
    ` of ${dateWords(atlas.date)} and `,
    figureTo(`${countWords(assumptions.length)} assumptions`, "assumptions"),
    `. Amounts are present values over ${decision.brief.work.months} months in ${decision.brief.company.currency}; ranges hold eight futures of ten. `,
    `Sampling error of the mean cost: ${errorWords(best, decision)}. Every figure that is marked leads to where it comes from.`,
  ];
}

function errorWords({ cost }: Alternative, { brief }: Decision): string {
  return cost.error === null ? "cannot be said" : `± ${money(cost.error, brief.company.currency)}`;
}
