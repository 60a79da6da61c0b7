import { expMinusOne, type Fault, logOnePlus, refuse, type Result, succeed } from "@shoreline/units";
import { balanceAt, balancingForces, signChanges, type SignedFlows, signedFlows } from "./ratesOfBalance.ts";
import { amountFaults, type DatedAmount, datedFaults, timedByDate, type TimedFlows } from "./timedFlows.ts";

/** A rate at which flows are worth nothing. */
export interface BalancingRate {
  /** Share per period (by date: per 365 days), above −1. */
  readonly rate: number;
  /** Net present value at this rate as a share of the sum of the sizes of the discounted flows: what rounding left. */
  readonly residual: number;
}

/** Every internal rate of return of some flows. */
export interface InternalRate {
  /** The rate nearest to 0.1, which is where spreadsheets begin to search; the only one when `rates` has one entry. */
  readonly rate: number;
  /** All of them, rising. More than one means that no single figure says what the flows yield. */
  readonly rates: readonly BalancingRate[];
  /** How often the flows change sign: there are at most as many rates (Descartes), and fewer by an even number. */
  readonly signChanges: number;
}

/**
 * All internal rates of return of regular cash flows (flow t at time t = 0, 1, 2 …): the rates per period at which
 * `netPresentValue` is 0, between −1 and 1e308; none is left out, and each comes with its residual, at most 1e-9.
 *
 * Received is positive, paid negative; a rate does not depend on the currency or the size of the amounts.
 * Faults: `economics.no-cash-flow`, `economics.not-finite`, `economics.no-balance` where no rate makes the flows worth
 * nothing (they never change sign; or they do, and one side outweighs the other at every rate) or every rate does (all
 * 0), and `economics.too-many-changes` beyond 400 changes of sign.
 * Sources: Brealey, Myers and Allen (2020), ch. 5; Norstrøm (1972), J. Financial and Quantitative Analysis 7:1835.
 */
export function internalRateOfReturn(cashFlows: readonly number[]): Result<InternalRate> {
  const faults = amountFaults(cashFlows, "cashFlows");
  if (faults.length > 0) return refuse(faults);
  return ratesOf({ times: cashFlows.map((_, time) => time), amounts: cashFlows });
}

/**
 * All internal rates of return of dated cash flows, per 365 days: the rates at which `netPresentValueByDate` is 0 (the
 * convention of the spreadsheet function XIRR). Faults: those of `internalRateOfReturn`, and `economics.no-date`.
 */
export function internalRateOfReturnByDate(cashFlows: readonly DatedAmount[]): Result<InternalRate> {
  const faults = datedFaults(cashFlows, "cashFlows");
  if (faults.length > 0) return refuse(faults);
  return ratesOf(timedByDate(cashFlows));
}

const USUAL_GUESS = 0.1;
const LARGEST_RESIDUAL = 1e-9;
const MOST_CHANGES = 400;

function ratesOf(timed: TimedFlows): Result<InternalRate> {
  const flows = signedFlows(timed);
  const changes = signChanges(flows).length;
  if (flows.times.length === 0) return refuse([everyRateFault()]);
  if (changes === 0) return refuse([noChangeFault(flows)]);
  if (changes > MOST_CHANGES) return refuse([tooManyFault(changes)]);
  const rates = balancingForces(flows).map((force) => balancingRate(flows, force));
  if (rates.length === 0) return refuse([noBalanceFault(flows, changes)]);
  const unstable = rates.filter(({ residual }) => !(Math.abs(residual) <= LARGEST_RESIDUAL));
  if (unstable.length > 0) return refuse(unstable.map(unstableFault));
  const nearest = rates.reduce((best, each) => (distanceOf(each) < distanceOf(best) ? each : best));
  return succeed({ rate: nearest.rate, rates, signChanges: changes });
}

function distanceOf({ rate }: BalancingRate): number {
  return Math.abs(rate - USUAL_GUESS);
}

function balancingRate(flows: SignedFlows, force: number): BalancingRate {
  const rate = expMinusOne(force);
  return { rate, residual: balanceAt(flows, logOnePlus(rate)) };
}

function noBalance(given: string, allowed: string, hint: string): Fault {
  return { code: "economics.no-balance", path: "cashFlows", given, allowed, hint };
}

const BOTH_SIGNS = "at least one payment (negative) and one receipt (positive)";

function everyRateFault(): Fault {
  return noBalance("flows that are all 0", BOTH_SIGNS, "They are worth nothing at every rate.");
}

function noChangeFault({ signs }: SignedFlows): Fault {
  const what = signs[0]! > 0 ? "receipts" : "payments";
  return noBalance(`only ${what}`, BOTH_SIGNS, "Flows of one sign are worth nothing at no rate.");
}

function noBalanceFault({ signs }: SignedFlows, changes: number): Fault {
  if (changes % 2 === 1) {
    const hint = "The rate is so close to -1, or so large, that no number holds it.";
    return noBalance("flows of extremely different size", "a rate between -1 and 1e308", hint);
  }
  const side = signs[0]! > 0 ? "positive" : "negative";
  const hint = `The net present value is ${side} at every rate.`;
  return noBalance(`${changes} changes of sign`, "flows that are worth nothing at some rate", hint);
}

function tooManyFault(changes: number): Fault {
  const hint = "Add up the flows of longer periods.";
  const allowed = `at most ${MOST_CHANGES} changes of sign`;
  return { code: "economics.too-many-changes", path: "cashFlows", given: `${changes} changes of sign`, allowed, hint };
}

function unstableFault({ rate, residual }: BalancingRate): Fault {
  const hint = "The flows are too long or too uneven for this rate to be told exactly.";
  const given = `a residual of ${residual.toPrecision(2)} at ${rate}`;
  return { code: "economics.unstable-rate", path: "cashFlows", given, allowed: `at most ${LARGEST_RESIDUAL}`, hint };
}
