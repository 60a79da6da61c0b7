export { addMonths, daysBetween, firstOfNextMonth, isIsoDate, monthIndex, monthsBetween } from "./durationDates.ts";
export {
  effectiveWeeklyHours,
  productiveHoursPerMonth,
  USUAL_ABSENCE_SHARE,
  type WorkingTime,
} from "./durationWork.ts";
export { type Fault, givenText, renderFault } from "./fault.ts";
export { fewFaults } from "./fewFaults.ts";
export { fileStem } from "./fileStem.ts";
export { addMoney, compareMoney, money, type Money, scaleMoney, subtractMoney, sumMoney } from "./money.ts";
export { nearest, nearestHint } from "./nearest.ts";
export { numeralReadings } from "./numeral.ts";
export { collect, expectOk, refuse, type Result, succeed } from "./result.ts";
export { isShare, share, shareHint } from "./share.ts";
export { exp, expMinusOne, exponentialParts, expOver } from "./exponential.ts";
export { log, logarithmParts, logOver } from "./logarithm.ts";
export { logOnePlus } from "./logOnePlus.ts";
export { power } from "./power.ts";
export { spacedWords } from "./spacedWords.ts";
export { unbroken } from "./unbroken.ts";
export { arcSine, cosine, sine } from "./angles.ts";
