import type { FunctionKey } from "../../functionDefaults.ts";
import type { WorkKind } from "../../vocabulary.ts";
import kinds from "../lexicon/kinds.json" with { type: "json" };
import trades from "../lexicon/trades.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, passageOf, type Statement } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findAll, phrasePattern } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

const strong = compiled((key) => trades[key].strong);
const weak = compiled((key) => trades[key].weak);
const kindPatterns = (Object.keys(kinds) as WorkKind[]).map((kind) => [kind, phrasePattern(kinds[kind])] as const);

function compiled(listOf: (key: FunctionKey & keyof typeof trades) => readonly string[]) {
  const keys = Object.keys(trades) as (FunctionKey & keyof typeof trades)[];
  return keys.map((key) => [key, phrasePattern(listOf(key))] as const);
}

interface Vote<Key> {
  readonly key: Key;
  readonly passage: Passage;
  readonly span: Span;
  readonly weight: number;
}

/** The trade of the work: the function whose words weigh most, if it leads clearly enough. */
export function functionFindings({ plain, passages }: Statement, others: readonly Finding[]): Finding[] {
  const votes = [
    ...votesOf(strong, { plain, passages }, 3),
    ...votesOf(weak, { plain, passages }, 0.7),
    ...hinted(passages, others),
  ];
  const [best, second] = ranked(votes);
  if (best === undefined || best.weight < 1.4 || (second !== undefined && second.weight > best.weight * 0.92))
    return [];
  const clear = second === undefined || best.weight > second.weight * 1.6 ? "clear" : "close";
  return [
    {
      ...finding(best.vote.passage, best.vote.span, {
        path: "work.function",
        value: best.key,
        rule: `work.function/${clear}`,
      }),
      isCorrection: false,
      isQuoted: false,
    },
  ];
}

const HINTS: readonly (readonly [path: RegExp, key: FunctionKey, weight: number])[] = [
  [/^work\.roles\.(?:softwareDeveloper|webDeveloper|qaAnalyst|dataEngineer)$/, "software", 4],
  [/^work\.size\./, "software", 3],
  [/^work\.roles\.(?:itSupport|networkEngineer)$/, "it-support", 5],
  [/^work\.roles\.contactCentreAgent$/, "contact-center", 6],
  [/^work\.roles\.(?:accountant|accountsPayableClerk)$/, "finance-accounting", 6],
  [/^work\.roles\.(?:hrClerk|payrollClerk)$/, "hr", 6],
  [/^work\.roles\.dataProcessor$/, "data-processing", 6],
  [/^work\.roles\.scientist$/, "research", 6],
  [/^work\.roles\.(?:engineer|industrialEngineer)$/, "engineering", 6],
  [/^work\.roles\.designer$/, "design", 2],
  [/^work\.roles\.marketResearcher$/, "marketing", 6],
  [/^work\.roles\.paralegal$/, "legal", 6],
  [/^work\.roles\.claimsProcessor$/, "operations", 5],
  [/^work\.roles\.assembler$/, "manufacturing", 6],
  [/^work\.volumes\.callsPerMonth$/, "contact-center", 5],
  [/^work\.volumes\.invoicesPerMonth$/, "finance-accounting", 5],
  [/^work\.volumes\.claimsPerMonth$/, "operations", 5],
  [/^work\.volumes\.ticketsPerMonth$/, "it-support", 1.5],
  [/^work\.units\.(?:materialCost|toolingCost|freightPerUnit)$/, "manufacturing", 5],
];

/** Who is wanted and what is counted tell the trade, too; "three developers" among thirty agents tell little. */
function hinted(passages: readonly Passage[], others: readonly Finding[]): Vote<FunctionKey>[] {
  const people = others.filter(({ path }) => path.startsWith("work.roles."));
  const all = people.reduce((sum, { value }) => sum + Number(value), 0);
  return others.flatMap((other) => {
    const hint = HINTS.find(([path]) => path.test(other.path));
    const passage = passageOf(passages, other);
    if (hint === undefined || passage === undefined) return [];
    const share = other.path.startsWith("work.roles.") ? Number(other.value) / Math.max(all, 0.1) : 1;
    return [{ key: hint[1], passage, span: other, weight: hint[2] * share }];
  });
}

