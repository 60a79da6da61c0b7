import { power } from "@shoreline/simulate";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { amountFaults, type DatedAmount, datedFaults, rateFaults, timedByDate } from "./timedFlows.ts";

/**
 * Net present value of regular cash flows, in their currency: the sum of flow t over (1 + rate)^t, t = 0, 1, 2 ….
 *
 * The first flow falls today and is not discounted, as in textbooks. The spreadsheet function NPV discounts the first one
 * by a period too, so this result is (1 + rate) times that one: NPV(rate; later flows) + first flow.
 * `rate` is a share per period above −1; received is positive, paid negative.
 * Faults: `economics.no-rate`, `economics.no-cash-flow` for an empty list, `economics.not-finite` with its place, and
 * `economics.beyond-numbers` for a sum that is too large for a number.
 * Source: Brealey, Myers and Allen (2020), Principles of Corporate Finance, 13th ed., ch. 2.
 */
export function netPresentValue(rate: number, cashFlows: readonly number[]): Result<number> {
  const faults = [...rateFaults(rate), ...amountFaults(cashFlows, "cashFlows")];
  if (faults.length > 0) return refuse(faults);
  const growth = 1 + rate;
  return finite(cashFlows.reduceRight((later, amount) => amount + later / growth, 0));
}

/**
 * Net present value of dated cash flows on the day of the earliest one, in their currency: the sum of each amount over
 * (1 + rate)^(days / 365), the convention of the spreadsheet function XNPV. `rate` is a share per 365 days above −1.
 * Dates may come in any order. Faults: those of `netPresentValue`, and `economics.no-date`.
 */
export function netPresentValueByDate(rate: number, cashFlows: readonly DatedAmount[]): Result<number> {
  const faults = [...rateFaults(rate), ...datedFaults(cashFlows, "cashFlows")];
  if (faults.length > 0) return refuse(faults);
  const { times, amounts } = timedByDate(cashFlows);
  return finite(
    amounts.reduce((sum, amount, i) => (amount === 0 ? sum : sum + amount * power(1 + rate, -times[i]!)), 0),
  );
}

function finite(value: number): Result<number> {
  if (Number.isFinite(value)) return succeed(value);
  const hint = "So close to a rate of -1 or so long a time makes figures beyond what a number holds.";
  const fault: Fault = { code: "economics.beyond-numbers", path: "cashFlows", given: String(value), hint };
  return refuse([{ ...fault, allowed: "flows whose present value is below 1e308" }]);
}
