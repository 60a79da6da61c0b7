/** Some of the counted people, or one more than they, give only a part of their time. */
export interface PartTimers {
  readonly people: number;
  /** How many characters behind the count say so. */
  readonly length: number;
}

const COUNT = "one|two|three|four|1|2|3|4";
const SHARE =
  "(\\d{1,3}) ?(?:%|percent|per cent)|(0[.,]\\d{1,2})(?: ?fte)?|(half)(?:[ -](?:time|days?|of the time)|(?= ?[.,;)]|$))|(mi-temps|halftime|part[ -]time)(?: ?\\((\\d{1,3}) ?%\\))?";
const AT = "(?: only| just)?(?: (?:working |works |being )?(?:at|on|for|a|in))?(?: about| a)?";
const OF_THEM = new RegExp(
  `^,? ?\\(?(?:thereof|of (?:whom|which|them|those)|including|with|but|one full[ -]?time,? and)(?: the)? (${COUNT}|second|last|third|other)(?: of them| one)?${AT} (?:${SHARE})`,
);
const ONE_MORE = new RegExp(
  `^(?: full[ -]?time)?,? (?:and|plus) (?:an?|one) (?:second|third|fourth|fifth|sixth|further|another|more)(?: one)?${AT} (?:${SHARE})`,
);
const AND_A_HALF = /^ and a half(?![a-z]| (?:hour|day|year|month))/;
const WORDS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, "2": 2, "3": 3, "4": 4 };

/** "Four engineers, thereof one at 50 %" are three and a half, "two designers and a third at 40 %" are 2.4. */
export function partTimers(people: number, behind: string): PartTimers | undefined {
  const half = AND_A_HALF.exec(behind);
  if (half !== null) return { people: people + 0.5, length: half[0].length };
  const more = ONE_MORE.exec(behind);
  if (more !== null) return { people: people + shareOf(more.slice(1)), length: more[0].length };
  const some = OF_THEM.exec(behind);
  if (some === null) return undefined;
  const count = WORDS[some[1] ?? ""] ?? 1;
  if (count > people) return undefined;
  return { people: people - count * (1 - shareOf(some.slice(2))), length: some[0].length };
}

function shareOf([percent, decimal, , , inBrackets]: readonly (string | undefined)[]): number {
  const hundredths = percent ?? inBrackets;
  if (hundredths !== undefined) return Number(hundredths) / 100;
  return decimal === undefined ? 0.5 : Number(decimal.replace(",", "."));
}
