import { daysBetween, type Fault, givenText, isIsoDate } from "@shoreline/units";

/** An amount on a day: money received is positive, money paid negative, all in one currency. */
export interface DatedAmount {
  /** ISO 8601 calendar date, `2027-02-01`. */
  readonly date: string;
  readonly amount: number;
}

/** Amounts and when they fall, in periods (or years) from the first one. */
export interface TimedFlows {
  readonly times: readonly number[];
  readonly amounts: readonly number[];
}

/** What is wrong with a list of amounts. */
export function amountFaults(amounts: readonly number[], path: string): Fault[] {
  if (amounts.length === 0) {
    return [{ code: "economics.no-cash-flow", path, given: "[]", allowed: "at least one amount" }];
  }
  return amounts.flatMap((amount, i) => numberFaults(amount, `${path}[${i}]`));
}

/** What is wrong with a list of dated amounts. */
export function datedFaults(flows: readonly DatedAmount[], path: string): Fault[] {
  if (flows.length === 0) return amountFaults([], path);
  return flows.flatMap(({ date, amount }, i) => [
    ...dateFaults(date, `${path}[${i}].date`),
    ...numberFaults(amount, `${path}[${i}].amount`),
  ]);
}

function dateFaults(date: unknown, path: string): Fault[] {
  if (isIsoDate(date)) return [];
  const allowed = "a date that exists, as in 2027-02-01";
  return [{ code: "economics.no-date", path, given: givenText(date), allowed }];
}

function numberFaults(amount: number, path: string): Fault[] {
  if (Number.isFinite(amount)) return [];
  return [{ code: "economics.not-finite", path, given: String(amount), allowed: "a finite number" }];
}

/** What is wrong with a rate per period. */
export function rateFaults(rate: number): Fault[] {
  if (Number.isFinite(rate) && rate > -1) return [];
  const hint = "A rate is a share per period: 0.08 for 8 %.";
  return [{ code: "economics.no-rate", path: "rate", given: String(rate), allowed: "above -1", hint }];
}

const DAYS_PER_YEAR = 365;

/** Years from the earliest date, actual days over 365. */
export function timedByDate(flows: readonly DatedAmount[]): TimedFlows {
  const first = flows.reduce((earliest, { date }) => (date < earliest ? date : earliest), flows[0]!.date);
  return {
    times: flows.map(({ date }) => daysBetween(first, date) / DAYS_PER_YEAR),
    amounts: flows.map(({ amount }) => amount),
  };
}
