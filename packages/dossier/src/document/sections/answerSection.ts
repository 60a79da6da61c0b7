import {
  type Alternative,
  criterionWords,
  type Decision,
  lineWords,
  money,
  odds,
  type Verdict,
} from "@shoreline/decide";
import { assumptionAnchor, criterionAnchor } from "../anchors.ts";
import { alternativeOf, thingWords } from "../arrangementWords.ts";
import { type Block, type Section, textBlock } from "../document.ts";
import { countWords, dateWords, lowerFirst, pointsWords, sentence, signedPoints } from "../figureWords.ts";
import { CONFIRM, FIND_OUT } from "../checkLabels.ts";
import { costDots } from "../costDots.ts";
import { limitCounts } from "../exclusions.ts";
import { agreementWords, informationFigures } from "../information.ts";
import { flipSentence } from "../flips.ts";
import { assumptionWords } from "../inputWords.ts";
import { keyFigures } from "../keyFigures.ts";
import { figureTo, joined, type Prose } from "../prose.ts";
import { sentenceProse } from "../sentenceProse.ts";
import { linePlace } from "../shownLines.ts";
import { verdictLabel, verdictProse } from "../verdictWords.ts";
import { whoWhere } from "../whoWhere.ts";

/** The page that a board reads alone: the answer, the odds, the two pictures, why, what speaks against it, what to check. */
export function answerSection(decision: Decision): Section {
  const { lead, rest } = answerParts(decision);
  const { verdict } = decision.recommendation;
  return {
    id: "answer",
    title: "The answer",
    blocks: [
      { kind: "lead", text: lead },
      ...(rest.length === 0 ? [] : [textBlock(rest)]),
      verdictBlock(decision, verdict),
      {
        kind: "pair",
        left: [{ kind: "matrix", matrix: whoWhere(decision) }],
        right: [{ kind: "chart", chart: costDots(decision) }],
      },
      ...keyFigures(decision),
      ...labelled("Limits", limitsProse(decision)),
      ...labelled("Why", whyProse(decision)),
      ...labelled("Against it", againstProse(decision)),
      ...checkBlocks(decision),
      textBlock(standWords(decision), "quiet"),
    ],
  };
}

/** The advice, and what follows it: how often it is best and what it saves. A decision without its explanation is told in plain words. */
function answerParts(decision: Decision): { readonly lead: Prose; readonly rest: Prose } {
  const { summary } = decision.recommendation;
  const sentence = decision.explanation.find(({ role }) => role === "answer") ?? { text: summary, links: [] };
  const [, lead = sentence.text] = /^(.*?\.) (?:Best in|It is the only) /su.exec(sentence.text) ?? [];
  const after = sentence.text.slice(lead.length + 1);
  const offset = lead.length + 1;
  const moved = sentence.links
    .filter(({ start }) => start >= offset)
    .map(({ start, end, path }) => ({ start: start - offset, end: end - offset, path }));
  return {
    lead: [lead],
    rest: after === "" ? [] : sentenceProse(decision, { text: after, links: moved }),
  };
}

function verdictBlock(decision: Decision, verdict: Verdict): Block {
  return {
    kind: "verdict",
    verdict,
    label: verdictLabel(decision),
    text: [...verdictProse(decision), ...baselineProse(decision), ". ", ...flipSentence(decision)],
  };
}

/** How often it is ahead of what runs today, where that is neither itself nor the rival already named. */
function baselineProse({ recommendation, alternatives, baseline }: Decision): Prose {
  const { againstBaseline, alternative } = recommendation as Partial<typeof recommendation> & { alternative: string };
  const rival = alternativeOf({ alternatives }, alternative).winsAgainstBest?.versus;
  if (againstBaseline === null || againstBaseline === undefined || rival === baseline) return [];
  const share = figureTo(odds(againstBaseline.probability), "sure", "recommendation.againstBaseline.probability");
  return ["; ahead of the status quo in ", share, " futures"];
}

function labelled(label: string, text: Prose): Block[] {
  return text.length === 0 ? [] : [{ kind: "labelled", label, text }];
}

const MOST_LINES = 3;

