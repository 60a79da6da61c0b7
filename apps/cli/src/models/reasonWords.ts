import { figure } from "../page/figures.ts";
import { alternativeWords } from "../decision/arrangementWords.ts";
import { type Disagreement, scoreOf } from "./modelFigures.ts";

/** Why figures turn an order of the table round: what was measured at the two, and what of their sites explains it. */
export function reasonWords({ criterion, upper, lower }: Disagreement): string {
  const [one, other] = [upper.best, lower.best];
  const [mine, theirs] = [one.criteria[criterion], other.criteria[criterion]];
  if (mine === undefined || theirs === undefined) throw new Error(`The decision holds no criterion "${criterion}".`);
  const measured = `${figure(mine.value)} against ${figure(theirs.value)} ${mine.unit}`;
  const scores = `score ${percentage(scoreOf(one, criterion))} against ${percentage(scoreOf(other, criterion))} of 100`;
  return `${alternativeWords(one)} against ${alternativeWords(other)}: ${measured}, ${scores}${siteReason(one, other)}`;
}

function percentage(share: number): string {
  return String(Math.round(share * 100));
}

/** What differs between the sites; nothing when both stand at the same one. */
function siteReason(one: Disagreement["upper"]["best"], other: Disagreement["upper"]["best"]): string {
  if (one.site === other.site) return ", at the same site";
  const hours = [one, other].map(({ overlapHoursPerDay }) => figure(Number(overlapHoursPerDay.toFixed(1))));
  return `; the sites differ: ${hours[0]} against ${hours[1]} shared hours a day`;
}
