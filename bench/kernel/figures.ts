import type { Distribution } from "@shoreline/simulate";

/**
 * Every figure of the reference model, once: the graph, the C file, the numpy script and the Squiggle programme are
 * all given these. Money is in thousands, time in months unless a comment says otherwise.
 */

export const MONTHS = 60;
export const SEED = 20_260;

/** What is drawn once a trial; the keys are the names of the streams. */
export const INPUTS = {
  /** Pay of a seat at home, a month. */
  wage: { kind: "lognormal", meanLog: 2.05, sdLog: 0.12 },
  /** Seats that the work needs at home, when everybody knows it. */
  volume: { kind: "triangular", low: 80, mode: 100, high: 130 },
  /** Growth of the work, a year. */
  growth: { kind: "triangular", low: -0.02, mode: 0.03, high: 0.1 },
  /** Leavers a seat, a year. */
  attrition: { kind: "triangular", low: 0.08, mode: 0.15, high: 0.35 },
  /** Months after which half of what is to be learnt is learnt. */
  ramp: { kind: "triangular", low: 1, mode: 3, high: 8 },
  /** Output of a seat elsewhere against one at home. */
  productivity: { kind: "triangular", low: 0.75, mode: 0.95, high: 1.1 },
  /** Standard deviation of the logarithm of the exchange rate, a year. */
  fxVolatility: { kind: "triangular", low: 0.04, mode: 0.08, high: 0.16 },
  /** What a missed service level costs. */
  penalty: { kind: "triangular", low: 10, mode: 25, high: 60 },
  /** Severance of a seat that is given up, in months of pay. */
  severance: { kind: "triangular", low: 2, mode: 4, high: 8 },
  transition: { kind: "lognormal", meanLog: 6, sdLog: 0.35 },
  changeOrderSize: { kind: "lognormal", meanLog: 2.5, sdLog: 0.5 },
  /** Cost of capital, a year. */
  discountRate: { kind: "triangular", low: 0.06, mode: 0.08, high: 0.12 },
  /** Expected move of the logarithm of the exchange rate, a year. */
  fxDrift: { kind: "normal", mean: 0, sd: 0.03 },
} as const satisfies Readonly<Record<string, Distribution>>;

/** What is drawn every month. */
export const MONTHLY_INPUTS = {
  fxShock: { kind: "normal", mean: 0, sd: 1 },
  changeOrders: { kind: "poisson", rate: 0.8 },
  /** The rank of the month's service: the level is missed when this is below the chance of missing it. */
  service: { kind: "uniform", low: 0, high: 1 },
} as const satisfies Readonly<Record<string, Distribution>>;

export const NAMES = [
  "employees at home",
  "employees nearby",
  "employees far away",
  "employer of record",
  "vendor at home",
  "vendor nearby",
  "vendor far away",
  "build, operate, transfer",
  "freelancers",
];

/**
 * What tells the nine alternatives apart, in the order of their names; ratios are against work at home. No two of them
 * have a figure in common: equal parts would be computed once by the graph, and nine times by the others.
 */
export const ALTERNATIVES = {
  wageRatio: [1.3, 0.75, 0.45, 0.6, 1.25, 0.85, 0.55, 0.65, 0.8],
  /** The part of the cost that is paid in the foreign currency. */
  foreignShare: [0.05, 0.8, 0.9, 0.65, 0.1, 0.5, 0.7, 0.75, 0.4],
  /** How far the output depends on the uncertain productivity elsewhere: 0 not at all, 1 wholly. */
  distance: [0.05, 0.6, 0.95, 0.85, 0.3, 0.7, 0.9, 0.8, 0.75],
  rampRatio: [0.2, 0.9, 1.2, 1.05, 0.6, 0.8, 1.1, 1.15, 0.7],
  attritionRatio: [0.8, 1.05, 1.4, 1.2, 1.1, 1.3, 1.6, 1.25, 2],
  /** Months of pay that replacing a leaver takes. */
  hiringMonths: [3, 2.5, 2, 2.2, 0.5, 0.4, 0.3, 1, 0.8],
  changeOrderRatio: [0.1, 0.2, 0.25, 0.3, 1.05, 1.1, 1.3, 0.7, 0.5],
  /** Chance of missing the service level in a month. */
  missShare: [0.02, 0.035, 0.06, 0.05, 0.04, 0.045, 0.07, 0.065, 0.09],
  penaltyRatio: [0.5, 0.6, 0.7, 0.75, 1.2, 1.1, 1.05, 0.9, 0.4],
  transitionRatio: [0.1, 1.2, 1.5, 0.6, 0.5, 0.8, 1.05, 1.4, 0.3],
  /** The part of today's seats that is given up. */
  leaverShare: [0.05, 0.75, 0.85, 0.8, 0.9, 0.92, 0.95, 0.87, 0.7],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** Rise of pay and fees, a year. */
const INFLATION = [0.03, 0.05, 0.07, 0.06, 0.035, 0.045, 0.055, 0.065, 0.04];
/** Over how many months the transition is paid; in the month after it, seats are given up. */
const TRANSITION_MONTHS = [2, 9, 12, 5, 4, 6, 8, 10, 3];

/** What is known of each month, alternative by alternative. */
export const SERIES = {
  prices: INFLATION.map((rate) => monthly((month) => compounded(1 + rate / 12, month))),
  transitionSpread: TRANSITION_MONTHS.map((months) => monthly((month) => (month < months ? 1 / months : 0))),
  exit: TRANSITION_MONTHS.map((months) => monthly((month) => (month === months ? 1 : 0))),
};

function monthly(value: (month: number) => number): readonly number[] {
  return Array.from({ length: MONTHS }, (_, month) => value(month));
}

function compounded(factor: number, months: number): number {
  let value = 1;
  for (let month = 0; month < months; month++) value *= factor;
  return value;
}
