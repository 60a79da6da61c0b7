import { type Passage, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import type { RoleMention } from "../text/roleMentions.ts";
import type { Span } from "../text/span.ts";
import { partTimers } from "./partTimers.ts";

/** So many full-time equivalents of a role. */
export interface RoleCount extends Span {
  readonly role: RoleMention["key"];
  readonly people: number;
  /** A single role named with an article, which is a count only beside others. */
  readonly isArticle: boolean;
  /** The number stands behind the role: "Testers: 2". */
  readonly isBehind: boolean;
}

/** Words between a number and its role: "(full-time) senior Java", but no verb and no other thing counted. */
const BETWEEN =
  /^ ?(?:x |fte |ftes |full time equivalents? |-)?(?:of (?:our |the |an? )?)?(?:[a-z+#./'-]+,? ){0,4}\(?$/;
const NOT_BETWEEN =
  /(?<![a-z])(?:an?|of|the|and|or|with|for|in|at|to|from|per|by|than|weeks?|months?|years?|days?|hours?|minutes?|people|persons|staff|tickets?|calls?|invoices?|claims?|points|percent|our|your|their|that|which|who|are|is|will|can|by|every|each|we|locations?|sites?|countries|languages?|shifts?|vendors?|new)(?![a-z])/;
/** "Developer 4 / QA 1 / PM 0.5": each number belongs to the role before it. */
const PAIRS =
  /^(?:[a-z() ]{2,24}: ?)?[a-z][a-z& -]{1,30}:? \d+(?:[.,]\d+)?(?: ?[/,;+|] ?[a-z][a-z& -]{1,30}:? \d+(?:[.,]\d+)?)+\.?$/;
const OF_FTE = /^ ?(?:fte|ftes|full time equivalents?)(?: of)?(?: an?| the)? (?:[a-z+#./-]+ ){0,3}$/;
const BEHIND = /^(?:\([^)]{0,24}\))? ?(?::|=|-|x|\||\.{2,}|\(|,)? ?(?:approx\.? |about |ca\.? )?\(?x? ?$/;
const ARTICLE =
  /(?<![a-z])(?:an?|one|another|additional|a single)(?: (?:full[ -]time|fulltime|part[ -]time|half[ -]time|senior|junior|dedicated|experienced|good|lead|shared|technical|bilingual|seasoned|single|second|third|[a-z]+-speaking)){0,3} $/;
const HALF = /(?<![a-z])half (?:an?|of an?|the time of an?) (?!dozen|hundred|thousand|million)(?:[a-z+#./-]+ ){0,2}$/;

/** The count of a role in a passage, or undefined where none stands by it. */
export function roleCount(passage: Passage, role: RoleMention): RoleCount | undefined {
  const half = HALF.exec(wordsBefore(passage, role, 40));
  if (half !== null) return countOf(role, { start: role.start - half[0].length, end: role.end, people: 0.5 });
  return countBefore(passage, role) ?? countBehind(passage, role) ?? articleCount(passage, role);
}

function countOf(
  role: RoleMention,
  { start, end, people }: Span & { readonly people: number },
  flags: Partial<RoleCount> = {},
): RoleCount {
  return { role: role.key, people, start, end, isArticle: false, isBehind: false, ...flags };
}

function countBefore(passage: Passage, role: RoleMention): RoleCount | undefined {
  if (PAIRS.test(passage.plain)) return undefined;
  const number = passage.numbers.findLast(({ end }) => end <= role.start);
  if (number === undefined || number.value > 20_000 || number.value <= 0) return undefined;
  const between = wordsBetween(passage, number.end, role.start)
    .replaceAll(/ {2,}/g, " ")
    .replace(/(?<![a-z])(sr|jr|snr|jnr|exp)\./, "$1");
  if (passage.roles.some((other) => other.start >= number.end && other.end <= role.start)) return undefined;
  if (between.length > 60 || /[.;:|,]/.test(between.replace(/,(?= [a-z+#/-]+ $)/, ""))) return undefined;
  const isOfFte = OF_FTE.test(between);
  if (!isOfFte && (!BETWEEN.test(between) || NOT_BETWEEN.test(between))) return undefined;
  if (
    passage.percents.some(({ start }) => start === number.start) ||
    passage.monies.some(({ start, end }) => number.start >= start && number.end <= end)
  )
    return undefined;
  return countOf(role, { start: number.start, end: role.end, people: number.value });
}

/** "Testers: 2", "| Tester | 2 |", "testers (2)", "IT support specialists      19.0 FTE". */
function countBehind(passage: Passage, role: RoleMention): RoleCount | undefined {
  const number = passage.numbers.find(({ start }) => start >= role.end);
  if (number === undefined || number.value > 20_000 || number.value <= 0) return undefined;
  const between = wordsBetween(passage, role.end, number.start).replaceAll(/ {2,}/g, " ");
  const isRow = passage.block.kind === "row" || passage.block.kind === "item";
  if (!BEHIND.test(between) && !(isRow && /^ ?(?:\([^)]*\))? ?$/.test(between))) return undefined;
  if (
    /^,? ?$|^ ?\($/.test(between) &&
    !/ ?\(?x? ?\d+ ?(?:fte)?\)|fte/.test(wordsBetween(passage, role.end, number.end + 6)) &&
    passage.block.kind === "prose" &&
    number.value % 1 === 0 &&
    !/^[a-z/ -]{2,40} \d+(?:[.,]\d+)?$|^,? ?\d+ of them/.test(passage.plain) &&
    !PAIRS.test(passage.plain) &&
    !/^ of them(?![a-z])/.test(wordsAfter(passage, number, 12))
  )
    return undefined;
  const after = wordsAfter(passage, number, 24);
  if (/^ ?(?:%|percent|per cent|[$€£]|months?|years?|days?|hours?|minutes?|weeks?|k\b|usd|eur|gbp|h\b)/.test(after))
    return undefined;
  if (passage.monies.some(({ start, end }) => number.start >= start && number.end <= end)) return undefined;
  return countOf(role, { start: role.start, end: number.end, people: number.value }, { isBehind: true });
}

function articleCount(passage: Passage, role: RoleMention): RoleCount | undefined {
  if (role.isPlural) return undefined;
  const article = ARTICLE.exec(wordsBefore(passage, role, 60));
  if (article === null) return undefined;
  return countOf(role, { start: role.start - article[0].length, end: role.end, people: 1 }, { isArticle: true });
}

const SHARE_BEHIND =
  /^,? ?(?:\(|at |on |, |for |- ?)?(?:each |say |about |approx\.? |both |the latter |the last |(?:working )?part[ -]time,? \(?)?(?:engaged |working |needed |each )?(?:at |on |for )?(?:an? )?(?:(?<=at |\(|@ ?|to )(0[.,]\d{1,2})(?: of (?:full time|an? fte))?|(one) (?:fifth|quarter|half|third)|(\d{1,3}) ?(?:%|percent|per cent)|(half)[ -](?:time|an? (?:day|week|position|post|fte))|(halftime)|(fifty|forty|sixty|eighty|twenty|seventy|thirty) ?(?:%|percent|per cent)|(one|two|three|four|\d) days? (?:a|per|each|every|in each|in the|of the|in every) week|(half)(?: of)? (?:the|their|his|her) (?:time|week|day))/;
function partOf(words: string): number {
  if (words.includes("half")) return 0.5;
  return words.includes("fifth") ? 0.2 : words.includes("third") ? 1 / 3 : 0.25;
}

const TENS: Readonly<Record<string, number>> = {
  twenty: 0.2,
  thirty: 0.3,
  forty: 0.4,
  fifty: 0.5,
  sixty: 0.6,
  seventy: 0.7,
  eighty: 0.8,
};
const DAYS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** The part of their time that the counted people give: "(half time)", "at 80 % each"; 1 where nothing is said. */
export function timeShare(passage: Passage, count: RoleCount): Span & { readonly share: number } {
  const behind = wordsAfter(passage, count, 48);
  const some = partTimers(count.people, wordsAfter(passage, count, 80));
  if (some !== undefined)
    return { start: count.start, end: count.end + some.length, share: some.people / count.people };
  const match = SHARE_BEHIND.exec(behind);
  const before = wordsBetween(passage, count.start, count.end);
  const inside = /part[ -]?time \((?:say |about )?(\d{2}) ?%\)/.exec(before)?.[1];
  if (inside !== undefined) return { start: count.start, end: count.end, share: Number(inside) / 100 };
  if (/half[ -]?time/.test(before)) return { start: count.start, end: count.end, share: 0.5 };
  if (match === null) return { start: count.start, end: count.end, share: 1 };
  if (count.people < 1 && !count.isArticle) return { start: count.start, end: count.end, share: 1 };
  const [all, decimal, part, percent, half, halftime, tens, days, ofTime] = match;
  const share =
    decimal !== undefined
      ? Number(decimal.replace(",", "."))
      : part !== undefined
        ? partOf(all)
        : percent !== undefined
          ? Number(percent) / 100
          : half !== undefined || halftime !== undefined || ofTime !== undefined
            ? 0.5
            : tens !== undefined
              ? (TENS[tens] ?? 1)
              : (DAYS[days ?? ""] ?? Number(days)) / 5;
  return { start: count.start, end: count.end + all.length, share };
}
