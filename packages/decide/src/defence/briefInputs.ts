import { coverages, levels, thirdPartyAccesses } from "@shoreline/scope";
import type { Brief, Quantiles } from "@shoreline/scope";
import { fieldWords } from "../language/wordTables.ts";
import { valueAt } from "../briefPath.ts";
import type { Change } from "./outlookEnquiry.ts";

/** Something that a brief says and might have said otherwise. */
export interface BriefInput {
  readonly input: string;
  readonly path: string;
  readonly unit: string;
  /** What it says now. */
  readonly now: number | string;
  readonly range: NumericRange | WordRange;
  /** What the brief has to say otherwise for it to have another value. */
  readonly change: (value: number | string) => Change;
}

/** From where to where a number may plausibly lie; it is searched along `scale`. */
export interface NumericRange {
  readonly kind: "number";
  readonly low: number;
  readonly high: number;
  readonly scale: "linear" | "logarithmic";
  readonly whole: boolean;
}

/** Words in their order; their neighbours are nearest. */
export interface WordRange {
  readonly kind: "words";
  readonly words: readonly string[];
}

type Rule = (now: unknown, brief: Brief) => NumericRange | WordRange | undefined;

const number = (low: number, high: number, scale: NumericRange["scale"], whole = false): NumericRange => ({
  kind: "number",
  low,
  high,
  scale,
  whole,
});
const share: Rule = (now) => (typeof now === "number" ? number(0, 1, "linear") : undefined);
const between =
  (low: number, high: number): Rule =>
  (now) =>
    typeof now === "number" ? number(Math.min(low, now), Math.max(high, now), "linear") : undefined;
/** From a part of what is said to a multiple of it. */
const times =
  (factor: number, whole = false): Rule =>
  (now) =>
    typeof now === "number" && now > 0
      ? number(whole ? Math.max(1, Math.round(now / factor)) : now / factor, now * factor, "logarithmic", whole)
      : undefined;
const words =
  (all: readonly string[]): Rule =>
  (now) =>
    typeof now === "string" && all.includes(now) ? { kind: "words", words: all } : undefined;

/** Every field that may be said otherwise on its own (MONEY stands for the currency), with its unit and how far it may plausibly go. */
const FIELDS: readonly (readonly [path: string, unit: string, rule: Rule])[] = [
  ["work.months", "months", times(4, true)],
  ["work.volumes.handlingMinutes", "minutes", times(3)],
  ["work.volumes.callsPerMonth", "calls a month", times(4)],
  ["work.volumes.ticketsPerMonth", "tickets a month", times(4)],
  ["work.volumes.invoicesPerMonth", "invoices a month", times(4)],
  ["work.volumes.claimsPerMonth", "claims a month", times(4)],
  ["work.volumes.unitsPerMonth", "cases a month", times(4)],
  ["work.volumes.growthPerYear", "a year", between(-0.3, 0.6)],
  ["work.units.perMonth", "units a month", times(4)],
  ["work.units.materialCost", "MONEY a unit", times(3)],
  ["work.units.labourMinutes", "minutes a unit", times(3)],
  ["work.units.learningShare", "of before, with each doubling", between(0.7, 1)],
  ["work.units.madeBefore", "units", times(10)],
  ["work.units.energyKwhPerUnit", "kWh a unit", times(3)],
  ["work.units.toolingCost", "MONEY", times(4)],
  ["work.units.plantCost", "MONEY", times(4)],
  ["work.units.freightPerUnit", "MONEY a unit", times(5)],
  ["work.units.insuranceShare", "of value", between(0, 0.05)],
  ["work.units.dutyShare", "of value", between(0, 0.5)],
  ["work.units.yieldShare", "of units", between(0.7, 1)],
  ["work.units.yieldLearningShare", "of before, with each doubling", between(0.7, 1)],
  ["work.units.transitDays", "days", between(0, 90)],
  ["work.units.productionDays", "days", between(0, 90)],
  ["work.units.minimumLot", "units", times(5)],
  ["work.units.shipmentCost", "MONEY", times(5)],
  ["work.units.demandVariation", "of a month's mean", between(0, 1)],
  ["work.units.stockServiceLevel", "of order cycles", between(0.8, 0.999)],
  ["work.units.defectCost", "MONEY", times(5)],
  ["work.units.defectShare", "of units", between(0, 0.05)],
  ["work.units.growthPerYear", "a year", between(-0.3, 0.6)],
  ["nature.clarity", "share", share],
  ["nature.volatility", "share", share],
  ["nature.tacitKnowledge", "share", share],
  ["nature.liveHoursPerDay", "hours a day", between(0, 8)],
  ["nature.coverage", "", words(coverages)],
  ["nature.core", "share", share],
  ["nature.specialisation", "share", share],
  ["nature.costOfDelayPerMonth", "MONEY a month", times(10)],
  ["nature.complexity", "share", share],
  ["nature.divisibility", "share", share],
  ["nature.demandVolatility", "share", share],
  ["sensitivity.intellectualProperty", "", words(levels)],
  ["sensitivity.thirdPartyAccess", "", words(thirdPartyAccesses)],
  ["sensitivity.valueAtStake", "MONEY", times(10)],
  ["company.discountRate", "a year", between(0, 0.3)],
  ["company.headcount", "people", times(10, true)],
  ["baseline.runCostPerYear", "MONEY a year", times(2)],
];

