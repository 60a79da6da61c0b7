import { restsOnOwn } from "@shoreline/atlas";
import {
  type Alternative,
  answerSentences,
  criterionWords,
  type Decision,
  english,
  inLanguage,
  type Language,
  lineWords,
  money,
  odds,
  phrase,
  spoken,
  type Verdict,
  word,
  wordOf,
} from "@shoreline/decide";
import { assumptionAnchor, criterionAnchor } from "../anchors.ts";
import { alternativeOf, thingWords } from "../arrangementWords.ts";
import { type Block, type LabelledPart, type Section, textBlock } from "../document.ts";
import { countWords, dateWords, lowerFirst, pointsWords, signedPoints } from "../figureWords.ts";
import { CONFIRM, FIND_OUT } from "../checkLabels.ts";
import { costDots } from "../costDots.ts";
import { limitCounts } from "../exclusions.ts";
import { agreementWords, informationFigures } from "../information.ts";
import { flipSentence } from "../flips.ts";
import { assumptionWords, placeWords } from "../inputWords.ts";
import { keyFigures } from "../keyFigures.ts";
import { figureTo, joined, type Prose, prose } from "../prose.ts";
import { sentenceProse } from "../sentenceProse.ts";
import { linePlace } from "../shownLines.ts";
import { verdictLabel, verdictProse } from "../verdictWords.ts";
import { whoWhere } from "../whoWhere.ts";

/** The page that a board reads alone: the answer, the odds, the two pictures, why, what speaks against it, what to check. */
export function answerSection(decision: Decision, language: Language = english): Section {
  const section = inLanguage(language, () => spokenSection(decision));
  return language === english ? section : { ...section, language: language.tag };
}

function spokenSection(decision: Decision): Section {
  const { lead, rest } = answerParts(decision);
  const { verdict } = decision.recommendation;
  return {
    id: "answer",
    title: word("The answer"),
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
      ...labelled("limits", word("Limits"), limitsProse(decision)),
      ...labelled("why", word("Why"), whyProse(decision)),
      ...labelled("against", word("Against it"), againstProse(decision)),
      ...checkBlocks(decision),
      textBlock(standWords(decision), "quiet"),
    ],
  };
}