/** The kind of work, from its words and from what was found to measure it by. */
export function kindFindings({ plain, passages }: Statement, others: readonly Finding[]): Finding[] {
  const votes = votesOf(kindPatterns, { plain, passages }, 1);
  const totals = ranked([...votes, ...measured(passages, others, votes)]);
  const [best, second] = totals;
  if (best === undefined || best.weight < 1.2 || (second !== undefined && second.weight > best.weight * 0.9)) return [];
  const clear = second === undefined || best.weight > second.weight * 1.6 ? "clear" : "close";
  return [
    {
      ...finding(best.vote.passage, best.vote.span, { path: "work.kind", value: best.key, rule: `work.kind/${clear}` }),
      isCorrection: false,
      isQuoted: false,
    },
  ];
}

const MEASURES: readonly (readonly [kind: WorkKind, path: RegExp, weight: number])[] = [
  [
    "production",
    /^work\.units\.(?:materialCost|toolingCost|freightPerUnit|labourMinutes|dutyShare|yieldShare|transitDays)$/,
    4,
  ],
  ["service", /^work\.volumes\.(?:calls|tickets|invoices|claims)PerMonth$/, 5],
  ["service", /^work\.volumes\.(?:unitsPerMonth|handlingMinutes|serviceLevel|withinSeconds)$/, 2.5],
  ["project", /^work\.(?:size\.|effort\.)/, 4],
  [
    "project",
    /^work\.roles\.(?:softwareDeveloper|webDeveloper|designer|engineer|scientist|dataEngineer|marketResearcher|paralegal|industrialEngineer)$/,
    2,
  ],
  ["service", /^nature\.coverage$/, 0.5],
];

function measured(
  passages: readonly Passage[],
  others: readonly Finding[],
  votes: readonly Vote<WorkKind>[],
): Vote<WorkKind>[] {
  const seen = new Set<string>();
  return others.flatMap((other) => {
    const measure = MEASURES.find(([, path]) => path.test(other.path));
    const passage = passageOf(passages, other);
    if (
      measure === undefined ||
      passage === undefined ||
      seen.has(other.path) ||
      (other.value === "businessHours" && votes.length > 0)
    )
      return [];
    seen.add(other.path);
    return [{ key: measure[0], passage, span: other, weight: measure[2] }];
  });
}

/** Words count once for each time up to three, more in a title or at the beginning. */
function votesOf<Key extends string>(
  list: readonly (readonly [Key, RegExp])[],
  { plain, passages }: Pick<Statement, "plain" | "passages">,
  weight: number,
): Vote<Key>[] {
  return list.flatMap(([key, pattern]) => {
    const votes = findAll(pattern, plain).flatMap((span) => {
      const passage = passageOf(passages, span);
      if (passage === undefined || isForeign(passage, span) || isDenied(passage, span)) return [];
      return [{ key, passage, span, weight: weight * prominence(passage) }];
    });
    return votes
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 4)
      .map((vote, index) => ({ ...vote, weight: vote.weight / (1 + index * 0.7) }));
  });
}

function prominence(passage: Passage): number {
  if (
    /^(?:subject|re|betreff|objet|title|what|scope|work|service|ask|request|object|topic|purpose)\b/.test(passage.plain)
  )
    return 2;
  if (
    passage.index === 0 ||
    /scope|object|what we want|the work|requirement|purpose|services/.test(passage.block.section)
  )
    return 1.6;
  return passage.index < 6 ? 1.3 : 0.8;
}

interface Total<Key> {
  readonly key: Key;
  readonly weight: number;
  readonly vote: Vote<Key>;
}

function ranked<Key extends string>(votes: readonly Vote<Key>[]): Total<Key>[] {
  const groups = Map.groupBy(votes, ({ key }) => key);
  const totals = [...groups].flatMap(([key, group]) => {
    const best = group.toSorted((a, b) => b.weight - a.weight)[0];
    return best === undefined ? [] : [{ key, vote: best, weight: group.reduce((sum, { weight }) => sum + weight, 0) }];
  });
  return totals.toSorted((a, b) => b.weight - a.weight);
}
