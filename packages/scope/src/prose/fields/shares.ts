import lexicon from "../lexicon/shares.json" with { type: "json" };
import { type Passage, type Statement, wordsAfter, wordsBefore } from "../text/document.ts";
import type { PercentMention } from "../text/percents.ts";
import { type Cue, cuesOf, cueTable, nearestCue } from "./cues.ts";
import { type Finding, finding, isAsserted } from "./finding.ts";

type ShareField = keyof typeof lexicon.cues;

const table = cueTable<ShareField>(lexicon.cues, lexicon.bonus);
const NEAR = 75;
/** Only these are said in fractions such as "two thirds". */
const IN_FRACTIONS: readonly ShareField[] = ["nature.clarity", "nature.volatility", "nature.tacitKnowledge"];

/** Growth, change, clarity, service level, discount rate and the shares of goods, where they are said as percentages. */
export function shareFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => {
    if (passage.percents.length === 0) return [];
    const cues = cuesOf(table, passage);
    return passage.percents.flatMap((percent) => shareFinding(passage, percent, cues));
  });
}

function shareFinding(passage: Passage, percent: PercentMention, cues: readonly Cue<ShareField>[]): Finding[] {
  const rivals = passage.percents.filter((other) => other !== percent);
  const cue = nearestCue(table, passage, { mention: percent, cues, rivals });
  if (cue === undefined || cue.key === "other" || cue.distance > NEAR || !isAsserted(passage, percent)) return [];
  if (percent.isFraction && !IN_FRACTIONS.includes(cue.key)) return [];
  const words = cue.isAbove
    ? passage.block.section
    : passage.plain.slice(cue.start - passage.start, cue.end - passage.start);
  const near = `${words} ${wordsBefore(passage, percent, 50)}`;
  const isLess = /^ (?:fewer|less|off|down|lower)(?![a-z])/.test(wordsAfter(passage, percent, 10));
  const value = valueFor(cue.key, percent, isLess ? `${near} less` : near);
  if (value === undefined || !isPlausible(cue.key, value, passage)) return [];
  const isChange = cue.key === "nature.clarity" && CHANGES.test(wordsAfter(passage, percent, 70));
  const path = isChange ? "nature.volatility" : cue.key;
  const rule = `${path}/${percent.isFraction ? "fraction" : "percent"}`;
  return [finding(passage, percent, { path, value, rule })];
}

/** "20 % of the requirements will change": they may be clear all the same. */
const CHANGES =
  /^ of (?:the |our |all )?(?:requirements?|scope|rules?|features?|specs?|specification|them|it|stories|fields)(?: \w+){0,2}? (?:to |will |may |might |can |could )?(?:chang|be (?:rewritten|revised|changed|replaced)|shift|move(?:s|d)?(?![a-z]))/;

function valueFor(field: ShareField, { value }: PercentMention, words: string): number | undefined {
  if (field === "work.volumes.growthPerYear")
    return /declin|shrink|fall|drop|decreas|down|less|fewer|minus|-$/.test(words) ? -value : value;
  if (field === "work.units.learningShare" && value < 0.5 && words.endsWith(" less"))
    return Number((1 - value).toPrecision(10));
  if (field === "work.units.yieldShare" && /scrap|reject|defect|waste|thrown|ausschuss|fall ?out/.test(words))
    return Number((1 - value).toPrecision(10));
  if (field === "nature.clarity" && /(?:open|unclear|unknown|not (?:yet )?(?:clear|specified|defined))/.test(words))
    return Number((1 - value).toPrecision(10));
  if (field === "nature.tacitKnowledge" && !/undocumented|unwritten|heads?|tacit|not /.test(words.slice(0, 40)))
    return Number((1 - value).toPrecision(10));
  return value;
}

function isPlausible(field: ShareField, value: number, passage: Passage): boolean {
  if (field === "company.discountRate") return value > 0.005 && value <= 0.4;
  if (field === "work.volumes.serviceLevel")
    return value >= 0.5 && value < 1 && /second|sec\b|secs|minute|\d ?s\b|call|answer/.test(passage.plain);
  if (field === "work.units.learningShare") return value >= 0.5 && value < 1;
  if (field === "work.units.yieldShare") return value > 0.3 && value <= 1;
  if (field === "work.volumes.growthPerYear")
    return (
      value > -0.9 &&
      value <= 3 &&
      !/(?:a|per|each|every) month/.test(wordsAfter(passage, { start: passage.start, end: passage.start }, 0))
    );
  return value <= 1;
}
