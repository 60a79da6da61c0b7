import { quantileOfSorted, sortedCopy } from "@shoreline/simulate";
import { monthsBetween } from "@shoreline/units";
import { paidOf } from "../alternatives/outcomeLimits.ts";
import { leastOverlap } from "../alternatives/arrangement.ts";
import type { Considered, Option } from "../considered.ts";
import { stored } from "../figures.ts";
import { optionOf } from "../recommend.ts";
import { onlyBarredBy } from "./contenders.ts";
import type { Flip, InputValue } from "./defence.ts";

/** A hard limit on one figure of each alternative. */
interface Limit {
  readonly input: string;
  readonly path: string;
  readonly unit: string;
  readonly now: number | null;
  /** The figure that the limit is held against. */
  readonly figure: (option: Option) => number;
  /** Whether a figure has to lie above the limit or below it. */
  readonly keeps: "above" | "below";
}

/**
 * For each limit the nearest value at which the recommendation changes: one that shuts it out, or one that lets in
 * something better. A limit that the brief does not set can only shut out. Lists of parties, countries and places for
 * data are lifted as a whole.
 */
export function limitFlips(study: Considered): readonly Flip[] {
  return [...figureLimits(study).flatMap((limit) => figureFlip(study, limit)), ...listFlips(study)];
}

function figureLimits({ setting }: Considered): readonly Limit[] {
  const { limits, work } = setting.brief;
  return [
    {
      input: "the budget",
      path: "limits.budget",
      unit: setting.brief.company.currency,
      now: limits.budget ?? null,
      figure: ({ outcome }) => medianOf(paidOf(outcome), "paid"),
      keeps: "below",
    },
    {
      input: "the latest month of first output",
      path: "limits.startBy",
      unit: "months after the start",
      now: limits.startBy === undefined ? null : monthsBetween(work.start, limits.startBy),
      figure: ({ outcome }) => medianOf(outcome.monthsToFirstOutput, "monthsToFirstOutput"),
      keeps: "below",
    },
    {
      input: "the least hours shared with home",
      path: "limits.minOverlapHours",
      unit: "hours a day",
      now: limits.minOverlapHours ?? null,
      figure: ({ named }) => leastOverlap(named.placement),
      keeps: "above",
    },
  ];
}

function medianOf(column: Float64Array, name: string): number {
  return quantileOfSorted(sortedCopy(column, name), 0.5);
}

function figureFlip(study: Considered, limit: Limit): readonly Flip[] {
  const turns = [shutOut(study, limit), letIn(study, limit)].flatMap((turn) => turn ?? []);
  return turns.toSorted((a, b) => a.distanceShare - b.distanceShare).slice(0, 1);
}

/** The limit at the recommendation's own figure: any stricter, and the best that keeps it is recommended instead. */
function shutOut(study: Considered, limit: Limit): Flip | undefined {
  const best = optionOf(study.options, study.ranking[0]!.id);
  const at = limit.figure(best);
  const isStricter = (figure: number) => (limit.keeps === "below" ? figure < at : figure > at);
  const next = study.ranking.find(({ id }) => isStricter(limit.figure(optionOf(study.options, id))));
  return next && flipTo(study, limit, at, next.id);
}

/** The limit at the figure of what scores higher and is barred by it alone. */
function letIn(study: Considered, limit: Limit): Flip | undefined {
  if (limit.now === null) return undefined;
  const better = onlyBarredBy(study, limit.path).filter(({ score }) => score > study.ranking[0]!.expectedScore);
  const { now } = limit;
  const nearest = better
    .map(({ option }) => ({ id: option.named.id, at: limit.figure(option) }))
    .toSorted((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))[0];
  return nearest && flipTo(study, limit, nearest.at, nearest.id);
}

function flipTo(study: Considered, { input, path, unit, now }: Limit, at: number, becomes: string): Flip {
  const distance = now === null ? 1 : Math.abs(at - now) / Math.max(Math.abs(at), Math.abs(now), Number.MIN_VALUE);
  return flip(study, { input, path, unit, now: now === null ? null : stored(now), at: stored(at), becomes }, distance);
}

interface Found {
  readonly input: string;
  readonly path: string;
  readonly unit: string;
  readonly now: InputValue;
  readonly at: InputValue;
  readonly becomes: string;
}

function flip({ options, ranking }: Considered, found: Found, distance: number): Flip {
  const otherKind = optionOf(options, found.becomes).named.cell !== ranking[0]!.cell;
  return { ...found, kind: "limit", otherKind, distanceShare: stored(Math.min(1, distance)) };
}

const LISTS: readonly (readonly [path: string, input: string])[] = [
  ["limits.forbid", "the parties that are forbidden"],
  ["limits.parties.allow", "the parties that are allowed"],
  ["limits.countries", "the countries that are allowed"],
  ["sensitivity.dataResidency", "the places where the data must stay"],
];

/** A list that bars something better, lifted. */
function listFlips(study: Considered): readonly Flip[] {
  return LISTS.flatMap(([path, input]) => {
    const best = onlyBarredBy(study, path)[0];
    if (!best || best.score <= study.ranking[0]!.expectedScore) return [];
    const { faults, named } = best.option;
    const found = { input, path, unit: "", now: faults[0]!.allowed ?? "set", at: "lifted", becomes: named.id };
    return [flip(study, found, 1)];
  });
}
