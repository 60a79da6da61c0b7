import { city, type Fact } from "@shoreline/atlas";
import {
  type Decision,
  figures,
  joined,
  lineWords,
  listedPieces,
  percent,
  said,
  type Said,
  say,
  type Sentence,
  word,
  wordOf,
} from "@shoreline/decide";
import { countWords, dateWords, figureWords } from "../../document/figureWords.ts";
import { CONFIDENCE } from "../../document/inputWords.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { atBaseline, criterionOf, futuresOf, lineOf, monthsOf, named, type Placed, recommended } from "./placed.ts";

/** Starts, learning, hours and people of a decision. */
export const timeTopics = {
  firstOutput,
  fullProductivity,
  late,
  delay,
  handover,
  overlap,
  nightCover,
  attrition,
  teamSize,
  teamsToday,
  severance,
  culture,
  duration,
} satisfies Record<string, CaseSentence>;

function firstOutput(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { p10, p50, p90 } = told.alternative.monthsToFirstOutput;
  if (p10 === null || p50 === null || p90 === null) return undefined;
  const at = (months: number, key: string) => monthsOf(told, months, "monthsToFirstOutput", key);
  return say`With ${named(told)} the first output comes after ${at(p50, "p50")} at the median, between ${at(p10, "p10")} and ${at(p90, "p90")} in eight of ten futures.`;
}

function fullProductivity(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { p50 } = told.alternative.monthsToFullProductivity;
  return p50 === null
    ? undefined
    : say`Full productivity is reached after ${monthsOf(told, p50, "monthsToFullProductivity", "p50")} with ${named(told)}, at the median.`;
}

function late(decision: Decision): Sentence {
  const told = recommended(decision);
  const share = futuresOf(told, told.alternative.lateShare, "lateShare");
  const { startBy } = decision.brief.limits;
  if (startBy === undefined) return say`In ${share} ${named(told)} is more than a month late.`;
  const day = said(dateWords(startBy), "brief", "limits", "startBy");
  return say`In ${share} ${named(told)} begins after your latest day, ${day}.`;
}

function delay(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { costOfDelayPerMonth } = decision.brief.nature;
  const line = lineOf(told, "delay");
  if (costOfDelayPerMonth === 0 || !line) return undefined;
  return say`Coming later costs ${line} on average with ${named(told)}.`;
}

function handover(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const pieces = (["knowledgeTransfer", "incumbents", "interim"] as const).flatMap((key) => {
    const amount = lineOf(told, key);
    return amount ? [joined([wordOf(lineWords, key), " ", amount])] : [];
  });
  if (pieces.length === 0) return undefined;
  return say`Until ${named(told)} can do it alone, this is paid on average: ${listedPieces(pieces)}.`;
}

function overlap(decision: Decision): Sentence {
  const told = recommended(decision);
  const { overlapHoursPerDay } = told.alternative;
  const hours = said(figures(overlapHoursPerDay.toFixed(1)), "alternatives", told.at, "overlapHoursPerDay");
  const need = said(figures(String(decision.brief.nature.liveHoursPerDay)), "brief", "nature", "liveHoursPerDay");
  return say`By your brief people must talk live for ${need} h a day; ${named(told)} shares ${hours} working hours with home, averaged over the year.`;
}

const COVERED = {
  businessHours: "office hours",
  extended: "longer hours than an office",
  "24x7": "every hour of the week",
};

function nightCover(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const asked = said(wordOf(COVERED, decision.brief.nature.coverage), "brief", "nature", "coverage");
  const line = lineOf(told, "nightCover");
  if (!line) return say`Your brief asks for cover in ${asked}.`;
  return say`Your brief asks for cover in ${asked}; nights and weekends cost ${line} on average with ${named(told)}.`;
}

function attrition(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { country } = city(told.alternative.site);
  const keys =
    told.alternative.party === "vendor" ? ["vendorAttritionPerYear", "attritionPerYear"] : ["attritionPerYear"];
  const at =
    keys.map((key) => factPlace(decision, key, [told.alternative.site, country])).find((place) => place >= 0) ?? -1;
  const fact = decision.facts[at];
  if (typeof fact?.value !== "number") return undefined;
  const share = said(percent(fact.value), "facts", at, "value");
  const year = said(fact.date.slice(0, 4), "facts", at, "date");
  const line = lineOf(told, "attrition");
  const cost = line ? say`; replacing leavers costs ${line} on average` : say``;
  return say`Where ${named(told)} sits, ${share} of staff leave in a year by the atlas (${year}${confidence(fact)})${cost}.`;
}

function factPlace({ facts }: Decision, wanted: string, places: readonly string[]): number {
  return facts.findIndex(({ key, place }) => key === wanted && places.includes(place));
}

function confidence({ confidence: grade }: Fact): string {
  return `, ${word(CONFIDENCE[grade])}`;
}

function teamSize({ workload, brief }: Decision): Sentence {
  const heads = said(figureWords(workload.headcount), "workload", "headcount");
  const company = said(countWords(brief.company.headcount), "brief", "company", "headcount");
  return say`The work keeps ${heads} experienced people busy on average; your company has ${company}.`;
}

function teamsToday({ brief }: Decision): Sentence {
  const { teams } = brief.company;
  if (teams.length === 0)
    return say`Your brief names ${said(word("no team"), "brief", "company", "teams")} that does the work today, so nobody is displaced.`;
  const bySite = [...Map.groupBy(teams, ({ site }) => site)];
  const pieces = bySite.map(([site, standing]) => {
    const heads = standing.reduce((sum, { headcount }) => sum + headcount, 0);
    return say`${said(countWords(heads), "brief", "company", "teams")} in ${city(site).name}`;
  });
  return say`People who stand in your brief as doing such work today: ${listedPieces(pieces)}.`;
}

function severance(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const line = lineOf(told, "severance");
  return line && say`With ${named(told)}, ${line} of severance is reckoned on average.`;
}

function sharedCulture(share: number, { at }: Placed): Said {
  return said(percent(share), "alternatives", at, "criteria", "integration", "value");
}

function culture(decision: Decision): Sentence | undefined {
  const [mine, base] = [recommended(decision), atBaseline(decision)];
  const [own, other] = [criterionOf(mine, "integration"), criterionOf(base, "integration")];
  if (own === undefined || other === undefined) return undefined;
  const lead = say`With ${named(mine)} the team shares ${sharedCulture(own, mine)} of your culture as this model reckons it`;
  return mine.at === base.at ? say`${lead}.` : say`${lead}, against ${sharedCulture(other, base)} with ${named(base)}.`;
}

function duration({ brief }: Decision): Sentence {
  return say`Your brief reckons with ${said(String(brief.work.months), "brief", "work", "months")} months of work.`;
}
