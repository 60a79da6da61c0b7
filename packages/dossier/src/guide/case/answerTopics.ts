import { type Party, parties } from "@shoreline/arrangements";
import type { Part } from "@shoreline/scope";
import {
  arrangementThing,
  criterionWords,
  type Decision,
  english,
  figures,
  goingOn,
  inputName,
  inputWords,
  joined,
  listedPieces,
  money,
  odds,
  percent,
  said,
  type Said,
  say,
  type Sentence,
  spoken,
  word,
  wordOf,
} from "@shoreline/decide";
import { thingWords } from "../../document/arrangementWords.ts";
import { brokenName } from "../../document/exclusions.ts";
import { countWords, dateWords } from "../../document/figureWords.ts";
import { assumptionWords } from "../../document/inputWords.ts";
import { VERDICT_MARKS } from "../../document/chart.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { atBaseline, bestOf, moneyOf, named, recommended } from "./placed.ts";

/** The answer of a decision, how firmly it stands, and what it rests on. */
export const answerTopics = {
  answer,
  considered,
  parties: bestOfParties,
  reaches: reachesSentence,
  baselineStanding,
  weights,
  ruledOut,
  firstRanks,
  verdict,
  flips,
  sensitivity,
  information,
  assumptions,
  witnesses,
  trials,
  evidence,
  nature,
  divisible,
} satisfies Record<string, CaseSentence>;

function answer(decision: Decision): Sentence {
  const share = said(odds(decision.recommendation.confidenceShare), "recommendation", "confidenceShare");
  return say`Recommended is ${named(recommended(decision))}, first in ${share} futures.`;
}

function considered({ alternatives }: Decision): Sentence {
  const feasible = alternatives.filter((each) => each.feasible).length;
  return say`This decision looked at ${said(String(alternatives.length), "alternatives")} arrangements, of which ${said(String(feasible), "alternatives")} are feasible.`;
}

/** The best of each party with its median cost. */
function bestOfParties(decision: Decision): Sentence | undefined {
  const pieces = parties.flatMap((party: Party) => {
    const best = bestOf(decision, (each) => each.party === party);
    if (!best || best.alternative.cost.p50 === null) return [];
    return [say`${named(best)} at ${moneyOf(best, best.alternative.cost.p50, "cost", "p50")}`];
  });
  return pieces.length === 0 ? undefined : say`The best of each party, at median cost: ${listedPieces(pieces)}.`;
}

function reachesSentence(decision: Decision): Sentence {
  const { reach, measure } = decision.recommendation;
  if (measure !== undefined) return say`What is recommended, ${named(recommended(decision))}, moves the work nowhere.`;
  const words = wordOf(PLACES, reach);
  return say`The recommended place is ${said(words, "recommendation", "reach")} as seen from home: ${named(recommended(decision))}.`;
}

const PLACES = { onshore: "inside the country", nearshore: "in a near country", offshore: "in a far country" };

function baselineStanding(decision: Decision): Sentence {
  const told = atBaseline(decision);
  const share = said(odds(told.alternative.firstRankShare), "alternatives", told.at, "firstRankShare");
  return say`The baseline, ${named(told)}, ranks first in ${share} futures.`;
}

/** What cost and return weigh together, and the three heaviest criteria. */
function weights({ weights: { mean } }: Decision): Sentence {
  const heaviest = Object.keys(mean)
    .toSorted((a, b) => (mean[b] ?? 0) - (mean[a] ?? 0))
    .slice(0, 4);
  const pieces = heaviest.map((key) =>
    joined([wordOf(criterionWords, key), " ", said(percent(mean[key] ?? 0), "weights", "mean", key)]),
  );
  return say`The heaviest of the criteria here, on average over what you left open: ${listedPieces(pieces)}.`;
}

function ruledOut(decision: Decision): Sentence | undefined {
  const out = decision.alternatives.filter(({ feasible }) => !feasible);
  if (out.length === 0)
    return say`No limit rules out any of ${said(String(decision.alternatives.length), "alternatives")} arrangements here.`;
  const paths = [...new Set(out.flatMap(({ faults }) => faults.map(({ path }) => path)))];
  const names = paths.map((path) => say`${said(brokenName(path), "alternatives")}`);
  return say`Limits rule out ${said(String(out.length), "alternatives")} arrangements here: ${listedPieces(names)}.`;
}

function firstRanks(decision: Decision): Sentence {
  const { confidenceShare, cellShare } = decision.recommendation;
  const own = said(percent(confidenceShare), "recommendation", "confidenceShare");
  const cell = said(percent(cellShare), "recommendation", "cellShare");
  return say`What is recommended, ${named(recommended(decision))}, ranks first in ${own} of futures, its party and reach together in ${cell}.`;
}

function verdict(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const duel = told.alternative.winsAgainstBest;
  if (duel === null) return undefined;
  const words = said(word(VERDICT_MARKS[decision.recommendation.verdict].words), "recommendation", "verdict");
  const steps = ["alternatives", told.at, "winsAgainstBest"] as const;
  const rival = said(thingWords(decision, duel.versus), ...steps, "versus");
  return say`The verdict is “${words}”: ahead of ${rival} in ${said(percent(duel.probability), ...steps, "probability")} of futures, with a standard error of ${said(figures((duel.error * 100).toFixed(1)), ...steps, "error")} points.`;
}

