import type { Party } from "@shoreline/arrangements";
import type { OwnFact, RoleKey } from "@shoreline/atlas";
import type { FunctionKey } from "./functionDefaults.ts";
import type { Coverage, CriterionKey, DataClass, Level, ThirdPartyAccess, WorkKind } from "./vocabulary.ts";

/**
 * A completed brief, schema `brief/1`: what has to be done, what matters, what must not happen.
 * Every field that the input left out holds a documented default; the reading lists those as assumptions.
 * Only facts that nobody can default (effort, size, volumes, limits, a baseline) stay absent.
 * Money is in `company.currency` unless a field says otherwise, dates are ISO 8601, shares run 0–1.
 */
export interface Brief {
  readonly schema: "brief/1";
  readonly title: string;
  readonly work: Work;
  readonly nature: Nature;
  readonly sensitivity: Sensitivity;
  readonly company: Company;
  readonly priorities: Priorities;
  readonly limits: Limits;
  readonly baseline: Baseline;
  readonly candidates: Candidates;
  /** Uncertain inputs that move together; absent where nothing is said, and then each moves by itself. */
  readonly correlations?: readonly Correlation[];
  /** What the organisation knows better than the atlas; it is decided by these. Absent where it has nothing to say. */
  readonly facts?: readonly OwnFact[];
}

/**
 * Uncertain inputs that move together, with their rank correlation (Spearman). Each keeps its own distribution.
 * An input is named as the sensitivity names it (`world/IN/wageGrowth`); `*` stands for any part (`vendor/*`),
 * and the last part alone for all of that name (`wageGrowth`).
 */
export interface Correlation {
  readonly name: string;
  readonly between: readonly string[];
  /** Of any two of them, −1 to 1. */
  readonly rank?: number;
  /** Or one row and column for each of `between`, which then names single inputs. */
  readonly ranks?: readonly (readonly number[])[];
}

/** Three points of an uncertain amount: one time in ten below `p10`, half the time below `p50`, nine in ten below `p90`. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Work {
  readonly kind: WorkKind;
  readonly function: FunctionKey;
  /** Full-time equivalents at the productivity of an experienced onshore team; only their proportions count beside an amount. */
  readonly roles: Readonly<Partial<Record<RoleKey, number>>>;
  /** Person-hours of the whole project. */
  readonly effort?: Quantiles;
  readonly size?: Size;
  /** Horizon. */
  readonly months: number;
  /** ISO date of the first day. */
  readonly start: string;
  readonly volumes?: Volumes;
  readonly units?: ProductionUnits;
  /** Parts that may be placed differently; shares sum to 1. */
  readonly split?: readonly Part[];
  /** How much the parts have to do with each other, each pair once; pairs that are missing have nothing. */
  readonly interfaces?: readonly Interface[];
  /** Name of the reference class the forecast shall use. */
  readonly forecastClass?: string;
  /** What is known of the work by the columns of that class. */
  readonly features?: Readonly<Record<string, number | string>>;
  readonly reference?: Reference;
}

/** What a reference class of the organisation's own says of this work, in person-hours. */
export interface Reference extends Quantiles {
  readonly class: string;
  /** Past projects it was learned from. */
  readonly projects: number;
  /** ISO date of its fit. */
  readonly fitted: string;
}

/** Functional or code size of a project; several measures may be given beside each other. */
export interface Size {
  readonly functionPoints?: number;
  readonly storyPoints?: number;
  readonly useCasePoints?: number;
  readonly cosmic?: number;
  readonly kloc?: number;
}

/** The stream of cases of a service. Counts are per month in the first month, before seasonality. */
export interface Volumes {
  readonly callsPerMonth?: number;
  readonly ticketsPerMonth?: number;
  readonly invoicesPerMonth?: number;
  readonly claimsPerMonth?: number;
  readonly unitsPerMonth?: number;
  /** Work on one case by an experienced person, wrap-up included. */
  readonly handlingMinutes: number;
  /** Share of calls answered within `withinSeconds`; only calls queue. */
  readonly serviceLevel: number;
  readonly withinSeconds: number;
  /** Share by which the volume grows a year; negative when it shrinks. */
  readonly growthPerYear: number;
  /** Twelve factors, January first, mean 1. */
  readonly seasonality: readonly number[];
  /** ISO 639-1 codes in which the service is given; calls of each are answered by agents of their own. */
  readonly languages: readonly string[];
  /** Of the calls, one for each language; any sum above 0. Like the next three only where there are calls. */
  readonly languageShares?: readonly number[];
  /** Mean time after which a caller who still waits hangs up. */
  readonly patienceSeconds?: number;
  /** Of a week's calls, seven, Monday first; any sum above 0. */
  readonly weekdayShares?: readonly number[];
  /** Of a day's calls, 48 from midnight; any sum above 0; closed where 0. */
  readonly halfHourShares?: readonly number[];
}

