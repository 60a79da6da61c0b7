import { criterionWords, type Decision, phrase, wordOf } from "@shoreline/decide";
import { brokenName } from "./exclusions.ts";
import { signedPoints } from "./figureWords.ts";
import { thingIn } from "./comparisonSentence.ts";

const MOST_REASONS = 2;
const WORTH_SAYING = 0.001;

/**
 * Why the answer is another one than before, in one sentence; undefined where it is the same. The reasons are what the
 * new answer is ahead on, against the former one where that is its rival; or that the former one is ruled out.
 */
export function turnedSentence(before: Decision, after: Decision): string | undefined {
  const [was, is] = [before.recommendation.alternative, after.recommendation.alternative];
  if (was === is) return undefined;
  const changed = phrase`Now ${thingIn(after, is)} instead of ${thingIn(before, was)}`;
  const former = after.alternatives.find(({ id }) => id === was);
  if (former === undefined) return phrase`${changed}, which is not considered any more.`;
  if (!former.feasible) return phrase`${changed}, which now breaks ${listed(brokenLimits(former.faults))}.`;
  const { versus, criteria } = after.why;
  const ahead = criteria.filter(({ contribution }) => contribution >= WORTH_SAYING).slice(0, MOST_REASONS);
  if (versus === null || ahead.length === 0) return phrase`${changed}: its expected score is the higher one.`;
  const reasons = ahead.map(
    ({ criterion, contribution }) => `${wordOf(criterionWords, criterion)} (${signedPoints(contribution)})`,
  );
  if (versus === was) return phrase`${changed}: ahead of it on ${listed(reasons)}, in points of 100.`;
  return phrase`${changed}: ahead of ${thingIn(after, versus)} on ${listed(reasons)}, in points of 100.`;
}

function brokenLimits(faults: Decision["alternatives"][number]["faults"]): readonly string[] {
  return [...new Set(faults.map(({ path }) => brokenName(path)))];
}

function listed(items: readonly string[]): string {
  return items.reduce((all, each) => phrase`${all} and ${each}`);
}