/** The nearest turns to another kind of arrangement; nothing where nobody looked for them. */
function flips(decision: Decision): Sentence | undefined {
  const found = decision.flips;
  if (found === null) return undefined;
  const nearest = found.flatMap((flip, at) => (flip.otherKind && flip.at !== null ? [{ flip, at }] : [])).slice(0, 3);
  if (nearest.length === 0)
    return say`${said(word("Nothing"), "flips")} that was tried turns the answer to another kind within its plausible range.`;
  const { currency } = decision.brief.company;
  const pieces = nearest.map(({ flip, at }, place) => {
    const value = said(inputWords(flip.at, flip, currency), "flips", at, "at");
    const becomes = said(thingWords(decision, flip.becomes), "flips", at, "becomes");
    const input = said(inputName(flip), "flips", at, "input");
    const isSame = nearest[place - 1]?.flip.becomes === flip.becomes;
    return isSame ? say`or if ${input} is ${value}` : say`to ${becomes} if ${input} is ${value}`;
  });
  return say`It would turn ${joined(pieces.flatMap((piece, place) => (place === 0 ? [piece] : [", ", piece])))}.`;
}

function sensitivity(decision: Decision): Sentence | undefined {
  const found = decision.sensitivity?.filter(({ distinguishable }) => distinguishable).slice(0, 3) ?? [];
  if (decision.sensitivity === null || found.length === 0) return undefined;
  const pieces = found.map((each) => {
    const at = decision.sensitivity!.indexOf(each);
    return say`${said(inputName(each), "sensitivity", at, "input")} (${said(percent(each.total), "sensitivity", at, "total")})`;
  });
  return say`Most of the doubt about the lead comes from ${listedPieces(pieces)}.`;
}

function information(decision: Decision): Sentence | undefined {
  const found = decision.valueOfInformation;
  if (found === null || found.perfect === null) return undefined;
  const { currency } = decision.brief.company;
  const all = said(money(found.perfect, currency), "valueOfInformation", "perfect");
  const pieces = found.byInput.flatMap(({ input, path, value, distinguishable }, at) =>
    distinguishable && value !== null
      ? [
          say`${said(inputName({ input, path }), "valueOfInformation", "byInput", at, "input")} (${said(money(value, currency), "valueOfInformation", "byInput", at, "value")})`,
        ]
      : [],
  );
  const lead = say`To know everything before deciding would be worth ${all}`;
  if (pieces.length === 0) return say`${lead}; no single figure stands out.`;
  return say`${lead}; of single figures, ${listedPieces(pieces.slice(0, 3))}.`;
}

function assumptions(decision: Decision): Sentence | undefined {
  const first = decision.assumptions.slice(0, 3);
  if (first.length === 0) return undefined;
  const count = said(String(decision.assumptions.length), "assumptions");
  const pieces = first.map((each, at) => say`${said(goingOn(assumptionWords(each)), "assumptions", at, "path")}`);
  return say`It rests on ${count} assumptions; the ones that move the lead most: ${listedPieces(pieces)}.`;
}

function witnesses({ witnesses: all }: Decision): Sentence | undefined {
  if (all.length === 0) return undefined;
  const agreeing = all.filter(({ agrees }) => agrees).length;
  return say`Of ${said(String(all.length), "witnesses")} other methods of ranking, ${said(String(agreeing), "witnesses")} put the same kind of arrangement first.`;
}

function trials({ trials: count, seed }: Decision): Sentence {
  return say`This decision drew ${said(countWords(count), "trials")} futures from seed ${said(String(seed), "seed")}.`;
}

function evidence({ facts, assumptions: taken, atlas }: Decision): Sentence {
  const [known, assumed] = [said(String(facts.length), "facts"), said(String(taken.length), "assumptions")];
  return say`This decision used ${known} facts of the atlas of ${said(spoken() === english ? atlas.date : dateWords(atlas.date), "atlas", "date")} and ${assumed} assumptions, all listed in it.`;
}

function natureShare(share: number, key: string): Said {
  return said(percent(share), "brief", "nature", key);
}

/** What of the work speaks for or against distance and third parties. */
function nature(decision: Decision): Sentence {
  const { brief } = decision;
  if (brief.work.split !== undefined) return parts(decision, brief.work.split);
  const { core, tacitKnowledge, clarity } = brief.nature;
  return say`By your brief, ${natureShare(clarity, "clarity")} of the requirements could be signed today, ${natureShare(tacitKnowledge, "tacitKnowledge")} of the know-how is in heads, and on a scale of being core the work stands at ${natureShare(core, "core")}.`;
}

/** Parts have natures of their own: what is said is how large they are, and which way to divide them is best. */
function parts({ alternatives }: Decision, split: readonly Part[]): Sentence {
  const shares = split.map(({ name, share }, index) =>
    joined([name, " ", said(percent(share), "brief", "work", "split", index, "share")]),
  );
  const divides = say`Your brief divides the work: ${listedPieces(shares)}.`;
  const best = alternatives
    .filter(({ name, feasible }) => name === "hybrid" && feasible)
    .toSorted((a, b) => (b.expectedScore ?? 0) - (a.expectedScore ?? 0))[0];
  if (best === undefined) return divides;
  const score = said(
    figures(((best.expectedScore ?? 0) * 100).toFixed(1)),
    "alternatives",
    alternatives.indexOf(best),
    "expectedScore",
  );
  return say`${divides} The best way to place the parts apart that was found is ${arrangementThing(best)}, with ${score} points of 100.`;
}

function divisible({ brief }: Decision): Sentence {
  const share = natureShare(brief.nature.divisibility, "divisibility");
  return say`By your brief, ${share} of the work splits into small pieces that stand alone.`;
}
