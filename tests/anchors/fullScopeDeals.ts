import { fillUniforms, streamKey } from "@shoreline/simulate";
import type { FunctionKey } from "@shoreline/scope";

/** Where the vendor of a deal delivers from, seen from the client. */
export type Delivery = "domestic" | "near" | "offshore";

/** One outsourcing contract as it is signed: the people of today, and what is bought beside their work. */
export interface Deal {
  readonly delivery: Delivery;
  readonly home: string;
  readonly site: string;
  readonly function: FunctionKey;
  readonly heads: number;
  readonly months: number;
  /** Against what is usual for the function, in shares. */
  readonly complexityShift: number;
  readonly tacitShift: number;
  readonly clarityShift: number;
  /** Part of today's cost that is no labour: equipment, licences, lines. */
  readonly otherShare: number;
  /** What the contract saves on that part. */
  readonly otherSavingShare: number;
}

export const DEALS = 200;
export const SEED = 1;

/**
 * The design, fixed before the first run. Contracts of 50 million dollars and more were counted in 2003–2005: a hundred
 * people and up for four to seven years, two thirds of them for information technology, most of them delivered from the
 * client's own country with the vendor's far shore behind it. Shares of homes, functions and places are recalled
 * orders of magnitude; the result is shown by place of delivery as well, so that anyone may weigh them otherwise.
 */
const DELIVERIES: readonly Weighted<Delivery>[] = [
  ["domestic", 0.6],
  ["near", 0.15],
  ["offshore", 0.25],
];
const FUNCTIONS: readonly Weighted<FunctionKey>[] = [
  ["it-support", 0.4],
  ["software", 0.25],
  ["finance-accounting", 0.15],
  ["hr", 0.1],
  ["contact-center", 0.1],
];
const HOMES: readonly Weighted<string>[] = [
  ["us-chicago", 0.5],
  ["gb-manchester", 0.3],
  ["de-munich", 0.2],
];
const NEAR: Readonly<Record<string, readonly Weighted<string>[]>> = {
  "us-chicago": [
    ["mx-guadalajara", 0.5],
    ["cr-san-jose", 0.5],
  ],
  "gb-manchester": [
    ["pl-krakow", 0.5],
    ["ro-bucharest", 0.5],
  ],
  "de-munich": [
    ["pl-krakow", 0.5],
    ["ro-bucharest", 0.5],
  ],
};
const OFFSHORE: readonly Weighted<string>[] = [
  ["in-bengaluru", 0.4],
  ["in-pune", 0.35],
  ["ph-manila", 0.25],
];
const RANGES = {
  heads: [60, 1500],
  months: [48, 84],
  complexityShift: [-0.2, 0.2],
  tacitShift: [-0.15, 0.15],
  clarityShift: [-0.1, 0.1],
  otherShare: [0.25, 0.45],
  otherSavingShare: [0, 0.12],
} as const;

type Weighted<T> = readonly [value: T, share: number];

/**
 * The deals of a Latin hypercube (McKay, Beckman, Conover 1979): every dimension is cut into as many equal slices as
 * there are deals, each slice is used once, and the slices of different dimensions are joined at random by the seed.
 */
export function fullScopeDeals(seed: number = SEED, count: number = DEALS): readonly Deal[] {
  const column = (dimension: string) => shuffledSlices(dimension, seed, count);
  const names = ["delivery", "home", "site", "function", ...Object.keys(RANGES)];
  const columns = new Map(names.map((name) => [name, column(name)]));
  return Array.from({ length: count }, (_, i) => dealAt((name) => columns.get(name)?.[i] ?? Number.NaN));
}

function dealAt(at: (dimension: string) => number): Deal {
  const within = (name: keyof typeof RANGES) => between(RANGES[name], at(name));
  const delivery = chosen(DELIVERIES, at("delivery"));
  const home = chosen(HOMES, at("home"));
  const [fewest, most] = RANGES.heads;
  return {
    delivery,
    home,
    site: siteOf(delivery, home, at("site")),
    function: chosen(FUNCTIONS, at("function")),
    heads: Math.round(fewest * (most / fewest) ** at("heads")),
    months: Math.round(within("months")),
    complexityShift: within("complexityShift"),
    tacitShift: within("tacitShift"),
    clarityShift: within("clarityShift"),
    otherShare: within("otherShare"),
    otherSavingShare: within("otherSavingShare"),
  };
}

function siteOf(delivery: Delivery, home: string, position: number): string {
  if (delivery === "domestic") return home;
  return chosen(delivery === "near" ? (NEAR[home] ?? []) : OFFSHORE, position);
}

/** The middles of `count` equal slices of 0–1, in an order of the seed's. */
function shuffledSlices(dimension: string, seed: number, count: number): readonly number[] {
  const keys = new Float64Array(count);
  fillUniforms(keys, { seed, key: streamKey(`anchors/deals/${dimension}`), dimension: 0, firstTrial: 0, count });
  const order = Array.from(keys.keys()).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return order.map((slice) => (slice + 0.5) / count);
}

function between([low, high]: readonly [number, number], position: number): number {
  return low + (high - low) * position;
}

function chosen<T>(choices: readonly Weighted<T>[], position: number): T {
  let reached = 0;
  for (const [value, share] of choices) {
    reached += share;
    if (position < reached) return value;
  }
  throw new Error("The shares of a choice must sum to 1.");
}
