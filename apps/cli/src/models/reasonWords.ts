import { city, type Fact } from "@shoreline/atlas";
import type { Alternative } from "@shoreline/decide";
import { figure } from "../page/figures.ts";
import { alternativeWords } from "../decision/arrangementWords.ts";
import { type Disagreement, scoreOf } from "./modelFigures.ts";

/** Why figures turn an order of the table round: what was measured at the two, and what of their sites explains it. */
export function reasonWords({ criterion, upper, lower }: Disagreement, facts: readonly Fact[]): string {
  const [one, other] = [upper.best, lower.best];
  const [mine, theirs] = [one.criteria[criterion], other.criteria[criterion]];
  if (mine === undefined || theirs === undefined) throw new Error(`The decision holds no criterion "${criterion}".`);
  const measured = `${figure(mine.value)} against ${figure(theirs.value)} ${mine.unit}`;
  const scores = `score ${points(one, criterion)} against ${points(other, criterion)} of 100`;
  return `${alternativeWords(one)} against ${alternativeWords(other)}: ${measured}, ${scores}${siteReason(criterion, one, other, facts)}`;
}

function points(alternative: Alternative, criterion: string): string {
  return String(Math.round(scoreOf(alternative, criterion) * 100));
}

/** What about the sites moves the criterion; nothing where no single figure of a site does. */
function siteReason(criterion: string, one: Alternative, other: Alternative, facts: readonly Fact[]): string {
  if (one.site === other.site) return ", at the same site";
  if (criterion === "control") return `; shared hours a day: ${hours(one)} against ${hours(other)}`;
  if (criterion !== "protection") return "";
  const [law, otherLaw] = [one, other].map(({ site }) => ruleOfLaw(city(site).country, facts));
  return law === undefined || otherLaw === undefined
    ? ""
    : `; rule of law at the sites: ${figure(law)} against ${figure(otherLaw)}`;
}

function hours({ overlapHoursPerDay }: Alternative): string {
  return figure(Number(overlapHoursPerDay.toFixed(1)));
}

function ruleOfLaw(iso2: string, facts: readonly Fact[]): number | undefined {
  const value = facts.find(({ key, place }) => key === "ruleOfLaw" && place === iso2)?.value;
  return typeof value === "number" ? value : undefined;
}