/** Where the money moves against the baseline, and on what it is ahead of the rival. */
function whyProse(decision: Decision): Prose {
  const { why, brief, baseline } = decision;
  const sorted = why.bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, MOST_LINES);
  const moved = sorted.map(({ line, amount }): Prose => {
    const words = signedMoney(amount, brief.company.currency);
    return [`${lineWords[line] ?? line} `, figureTo(words, linePlace(decision, line), `why.bridge[${line}].amount`)];
  });
  const ahead = why.criteria.filter(({ contribution }) => contribution >= WORTH_SAYING).slice(0, MOST_CRITERIA);
  return joined(
    [
      ...(moved.length === 0 ? [] : [[`Against ${thingWords(decision, baseline)}: `, ...joined(moved, " · "), "."]]),
      ...(why.versus === null || ahead.length === 0
        ? []
        : [
            [
              `Ahead of ${thingWords(decision, why.versus)} on `,
              ...joined(ahead.map(criterionProse), " · "),
              " points of 100.",
            ],
          ]),
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
  const words = signedPoints(contribution);
  return [`${criterionWords[criterion] ?? criterion} `, figureTo(words, criterionAnchor(criterion), from)];
}

/** On what the rival is better. */
function againstProse(decision: Decision): Prose {
  const { why } = decision;
  const worst = why.criteria.filter(({ contribution }) => contribution <= -WORTH_SAYING).slice(-MOST_CRITERIA);
  if (why.versus === null) return [];
  const rival = thingWords(decision, why.versus);
  if (worst.length === 0) return [`Nothing that counts: ${rival} is ahead on no criterion.`];
  return [
    sentence(`${rival} is better on `).slice(0, -1),
    ...joined(worst.toReversed().map(criterionProse), " · "),
    " points of 100.",
  ];
}

const MOST_CHECKS = 2;
const MOST_CONFIRMED = 2;

/** What is worth money to find out before deciding; and what was assumed that moves the lead, for somebody to confirm. */
function checkBlocks(decision: Decision): Block[] {
  const worth = informationFigures(decision).slice(0, MOST_CHECKS);
  const agreement = agreementWords(decision);
  const first: Prose[] = [
    ...(agreement === undefined ? [] : [[agreement]]),
    ...(worth.length === 0 ? [] : [[agreement === undefined ? "" : "Then: ", ...joined(worth, " · ")]]),
  ];
  const most = worth.length === 0 ? MOST_CHECKS : MOST_CONFIRMED;
  return [...labelled(FIND_OUT, joined(first, " ")), ...labelled(CONFIRM, assumedProse(decision, most))];
}

function assumedProse({ assumptions }: Decision, most: number): Prose {
  const moving = assumptions.filter(({ influence }) => (influence ?? 0) >= WORTH_SAYING / 2);
  const parts = moving.slice(0, most).map((assumption): Prose => {
    const words = `moves the lead by ${pointsWords(assumption.influence ?? 0)}`;
    const from = `assumptions[${assumption.path}].influence`;
    return [
      `${lowerFirst(assumptionWords(assumption))} (`,
      figureTo(words, assumptionAnchor(assumption.path), from),
      ")",
    ];
  });
  return joined(parts, " · ");
}

/** Below this share of feasible alternatives the limits have decided most of it. */
const FEW = 0.25;

/** Where few alternatives are left: how many each limit rules out. One alternative may break several. */
function limitsProse({ alternatives }: Decision): Prose {
  const left = alternatives.filter(({ feasible }) => feasible).length;
  if (left > alternatives.length * FEW) return [];
  const counts = limitCounts(alternatives).map(({ limit, count }) => `${limit} rules out ${count}`);
  const kept = `Of ${alternatives.length} alternatives ${left} ${left === 1 ? "is" : "are"} left: `;
  return [kept, figureTo(counts.join(" · "), "ruled-out"), "."];
}

function standWords(decision: Decision): Prose {
  const { trials, atlas, facts, assumptions, recommendation } = decision;
  const best: Alternative = alternativeOf(decision, recommendation.alternative);
  return [
    `${countWords(trials)} futures, ${countWords(decision.alternatives.length)} alternatives; rests on `,
    figureTo(`${countWords(facts.length)} facts`, "facts"),
    ` of ${dateWords(atlas.date)} and `,
    figureTo(`${countWords(assumptions.length)} assumptions`, "assumptions"),
    `. Ranges hold eight futures of ten. `,
    `Sampling error of the mean cost: ${errorWords(best, decision)}. Every figure that is marked leads to where it comes from.`,
  ];
}

function errorWords({ cost }: Alternative, { brief }: Decision): string {
  return cost.error === null ? "cannot be said" : `± ${money(cost.error, brief.company.currency)}`;
}
