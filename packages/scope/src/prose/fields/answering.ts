import { isForeign } from "../text/attribution.ts";
import type { Passage, Statement } from "../text/document.ts";
import { type Claim, type Finding, finding } from "./finding.ts";

const SHORT_LEVEL = /(?<![\d/.])([5-9]\d) ?\/ ?(\d{2,3})(?: ?(?:s|secs?|seconds))?(?![\d/%])/g;
const ABOUT_LEVEL = /service ?-?level|sla|calls?|answer|target|aht|agents?/;
const CLOCK = /(?<![\d:])(\d{1,2}):([0-5]\d) ?(?:min(?:ute)?s?|mm:ss|m)(?![a-z])/g;
const ABOUT_HANDLING = /aht|handl(?:e|ing)|average|per call|each/;

/** Shorthand of contact centres: "80/20" is a service level, "AHT 5:30 min" five and a half minutes. */
export function answeringFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => [...shortLevels(passage), ...clockTimes(passage)]);
}

function shortLevels(passage: Passage): Finding[] {
  if (
    !ABOUT_LEVEL.test(`${passage.block.section} ${passage.plain}`) ||
    /rule of thumb|80\/20 rule|pareto/.test(passage.plain)
  )
    return [];
  return Array.from(passage.plain.matchAll(SHORT_LEVEL)).flatMap((match) => [
    ...claimed(passage, match, {
      path: "work.volumes.serviceLevel",
      value: Number(match[1]) / 100,
      rule: "work.volumes.serviceLevel/short",
    }),
    ...claimed(passage, match, {
      path: "work.volumes.withinSeconds",
      value: Number(match[2]),
      rule: "work.volumes.serviceLevel/short",
    }),
  ]);
}

function clockTimes(passage: Passage): Finding[] {
  if (!ABOUT_HANDLING.test(passage.plain)) return [];
  return Array.from(passage.plain.matchAll(CLOCK)).flatMap((match) => {
    const value = Number((Number(match[1]) + Number(match[2]) / 60).toPrecision(6));
    return claimed(passage, match, {
      path: "work.volumes.handlingMinutes",
      value,
      rule: "work.volumes.handlingMinutes/clock",
    });
  });
}

function claimed(passage: Passage, match: RegExpExecArray, claim: Claim): Finding[] {
  const start = passage.start + match.index;
  const span = { start, end: start + match[0].length };
  return isForeign(passage, span) ? [] : [finding(passage, span, claim)];
}
