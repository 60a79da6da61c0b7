import { type Decision, phrase, word, wordOf } from "@shoreline/decide";
import { normalCdf } from "@shoreline/simulate";
import { exp } from "@shoreline/units";
import { type Scale, scaleOf, singular, type Valued } from "../valueWords.ts";
import {
  expectedWork,
  leadMonths,
  type MeasuredPay,
  payGrowth,
  payIn,
  shortfallPoints,
  volumeGrowth,
} from "./bases.ts";

/** How values of an input are told as the quantity that people measure, in the language that is spoken. */
export interface Measured extends Scale {
  /** What follows a single one. */
  readonly one: string;
  /** ISO 4217 code, where an amount is not in the currency of the brief. */
  readonly currency?: string;
  /** The measured quantity of a value of the input. It rises with the value. */
  readonly valueOf: (value: number) => number;
  /** Its name, where that says more than the name of the input. */
  readonly label?: string;
  /** What it is measured against, in a sentence, where the unit does not say it. */
  readonly note?: string;
}

/** What is drawn: values at its 10, 50 and 90 % quantiles tell how its effects can be known again. */
export interface DrawnValued extends Valued {
  readonly quantiles: readonly [p10: number, p50: number, p90: number];
}

/**
 * How an uncertain input is told: the model draws factors and deviations, people know hours, pay, months and shares.
 * Where the decision knows what a factor multiplies, their product; otherwise a share of what it stands against.
 */
export function measuredInput(decision: Decision, drawn: DrawnValued): Measured {
  const key = drawn.path.split("/").at(-1) ?? drawn.path;
  const [scope = "", place = ""] = drawn.path.split("/");
  const known = scope === "trait" ? shortfallOf(decision, place, key) : KNOWN[key]?.(decision, drawn, place);
  return known ?? byUnit(drawn, decision.brief.company.currency);
}

type Known = (decision: Decision, drawn: DrawnValued, place: string) => Measured | undefined;

const KNOWN: Readonly<Record<string, Known>> = {
  workload: (decision) => {
    const { amount, unit } = expectedWork(decision);
    return times(amount, plain(word(unit)));
  },
  scopeGrowth: () => ({ ...share(word("on top of what was agreed")), valueOf: (value) => value - 1 }),
  growth: (decision) => {
    const expected = volumeGrowth(decision);
    return { ...share(word("a year")), valueOf: (value) => (1 + expected) * exp(value) - 1 };
  },
  wageGrowth: (decision, _, place) => {
    const { expected, spread } = payGrowth(decision, place);
    return expected === undefined
      ? undefined
      : { ...share(word("a year")), valueOf: (value) => expected + value * spread };
  },
  payLevel: (decision, _, place) => payOf(payIn(decision, place)),
  leadTime: (decision, { path, quantiles }) => {
    const expected = leadMonths(decision, path, quantiles);
    return expected === undefined ? undefined : times(expected, plain(word("months"), word("month")));
  },
  skill: () => ({
    ...share(word("of a usual team")),
    note: word("A usual team gets done in an hour what was reckoned for people of that kind at that place."),
  }),
  incidentsSize: () => ({ ...share(word("of leaks are less bad")), valueOf: normalCdf }),
  changeSizes: () => ({ ...share(word("of changes are smaller")), valueOf: normalCdf }),
  insolvency: whether,
  termination: whether,
};

function whether(): Measured {
  return { kind: "whether", per: "", one: "", valueOf: same };
}

function payOf(pay: MeasuredPay | undefined): Measured | undefined {
  if (pay === undefined) return undefined;
  const { amount, currency, label } = pay;
  return { ...times(amount, { kind: "money", per: word("a year"), one: word("a year") }), currency, label };
}

/** A trait is judged by points that are missing to the best. */
function shortfallOf(decision: Decision, whose: string, criterion: string): Measured | undefined {
  const judged = shortfallPoints(decision, whose, criterion);
  if (judged === undefined) return undefined;
  const { points, arrangement } = judged;
  return {
    ...times(points, plain(word("points of 100 missing"))),
    note: phrase`Told for ${arrangement}; with others of that kind it moves in the same proportion.`,
  };
}

/** What a factor or a logarithm is a share of. */
const OF_WHAT: Readonly<Record<string, string>> = {
  "× what is expected": "of what is expected",
  "× what is known": "of what is known",
  "× the usual": "of what is usual there",
  "× the judged shortfall": "of what was judged to be missing",
  "× pay of those managed": "of the pay of those managed",
  "× market pay": "of market pay",
  "× severance": "of severance",
  "× time constant": "of the time expected",
  "× seat of one's own": "of what a seat of one's own costs",
  "× productivity": "of full productivity",
  "× gap of wage inflation": "of the gap of wage growth",
  "× price of 2024": "of the price of 2024",
  "per year": "a year",
  "probability at the end of the horizon": "chance at the end of the horizon",
  "rank from never to at once": "of the way from never to at once",
  "standard deviations from what is expected": "of cases lie lower",
  "standard deviations from the usual": "of cases lie lower",
};

/** People for one other, told as for a hundred. */
const FOR_HUNDRED: Readonly<Record<string, string>> = {
  "home heads per new head": "people at home for 100 new ones",
  "managers per working head": "managers for 100 people at work",
};

/** Losses that are drawn as logarithms of productivity. */
const LOST: Readonly<Record<string, string>> = {
  "log productivity": "of the output lost",
  "log productivity per 8 missing live hours": "of the output lost where 8 live hours are missed",
  "log productivity per 50 Hofstede points": "of the output lost at 50 Hofstede points",
  "log productivity at no common language": "of the output lost without a common language",
};

function byUnit(valued: Valued, currency: string): Measured {
  const { unit } = valued;
  if (Object.hasOwn(LOST, unit)) return { ...share(wordOf(LOST, unit)), valueOf: (value) => 1 - exp(-value) };
  if (Object.hasOwn(FOR_HUNDRED, unit)) return times(100, plain(wordOf(FOR_HUNDRED, unit)));
  if (unit.startsWith("standard deviations")) return { ...share(wordOf(OF_WHAT, unit)), valueOf: normalCdf };
  if (Object.hasOwn(OF_WHAT, unit)) return share(wordOf(OF_WHAT, unit));
  const [, other, rest = ""] = /^([A-Z]{3})(?: (.+))?$/u.exec(unit) ?? [];
  if (other !== undefined && other !== currency)
    return { kind: "money", per: word(rest), one: word(rest), currency: other, valueOf: same };
  const { kind, per } = scaleOf(valued, currency);
  return { kind, per: word(per), one: word(kind === "plain" ? singular(per) : per), valueOf: same };
}

function share(per: string): Measured {
  return { kind: "share", per, one: per, valueOf: same };
}

function plain(per: string, one = per): Omit<Measured, "valueOf"> {
  return { kind: "plain", per, one };
}

function times(base: number, scale: Omit<Measured, "valueOf">): Measured {
  return { ...scale, valueOf: (value) => base * value };
}

function same(value: number): number {
  return value;
}
