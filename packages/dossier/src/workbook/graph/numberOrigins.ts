import { type CashFlow, cashFlow, type Placement, type Setting, type SiteConditions } from "@shoreline/economics";
import { movedTo } from "@shoreline/decide";
import type { Expression, ScheduledNode } from "@shoreline/simulate";

/** Which facts and settings a known number of a formula holds: for a node, by the place of the number in it. */
export type NumberOrigins = (node: ScheduledNode, input: number) => readonly string[];

/** By how much each of them is moved to see which numbers follow. */
const NUDGE = 1.015_625;
/** A number that moves by less has only been rounded. */
const MOVED = 1e-9;

type SiteField =
  | "payPerYear"
  | "burdenShare"
  | "hoursPerMonth"
  | "rentPerSquareMetreYear"
  | "attritionPerYear"
  | "corporateTaxShare"
  | "overlapHoursPerDay"
  | "culture"
  | "language"
  | "far";

/** What may stand in a number, in words, and the ground on which it is a little more. */
const NUDGES: readonly (readonly [words: string, nudge: (setting: Setting) => Setting])[] = [
  ["pay", atSites("payPerYear")],
  ["employer's charges", atSites("burdenShare")],
  ["working hours", atSites("hoursPerMonth")],
  ["rent", atSites("rentPerSquareMetreYear")],
  ["leavers", atSites("attritionPerYear")],
  ["tax rate", atSites("corporateTaxShare")],
  ["shared hours", atSites("overlapHoursPerDay")],
  ["distance", atSites("culture", "language", "far")],
  ["dollar prices", (setting) => ({ ...setting, perDollar: setting.perDollar * NUDGE })],
  ["nature of the work", nudgedNature],
  [
    "size of the work",
    (setting) => ({ ...setting, nature: { ...setting.nature, headcount: setting.nature.headcount * NUDGE } }),
  ],
  ["today's team", (setting) => ({ ...setting, incumbents: setting.incumbents * NUDGE })],
  ["value at stake", nudgedStake],
];

/** What was found of each number, by its node and its place in it. */
type Found = Map<string, string[]>;

/** A placement with its cash flow on the ground as it is. */
export interface Reckoned {
  readonly placement: Placement;
  readonly flow: CashFlow;
}

/**
 * Finds out which facts and settings were multiplied into the numbers of the formulas, by reckoning placements again
 * with each of them a little larger and looking which numbers move. One placement of each party and reach is tried;
 * the formulas of the others are built in the same way.
 */
export function numberOrigins(
  setting: Setting,
  reckoned: readonly Reckoned[],
  nodeOf: (expression: Expression) => ScheduledNode,
): NumberOrigins {
  const found: Found = new Map();
  const keyOf = (expression: Expression, place: number) => `${nodeOf(expression).index} ${place}`;
  const families = Map.groupBy(reckoned, ({ placement }) => familyOf(placement));
  const tried = [...families.values()].map(([first]) => first!);
  for (const [words, nudge] of NUDGES) {
    const nudged = nudge(setting);
    const moved = (expression: Expression, place: number) => note(found, keyOf(expression, place), words);
    walkPairs(
      tried.map((each) => [each.flow, flowOn(nudged, each)]),
      (before, after, place) => void (hasMoved(before.inputs[place]!, after.inputs[place]!) && moved(before, place)),
    );
  }
  for (const [first, ...others] of families.values())
    walkPairs(
      others.map(({ flow }) => [first!.flow, flow]),
      (known, other, place) => {
        for (const words of found.get(keyOf(known, place)) ?? []) note(found, keyOf(other, place), words);
      },
    );
  return (node, input) => found.get(`${node.index} ${input}`) ?? [];
}

function familyOf({ party, site, vendor, shares, measure }: Placement): string {
  if (measure !== undefined) return measure;
  if (shares !== undefined) return shares.map(({ placement }) => familyOf(placement)).join("+");
  return `${party}/${site.reach}/${vendor?.id ?? ""}`;
}

function flowOn(ground: Setting, { placement }: Reckoned): CashFlow {
  return cashFlow(ground, movedTo(ground, placement));
}

/** Visits every number of two cash flows that are built alike, with the expressions in which it stands. */
function walkPairs(
  flows: readonly (readonly [CashFlow, CashFlow])[],
  visit: (one: Expression, other: Expression, place: number) => void,
): void {
  const seen = new Map<Expression, Set<Expression>>();
  const walk = (one: Expression, other: Expression): void => {
    const partners = seen.get(one) ?? new Set();
    if (one === other || one.operation !== other.operation || partners.has(other)) return;
    seen.set(one, partners.add(other));
    for (const [place, input] of one.inputs.entries()) {
      if (input.inputs.length === 0) visit(one, other, place);
      else walk(input, other.inputs[place]!);
    }
  };
  for (const [{ lines }, other] of flows)
    for (const [line, { monthly }] of lines.entries()) {
      const partner = other.lines[line];
      if (partner) walk(monthly, partner.monthly);
    }
}

function note(found: Found, key: string, words: string): void {
  const names = found.get(key) ?? [];
  if (!names.includes(words)) found.set(key, [...names, words]);
}

/** Whether two known numbers, or known months, differ by more than rounding. */
function hasMoved(before: Expression, after: Expression): boolean {
  if (before.value !== undefined && after.value !== undefined) return differ(before.value, after.value);
  if (!before.series || !after.series) return false;
  return before.series.some((value, month) => differ(value, after.series![month]!));
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > MOVED * Math.max(Math.abs(a), Math.abs(b));
}

function atSites(...fields: readonly SiteField[]): (setting: Setting) => Setting {
  const nudged = (site: SiteConditions): SiteConditions => ({
    ...site,
    ...Object.fromEntries(fields.map((field) => [field, site[field] * NUDGE])),
  });
  return (setting) => ({
    ...setting,
    home: nudged(setting.home),
    farShore: nudged(setting.farShore),
    conditionsOf: (id) => nudged(setting.conditionsOf(id)),
  });
}

const NATURE = [
  "clarity",
  "tacit",
  "complexity",
  "divisibility",
  "demandVolatility",
  "specialisation",
  "newSkill",
  "unsocialCover",
] as const;

function nudgedNature(setting: Setting): Setting {
  const shares = NATURE.map((key) => [key, setting.nature[key] / NUDGE]);
  return { ...setting, nature: { ...setting.nature, ...Object.fromEntries(shares) } };
}

function nudgedStake(setting: Setting): Setting {
  const { sensitivity } = setting.brief;
  const valueAtStake = sensitivity.valueAtStake * NUDGE;
  return { ...setting, brief: { ...setting.brief, sensitivity: { ...sensitivity, valueAtStake } } };
}