/** Goods that are made. Money per unit in the company's currency. */
export interface ProductionUnits {
  readonly perMonth: number;
  readonly materialCost: number;
  /** ISO 4217 code of the currency in which materials are bought, whose rate their cost follows; absent: the company's. */
  readonly materialCurrency?: string;
  readonly labourMinutes: number;
  /** Electricity of one unit that is started. */
  readonly energyKwhPerUnit: number;
  readonly toolingCost: number;
  /** Machines and fitting of a plant of one's own; a maker recovers it in its price. Beside tooling. */
  readonly plantCost: number;
  readonly freightPerUnit: number;
  readonly dutyShare: number;
  readonly yieldShare: number;
  readonly transitDays: number;
  /** Labour of the unit whose number is twice as high, as a share of before (Wright 1936, unit theory); 1: no learning. */
  readonly learningShare: number;
  /** Rejects of the unit whose number is twice as high, as a share of before (Wright 1936); 1: the yield stays. */
  readonly yieldLearningShare: number;
  /** Units made before the start by the line whose minutes and yield are given; there where a line learns. */
  readonly madeBefore?: number;
  /** Least units of one order; 0: any. */
  readonly minimumLot: number;
  /** One order with its shipment and clearance; absent: what it usually costs. */
  readonly shipmentCost?: number;
  /** Premium of cargo insurance, as a share of the goods' value. */
  readonly insuranceShare: number;
  /** Days from an order to its shipment, wherever it is made. */
  readonly productionDays: number;
  /** Standard deviation of a month's demand that no forecast foresees, over its mean; absent: `nature.demandVolatility`. */
  readonly demandVariation?: number;
  /** Share of order cycles in which stock does not run out. */
  readonly stockServiceLevel: number;
  /** What a defect costs that reaches the customer: return, replacement, good will. */
  readonly defectCost: number;
  /** Share of units with such a defect; there where one costs something. */
  readonly defectShare?: number;
  readonly growthPerYear: number;
}

/** A part of the work with what differs from the whole. */
export interface Part {
  readonly name: string;
  readonly share: number;
  /** People of this part, in full-time equivalents, where they are others than those of the whole; only their proportions count. */
  readonly roles?: Readonly<Partial<Record<RoleKey, number>>>;
  readonly nature: Partial<Nature>;
  readonly sensitivity: Partial<Sensitivity>;
}

/** What people of two parts have to do with each other. */
export interface Interface {
  /** Names of two parts. */
  readonly between: readonly [string, string];
  /** Share of the smaller part's working time that its people spend with those of the other, 0–1. */
  readonly share: number;
}

/** How the work behaves; all but hours and money are shares 0–1. */
export interface Nature {
  /** Requirements that could be signed today. */
  readonly clarity: number;
  /** Scope expected to change per year. */
  readonly volatility: number;
  /** Know-how that is in heads and not on paper. */
  readonly tacitKnowledge: number;
  /** Hours a day in which both ends must work at the same time. */
  readonly liveHoursPerDay: number;
  readonly coverage: Coverage;
  /** How much it sets the company apart: 0 commodity, 1 its reason to exist. */
  readonly core: number;
  /** How rare the skill is in the company today: 1 nobody has it. */
  readonly specialisation: number;
  /** Money lost by each month that the first output comes later. */
  readonly costOfDelayPerMonth: number;
  /** How many parts have to fit together. */
  readonly complexity: number;
  /** Share that splits into small independent pieces with clear acceptance. */
  readonly divisibility: number;
  /** Swing of the amount from month to month that capacity has to follow. */
  readonly demandVolatility: number;
  /** Share of output that must be right the first time. */
  readonly quality?: number;
}

