import lexicon from "../lexicon/people.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, type Statement, wordsAfter, wordsBefore, wordsBetween } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findAll, phrasePattern, phraseSource } from "../text/phrases.ts";
import type { RoleMention } from "../text/roleMentions.ts";
import { clauseAt } from "../text/sentences.ts";
import { gap, type Span } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";
import { type RoleCount, roleCount, timeShare } from "./roleCounts.ts";

const HAVE = phrasePattern(lexicon.have);
const WANT = phrasePattern(lexicon.want);
const USERS = new RegExp(
  `(?<![a-z])${phraseSource(lexicon.users)}[ :]*(?:(?:the|our|about|some|around|roughly|up to|over|more than|its|their|all) )*$`,
);
const DEFINITE = new RegExp(`(?<![a-z])(?:${lexicon.definite.join("|")}) $`);

/** Teams stand at a site that is named beside them; where none is, at home, whose place is known only later. */
export const AT_HOME = "@home";

interface Counted {
  readonly passage: Passage;
  readonly count: RoleCount;
  readonly people: number;
  readonly span: Span;
}

/** Who is wanted for the work, and who is there already. */
export function peopleFindings(statement: Statement): Finding[] {
  const isSoftware = SOFTWARE.test(statement.plain) && !MACHINES.test(statement.plain);
  const counted = statement.passages.flatMap((passage) => countedIn(passage, isSoftware));
  const wanted = counted.filter((each) => sideOf(each) === "want");
  const there = counted.filter((each) => sideOf(each) === "have");
  return [...wantedFindings(wanted), ...there.map(teamFinding), ...there.flatMap(elsewhere), ...ofThem(statement)];
}

const SOFTWARE =
  /software|mobile app|web app|the app|backend|back-end|front-?end|source code|devops|cloud|sprint|saas|api|machine learning|microservice/;
const MACHINES =
  /mechanical|cad|drawings?|machine tool|housing|bracket|gearbox|chassis|turbine|prototype parts|fatigue|plant engineering/;

/** In a text about software, "engineers" without more are developers. */
function meant(count: RoleCount, isSoftware: boolean): RoleCount {
  return count.role === "engineer" && isSoftware ? { ...count, role: "softwareDeveloper" } : count;
}

/** Who sat in a meeting is neither wanted nor there for the work. */
const ATTENDANCE =
  /^(?:present|attend(?:ees|ing|ance)|participants|in attendance|apologies|absent|in the room|on the call|invited)(?: [a-z() ]{0,24})?:/;

function countedIn(passage: Passage, isSoftware: boolean): Counted[] {
  if (ATTENDANCE.test(passage.plain)) return [];
  const counts = passage.roles
    .flatMap((role) => roleCount(passage, role) ?? [])
    .map((count) => meant(count, isSoftware));
  const byNumber = distinctNumbers(counts).filter((count) => !isOther(passage, count));
  const parts = byNumber.filter((count) => !isTotal(passage, count, byNumber));
  return parts.flatMap((count) => {
    const { share, ...span } = timeShare(passage, count);
    const mayCount = !count.isArticle || isListed(passage, count, byNumber);
    return mayCount ? [{ passage, count, people: Number((count.people * share).toFixed(4)), span }] : [];
  });
}