/** The advice, and what follows it: how often it is best and what it saves. A decision without its explanation is told in plain words. */
function answerParts(decision: Decision): { readonly lead: Prose; readonly rest: Prose } {
  if (spoken() !== english) return spokenParts(decision);
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

/** In another language than that of the decision the answer is made anew from its figures. */
function spokenParts(decision: Decision): { readonly lead: Prose; readonly rest: Prose } {
  const { advice, odds: often } = answerSentences(decision);
  return { lead: [advice.text], rest: sentenceProse(decision, often) };
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
  return prose`; ahead of the status quo in ${share} futures`;
}

function labelled(about: LabelledPart, label: string, text: Prose): Block[] {
  return text.length === 0 ? [] : [{ kind: "labelled", label, text, about }];
}

const MOST_LINES = 3;

/** Where the money moves against the baseline, and on what it is ahead of the rival. */
function whyProse(decision: Decision): Prose {
  const { why, brief, baseline } = decision;
  const sorted = why.bridge.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, MOST_LINES);
  const moved = sorted.map(({ line, amount }): Prose => {
    const words = signedMoney(amount, brief.company.currency);
    return [`${wordOf(lineWords, line)} `, figureTo(words, linePlace(decision, line), `why.bridge[${line}].amount`)];
  });
  const ahead = why.criteria.filter(({ contribution }) => contribution >= WORTH_SAYING).slice(0, MOST_CRITERIA);
  return joined(
    [
      ...(moved.length === 0 ? [] : [prose`Against ${thingWords(decision, baseline)}: ${joined(moved, " · ")}.`]),
      ...(why.versus === null || ahead.length === 0
        ? []
        : [
            prose`Ahead of ${thingWords(decision, why.versus)} on ${joined(ahead.map(criterionProse), " · ")} points of 100.`,
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
  return [`${wordOf(criterionWords, criterion)} `, figureTo(words, criterionAnchor(criterion), from)];
}

/** On what the rival is better. */
function againstProse(decision: Decision): Prose {
  const { why } = decision;
  const worst = why.criteria.filter(({ contribution }) => contribution <= -WORTH_SAYING).slice(-MOST_CRITERIA);
  if (why.versus === null) return [];
  const rival = thingWords(decision, why.versus);
  if (worst.length === 0) return prose`Nothing that counts: ${rival} is ahead on no criterion.`;
  const better = joined(worst.toReversed().map(criterionProse), " · ");
  return begun(prose`${rival} is better on ${better} points of 100.`);
}

/** Prose as a sentence begins: with a capital. */
function begun([first = "", ...rest]: Prose): Prose {
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];
}

const MOST_CHECKS = 2;
const MOST_CONFIRMED = 2;

/** What is worth money to find out before deciding; and what was assumed that moves the lead, for somebody to confirm. */
function checkBlocks(decision: Decision): Block[] {
  const worth = informationFigures(decision).slice(0, MOST_CHECKS);
  const agreement = agreementWords(decision);
  const first: Prose[] = [
    ...(agreement === undefined ? [] : [[agreement]]),
    ...(worth.length === 0
      ? []
      : [agreement === undefined ? joined(worth, " · ") : prose`Then: ${joined(worth, " · ")}`]),
  ];
  const most = worth.length === 0 ? MOST_CHECKS : MOST_CONFIRMED;
  return [
    ...labelled("findOut", word(FIND_OUT), joined(first, " ")),
    ...labelled("confirm", word(CONFIRM), assumedProse(decision, most)),
  ];
}

function assumedProse({ assumptions }: Decision, most: number): Prose {
  const moving = assumptions.filter(({ influence }) => (influence ?? 0) >= WORTH_SAYING / 2);
  const parts = moving.slice(0, most).map((assumption): Prose => {
    const words = phrase`moves the lead by ${pointsWords(assumption.influence ?? 0)}`;
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
function limitsProse(decision: Decision): Prose {
  return joined(
    [ruledOutProse(decision), homeOnlyProse(decision)].filter((part) => part.length > 0),
    " ",
  );
}

/** Why the columns of places abroad are empty, where the brief itself leaves nothing there to consider. */
function homeOnlyProse({ alternatives, brief }: Decision): Prose {
  const { sensitivity, limits, candidates } = brief;
  if (alternatives.some(({ reach, measure }) => measure === undefined && reach !== "onshore")) return [];
  if (sensitivity.dataResidency.length > 0)
    return prose`Nothing abroad was considered. Data must stay in: ${names(sensitivity.dataResidency)}.`;
  if (limits.countries.allow.length > 0)
    return prose`Nothing abroad was considered. Countries allowed: ${names(limits.countries.allow)}.`;
  return candidates.sites.length > 0 ? prose`Nothing abroad was considered: the brief names no place there.` : [];
}

function names(places: readonly string[]): string {
  return places.map(placeWords).join(", ");
}

function ruledOutProse({ alternatives }: Decision): Prose {
  const left = alternatives.filter(({ feasible }) => feasible).length;
  if (left > alternatives.length * FEW) return [];
  const counts = limitCounts(alternatives).map(({ limit, count }) => phrase`${limit} rules out ${count}`);
  const out = figureTo(counts.join(" · "), "ruled-out");
  if (left === 1) return prose`Of ${alternatives.length} alternatives 1 is left: ${out}.`;
  return prose`Of ${alternatives.length} alternatives ${left} are left: ${out}.`;
}

function standWords(decision: Decision): Prose {
  const { trials, atlas, facts, assumptions, recommendation } = decision;
  const best: Alternative = alternativeOf(decision, recommendation.alternative);
  const known = figureTo(phrase`${countWords(facts.length)} facts`, "facts");
  const own = facts.filter(restsOnOwn).length;
  const assumed = figureTo(phrase`${countWords(assumptions.length)} assumptions`, "assumptions");
  const [futures, options] = [countWords(trials), countWords(decision.alternatives.length)];
  return joined(
    [
      own === 0
        ? prose`${futures} futures, ${options} alternatives; rests on ${known} of ${dateWords(atlas.date)} and ${assumed}.`
        : prose`${futures} futures, ${options} alternatives; rests on ${known} of ${dateWords(atlas.date)}, ${countWords(own)} of them from your own figures, and ${assumed}.`,
      prose`Ranges hold eight futures of ten.`,
      prose`Sampling error of the mean cost: ${errorWords(best, decision)}.`,
      prose`Every figure that is marked leads to where it comes from.`,
    ],
    " ",
  );
}

function errorWords({ cost }: Alternative, { brief }: Decision): string {
  return cost.error === null ? word("cannot be said") : `± ${money(cost.error, brief.company.currency)}`;
}