export interface Sensitivity {
  readonly intellectualProperty: Level;
  readonly data: readonly DataClass[];
  /** Names of regimes as given; one that is not known is a warning. */
  readonly regimes: readonly string[];
  readonly thirdPartyAccess: ThirdPartyAccess;
  /** ISO country codes or `EU`, `EEA`, `adequate`: where the data must stay and be handled. Empty: anywhere. */
  readonly dataResidency: readonly string[];
  /** Money that a serious incident would cost. */
  readonly valueAtStake: number;
}

export interface Team {
  /** City id. */
  readonly site: string;
  readonly role: RoleKey;
  readonly headcount: number;
}

export interface Company {
  /** City id of the site where the work is asked for. */
  readonly home: string;
  readonly industry: string;
  readonly headcount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Per year, nominal, in `currency`. */
  readonly discountRate: number;
  /** Countries (ISO 3166 alpha-2) with a legal entity, home included. */
  readonly entities: readonly string[];
  readonly teams: readonly Team[];
}

/** What matters most: nothing said, an order (first matters most), or weights that sum to 1. */
export type Priorities =
  | { readonly kind: "none" }
  | { readonly kind: "order"; readonly order: readonly CriterionKey[] }
  | { readonly kind: "weights"; readonly weights: Readonly<Partial<Record<CriterionKey, number>>> };

/** Hard limits; an alternative that breaks one is not feasible. */
export interface Limits {
  /** Most money over the whole horizon, present value. */
  readonly budget?: number;
  /** Latest ISO date of first output. */
  readonly startBy?: string;
  /** Least hours a working day shared with home. */
  readonly minOverlapHours?: number;
  /** An empty `allow` allows all. */
  readonly parties: { readonly forbid: readonly Party[]; readonly allow: readonly Party[] };
  /** ISO 3166 alpha-2; an empty `allow` allows all. */
  readonly countries: { readonly forbid: readonly string[]; readonly allow: readonly string[] };
  readonly maxVendorShare?: number;
  readonly maxCountryShare?: number;
}

/** What is done today and what it costs. */
export interface Baseline {
  /** Arrangement id such as `employees@us-chicago`. */
  readonly alternative?: string;
  readonly runCostPerYear?: number;
}

/** A vendor that has offered. */
export interface Vendor {
  readonly id: string;
  /** City id. */
  readonly site: string;
  readonly ratePerHour: Quantiles;
  /** ISO 4217, of the rate. */
  readonly currency: string;
  /** Months that are paid even if the work ends earlier; 0 when free to leave. */
  readonly minimumMonths: number;
}

/** What to consider; empty lists mean that the atlas proposes sites and vendors are priced by market. */
export interface Candidates {
  /** City ids. */
  readonly sites: readonly string[];
  readonly vendors: readonly Vendor[];
  /** To run better what runs today; like the next two it is considered only where it is said. */
  readonly improve?: Improvement;
  /** To have machines do the work, or a part of it. */
  readonly automate?: Improvement;
  /** To do without the work. */
  readonly stop?: Stop;
}

/** What is done to today's arrangement instead of giving the work to somebody else. */
export interface Improvement {
  /** Paid once. */
  readonly investment: Quantiles;
  /** To improve: share of the running cost that is saved, below 0 where it goes wrong. To automate: share of the work that machines do. */
  readonly effect: Quantiles;
  /** From the start until the full effect, which grows in equal steps. */
  readonly months: number;
  /** Licences and operation of what was bought, at prices of the start. */
  readonly runCostPerYear: Quantiles;
}

/** Doing without the work. */
export interface Stop {
  /** Profit and other value that the company loses in a year without it, at prices of the start. */
  readonly valueLostPerYear: Quantiles;
  /** Paid once to close down, severance not included. */
  readonly investment: Quantiles;
  /** From the start until nothing of it is done any more. */
  readonly months: number;
}

/** A default that was used: where it stands, its value, why it is plausible, and where it comes from. */
export interface Assumption {
  readonly path: string;
  readonly value: unknown;
  readonly why: string;
  /** A paper, statute or data set; `assumption` where nothing better is known. */
  readonly source: string;
}