/** What a brief says that might have been said otherwise, in the order of its fields; the amount of work first. */
export function briefInputs(brief: Brief): readonly BriefInput[] {
  const single = FIELDS.flatMap(([path, unit, rule]): readonly BriefInput[] => {
    const now = valueAt(brief, path);
    const range = rule(now, brief);
    if (!range) return [];
    const input = fieldWords[path] ?? path;
    const change = (value: number | string) => ({ path, value });
    const inMoney = unit.replace("MONEY", brief.company.currency);
    return [{ input, path, unit: inMoney, now: now as number | string, range, change }];
  });
  return [...amountInput(brief), ...single, ...interfaceInput(brief), ...measureInputs(brief)];
}

/** How much the parts have to do with each other, on average over their pairs; moved as a whole. */
function interfaceInput({ work }: Brief): readonly BriefInput[] {
  const interfaces = (work.interfaces ?? []).filter(({ share }) => share > 0);
  if (interfaces.length === 0) return [];
  const mean = interfaces.reduce((sum, { share }) => sum + share, 0) / interfaces.length;
  const most = Math.max(...interfaces.map(({ share }) => share));
  const path = "work.interfaces";
  return [
    {
      input: fieldWords[path]!,
      path,
      unit: "share",
      now: mean,
      range: number(0, mean / most, "linear"),
      change: (value) => ({
        path,
        value: interfaces.map((each) => ({ ...each, share: Math.min(1, (each.share * Number(value)) / mean) })),
      }),
    },
  ];
}

/** The ranges of what is done at home, each moved as a whole, and what it takes of the time. */
const RANGES = [
  ["improve", "effect", "share"],
  ["improve", "investment", "MONEY"],
  ["automate", "effect", "share"],
  ["automate", "investment", "MONEY"],
  ["stop", "valueLostPerYear", "MONEY a year"],
] as const;

function measureInputs(brief: Brief): readonly BriefInput[] {
  return RANGES.flatMap(([measure, figure, unit]): readonly BriefInput[] => {
    const path = `candidates.${measure}.${figure}`;
    const range = valueAt(brief, path) as Quantiles | undefined;
    if (range === undefined || range.p50 <= 0) return [];
    const { p50 } = range;
    const most = figure === "effect" ? 1 / Math.max(p50, range.p90) : MOST_FACTOR;
    return [
      {
        input: fieldWords[path] ?? path,
        path: `${path}.p50`,
        unit: unit.replace("MONEY", brief.company.currency),
        now: p50,
        range: number(p50 / MOST_FACTOR, p50 * Math.min(most, MOST_FACTOR), "logarithmic"),
        change: (value) => ({ path, value: scaledValues(range, Number(value) / p50) }),
      },
    ];
  });
}

/** What is stated of something new may be off by as much either way. */
const MOST_FACTOR = 4;

/** The amount of work as a whole, where the brief says it by effort or by people. */
function amountInput(brief: Brief): readonly BriefInput[] {
  const { effort, roles } = brief.work;
  if (effort) {
    const { p50 } = effort;
    const scaled = (value: number | string) => scaledValues(effort, Number(value) / p50);
    return [
      {
        input: fieldWords["work.effort"]!,
        path: "work.effort.p50",
        unit: "person-hours",
        now: p50,
        range: number(p50 / 4, p50 * 4, "logarithmic"),
        change: (value) => ({ path: "work.effort", value: scaled(value) }),
      },
    ];
  }
  if (brief.work.size || brief.work.volumes || brief.work.units || brief.work.reference) return [];
  const people = Object.values(roles).reduce((sum, count) => sum + count, 0);
  return [
    {
      input: "how many people it takes",
      path: "work.roles",
      unit: "people",
      now: people,
      range: number(people / 4, people * 4, "logarithmic"),
      change: (value) => ({ path: "work.roles", value: scaledValues(roles, Number(value) / people) }),
    },
  ];
}

function scaledValues(values: object, factor: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value) * factor]));
}
