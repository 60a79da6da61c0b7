export { addMonths, daysBetween, firstOfNextMonth, isIsoDate, monthIndex, monthsBetween } from "./durationDates.ts";
export {
  effectiveWeeklyHours,
  productiveHoursPerMonth,
  USUAL_ABSENCE_SHARE,
  type WorkingTime,
} from "./durationWork.ts";
export { type Fault, givenText, renderFault } from "./fault.ts";
export { addMoney, compareMoney, money, type Money, scaleMoney, subtractMoney, sumMoney } from "./money.ts";
export { nearest, nearestHint } from "./nearest.ts";
export { collect, expectOk, refuse, type Result, succeed } from "./result.ts";
export { isShare, share, shareHint } from "./share.ts";
