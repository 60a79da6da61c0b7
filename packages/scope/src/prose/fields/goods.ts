import { type Passage, type Statement, wordsAfter } from "../text/document.ts";
import { isForeign } from "../text/attribution.ts";
import { type Finding, finding } from "./finding.ts";

const NO_DUTY =
  /(?<![a-z])(?:no (?:customs |import )*(?:dut(?:y|ies)|tariffs?)(?! free)|dut(?:y|ies)[ -]free|(?:free of|without)(?: customs| import)* dut(?:y|ies)|(?:customs |import )+dut(?:y|ies) (?:is|are) not (?:expected|due|charged)|(?:zero|0|nil|no)[ -](?:rated|duty)|(?:customs |import )*dut(?:y|ies)(?: is| are|:)? (?:nil|none|zero|free)(?![a-z])|dut(?:y|ies): (?:no|-)(?![a-z]))/;
/** "Yield 94 for now" leaves the sign out. */
const BARE_YIELD =
  /(?<![a-z])yield(?: is| of| at|:| about| around)*[ |]+(\d{2}(?:[.,]\d)?)(?![\d.,]* ?(?:%|per|pct|\d))/;
const OF_HUNDRED = /(?:out )?of (?:a|one|every|each)? ?(?:hundred|100) [a-z]+,? ?/;
const GOOD = /(?:pass|good|usable|fine|ok|leave|come out right)/;
const BAD = /(?:scrap|thrown|reject|fail|bad|waste|defect|bin)/;

/** What is said of goods in words instead of percentages: no duty, and good ones out of a hundred. */
export function goodsFindings({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => [...noDuty(passage), ...goodOfHundred(passage), ...bareYield(passage)]);
}

function bareYield(passage: Passage): Finding[] {
  const match = BARE_YIELD.exec(passage.plain);
  const value = Number((match?.[1] ?? "0").replace(",", ".")) / 100;
  if (match === null || value < 0.5) return [];
  const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
  return isForeign(passage, span)
    ? []
    : [finding(passage, span, { path: "work.units.yieldShare", value, rule: "work.units.yieldShare/words" })];
}

function noDuty(passage: Passage): Finding[] {
  const match = NO_DUTY.exec(passage.plain);
  if (match === null) return [];
  const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
  return isForeign(passage, span)
    ? []
    : [finding(passage, span, { path: "work.units.dutyShare", value: 0, rule: "work.units.dutyShare/none" })];
}

/** "Of a hundred units, ninety-six pass", "out of 100 lamps 3 are thrown away". */
function goodOfHundred(passage: Passage): Finding[] {
  const match = OF_HUNDRED.exec(passage.plain);
  if (match === null) return [];
  const from = passage.start + match.index + match[0].length;
  const number = passage.numbers.find(({ start, value }) => start >= from && start - from < 12 && value < 100);
  if (number === undefined || isForeign(passage, number)) return [];
  const behind = wordsAfter(passage, number, 30);
  const share = GOOD.test(behind) ? number.value / 100 : BAD.test(behind) ? (100 - number.value) / 100 : undefined;
  if (share === undefined) return [];
  const span = { start: passage.start + match.index, end: number.end };
  return [finding(passage, span, { path: "work.units.yieldShare", value: share, rule: "work.units.yieldShare/words" })];
}