/** "10 engineers (6 developers, 2 testers, 2 designers)" are ten people and not twenty. */
function isTotal(passage: Passage, count: RoleCount, counts: readonly RoleCount[]): boolean {
  const later = counts.filter(({ start }) => start > count.start);
  const sum = later.reduce((all, { people }) => all + people, 0);
  return (
    later.length > 1 &&
    Math.abs(sum - count.people) < 0.01 &&
    /^ ?(?:\(|:|as follows)/.test(wordsAfter(passage, count, 12))
  );
}

/** One number counts one role: that behind which it stands, unless a role follows it directly. */
function distinctNumbers(counts: readonly RoleCount[]): RoleCount[] {
  const before = counts.filter(({ isBehind }) => !isBehind);
  return counts.filter(
    (count) => !count.isBehind || !before.some((other) => other.start < count.end && other.end > count.start),
  );
}

/** People of others, people who are served, people spoken of before, and people who are not wanted. */
function isOther(passage: Passage, count: RoleCount): boolean {
  const before = wordsBefore(passage, count, 60);
  const isThere = HAVE_BEHIND.test(wordsAfter(passage, count, 30));
  const isPointedAt =
    !count.isBehind && DEFINITE.test(before) && !/(?:with|need|want|have) the $/.test(before) && !isThere;
  return (
    isForeign(passage, count) ||
    isDenied(passage, count) ||
    WOULD_HAVE.test(before) ||
    USERS.test(before) ||
    isPointedAt ||
    CONDITION.test(wordsBefore(passage, count, 130)) ||
    isStruck(passage, count)
  );
}

/** "It would have meant three extra developers." */
const WOULD_HAVE = /would (?:have|mean|need|take) (?:meant|needed|required|taken|cost|been)[^.;]{0,30}$/;

const HAVE_BEHIND =
  /^(?: (?:in|at|from) (?:our )?[a-z -]{3,28}?)? (?:employed|could be|could join|could continue|could move|can continue|can join|can be moved|would join|on site|today|currently|we have|in (?:our|the) \w+ (?:office|plant|site|centre|center)|who do|of today|we employ)/;

/** "If phase two is approved, we need four more": nobody knows yet. */
const CONDITION = /(?:^|[^a-z])(?:if|in case|should the|once the|provided) [^.;]{6,110}$/;

function isStruck(passage: Passage, count: RoleCount): boolean {
  return (
    /(?:not|instead of|rather than|no longer|from) $/.test(wordsBefore(passage, count, 16)) ||
    /^,? (?:have|has|had)? ?(?:left|resigned|retired|will retire|leave|quit)/.test(wordsAfter(passage, count, 30))
  );
}

/** "a project manager" counts in a list of counted people, or where people are asked for. */
function isListed(passage: Passage, count: RoleCount, counts: readonly RoleCount[]): boolean {
  const isBeside = counts.some((other) => !other.isArticle && gap(other, count) < 60);
  const clause = clauseAt(passage, count.start);
  const ahead = wordsBetween(passage, clause.start, count.start);
  return (
    isBeside ||
    /(?:need|want|require|looking for|plus|seek|hire)(?:s|ed|ing)?(?: [a-z0-9-]+){0,3} $|(?:need|want|require|looking for|seek|hire)(?:s|ed|ing)? .*(?:and|plus|,) $/.test(
      `${ahead.trimEnd()} `,
    )
  );
}

const HAVE_ABOVE =
  /(?:^|[^a-z])(?:today|currently|current (?:situation|state|team|set ?-?up|staff)|present (?:arrangement|situation|team)|as-is|existing team|status quo|who does it)/;

type Side = "want" | "have" | "unknown";

function sideOf({ passage, count }: Counted): Side {
  const isUnderToday = HAVE_ABOVE.test(passage.block.section);
  const have = isUnderToday ? 40 : nearest(passage, findAll(HAVE, passage.plain, passage.start), count);
  const want = nearest(passage, findAll(WANT, passage.plain, passage.start), count);
  if (count.isArticle && want > 200) return have < 90 ? "unknown" : "want";
  if (have < want && have < 90) return "have";
  return "want";
}

function nearest(passage: Passage, cues: readonly Span[], count: Span): number {
  const { clauses } = passage;
  const costs = cues.map((cue) => {
    const [from, to] = cue.start < count.start ? [cue.end, count.start] : [count.end, cue.start];
    return (
      gap(cue, count) +
      45 * clauses.filter(({ end }) => end > from && end <= to).length +
      (cue.start > count.start ? 6 : 0)
    );
  });
  return Math.min(Number.POSITIVE_INFINITY, ...costs);
}

/** People of one role in one list add up; those named again elsewhere do not. */
function wantedFindings(wanted: readonly Counted[]): Finding[] {
  const groups = Map.groupBy(
    wanted,
    ({ passage, count }) =>
      `${count.role} ${passage.block.kind === "prose" ? passage.start : `list ${passage.block.list}`}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const isFixed = first.passage.isCorrection || group.some(({ passage }) => passage.isCorrection);
    const lastFix = group.findLast(({ passage }) => passage.isCorrection)?.passage;
    const parts = lastFix === undefined ? group : group.filter(({ passage }) => passage === lastFix);
    const people = parts.reduce((sum, { people }) => sum + people, 0);
    const rule = first.count.isBehind
      ? "work.roles/behind"
      : first.count.isArticle
        ? "work.roles/article"
        : "work.roles/before";
    const { passage, span } = parts[0] ?? first;
    return [
      {
        ...finding(passage, span, { path: `work.roles.${first.count.role}`, value: Number(people.toFixed(4)), rule }),
        isCorrection: isFixed,
      },
    ];
  });
}

function teamFinding({ passage, count, span }: Counted): Finding {
  const city = passage.places
    .filter(({ kind }) => kind === "city")
    .toSorted((a, b) => gap(a, count) - gap(b, count))[0];
  const site = city !== undefined && gap(city, count) < 60 ? city.id : AT_HOME;
  const rule = site === AT_HOME ? "company.teams/home" : "company.teams/site";
  return finding(passage, span, { path: `company.teams[${site}/${count.role}]`, value: count.people, rule });
}

/** "Four developers here in Singapore and seven in Kuala Lumpur": the second number counts the same role. */
function elsewhere({ passage, count }: Counted): Finding[] {
  return passage.numbers.flatMap((number) => {
    const city = passage.places.find(({ kind, start }) => kind === "city" && start > number.end);
    const isBare =
      city !== undefined &&
      number.start > count.end &&
      /^ (?:more )?(?:in|at) $/.test(wordsBetween(passage, number.end, city.start)) &&
      /^(?! ?\|)[^.;]{0,60}(?:and|,|plus) (?:another |a further )?$/.test(
        wordsBetween(passage, count.end, number.start),
      );
    if (city === undefined || !isBare) return [];
    const path = `company.teams[${city.id}/${count.role}]`;
    return [finding(passage, number, { path, value: number.value, rule: "company.teams/site" })];
  });
}

const OF_THEM = /(?:there are|we have|we employ) $/;

/** "The agents sit downtown. There are 112 of them." */
function ofThem({ passages }: Statement): Finding[] {
  return passages.flatMap((passage) => {
    const number = passage.numbers.find(
      (each) => OF_THEM.test(wordsBefore(passage, each, 16)) && wordsAfter(passage, each, 12).startsWith(" of them"),
    );
    const role: RoleMention | undefined = passages[passage.index - 1]?.roles.find(({ isPlural }) => isPlural);
    if (number === undefined || role === undefined) return [];
    return [
      finding(passage, number, {
        path: `company.teams[${AT_HOME}/${role.key}]`,
        value: number.value,
        rule: "company.teams/home",
      }),
    ];
  });
}
